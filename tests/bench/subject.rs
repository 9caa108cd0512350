//! What is measured: two patients, and the rule book once and ten times over. Shared by the native side
//! and the Wasm. Deliberately absent: a clock.

use microneedling_check::engine::{
    AnswerSheet, FindingId, Guards, Moment, Rule, RuleBook, Terms, assess,
};
use microneedling_check::knowledge::RULES;
use microneedling_check::medicines::MedicineList;
use microneedling_check::wire::read_request;

/// A healthy adult: every question answered, nothing found.
pub const HEALTHY: &str =
    r#"{"id":"healthy","now":"2026-11-21T12:00","otherwise":"no","answers":{}}"#;

/// Seven findings of every weight, two of them with a date.
pub const WITH_FINDINGS: &str = r#"{"id":"findings","now":"2026-11-21T12:00","otherwise":"no","answers":{"age":34,"areas":["face","neck"],"botulinum-toxin":"yes","botulinum-toxin-when":[{"when":"2026-11-20T06:00","where":["face"]}],"medicines":["Eliquis"],"eczema":"yes","diabetes":"yes","cold-sore-history":"yes","sunburn":"yes","sunburn-when":"2026-11-15","dark-marks":"yes"}}"#;

/// The list of medicines, which the app fetches and the bench carries.
const MEDICINES: &str = include_str!("../../public/medicines.txt");

/// How many times the rules the large books have.
pub const TIMES: u16 = 10;

/// One assessment to be measured.
pub struct Subject {
    /// What to call it.
    pub name: &'static str,
    /// The rules.
    pub book: &'static RuleBook,
    /// The answers.
    pub sheet: AnswerSheet,
    /// The moment.
    pub now: Moment,
}

impl Subject {
    /// By the book alone.
    pub fn terms(&self) -> Terms<'static> {
        Terms::now(self.now)
    }
}

/// All that is measured, in the order of the table.
pub fn subjects() -> Vec<Subject> {
    let medicines = medicine_list();
    let read = |line: &str| {
        let (_, request) = read_request(line.as_bytes(), &RULES, &medicines);
        let request = request.unwrap_or_else(|fault| panic!("{fault:?}"));
        (request.sheet, request.now)
    };
    let subject = |name, book, (sheet, now)| Subject {
        name,
        book,
        sheet,
        now,
    };
    let (healthy, findings) = (read(HEALTHY), read(WITH_FINDINGS));
    let idle = with_idle_rules(&findings);
    let all = with_all_rules();
    vec![
        subject("healthy", &RULES, healthy.clone()),
        subject("healthy-10x", all, healthy),
        subject("findings", &RULES, findings.clone()),
        subject("findings-10x-rules", idle, findings.clone()),
        subject("findings-10x-both", all, findings),
    ]
}

/// The list of medicines, read.
pub fn medicine_list() -> MedicineList {
    MedicineList::read(MEDICINES).unwrap_or_else(|fault| panic!("{fault}"))
}

/// Ten times the rule book: what is found is found ten times.
fn with_all_rules() -> &'static RuleBook {
    let rules: Vec<Rule> = RULES.rules().copied().collect();
    let copies = (1..TIMES).flat_map(|copy| rules.iter().map(move |rule| renamed(rule, copy)));
    book_of(rules.iter().copied().chain(copies))
}

/// The rule book, and nine times as many rules again that find nothing on this sheet.
fn with_idle_rules((sheet, now): &(AnswerSheet, Moment)) -> &'static RuleBook {
    let rules: Vec<Rule> = RULES.rules().copied().collect();
    let found = fired(&RULES, sheet, *now);
    let idle: Vec<&Rule> = rules
        .iter()
        .filter(|rule| !found.contains(&rule.finding))
        .collect();
    let wanted = rules.len() * usize::from(TIMES - 1);
    let copies = (1..)
        .flat_map(|copy| idle.iter().map(move |rule| renamed(rule, copy)))
        .take(wanted);
    book_of(rules.iter().copied().chain(copies))
}

/// What fires on a sheet, whether or not it then gives way to something stronger.
pub fn fired(book: &RuleBook, sheet: &AnswerSheet, now: Moment) -> Vec<FindingId> {
    let book = book_of(book.rules().map(|rule| Rule {
        gives_way_to: &[],
        ..*rule
    }));
    let found = assess(book, sheet, now).findings;
    found.iter().map(|finding| finding.id).collect()
}

/// The rule under a name of its own, and giving way to rules of the same copy.
fn renamed(rule: &Rule, copy: u16) -> Rule {
    let other = |id: &FindingId| FindingId(id.0 + copy * 1000);
    let gives_way_to: Vec<FindingId> = rule.gives_way_to.iter().map(other).collect();
    Rule {
        finding: other(&rule.finding),
        gives_way_to: gives_way_to.leak(),
        ..*rule
    }
}

/// The rule book with these rules instead of its own; it stays until the program ends.
fn book_of(rules: impl Iterator<Item = Rule>) -> &'static RuleBook {
    let rules: &'static [Rule] = rules.collect::<Vec<_>>().leak();
    Box::leak(Box::new(RuleBook {
        version: RULES.version,
        review_by: RULES.review_by,
        questions: RULES.questions,
        topics: vec![rules].leak(),
        at_home: RULES.at_home,
        areas: RULES.areas,
        medicines: RULES.medicines,
        changeable: RULES.changeable,
        near: RULES.near,
        guards: Guards::new(),
    }))
}

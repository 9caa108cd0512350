//! The rules applied to a sheet: which findings there are, and what they come to.
//!
//! Total and pure: any sheet, any moment, the same assessment each time, bit for bit. Deliberately
//! absent: words, and any knowledge of what a finding means.

use super::condition::{QuestionSet, Reading};
use super::date::{Due, Moment};
use super::flow;
use super::guard;
use super::question::{AnswerSheet, QuestionId};
use super::rule::{BY_THE_BOOK, Case, FindingId, Rule, RuleBook, Tier, Tightening};
use super::truth::Truth;

/// Whether a finding certainly holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// Something is not known that would rule it out.
    CannotRuleOut,
    /// The answers say so.
    Applies,
}

/// What was found, and why.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Finding {
    /// What.
    pub id: FindingId,
    /// How much it weighs here.
    pub tier: Tier,
    /// Whether it certainly holds.
    pub certainty: Certainty,
    /// The questions whose answers, or whose missing answers, brought it about.
    pub because: QuestionSet,
    /// For a wait, when it is over. A finding that asks has a date where it would also wait.
    pub not_before: Option<Due>,
    /// The rule that found it.
    pub rule: &'static Rule,
}

/// The overall result, mildest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Overall {
    /// Nothing was found that would usually delay treatment.
    Clear,
    /// Possible, with precautions.
    Care,
    /// Not before a date.
    Wait,
    /// A professional must decide first.
    Ask,
    /// Not as things stand.
    Stop,
}

impl Overall {
    /// What a single finding of this tier comes to.
    #[must_use]
    pub const fn of(tier: Tier) -> Self {
        match tier {
            Tier::Info => Self::Clear,
            Tier::Care => Self::Care,
            Tier::Wait => Self::Wait,
            Tier::Ask => Self::Ask,
            Tier::Stop => Self::Stop,
        }
    }
}

/// The finished assessment.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// The strongest finding; at least [`Overall::Ask`] while a question is open or the rules have expired.
    pub overall: Overall,
    /// The latest date of all waits.
    pub not_before: Option<Due>,
    /// Strongest first, then in the order of the rule book.
    pub findings: Vec<Finding>,
    /// Questions that are still to be asked, in order.
    pub open: Vec<QuestionId>,
    /// Whether the rule book is past its review date, or there is doubt about it.
    pub expired: bool,
}

/// Applies a rule book to a sheet at a moment.
///
/// Guarantees: what is not known never makes the result better; more risk never makes it better; the
/// overall result is the strongest finding; every finding names its causes, its sources and, for a
/// wait, its date.
#[must_use]
pub fn assess(book: &RuleBook, sheet: &AnswerSheet, now: Moment) -> Assessment {
    assess_on(book, sheet, &Terms::now(now))
}

/// On what terms a sheet is assessed, where they are not simply "now, by the book".
#[derive(Clone, Copy, Debug)]
pub struct Terms<'a> {
    /// When the answers were given. What is not known of a date ends here.
    pub answered: Moment,
    /// The moment for which they are assessed.
    pub now: Moment,
    /// What a clinic asks beyond the rule book.
    pub tightening: &'a Tightening,
    /// Whether there is doubt that the rules are the present ones, or that `now` is. It counts as being past the
    /// review date.
    pub doubted: bool,
}

impl Terms<'_> {
    /// Answered and assessed at this moment, by the book alone.
    #[must_use]
    pub fn now(now: Moment) -> Self {
        Self {
            answered: now,
            now,
            tightening: &BY_THE_BOOK,
            doubted: false,
        }
    }
}

/// Applies a rule book to a sheet on given terms. Guarantees as [`assess`]; a tightening never makes
/// the result better.
#[must_use]
pub fn assess_on(book: &RuleBook, sheet: &AnswerSheet, terms: &Terms<'_>) -> Assessment {
    let mut reading = Reading::on(book, sheet, terms);
    let now = terms.now;
    let mut findings: Vec<Finding> = Vec::new();
    let mut possible: Vec<&'static Rule> = Vec::new();
    for rule in guard::not_ruled_out(book, sheet) {
        reading.turn_to(rule, terms.tightening);
        if reading.rules_out(rule) {
            continue;
        }
        possible.push(rule);
        let least = terms.tightening.tier(rule.finding);
        let Some(finding) = find(&reading, rule, least) else {
            continue;
        };
        // A bar on the home device says so itself; a doubt about it is one more reason.
        if finding.tier == Tier::Ask || (finding.tier == Tier::Stop && !rule.about_home) {
            reading.flagged = Truth::True;
        }
        findings.push(finding);
    }
    let certain: Vec<(FindingId, Tier)> = findings
        .iter()
        .filter(|finding| finding.certainty == Certainty::Applies)
        .map(|finding| (finding.id, finding.tier))
        .collect();
    // A finding gives way to a stronger one that says the same, when that one certainly applies. One that
    // has a date stays: no date is lost because something else was found too.
    findings.retain(|finding| {
        finding.not_before.is_some()
            || !is_outweighed(finding.rule.gives_way_to, &certain, Some(finding.tier))
    });
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.tier));

    let open = flow::open(&mut reading, &possible, &certain, terms.tightening);
    let expired = terms.doubted || now.day() > book.review_by;
    let strongest = findings
        .first()
        .map_or(Overall::Clear, |finding| Overall::of(finding.tier));
    let least = if open.is_empty() && !expired {
        Overall::Clear
    } else {
        Overall::Ask
    };
    Assessment {
        overall: strongest.max(least),
        not_before: findings
            .iter()
            .filter_map(|finding| finding.not_before)
            .reduce(Due::later),
        findings,
        open,
        expired,
    }
}

/// The strongest case of a rule that cannot be ruled out, with the latest date of all its waits.
fn find(reading: &Reading<'_>, rule: &'static Rule, least: Option<Tier>) -> Option<Finding> {
    let cases = rule.cases.all().iter();
    cases
        .filter_map(|case| find_case(reading, rule, case, least))
        .reduce(|one, other| {
            let weight = |finding: &Finding| (finding.tier, finding.certainty);
            let dates = one.not_before.into_iter().chain(other.not_before);
            let mut because = one.because;
            because.extend(other.because);
            let not_before = dates.reduce(Due::later);
            let strongest = if weight(&other) > weight(&one) {
                other
            } else {
                one
            };
            Finding {
                not_before,
                because,
                ..strongest
            }
        })
}

fn find_case(
    reading: &Reading<'_>,
    rule: &'static Rule,
    case: &Case,
    least: Option<Tier>,
) -> Option<Finding> {
    let certainty = match reading.truth(&case.when) {
        Truth::False => return None,
        Truth::Unknown => Certainty::CannotRuleOut,
        Truth::True => Certainty::Applies,
    };
    let (tier, certainty) = match (rule.at_home, reading.home) {
        (None, _) | (Some(_), Truth::False) => (case.tier, certainty),
        (Some(at_home), Truth::True) => (at_home.max(case.tier), certainty),
        // Where the treatment takes place is not known: the stricter of both, if it is stricter.
        (Some(at_home), Truth::Unknown) if at_home > case.tier => {
            (at_home, Certainty::CannotRuleOut)
        }
        (Some(_), Truth::Unknown) => (case.tier, certainty),
    };
    // What waits by the book keeps its date, also where a clinic asks for more.
    let waits = case.tier == Tier::Wait || tier == Tier::Wait;
    let tier = least.map_or(tier, |least| tier.max(least));
    let tier = match (tier, certainty) {
        (Tier::Stop, Certainty::CannotRuleOut) => Tier::Ask,
        // What changes nothing is not worth a doubt.
        (Tier::Info, Certainty::CannotRuleOut) => return None,
        (Tier::Info | Tier::Care | Tier::Wait | Tier::Ask, _)
        | (Tier::Stop, Certainty::Applies) => tier,
    };
    let mut because = QuestionSet::default();
    reading.causes(&case.when, &mut because);
    if rule.at_home.is_some_and(|at_home| at_home > case.tier) && reading.home.possible() {
        reading.causes(&reading.book.at_home, &mut because);
    }
    // INVARIANT (waits have dates): a case that can become a wait names an occasion; tested in
    // tests/native/knowledge.rs. Should one not, the wait is until tomorrow, not without an end.
    let tomorrow = Due::Day(reading.now.day().plus(1));
    let not_before = waits.then(|| reading.due(&case.when).unwrap_or(tomorrow));
    Some(Finding {
        id: rule.finding,
        tier,
        certainty,
        because,
        not_before,
        rule,
    })
}

/// Whether one of these findings certainly applies and weighs more.
pub(super) fn is_outweighed(
    stronger: &[FindingId],
    certain: &[(FindingId, Tier)],
    tier: Option<Tier>,
) -> bool {
    // Few rules name a stronger one, so the list of what applies is rarely looked at.
    stronger.iter().any(|id| {
        certain
            .iter()
            .any(|(found, weight)| found == id && Some(*weight) > tier)
    })
}

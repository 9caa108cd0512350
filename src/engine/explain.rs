//! What would change a result, and what follows a wait: the rules run again on sheets that differ in one
//! answer, or at a later moment.
//!
//! It never suggests to stop a medicine or to change what nobody can change, because it only varies the
//! questions that the rule book calls changeable, and what the patient was not sure about. Deliberately
//! absent: words.

use super::assess::{Assessment, Certainty, Finding, Overall, Terms, assess_on};
use super::condition::QuestionSet;
use super::date::Due;
use super::question::{Answer, AnswerSheet, Kind, Options, QuestionId};
use super::rule::{Changeable, FindingId, RuleBook, Tier};

/// One change, and what it would do.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// What changes.
    pub what: What,
    /// The overall result after it.
    pub overall: Overall,
    /// Findings that are gone after it, or weigh less.
    pub lifts: Vec<FindingId>,
    /// Whether questions would have to be asked that do not matter now.
    pub opens: bool,
}

/// What changes. Ordered by how little it asks of the patient.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// Time passes, until this day or moment.
    Time(Due),
    /// The patient finds out what was not known, and it is harmless.
    FoundOut(QuestionId),
    /// The patient chooses otherwise.
    Chosen(QuestionId, Answer),
    /// Something passes.
    Passed(QuestionId),
}

/// The single changes that lift a finding or make the overall result milder, smallest first.
#[must_use]
pub fn changes(book: &RuleBook, sheet: &AnswerSheet, terms: &Terms<'_>) -> Vec<Change> {
    let before = assess_on(book, sheet, terms);
    let mut changes = Vec::new();
    let mut dates: Vec<Due> = before
        .findings
        .iter()
        .filter_map(|finding| finding.not_before)
        .collect();
    dates.sort_by_key(|due| due.moment());
    dates.dedup();
    for due in dates {
        let later = Terms {
            now: due.moment(),
            ..*terms
        };
        changes.extend(compare(
            &before,
            &assess_on(book, sheet, &later),
            What::Time(due),
        ));
    }
    for (question, answer, what) in candidates(book, sheet) {
        let mut changed = sheet.clone();
        changed.put(question, answer);
        changes.extend(compare(&before, &assess_on(book, &changed, terms), what));
    }
    changes
}

/// The precautions that start when the last wait has run out.
#[must_use]
pub fn from_then_on(book: &RuleBook, sheet: &AnswerSheet, terms: &Terms<'_>) -> Vec<Finding> {
    let before = assess_on(book, sheet, terms);
    let Some(due) = before.not_before else {
        return Vec::new();
    };
    let later = assess_on(
        book,
        sheet,
        &Terms {
            now: due.moment(),
            ..*terms
        },
    );
    let known = |finding: &Finding| before.findings.iter().any(|other| other.id == finding.id);
    later
        .findings
        .into_iter()
        .filter(|finding| !known(finding))
        .collect()
}

/// What the change does, if it does any good: something is lifted, and nothing new comes in its place
/// that weighs as much.
fn compare(before: &Assessment, after: &Assessment, what: What) -> Option<Change> {
    let tier_of = |assessment: &Assessment, id: FindingId| -> Option<Tier> {
        assessment
            .findings
            .iter()
            .find(|finding| finding.id == id)
            .map(|finding| finding.tier)
    };
    let lifts: Vec<FindingId> = before
        .findings
        .iter()
        .map(|finding| finding.id)
        .filter(|id| tier_of(after, *id) < tier_of(before, *id))
        .collect();
    let mut opened = QuestionSet::default();
    for question in &after.open {
        if !before.open.contains(question) {
            opened.insert(*question);
        }
    }
    // A doubt only because of a question that has not been asked yet is no finding to be warned of.
    let is_new_question = |finding: &Finding| {
        finding.certainty == Certainty::CannotRuleOut
            && finding.because.iter().any(|cause| opened.contains(cause))
    };
    let worse = after.findings.iter().any(|finding| {
        let heavier = tier_of(before, finding.id) < Some(finding.tier);
        heavier && finding.tier > Tier::Care && !is_new_question(finding)
    });
    let milder_or_same = after.overall <= before.overall;
    (!lifts.is_empty() && !worse && milder_or_same).then_some(Change {
        what,
        overall: after.overall,
        lifts,
        opens: !opened.is_empty(),
    })
}

fn candidates(book: &RuleBook, sheet: &AnswerSheet) -> Vec<(QuestionId, Answer, What)> {
    let mut found = Vec::new();
    for (question, answer) in sheet.answered() {
        if let (Answer::NotSure, Some(entry)) = (answer, book.question(question))
            && let Some(harmless) = entry.harmless.answer()
        {
            found.push((question, harmless, What::FoundOut(question)));
        }
    }
    for (question, changeable) in book.changeable {
        let Some(entry) = book.question(*question) else {
            continue;
        };
        for answer in others(entry.kind, sheet.get(*question), entry.harmless.answer()) {
            let what = match changeable {
                Changeable::Choice => What::Chosen(*question, answer.clone()),
                Changeable::Passes => What::Passed(*question),
            };
            found.push((*question, answer, what));
        }
    }
    found
}

/// Answers that a patient could come to: for lists the other options one by one, else the harmless one.
fn others(kind: Kind, now: Option<&Answer>, harmless: Option<Answer>) -> Vec<Answer> {
    match (kind, now) {
        (_, None | Some(Answer::NotSure)) => Vec::new(),
        (Kind::ManyOf(_), Some(Answer::Options(options))) => {
            // Leaving out one of several, then the usual one instead of all.
            let fewer = options
                .places()
                .map(|place| options.without(Options::one(place)));
            let fewer = fewer.filter(|some| !some.is_empty()).map(Answer::Options);
            fewer
                .chain(harmless)
                .filter(|answer| Some(answer) != now)
                .collect()
        }
        (
            Kind::YesNo
            | Kind::OneOf(_)
            | Kind::ManyOf(_)
            | Kind::Number { .. }
            | Kind::Occasions { .. }
            | Kind::Medicines
            | Kind::Words,
            Some(_),
        ) => harmless
            .into_iter()
            .filter(|answer| Some(answer) != now)
            .collect(),
    }
}

//! What is still to be asked. A question that can no longer change a finding is not asked.
//!
//! Deliberately absent: pages and progress; they belong to the app.

use super::assess::{assess, is_outweighed};
use super::condition::{Condition, QuestionSet, Reading, Shape};
use super::date::Moment;
use super::question::{AnswerSheet, QuestionId};
use super::rule::{FindingId, Rule, RuleBook, Tier, Tightening};
use super::truth::Truth;

/// The questions that are asked, not answered, and can still change a finding, in order. `possible` are
/// the rules that are not ruled out; `certain` the findings that certainly apply: what gives way to one of
/// them is not asked about any more.
pub(super) fn open(
    reading: &mut Reading<'_>,
    possible: &[&'static Rule],
    certain: &[(FindingId, Tier)],
    tightening: &Tightening,
) -> Vec<QuestionId> {
    let mut wanted = QuestionSet::default();
    // INVARIANT (flagged last): only the last rule looks at what the others found, so what was ruled out
    // before still is; tested in tests/native/knowledge.rs.
    for rule in possible {
        reading.turn_to(rule, tightening);
        let tiers = || {
            let tiers = rule.cases.all().iter().map(|case| case.tier);
            tiers
                .chain(rule.at_home)
                .chain(tightening.tier(rule.finding))
        };
        // What may have a date gives way to nothing, see `assess_on`.
        let waits = tiers().any(|tier| tier == Tier::Wait);
        if !waits && is_outweighed(rule.gives_way_to, certain, tiers().max()) {
            continue;
        }
        for case in rule.cases.all() {
            undecided(reading, &case.when, &mut wanted);
        }
        if rule.at_home.is_some() {
            undecided(reading, &reading.book.at_home, &mut wanted);
        }
    }
    wanted.iter().collect()
}

/// The next question, if there is one.
#[must_use]
pub fn next(book: &RuleBook, sheet: &AnswerSheet, now: Moment) -> Option<QuestionId> {
    assess(book, sheet, now).open.into_iter().next()
}

/// The unanswered questions on which a condition still depends.
fn undecided(reading: &Reading<'_>, condition: &Condition, wanted: &mut QuestionSet) {
    if reading.truth(condition) != Truth::Unknown {
        return;
    }
    match condition.shape() {
        Shape::All(parts) | Shape::Any(parts) => {
            for part in parts {
                undecided(reading, part, wanted);
            }
        }
        Shape::Not(part) => undecided(reading, part, wanted),
        Shape::Leaf => {
            for question in condition.asks(reading.book) {
                want(reading, question, wanted);
            }
        }
    }
}

fn want(reading: &Reading<'_>, question: QuestionId, wanted: &mut QuestionSet) {
    match (reading.asked(question), reading.book.question(question)) {
        (Truth::True, _) => {
            if reading.sheet.get(question).is_none() {
                wanted.insert(question);
            }
        }
        (Truth::Unknown, Some(parent)) => undecided(reading, &parent.asked_when, wanted),
        (Truth::Unknown, None) | (Truth::False, _) => {}
    }
}

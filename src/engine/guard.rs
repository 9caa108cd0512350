//! Rules that need not be read: for each rule a few questions whose harmless answers alone rule it out.
//!
//! A guard is found by trying, not by trusting the rule: only these answers are given, everything else
//! is unknown, and the rule comes out false. Whatever the other answers are, it then stays false,
//! because knowing more never turns a false condition into another one. Deliberately absent: any
//! influence on a result.

use super::condition::{Condition, QuestionSet, Reading, Shape};
use super::date::Day;
use super::question::{AnswerSheet, QuestionId};
use super::rule::{Rule, RuleBook};
use std::sync::OnceLock;

/// The guards of a rule book, found when it is first used.
#[derive(Debug, Default)]
pub struct Guards(OnceLock<Vec<Option<QuestionSet>>>);

impl Guards {
    /// Not found yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(OnceLock::new())
    }

    /// For each rule of the book, in order, the questions that rule it out; nothing where none do.
    pub(super) fn of(&self, book: &RuleBook) -> &[Option<QuestionSet>] {
        self.0
            .get_or_init(|| book.rules().map(|rule| guard(book, rule)).collect())
    }
}

/// The rules of the book, in order, without those that the harmless answers of a sheet rule out.
pub fn not_ruled_out(book: &RuleBook, sheet: &AnswerSheet) -> impl Iterator<Item = &'static Rule> {
    let mut harmless = QuestionSet::default();
    for (id, question) in (0..).map(QuestionId).zip(book.questions) {
        if sheet
            .get(id)
            .is_some_and(|answer| question.harmless.is(answer))
        {
            harmless.insert(id);
        }
    }
    book.rules()
        .zip(book.guards.of(book))
        .filter(move |(_, guard)| !guard.is_some_and(|guard| guard.is_within(harmless)))
        .map(|(rule, _)| rule)
}

fn guard(book: &RuleBook, rule: &Rule) -> Option<QuestionSet> {
    let mut mentioned = QuestionSet::default();
    for case in rule.cases.all() {
        if !mention(book, &case.when, &mut mentioned) {
            return None;
        }
    }
    let mut sheet = AnswerSheet::new();
    for question in mentioned.iter() {
        let entry = book.question(question);
        if let Some(answer) = entry.and_then(|entry| entry.harmless.answer()) {
            sheet.put(question, answer);
        }
    }
    if !is_ruled_out(book, rule, &sheet) {
        return None;
    }
    // As few as possible, the follow-ups left out first.
    for question in mentioned.iter().collect::<Vec<_>>().into_iter().rev() {
        let mut fewer = sheet.clone();
        fewer.clear(question);
        if is_ruled_out(book, rule, &fewer) {
            sheet = fewer;
        }
    }
    let mut guard = QuestionSet::default();
    for (question, _) in sheet.answered() {
        guard.insert(question);
    }
    Some(guard)
}

fn is_ruled_out(book: &RuleBook, rule: &Rule, sheet: &AnswerSheet) -> bool {
    // Any moment will do: without an occasion on the sheet, no date is known.
    let Ok(day) = Day::new(2000, 1, 1) else {
        return false;
    };
    let mut reading = Reading::new(book, sheet, day.start());
    // A window that begins later is false for a date that is not known, as the wait before it speaks
    // then; knowing the date can make it true. Read from the occasion on, it is unknown.
    reading.from_the_occasion = true;
    reading.rules_out(rule)
}

/// Collects the questions of a condition and those on which their asking depends; false where the
/// condition looks at other findings, which no answer can rule out.
fn mention(book: &RuleBook, condition: &Condition, mentioned: &mut QuestionSet) -> bool {
    match condition.shape() {
        Shape::All(parts) | Shape::Any(parts) => {
            parts.iter().all(|part| mention(book, part, mentioned))
        }
        Shape::Not(part) => mention(book, part, mentioned),
        Shape::Leaf if *condition == Condition::Flagged => false,
        Shape::Leaf => condition.asks(book).all(|question| {
            if mentioned.contains(question) {
                return true;
            }
            mentioned.insert(question);
            let asked_when = book.question(question).map(|question| question.asked_when);
            asked_when.is_none_or(|asked_when| mention(book, &asked_when, mentioned))
        }),
    }
}

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
pub struct Guards(OnceLock<Index>);

/// The rules by the questions that guard them, so that the rules that are not read cost nothing.
#[derive(Debug)]
struct Index {
    /// In the order of showing.
    rules: Vec<&'static Rule>,
    /// Those that no harmless answers rule out.
    unguarded: RuleSet,
    /// For each question, those that are read when its answer is not the harmless one.
    guarded: Vec<RuleSet>,
}

impl Guards {
    /// Not found yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(OnceLock::new())
    }

    fn of(&self, book: &RuleBook) -> &Index {
        self.0.get_or_init(|| Index::of(book))
    }
}

impl Index {
    fn of(book: &RuleBook) -> Self {
        let rules: Vec<&'static Rule> = book.rules().collect();
        let none = RuleSet::with_room_for(rules.len());
        let mut unguarded = none.clone();
        let mut guarded = vec![none; book.questions.len()];
        for (place, rule) in rules.iter().enumerate() {
            match guard(book, rule) {
                None => unguarded.insert(place),
                Some(questions) => {
                    for (question, guarded) in (0..).map(QuestionId).zip(&mut guarded) {
                        if questions.contains(question) {
                            guarded.insert(place);
                        }
                    }
                }
            }
        }
        Self {
            rules,
            unguarded,
            guarded,
        }
    }
}

/// The rules of the book, in order, without those that the harmless answers of a sheet rule out.
pub fn not_ruled_out(book: &RuleBook, sheet: &AnswerSheet) -> impl Iterator<Item = &'static Rule> {
    let index = book.guards.of(book);
    let mut left = index.unguarded.clone();
    let questions = (0..).map(QuestionId).zip(book.questions);
    for ((id, question), guarded) in questions.zip(&index.guarded) {
        let harmless = |answer| question.harmless.is(answer);
        if !sheet.get(id).is_some_and(harmless) {
            left.extend(guarded);
        }
    }
    left.into_places()
        .filter_map(|place| index.rules.get(place).copied())
}

/// Rules by their places, as a set.
#[derive(Clone, Debug)]
struct RuleSet(Vec<u64>);

impl RuleSet {
    fn with_room_for(rules: usize) -> Self {
        Self(vec![0; rules.div_ceil(64)])
    }

    fn insert(&mut self, place: usize) {
        if let Some(word) = self.0.get_mut(place / 64) {
            *word |= 1 << (place % 64);
        }
    }

    fn extend(&mut self, other: &Self) {
        for (word, more) in self.0.iter_mut().zip(&other.0) {
            *word |= more;
        }
    }

    /// In order.
    fn into_places(self) -> impl Iterator<Item = usize> {
        self.0.into_iter().zip(0..).flat_map(|(mut word, at)| {
            std::iter::from_fn(move || {
                let first = (word != 0).then(|| word.trailing_zeros() as usize);
                word &= word.wrapping_sub(1);
                first.map(|first| at * 64 + first)
            })
        })
    }
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

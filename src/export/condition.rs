//! A condition as a sentence, with the names that the reader knows.
//!
//! Deliberately absent: which names those are; a program reads ids, a clinician reads words.

use crate::engine::{Condition, Interval, Options, Place, QuestionId, Window};
use crate::knowledge::Class;

/// How questions and their options are called.
pub trait Names {
    /// The name of a question.
    fn question(&self, question: QuestionId) -> String;
    /// The name of an option of a question.
    fn option(&self, question: QuestionId, place: u8) -> String;
    /// A number of a question, with its unit.
    fn number(&self, question: QuestionId, scaled: i32) -> String;
}

/// The condition as a sentence without a full stop.
pub fn sentence(condition: &Condition, names: &impl Names) -> String {
    let list = |parts: &[Condition], word: &str| {
        let parts: Vec<String> = parts.iter().map(|part| nested(part, names)).collect();
        parts.join(word)
    };
    let name = |id: QuestionId| names.question(id);
    match *condition {
        Condition::Always => "always".to_owned(),
        Condition::Is(q) => format!("{} is yes", name(q.0)),
        Condition::IsNot(q) => format!("{} is no", name(q.0)),
        Condition::NotKnown(question) => format!("{} is not sure", name(question)),
        Condition::Chose(q, set) => format!("{} is {}", name(q.0), options(q.0, set, names)),
        Condition::Ticked(q, set) => format!("{} has {}", name(q.0), options(q.0, set, names)),
        Condition::Below(q, limit) => {
            format!("{} is below {}", name(q.0), names.number(q.0, limit))
        }
        Condition::AtLeast(q, limit) => {
            format!("{} is {} or more", name(q.0), names.number(q.0, limit))
        }
        Condition::Named(classes) => {
            let some = Class::ALL.iter().filter(|class| class.set().meets(classes));
            let some: Vec<&str> = some.map(|class| class.id()).collect();
            format!("a medicine of the class {} is named", some.join(" or "))
        }
        Condition::UnknownMedicine(_) => "a medicine is named that is not recognised".to_owned(),
        Condition::Wrote(q) => format!("{} is not empty", name(q.0)),
        Condition::Had(q, what, place) => {
            format!(
                "{}: {} at any time{}",
                name(q.0),
                kind(q.0, what, names),
                at(place)
            )
        }
        Condition::Within(q, what, place, window) => {
            format!(
                "{}: {} {}{}",
                name(q.0),
                kind(q.0, what, names),
                ago(window),
                at(place)
            )
        }
        Condition::Flagged => "any other finding asks for a clinician or stops".to_owned(),
        Condition::All(parts) => list(parts, ", and "),
        Condition::Any(parts) => list(parts, ", or "),
        Condition::Not(part) => format!("not ({})", sentence(part, names)),
    }
}

fn nested(condition: &Condition, names: &impl Names) -> String {
    let words = sentence(condition, names);
    if matches!(condition, Condition::All(_) | Condition::Any(_)) {
        format!("({words})")
    } else {
        words
    }
}

fn options(question: QuestionId, set: Options, names: &impl Names) -> String {
    let some = set
        .places()
        .map(|place| names.option(question, place))
        .filter(|name| !name.is_empty());
    some.collect::<Vec<_>>().join(" or ")
}

fn kind(question: QuestionId, what: Options, names: &impl Names) -> String {
    if what == Options::ANY {
        "any kind".to_owned()
    } else {
        options(question, what, names)
    }
}

fn ago(window: Window) -> String {
    match window.from {
        None => format!("less than {} ago", interval(window.to)),
        Some(from) => format!("between {} and {} ago", interval(from), interval(window.to)),
    }
}

fn interval(interval: Interval) -> String {
    match interval {
        Interval::Hours(hours) => format!("{hours} hours"),
        Interval::Days(days) => format!("{days} days"),
        Interval::Months(months) => format!("{months} months"),
    }
}

const fn at(place: Place) -> &'static str {
    match place {
        Place::Anywhere => ", anywhere on the body",
        Place::InArea => ", in or near the area to be treated",
    }
}

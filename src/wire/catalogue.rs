//! The question catalogue as JSON: id, kind, options, and when each question is asked.

use super::output::is_false;
use crate::engine::{Kind, QuestionId, RuleBook};
use crate::export::{Names, sentence};
use crate::knowledge::PAGES;
use serde::Serialize;
use serde_json::{Value, json};

/// A question as programs see it.
#[derive(Serialize)]
pub struct Entry {
    id: &'static str,
    page: &'static str,
    kind: &'static str,
    #[serde(skip_serializing_if = "Value::is_null")]
    options: Value,
    #[serde(skip_serializing_if = "Value::is_null")]
    range: Value,
    /// Whether it matters where on the body each occasion was, and at what hour.
    #[serde(skip_serializing_if = "is_false")]
    places: bool,
    #[serde(skip_serializing_if = "is_false")]
    clock: bool,
    asked_when: String,
}

/// Every question, in the order of asking, as JSON.
#[must_use]
pub fn catalogue(book: &RuleBook) -> String {
    serde_json::to_string_pretty(&entries(book)).unwrap_or_default()
}

/// Every question, in the order of asking.
#[must_use]
pub fn entries(book: &RuleBook) -> Vec<Entry> {
    (0..)
        .map(QuestionId)
        .zip(book.questions)
        .map(|(id, question)| {
            let (kind, options, range) = describe(question.kind);
            let (places, clock) = match question.kind {
                Kind::Occasions { places, clock, .. } => (places, clock),
                Kind::YesNo
                | Kind::OneOf(_)
                | Kind::ManyOf(_)
                | Kind::Number { .. }
                | Kind::Medicines
                | Kind::Words => (false, false),
            };
            let page = PAGES
                .iter()
                .find(|page| page.questions().any(|on_page| on_page.question() == id));
            let page = page.map_or("", |page| page.id.id());
            Entry {
                id: question.id,
                page,
                kind,
                options,
                range,
                places,
                clock,
                asked_when: sentence(&question.asked_when, &Ids { book }),
            }
        })
        .collect()
}

fn describe(kind: Kind) -> (&'static str, Value, Value) {
    match kind {
        Kind::YesNo => ("yes-no", Value::Null, Value::Null),
        Kind::OneOf(ids) => ("one-of", json!(ids), Value::Null),
        Kind::ManyOf(ids) => ("many-of", json!(ids), Value::Null),
        Kind::Number {
            least,
            most,
            decimals,
        } => {
            let scale = f64::from(10_i32.pow(u32::from(decimals)));
            let range = json!({"least": f64::from(least) / scale, "most": f64::from(most) / scale, "decimals": decimals});
            ("number", Value::Null, range)
        }
        Kind::Occasions { what, .. } => (
            "occasions",
            if what.is_empty() {
                Value::Null
            } else {
                json!(what)
            },
            Value::Null,
        ),
        Kind::Medicines => ("medicines", Value::Null, Value::Null),
        Kind::Words => ("words", Value::Null, Value::Null),
    }
}

/// Names for programs: the written ids.
struct Ids<'a> {
    book: &'a RuleBook,
}

impl Names for Ids<'_> {
    fn question(&self, question: QuestionId) -> String {
        self.book
            .question(question)
            .map_or("", |question| question.id)
            .to_owned()
    }

    fn option(&self, question: QuestionId, place: u8) -> String {
        let ids: &[&str] = match self.book.question(question).map(|question| question.kind) {
            Some(Kind::OneOf(ids) | Kind::ManyOf(ids) | Kind::Occasions { what: ids, .. }) => ids,
            Some(Kind::YesNo | Kind::Number { .. } | Kind::Medicines | Kind::Words) | None => &[],
        };
        ids.get(usize::from(place))
            .copied()
            .unwrap_or_default()
            .to_owned()
    }

    fn number(&self, _: QuestionId, scaled: i32) -> String {
        scaled.to_string()
    }
}

//! The question catalogue as JSON: id, kind, options, and when each question is asked.

use crate::engine::{Kind, QuestionId, RuleBook};
use crate::export::{Names, sentence};
use crate::knowledge::PAGES;
use serde::Serialize;
use serde_json::{Value, json};

#[derive(Serialize)]
struct Entry {
    id: &'static str,
    page: &'static str,
    kind: &'static str,
    #[serde(skip_serializing_if = "Value::is_null")]
    options: Value,
    #[serde(skip_serializing_if = "Value::is_null")]
    range: Value,
    asked_when: String,
}

/// Every question, in the order of asking.
#[must_use]
pub fn catalogue(book: &RuleBook) -> String {
    let entries: Vec<Entry> = (0..)
        .map(QuestionId)
        .zip(book.questions)
        .map(|(id, question)| {
            let (kind, options, range) = describe(question.kind);
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
                asked_when: sentence(&question.asked_when, &Ids { book }),
            }
        })
        .collect();
    serde_json::to_string_pretty(&entries).unwrap_or_default()
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

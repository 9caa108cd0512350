//! The JSON Schemas of a request, of an answer and of a fault, made from the rule book so that they cannot
//! drift from what is read and written. That of a clinic's policy is in `policy`.
//!
//! Deliberately absent: checking against them. Reading says what is wrong in words; the schemas are for others.

use super::error::Code;
use crate::engine::{Kind, RuleBook};
use crate::knowledge::{Area, Finding, Source};
use serde_json::{Map, Value, json};

/// A date as it is written: `2026-11-20T06:00`, `2026-11-20`, `2026-11`, `2026`.
const DATE: &str =
    r"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d)?)?)?$";
/// A day and a time.
const MOMENT: &str = r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$";
/// A day, and a time where hours are counted.
const DUE: &str = r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d)?$";

/// A line of `assess`: it goes in as a `request` and comes out as a `response` or a `failure`, which stand under
/// `$defs`.
#[must_use]
pub fn schema(book: &RuleBook) -> Value {
    let ids: Vec<&str> = book.questions.iter().map(|question| question.id).collect();
    let mut answers = Map::new();
    for question in book.questions {
        answers.insert(question.id.to_owned(), answer(question.kind));
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Microneedling self-check, one line in or out",
        "description": format!("Rules {}.", book.version),
        "oneOf": [
            { "$ref": "#/$defs/request" },
            { "$ref": "#/$defs/response" },
            { "$ref": "#/$defs/failure" },
        ],
        "$defs": {
            "request": {
                "type": "object",
                "additionalProperties": false,
                "required": ["now"],
                "properties": {
                    "id": { "description": "given back as it is" },
                    "now": { "type": "string", "pattern": MOMENT, "description": "local time of the patient" },
                    "otherwise": { "const": "no", "description": "every other question gets its harmless answer" },
                    "answers": { "type": "object", "additionalProperties": false, "properties": answers },
                    "policy": { "description": "what in it does not count comes back as refused; policy.schema.json is its schema" },
                },
            },
            "response": response(),
            "failure": failure(),
            "areas": { "type": "array", "items": { "enum": Area::IDS }, "minItems": 1 },
            "date": { "type": "string", "pattern": DATE },
            "question": { "enum": ids },
        },
    })
}

fn answer(kind: Kind) -> Value {
    let known = match kind {
        Kind::YesNo => return json!({ "enum": ["yes", "no", "not-sure"] }),
        Kind::OneOf(ids) => {
            let not_sure = ["not-sure"];
            let ids: Vec<&&str> = ids.iter().chain(&not_sure).collect();
            return json!({ "enum": ids });
        }
        Kind::ManyOf(ids) if *ids == *Area::IDS => json!({ "$ref": "#/$defs/areas" }),
        Kind::ManyOf(ids) => json!({ "type": "array", "items": { "enum": ids }, "minItems": 1 }),
        Kind::Number {
            least,
            most,
            decimals,
        } => {
            let scale = 10_i32.pow(u32::from(decimals));
            let of = |number: i32| f64::from(number) / f64::from(scale);
            let kind = if decimals == 0 { "integer" } else { "number" };
            json!({ "type": kind, "minimum": of(least), "maximum": of(most) })
        }
        Kind::Occasions { what, places, .. } => occasions(what, places),
        Kind::Medicines => json!({
            "type": "array",
            "items": { "type": "string", "minLength": 1 },
            "description": "names as typed; what is not recognised asks",
        }),
        Kind::Words => return json!({ "type": "string" }),
    };
    json!({ "anyOf": [known, { "const": "not-sure" }] })
}

fn occasions(what: &[&str], places: bool) -> Value {
    let mut fields = Map::new();
    let or_not_sure = |value: Value| json!({ "anyOf": [value, { "const": "not-sure" }] });
    fields.insert(
        "when".to_owned(),
        or_not_sure(json!({ "$ref": "#/$defs/date" })),
    );
    if !what.is_empty() {
        fields.insert("what".to_owned(), or_not_sure(json!({ "enum": what })));
    }
    if places {
        let areas = json!({ "$ref": "#/$defs/areas" });
        fields.insert("where".to_owned(), or_not_sure(areas));
    }
    json!({
        "anyOf": [
            { "$ref": "#/$defs/date" },
            {
                "type": "array",
                "minItems": 1,
                "items": { "type": "object", "additionalProperties": false, "properties": fields },
            },
        ],
    })
}

fn response() -> Value {
    let due = json!({ "anyOf": [{ "type": "string", "pattern": DUE }, { "type": "null" }] });
    let list = |of: Value| json!({ "type": "array", "items": of });
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["id", "overall", "not_before", "findings", "open", "rules"],
        "properties": {
            "id": true,
            "overall": { "enum": ["clear", "care", "wait", "ask", "stop"] },
            "not_before": due,
            "findings": list(json!({
                "type": "object",
                "additionalProperties": false,
                "required": ["id", "tier", "certainty", "because", "not_before", "sources"],
                "properties": {
                    "id": { "enum": Finding::IDS },
                    "tier": { "enum": ["info", "care", "wait", "ask", "stop"] },
                    "certainty": { "enum": ["applies", "cannot-rule-out"] },
                    "because": list(json!({ "$ref": "#/$defs/question" })),
                    "not_before": due,
                    "sources": list(json!({ "enum": Source::IDS })),
                },
            })),
            "open": list(json!({ "$ref": "#/$defs/question" })),
            "expired": { "const": true, "description": "the rules are past their review date" },
            "refused": list(json!({
                "type": "object",
                "additionalProperties": false,
                "required": ["at", "message"],
                "properties": { "at": { "type": "string" }, "message": { "type": "string" } },
            })),
            "rules": { "type": "string" },
        },
    })
}

fn failure() -> Value {
    let codes: Vec<&str> = Code::ALL.iter().map(|code| code.id()).collect();
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["id", "error"],
        "properties": {
            "id": true,
            "error": {
                "type": "object",
                "additionalProperties": false,
                "required": ["code", "message", "at"],
                "properties": {
                    "code": { "enum": codes },
                    "message": { "type": "string" },
                    "at": { "type": "string", "description": "the place, as in answers.filler-when[1].when" },
                },
            },
        },
    })
}

//! The JSON Schema of a policy, made from the rule book so that the two cannot drift.

use super::read::MOST_BYTES;
use crate::knowledge::Finding;
use serde_json::{Value, json};

/// The schema as JSON.
#[must_use]
pub fn schema() -> Value {
    let finding = json!({
        "type": "object",
        "additionalProperties": false,
        "properties": {
            "tier": { "enum": ["care", "ask", "stop"], "description": "at least this strict; a milder value is refused" },
            "days": { "type": "integer", "minimum": 1, "maximum": 1095, "description": "at least so many days; a shorter wait is refused" },
            "hours": { "type": "integer", "minimum": 1, "maximum": 26280, "description": "at least so many hours; a shorter wait is refused" },
            "note": { "$ref": "#/$defs/words" },
        },
    });
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Clinic policy of the microneedling self-check",
        "description": format!("It can only tighten the rule book. At most {MOST_BYTES} bytes."),
        "type": "object",
        "additionalProperties": false,
        "properties": {
            "clinic": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                    "name": { "$ref": "#/$defs/words" },
                    "phone": { "$ref": "#/$defs/words" },
                    "booking-url": { "type": "string", "pattern": "^https://", "maxLength": 500 },
                },
            },
            "findings": {
                "type": "object",
                "propertyNames": { "enum": Finding::IDS },
                "additionalProperties": finding,
            },
        },
        "$defs": { "words": { "type": "string", "minLength": 1, "maxLength": 500 } },
    })
}

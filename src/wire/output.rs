//! An assessment, or a fault, written as one JSON object.

use super::date;
use super::error::InputError;
use crate::engine::{Assessment, Certainty, Finding as Found, Overall, QuestionId, RuleBook, Tier};
use crate::json::Json;
use crate::knowledge::{Finding, Source};
use crate::policy::Refusal;
use serde::Serialize;

#[derive(Serialize)]
struct Response<'a> {
    id: &'a Json,
    overall: &'static str,
    not_before: Option<String>,
    findings: Vec<FoundOut>,
    open: Vec<&'static str>,
    #[serde(skip_serializing_if = "is_false")]
    expired: bool,
    /// What in the clinic's policy does not count.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    refused: Vec<Refused<'a>>,
    rules: &'static str,
}

#[derive(Serialize)]
struct Refused<'a> {
    at: &'a str,
    message: &'a str,
}

#[derive(Serialize)]
struct FoundOut {
    id: &'static str,
    tier: &'static str,
    certainty: &'static str,
    because: Vec<&'static str>,
    not_before: Option<String>,
    sources: Vec<&'static str>,
}

#[derive(Serialize)]
struct Failure<'a> {
    id: &'a Json,
    error: Fault<'a>,
}

#[derive(Serialize)]
struct Fault<'a> {
    code: &'static str,
    message: &'a str,
    at: &'a str,
}

/// The assessment as one line of JSON.
#[must_use]
pub fn response(
    id: &Json,
    assessment: &Assessment,
    refused: &[Refusal],
    book: &RuleBook,
) -> String {
    let questions = |ids: &mut dyn Iterator<Item = QuestionId>| {
        ids.filter_map(|id| book.question(id))
            .map(|question| question.id)
            .collect()
    };
    let found = |found: &Found| FoundOut {
        id: Finding::of(found.id).map_or("", Finding::id),
        tier: tier(found.tier),
        certainty: match found.certainty {
            Certainty::Applies => "applies",
            Certainty::CannotRuleOut => "cannot-rule-out",
        },
        because: questions(&mut found.because.iter()),
        not_before: found.not_before.map(date::due),
        sources: found
            .rule
            .sources
            .all()
            .iter()
            .filter_map(|id| Source::of(*id))
            .map(Source::id)
            .collect(),
    };
    write(&Response {
        id,
        overall: overall(assessment.overall),
        not_before: assessment.not_before.map(date::due),
        findings: assessment.findings.iter().map(found).collect(),
        open: questions(&mut assessment.open.iter().copied()),
        expired: assessment.expired,
        refused: refused
            .iter()
            .map(|refusal| Refused {
                at: &refusal.at,
                message: &refusal.message,
            })
            .collect(),
        rules: book.version,
    })
}

/// A fault as one line of JSON.
#[must_use]
pub fn failure(id: &Json, error: &InputError) -> String {
    let fault = Fault {
        code: error.code.id(),
        message: &error.message,
        at: &error.at,
    };
    write(&Failure { id, error: fault })
}

fn write(value: &impl Serialize) -> String {
    // Texts, numbers and lists only: this cannot fail, and if it did, an empty object says nothing false.
    serde_json::to_string(value).unwrap_or_else(|_| "{}".to_owned())
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "the signature that serde asks for"
)]
pub(super) const fn is_false(value: &bool) -> bool {
    !*value
}

/// The written code of a tier.
pub(super) const fn tier(tier: Tier) -> &'static str {
    match tier {
        Tier::Info => "info",
        Tier::Care => "care",
        Tier::Wait => "wait",
        Tier::Ask => "ask",
        Tier::Stop => "stop",
    }
}

const fn overall(overall: Overall) -> &'static str {
    match overall {
        Overall::Clear => "clear",
        Overall::Care => "care",
        Overall::Wait => "wait",
        Overall::Ask => "ask",
        Overall::Stop => "stop",
    }
}

//! The schema and the types name everything that there is in the rule book, each thing once.

use microneedling_check::engine::Kind;
use microneedling_check::knowledge::{Area, Finding, RULES, Source};
use microneedling_check::policy;
use microneedling_check::wire::{Code, schema, types};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn question_ids() -> Vec<&'static str> {
    let questions = RULES.questions.iter();
    questions.map(|question| question.id).collect()
}

fn code_ids() -> Vec<&'static str> {
    Code::ALL.iter().map(|code| code.id()).collect()
}

/// The members of a union in the types.
fn union(name: &str) -> Vec<String> {
    let types = types(&RULES);
    let (_, rest) = types
        .split_once(&format!("export type {name} =\n"))
        .unwrap_or_else(|| panic!("{name} is declared"));
    let (members, _) = rest.split_once(';').unwrap();
    members
        .lines()
        .map(|line| line.trim_start_matches("  | ").trim_matches('"').to_owned())
        .collect()
}

/// What a question takes, in the types.
fn answer_type(id: &str) -> String {
    let types = types(&RULES);
    let (_, answers) = types.split_once("export interface Answers {\n").unwrap();
    let start = format!("  \"{id}\"?: ");
    let lines: Vec<&str> = answers
        .lines()
        .filter_map(|line| line.strip_prefix(&start))
        .collect();
    assert_eq!(lines.len(), 1, "{id} stands once");
    lines[0].trim_end_matches(';').to_owned()
}

#[test]
fn the_types_name_every_id_once_and_no_other() {
    assert_eq!(union("QuestionId"), question_ids());
    assert_eq!(union("FindingId"), Finding::IDS);
    assert_eq!(union("SourceId"), Source::IDS);
    assert_eq!(union("AreaId"), Area::IDS);
    assert_eq!(union("ErrorCode"), code_ids());
    for name in [
        "QuestionId",
        "FindingId",
        "SourceId",
        "ErrorCode",
        "MedicineClass",
    ] {
        let members = union(name);
        let once: BTreeSet<&String> = members.iter().collect();
        assert_eq!(once.len(), members.len(), "{name}");
    }
}

#[test]
fn the_types_have_one_answer_for_each_question_and_none_beyond() {
    let types = types(&RULES);
    let (_, answers) = types.split_once("export interface Answers {\n").unwrap();
    assert_eq!(
        answers.lines().count(),
        question_ids().len() + 1,
        "{answers}"
    );
    for question in RULES.questions {
        let answer = answer_type(question.id);
        // Words have no "not sure": an empty text says the same.
        assert_eq!(
            answer.contains("NotSure") || answer == "YesNo",
            !matches!(question.kind, Kind::Words),
            "{}: {answer}",
            question.id
        );
    }
    assert_eq!(answer_type("areas"), "AreaId[] | NotSure");
    assert_eq!(
        answer_type("sunburn-when"),
        "PartialDate | When[] | NotSure"
    );
    assert_eq!(
        answer_type("botulinum-toxin-when"),
        "PartialDate | (When & Where)[] | NotSure"
    );
}

#[test]
fn the_schema_has_one_answer_for_each_question_and_none_beyond() {
    let schema = schema(&RULES);
    let answers = &schema["$defs"]["request"]["properties"]["answers"];
    assert_eq!(answers["additionalProperties"], false);
    let named: BTreeSet<&str> = answers["properties"]
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    assert_eq!(named, question_ids().into_iter().collect());
}

#[test]
fn the_schema_names_every_id_once_and_no_other() {
    let schema = schema(&RULES);
    let defs = &schema["$defs"];
    let finding = &defs["response"]["properties"]["findings"]["items"]["properties"];
    assert_eq!(finding["id"]["enum"], json!(Finding::IDS));
    assert_eq!(defs["question"]["enum"], json!(question_ids()));
    assert_eq!(defs["areas"]["items"]["enum"], json!(Area::IDS));
    assert_eq!(finding["sources"]["items"]["enum"], json!(Source::IDS));
    assert_eq!(
        defs["failure"]["properties"]["error"]["properties"]["code"]["enum"],
        json!(code_ids())
    );
    assert_eq!(
        policy::schema()["properties"]["findings"]["propertyNames"]["enum"],
        json!(Finding::IDS)
    );
}

#[test]
fn whatever_a_schema_refers_to_is_in_it() {
    for schema in [schema(&RULES), policy::schema()] {
        let mut references = Vec::new();
        collect_references(&schema, &mut references);
        assert!(!references.is_empty());
        for reference in references {
            let place = reference.trim_start_matches('#');
            assert!(schema.pointer(place).is_some(), "{reference}");
        }
    }
}

fn collect_references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                if let ("$ref", Value::String(place)) = (name.as_str(), value) {
                    found.push(place.clone());
                }
                collect_references(value, found);
            }
        }
        Value::Array(values) => values
            .iter()
            .for_each(|value| collect_references(value, found)),
        _ => {}
    }
}

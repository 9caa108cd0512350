//! The `assess` program: bad input gets an error in words at its place, and loses no other line.

use super::cases::{assess, assess_text, findings};
use serde_json::{Value, json};
use std::process::Command;

fn request(answers: Value) -> Value {
    json!({"id": "p", "now": "2026-11-21T12:00", "otherwise": "no", "answers": answers})
}

fn error_of(line: &Value) -> (String, String, String) {
    let (code, answers) = assess(std::slice::from_ref(line));
    assert_eq!(code, 1, "a fault is told to the shell: {answers:?}");
    let error = &answers[0]["error"];
    let part = |name: &str| {
        error[name]
            .as_str()
            .unwrap_or_else(|| panic!("{name} in {}", answers[0]))
            .to_owned()
    };
    (part("code"), part("at"), part("message"))
}

#[test]
fn the_example_of_the_documentation_gets_the_documented_answer() {
    let mut line = request(json!({
        "age": 34, "areas": ["face"], "botulinum-toxin": "yes",
        "botulinum-toxin-when": "2026-11-20T06:00", "medicines": ["Eliquis"],
    }));
    line["id"] = json!("p1");
    let (code, answers) = assess(&[line]);
    assert_eq!(code, 0);
    assert_eq!(
        answers[0],
        json!({
            "id": "p1", "overall": "stop", "not_before": "2026-11-22T06:00",
            "findings": [
                {"id": "anticoagulant", "tier": "stop", "certainty": "applies", "because": ["medicines"],
                 "not_before": null, "sources": ["SD003", "SD004", "SKINPEN", "JAAD25", "DS20"]},
                {"id": "neuromodulator-48h", "tier": "wait", "certainty": "applies",
                 "because": ["botulinum-toxin-when"], "not_before": "2026-11-22T06:00",
                 "sources": ["SD003", "BOTOX"]},
            ],
            "open": [], "rules": "2026.11.0",
        })
    );
}

#[test]
fn a_fault_names_its_place_in_words() {
    let faults = [
        (
            json!({"age": 300}),
            "out-of-range",
            "answers.age",
            "`300` is not between 0 and 120",
        ),
        (
            json!({"age": 30.5}),
            "wrong-kind",
            "answers.age",
            "whole number",
        ),
        (
            json!({"age": "thirty"}),
            "wrong-kind",
            "answers.age",
            "number",
        ),
        (
            json!({"areas": ["nose-tip"]}),
            "unknown-option",
            "answers.areas[0]",
            "`nose-tip`",
        ),
        (
            json!({"areas": []}),
            "nothing-chosen",
            "answers.areas",
            "not-sure",
        ),
        (
            json!({"pregnant": true}),
            "wrong-kind",
            "answers.pregnant",
            "\"yes\", \"no\" or \"not-sure\"",
        ),
        (
            json!({"blood-type": "A"}),
            "unknown-question",
            "answers.blood-type",
            "`blood-type`",
        ),
        (
            json!({"sunburn-when": "2026-02-30"}),
            "bad-date",
            "answers.sunburn-when",
            "no such day",
        ),
        (
            json!({"sunburn-when": "2026-13"}),
            "bad-date",
            "answers.sunburn-when",
            "no such month",
        ),
        (
            json!({"sunburn-when": "yesterday"}),
            "bad-date",
            "answers.sunburn-when",
            "2026-11-20",
        ),
        (
            json!({"sunburn-when": "2026-11-22"}),
            "in-future",
            "answers.sunburn-when",
            "not come yet",
        ),
        (
            json!({"sunburn-when": "2026-12"}),
            "in-future",
            "answers.sunburn-when",
            "not come yet",
        ),
        (
            json!({"filler-when": [{"when": "2027"}]}),
            "in-future",
            "answers.filler-when",
            "not come yet",
        ),
        (
            json!({"filler-when": [{"what": "glue"}]}),
            "unknown-option",
            "answers.filler-when[0].what",
            "hyaluronic-acid",
        ),
        (
            json!({"age": 30, "surgery-when": "1985"}),
            "before-birth",
            "answers.surgery-when",
            "born",
        ),
        (
            json!({"needle-length": 0.255}),
            "wrong-kind",
            "answers.needle-length",
            "2 digits",
        ),
        (
            json!({"medicines": "Eliquis"}),
            "wrong-kind",
            "answers.medicines",
            "list of names",
        ),
        (
            json!({"medicines": [" "]}),
            "nothing-chosen",
            "answers.medicines[0]",
            "empty",
        ),
    ];
    for (answers, code, at, words) in faults {
        let (got_code, got_at, message) = error_of(&request(answers.clone()));
        assert_eq!(
            (got_code.as_str(), got_at.as_str()),
            (code, at),
            "{answers}: {message}"
        );
        assert!(
            message.contains(words),
            "{answers}: `{message}` lacks `{words}`"
        );
    }
}

#[test]
fn a_missing_or_unknown_field_is_not_passed_over() {
    assert_eq!(error_of(&json!({"id": 1, "answers": {}})).0, "missing");
    assert_eq!(error_of(&json!({"now": "2026-11-21"})).0, "bad-date");
    let mut line = request(json!({}));
    line["anwsers"] = json!({"pregnant": "yes"});
    assert_eq!(error_of(&line).0, "unknown-field");
}

#[test]
fn of_two_answers_to_one_question_neither_wins_silently() {
    let text = br#"{"id":7,"now":"2026-11-21T12:00","answers":{"pregnant":"yes","pregnant":"no"}}"#;
    let (code, answers) = assess_text(text);
    assert_eq!(code, 1);
    assert_eq!(answers[0]["id"], 7);
    assert_eq!(answers[0]["error"]["code"], "twice");
    assert_eq!(answers[0]["error"]["at"], "answers.pregnant");
}

#[test]
fn malformed_lines_do_not_stop_the_others() {
    let mut text = b"{\"id\":1,\"now\":\n\n\xff\xfe\n[1,2]\n".to_vec();
    text.extend(format!("{}\n", request(json!({"pregnant": "yes"}))).bytes());
    let (code, answers) = assess_text(&text);
    assert_eq!(code, 1);
    assert_eq!(answers.len(), 4, "an empty line asks nothing");
    for answer in &answers[..3] {
        assert_eq!(answer["error"]["code"], "malformed-json", "{answer}");
    }
    assert_eq!(answers[3]["overall"], "stop");
}

#[test]
fn without_otherwise_what_is_not_answered_stays_open() {
    let mut line = request(json!({"age": 30}));
    line.as_object_mut().unwrap().remove("otherwise");
    let (_, answers) = assess(&[line]);
    assert_eq!(answers[0]["overall"], "ask");
    let open = answers[0]["open"].as_array().unwrap();
    assert!(open.contains(&json!("pregnant")) && open.contains(&json!("medicines")));
    assert!(!open.contains(&json!("age")) && !open.contains(&json!("psoriasis-severe")));
    assert_eq!(findings(&answers[0])["anticoagulant"], "ask");
}

#[test]
fn bad_usage_exits_with_2_and_says_how() {
    let output = Command::new(env!("CARGO_BIN_EXE_assess"))
        .arg("--rulez")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("usage: assess"));
}

#[test]
fn the_catalogue_and_the_rule_book_are_printed() {
    let output = Command::new(env!("CARGO_BIN_EXE_assess"))
        .arg("--questions")
        .output()
        .unwrap();
    assert!(output.status.success());
    let catalogue: Value = serde_json::from_slice(&output.stdout).unwrap();
    let psoriasis = catalogue
        .as_array()
        .unwrap()
        .iter()
        .find(|entry| entry["id"] == "psoriasis-severe")
        .unwrap();
    assert_eq!(psoriasis["kind"], "yes-no");
    assert_eq!(psoriasis["asked_when"], "psoriasis is yes");

    let output = Command::new(env!("CARGO_BIN_EXE_assess"))
        .arg("--rules")
        .output()
        .unwrap();
    let book = String::from_utf8(output.stdout).unwrap();
    assert!(book.contains("Not yet reviewed by a clinician."));
    assert!(
        book.contains("less than 48 hours ago, anywhere on the body"),
        "{book}"
    );
}

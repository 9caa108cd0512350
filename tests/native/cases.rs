//! Patients and the result they must get: every line of `cases/*.jsonl` through the `assess` program.

use serde_json::{Map, Value, json};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// Runs `assess` on these lines and gives back its exit code and what it answered.
pub fn assess(lines: &[Value]) -> (i32, Vec<Value>) {
    let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
    assess_text(text.as_bytes())
}

/// Runs `assess` on this input, whatever it is.
pub fn assess_text(text: &[u8]) -> (i32, Vec<Value>) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_assess"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("assess starts");
    let mut stdin = child.stdin.take().expect("its standard input");
    let text = text.to_vec();
    // In a thread of its own, so that neither side waits for the other.
    let writer = std::thread::spawn(move || stdin.write_all(&text));
    let output = child.wait_with_output().expect("assess ends");
    writer
        .join()
        .expect("the writer ends")
        .expect("all was written");
    let answers = String::from_utf8(output.stdout).expect("UTF-8");
    let answers = answers
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    (output.status.code().expect("an exit code"), answers)
}

/// The findings of an answer as `id -> tier`.
pub fn findings(answer: &Value) -> Map<String, Value> {
    let found = answer["findings"]
        .as_array()
        .unwrap_or_else(|| panic!("findings in {answer}"));
    found
        .iter()
        .map(|found| {
            (
                found["id"].as_str().unwrap().to_owned(),
                found["tier"].clone(),
            )
        })
        .collect()
}

/// Every line of `cases/*.jsonl`.
pub fn corpus() -> Vec<Value> {
    read_corpus().into_iter().map(|(_, case)| case).collect()
}

fn read_corpus() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/native/cases");
    let mut cases = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        for (line, text) in (1..).zip(text.lines()) {
            let at = format!("{}:{line}", path.file_name().unwrap().display());
            let case: Value =
                serde_json::from_str(text).unwrap_or_else(|fault| panic!("{at}: {fault}"));
            cases.push((at, case));
        }
    }
    cases
}

#[test]
fn every_case_gets_its_result_its_findings_and_its_date() {
    let cases = read_corpus();
    assert!(cases.len() >= 20, "the reference cases are there");

    let requests: Vec<Value> = cases
        .iter()
        .map(|(_, case)| {
            let mut request = case.as_object().unwrap().clone();
            request.remove("expect");
            request.remove("about");
            Value::Object(request)
        })
        .collect();
    let (code, answers) = assess(&requests);
    assert_eq!(answers.len(), cases.len());
    let wrong: Vec<String> = cases
        .iter()
        .zip(&answers)
        .filter_map(|((at, case), answer)| {
            let got = if answer.get("error").is_some() {
                answer.clone()
            } else {
                json!({
                    "overall": answer["overall"],
                    "not_before": answer["not_before"],
                    "findings": findings(answer),
                })
            };
            (got != case["expect"]).then(|| {
                format!(
                    "{at} {}\n  wanted {}\n  got    {got}",
                    case["about"], case["expect"]
                )
            })
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(code, 0);
}

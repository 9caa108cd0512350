//! JSON lines. Whatever comes in is answered by one line of JSON; what is accepted reads back the same, whatever
//! the order of its answers; what is still open never leads to more than "ask"; and not knowing an answer never
//! helps.

use crate::sheets::{NAMES, chosen, written};
use microneedling_check::engine::{Answer, AnswerSheet, Harmless, QuestionId, assess};
use microneedling_check::knowledge::RULES;
use microneedling_check::wire::{Code, Request, answer_line, read_request};
use serde_json::{Value, json};

pub fn run(line: &[u8]) {
    let (id, read) = read_request(line, &RULES, &NAMES);
    let answer = answer_line(line, &RULES, &NAMES);
    let told = answer.as_ref().unwrap_or_else(|fault| fault);
    assert!(!told.contains('\n'), "more than one line: {told}");
    let told: Value = serde_json::from_str(told).expect("an answer is JSON");
    assert_eq!(answer.is_ok(), read.is_ok());
    if id.number().is_none() {
        assert_eq!(told["id"], serde_json::to_value(&id).unwrap());
    }
    match read {
        Err(_) => {
            let code = told["error"]["code"].as_str().unwrap();
            assert!(Code::ALL.iter().any(|known| known.id() == code));
        }
        Ok(request) => {
            reads_back_the_same(&request, line);
            not_knowing_never_helps(&request, line);
            let open = !told["open"].as_array().unwrap().is_empty();
            let overall = told["overall"].as_str().unwrap();
            assert!(!open || matches!(overall, "ask" | "stop"), "{told}");
            for finding in told["findings"].as_array().unwrap() {
                assert!(!finding["sources"].as_array().unwrap().is_empty());
                assert!(finding["tier"] != "wait" || finding["not_before"].is_string());
            }
        }
    }
}

fn reads_back_the_same(request: &Request, line: &[u8]) {
    let says_age = line.windows(5).any(|part| part == b"\"age\"");
    let now = crate::sheets::written_date(microneedling_check::engine::PartialDate::Moment(
        request.now,
    ));
    let answers = written(&request.sheet);
    let backwards: Vec<String> = answers
        .iter()
        .rev()
        .map(|(name, value)| format!("{}:{value}", json!(name)))
        .collect();
    let line = format!(r#"{{"answers":{{{}}},"now":"{now}"}}"#, backwards.join(","));
    let again = read_request(line.as_bytes(), &RULES, &NAMES).1;
    let again = match again {
        Ok(again) => again,
        // The age that "otherwise" fills in is nobody's; what happened before it did happen.
        Err(fault) if fault.code == Code::BeforeBirth && !says_age => return,
        Err(fault) => panic!("{fault}: {line}"),
    };
    assert_eq!(again.sheet, request.sheet, "{line}");
    assert_eq!(again.now, request.now);
}

fn not_knowing_never_helps(request: &Request, line: &[u8]) {
    let question = QuestionId((chosen(line, 1) % RULES.questions.len()) as u16);
    let entry = RULES.question(question).unwrap();
    let Some(harmless) = entry.harmless.answer() else {
        return;
    };
    if entry.harmless == Harmless::StillTaking {
        // Of a medicine that is taken, "not stopped" is the answer that bars.
        return;
    }
    let with = |answer: Option<Answer>| {
        let mut sheet: AnswerSheet = request.sheet.clone();
        match answer {
            Some(answer) => sheet.put(question, answer),
            None => sheet.clear(question),
        }
        assess(&RULES, &sheet, request.now).overall
    };
    let best = with(Some(harmless));
    let id = entry.id;
    assert!(
        with(Some(Answer::NotSure)) >= best,
        "not sure about {id} helps"
    );
    assert!(with(None) >= best, "silence about {id} helps");
}

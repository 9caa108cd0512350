//! What is asked: nothing that cannot matter, and everything that can.

use super::sheets::{all_questions, answers, any_sheet, healthy, name, now};
use microneedling_check::engine::{Answer, AnswerSheet, Overall, Reading, Truth, assess, flow};
use microneedling_check::knowledge::{RULES, questions};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn every_open_question_can_still_change_something(sheet in any_sheet()) {
        // As it comes about by answering: no follow-up is answered whose parent is not.
        let mut sheet = sheet;
        for question in all_questions() {
            if Reading::new(&RULES, &sheet, now()).asked(question) != Truth::True {
                sheet.clear(question);
            }
        }
        let before = assess(&RULES, &sheet, now());
        for question in &before.open {
            let mut seen = answers(*question).iter().map(|answer| {
                let mut sheet = sheet.clone();
                sheet.put(*question, answer.clone());
                assess(&RULES, &sheet, now())
            });
            let first = seen.next().unwrap();
            let matters = seen.any(|other| other.findings != first.findings || other.open != first.open);
            prop_assert!(matters, "{} is asked and cannot matter", name(*question));
        }
    }

    #[test]
    fn what_is_not_asked_cannot_change_a_finding(sheet in any_sheet()) {
        let before = assess(&RULES, &sheet, now());
        let reading = Reading::new(&RULES, &sheet, now());
        for question in all_questions() {
            let silent = sheet.get(question).is_none() && !before.open.contains(&question);
            if silent && reading.asked(question) == Truth::True {
                for answer in answers(question) {
                    let mut sheet = sheet.clone();
                    sheet.put(question, answer.clone());
                    let after = assess(&RULES, &sheet, now());
                    let brief = |a: &microneedling_check::engine::Assessment| {
                        a.findings.iter().map(|f| (f.id, f.tier, f.certainty, f.not_before)).collect::<Vec<_>>()
                    };
                    prop_assert_eq!(brief(&before), brief(&after), "{} was not asked", name(question));
                }
            }
        }
    }
}

#[test]
fn answering_what_is_open_comes_to_an_end() {
    let mut sheet = AnswerSheet::new();
    let mut asked = 0;
    while let Some(question) = flow::next(&RULES, &sheet, now()) {
        let answer = RULES
            .question(question)
            .unwrap()
            .harmless
            .answer()
            .expect("a healthy patient meets no dates");
        sheet.put(question, answer);
        asked += 1;
        assert!(asked <= RULES.questions.len());
    }
    assert_eq!(assess(&RULES, &sheet, now()).overall, Overall::Clear);
}

#[test]
fn follow_ups_are_asked_only_after_a_yes() {
    let mut sheet = healthy();
    sheet.clear(questions::PSORIASIS_SEVERE.0);
    assert_eq!(flow::next(&RULES, &sheet, now()), None);
    sheet.put(questions::PSORIASIS.0, Answer::YesNo(true));
    assert_eq!(
        flow::next(&RULES, &sheet, now()),
        Some(questions::PSORIASIS_SEVERE.0)
    );
}

#[test]
fn metal_and_implants_are_only_asked_for_radiofrequency() {
    let mut sheet = healthy();
    sheet.clear(questions::ELECTRONIC_IMPLANT.0);
    assert_eq!(flow::next(&RULES, &sheet, now()), None);
    sheet.put(questions::DEVICE.0, Answer::NotSure);
    assert_eq!(
        flow::next(&RULES, &sheet, now()),
        Some(questions::ELECTRONIC_IMPLANT.0)
    );
}

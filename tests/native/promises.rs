//! The engine's promises, over random sheets and over every answer to every question.
//!
//! The sixth promise, on clinic policies, stands in `policy.rs`.

use super::sheets::{
    all_questions, answers, any_question, any_sheet, healthy, how_many, medicine, name, now,
    satisfy,
};
use microneedling_check::engine::{
    Answer, AnswerSheet, Assessment, Certainty, Due, Harmless, Kind, Occasion, Overall,
    PartialDate, Reading, Tier, Truth, assess,
};
use microneedling_check::knowledge::{Class, Finding, RULES, questions};
use proptest::prelude::*;

fn of(sheet: &AnswerSheet) -> Assessment {
    assess(&RULES, sheet, now())
}

fn with(
    sheet: &AnswerSheet,
    question: microneedling_check::engine::QuestionId,
    answer: Answer,
) -> Assessment {
    let mut sheet = sheet.clone();
    sheet.put(question, answer);
    of(&sheet)
}

fn strongest(assessment: &Assessment) -> Overall {
    assessment
        .findings
        .first()
        .map_or(Overall::Clear, |finding| Overall::of(finding.tier))
}

/// Promise 2 for one question of one sheet.
fn unknown_never_helps(
    sheet: &AnswerSheet,
    question: microneedling_check::engine::QuestionId,
) -> Result<(), String> {
    let mut silent = sheet.clone();
    silent.clear(question);
    for (silence, unknown) in [
        ("not sure", with(sheet, question, Answer::NotSure)),
        ("silence", of(&silent)),
    ] {
        let entry = RULES.question(question).unwrap();
        // "Still taking it" is what is assumed, not what is harmless.
        let assumed = if entry.harmless == Harmless::StillTaking {
            None
        } else {
            entry.harmless.answer()
        };
        if let Some(harmless) = assumed {
            let harmless = with(sheet, question, harmless);
            if unknown.overall < harmless.overall {
                return Err(format!(
                    "{silence} on {} is better than harmless",
                    name(question)
                ));
            }
        }
        for answer in answers(question) {
            let known = with(sheet, question, answer.clone());
            // A follow-up that is still open asks for itself; what counts is what the answers found.
            if strongest(&known) >= Overall::Ask && unknown.overall < Overall::Ask {
                return Err(format!(
                    "{silence} on {} is better than {answer:?}",
                    name(question)
                ));
            }
            let later = |known: Due| {
                unknown
                    .not_before
                    .is_none_or(|due| due.moment() < known.moment())
            };
            if unknown.overall < Overall::Ask && known.not_before.is_some_and(later) {
                return Err(format!(
                    "{silence} on {} is earlier than {answer:?}",
                    name(question)
                ));
            }
            if known.overall == Overall::Wait && unknown.not_before.is_none() {
                return Err(format!(
                    "{silence} on {} has no date, {answer:?} has",
                    name(question)
                ));
            }
        }
    }
    Ok(())
}

#[test]
fn not_sure_is_never_better_for_any_question_of_a_healthy_patient() {
    for question in all_questions() {
        let mut sheet = healthy();
        let asked = RULES.question(question).unwrap().asked_when;
        assert!(
            satisfy(&asked, Truth::True, &mut sheet),
            "{} can be asked",
            name(question)
        );
        assert_eq!(
            Reading::new(&RULES, &sheet, now()).asked(question),
            Truth::True,
            "{}",
            name(question)
        );
        unknown_never_helps(&sheet, question).unwrap();
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn not_sure_is_never_better_in_any_sheet(sheet in any_sheet(), question in any_question()) {
        prop_assert_eq!(unknown_never_helps(&sheet, question), Ok(()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn the_same_sheet_always_gets_the_same_assessment(sheet in any_sheet()) {
        prop_assert_eq!(of(&sheet), of(&sheet.clone()));
    }

    #[test]
    fn a_risk_never_makes_the_result_better(sheet in any_sheet(), question in any_question()) {
        let question_entry = RULES.question(question).unwrap();
        if matches!((question_entry.kind, question_entry.harmless), (Kind::YesNo, Harmless::No)) {
            let (yes, no) = (with(&sheet, question, Answer::YesNo(true)), with(&sheet, question, Answer::YesNo(false)));
            prop_assert!(yes.overall >= no.overall, "{}: {:?} < {:?}", name(question), yes.overall, no.overall);
        }
    }

    #[test]
    fn one_more_medicine_never_makes_the_result_better(sheet in any_sheet(), class in 0..Class::ALL.len(), unknown: bool) {
        let question = RULES.medicines.0;
        let more = medicine((!unknown).then_some(Class::ALL[class].set()));
        let named = match sheet.get(question) {
            Some(Answer::Medicines(named)) => named.clone(),
            _ => vec![],
        };
        let before = with(&sheet, question, Answer::Medicines(named.clone()));
        let after = with(&sheet, question, Answer::Medicines([named, vec![more]].concat()));
        prop_assert!(after.overall >= before.overall, "{:?} < {:?}", after.overall, before.overall);
    }

    #[test]
    fn a_later_date_never_ends_a_wait_earlier(sheet in any_sheet(), question in any_question(), a in 0_i32..500, b in 0_i32..500) {
        if let Kind::Occasions { .. } = RULES.question(question).unwrap().kind {
            let on = |days: i32| {
                let when = PartialDate::Day(now().day().plus(-days));
                let occasion = match sheet.get(question) {
                    Some(Answer::Occasions(some)) => Occasion { when, ..some[0] },
                    _ => Occasion { when, ..Occasion::UNKNOWN },
                };
                with(&sheet, question, Answer::Occasions(vec![occasion]))
            };
            let (early, late) = (on(a.max(b)), on(a.min(b)));
            let moment = |assessment: &Assessment| assessment.not_before.map(Due::moment);
            prop_assert!(moment(&late) >= moment(&early));
            prop_assert!(late.overall >= early.overall);
        }
    }

    #[test]
    fn the_overall_result_is_the_strongest_finding(sheet in any_sheet()) {
        let got = of(&sheet);
        // The simple model: count how bad the worst is, and open questions as "ask".
        let weight = |tier: Tier| match tier { Tier::Info => 0, Tier::Care => 1, Tier::Wait => 2, Tier::Ask => 3, Tier::Stop => 4 };
        let mut worst = got.findings.iter().map(|finding| weight(finding.tier)).max().unwrap_or(0);
        if !got.open.is_empty() && worst < 3 { worst = 3; }
        let named = match got.overall { Overall::Clear => 0, Overall::Care => 1, Overall::Wait => 2, Overall::Ask => 3, Overall::Stop => 4 };
        prop_assert_eq!(worst, named);
        if got.overall == Overall::Clear {
            prop_assert!(got.open.is_empty() && got.findings.iter().all(|finding| finding.tier == Tier::Info));
        }
        let latest = got.findings.iter().filter_map(|finding| finding.not_before).map(Due::moment).max();
        prop_assert_eq!(got.not_before.map(Due::moment), latest);
    }

    #[test]
    fn every_finding_names_its_causes_its_sources_and_its_date(sheet in any_sheet()) {
        for finding in of(&sheet).findings {
            let id = Finding::of(finding.id).unwrap().id();
            prop_assert!(!finding.because.is_empty(), "{} has no cause", id);
            prop_assert!(!finding.rule.sources.all().is_empty(), "{} has no source", id);
            prop_assert!(finding.not_before.is_some() || finding.tier != Tier::Wait, "{} has no date", id);
            if let Some(due) = finding.not_before {
                prop_assert!(due.moment() > now(), "{} waits for the past", id);
            }
        }
    }

    #[test]
    fn answers_that_are_no_longer_asked_for_have_no_influence(sheet in any_sheet()) {
        let reading = Reading::new(&RULES, &sheet, now());
        let mut only_asked = AnswerSheet::new();
        // In reverse, so that the order of answering is another one too.
        for question in all_questions().collect::<Vec<_>>().into_iter().rev() {
            if let (Truth::True, Some(answer)) = (reading.asked(question), sheet.get(question)) {
                only_asked.put(question, answer.clone());
            }
        }
        prop_assert_eq!(of(&sheet), of(&only_asked));
    }

    #[test]
    fn past_the_review_date_the_best_result_is_to_ask(sheet in any_sheet()) {
        let last = RULES.review_by;
        let on_time = assess(&RULES, &healthy(), last.start());
        prop_assert_eq!((on_time.overall, on_time.expired), (Overall::Clear, false));
        let late = assess(&RULES, &sheet, last.plus(1).start());
        prop_assert!(late.expired && late.overall >= Overall::Ask);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(how_many(100_000)))]

    #[test]
    fn a_hundred_thousand_sheets_keep_the_promises(
        sheet in any_sheet(), question in any_question(), which in any::<prop::sample::Index>(),
    ) {
        let answers = answers(question);
        let answer = answers[which.index(answers.len())].clone();
        let known = with(&sheet, question, answer.clone());
        let unsure = with(&sheet, question, Answer::NotSure);
        let ask = strongest(&known) < Overall::Ask || unsure.overall >= Overall::Ask;
        prop_assert!(ask, "not sure on {} is better than {:?}", name(question), answer);
        prop_assert_eq!(strongest(&known).max(if known.open.is_empty() { Overall::Clear } else { Overall::Ask }), known.overall);
        for finding in known.findings.iter().chain(&unsure.findings) {
            prop_assert!(!finding.because.is_empty() && !finding.rule.sources.all().is_empty());
            prop_assert!(finding.not_before.is_some() || finding.tier != Tier::Wait);
        }
    }
}

#[test]
fn every_rule_can_fire_be_ruled_out_and_stay_open() {
    for rule in RULES.rules() {
        let id = Finding::of(rule.finding).unwrap().id();
        for case in rule.cases.all() {
            let find = |wanted: Truth| {
                let mut sheet = healthy();
                assert!(
                    satisfy(&case.when, wanted, &mut sheet),
                    "{id} cannot be made {wanted:?}"
                );
                let reading = Reading::new(&RULES, &sheet, now());
                if rule.finding != Finding::HomeWithFlag.finding() {
                    assert_eq!(reading.truth(&case.when), wanted, "{id}");
                }
                of(&sheet)
                    .findings
                    .into_iter()
                    .find(|finding| finding.id == rule.finding)
            };
            let fires = find(Truth::True).unwrap_or_else(|| panic!("{id} does not fire"));
            assert_eq!(fires.certainty, Certainty::Applies, "{id}");
            assert_eq!(fires.tier, case.tier, "{id}");
            let open = find(Truth::Unknown);
            match case.tier {
                Tier::Info => assert_eq!(
                    open, None,
                    "{id}: what changes nothing is not worth a doubt"
                ),
                Tier::Stop | Tier::Ask => assert_eq!(open.unwrap().tier, Tier::Ask, "{id}"),
                Tier::Wait | Tier::Care => assert!(open.is_some(), "{id} does not stay open"),
            }
            if rule.cases.all().len() == 1 {
                assert_eq!(find(Truth::False), None, "{id} cannot be ruled out");
            }
        }
    }
}

#[test]
fn a_healthy_patient_is_clear_and_an_empty_sheet_is_not() {
    assert_eq!(of(&healthy()).overall, Overall::Clear);
    assert_eq!(of(&healthy()).findings, vec![]);
    let empty = of(&AnswerSheet::new());
    assert_eq!(empty.overall, Overall::Ask);
    assert!(!empty.open.is_empty());
}

#[test]
fn not_sure_about_a_blood_thinner_is_never_a_pass() {
    for question in [
        questions::TAKES_BLOOD_THINNER.0,
        questions::TAKES_ANTIPLATELET.0,
        questions::MEDICINES.0,
    ] {
        let got = with(&healthy(), question, Answer::NotSure);
        assert_eq!(got.overall, Overall::Ask, "{}", name(question));
    }
}

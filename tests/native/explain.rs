//! What would change a result: single changes that a patient can bring about, and never a medicine.

use super::sheets::{any_sheet, healthy, medicine, now};
use microneedling_check::engine::explain::{Change, What, changes, from_then_on};
use microneedling_check::engine::{
    Answer, AnswerSheet, Due, Occasion, Options, Overall, PartialDate, QuestionId, Terms, assess,
    assess_on,
};
use microneedling_check::knowledge::{
    Area, Class, FillerMaterial, Finding, RULES, Setting, questions::*,
};
use proptest::prelude::*;

fn of(sheet: &AnswerSheet) -> Vec<Change> {
    changes(&RULES, sheet, &Terms::now(now()))
}

fn ids(findings: &[microneedling_check::engine::FindingId]) -> Vec<&'static str> {
    findings
        .iter()
        .map(|id| Finding::of(*id).unwrap().id())
        .collect()
}

fn filler(days: i32) -> AnswerSheet {
    let mut sheet = healthy();
    sheet.put(FILLER.0, Answer::YesNo(true));
    let occasion = Occasion {
        what: Some(FillerMaterial::HyaluronicAcid.place()),
        when: PartialDate::Day(now().day().plus(-days)),
        places: Some(Area::Face.set()),
    };
    sheet.put(FILLER_WHEN.0, Answer::Occasions(vec![occasion]));
    sheet
}

#[test]
fn a_wait_is_changed_by_time_and_turns_into_its_precaution() {
    let changes = of(&filler(13));
    assert_eq!(changes[0].what, What::Time(Due::Day(now().day().plus(1))));
    assert_eq!(
        (changes[0].overall, ids(&changes[0].lifts)),
        (Overall::Care, vec!["filler-14d"])
    );
    let later = from_then_on(&RULES, &filler(13), &Terms::now(now()));
    assert_eq!(
        later.iter().map(|finding| finding.id).collect::<Vec<_>>(),
        [Finding::Filler28d.finding()]
    );
    assert_eq!(
        from_then_on(&RULES, &filler(14), &Terms::now(now())),
        vec![]
    );
}

#[test]
fn a_date_that_is_not_known_ends_when_it_was_answered_not_when_it_is_read() {
    let mut sheet = filler(0);
    sheet.put(FILLER_WHEN.0, Answer::NotSure);
    let due = Due::Day(now().day().plus(28));
    assert_eq!(assess(&RULES, &sheet, now()).not_before, Some(due));
    let later = Terms {
        now: due.moment(),
        ..Terms::now(now())
    };
    assert_eq!(assess_on(&RULES, &sheet, &later).not_before, None);
}

#[test]
fn another_area_lifts_a_bar_that_only_holds_there() {
    let mut sheet = healthy();
    sheet.put(ALLERGIES.0, Answer::YesNo(true));
    sheet.put(
        AREAS.0,
        Answer::Options(Area::Thighs.set().or(Area::Face.set())),
    );
    let changes = of(&sheet);
    let face = What::Chosen(AREAS.0, Answer::Options(Area::Face.set()));
    let change = changes.iter().find(|change| change.what == face).unwrap();
    assert_eq!(
        (change.overall, ids(&change.lifts)),
        (Overall::Care, vec!["allergy-thigh-abdomen"])
    );
}

#[test]
fn a_change_that_would_open_questions_says_so() {
    let mut sheet = healthy();
    sheet.put(ALLERGIES.0, Answer::YesNo(true));
    sheet.put(AREAS.0, Answer::Options(Area::Thighs.set()));
    // Cold sores matter on the face only, so nobody was asked about them for the thighs.
    sheet.clear(COLD_SORE_HISTORY.0);
    let changes = of(&sheet);
    let face = What::Chosen(AREAS.0, Answer::Options(Area::Face.set()));
    let change = changes.iter().find(|change| change.what == face).unwrap();
    assert!(change.opens);
    assert_eq!(ids(&change.lifts), ["allergy-thigh-abdomen"]);
}

#[test]
fn a_clinic_lifts_what_only_bars_at_home() {
    let mut sheet = healthy();
    sheet.put(SETTING.0, Answer::Option(Setting::Home.place()));
    sheet.put(DEVICE.0, Answer::Option(1));
    sheet.put(NEEDLE_LENGTH.0, Answer::Number(100));
    let changes = of(&sheet);
    let clinic = What::Chosen(SETTING.0, Answer::Option(Setting::Clinic.place()));
    assert!(
        changes
            .iter()
            .any(|change| change.what == clinic && change.overall == Overall::Clear)
    );
    assert!(changes.iter().any(
        |change| matches!(change.what, What::Chosen(question, _) if question == NEEDLE_LENGTH.0)
    ));
}

#[test]
fn finding_out_is_offered_for_what_was_not_sure() {
    let mut sheet = healthy();
    sheet.put(EASY_BRUISING.0, Answer::NotSure);
    assert_eq!(
        of(&sheet),
        [Change {
            what: What::FoundOut(EASY_BRUISING.0),
            overall: Overall::Clear,
            lifts: vec![Finding::EasyBruising.finding()],
            opens: false
        }]
    );
}

#[test]
fn nobody_is_told_to_stop_a_medicine_to_grow_older_or_to_undo_the_past() {
    let mut sheet = healthy();
    sheet.put(
        MEDICINES.0,
        Answer::Medicines(vec![
            medicine(Some(Class::Anticoagulant.set())),
            medicine(None),
        ]),
    );
    sheet.put(TAKES_STEROIDS.0, Answer::YesNo(true));
    sheet.put(AGE.0, Answer::Number(20));
    sheet.put(KELOID.0, Answer::YesNo(true));
    assert_eq!(of(&sheet), []);
}

fn about_medicines_or_the_past(question: QuestionId) -> bool {
    let id = RULES.question(question).unwrap().id;
    let parts = [
        "takes-",
        "uses-",
        "medicine",
        "-stopped",
        "keloid",
        "aspirin",
        "painkiller",
    ];
    id == "age" || parts.iter().any(|part| id.contains(part))
}

fn yes(questions: &[QuestionId]) -> AnswerSheet {
    let mut sheet = healthy();
    for question in questions {
        sheet.put(*question, Answer::YesNo(true));
    }
    sheet
}

#[test]
fn only_what_is_gone_or_weighs_less_is_lifted() {
    // A cold sore passes; the epilepsy beside it stays, and the result with it.
    let changes = of(&yes(&[COLD_SORE_NOW.0, EPILEPSY.0]));
    let passed: Vec<_> = changes
        .iter()
        .filter(|change| change.what == What::Passed(COLD_SORE_NOW.0))
        .collect();
    assert_eq!(passed.len(), 1, "{changes:?}");
    assert_eq!(ids(&passed[0].lifts), ["cold-sore-active"]);
    assert_eq!(passed[0].overall, Overall::Ask);
}

#[test]
fn a_change_that_brings_something_as_heavy_in_its_place_is_not_offered() {
    // With allergies the thighs are barred. The face instead brings the cold sores in, which ask; the back
    // would bring nothing.
    let mut sheet = yes(&[ALLERGIES.0, COLD_SORE_HISTORY.0]);
    sheet.put(AREAS.0, Answer::Options(Area::Thighs.set()));
    let changes = of(&sheet);
    let face = Answer::Options(Area::Face.set());
    assert!(
        changes
            .iter()
            .all(|change| change.what != What::Chosen(AREAS.0, face.clone())),
        "{changes:?}"
    );
    // Nor where it is a doubt that the patient has: not sure of the cold sores.
    sheet.put(COLD_SORE_HISTORY.0, Answer::NotSure);
    let changes = of(&sheet);
    assert!(
        changes
            .iter()
            .all(|change| change.what != What::Chosen(AREAS.0, face.clone())),
        "{changes:?}"
    );
    // Without the cold sores it is offered, though the allergies stay worth a word.
    sheet.put(COLD_SORE_HISTORY.0, Answer::YesNo(false));
    let changes = of(&sheet);
    let offered = changes
        .iter()
        .find(|change| change.what == What::Chosen(AREAS.0, face.clone()))
        .unwrap_or_else(|| panic!("{changes:?}"));
    assert_eq!(ids(&offered.lifts), ["allergy-thigh-abdomen"]);
    assert_eq!(offered.overall, Overall::Care);
}

#[test]
fn of_several_areas_each_can_be_left_out() {
    let mut sheet = yes(&[ALLERGIES.0]);
    let both = Area::Back.set().or(Area::Thighs.set());
    sheet.put(AREAS.0, Answer::Options(both));
    let chosen: Vec<Answer> = of(&sheet)
        .into_iter()
        .filter_map(|change| match change.what {
            What::Chosen(question, answer) if question == AREAS.0 => Some(answer),
            _ => None,
        })
        .collect();
    let back = Answer::Options(Area::Back.set());
    assert!(chosen.contains(&back), "{chosen:?}");
    assert!(
        !chosen.contains(&Answer::Options(Area::Thighs.set())),
        "{chosen:?}"
    );
    assert!(
        !chosen.contains(&Answer::Options(Options::default())),
        "{chosen:?}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn every_change_does_what_it_says_and_is_one_that_a_patient_can_make(sheet in any_sheet()) {
        let before = assess(&RULES, &sheet, now());
        for change in of(&sheet) {
            prop_assert!(change.overall <= before.overall);
            prop_assert!(!change.lifts.is_empty());
            prop_assert!(change.lifts.iter().all(|id| before.findings.iter().any(|found| found.id == *id)));
            match change.what {
                What::Chosen(question, _) | What::Passed(question) => {
                    prop_assert!(!about_medicines_or_the_past(question), "{:?}", question);
                }
                What::FoundOut(question) => prop_assert_eq!(sheet.get(question), Some(&Answer::NotSure)),
                What::Time(due) => prop_assert!(due.moment() > now()),
            }
        }
    }
}

//! The engine's finer points, each shown with a rule book of one or two rules.

use super::sheets::{all_questions, answers, book_of, healthy, now};
use microneedling_check::engine::Condition::{All, Any, Is, Named, Not, Within};
use microneedling_check::engine::{
    Answer, AnswerSheet, Assessment, Case, Certainty, Classes, Condition, Day, Due, Finding,
    FindingId, Interval, Moment, NamedMedicine, NonEmpty, Occasion, Options, Overall, PartialDate,
    Place, QuestionId, Rule, RuleBook, Terms, Tier, Tightening, Window, assess, assess_on,
    not_ruled_out,
};
use microneedling_check::knowledge::questions::{
    ALLERGIES, AREAS, EPILEPSY, FILLER, FILLER_WHEN, MEDICINES, SETTING, SMOKING,
    SUGAR_MEDICINE_FOR_DIABETES,
};
use microneedling_check::knowledge::{Area, Class, RULES, Setting};

const YES: Answer = Answer::YesNo(true);

fn case(tier: Tier, when: Condition) -> Case {
    Case { tier, when }
}

fn rule(finding: u16, cases: Vec<Case>) -> Rule {
    Rule {
        finding: FindingId(finding),
        cases: NonEmpty::new(Vec::leak(cases)),
        at_home: None,
        gives_way_to: &[],
        about_home: false,
        ..*RULES.rules().next().unwrap()
    }
}

fn book(rules: Vec<Rule>) -> RuleBook {
    let topic: &'static [Rule] = Vec::leak(rules);
    book_of(Vec::leak(vec![topic]))
}

fn leak(parts: Vec<Condition>) -> &'static [Condition] {
    Vec::leak(parts)
}

fn sheet(answers: &[(QuestionId, Answer)]) -> AnswerSheet {
    let mut sheet = healthy();
    for (question, answer) in answers {
        sheet.put(*question, answer.clone());
    }
    sheet
}

fn at(setting: Setting) -> (QuestionId, Answer) {
    (SETTING.0, Answer::Option(setting.place()))
}

fn only(assessment: &Assessment) -> Finding {
    assert_eq!(assessment.findings.len(), 1, "{assessment:?}");
    assessment.findings[0]
}

fn because(finding: &Finding) -> Vec<QuestionId> {
    finding.because.iter().collect()
}

fn day(year: i32, month: u8, on: u8) -> Day {
    Day::new(year, month, on).unwrap()
}

fn filler(when: PartialDate) -> [(QuestionId, Answer); 2] {
    let one = Occasion {
        what: None,
        when,
        places: Some(Area::Face.set()),
    };
    [
        (FILLER.0, YES),
        (FILLER_WHEN.0, Answer::Occasions(vec![one])),
    ]
}

fn within(days: u16) -> Condition {
    let window = Window::first(Interval::Days(days));
    Within(FILLER_WHEN, Options::ANY, Place::Anywhere, window)
}

#[test]
fn a_finding_that_comes_about_in_two_ways_names_the_causes_of_both() {
    for cases in [
        vec![case(Tier::Care, Is(SMOKING)), case(Tier::Ask, Is(EPILEPSY))],
        vec![case(Tier::Ask, Is(EPILEPSY)), case(Tier::Care, Is(SMOKING))],
    ] {
        let book = book(vec![rule(0, cases)]);
        let both = sheet(&[(SMOKING.0, YES), (EPILEPSY.0, YES)]);
        let found = only(&assess(&book, &both, now()));
        assert_eq!(found.tier, Tier::Ask);
        let mut causes = vec![SMOKING.0, EPILEPSY.0];
        causes.sort();
        assert_eq!(because(&found), causes);
    }
}

#[test]
fn the_place_is_a_cause_only_where_it_weighs_more() {
    let at_home = |tier, home| {
        let rule = Rule {
            at_home: Some(home),
            ..rule(0, vec![case(tier, Is(SMOKING))])
        };
        let book = book(vec![rule]);
        move |setting| only(&assess(&book, &sheet(&[(SMOKING.0, YES), setting]), now()))
    };
    let not_sure = (SETTING.0, Answer::NotSure);
    // (in a clinic, at home), then where, then what comes of it and whether the place is why.
    for (tiers, setting, tier, certainty, place) in [
        (
            (Tier::Care, Tier::Stop),
            at(Setting::Clinic),
            Tier::Care,
            Certainty::Applies,
            false,
        ),
        (
            (Tier::Care, Tier::Stop),
            at(Setting::Home),
            Tier::Stop,
            Certainty::Applies,
            true,
        ),
        (
            (Tier::Care, Tier::Stop),
            not_sure.clone(),
            Tier::Ask,
            Certainty::CannotRuleOut,
            true,
        ),
        (
            (Tier::Ask, Tier::Ask),
            at(Setting::Home),
            Tier::Ask,
            Certainty::Applies,
            false,
        ),
        (
            (Tier::Ask, Tier::Ask),
            not_sure.clone(),
            Tier::Ask,
            Certainty::Applies,
            false,
        ),
        (
            (Tier::Ask, Tier::Care),
            at(Setting::Home),
            Tier::Ask,
            Certainty::Applies,
            false,
        ),
        (
            (Tier::Ask, Tier::Care),
            not_sure,
            Tier::Ask,
            Certainty::Applies,
            false,
        ),
    ] {
        let found = at_home(tiers.0, tiers.1)(setting.clone());
        let about = format!("{tiers:?} {setting:?}");
        assert_eq!((found.tier, found.certainty), (tier, certainty), "{about}");
        assert_eq!(because(&found).contains(&SETTING.0), place, "{about}");
        assert!(because(&found).contains(&SMOKING.0), "{about}");
    }
}

#[test]
fn what_was_not_asked_is_explained_by_what_ruled_the_question_out() {
    // Asked when a medicine for sugar is named and no diabetes was reported. No such medicine is named.
    let book = book(vec![rule(
        0,
        vec![case(Tier::Care, Not(&Is(SUGAR_MEDICINE_FOR_DIABETES)))],
    )]);
    let found = only(&assess(&book, &healthy(), now()));
    assert_eq!(because(&found), vec![MEDICINES.0]);
}

#[test]
fn of_several_reasons_those_count_that_make_it_so() {
    let any = leak(vec![Is(SMOKING), Is(EPILEPSY)]);
    let all = leak(vec![Any(any), Is(ALLERGIES)]);
    let book = book(vec![rule(0, vec![case(Tier::Ask, All(all))])]);
    let found = |answers: &[(QuestionId, Answer)]| only(&assess(&book, &sheet(answers), now()));
    let yes = found(&[(SMOKING.0, YES), (ALLERGIES.0, YES)]);
    let mut causes = vec![SMOKING.0, ALLERGIES.0];
    causes.sort();
    assert_eq!(because(&yes), causes);
    assert_eq!(yes.certainty, Certainty::Applies);
    let unsure = found(&[(EPILEPSY.0, Answer::NotSure), (ALLERGIES.0, YES)]);
    let mut causes = vec![EPILEPSY.0, ALLERGIES.0];
    causes.sort();
    assert_eq!(because(&unsure), causes);
    assert_eq!(unsure.certainty, Certainty::CannotRuleOut);
}

#[test]
fn a_window_is_open_before_its_last_day_and_certain_only_while_its_first_day_is_not_over() {
    let book = book(vec![rule(0, vec![case(Tier::Wait, within(14))])]);
    let month = PartialDate::month(2026, 10).unwrap();
    let found = |on: Day| {
        let now = Moment::new(on, 0, 0).unwrap();
        let assessment = assess(&book, &sheet(&filler(month)), now);
        assessment
            .findings
            .first()
            .map(|found| (found.certainty, found.not_before))
    };
    // It was in October: at the earliest on the 1st, which is over on the 15th.
    let fourteenth = Some(Due::Day(day(2026, 10, 28)));
    assert_eq!(
        found(day(2026, 10, 14)),
        Some((Certainty::Applies, fourteenth))
    );
    let fifteenth = Some(Due::Day(day(2026, 10, 29)));
    assert_eq!(
        found(day(2026, 10, 15)),
        Some((Certainty::CannotRuleOut, fifteenth))
    );
    // At the latest on the 31st, which is over on 14 November.
    let last = Some(Due::Day(day(2026, 11, 14)));
    assert_eq!(
        found(day(2026, 11, 13)),
        Some((Certainty::CannotRuleOut, last))
    );
    assert_eq!(found(day(2026, 11, 14)), None);
}

#[test]
fn of_several_waits_the_latest_date_counts() {
    let (early, late) = (within(7), within(28));
    let when = PartialDate::Day(day(2026, 11, 20));
    let waits = |cases| {
        let book = book(vec![rule(0, cases)]);
        only(&assess(&book, &sheet(&filler(when)), now())).not_before
    };
    let wanted = Some(Due::Day(day(2026, 12, 18)));
    assert_eq!(
        waits(vec![case(Tier::Wait, early), case(Tier::Wait, late)]),
        wanted
    );
    assert_eq!(
        waits(vec![case(Tier::Wait, late), case(Tier::Wait, early)]),
        wanted
    );
    for parts in [vec![early, late], vec![late, early]] {
        assert_eq!(
            waits(vec![case(Tier::Wait, All(leak(parts.clone())))]),
            wanted
        );
        assert_eq!(waits(vec![case(Tier::Wait, Any(leak(parts)))]), wanted);
    }
    // A stronger case that has no date leaves the date of the other.
    let bar = case(Tier::Ask, Is(FILLER));
    assert_eq!(
        waits(vec![bar, case(Tier::Wait, early)]),
        Some(Due::Day(day(2026, 11, 27)))
    );
}

#[test]
fn while_a_question_is_open_or_the_rules_are_out_of_date_nothing_is_clear() {
    let book = book(vec![rule(0, vec![case(Tier::Care, Is(SMOKING))])]);
    let mut silent = healthy();
    silent.clear(SMOKING.0);
    let open = assess(&book, &silent, now());
    assert_eq!((open.overall, open.open), (Overall::Ask, vec![SMOKING.0]));

    let last = Moment::new(RULES.review_by, 23, 59).unwrap();
    let in_time = assess(&RULES, &healthy(), last);
    assert_eq!((in_time.overall, in_time.expired), (Overall::Clear, false));
    let late = assess(&RULES, &healthy(), RULES.review_by.plus(1).start());
    assert_eq!((late.overall, late.expired), (Overall::Ask, true));
    assert_eq!((late.findings, late.open), (vec![], vec![]));
}

#[test]
fn a_finding_gives_way_only_to_a_certain_and_stronger_one_that_is_found() {
    let pair = |weak: Tier, strong: Tier| {
        let weaker = Rule {
            gives_way_to: &[FindingId(1)],
            ..rule(0, vec![case(weak, Is(SMOKING))])
        };
        book(vec![weaker, rule(1, vec![case(strong, Is(EPILEPSY))])])
    };
    let found = |book: &RuleBook, epilepsy: Answer| -> Vec<u16> {
        let sheet = sheet(&[(SMOKING.0, YES), (EPILEPSY.0, epilepsy)]);
        let found = assess(book, &sheet, now()).findings;
        found.iter().map(|finding| finding.id.0).collect()
    };
    let care_ask = pair(Tier::Care, Tier::Ask);
    assert_eq!(found(&care_ask, YES), [1]);
    assert_eq!(found(&care_ask, Answer::NotSure), [1, 0]);
    assert_eq!(found(&care_ask, Answer::YesNo(false)), [0]);
    assert_eq!(found(&pair(Tier::Ask, Tier::Ask), YES), [0, 1]);
    assert_eq!(found(&pair(Tier::Ask, Tier::Care), YES), [0, 1]);
}

#[test]
fn what_gives_way_is_not_asked_about_unless_a_clinic_made_it_stronger() {
    let weaker = Rule {
        gives_way_to: &[FindingId(1)],
        ..rule(0, vec![case(Tier::Care, Is(SMOKING))])
    };
    let book = book(vec![weaker, rule(1, vec![case(Tier::Ask, Is(EPILEPSY))])]);
    let mut sheet = sheet(&[(EPILEPSY.0, YES)]);
    sheet.clear(SMOKING.0);
    let open = |tightening: &Tightening| {
        let terms = Terms {
            tightening,
            ..Terms::now(now())
        };
        assess_on(&book, &sheet, &terms).open
    };
    let mut tightening = Tightening::default();
    assert_eq!(open(&tightening), vec![]);
    tightening.at_least(FindingId(0), Tier::Stop);
    assert_eq!(open(&tightening), vec![SMOKING.0]);
}

#[test]
fn what_may_still_have_a_date_is_asked_about() {
    let weaker = Rule {
        gives_way_to: &[FindingId(1)],
        ..rule(0, vec![case(Tier::Wait, within(14))])
    };
    let book = book(vec![weaker, rule(1, vec![case(Tier::Stop, Is(EPILEPSY))])]);
    let mut sheet = sheet(&[(EPILEPSY.0, YES), (FILLER.0, YES)]);
    sheet.clear(FILLER_WHEN.0);
    let got = assess(&book, &sheet, now());
    assert_eq!(got.open, vec![FILLER_WHEN.0]);
    assert_eq!(got.not_before, Some(Due::Day(now().day().plus(14))));
}

#[test]
fn the_harmless_answers_of_a_healthy_patient_rule_almost_every_rule_out() {
    let left = not_ruled_out(&RULES, &healthy()).count();
    let all = RULES.rules().count();
    assert!(left * 10 <= all, "{left} of {all} rules are read");
    assert_eq!(not_ruled_out(&RULES, &AnswerSheet::new()).count(), all);
}

#[test]
fn an_answer_is_harmless_where_it_is_that_of_a_healthy_patient() {
    for question in all_questions() {
        let harmless = RULES.question(question).unwrap().harmless;
        for answer in answers(question).iter().chain([&Answer::NotSure]) {
            let same = harmless.answer().as_ref() == Some(answer);
            assert_eq!(harmless.is(answer), same, "{answer:?}");
        }
        if let Some(answer) = harmless.answer() {
            assert!(harmless.is(&answer), "{answer:?}");
        }
    }
}

#[test]
fn a_medicine_of_two_classes_counts_as_both() {
    let both: Classes = Class::Anticoagulant.set().or(Class::Nsaid.set());
    let named = vec![NamedMedicine {
        name: "two in one".to_owned(),
        classes: Some(both),
    }];
    let sheet = sheet(&[(MEDICINES.0, Answer::Medicines(named))]);
    let book = book(vec![
        rule(0, vec![case(Tier::Ask, Named(Class::Nsaid.set()))]),
        rule(1, vec![case(Tier::Stop, Named(Class::Anticoagulant.set()))]),
        rule(2, vec![case(Tier::Stop, Named(Class::Antiplatelet.set()))]),
    ]);
    let found = assess(&book, &sheet, now()).findings;
    let ids: Vec<u16> = found.iter().map(|finding| finding.id.0).collect();
    assert_eq!(ids, [1, 0]);
}

#[test]
fn places_near_the_area_count_and_others_do_not() {
    let window = Window::first(Interval::Days(14));
    let there = Within(FILLER_WHEN, Options::ANY, Place::InArea, window);
    let book = book(vec![rule(0, vec![case(Tier::Wait, there)])]);
    let found = |area: Area, where_: Option<Options>| {
        let one = Occasion {
            what: None,
            when: PartialDate::Day(day(2026, 11, 20)),
            places: where_,
        };
        let sheet = sheet(&[
            (AREAS.0, Answer::Options(area.set())),
            (FILLER.0, YES),
            (FILLER_WHEN.0, Answer::Occasions(vec![one])),
        ]);
        let got = assess(&book, &sheet, now());
        got.findings.first().map(|finding| finding.certainty)
    };
    assert_eq!(
        found(Area::Face, Some(Area::Face.set())),
        Some(Certainty::Applies)
    );
    assert_eq!(
        found(Area::Face, Some(Area::EyelidsLips.set())),
        Some(Certainty::Applies)
    );
    assert_eq!(found(Area::Face, Some(Area::Feet.set())), None);
    assert_eq!(found(Area::Face, None), Some(Certainty::CannotRuleOut));
    assert_eq!(
        found(Area::Face, Some(Options::default())),
        Some(Certainty::CannotRuleOut)
    );
}

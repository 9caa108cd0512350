//! Whole journeys as patients make them, each to its result: tier, date and findings.

use crate::harness::{Key, Role};
use crate::patient::{Outcome, Patient, brand, label, medicine, option, title, ui};
use microneedling_check::engine::{Due, Moment, PartialDate};
use microneedling_check::knowledge::{Area, Class, Finding, Goal, PageId, Question, RULES, Source};
use microneedling_check::text::OptionKey;
use microneedling_check::text::en::ENGLISH;

crate::tests![
    case_1_a_healthy_adult_with_old_acne_scars_is_told_that_nothing_was_found,
    case_2_botox_thirty_hours_ago_waits_until_the_hour,
    case_6_filler_thirteen_days_ago_waits_until_tomorrow,
    case_13_pregnancy_is_a_bar,
    where_sources_differ_every_reading_is_shown_with_its_sources_and_the_one_taken_is_marked,
    case_16_apixaban_is_a_bar_and_nobody_is_told_to_stop_it,
    case_28_with_hay_fever_the_thighs_are_barred,
    the_whole_check_can_be_done_with_the_keyboard_alone,
    back_and_change_lose_nothing,
    wrong_answers_are_named_in_words_at_their_place_and_nothing_is_lost,
    a_name_that_nobody_knows_is_kept_word_for_word_and_asks,
    deleting_the_answers_leaves_nothing_behind,
    the_result_says_what_would_change_it_and_what_follows_the_wait,
];

fn found(findings: &[Finding]) -> Vec<String> {
    findings
        .iter()
        .map(|finding| (ENGLISH.finding)(*finding).title.to_owned())
        .collect()
}

/// Makes the journey, reads the result, and leaves.
fn journey(differs: impl FnMut(&Patient, PageId) -> bool) -> Outcome {
    let mut patient = Patient::starts();
    let loaded = patient.page.requests();
    patient.answers(differs);
    let outcome = patient.reads_the_result();
    patient.leaves(&loaded);
    outcome
}

fn case_1_a_healthy_adult_with_old_acne_scars_is_told_that_nothing_was_found() {
    let outcome = journey(|patient, id| {
        let differs = id == PageId::AboutYou;
        if differs {
            patient.is_aged("34");
            patient.page.click(Role::Checkbox, ui().ask.none);
        }
        differs
    });
    assert_eq!(outcome.heading, ui().result.clear.heading);
    assert_eq!((outcome.findings, outcome.dates), (vec![], vec![]));
}

fn case_2_botox_thirty_hours_ago_waits_until_the_hour() {
    let mut until = None;
    let outcome = journey(|patient, id| match id {
        PageId::Injections => {
            patient.ticks(Question::BotulinumToxin);
            true
        }
        PageId::Toxin => {
            // 30 hours ago: yesterday or the day before, 48 hours before the time that must come out.
            let (hour, minute) = patient.now().time();
            let day = patient.now().day();
            let (back, hour) = if hour >= 6 {
                (1, hour - 6)
            } else {
                (2, hour + 18)
            };
            let at = Moment::new(day.plus(-back), hour, minute).unwrap();
            patient.says_when(PartialDate::Moment(at));
            patient
                .page
                .click(Role::Checkbox, option(OptionKey::Area(Area::Face)));
            until = Some(at.plus_hours(48));
            true
        }
        _ => false,
    });
    let until = (ui().dates.due)(Due::Moment(until.expect("the toxin screen was reached")));
    assert_eq!(outcome.heading, (ui().result.wait_until)(&until));
    assert_eq!(outcome.findings, found(&[Finding::Neuromodulator48h]));
    assert_eq!(outcome.dates, [(ui().result.until)(&until)]);
}

fn case_6_filler_thirteen_days_ago_waits_until_tomorrow() {
    let mut until = None;
    let outcome = journey(|patient, id| match id {
        PageId::Injections => {
            patient.ticks(Question::Filler);
            true
        }
        PageId::FillerDetails => {
            let today = patient.now().day();
            patient.had_hyaluronic_acid(today.plus(-13), Area::Face);
            until = Some(Due::Day(today.plus(1)));
            true
        }
        _ => false,
    });
    let until = (ui().dates.due)(until.expect("the filler screen was reached"));
    assert_eq!(outcome.heading, (ui().result.wait_until)(&until));
    assert_eq!(outcome.findings, found(&[Finding::Filler14d]));
}

fn case_13_pregnancy_is_a_bar() {
    let outcome = journey(|patient, id| {
        let differs = id == PageId::AboutYou;
        if differs {
            patient.is_aged("30");
            patient.ticks(Question::Pregnant);
        }
        differs
    });
    assert_eq!(outcome.heading, ui().result.stop.heading);
    assert_eq!(
        (outcome.findings, outcome.dates),
        (found(&[Finding::Pregnancy]), vec![])
    );
}

fn where_sources_differ_every_reading_is_shown_with_its_sources_and_the_one_taken_is_marked() {
    let mut patient = Patient::starts();
    let loaded = patient.page.requests();
    patient.answers(|patient, id| match id {
        PageId::AboutYou => {
            patient.is_aged("30");
            patient.ticks(Question::Pregnant);
            true
        }
        PageId::MedicineKinds => {
            patient.ticks(Question::TakesPainkiller);
            true
        }
        PageId::Painkillers => {
            let prescribed = label(Question::PainkillerPrescribed);
            patient
                .page
                .click_in(prescribed, Role::Radio, ui().common.no);
            patient.says_when(PartialDate::Day(patient.now().day().plus(-3)));
            true
        }
        _ => false,
    });
    let outcome = patient.reads_the_result();
    let disputed = [Finding::Pregnancy, Finding::NsaidRecent];
    assert_eq!(outcome.findings, found(&disputed));
    let differ = &ui().result.differ;
    for finding in disputed {
        let rule = RULES.rules().find(|rule| rule.finding == finding.finding());
        let dispute = rule.and_then(|rule| rule.dispute).expect("a dispute");
        let taken = (differ.taken)(&differ.advice(dispute.taken));
        let others = dispute.others.all().iter();
        let others = others.map(|other| (differ.advice(other.advice), other.sources.all()));
        for (advice, sources) in [(taken, dispute.sources)].into_iter().chain(others) {
            assert!(patient.page.shows(&advice), "{advice}");
            for source in sources {
                let title = Source::of(*source).expect("a source").details().title;
                assert!(patient.page.shows(title), "{advice}: {title}");
            }
        }
        let note = differ.note(&dispute, (ENGLISH.finding)(finding).differ);
        assert!(patient.page.shows(&note), "{note}");
    }
    patient.leaves(&loaded);
}

fn case_16_apixaban_is_a_bar_and_nobody_is_told_to_stop_it() {
    let mut patient = Patient::starts();
    let loaded = patient.page.requests();
    patient.answers(|patient, id| match id {
        PageId::AboutYou => {
            patient.is_aged("68");
            patient.page.click(Role::Checkbox, ui().ask.none);
            true
        }
        PageId::MedicineNames => {
            patient.takes("eliq", &brand("Eliquis", "apixaban", Class::Anticoagulant));
            true
        }
        _ => false,
    });
    let outcome = patient.reads_the_result();
    assert_eq!(outcome.heading, ui().result.stop.heading);
    assert_eq!(outcome.findings, found(&[Finding::Anticoagulant]));
    assert!(patient.page.shows("Keep taking it as prescribed."));
    patient.leaves(&loaded);
}

fn case_28_with_hay_fever_the_thighs_are_barred() {
    let outcome = journey(|patient, id| match id {
        PageId::Areas => {
            patient.wants(Area::Thighs, Goal::StretchMarks);
            true
        }
        PageId::AllergyList => {
            patient.ticks(Question::Allergies);
            true
        }
        PageId::MedicineNames => {
            patient.takes("loratad", &medicine("loratadine", Class::Antihistamine));
            true
        }
        _ => false,
    });
    assert_eq!(outcome.heading, ui().result.stop.heading);
    assert_eq!(
        outcome.findings,
        found(&[Finding::AllergyThighAbdomen, Finding::Antihistamine])
    );
}

fn the_whole_check_can_be_done_with_the_keyboard_alone() {
    let patient = Patient::starts();
    let page = &patient.page;
    let reach = |name: &str| {
        for _ in 0..80 {
            if page.focused() == name {
                return;
            }
            page.press(Key::Tab);
        }
        panic!(
            "no way to `{name}` with Tab; the focus is on `{}`",
            page.focused()
        );
    };
    let tick = |name: &str| {
        reach(name);
        page.press(Key::Space);
    };
    while let Some(id) = patient.screen() {
        match id {
            PageId::Treatment => {
                tick(option(OptionKey::Setting(
                    microneedling_check::knowledge::Setting::Clinic,
                )));
                tick(option(OptionKey::Device(
                    microneedling_check::knowledge::Device::Pen,
                )));
            }
            PageId::Areas => {
                tick(option(OptionKey::Area(Area::Face)));
                tick(option(OptionKey::Goal(Goal::AcneScars)));
            }
            PageId::AboutYou => {
                reach(label(Question::Age));
                for key in ['3', '4'] {
                    page.press_char(key);
                }
                tick(ui().ask.none);
            }
            PageId::MedicineNames => tick(ui().finder.take_none),
            PageId::Provider => {
                tick(ui().common.yes);
                // Into the next group, and down to "No" with the arrow.
                page.press(Key::Tab);
                tick(ui().common.yes);
                page.press(Key::Down);
            }
            PageId::AnythingElse => {}
            _ => tick(ui().ask.none),
        }
        let before = page.heading();
        reach(ui().ask.go_on);
        page.press(Key::Enter);
        page.wait_until("the next screen", |page| page.heading() != before);
        page.wait_until("the focus on the heading", |page| {
            page.focused() == page.heading()
                || page.run("return document.activeElement === document.querySelector('h1')")
                    == true
        });
    }
    reach(ui().check.result);
    page.press(Key::Enter);
    page.wait_for_heading(ui().result.clear.heading);
}

fn back_and_change_lose_nothing() {
    let mut patient = Patient::starts();
    patient.answers_as_a_healthy_adult(PageId::Treatment);
    patient.goes_on();
    patient.wants(Area::Face, Goal::AcneScars);
    patient.page.go_back();
    patient.page.wait_for_heading(title(PageId::Treatment));
    assert!(patient.page.is_chosen(
        Role::Radio,
        option(OptionKey::Setting(
            microneedling_check::knowledge::Setting::Clinic
        ))
    ));
    patient.goes_on();
    assert!(
        patient
            .page
            .is_chosen(Role::Checkbox, option(OptionKey::Area(Area::Face))),
        "not yet continued, and still there"
    );
    patient.goes_on();
    patient.answers(|_, _| false);

    // A change from the list of answers comes back to it, through what it has opened.
    let change = patient.page.run(
        "const row = [...document.querySelectorAll('main button')].find(button => button.innerText.includes('Change'));
         row.click(); return true",
    );
    assert_eq!(change, true);
    patient.page.wait_for_heading(title(PageId::Treatment));
    patient.page.click(
        Role::Radio,
        option(OptionKey::Device(
            microneedling_check::knowledge::Device::Radiofrequency,
        )),
    );
    patient.goes_on();
    patient.answers(|_, _| false);
    let outcome = patient.reads_the_result();
    assert_eq!(outcome.findings, found(&[Finding::RfWarning]));
}

fn wrong_answers_are_named_in_words_at_their_place_and_nothing_is_lost() {
    let mut patient = Patient::starts();
    let go_on = |patient: &Patient| patient.page.click(Role::Button, ui().ask.go_on);
    let shows = |patient: &mut Patient, words: &str| {
        patient
            .page
            .wait_until(&format!("`{words}`"), |page| page.shows(words));
        let title = patient.page.run("return document.title");
        assert!(
            title.as_str().unwrap().starts_with(ui().faults.in_title),
            "{title}"
        );
        assert!(patient.page.shows(ui().faults.title));
        patient.look();
    };

    go_on(&patient);
    shows(&mut patient, ui().faults.choose_one);
    patient.answers_as_a_healthy_adult(PageId::Treatment);
    patient.goes_on();
    patient.answers_as_a_healthy_adult(PageId::Areas);
    patient.goes_on();

    patient.is_aged("300");
    patient.page.click(Role::Checkbox, ui().ask.none);
    go_on(&patient);
    shows(&mut patient, &(ui().faults.between)("0", "120"));
    assert_eq!(
        patient
            .page
            .run("return document.querySelector('#age').value"),
        "300"
    );
    assert!(patient.page.is_chosen(Role::Checkbox, ui().ask.none));
    patient.page.run("const age = document.querySelector('#age'); age.value = ''; age.dispatchEvent(new Event('input', {bubbles: true}))");
    patient.is_aged("30");
    patient.goes_on();

    go_on(&patient);
    shows(&mut patient, ui().faults.choose_from_list);
    patient.ticks(Question::Sunburn);
    patient.goes_on();
    let words = ui().occasion;
    for (day, month, year, complaint) in [
        ("31", "2", "2026", (ui().faults.no_such_day)(31, 2, 2026)),
        ("1", "1", "2100", ui().faults.in_future.to_owned()),
        ("", "", "", ui().faults.no_date.to_owned()),
    ] {
        patient.page.run("for (const field of document.querySelectorAll('main input')) { if (field.type === 'text') { field.value = ''; field.dispatchEvent(new Event('input', {bubbles: true})); } }");
        for (part, text) in [(words.day, day), (words.month, month), (words.year, year)] {
            if !text.is_empty() {
                patient.page.type_into(part, text);
            }
        }
        go_on(&patient);
        shows(&mut patient, &complaint);
    }
    let loaded = patient.page.requests();
    patient.leaves(&loaded);
}

fn a_name_that_nobody_knows_is_kept_word_for_word_and_asks() {
    let outcome = journey(|patient, id| {
        let differs = id == PageId::MedicineNames;
        if differs {
            patient.types_a_name("small white heart tablet");
            patient.page.click(Role::Button, ui().finder.search);
            patient.page.click(
                Role::Button,
                &(ui().finder.add_as_typed)("small white heart tablet"),
            );
            assert!(patient.page.shows("small white heart tablet"));
        }
        differs
    });
    assert_eq!(outcome.heading, ui().result.ask.heading);
    assert_eq!(outcome.findings, found(&[Finding::MedicineUnknown]));
}

fn deleting_the_answers_leaves_nothing_behind() {
    let patient = Patient::starts();
    patient.answers_as_a_healthy_adult(PageId::Treatment);
    patient.goes_on();
    patient.page.click(Role::Button, ui().common.leave);
    patient.page.wait_for_heading(ui().common.name);
    patient.page.click(Role::Button, ui().start.begin);
    patient.page.wait_for_heading(title(PageId::Treatment));
    assert!(!patient.page.is_chosen(
        Role::Radio,
        option(OptionKey::Setting(
            microneedling_check::knowledge::Setting::Clinic
        ))
    ));
}

fn the_result_says_what_would_change_it_and_what_follows_the_wait() {
    let mut patient = Patient::starts();
    let loaded = patient.page.requests();
    patient.answers(|patient, id| match id {
        PageId::Areas => {
            patient.wants(Area::Thighs, Goal::StretchMarks);
            true
        }
        PageId::AllergyList => {
            patient.ticks(Question::Allergies);
            true
        }
        PageId::Injections => {
            patient.ticks(Question::Filler);
            true
        }
        PageId::FillerDetails => {
            patient.had_hyaluronic_acid(patient.now().day().plus(-3), Area::Thighs);
            true
        }
        _ => false,
    });
    let outcome = patient.reads_the_result();
    assert_eq!(
        outcome.findings,
        found(&[Finding::AllergyThighAbdomen, Finding::Filler14d])
    );
    let another_area = (ui().result.by_choosing)(
        (ENGLISH.question)(Question::Areas).short,
        option(OptionKey::Area(Area::Face)),
    );
    assert!(patient.page.shows(&another_area), "{}", patient.page.text());
    let until = (ui().dates.due)(Due::Day(patient.now().day().plus(11)));
    assert!(patient.page.shows(&(ui().result.by_time)(&until)));
    assert!(patient.page.shows(&(ui().result.then_title)(&until)));
    assert!(
        patient
            .page
            .shows((ENGLISH.finding)(Finding::Filler28d).title)
    );
    patient.leaves(&loaded);
}

//! Journeys as patients make them, and what can go wrong on the way. The reference cases are in
//! `reference.rs`.

use crate::harness::{Key, Role};
use crate::patient::{Outcome, Patient, brand, label, option, ui};
use microneedling_check::engine::{Due, PartialDate};
use microneedling_check::knowledge::{Area, Class, Finding, Goal, PageId, Question, RULES, Source};
use microneedling_check::text::OptionKey;
use microneedling_check::text::en::ENGLISH;

crate::tests! {
    InEachEngine: "Focus and keys are the engine's." [
        the_whole_check_can_be_done_with_the_keyboard_alone,
        a_question_that_comes_up_below_is_said_aloud_and_the_focus_stays,
    ]
    InOneEngine: "What is said of the answers is our own code, and tested natively." [
        where_sources_differ_every_reading_is_shown_with_its_sources_and_the_one_taken_is_marked,
        nobody_is_told_to_stop_a_blood_thinner,
        wrong_answers_are_named_in_words_at_their_place_and_nothing_is_lost,
        a_name_that_nobody_knows_is_kept_word_for_word_and_asks,
        the_result_says_what_would_change_it_and_what_follows_the_wait,
    ]
}

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

fn where_sources_differ_every_reading_is_shown_with_its_sources_and_the_one_taken_is_marked() {
    let mut patient = Patient::starts();
    let loaded = patient.page.requests();
    patient.answers(|patient, id| match id {
        PageId::Treatment => {
            patient.is_treated_in_a_clinic();
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
            let when = PartialDate::Day(patient.now().day().plus(-3));
            patient.says_when_of(label(Question::PainkillerLast), when);
            true
        }
        _ => false,
    });
    let outcome = patient.reads_the_result();
    let disputed = [Finding::Pregnancy, Finding::NsaidRecent];
    assert_eq!(outcome.findings, found(&disputed));
    let differ = &ui().result.differ;
    patient.opens(differ.title);
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

fn nobody_is_told_to_stop_a_blood_thinner() {
    let mut patient = Patient::starts();
    let loaded = patient.page.requests();
    patient.answers(|patient, id| match id {
        PageId::Treatment => {
            patient.is_treated_in_a_clinic_at("68");
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
                reach(label(Question::Age));
                for key in ['3', '4'] {
                    page.press_char(key);
                }
                tick(ui().ask.none);
            }
            PageId::Areas => {
                tick(option(OptionKey::Area(Area::Face)));
                tick(option(OptionKey::Goal(Goal::AcneScars)));
            }
            PageId::MedicineNames => tick(ui().finder.take_none),
            PageId::Provider => {
                tick(ui().common.yes);
                // Into the next group, and down to "No" with the arrow.
                page.press(Key::Tab);
                tick(ui().common.yes);
                page.press(Key::Down);
            }
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
    patient.is_treated_in_a_clinic_at("300");
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
    patient.answers_as_a_healthy_adult(PageId::Areas);
    patient.goes_on();

    go_on(&patient);
    shows(&mut patient, ui().faults.choose_from_each);
    // A tick in one list says nothing about the other.
    patient.ticks(Question::Sunburn);
    go_on(&patient);
    shows(&mut patient, ui().faults.choose_from_each);
    patient.page.click(Role::Checkbox, ui().ask.none_else);
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

fn the_result_says_what_would_change_it_and_what_follows_the_wait() {
    let mut patient = Patient::starts();
    let loaded = patient.page.requests();
    patient.answers(|patient, id| match id {
        PageId::Areas => {
            patient.wants(Area::Thighs, Goal::StretchMarks);
            true
        }
        PageId::Ever => {
            patient.ticks_nothing_but(Question::Allergies);
            true
        }
        _ => patient.had_a_filler(id, Area::Thighs),
    });
    let outcome = patient.reads_the_result();
    assert_eq!(
        outcome.findings,
        found(&[Finding::AllergyThighAbdomen, Finding::Filler14d])
    );
    for reason in [ui().result.because, ui().result.changes] {
        patient.opens(reason);
    }
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

fn a_question_that_comes_up_below_is_said_aloud_and_the_focus_stays() {
    let mut patient = Patient::starts();
    while patient.screen() != Some(PageId::MedicineKinds) {
        let id = patient.screen().expect("a screen");
        patient.answers_as_a_healthy_adult(id);
        patient.goes_on();
    }
    patient.ticks(Question::TakesSteroids);
    patient.goes_on();
    let said = |patient: &Patient| {
        let said = patient
            .page
            .run("return document.querySelector('form > [role=status]').textContent");
        said.as_str().expect("words").to_owned()
    };
    assert_eq!(said(&patient), "");
    let (yes, no) = (ui().common.yes, ui().common.no);
    let stopped = label(Question::SteroidsStopped);
    let news = (ui().ask.appeared)(label(Question::SteroidsLast));
    for (answer, words) in [(yes, news.as_str()), (no, ""), (yes, news.as_str())] {
        patient.page.click_in(stopped, Role::Radio, answer);
        patient
            .page
            .wait_until("the words", |_| said(&patient) == words);
        assert_eq!(patient.page.focused(), answer);
    }
    patient.look();
    patient.leaves_the_screen();
}

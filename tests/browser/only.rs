//! What not every engine can be asked to do. These tests are in the list of an engine that can, and in no
//! other; every other test runs in all of them.

use crate::Test;
use crate::harness::{Engine, Page, Role};
use crate::medicines;
use crate::patient::{Patient, title, ui};
use microneedling_check::knowledge::{PageId, Question};

/// The tests that this engine has besides those of all engines.
pub fn tests(engine: Engine) -> Vec<Test> {
    let mut tests = Vec::new();
    if engine.prints() {
        tests.push(Test::new("a_result_is_printed", a_result_is_printed));
    }
    if engine.slows_down() {
        tests.push(Test::new(
            "a_letter_is_answered_within_a_frame_on_a_slow_phone",
            medicines::a_letter_is_answered_within_a_frame_on_a_slow_phone,
        ));
    }
    if engine.takes_on_media() {
        for (name, value) in MEDIA {
            tests.push(Test::new(
                format!("every_kind_of_screen_is_accessible_with_{name}_{value}"),
                move || every_kind_of_screen_is_accessible(name, value),
            ));
        }
    }
    tests
}

/// What a patient has set in the system, and the app follows.
const MEDIA: [(&str, &str); 3] = [
    ("prefers-color-scheme", "dark"),
    ("prefers-contrast", "more"),
    ("forced-colors", "active"),
];

fn a_result_is_printed() {
    let mut patient = Patient::starts();
    patient.answers(is_pregnant);
    patient.reads_the_result();
    let page = &patient.page;

    page.run("window.asked = 0; window.print = () => { window.asked += 1; }");
    page.click(Role::Button, ui().result.print);
    page.wait_until("the app to ask for printing, once", |page| {
        page.run("return window.asked") == 1
    });
    let pdf = page.pdf();
    assert!(pdf.starts_with(b"%PDF-"));
    // An empty sheet takes a few hundred bytes.
    assert!(pdf.len() > 10_000, "{} bytes", pdf.len());
}

fn every_kind_of_screen_is_accessible(name: &str, value: &str) {
    let page = Page::open();
    page.take_on(name, value);
    assert_eq!(
        page.run(&format!("return matchMedia('({name}: {value})').matches")),
        true
    );
    let mut patient = Patient::starts_on(page);
    let loaded = patient.page.requests();
    patient.page.click(Role::Button, ui().ask.go_on);
    patient.page.wait_until("what is wrong", |page| {
        page.heading() == title(PageId::Treatment) && page.shows(ui().faults.title)
    });
    patient.look();
    patient.answers(is_pregnant);
    patient.reads_the_result();
    patient.leaves(&loaded);
}

fn is_pregnant(patient: &Patient, id: PageId) -> bool {
    let differs = id == PageId::AboutYou;
    if differs {
        patient.is_aged("30");
        patient.ticks(Question::Pregnant);
    }
    differs
}

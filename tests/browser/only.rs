//! What not every engine can be asked to do. These tests are in the list of an engine that can, and in no
//! other; every other test runs in all of them.

use crate::Test;
use crate::harness::{Engine, Role};
use crate::medicines;
use crate::paper;
use crate::patient::{Patient, ui};
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
        tests.push(Test::new(
            "a_result_on_paper_has_date_reasons_sources_answers_and_version_and_nothing_to_press",
            paper::a_result_on_paper_has_date_reasons_sources_answers_and_version_and_nothing_to_press,
        ));
    }
    tests
}

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

fn is_pregnant(patient: &Patient, id: PageId) -> bool {
    let differs = id == PageId::Treatment;
    if differs {
        patient.is_treated_in_a_clinic();
        patient.is_aged("30");
        patient.ticks(Question::Pregnant);
    }
    differs
}

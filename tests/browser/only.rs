//! What not every engine can be asked to do. These tests are in the list of an engine that can, and in no
//! other; every other test runs in all of them.

use crate::Test;
use crate::clinics;
use crate::failure;
use crate::harness::Engine;
use crate::medicines;
use crate::offline;
use crate::paper;

/// The tests that this engine has besides those of all engines.
pub fn tests(engine: Engine) -> Vec<Test> {
    let mut tests = Vec::new();
    if engine.prints() {
        tests.push(Test::new("a_result_is_printed", paper::a_result_is_printed));
    }
    if engine.installs() {
        tests.push(Test::new(
            "the_check_can_be_installed",
            offline::the_check_can_be_installed,
        ));
    }
    if engine.slows_down() {
        tests.push(Test::new(
            "a_letter_is_answered_within_a_frame_on_a_slow_phone",
            medicines::a_letter_is_answered_within_a_frame_on_a_slow_phone,
        ));
    }
    if engine.switches_scripts_off() {
        tests.push(Test::new(
            "without_javascript_the_page_says_so_and_offers_the_questions_to_read",
            failure::without_javascript_the_page_says_so_and_offers_the_questions_to_read,
        ));
    }
    if engine.takes_on_media() {
        tests.push(Test::new(
            "a_result_on_paper_has_date_reasons_sources_answers_and_version_and_nothing_to_press",
            paper::a_result_on_paper_has_date_reasons_sources_answers_and_version_and_nothing_to_press,
        ));
        tests.push(Test::new(
            "the_poster_is_printed_alone",
            clinics::the_poster_is_printed_alone,
        ));
    }
    tests
}

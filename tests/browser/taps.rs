//! How often a healthy adult has to tap, screen by screen, and what for.
//!
//! Nothing moves on by itself when something is chosen, which would carry off whoever goes through the
//! choices with a keyboard or a screen reader; and nothing about the body is filled in beforehand.

use crate::answering::healthy;
use crate::harness::{Page, Role};
use crate::patient::{Patient, label, title, ui};
use microneedling_check::knowledge::{PageId, Question};

crate::tests! {
    InEachEngine: "The one whole check that is answered by hand, click by click." [
        a_healthy_adult_taps_twenty_five_times,
    ]
}

/// Each screen with its taps, and why each is needed.
const TAPS: &[(PageId, usize, &str)] = &[
    (
        PageId::Treatment,
        5,
        "who, with what, the field of the age, none of three about pregnancy, Continue",
    ),
    (PageId::Areas, 3, "one area, one aim, Continue"),
    (PageId::SkinToday, 2, NONE_AND_ON),
    (PageId::Ever, 2, NONE_AND_ON),
    (PageId::Health, 2, NONE_AND_ON),
    (
        PageId::MedicineNames,
        2,
        "no medicines, which must not be taken for granted, and Continue",
    ),
    (
        PageId::MedicineKinds,
        2,
        "none of these: who forgets a name knows what it is for; and Continue",
    ),
    (PageId::Recent, 2, NONE_AND_ON),
    (
        PageId::Provider,
        3,
        "two questions that a list cannot ask, one of them with a yes; nothing to add; Continue",
    ),
];

/// Silence is never a "no".
const NONE_AND_ON: &str = "none of these, in the patient's own words, for all lists; and Continue";

/// The start, which says what this is; and the answers to look through before they are judged.
const START_AND_CHECK: usize = 2;

/// More would need a reason.
const MOST: usize = 25;

fn a_healthy_adult_taps_twenty_five_times() {
    let page = Page::open();
    count(&page);
    page.click(Role::Button, ui().start.begin);
    page.wait_for_heading(title(PageId::Treatment));
    let mut patient = Patient::at(page);

    let sheet = healthy();
    let mut taps = Vec::new();
    let mut before = tapped(&patient.page);
    let at_start = before;
    while let Some(id) = patient.screen() {
        if id == PageId::Treatment {
            // A finger has to open the field before it can type.
            patient.page.click(Role::Field, label(Question::Age));
        }
        patient.answers_by_hand(id, &sheet);
        patient.presses_continue();
        let now = tapped(&patient.page);
        taps.push((id, now - before));
        before = now;
    }
    patient.reads_the_result();
    let all = tapped(&patient.page);

    let expected: Vec<(PageId, usize)> = TAPS.iter().map(|(id, taps, _)| (*id, *taps)).collect();
    assert_eq!(taps, expected);
    assert_eq!(at_start + (all - before), START_AND_CHECK);
    assert_eq!(all, MOST);
}

/// Counts what a finger or a mouse does from here on, whatever comes of it.
fn count(page: &Page) {
    page.run(
        "window.taps = 0; addEventListener('pointerdown', () => { window.taps += 1; }, true);",
    );
}

fn tapped(page: &Page) -> usize {
    let taps = page.run("return window.taps").as_u64();
    usize::try_from(taps.expect("a count")).expect("a small number")
}

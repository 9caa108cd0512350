//! The picture of the body keeps in step with the list of areas, in both directions, and is nothing that
//! anybody needs.

use crate::harness::{Page, Role};
use crate::patient::{Patient, option, title, ui};
use microneedling_check::knowledge::{Area, PageId};
use microneedling_check::text::OptionKey;

crate::tests! {
    InOneEngine: "The picture is plain SVG and our own code." [
        pointing_at_the_picture_ticks_the_list_and_the_list_marks_the_picture,
        the_picture_is_silent_and_takes_no_focus,
    ]
}

/// The part of the picture that a finger meets in the middle of the first outline of an area.
fn point_at(page: &Page, area: Area) {
    page.run(&format!(
        "document.querySelector('.body-side:first-child .body-part:nth-of-type({}) path')\
         .dispatchEvent(new MouseEvent('click', {{ bubbles: true }}))",
        area.place() + 1
    ));
}

/// How many parts of the picture look chosen: filled, and with a tick.
fn marked(page: &Page) -> u64 {
    let marked = "return [...document.querySelectorAll('.body-mark')]\
                  .filter(mark => getComputedStyle(mark).display !== 'none').length";
    page.run(marked).as_u64().unwrap()
}

fn at_the_areas() -> Patient {
    let patient = Patient::starts();
    patient.answers_as_a_healthy_adult(PageId::Treatment);
    patient.goes_on();
    patient.page.wait_for_heading(title(PageId::Areas));
    patient
}

fn is_ticked(patient: &Patient, area: Area) -> bool {
    let line = option(OptionKey::Area(area));
    patient.page.is_chosen(Role::Checkbox, line)
}

fn pointing_at_the_picture_ticks_the_list_and_the_list_marks_the_picture() {
    let mut patient = at_the_areas();
    assert_eq!(marked(&patient.page), 0);

    point_at(&patient.page, Area::Face);
    patient
        .page
        .wait_until("the tick", |_| is_ticked(&patient, Area::Face));
    assert_eq!(marked(&patient.page), 1, "the face is on the front only");
    patient.look();

    let arms = option(OptionKey::Area(Area::Arms));
    patient.page.click(Role::Checkbox, arms);
    patient
        .page
        .wait_until("the arms on both sides", |page| marked(page) == 3);

    patient.page.click(Role::Checkbox, ui().common.not_sure);
    patient
        .page
        .wait_until("an empty picture", |page| marked(page) == 0);

    point_at(&patient.page, Area::Face);
    point_at(&patient.page, Area::Face);
    patient
        .page
        .wait_until("no tick", |_| !is_ticked(&patient, Area::Face));
    patient.leaves_the_screen();
}

fn the_picture_is_silent_and_takes_no_focus() {
    let patient = at_the_areas();
    let reachable = "return document.querySelectorAll('.body[aria-hidden=true] :is(a, button, \
                     input, [tabindex], svg:not([focusable=false]))').length";
    assert_eq!(patient.page.run(reachable), 0);
    assert_eq!(
        patient
            .page
            .run("return document.querySelectorAll('.body svg').length"),
        2
    );
}

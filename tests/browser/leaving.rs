//! Nothing that was said is lost by one press, a pull or a reload that nobody was asked about; and what is lost is told.

use crate::harness::{Key, Page, Role, Served, Site};
use crate::patient::{Patient, deletes, title, ui};
use microneedling_check::knowledge::PageId;
use serde_json::{Value, json};

crate::tests! {
    InEachEngine: "Each engine asks before it leaves a page, keeps a history and shows a dialog in its own way." [
        the_browser_asks_before_answers_are_lost_and_at_no_other_time,
        a_start_after_a_reload_says_that_a_check_was_running,
        whoever_deletes_is_asked_first_and_can_go_back,
        in_a_frame_the_question_comes_up_where_the_patient_is,
    ]
    InOneEngine: "The same question, wherever it is asked from." [
        every_button_that_deletes_asks_first,
        a_pull_on_the_page_does_not_load_it_again,
    ]
}

/// Whether the browser would ask.
const ASKS: &str = "
    const event = new Event('beforeunload', { cancelable: true });
    dispatchEvent(event);
    return event.defaultPrevented";

/// Notes, for the page after this one, whether the browser was to ask.
const NOTE: &str = "
    sessionStorage.removeItem('asked');
    addEventListener('beforeunload', (event) => sessionStorage.setItem('asked', event.defaultPrevented))";

const NOTED: &str = "return sessionStorage.getItem('asked')";

/// Whether the question is on the screen.
fn is_asked(page: &Page) -> bool {
    page.run("return document.querySelector('dialog').matches('dialog[open]:modal')") == true
}

#[track_caller]
fn waits_for_the_question(page: &Page) {
    page.wait_until("the question", is_asked);
}

fn age(patient: &Patient) -> Value {
    patient
        .page
        .run("return document.querySelector('#age')?.value")
}

/// The question is gone, the focus is where it was, and so is the answer.
#[track_caller]
fn is_closed_and_nothing_lost(patient: &Patient) {
    patient
        .page
        .wait_until("no question", |page| !is_asked(page));
    assert_eq!(patient.page.focused(), ui().common.leave);
    assert_eq!(age(patient), "34");
}

fn the_browser_asks_before_answers_are_lost_and_at_no_other_time() {
    let patient = Patient::at(Page::open());
    let page = &patient.page;
    assert_eq!(page.run(ASKS), false, "at the start");
    patient.begins();
    assert_eq!(page.run(ASKS), false, "before the first answer");
    patient.is_aged("34");
    page.wait_until("it to ask", |page| page.run(ASKS) == true);

    // What is kept is not lost.
    page.run("document.getElementById('keep').click()");
    page.wait_until("it not to ask", |page| page.run(ASKS) == false);
    page.run("document.getElementById('keep').click()");
    page.wait_until("it to ask again", |page| page.run(ASKS) == true);
    deletes(page, ui().common.leave);
    page.wait_for_heading(ui().common.name);
    assert_eq!(page.run(ASKS), false, "nothing is left");

    // The patient's own reload, and one by the page itself.
    patient.begins();
    patient.is_aged("34");
    page.run(NOTE);
    page.reload_the_app();
    assert_eq!(page.run(NOTED), "true");
    patient.begins();
    patient.is_aged("34");
    page.run(NOTE);
    page.run("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
    page.wait_until("the reload", |page| {
        !page.run(NOTED).is_null()
            && page.run("return document.documentElement.dataset.app") == "started"
    });
    assert_eq!(page.run(NOTED), "false");
}

fn a_start_after_a_reload_says_that_a_check_was_running() {
    let patient = Patient::at(Page::open());
    let page = &patient.page;
    let told = ui().start.cut_off;
    patient.begins();
    page.reload_the_app();
    page.wait_for_heading(ui().common.name);
    assert!(!page.shows(told), "nothing was answered");
    patient.begins();
    patient.answers_as_a_healthy_adult(PageId::Treatment);
    patient.goes_on();
    page.wait_for_heading(title(PageId::Areas));
    page.paints();
    page.run("scrollTo(0, 400)");
    page.reload_the_app();
    page.wait_until("what has happened", |page| page.shows(told));
    page.paints();
    assert_eq!(page.run("return scrollY"), 0, "where it is told");
    assert_eq!(
        page.run("return Object.keys(sessionStorage).concat(Object.keys(localStorage))"),
        json!([])
    );
    // It is said once.
    patient.begins();
    page.go_back();
    page.wait_for_heading(ui().common.name);
    assert!(!page.shows(told));

    // On every screen of a check, also one that the patient has come back to; and not once nothing is lost.
    patient.begins();
    patient.answers_as_a_healthy_adult(PageId::Treatment);
    patient.goes_on();
    page.wait_for_heading(title(PageId::Areas));
    page.go_back();
    page.wait_for_heading(title(PageId::Treatment));
    page.reload_the_app();
    page.wait_until("what has happened", |page| page.shows(told));
    patient.begins();
    patient.is_aged("34");
    deletes(page, ui().common.leave);
    page.wait_for_heading(ui().common.name);
    page.reload_the_app();
    page.wait_for_heading(ui().common.name);
    assert!(!page.shows(told), "it was deleted");
}

fn whoever_deletes_is_asked_first_and_can_go_back() {
    let mut patient = Patient::starts();
    let loaded = patient.page.requests();
    patient.is_aged("34");
    let words = ui().delete;
    let focus_leave = "[...document.querySelectorAll('header button')].pop().focus()";
    {
        let page = &patient.page;
        page.run(focus_leave);
        page.press(Key::Enter);
        waits_for_the_question(page);
        assert_eq!(
            page.focused(),
            words.no,
            "the harmless button has the focus"
        );
    }
    patient.look();
    let page = &patient.page;
    page.press(Key::Escape);
    is_closed_and_nothing_lost(&patient);
    page.press(Key::Enter);
    waits_for_the_question(page);
    page.press(Key::Enter);
    is_closed_and_nothing_lost(&patient);
    // The browser's Back closes it, too, and deletes nothing.
    page.click(Role::Button, ui().common.leave);
    waits_for_the_question(page);
    page.go_back();
    page.wait_for_heading(ui().common.name);
    page.wait_until("no question", |page| !is_asked(page));
    page.go_forward();
    page.wait_for_heading(title(PageId::Treatment));
    assert_eq!(age(&patient), "34");

    page.click(Role::Button, ui().common.leave);
    waits_for_the_question(page);
    page.press(Key::Tab);
    assert_eq!(page.focused(), words.yes);
    page.press(Key::Enter);
    page.wait_for_heading(ui().common.name);
    page.wait_until("what was done", |page| page.shows(ui().start.deleted));
    assert_eq!(page.focused(), ui().common.name);
    patient.begins();
    assert_eq!(age(&patient), "");
    // Where nothing would be lost, nobody is asked.
    patient.page.click(Role::Button, ui().common.leave);
    patient.page.wait_for_heading(ui().common.name);
    patient.leaves(&loaded);
}

fn every_button_that_deletes_asks_first() {
    let mut patient = Patient::starts();
    patient.answers(|_, _| false);
    patient.reads_the_result();
    let page = &patient.page;
    page.click(Role::Button, ui().result.again);
    waits_for_the_question(page);
    page.click(Role::Button, ui().delete.no);
    page.wait_until("no question", |page| !is_asked(page));
    assert_eq!(page.heading(), ui().result.clear.heading);
    page.run("document.getElementById('keep').click()");
    page.wait_until("the record", |page| {
        page.run("return localStorage.length") == 1
    });
    page.reload_the_app();
    page.wait_until("what is kept", |page| page.shows(ui().keep.found_title));
    page.click(Role::Button, ui().keep.delete);
    waits_for_the_question(page);
    page.click(Role::Button, ui().delete.no);
    page.wait_until("no question", |page| !is_asked(page));
    assert_eq!(page.run("return localStorage.length"), 1);
    deletes(page, ui().keep.delete);
    page.wait_until("nothing kept", |page| {
        page.run("return localStorage.length") == 0
    });
}

fn in_a_frame_the_question_comes_up_where_the_patient_is() {
    let page = Page::open_around(Served::app(), |tool| Site {
        page: format!(
            "<!DOCTYPE html><html lang=en><title>Rose Clinic</title>
             <script type=module src={tool}/embed.js></script>
             <p>Our treatments</p><microneedling-check></microneedling-check>"
        ),
        headers: Vec::new(),
        files: Vec::new(),
    });
    let frame = "return document.querySelector('microneedling-check')?.shadowRoot?.querySelector('iframe') ?? null";
    page.enter(frame);
    let mut patient = Patient::at(page);
    assert_eq!(patient.page.run(ASKS), false);
    patient.begins();
    patient.answers(|_, _| false);
    patient.reads_the_result();
    let page = &patient.page;
    assert_eq!(page.run(ASKS), false, "a frame leaves that to its website");
    page.click(Role::Button, ui().result.again);
    waits_for_the_question(page);
    let place = page.run("const { top, bottom } = document.querySelector('dialog').getBoundingClientRect(); return [top, bottom]");
    page.leave_frame();
    let seen = page.run_with(
        "const { top } = document.querySelector('microneedling-check').getBoundingClientRect();
         const [first, last] = arguments[0].map((y) => y + top);
         return first >= 0 && last <= innerHeight || [top, first, last, innerHeight]",
        vec![place],
    );
    assert_eq!(seen, true);
    page.enter(frame);
    page.click(Role::Button, ui().delete.yes);
    page.wait_for_heading(ui().common.name);
    patient.begins();
    assert_eq!(
        patient
            .page
            .run("return document.querySelector('main input:checked')"),
        Value::Null
    );
}

fn a_pull_on_the_page_does_not_load_it_again() {
    let page = Page::open();
    let behaviour = "return getComputedStyle(document.documentElement).overscrollBehaviorY";
    assert_eq!(page.run(behaviour), "none");
    page.go_to(&format!("http://{}/embed/", page.server().address()));
    page.waits_for_the_app();
    assert_eq!(
        page.run(behaviour),
        "auto",
        "a frame hands it on to its website"
    );
}

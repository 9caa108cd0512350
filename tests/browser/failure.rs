//! Where the app cannot start, or breaks off: a prepared panel, nothing else, and a page to read.

use crate::harness::{Page, Role, Served, Trouble};
use crate::patient::{Patient, title, ui};
use microneedling_check::knowledge::PageId;
use microneedling_check::text::en::ENGLISH;
use serde_json::{Value, json};

crate::tests! {
    InEachEngine: "Each engine has its own way to tell of a panic, a trap and a file that is missing." [
        without_its_wasm_the_page_says_that_it_could_not_start_and_offers_the_questions_to_read,
        with_half_of_its_wasm_the_page_says_that_it_could_not_start,
        after_a_panic_there_is_the_panel_and_nothing_else,
        after_a_panic_at_a_result_the_result_is_gone,
        after_an_error_on_the_way_to_the_printer_the_result_is_gone,
        after_a_trap_without_a_panic_there_is_the_panel_and_nothing_else,
        what_other_scripts_do_wrong_ends_no_check,
    ]
    InOneEngine if switches_scripts_off: "Only Chromium's scripts can be switched off." [
        without_javascript_the_page_says_so_and_offers_the_questions_to_read,
    ]
}

/// All that can be seen, line by line.
fn lines(page: &Page) -> Vec<String> {
    let text = page.text();
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(str::to_owned).collect()
}

fn shows_that_it_could_not_start(page: &Page) {
    let paper = ui().paper;
    assert_eq!(
        lines(page),
        [
            paper.not_started_title,
            paper.not_started,
            ui().start.urgent,
            paper.start_again,
            paper.read,
        ]
    );
    assert_eq!(page.accessibility_violations(), Vec::<String>::new());
}

fn shows_that_it_broke_off(page: &Page) {
    let paper = ui().paper;
    let panel = [paper.broken_title, paper.broken, paper.start_again];
    page.wait_until("the panel", |page| lines(page) == panel);
}

fn without_its_wasm_the_page_says_that_it_could_not_start_and_offers_the_questions_to_read() {
    let page = Page::open_served(Served::app().with(".wasm", Trouble::NotFound));
    shows_that_it_could_not_start(&page);

    page.click(Role::Link, ui().paper.read);
    page.wait_for_heading(ui().paper.title);
    assert_eq!(page.accessibility_violations(), Vec::<String>::new());
    assert!(page.shows((ENGLISH.page)(PageId::Ever).title));
    assert_eq!(page.run("return document.scripts.length"), 0);
}

fn without_javascript_the_page_says_so_and_offers_the_questions_to_read() {
    let page = Page::open();
    page.reload_with_scripts(false);
    page.wait_until("the page without its scripts", |page| {
        page.shows(ui().paper.no_script)
    });
    let link = page.run(
        "const link = document.querySelector('noscript a');
         return [link.checkVisibility(), link.innerText, link.getAttribute('href')]",
    );
    assert_eq!(link, json!([true, ui().paper.read, "questions.html"]));
    assert!(page.shows(ui().start.urgent), "what cannot wait is there");
    assert_eq!(
        page.run("return document.documentElement?.dataset.app ?? null"),
        Value::Null
    );
    page.reload_with_scripts(true);
    page.wait_until("the check", |page| page.has(Role::Button, ui().start.begin));
}

fn with_half_of_its_wasm_the_page_says_that_it_could_not_start() {
    shows_that_it_could_not_start(&Page::open_served(
        Served::app().with(".wasm", Trouble::CutShort),
    ));
}

fn after_a_panic_there_is_the_panel_and_nothing_else() {
    let patient = Patient::starts();
    let page = &patient.page;
    // The app is made of elements, and stops where it gets none.
    page.run("document.createElement = () => { throw new Error('none left') }");
    patient.answers_as_a_healthy_adult(PageId::Treatment);
    page.click(Role::Button, ui().ask.go_on);
    shows_that_it_broke_off(page);

    page.run("delete document.createElement");
    assert_eq!(page.accessibility_violations(), Vec::<String>::new());
    page.click(Role::Link, ui().paper.start_again);
    page.wait_until("the app, from the start", |page| {
        page.has(Role::Button, ui().start.begin)
    });
    assert_eq!(page.heading(), ui().common.name);
}

/// A patient at a result that says that nothing was found.
fn reads_a_clear_result() -> Patient {
    let mut patient = Patient::starts();
    patient.answers(|_, _| false);
    let outcome = patient.reads_the_result();
    assert_eq!(outcome.heading, ui().result.clear.heading);
    patient
}

/// Also where only the words of a page are asked for, or a copy of it is made.
fn shows_no_result(page: &Page) {
    shows_that_it_broke_off(page);
    assert!(!page.shows(ui().result.clear.heading));
    let seen = "return [...document.querySelectorAll('#app *')].some((element) => element.checkVisibility())";
    assert_eq!(page.run(seen), false);
}

fn after_a_panic_at_a_result_the_result_is_gone() {
    let patient = reads_a_clear_result();
    let page = &patient.page;
    page.run("document.createElement = () => { throw new Error('none left') }");
    page.click(Role::Button, ui().result.change);
    shows_no_result(page);
    // Not even Back brings it up.
    page.run("delete document.createElement");
    page.go_back();
    page.paints();
    shows_no_result(page);
}

fn after_an_error_on_the_way_to_the_printer_the_result_is_gone() {
    let patient = reads_a_clear_result();
    let page = &patient.page;
    // The app opens all that is closed when it is printed, and stops where it cannot.
    page.run(
        "document.getElementsByTagName = () => null;
         window.print = () => dispatchEvent(new Event('beforeprint'));",
    );
    page.click(Role::Button, ui().result.print);
    shows_no_result(page);
    if page.engine().takes_on_media() {
        page.take_on_paper(true);
        shows_no_result(page);
        page.take_on_paper(false);
    }
}

fn after_a_trap_without_a_panic_there_is_the_panel_and_nothing_else() {
    let patient = Patient::starts();
    patient.page.run(
        "dispatchEvent(new ErrorEvent('error', { error: new window.WebAssembly.RuntimeError('unreachable') }))",
    );
    shows_that_it_broke_off(&patient.page);
}

/// In-app browsers put scripts of their own into every page.
fn what_other_scripts_do_wrong_ends_no_check() {
    let patient = Patient::starts();
    patient.page.run(
        "dispatchEvent(new ErrorEvent('error', { error: new Error('not ours'), filename: 'https://elsewhere.invalid/a.js' }));
         dispatchEvent(new ErrorEvent('error', { message: 'Script error.' }))",
    );
    assert_eq!(patient.page.heading(), title(PageId::Treatment));
    assert!(!patient.page.shows(ui().paper.broken_title));
    patient.page.console(); // what the test itself has caused
    patient.leaves_the_screen();
}

//! Back, Forward, Reload and Change: no answer is lost by any of them, and none comes back that was deleted.

use crate::answering::healthy;
use crate::harness::{Page, Role};
use crate::patient::{Patient, deletes, option, title, ui};
use microneedling_check::knowledge::{Area, Device, Finding, Goal, PageId, Question, Setting};
use microneedling_check::text::OptionKey;
use microneedling_check::text::en::ENGLISH;

crate::tests! {
    InEachEngine: "Each engine keeps a history, restores pages and stores things in its own way." [
        back_and_forward_walk_the_whole_way_and_lose_nothing,
        an_answer_that_is_taken_back_on_the_way_closes_its_screen,
        what_was_deleted_comes_back_neither_by_back_nor_by_forward,
        a_reload_forgets_every_answer_and_old_steps_lead_to_the_start,
        whoever_comes_back_to_a_page_that_was_left_for_another_finds_no_answer,
        a_page_that_the_browser_brings_back_as_it_was_starts_anew,
        what_was_answered_leaves_no_trace_in_title_address_history_name_cookie_or_store,
    ]
    InOneEngine: "The app's own buttons lead through the list of answers." [
        change_leads_through_what_it_opens_and_back_to_the_list,
        looking_something_up_in_between_loses_nothing,
    ]
}

fn back_and_forward_walk_the_whole_way_and_lose_nothing() {
    let mut patient = Patient::starts();
    let loaded = patient.page.requests();
    let mut way = Vec::new();
    patient.answers(|_, id| {
        way.push(id);
        false
    });
    for id in way.iter().rev() {
        patient.page.go_back();
        patient.page.wait_for_heading(title(*id));
    }
    patient.page.go_back();
    patient.page.wait_for_heading(ui().common.name);
    for id in &way {
        goes_forward(&patient);
        patient.page.wait_for_heading(title(*id));
        assert_kept(&patient, *id);
    }
    goes_forward(&patient);
    patient.page.wait_for_heading(ui().check.title);
    let outcome = patient.reads_the_result();
    assert_eq!(outcome.heading, ui().result.clear.heading);

    // The app's own Back is the same step.
    patient.page.click(Role::Button, ui().common.back);
    patient.page.wait_for_heading(ui().check.title);
    goes_forward(&patient);
    patient.page.wait_for_heading(ui().result.clear.heading);
    patient.leaves(&loaded);
}

fn an_answer_that_is_taken_back_on_the_way_closes_its_screen() {
    let mut patient = Patient::starts();
    let sheet = healthy();
    while patient.screen() != Some(PageId::Ever) {
        patient.answers_from(patient.screen().expect("a screen"), &sheet);
        patient.goes_on();
    }
    patient.ticks_nothing_but(Question::Psoriasis);
    patient.goes_on();
    patient
        .page
        .wait_for_heading(title(PageId::PsoriasisDetails));
    patient.answers_from(PageId::PsoriasisDetails, &sheet);
    patient.goes_on();
    let after = patient.screen().expect("a screen of questions");

    patient.page.go_back();
    patient
        .page
        .wait_for_heading(title(PageId::PsoriasisDetails));
    patient.page.go_back();
    patient.page.wait_for_heading(title(PageId::Ever));
    patient.ticks(Question::Psoriasis); // which takes the tick away
    patient.page.click(Role::Checkbox, ui().ask.none);
    // Forward would be the screen that this has closed: the patient comes to the next one that is open.
    goes_forward(&patient);
    patient.page.wait_until("the next open screen", |page| {
        page.heading() != title(PageId::Ever)
    });
    assert_ne!(patient.screen(), Some(PageId::PsoriasisDetails));
    assert_ne!(patient.screen(), Some(after), "it was of psoriasis, too");
    patient.answers(|_, _| false);
    let outcome = patient.reads_the_result();
    assert_eq!(outcome.heading, ui().result.clear.heading);
}

fn change_leads_through_what_it_opens_and_back_to_the_list() {
    let mut patient = Patient::starts();
    patient.answers(|_, _| false);
    let change = |patient: &Patient, id: PageId| {
        let name = format!("{} {}", ui().check.change, title(id));
        patient.page.click(Role::Button, &name);
        patient.page.wait_for_heading(title(id));
    };
    change(&patient, PageId::Recent);
    // What was said of the other lists stays said.
    patient.ticks(Question::Filler);
    patient.goes_on();
    patient.page.wait_for_heading(title(PageId::FillerDetails));
    patient.had_hyaluronic_acid(patient.now().day().plus(-20), Area::Face);
    patient.goes_on();
    patient.page.wait_for_heading(ui().check.title);

    change(&patient, PageId::Areas);
    patient
        .page
        .click(Role::Checkbox, option(OptionKey::Area(Area::Face)));
    patient
        .page
        .click(Role::Checkbox, option(OptionKey::Area(Area::Scalp)));
    patient.goes_on();
    patient.page.wait_for_heading(ui().check.title);

    let outcome = patient.reads_the_result();
    assert_eq!(
        outcome.heading,
        ui().result.clear.heading,
        "filler elsewhere"
    );

    // From the result back to the list, and the area as it was.
    patient.page.click(Role::Button, ui().result.change);
    patient.page.wait_for_heading(ui().check.title);
    change(&patient, PageId::Areas);
    patient
        .page
        .click(Role::Checkbox, option(OptionKey::Area(Area::Face)));
    patient.goes_on();
    patient.page.wait_for_heading(ui().check.title);
    let outcome = patient.reads_the_result();
    let filler = (ENGLISH.finding)(Finding::Filler28d).title;
    assert_eq!(outcome.findings[0], filler);
}

fn looking_something_up_in_between_loses_nothing() {
    let patient = Patient::starts();
    patient.answers_as_a_healthy_adult(PageId::Treatment);
    patient.goes_on();
    patient.wants(Area::Face, Goal::AcneScars);
    for words in [ui().common.about, ui().common.sources] {
        patient.page.click(Role::Button, words);
        patient.page.wait_for_heading(words);
    }
    for heading in [ui().common.about, title(PageId::Areas)] {
        patient.page.click(Role::Button, ui().common.back);
        patient.page.wait_for_heading(heading);
    }
    assert_kept(&patient, PageId::Areas);
}

fn what_was_deleted_comes_back_neither_by_back_nor_by_forward() {
    let patient = Patient::starts();
    patient.answers_as_a_healthy_adult(PageId::Treatment);
    patient.goes_on();
    patient.wants(Area::Face, Goal::AcneScars);
    patient.page.go_back();
    patient.page.wait_for_heading(title(PageId::Treatment));
    deletes(&patient.page, ui().common.leave);
    patient.page.wait_for_heading(ui().common.name);

    goes_forward(&patient);
    patient.page.go_back();
    patient.page.wait_for_heading(ui().common.name);
    assert!(
        !patient.page.has(Role::Button, ui().common.leave),
        "no answers"
    );
    patient.begins();
    let clinic = option(OptionKey::Setting(Setting::Clinic));
    assert!(!patient.page.is_chosen(Role::Radio, clinic));
}

fn a_reload_forgets_every_answer_and_old_steps_lead_to_the_start() {
    let patient = Patient::starts();
    patient.answers_as_a_healthy_adult(PageId::Treatment);
    patient.goes_on();
    patient.page.reload();
    patient.page.wait_for_heading(ui().common.name);
    patient.page.go_back();
    patient.page.wait_for_heading(ui().common.name);
    patient.begins();
    let pen = option(OptionKey::Device(Device::Pen));
    assert!(!patient.page.is_chosen(Role::Radio, pen));
}

fn whoever_comes_back_to_a_page_that_was_left_for_another_finds_no_answer() {
    let patient = Patient::starts();
    patient.answers_as_a_healthy_adult(PageId::Treatment);
    patient.goes_on();
    patient.wants(Area::Face, Goal::AcneScars);
    let page = &patient.page;
    let questions = page.run("return new URL('questions.html', location.href).href");
    page.go_to(questions.as_str().expect("an address"));
    page.wait_for_heading(ui().paper.title);
    page.go_back();
    page.wait_for_heading(ui().common.name);
    finds_no_answer(&patient);
}

fn a_page_that_the_browser_brings_back_as_it_was_starts_anew() {
    let patient = Patient::starts();
    patient.answers_as_a_healthy_adult(PageId::Treatment);
    patient.goes_on();
    patient.wants(Area::Face, Goal::AcneScars);
    let page = &patient.page;
    page.run("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))");
    let seen = "return document.querySelector('h1').checkVisibility()";
    assert_eq!(page.run(seen), false, "while it comes back");
    page.run("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
    page.wait_for_heading(ui().common.name);
    finds_no_answer(&patient);
}

/// At the start again.
fn finds_no_answer(patient: &Patient) {
    patient.page.wait_until("the check to be ready", |page| {
        page.has(Role::Button, ui().start.begin)
    });
    assert!(!patient.page.has(Role::Button, ui().common.leave));
    patient.begins();
    let pen = option(OptionKey::Device(Device::Pen));
    assert!(!patient.page.is_chosen(Role::Radio, pen));
}

/// All that the page could write down, less its title.
/// The history has the step, and whether a check is running.
const TRACES: &str = "
    const { state } = history;
    const isOurs = typeof state === 'number' || Object.keys(state).sort().join() === 'runs,step';
    const stores = [localStorage, sessionStorage].map((store) => Object.entries(store));
    return [location.href, document.referrer, window.name, document.cookie, stores,
        isOurs, document.baseURI]";

/// Databases, and every text that the browser keeps for this site.
const STORED: &str = "const done = arguments[arguments.length - 1];
    const kept = async () => {
      const files = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const key of await cache.keys()) {
          const text = await (await cache.match(key)).text();
          files.push([name, key.url, text.length, text.slice(0, 40)]);
        }
      }
      return { databases: (await indexedDB.databases()).length, files };
    };
    kept().then(done);";

fn what_was_answered_leaves_no_trace_in_title_address_history_name_cookie_or_store() {
    let mut patient = Patient::starts_on(Page::open_with_worker());
    let traces = patient.page.run(TRACES);
    let stored = patient.page.run_async(STORED);
    let mut titles = Vec::new();
    let mut note = |patient: &Patient| {
        assert_eq!(patient.page.run(TRACES), traces);
        let title = patient.page.run("return document.title");
        titles.push(title.as_str().expect("a title").to_owned());
    };
    patient.answers(|patient, id| {
        note(patient);
        match id {
            PageId::Ever => {
                patient.ticks_nothing_but(Question::Psoriasis);
                true
            }
            _ => patient.had_a_filler(id, Area::Face),
        }
    });
    note(&patient);
    let outcome = patient.reads_the_result();
    assert!(!outcome.findings.is_empty());
    note(&patient);
    // What the worker keeps is the same to the byte.
    assert_eq!(patient.page.run_async(STORED), stored);
    assert!(stored["databases"] == 0, "{stored}");
    // Of the screens that everybody gets, the name; of all others, how far the patient is.
    let told: Vec<&str> = [
        title(PageId::PsoriasisDetails),
        title(PageId::FillerDetails),
    ]
    .into_iter()
    .chain(outcome.findings.iter().map(String::as_str))
    .chain([outcome.heading.as_str()])
    .collect();
    for title in &titles {
        assert!(!told.iter().any(|words| title.contains(words)), "{title}");
    }
    assert!(
        titles.iter().any(|title| title.contains("Step")),
        "{titles:?}"
    );
    patient.leaves_the_screen();
}

/// What a healthy adult chose on the screen still stands there.
#[track_caller]
fn assert_kept(patient: &Patient, id: PageId) {
    let (role, words) = match id {
        PageId::Treatment => (Role::Radio, option(OptionKey::Device(Device::Pen))),
        PageId::Areas => (Role::Checkbox, option(OptionKey::Area(Area::Face))),
        PageId::MedicineNames => (Role::Checkbox, ui().finder.take_none),
        PageId::Provider => (Role::Radio, ui().common.yes),
        _ => (Role::Checkbox, ui().ask.none),
    };
    assert!(patient.page.is_chosen(role, words), "on `{}`", title(id));
}

/// The browser's own Forward.
fn goes_forward(patient: &Patient) {
    patient.page.run("history.forward()");
}

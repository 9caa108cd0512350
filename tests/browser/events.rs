//! What a browser, an extension or the website around may do at any moment ends no check and answers nothing: events of
//! the wrong kind, and screens and fields that go away while they have the focus.

use crate::answering::read;
use crate::harness::{Page, Role};
use crate::patient::{Patient, title, ui};
use crate::presses::{state, untouched};
use crate::screens::everything;
use microneedling_check::engine::AnswerSheet;
use microneedling_check::knowledge::PageId;
use serde_json::{Value, json};

crate::tests! {
    InEachEngine: "Each engine tells of lost focus, restored pages and events of others in its own way." [
        every_screen_of_a_check_bears_odd_events_and_being_taken_away,
        a_kept_answer_bears_odd_events,
    ]
    InOneEngine: "Few screens are met at home alone; and what comes late is let come late by a script." [
        every_screen_at_home_bears_odd_events_and_being_taken_away,
        what_comes_late_changes_nothing_on_the_next_screen,
    ]
}

/// Tells every control, the window and the document of events that have nothing but a name, as password managers and
/// autofill send them. What acts on a click is left out of the clicks: it may.
const ODD_EVENTS: &str = "
    const [done] = [arguments[arguments.length - 1]];
    const ON_CONTROLS = ['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'change', 'click', 'dblclick', 'mousedown',
        'mouseup', 'pointerdown', 'pointerup', 'pointercancel', 'touchstart', 'blur', 'focus', 'focusin', 'focusout', 'submit',
        'reset', 'invalid', 'paste', 'cut', 'compositionstart', 'compositionend', 'dragstart', 'drop', 'wheel', 'scroll',
        'toggle', 'close', 'cancel', 'animationend', 'transitionend'];
    const ON_ALL = ['message', 'messageerror', 'storage', 'visibilitychange', 'hashchange', 'pageshow', 'pagehide', 'resize',
        'orientationchange', 'online', 'offline', 'beforeunload', 'beforeprint', 'afterprint', 'securitypolicyviolation',
        'unhandledrejection', 'languagechange', 'freeze', 'resume', 'selectionchange', 'keydown', 'pointerdown', 'click',
        'mousedown', 'input', 'blur', 'focus'];
    const acts = 'button, a, g, summary, dialog, input, label';
    const controls = document.querySelectorAll(
        `main :is(${acts}, input, textarea, select, label, form, fieldset, [role], [tabindex]), header button, footer button`);
    for (const control of controls) {
        for (const kind of ON_CONTROLS) {
            if (kind === 'click' && control.closest(acts)) continue;
            control.dispatchEvent(new Event(kind, { bubbles: true, cancelable: true }));
        }
    }
    for (const kind of ON_ALL) {
        for (const target of [document.body, document, window]) {
            target.dispatchEvent(new Event(kind, { bubbles: true, cancelable: true }));
        }
    }
    document.querySelectorAll('form').forEach((form) => form.reset());
    // Until the app has taken it all in.
    requestAnimationFrame(() => setTimeout(() => done(null)));";

/// Puts the focus into a field of each kind, and takes away the app, then the screen by the browser's Back, and, where
/// there is one, by *Continue*; comes back each time. Calls back with what went wrong, or nothing.
const TAKE_AWAY: &str = "
    const [met, done] = arguments;
    const app = document.getElementById('app');
    const shown = () => [...document.querySelectorAll('main :is(input, textarea, button, summary, [tabindex])')]
        .filter((one) => one.checkVisibility());
    const kind = (one) => [one.tagName, one.type, one.role, one.className].join(' ');
    const heading = () => document.querySelector('h1')?.innerText;
    const here = heading();
    const until = (what, condition) => new Promise((come, fail) => {
        const end = performance.now() + 5000;
        const look = () => {
            if (condition()) come();
            else if (performance.now() > end) fail(new Error(`${what}: ${heading()}`));
            else setTimeout(look, 2);
        };
        look();
    });
    const rests = () => new Promise((rested) => requestAnimationFrame(() => setTimeout(rested)));
    const tell = (field, event) => field.dispatchEvent(event);
    const type = (field, text) => {
        field.value = text;
        tell(field, new InputEvent('input', { bubbles: true }));
    };
    // The list at the field is open, and a line of it is marked.
    const enter = async (which) => {
        const field = shown().find((one) => kind(one) === which);
        field.focus();
        if (field.role !== 'combobox') return field;
        type(field, 'eliq');
        await rests();
        tell(field, new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
        return field;
    };
    (async () => {
        const kinds = [...new Set(shown().map(kind))];
        const fresh = kinds.filter((one, place) => place === 0 || !met.includes(one));
        for (const which of fresh) {
            await enter(which);
            app.remove();
            await rests();
            document.body.prepend(app);
            await rests();
            await enter(which);
            history.back();
            await until('back', () => heading() !== here);
            history.forward();
            await until('forward', () => heading() === here);
            const field = await enter(which);
            if (field.role === 'combobox') type(field, '');
            await rests();
            const on = document.querySelector('form button[type=submit]');
            if (on) {
                on.click();
                await until('on', () => heading() !== here);
                history.back();
                await until('back again', () => heading() === here);
            }
        }
        return kinds;
    })().then(done, (error) => done(String(error)));";

/// Takes a field away for good while it has the focus, as an extension may.
const TAKE_A_FIELD: &str = "
    const field = document.querySelector('form :is(input[type=text], textarea, input)');
    field?.focus();
    (field?.closest('.choice, .field') ?? field)?.remove();";

/// Odd events, as they are told where the driver tells nothing of the console.
const HEARD: &[&str] = &[
    "securitypolicyviolation: Content Security Policy: undefined undefined undefined",
    "unhandledrejection: undefined",
];

/// A journey on which everything happens on every screen.
struct Journey {
    patient: Patient,
    loaded: Vec<String>,
    /// The kinds of fields that were met.
    met: Vec<Value>,
    seen: Vec<PageId>,
}

impl Journey {
    fn begins() -> Self {
        let page = Page::open();
        let loaded = page.requests();
        Self {
            patient: Patient::at(page),
            loaded,
            met: Vec::new(),
            seen: Vec::new(),
        }
    }

    /// Events of the wrong kind change nothing.
    #[track_caller]
    fn bears_odd_events(&self) {
        let before = state(&self.patient.page);
        self.patient.page.run_async(ODD_EVENTS);
        assert_eq!(state(&self.patient.page), before);
        self.goes_on_running();
    }

    #[track_caller]
    fn bears_being_taken_away(&mut self) {
        let before = state(&self.patient.page);
        let met = json!(self.met);
        let kinds = self.patient.page.run_async_with(TAKE_AWAY, vec![met]);
        let Value::Array(kinds) = kinds else {
            panic!("{kinds}");
        };
        for kind in kinds {
            if !self.met.contains(&kind) {
                self.met.push(kind);
            }
        }
        assert_eq!(state(&self.patient.page), before);
        self.goes_on_running();
    }

    #[track_caller]
    fn goes_on_running(&self) {
        let app = self
            .patient
            .page
            .run("return document.documentElement.dataset.app");
        assert_eq!(app, "started", "{:?}", self.patient.page.console());
    }

    /// Through all screens of these answers; nothing was said on any of them.
    fn walks(&mut self, sheet: &AnswerSheet) {
        while let Some(id) = self.patient.screen() {
            self.seen.push(id);
            self.bears_odd_events();
            assert_eq!(state(&self.patient.page), untouched(title(id)));
            self.patient.answers_from(id, sheet);
            self.bears_odd_events();
            self.bears_being_taken_away();
            self.patient.page.run(TAKE_A_FIELD);
            self.patient.goes_on();
            self.goes_on_running();
        }
        for heading in [ui().check.title, ui().result.page_title] {
            self.bears_odd_events();
            self.bears_being_taken_away();
            if heading == ui().check.title {
                self.patient.reads_the_result();
            }
        }
    }

    fn ends(self) {
        // A step that is none of ours leads to the start and no further.
        self.patient.page.run(
            "for (const state of [undefined, null, 'x', -1, 1e9, {}, { step: 'x' }]) {
                 dispatchEvent(new PopStateEvent('popstate', { state }));
             }
             dispatchEvent(new Event('popstate'));",
        );
        self.patient.page.paints();
        self.goes_on_running();
        let page = &self.patient.page;
        let mut said = page.console();
        // Whoever listens to the page hears of the odd events, too.
        said.retain(|said| !HEARD.contains(&said.as_str()));
        assert_eq!(said, Vec::<String>::new());
        assert_eq!(page.requests(), self.loaded);
    }
}

fn every_screen_of_a_check_bears_odd_events_and_being_taken_away() {
    let mut journey = Journey::begins();
    journey.bears_odd_events();
    for link in [ui().common.about, ui().common.sources, ui().common.privacy] {
        journey.patient.page.click(Role::Button, link);
        journey
            .patient
            .page
            .wait_until("the page", |page| page.has(Role::Button, ui().common.back));
        journey.bears_odd_events();
        journey.bears_being_taken_away();
        journey.patient.page.go_back();
        journey.patient.page.wait_for_heading(ui().common.name);
    }
    journey.patient.begins();
    journey.walks(&everything());
    assert!(journey.seen.len() > 15, "{:?}", journey.seen);
    assert!(journey.met.len() > 10, "{:?}", journey.met);
    journey.ends();
}

fn every_screen_at_home_bears_odd_events_and_being_taken_away() {
    let (home, _) = read(&json!({
        "id": "home", "now": "2026-11-21T12:00", "otherwise": "no",
        "answers": {
            "setting": "home", "device": "roller", "medicines": ["metformin"],
            "sugar-medicine-for-diabetes": "yes",
            "takes-aspirin": "yes", "aspirin-reason": "not-sure",
        },
    }));
    let mut journey = Journey::begins();
    journey.patient.begins();
    journey.walks(&home);
    assert!(
        journey.seen.contains(&PageId::HomeDevice),
        "{:?}",
        journey.seen
    );
    journey.ends();
}

/// A browser may ask the patient whether a page may copy, and the answer comes when they are somewhere else.
fn what_comes_late_changes_nothing_on_the_next_screen() {
    let mut patient = Patient::starts();
    let loaded = patient.page.requests();
    patient.answers(|_, _| false);
    patient.reads_the_result();
    let page = &patient.page;
    page.run("navigator.clipboard.writeText = () => new Promise((_, refuse) => { window.refuse = refuse; })");
    page.click(Role::Button, ui().share.copy);
    page.wait_until("the copying to begin", |page| {
        page.run("return window.refuse !== undefined") == true
    });
    page.go_back();
    page.wait_for_heading(ui().check.title);
    page.go_forward();
    page.wait_for_heading(ui().result.clear.heading);
    page.paints();
    let before = page.focused();
    page.run("window.refuse(new Error('no'))");
    page.paints();
    assert_eq!(page.focused(), before);
    assert!(!page.shows(ui().share.not_copied), "nobody has asked here");
    patient.leaves(&loaded);
}

/// An event that says that the storage was emptied, and comes from a script, deletes nothing.
fn a_kept_answer_bears_odd_events() {
    let patient = Patient::starts();
    patient.is_aged("34");
    let page = &patient.page;
    page.run("document.getElementById('keep').click()");
    let kept = "return localStorage.length === 1 && document.getElementById('keep').checked";
    page.wait_until("the record", |page| page.run(kept) == true);
    page.run(
        "dispatchEvent(new Event('storage'));
         dispatchEvent(new StorageEvent('storage'));
         dispatchEvent(new StorageEvent('storage', { key: 'microneedling-check', newValue: 'x' }));
         document.dispatchEvent(new Event('visibilitychange'))",
    );
    page.paints();
    assert_eq!(page.run(kept), true);
    patient.leaves_the_screen();
}

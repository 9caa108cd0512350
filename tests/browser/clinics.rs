//! The page for clinics: snippets that follow the form, a preview, a poster, and a policy looked through.
//!
//! What a snippet says is tested natively; here, that the page shows just that. Deliberately absent: what
//! happens inside the preview's frame once it is there, which `embed` looks at.

use crate::harness::{Key, Page, Role};
use crate::patient::ui;
use crate::screens::{Look, open_everything};
use microneedling_check::clinics::EXAMPLE;
use microneedling_check::clinics::poster::{as_address, poster};
use microneedling_check::clinics::settings::{Settings, Theme, Typed};
use microneedling_check::clinics::snippets;
use microneedling_check::text::clinics::Words;
use microneedling_check::text::en::clinics::CLINICS;
use serde_json::{Value, json};

crate::tests! {
    InEachEngine: "Each engine enforces the page's policy, and its frame's, in its own way." [
        the_preview_is_the_check_itself,
        the_page_keeps_to_its_own_security_policy,
        the_check_leads_to_the_page_in_a_new_tab_and_the_page_back,
    ]
    InOneEngine: "Form, snippets and poster are our own code, and what they say is tested natively." [
        the_snippets_follow_the_form,
        a_bad_address_is_told_at_its_field_and_the_snippet_stays_usable,
        the_preview_is_the_element_with_the_settings_of_the_form,
        copying_is_told_only_when_it_has_happened,
        the_poster_leads_where_the_link_leads,
        a_policy_is_looked_through_with_every_place,
        a_clinic_needs_no_mouse,
        the_page_for_clinics_is_for_every_reader,
    ]
    InOneEngine if takes_on_media: "Only Chromium can be told that it is on paper." [
        the_poster_is_printed_alone,
    ]
}

const WORDS: Words = CLINICS;

const BOOKING: &str = "https://clinic.example/book?from=check";

fn the_preview_is_the_check_itself() {
    let page = opens();
    // It is loaded when it comes into sight.
    page.enter(
        "const element = document.querySelector('microneedling-check');
         element?.scrollIntoView();
         return element?.shadowRoot?.querySelector('iframe') ?? null",
    );
    assert_eq!(page.heading(), ui().common.name);
}

fn opens() -> Page {
    let page = Page::open_at("clinics/");
    page.wait_for_heading(WORDS.title);
    page
}

/// Where the page has the check from.
fn own(page: &Page) -> String {
    let own = page.run("return `${location.origin}/`");
    own.as_str().expect("an address").to_owned()
}

fn set(page: &Page, change: impl FnOnce(&mut Typed)) -> Settings {
    let own = own(page);
    let mut typed = Typed {
        tool: own.clone(),
        ..Typed::default()
    };
    change(&mut typed);
    typed.settings(&own)
}

/// What stands in the field or snippet of this id.
fn value(page: &Page, id: &str) -> String {
    let value = page.run(&format!("return document.getElementById('{id}').value"));
    value.as_str().expect("a text").to_owned()
}

#[track_caller]
fn shows_the_snippets_of(page: &Page, settings: &Settings) {
    let (for_element, for_frame) = snippets::directives(settings);
    for (id, text) in [
        ("snippet-element", snippets::element(settings, &WORDS)),
        ("snippet-frame", snippets::frame(settings, &WORDS)),
        ("snippet-link", snippets::address(settings, &WORDS)),
        ("snippet-button", snippets::button(settings, &WORDS)),
        ("directives-element", for_element),
        ("directives-frame", for_frame),
    ] {
        assert_eq!(value(page, id), text, "{id}");
    }
}

fn the_snippets_follow_the_form() {
    let page = opens();
    shows_the_snippets_of(&page, &set(&page, |_| ()));

    page.type_into(WORDS.form.booking_url, BOOKING);
    page.type_into(WORDS.form.booking_label, "Book “now” & here");
    page.type_into(WORDS.form.accent, "#7a3b69");
    page.type_into(WORDS.form.policy, "/policies/ours.json");
    page.click(Role::Radio, WORDS.form.dark);

    let all = set(&page, |typed| {
        typed.theme = Theme::Dark;
        typed.accent = "#7a3b69".to_owned();
        typed.booking_url = BOOKING.to_owned();
        typed.booking_label = "Book “now” & here".to_owned();
        typed.policy = "/policies/ours.json".to_owned();
    });
    shows_the_snippets_of(&page, &all);
    assert!(page.shows(WORDS.ways.element_alone));
}

fn a_bad_address_is_told_at_its_field_and_the_snippet_stays_usable() {
    let page = opens();
    let plain = set(&page, |_| ());
    page.type_into(WORDS.form.booking_url, "clinic.example");
    assert!(!page.shows(WORDS.form.booking_url_wrong), "not yet left");
    page.press(Key::Tab);

    page.wait_until("what is wrong", |page| {
        page.shows(WORDS.form.booking_url_wrong)
    });
    let told = "const field = document.getElementById('booking-url');
        const words = field.getAttribute('aria-describedby').split(' ')
            .map((id) => document.getElementById(id).innerText).join(' ');
        return [field.getAttribute('aria-invalid'), words, field.value]";
    let told = page.run(told);
    assert_eq!(told[0], "true");
    let words = told[1].as_str().expect("words");
    assert!(words.contains(WORDS.form.booking_url_wrong), "{words}");
    assert_eq!(told[2], "clinic.example", "nothing is lost");
    shows_the_snippets_of(&page, &plain);

    // The address of the check cannot be left out: that of this page takes its place.
    page.type_into(WORDS.form.tool, " and more");
    page.press(Key::Tab);
    page.wait_until("what is wrong", |page| page.shows(WORDS.form.tool_wrong));
    shows_the_snippets_of(&page, &plain);

    // It is taken back as soon as it is right, before the field is left.
    for _ in "clinic.example".chars() {
        page.type_into(
            WORDS.form.booking_url,
            &char::from(Key::Backspace).to_string(),
        );
    }
    page.type_into(WORDS.form.booking_url, BOOKING);
    page.wait_until("nothing wrong", |page| {
        !page.shows(WORDS.form.booking_url_wrong)
    });
    let booked = set(&page, |typed| typed.booking_url = BOOKING.to_owned());
    shows_the_snippets_of(&page, &booked);
}

fn the_preview_is_the_element_with_the_settings_of_the_form() {
    let attributes = "const element = document.querySelector('#preview > microneedling-check');
        return element && [...element.attributes].map(({ name, value }) => [name, value])
            .filter(([name]) => name !== 'style')";
    let page = opens();
    assert_eq!(page.run(attributes), json!([["lang", "en"]]));
    page.run("document.querySelector('#preview > *').dataset.old = ''");
    page.type_into(WORDS.form.booking_url, BOOKING);
    page.press(Key::Tab);
    page.wait_until("the preview", |page| {
        page.run(attributes) == json!([["lang", "en"], ["booking-url", BOOKING]])
    });
    page.click(Role::Radio, WORDS.form.dark);
    page.wait_until("the preview", |page| {
        page.run(attributes) == json!([["lang", "en"], ["theme", "dark"], ["booking-url", BOOKING]])
    });
    assert_eq!(
        page.run("return document.querySelectorAll('microneedling-check').length"),
        1
    );
    assert_eq!(
        page.run("return document.querySelectorAll('script[src=\"../embed.js\"]').length"),
        1
    );
}

/// A clipboard that waits until the test has it say yes or no.
const CLIPBOARD: &str = "
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: {
        writeText: (text) => new Promise((yes, no) => { window.copying = { text, yes, no }; }),
    } });";

fn copying_is_told_only_when_it_has_happened() {
    let page = opens();
    let copy = (WORDS.ways.copy_what)(WORDS.ways.element.snippet);
    page.run(CLIPBOARD);
    page.click(Role::Button, &copy);
    page.wait_until("the browser to be asked", |page| {
        page.run("return window.copying?.text ?? ''") == json!(value(page, "snippet-element"))
    });
    page.paints();
    assert!(!page.shows(WORDS.ways.copied), "nothing is copied yet");
    page.run("window.copying.yes()");
    page.wait_until("success", |page| page.shows(WORDS.ways.copied));

    // What has changed since is not what was copied.
    page.type_into(WORDS.form.accent, "#7a3b69");
    page.wait_until("nothing told", |page| !page.shows(WORDS.ways.copied));

    page.click(Role::Button, &copy);
    page.run("window.copying.no(new Error('not allowed'))");
    page.wait_until("failure", |page| page.shows(WORDS.ways.not_copied));
    assert!(!page.shows(WORDS.ways.copied));
    is_selected(&page, "snippet-element");

    // Without https there is no clipboard at all.
    page.run("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    page.click(Role::Button, &(WORDS.ways.copy_what)(WORDS.ways.address));
    page.wait_until("the whole address selected", |page| {
        page.run("return document.activeElement.id") == "snippet-link"
    });
    is_selected(&page, "snippet-link");
}

#[track_caller]
fn is_selected(page: &Page, id: &str) {
    let selected = page.run(
        "const { id, value, selectionStart, selectionEnd } = document.activeElement;
         return [id, value.slice(selectionStart, selectionEnd)]",
    );
    assert_eq!(selected, json!([id, value(page, id)]));
}

fn the_poster_leads_where_the_link_leads() {
    let page = opens();
    page.type_into(WORDS.form.booking_url, BOOKING);
    let link = value(&page, "snippet-link");
    assert!(link.contains("/?lang=en&booking-url="), "{link}");
    let picture = as_address(&poster(&link, &WORDS).expect("a poster"));
    let shown = page.run(
        "const poster = document.getElementById('poster');
         return [poster.getAttribute('src'), poster.alt,
             document.querySelector('a[download]').getAttribute('href')]",
    );
    assert_eq!(
        shown,
        json!([picture, (WORDS.ways.poster_picture)(&link), picture])
    );
    page.wait_until("the poster", |page| {
        page.run("const { complete, naturalWidth } = document.getElementById('poster'); return complete && naturalWidth > 0")
            == true
    });
    let download = page.run("return document.querySelector('a[download]').download");
    assert_eq!(download, "microneedling-check-poster.svg");
    assert!(page.has(Role::Button, WORDS.ways.print));
}

/// In the list of engines that can be asked to look as on paper.
fn the_poster_is_printed_alone() {
    let page = opens();
    page.run("window.print = () => {}");
    page.click(Role::Button, WORDS.ways.print);
    page.take_on_paper(true);
    assert_eq!(page.text().trim(), "");
    let seen = "return document.getElementById('poster').getBoundingClientRect().width";
    assert!(page.run(seen).as_f64().is_some_and(|width| width > 100.0));
    page.run("dispatchEvent(new Event('afterprint'))");
    assert!(page.shows(WORDS.know_title), "the page can be printed too");
    page.take_on_paper(false);
}

fn a_policy_is_looked_through_with_every_place() {
    let page = opens();
    let lists = "const list = (heading) => [...document.querySelectorAll('.verdict')]
            .filter((verdict) => verdict.checkVisibility?.() ?? !verdict.hidden)
            .filter((verdict) => verdict.querySelector('h3').textContent === heading)
            .flatMap((verdict) => [...verdict.querySelectorAll('li')].map((line) => line.textContent));
        return [list(arguments[0]), list(arguments[1])]";
    let lists = lists
        .replace("arguments[0]", &json!(WORDS.rules.counts).to_string())
        .replace("arguments[1]", &json!(WORDS.rules.refused).to_string());
    let lines = |page: &Page| -> (Vec<String>, Vec<String>) {
        serde_json::from_value(page.run(&lists)).expect("two lists")
    };
    assert_eq!(lines(&page), (vec![], vec![]));
    let policy = json!({
        "clinic": { "fax": "1", "name": "Our clinic" },
        "findings": { "filler-14d": { "days": 7 }, "pih-prone": { "tier": "ask" }, "botox": { "days": 9 } },
    });
    page.type_into(WORDS.rules.check, &policy.to_string());
    page.wait_until("what counts", |page| {
        page.shows(&(WORDS.rules.summary)(2, 3))
    });
    let (counts, mut refused) = lines(&page);
    assert_eq!(
        counts,
        [
            "Name of the clinic: Our clinic",
            "Dark marks after spots or scratches: ask a clinician before booking, at least",
        ]
    );
    refused.sort();
    let places: Vec<&str> = refused
        .iter()
        .filter_map(|line| Some(line.split_once(": ")?.0))
        .collect();
    assert_eq!(
        places,
        ["clinic.fax", "findings.botox", "findings.filler-14d.days"]
    );

    // The example stands there as it lies beside the check.
    assert_eq!(value(&page, "example"), EXAMPLE.trim_end());
    let file = page.run_async(
        "const done = arguments[arguments.length - 1];
         fetch('../policies/example.json').then((answer) => answer.text()).then(done, () => done(null))",
    );
    assert_eq!(file, Value::from(EXAMPLE));
}

fn a_clinic_needs_no_mouse() {
    let page = opens();
    page.run(CLIPBOARD);
    goes_to(&page, WORDS.form.auto);
    page.press(Key::Down);
    goes_to(&page, WORDS.form.booking_url);
    BOOKING.chars().for_each(|letter| page.press_char(letter));
    goes_to(&page, &(WORDS.ways.copy_what)(WORDS.ways.element.snippet));
    page.press_char(' ');
    page.wait_until("the snippet to be copied", |page| {
        page.run("window.copying?.yes(); return window.copying !== undefined") == true
            && page.shows(WORDS.ways.copied)
    });
    let copied = page.run("return window.copying.text");
    let light = set(&page, |typed| {
        typed.theme = Theme::Light;
        typed.booking_url = BOOKING.to_owned();
    });
    assert_eq!(copied, json!(snippets::element(&light, &WORDS)));
    goes_to(&page, WORDS.ways.print);
    goes_to(&page, WORDS.rules.check);
    page.press_char('{');
    page.wait_until("a verdict", |page| page.shows(&(WORDS.rules.summary)(0, 1)));
}

/// Presses Tab until this has the focus. The inside of the preview is passed through.
#[track_caller]
fn goes_to(page: &Page, name: &str) {
    for _ in 0..60 {
        if page.focused() == name {
            return;
        }
        page.press(Key::Tab);
    }
    panic!("Tab does not lead to `{name}`");
}

fn the_page_keeps_to_its_own_security_policy() {
    let page = opens();
    page.type_into(WORDS.form.booking_url, BOOKING);
    page.click(Role::Radio, WORDS.form.dark);
    open_everything(&page);
    page.paints();
    let complaints: Vec<String> = page
        .console()
        .into_iter()
        .filter(|line| line.contains("Security Policy") || line.contains("Trusted"))
        .collect();
    assert_eq!(complaints, Vec::<String>::new());
    for request in page.requests() {
        assert!(request.starts_with("GET /"), "not for our host: {request}");
    }
}

fn the_check_leads_to_the_page_in_a_new_tab_and_the_page_back() {
    let page = Page::open();
    let name = format!("{} ({})", ui().common.for_clinics, ui().common.new_tab);
    assert!(page.has(Role::Link, &name));
    let link = "const link = document.querySelector('footer a');
        return [link.href === `${location.origin}/clinics/`, link.target, link.rel]";
    assert_eq!(
        page.run(link),
        json!([true, "_blank", "noopener noreferrer"])
    );

    let page = opens();
    page.click(Role::Link, WORDS.back);
    page.wait_for_heading(ui().common.name);
}

fn the_page_for_clinics_is_for_every_reader() {
    let page = opens();
    let mut look = Look::default();
    look.at("clinics", &page);

    page.type_into(WORDS.form.tool, "?");
    page.type_into(WORDS.form.accent, "red");
    page.type_into(WORDS.form.booking_url, BOOKING);
    page.type_into(WORDS.form.booking_label, &"Book with us ".repeat(6));
    page.type_into(WORDS.form.policy, "/policies/ours.json");
    page.type_into(
        WORDS.rules.check,
        "{\"fax\": 1, \"findings\": {\"filler-14d\": {\"days\": 28}}}",
    );
    page.wait_until("what is wrong", |page| {
        page.shows(WORDS.form.tool_wrong) && page.shows(WORDS.form.booking_label_wrong)
    });
    open_everything(&page);
    look.at("clinics, filled in", &page);
    look.ends();
}

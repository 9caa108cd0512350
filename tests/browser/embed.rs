//! The check inside another website, on two real origins: the website at one port, the app at another.

use crate::harness::{NAMES, Page, Role, Served, Site};
use crate::patient::{Patient, title, ui};
use microneedling_check::knowledge::{Area, Finding, PageId, Question};
use microneedling_check::text::en::ENGLISH;
use serde_json::{Value, json};

crate::tests! {
    InEachEngine: "Frames, their origins, policies, storage, history, heights and messages are the engine's." [
        a_whole_check_runs_in_a_website_which_learns_no_answer_and_no_result,
        a_whole_check_runs_under_the_strictest_policy_that_a_website_can_have,
        a_whole_check_runs_where_only_scripts_are_allowed_and_print_is_replaced,
        a_whole_check_runs_where_nothing_can_be_stored,
        two_checks_on_one_page_do_not_touch_each_other,
        a_style_sheet_of_the_website_changes_nothing_in_the_frame,
        loading_far_below_takes_no_focus_and_does_not_scroll_and_adds_no_history,
        the_frame_is_as_high_as_its_page_after_every_action,
        a_page_that_follows_the_height_of_its_frame_comes_to_rest,
        a_page_that_always_outgrows_its_frame_scrolls_instead,
        a_thousand_malformed_and_foreign_messages_change_nothing,
        a_policy_beside_the_tool_counts_in_a_plain_frame,
        a_website_sets_theme_accent_and_booking_and_a_bad_value_is_told,
        back_inside_the_frame_stays_inside_the_frame,
        a_frame_with_a_greatest_height_scrolls_inside,
    ]
    InOneEngine: "How a policy is read and a text is shared is our own code." [
        a_policy_makes_the_result_stricter_and_what_it_would_loosen_is_told_to_the_clinic,
        a_policy_that_cannot_be_read_leaves_the_rules_as_they_are,
        what_a_patient_shares_is_the_text_that_they_saw_and_nothing_goes_before,
        the_text_is_said_to_be_copied_only_when_it_is,
    ]
}

/// The frame of the first element, of the second, and a plain one.
const FIRST: &str = "return frame_of(0)";
const SECOND: &str = "return frame_of(1)";
const PLAIN: &str = "return document.querySelector('iframe')";

/// Runs before the website loads the element: keeps what the element tells.
const EARS: &str = "
    window.told = [];
    for (const name of ['ready', 'resize', 'step', 'complete', 'handoff', 'error']) {
        addEventListener(`mnc-${name}`, (event) => told.push([name, event.detail]));
    }
    window.frame_of = (place) => document.querySelectorAll('microneedling-check')[place]
        ?.shadowRoot?.querySelector('iframe') ?? null;";

/// A website with this in its page, and with the files that its elements ask for.
fn site(tool: &str, body: &str) -> Site {
    Site {
        page: format!(
            "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Rose Clinic</title>
             <link rel=icon href='data:,'><meta name=viewport content='width=device-width'>
             <script src=ears.js></script><script async src={tool}/embed.js></script>
             <body><h1>Rose Clinic</h1>{body}<p id=after>After the check</p>"
        ),
        headers: Vec::new(),
        files: vec![("ears.js", EARS.to_owned())],
    }
}

fn app() -> Served {
    Served::app().with_worker()
}

/// A patient in front of the check in a website.
fn visits(body: &str) -> Patient {
    let page = Page::open_around(app(), |tool| site(tool, body));
    page.enter(FIRST);
    Patient::at(page)
}

/// What the website was told.
fn told(page: &Page) -> Vec<(String, Value)> {
    page.leave_frame();
    let told = serde_json::from_value(page.run("return told")).expect("names and details");
    page.enter(FIRST);
    told
}

fn told_of(page: &Page, name: &str) -> Vec<Value> {
    let told = told(page).into_iter().filter(|(told, _)| told == name);
    told.map(|(_, detail)| detail).collect()
}

/// The same, once there is one.
fn waits_for(page: &Page, name: &str) -> Vec<Value> {
    let mut told = Vec::new();
    page.wait_until("the website to be told", |page| {
        told = told_of(page, name);
        !told.is_empty()
    });
    told
}

/// Everything about the website that could hold something of the patient's.
const TRACES: &str = "
    // Less the height, and the driver's own mark.
    const frames = [...document.querySelectorAll('microneedling-check')];
    const inside = frames.map((element) => element.shadowRoot.innerHTML.replace(/ (style|cd_frame_id_)=\"[^\"]*\"/g, ''));
    return [document.title, location.href, window.name, document.cookie, inside,
        document.documentElement.outerHTML, history.state]";

/// Answers as a patient who had a filler three days ago would.
fn answers_with_a_filler(patient: &mut Patient) {
    patient.answers(|patient, id| patient.had_a_filler(id, Area::Face));
}

fn finding(finding: Finding) -> String {
    (ENGLISH.finding)(finding).title.to_owned()
}

fn a_whole_check_runs_in_a_website_which_learns_no_answer_and_no_result() {
    let mut patient = visits("<microneedling-check></microneedling-check>");
    patient.page.leave_frame();
    let before = patient.page.run(TRACES);
    patient.page.enter(FIRST);
    let loaded = loads(&patient.page);
    patient.begins();
    answers_with_a_filler(&mut patient);
    let outcome = patient.reads_the_result();
    assert!(outcome.findings.contains(&finding(Finding::Filler14d)));

    let page = &patient.page;
    waits_for(page, "complete");
    for (name, detail) in told(page) {
        let keys: Vec<&String> = detail.as_object().expect("an object").keys().collect();
        let numbers = detail.as_object().expect("an object").values();
        match name.as_str() {
            "ready" => assert_eq!(keys, ["lang", "rules", "version"]),
            "resize" => assert_eq!(keys, ["height"]),
            "step" => {
                assert_eq!(keys, ["of", "step"]);
                assert!(numbers.into_iter().all(Value::is_u64));
            }
            "complete" => assert!(keys.is_empty()),
            other => panic!("the website was told `{other}`: {detail}"),
        }
    }
    // A screen that only some get has no number.
    let steps = told_of(page, "step");
    assert!(
        steps.iter().all(|step| step["of"] == steps[0]["of"]),
        "{steps:?}"
    );
    page.leave_frame();
    assert_eq!(page.run(TRACES), before);
    page.enter(FIRST);
    patient.leaves(&loaded);
}

fn a_whole_check_runs_under_the_strictest_policy_that_a_website_can_have() {
    let page = Page::open_around(app(), |tool| Site {
        page: format!(
            "<!DOCTYPE html><html lang=en><title>Rose Clinic</title>
             <script async src={tool}/embed.js></script>
             <microneedling-check></microneedling-check>"
        ),
        headers: vec![(
            "Content-Security-Policy",
            format!("default-src 'none'; script-src {tool}; frame-src {tool}"),
        )],
        files: Vec::new(),
    });
    page.enter("return document.querySelector('microneedling-check')?.shadowRoot?.querySelector('iframe') ?? null");
    runs_whole(&mut Patient::at(page));
}

/// A check from the first screen to a result, which is what a healthy patient gets.
fn runs_whole(patient: &mut Patient) {
    let loaded = loads(&patient.page);
    patient.begins();
    patient.answers(|_, _| false);
    let outcome = patient.reads_the_result();
    assert_eq!(outcome.heading, ui().result.clear.heading);
    assert_eq!(patient.page.requests(), loaded);
}

/// All requests up to the last one.
fn loads(page: &Page) -> Vec<String> {
    page.wait_until("the list of names to be asked for", |page| {
        page.requests().iter().any(|one| one.starts_with(NAMES))
    });
    page.requests()
}

/// A plain frame with this query and sandbox.
fn plain(tool: &str, query: &str, sandbox: &str) -> Site {
    let frame = format!(
        "<iframe src='{tool}/embed/?{query}' title='Microneedling self-check' width=800 height=700
            referrerpolicy=no-referrer sandbox='{sandbox}'></iframe>"
    );
    site(tool, &frame)
}

fn a_whole_check_runs_where_only_scripts_are_allowed_and_print_is_replaced() {
    let page = Page::open_around(app(), |tool| plain(tool, "lang=en", "allow-scripts"));
    page.enter(PLAIN);
    let mut patient = Patient::at(page);
    runs_whole(&mut patient);

    patient.page.click(Role::Button, ui().result.print);
    patient.page.wait_until("what can be done instead", |page| {
        page.shows(ui().share.no_print)
    });
    assert!(patient.page.has(
        Role::Link,
        &format!("{} ({})", ui().share.full_page, ui().common.new_tab)
    ));
    let text = patient
        .page
        .run("return document.querySelector('#result-text').value");
    let text = text.as_str().expect("the result as text");
    assert!(text.contains(ui().result.clear.heading), "{text}");
    patient.look();
}

/// Makes every way to keep something throw, and notes who tried.
const NOTHING_IS_KEPT: &str = "
    window.tried = [];
    const refuse = (on, name) => Object.defineProperty(on, name, {
        get() { tried.push(name); throw new DOMException(name, 'SecurityError'); },
        set() { tried.push(name); throw new DOMException(name, 'SecurityError'); },
    });
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'BroadcastChannel']) {
        refuse(window, name);
    }
    refuse(Document.prototype, 'cookie');
    refuse(Navigator.prototype, 'serviceWorker');
    refuse(Navigator.prototype, 'storage');";

fn a_whole_check_runs_where_nothing_can_be_stored() {
    let page = Page::open_around(app().after(NOTHING_IS_KEPT), |tool| {
        site(tool, "<microneedling-check></microneedling-check>")
    });
    page.enter(FIRST);
    let mut patient = Patient::at(page);
    assert!(patient.page.shows("never sent"));
    assert!(!patient.page.has(Role::Checkbox, ui().keep.keep));
    runs_whole(&mut patient);
    assert_eq!(patient.page.run("return tried"), json!([]));
}

fn two_checks_on_one_page_do_not_touch_each_other() {
    let patient = visits(
        "<microneedling-check></microneedling-check><microneedling-check theme=dark></microneedling-check>",
    );
    patient.begins();
    let page = &patient.page;
    page.leave_frame();
    page.enter(SECOND);
    assert_eq!(page.heading(), ui().common.name);
    assert_eq!(
        page.run("return document.documentElement.dataset.theme"),
        "dark"
    );
    patient.begins();
    page.leave_frame();
    page.run("document.querySelectorAll('microneedling-check')[1].reset()");
    page.enter(SECOND);
    page.wait_for_heading(ui().common.name);
    page.leave_frame();
    page.enter(FIRST);
    assert_eq!(page.heading(), title(PageId::Treatment));
    assert_eq!(
        page.run("return document.documentElement.dataset.theme ?? null"),
        Value::Null
    );
}

fn a_style_sheet_of_the_website_changes_nothing_in_the_frame() {
    const HOSTILE: &str = "<style>
        * { all: revert !important; border: 9px solid red !important; font-size: 3px !important;
            display: inline !important; inline-size: 50px !important; block-size: 20px !important;
            max-height: 20px !important; visibility: hidden !important; opacity: 1 !important }
        html, body { inline-size: auto !important; display: block !important }
        iframe { display: none !important }
        microneedling-check::part(frame) { display: none } </style>";
    let patient = visits(&format!(
        "{HOSTILE}<microneedling-check></microneedling-check>"
    ));
    let looks = "const body = getComputedStyle(document.body);
        return [body.visibility, body.fontSize, body.borderTopWidth, innerWidth > 300]";
    assert_eq!(
        patient.page.run(looks),
        json!(["visible", "17px", "0px", true])
    );
    is_as_high_as_its_page(&patient.page);
    patient.begins();
    patient.page.leave_frame();
    let frame = "const frame = getComputedStyle(frame_of(0));
        return [frame.display, frame.visibility, frame.borderTopWidth]";
    assert_eq!(patient.page.run(frame), json!(["block", "visible", "0px"]));
}

fn loading_far_below_takes_no_focus_and_does_not_scroll_and_adds_no_history() {
    let page = Page::open_around(app(), |tool| {
        let mut site = site(
            tool,
            "<input id=own autofocus><div style='height: 300vh'></div><microneedling-check></microneedling-check>",
        );
        site.files[0].1 += "window.entries = history.length; window.scrolls = 0;
            addEventListener('scroll', () => { window.scrolls += 1; });";
        // A lazy frame loads when it is nearly in sight; this one is to load where nobody looks.
        site.files[0].1 += "addEventListener('DOMContentLoaded', () =>
            customElements.whenDefined('microneedling-check').then(() => { frame_of(0).loading = 'eager'; }));";
        site
    });
    page.wait_until("the frame to tell its height", |page| {
        page.run("return told.some(([name]) => name === 'resize')") == true
    });
    let state = "return [document.activeElement.id, scrollY, scrolls, history.length - entries]";
    assert_eq!(page.run(state), json!(["own", 0, 0, 0]));

    // After a step its heading is in sight, and has the focus.
    page.enter(FIRST);
    let patient = Patient::at(page);
    patient.begins();
    patient
        .page
        .wait_until("the heading to have the focus", |page| {
            page.run("return document.activeElement.id") == "title"
        });
    patient.page.leave_frame();
    patient
        .page
        .wait_until("the heading to be in sight", |page| {
            page.run(
                "const top = frame_of(0).getBoundingClientRect().top;
             return scrollY > 500 && top > -200 && top < innerHeight",
            ) == true
        });
}

/// Waits until the frame is as high as its page, within two pixels.
#[track_caller]
fn is_as_high_as_its_page(page: &Page) {
    page.wait_until("the frame to be as high as its page", |page| {
        page.run(
            "const height = document.body.getBoundingClientRect().height;
             return Math.abs(innerHeight - height) <= 2
                && document.documentElement.scrollWidth <= innerWidth",
        ) == true
    });
}

fn the_frame_is_as_high_as_its_page_after_every_action() {
    for width in [320, 768, 1440] {
        let mut patient = visits(&format!(
            "<div style='width: {width}px'><microneedling-check></microneedling-check></div>"
        ));
        assert_eq!(patient.page.run("return innerWidth"), width);
        is_as_high_as_its_page(&patient.page);
        patient.begins();
        is_as_high_as_its_page(&patient.page);
        // An error message, and its end.
        patient.page.click(Role::Button, ui().ask.go_on);
        patient
            .page
            .wait_until("what is wrong", |page| page.shows(ui().faults.title));
        is_as_high_as_its_page(&patient.page);
        patient.answers(|patient, id| {
            is_as_high_as_its_page(&patient.page);
            if id == PageId::MedicineNames {
                patient.page.type_into(label_of_medicines(), "eliq");
                patient.page.wait_until("a list", |page| {
                    page.run("return document.querySelector('[role=option]')?.checkVisibility() ?? false") == true
                });
                is_as_high_as_its_page(&patient.page);
                patient.page.run(
                    "const field = document.querySelector('[role=combobox]');
                     field.value = '';
                     field.dispatchEvent(new InputEvent('input', { bubbles: true }));",
                );
                patient.page.wait_until("no list", |page| {
                    page.run("return document.querySelector('[role=option]')?.checkVisibility() ?? false") == false
                });
                is_as_high_as_its_page(&patient.page);
            }
            false
        });
        is_as_high_as_its_page(&patient.page);
        patient.reads_the_result();
        is_as_high_as_its_page(&patient.page);
        patient.opens(ui().result.answers);
        is_as_high_as_its_page(&patient.page);
        patient.opens(ui().result.answers);
        is_as_high_as_its_page(&patient.page);
    }
}

fn label_of_medicines() -> &'static str {
    crate::patient::label(Question::Medicines)
}

/// A rule for the page inside the frame, as an in-app browser or an add-on would put it there.
fn injects(page: &Page, rule: &str) {
    page.run(&format!(
        "const sheet = new CSSStyleSheet(); sheet.replaceSync({rule:?});
         document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];"
    ));
}

fn a_page_that_follows_the_height_of_its_frame_comes_to_rest() {
    let patient = visits("<microneedling-check></microneedling-check>");
    injects(&patient.page, "body { min-height: 100vh !important }");
    patient.begins();
    is_as_high_as_its_page(&patient.page);
    assert_eq!(told_of(&patient.page, "error"), Vec::<Value>::new());
}

fn a_page_that_always_outgrows_its_frame_scrolls_instead() {
    let patient = visits("<microneedling-check></microneedling-check>");
    injects(
        &patient.page,
        "body { min-height: calc(100vh + 8px) !important }",
    );
    assert_eq!(
        waits_for(&patient.page, "error"),
        [json!({ "code": "resize-loop", "at": "" })]
    );
    let overflow = "return getComputedStyle(document.documentElement).overflowY";
    assert_ne!(patient.page.run(overflow), "hidden");
    patient.begins();
}

/// Every kind of message that is not meant for whoever gets it.
const NOISE: &str = "
    const rubbish = [null, undefined, 0, NaN, '', 'hello', [], {}, true, 1e999, new Date(),
        { mnc: 'port' }, { mnc: 'port', id: 'x' }, { mnc: 'hello' }, { mnc: 'hello', id: 5 },
        { mnc: 'hello', id: 'x'.repeat(1000) }, { type: 'reset' }, { id: 'x', type: 'reset' },
        { type: 'policy', text: '{}' }, { type: 'settings', query: 'theme=dark' },
        { type: 'height', height: 5 }, { type: 'height', height: NaN }, { type: 'height', height: -1 },
        { type: 'complete' }, { type: 'step', step: 1, of: 2 }, { type: 'handoff', format: 'text', data: 'x' }];
    const noise = (target) => {
        for (let i = 0; i < 1000; i += 1) target.postMessage(rubbish[i % rubbish.length], '*');
    };";

fn a_thousand_malformed_and_foreign_messages_change_nothing() {
    let patient = visits(
        "<microneedling-check handoff=text></microneedling-check><iframe id=other srcdoc='<p>Another'></iframe>",
    );
    patient.begins();
    is_as_high_as_its_page(&patient.page);
    let page = &patient.page;
    let before = told(page);
    page.leave_frame();
    let height = page.run("return frame_of(0).clientHeight");
    // From the website to itself and to the frame, from another frame to both, and with ports of its own.
    page.run(&format!(
        "{NOISE}
         noise(window);
         noise(frame_of(0).contentWindow);
         const script = document.querySelector('#other').contentDocument.createElement('script');
         script.text = `{NOISE} noise(parent); noise(parent.frames[0]); noise(parent.frame_of(0).contentWindow);`;
         document.querySelector('#other').contentDocument.body.append(script);
         for (let i = 0; i < 100; i += 1) {{
             const {{ port2 }} = new MessageChannel();
             frame_of(0).contentWindow.postMessage({{ mnc: 'port', id: `${{i}}` }}, '*', [port2]);
         }}"
    ));
    page.enter(FIRST);
    // From the frame to the website, as somebody else's script in it would.
    page.run(&format!("{NOISE} noise(parent); noise(window);"));
    page.paints();
    assert_eq!(page.heading(), title(PageId::Treatment));
    assert_eq!(
        page.run("return document.documentElement.dataset.theme ?? null"),
        Value::Null
    );
    assert_eq!(told(page), before);
    page.leave_frame();
    assert_eq!(page.run("return frame_of(0).clientHeight"), height);
    // It still listens to the website.
    page.run("document.querySelector('microneedling-check').reset()");
    page.enter(FIRST);
    page.wait_for_heading(ui().common.name);
}

const POLICY: &str = r#"{
    "clinic": { "name": "Rose Clinic", "phone": "+44 20 7946 0000", "booking-url": "https://rose.example/book" },
    "findings": {
        "filler-14d": { "days": 28, "note": "Bring the card of your filler." },
        "neuromodulator-48h": { "hours": 12 },
        "filler-15d": { "days": 30 }
    }
}"#;

fn a_policy_makes_the_result_stricter_and_what_it_would_loosen_is_told_to_the_clinic() {
    let page = Page::open_around(app(), |tool| {
        let mut site = site(
            tool,
            "<microneedling-check policy='policy.json'></microneedling-check>",
        );
        site.files.push(("policy.json", POLICY.to_owned()));
        site
    });
    page.enter(FIRST);
    let mut patient = Patient::at(page);
    patient.begins();
    let filler = patient.now().day().plus(-3);
    answers_with_a_filler(&mut patient);
    let outcome = patient.reads_the_result();
    let due = (ui().dates.day_in_full)(filler.plus(28));
    assert_eq!(outcome.heading, (ui().result.wait_until)(&due));
    for shown in [
        "Bring the card of your filler.",
        ui().clinic.stricter,
        &(ui().clinic.phone)("+44 20 7946 0000"),
        &(ui().clinic.book_from)(&due),
    ] {
        assert!(
            patient.page.shows(shown),
            "{shown}:\n{}",
            patient.page.text()
        );
    }
    let link = patient.page.run(
        "const link = [...document.querySelectorAll('a')].find((link) => link.href.includes('rose.example'));
         return [link.href, link.target, link.rel]",
    );
    assert_eq!(
        link,
        json!(["https://rose.example/book", "_top", "noopener noreferrer"])
    );
    let refused = told_of(&patient.page, "error");
    let refused: Vec<&str> = refused
        .iter()
        .filter_map(|one| one["at"].as_str())
        .collect();
    assert_eq!(refused.len(), 2, "{refused:?}");
    assert!(
        refused[0].starts_with("findings.neuromodulator-48h.hours: "),
        "{refused:?}"
    );
    assert!(
        refused[1].starts_with("findings.filler-15d: "),
        "{refused:?}"
    );
}

fn a_policy_that_cannot_be_read_leaves_the_rules_as_they_are() {
    let too_large = format!(
        "{{ \"clinic\": {{ \"name\": \"{}\" }} }}",
        "x".repeat(70_000)
    );
    for (file, code) in [
        (Some(too_large.as_str()), "policy-unreachable"),
        (Some("rules: strict"), "policy-refused"),
        (None, "policy-unreachable"),
    ] {
        let page = Page::open_around(app(), |tool| {
            let mut site = site(
                tool,
                "<microneedling-check policy='policy.json'></microneedling-check>",
            );
            let file = file.map(|text| ("policy.json", text.to_owned()));
            site.files.extend(file);
            site
        });
        page.enter(FIRST);
        let patient = Patient::at(page);
        // The patient is not bothered with it, and need not wait.
        patient.begins();
        let told = waits_for(&patient.page, "error");
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!(told[0]["code"], code);
    }
}

fn a_policy_beside_the_tool_counts_in_a_plain_frame() {
    let page = Page::open_around(app(), |tool| {
        plain(
            tool,
            "policy=example",
            "allow-scripts allow-popups allow-modals",
        )
    });
    page.enter(PLAIN);
    let mut patient = Patient::at(page);
    patient.begins();
    answers_with_a_filler(&mut patient);
    patient.reads_the_result();
    assert!(patient.page.shows(ui().clinic.stricter));
}

fn what_a_patient_shares_is_the_text_that_they_saw_and_nothing_goes_before() {
    let mut patient = visits("<microneedling-check handoff=text></microneedling-check>");
    patient.begins();
    answers_with_a_filler(&mut patient);
    patient.reads_the_result();
    let page = &patient.page;
    let seen = page.run("return document.querySelector('#result-text').value");
    assert_eq!(told_of(page, "handoff"), Vec::<Value>::new());
    page.click(Role::Button, ui().share.hand_over);
    page.wait_until("it to be said", |page| page.shows(ui().share.handed_over));
    assert_eq!(
        waits_for(page, "handoff"),
        [json!({ "format": "text", "data": seen })]
    );
    patient.leaves_the_screen();

    // Without the attribute there is no such button.
    let mut patient = visits("<microneedling-check></microneedling-check>");
    runs_whole(&mut patient);
    assert!(!patient.page.has(Role::Button, ui().share.hand_over));
}

fn a_website_sets_theme_accent_and_booking_and_a_bad_value_is_told() {
    let mut patient = visits(
        "<microneedling-check theme=dark accent=hotpink booking-url='https://rose.example/' booking-label='Book at Rose'
            handoff=fax></microneedling-check>",
    );
    let told = waits_for(&patient.page, "error");
    assert_eq!(told, [json!({ "code": "bad-value", "at": "handoff" })]);
    let looks = "const root = getComputedStyle(document.documentElement);
        return [root.getPropertyValue('--accent').trim(), root.colorScheme]";
    assert_eq!(patient.page.run(looks), json!(["#ff69b4", "dark"]));
    // It may be changed later; in light a colour has to be darker.
    patient.page.leave_frame();
    patient
        .page
        .run("document.querySelector('microneedling-check').setAttribute('theme', 'light')");
    patient.page.enter(FIRST);
    patient.page.wait_until("the light theme", |page| {
        page.run("return getComputedStyle(document.documentElement).colorScheme") == "light"
    });
    assert_ne!(patient.page.run(looks), json!(["#ff69b4", "light"]));
    runs_whole(&mut patient);
    assert!(patient.page.has(Role::Link, "Book at Rose"));
}

fn back_inside_the_frame_stays_inside_the_frame() {
    let patient = visits(
        "<microneedling-check></microneedling-check><microneedling-check></microneedling-check>",
    );
    patient.begins();
    let page = &patient.page;
    page.leave_frame();
    page.enter(SECOND);
    patient.begins();
    page.leave_frame();
    // The last entry of the history is that of the second.
    page.enter(FIRST);
    page.click(Role::Button, ui().common.back);
    page.wait_for_heading(ui().common.name);
    page.leave_frame();
    page.enter(SECOND);
    assert_eq!(page.heading(), title(PageId::Treatment));
    page.leave_frame();
    assert_eq!(page.run("return document.title"), "Rose Clinic");
}

fn a_frame_with_a_greatest_height_scrolls_inside() {
    let patient = visits("<microneedling-check max-height=500></microneedling-check>");
    let state =
        "return [innerHeight, getComputedStyle(document.documentElement).overflowY !== 'hidden']";
    patient
        .page
        .wait_until("the page to scroll in its frame", |page| {
            page.run(state) == json!([500, true])
        });
    patient.begins();
    assert_eq!(patient.page.run(state), json!([500, true]));
}

fn the_text_is_said_to_be_copied_only_when_it_is() {
    let mut patient = visits("<microneedling-check></microneedling-check>");
    runs_whole(&mut patient);
    let page = &patient.page;
    // The clipboard of the machine is nobody's to write to here.
    page.run(
        "window.copied = [];
         Object.defineProperty(navigator, 'clipboard', { value: Object.create(Clipboard.prototype, {
             writeText: { value: (text) => { copied.push(text); return new Promise((done, refuse) => {
                 window.done = done; window.refuse = refuse;
             }); } },
         }) });",
    );
    let (copied, not_copied) = (ui().share.copied, ui().share.not_copied);
    page.click(Role::Button, ui().share.copy);
    page.wait_until("the text to go to the clipboard", |page| {
        page.run("return copied.length") == 1
    });
    assert!(!page.shows(copied) && !page.shows(not_copied));
    page.run("refuse(new Error('no'))");
    page.wait_until("it to be said", |page| page.shows(not_copied));
    let selected = "const field = document.activeElement;
        return [field.id, field.value.slice(field.selectionStart, field.selectionEnd) === copied[0]]";
    assert_eq!(page.run(selected), json!(["result-text", true]));

    page.click(Role::Button, ui().share.copy);
    page.wait_until("the text to go there again", |page| {
        page.run("return copied.length") == 2
    });
    page.run("done()");
    page.wait_until("it to be said", |page| page.shows(copied));
    assert!(!page.shows(not_copied));
}

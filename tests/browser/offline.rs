//! Without a network, and from one release to the next: the check on the device is whole or not there, an update
//! takes nothing away, and what cannot be trusted asks.

use crate::harness::release::{another, build_of, built};
use crate::harness::{NAMES, Page, Role, Served, Server, Site, Trouble};
use crate::patient::{Patient, deletes, ui};
use microneedling_check::knowledge::{LOOKED_AT, PageId, VERSION};
use microneedling_check::release::Files;
use serde_json::json;

crate::tests! {
    InEachEngine: "Each engine has workers and caches of its own making." [
        after_one_visit_a_whole_check_runs_without_a_server,
        the_check_opens_cold_without_a_server_and_says_so,
        every_file_of_the_release_is_there_without_a_server_and_no_other,
        an_update_in_another_window_leaves_a_check_alone_until_it_is_over,
        on_the_first_screen_an_update_comes_by_itself,
        a_third_release_arrives_while_the_second_waits,
        a_half_deployed_release_is_not_taken_and_the_whole_one_is,
        behind_a_cache_of_a_year_a_newer_release_arrives,
        a_damaged_file_on_the_device_is_never_used,
        a_device_that_keeps_nothing_loses_nothing_else,
        files_of_a_release_that_an_open_page_uses_stay,
        what_is_switched_off_is_gone_and_open_pages_go_on,
        reset_clears_the_device,
        parts_of_two_builds_never_run_together,
        the_first_answer_ends_what_is_still_being_loaded,
        ninety_days_without_a_look_ask_and_the_next_look_ends_it,
        a_clock_that_cannot_be_right_asks,
        in_a_frame_nothing_is_kept,
    ]
    InOneEngine if installs: "Only Chromium says what an app lacks to be installed." [
        the_check_can_be_installed,
    ]
}

const SECOND: &str = "2222222222222222";
const THIRD: &str = "3333333333333333";

/// The build of the page that is open.
fn build(page: &Page) -> String {
    let build = page.run("return document.querySelector('script[data-wasm]')?.dataset.build ?? ''");
    // While a page is being loaded there is none.
    build.as_str().unwrap_or_default().to_owned()
}

fn is_kept(page: &Page) {
    page.wait_until("the check to be kept", |page| {
        page.run("return document.documentElement?.dataset.offline") == "kept"
    });
}

/// Opens the app and waits until it is on the device.
fn opens() -> Page {
    opens_with(served())
}

fn opens_with(served: Served) -> Page {
    let page = Page::open_served(served);
    is_kept(&page);
    page
}

fn served() -> Served {
    Served::app().with_worker()
}

fn second() -> Files {
    another(&built(Server::dist()), SECOND)
}

/// Names of what is kept, of this check.
fn caches(page: &Page) -> Vec<String> {
    let names = page.run_async(
        "caches.keys().then((names) => names.filter((name) => name !== 'mnc-state').sort()).then(arguments[0])",
    );
    serde_json::from_value(names).expect("names")
}

fn has_no_worker(page: &Page) {
    let workers =
        "navigator.serviceWorker.getRegistrations().then((all) => all.length).then(arguments[0])";
    page.wait_until("no worker", |page| page.run_async(workers) == 0);
}

/// Whether a newer worker is on its way.
fn is_replaced(page: &Page) -> bool {
    let coming = page.run_async(
        "navigator.serviceWorker.getRegistration()
             .then((it) => !it || Boolean(it.installing ?? it.waiting)).then(arguments[0])",
    );
    coming == true
}

/// Looks for a newer release as a page does that comes back into view.
fn looks_again(page: &Page) {
    // A window of a test may stand behind another one.
    page.run(
        "Object.defineProperty(document, 'hidden', { get: () => false, configurable: true });
         document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));",
    );
}

fn has_build(page: &Page, wanted: &str) {
    page.wait_until(&format!("build {wanted}"), |page| build(page) == wanted);
    page.waits_for_the_app();
}

/// In a window beside this one somebody opens the check, and it updates itself.
fn another_window_updates(page: &Page) {
    page.open_another_window();
    has_build(page, SECOND);
    is_kept(page);
}

/// Opens the page once more. Reload would not do: Firefox's driver goes past the worker then, as a patient does who
/// holds Shift.
fn loads_again(page: &Page) {
    page.go_to("about:blank");
    page.go_to(&format!("http://{}/", page.server().address()));
}

fn offline_label() -> String {
    (ui().offline.label)(VERSION, &(ui().dates.day)(LOOKED_AT))
}

fn after_one_visit_a_whole_check_runs_without_a_server() {
    let page = opens();
    page.server().goes_down(true);

    let mut patient = Patient::starts_on(page);
    patient.answers_what_is_left();
    let outcome = patient.reads_the_result();
    assert_eq!(outcome.heading, ui().result.clear.heading);
}

fn the_check_opens_cold_without_a_server_and_says_so() {
    let page = opens();
    page.server().goes_down(true);
    loads_again(&page);
    page.waits_for_the_app();
    page.wait_until("the label", |page| page.shows(&offline_label()));
    assert_eq!(page.accessibility_violations(), Vec::<String>::new());

    let mut patient = Patient::starts_on(page);
    patient.answers_what_is_left();
    let outcome = patient.reads_the_result();
    assert_eq!(outcome.heading, ui().result.clear.heading);
    patient.sees(&offline_label());

    // The network comes back, and the label goes, with the next look.
    deletes(&patient.page, ui().common.leave);
    patient.page.server().goes_down(false);
    patient.page.wait_for_heading(ui().common.name);
    looks_again(&patient.page);
    patient
        .page
        .wait_until("the label to go", |page| !page.shows(&offline_label()));
}

fn every_file_of_the_release_is_there_without_a_server_and_no_other() {
    let page = opens();
    page.server().goes_down(true);
    loads_again(&page);
    page.waits_for_the_app();
    let found = page.run_async(
        "const done = arguments[0];
         fetch('release.json').then((answer) => answer.json()).then(async ({ files }) => {
           const sizes = await Promise.all(files.map(async ({ url, bytes }) =>
             [url, (await (await fetch(url)).arrayBuffer()).byteLength === bytes]));
           const other = await fetch('assets/another.js').then(() => 'an answer', () => 'none');
           return [sizes.filter(([, same]) => !same), sizes.length > 10, other];
         }).then(done, (error) => done(String(error)))",
    );
    assert_eq!(found, json!([[], true, "none"]));

    page.server().goes_down(false);
    let missing = page
        .run_async("fetch('assets/another.js').then((answer) => answer.status).then(arguments[0])");
    assert_eq!(missing, 404, "what is not there is never the page");
}

fn an_update_in_another_window_leaves_a_check_alone_until_it_is_over() {
    let page = opens();
    let first = build(&page);
    page.server().deploy(second());
    let mut patient = Patient::starts_on(page);
    patient.answers_as_a_healthy_adult(PageId::Treatment);
    patient.goes_on();
    // This page asks for nothing while there is an answer.
    let asked = patient.page.requests();
    looks_again(&patient.page);
    assert_eq!(patient.page.requests(), asked);
    another_window_updates(&patient.page);
    patient.page.close_this_window();
    patient
        .page
        .wait_until("the notice", |page| page.shows(ui().offline.update_later));
    assert_eq!(
        patient.page.accessibility_violations(),
        Vec::<String>::new()
    );
    assert_eq!(build(&patient.page), first);

    patient.answers_what_is_left();
    let outcome = patient.reads_the_result();
    assert_eq!(outcome.heading, ui().result.clear.heading);
    patient.sees(ui().offline.update_later);

    // Once nothing is left to lose, it comes.
    deletes(&patient.page, ui().common.leave);
    has_build(&patient.page, SECOND);
}

fn on_the_first_screen_an_update_comes_by_itself() {
    let page = opens();
    page.server().deploy(second());
    looks_again(&page);
    has_build(&page, SECOND);
    is_kept(&page);
    page.wait_until("the old release to go", |page| {
        caches(page) == [format!("mnc-{SECOND}")]
    });
}

fn a_third_release_arrives_while_the_second_waits() {
    let page = opens();
    // Whoever reads about privacy is not interrupted: the second release waits.
    page.click(Role::Button, ui().common.privacy);
    page.server().deploy(second());
    looks_again(&page);
    page.wait_until("the notice", |page| page.shows(ui().offline.update_later));

    page.server().deploy(another(&second(), THIRD));
    looks_again(&page);
    page.wait_until("the third to be there", |page| {
        caches(page).contains(&format!("mnc-{THIRD}"))
    });
    page.click(Role::Button, ui().common.back);
    has_build(&page, THIRD);
    page.wait_until("the older ones to go", |page| {
        caches(page) == [format!("mnc-{THIRD}")]
    });
}

fn a_half_deployed_release_is_not_taken_and_the_whole_one_is() {
    let page = opens();
    let first = build(&page);
    let whole = second();
    let mut half = built(Server::dist());
    for name in ["sw.js", "release.json", "index.html"] {
        half.insert(name.to_owned(), whole[name].clone());
    }
    page.server().deploy(half);
    let before = page.requests().len();
    looks_again(&page);
    page.wait_until("a missing file to be asked for", |page| {
        let new: Vec<_> = page.requests().split_off(before);
        new.iter().any(|one| {
            let name = one.trim_start_matches("GET /");
            whole.contains_key(name) && !built(Server::dist()).contains_key(name)
        })
    });
    loads_again(&page);
    page.waits_for_the_app();
    assert_eq!(build(&page), first);
    assert!(page.has(Role::Button, ui().start.begin));

    page.server().deploy(whole);
    looks_again(&page);
    has_build(&page, SECOND);
}

fn behind_a_cache_of_a_year_a_newer_release_arrives() {
    let page = opens_with(served().for_a_year());
    page.server().deploy(second());
    loads_again(&page);
    page.waits_for_the_app();
    looks_again(&page);
    has_build(&page, SECOND);
}

fn a_damaged_file_on_the_device_is_never_used() {
    let page = opens();
    let damage = |page: &Page| {
        let done = page.run_async(
            "const done = arguments[0];
             caches.keys().then(async (names) => {
               const cache = await caches.open(names.find((name) => name.startsWith('mnc-') && name !== 'mnc-state'));
               for (const key of await cache.keys()) {
                 const kept = await cache.match(key);
                 const bytes = new Uint8Array(await kept.arrayBuffer());
                 bytes[bytes.length >> 1] ^= 1;
                 await cache.put(key, new Response(bytes, { headers: kept.headers }));
               }
               return 'damaged';
             }).then(done, (error) => done(String(error)))",
        );
        assert_eq!(done, "damaged");
    };
    damage(&page);
    loads_again(&page);
    page.waits_for_the_app();
    assert!(page.has(Role::Button, ui().start.begin));

    // Without a server there is nothing to go back to but what the browser itself still has: then there is no check,
    // rather than a wrong one.
    is_kept(&page);
    damage(&page);
    page.server().goes_down(true);
    let wasm = page.run_async(
        "const done = arguments[0];
         const name = document.querySelector('script[data-wasm]').dataset.wasm;
         const digest = async (answer) => new Uint8Array(await crypto.subtle.digest('SHA-256', await answer.arrayBuffer()));
         fetch(name).then(digest).then((bytes) => {
           const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
           done(name.includes(hex.slice(0, 16)) ? 'sound' : 'damaged');
         }).catch(() => done('nothing'))",
    );
    assert!(wasm == "nothing" || wasm == "sound", "{wasm}");
}

fn a_device_that_keeps_nothing_loses_nothing_else() {
    // The worker cannot write, as on a device that is full.
    let mut full = built(Server::dist());
    let worker = String::from_utf8(full["sw.js"].clone()).expect("text");
    let worker = format!(
        "Cache.prototype.put = async () => {{ throw new DOMException('full', 'QuotaExceededError'); }};\n{worker}"
    );
    full.insert("sw.js".to_owned(), worker.into_bytes());
    let page = Page::open_served(served().of_release(full));
    page.wait_until("the worker to give up", |page| {
        page.run("return document.documentElement?.dataset.offline") == "failed"
    });
    assert!(caches(&page).is_empty(), "nothing half is left");
    assert!(!page.shows(ui().offline.ready));
    let mut patient = Patient::starts_on(page);
    patient.answers_what_is_left();
    assert_eq!(
        patient.reads_the_result().heading,
        ui().result.clear.heading
    );
}

fn files_of_a_release_that_an_open_page_uses_stay() {
    let page = opens();
    let first = build(&page);
    let patient = Patient::starts_on(page);
    patient.answers_as_a_healthy_adult(PageId::Treatment);
    patient.page.server().deploy(second());
    another_window_updates(&patient.page);
    patient.page.close_this_window();
    assert_eq!(
        caches(&patient.page).len(),
        2,
        "this page still needs the first one"
    );
    deletes(&patient.page, ui().common.leave);
    has_build(&patient.page, SECOND);
    is_kept(&patient.page);
    looks_again(&patient.page);
    patient.page.wait_until("the first one to go", |page| {
        !caches(page).contains(&format!("mnc-{first}"))
    });
}

fn what_is_switched_off_is_gone_and_open_pages_go_on() {
    let page = opens();
    let mut off = second();
    off.insert("sw.js".to_owned(), off["sw-off.js"].clone());
    page.server().deploy(off);
    page.wait_until("nothing to be kept", |page| {
        // Under chromedriver the start of a new worker fails now and then, and the next look starts it. Once it is
        // there, more looks would only keep the old one busy.
        if !is_replaced(page) {
            looks_again(page);
        }
        caches(page).is_empty()
    });
    has_no_worker(&page);
    assert_eq!(page.heading(), ui().common.name);

    // The next page comes from the server.
    loads_again(&page);
    has_build(&page, SECOND);
}

fn reset_clears_the_device() {
    let page = opens();
    page.run(
        "localStorage.setItem('microneedling-check', '1'); localStorage.setItem('another', '1')",
    );
    page.server().goes_down(true);
    page.go_to(&format!("http://{}/reset/", page.server().address()));
    page.wait_until("the question", |page| page.shows(ui().offline.reset_ask));
    assert_eq!(page.accessibility_violations(), Vec::<String>::new());
    assert_ne!(
        caches(&page),
        Vec::<String>::new(),
        "nothing is deleted yet"
    );
    assert_eq!(page.run("return localStorage.length"), 2);
    page.click(Role::Button, ui().offline.reset_yes);
    page.wait_until("the end", |page| page.shows(ui().offline.reset_done));
    assert_eq!(page.accessibility_violations(), Vec::<String>::new());
    if page.engine().tells_its_console() {
        // Elsewhere whoever listens comes from the server.
        assert_eq!(page.console(), Vec::<String>::new());
    }
    assert_eq!(
        page.run("return Object.keys(localStorage)"),
        json!(["another"])
    );
    assert!(caches(&page).is_empty());
    has_no_worker(&page);

    page.server().goes_down(false);
    page.click(Role::Link, ui().offline.reset_back);
    page.waits_for_the_app();
}

fn parts_of_two_builds_never_run_together() {
    let first = built(Server::dist());
    let second = second();
    let of = |files: &Files, start: &str, end: &str| {
        let name = files
            .keys()
            .find(|name| name.starts_with(start) && name.ends_with(end))
            .expect("the file");
        (name.clone(), files[name].clone())
    };
    for (start, end) in [
        ("assets/self-check-", ".js"),
        ("assets/self-check_bg-", ".wasm"),
        ("release", ".json"),
    ] {
        let (name, _) = of(&first, start, end);
        let mut mixed = first.clone();
        mixed.insert(name, of(&second, start, end).1);
        let page = Page::open_served(served().of_release(mixed));
        page.wait_until(&format!("the panel, without {start}"), |page| {
            page.shows(ui().paper.not_started_title)
        });
        assert!(!page.shows(ui().start.begin));
        // It has loaded itself once more, and no more than once.
        let pages = page.requests().iter().filter(|one| *one == "GET /").count();
        assert!((2..=3).contains(&pages), "{pages} times");

        // Once the host has it right, the way out works.
        page.server().deploy(first.clone());
        page.click(Role::Link, ui().paper.start_again);
        has_build(&page, &build_of(&first));
    }
}

fn the_first_answer_ends_what_is_still_being_loaded() {
    let page = Page::open_beginning(served().with("questions.html", Trouble::Late));
    let patient = Patient::starts_on(page);
    patient.answers_as_a_healthy_adult(PageId::Treatment);
    let loaded = patient.page.requests();
    patient.page.wait_until("the worker to give up", |page| {
        page.run("return document.documentElement?.dataset.offline") == "failed"
    });
    patient.page.mend();
    assert_eq!(patient.page.requests(), loaded);
    assert!(caches(&patient.page).is_empty());

    // Without answers it begins again, with the next load.
    deletes(&patient.page, ui().common.leave);
    loads_again(&patient.page);
    is_kept(&patient.page);
}

/// Lets the last look for a newer release have been so long ago.
fn looked_days_ago(page: &Page, days: i32) {
    let done = page.run_async(&format!(
        "const done = arguments[0];
         caches.open('mnc-state').then(async (state) => {{
           const [key] = await state.keys();
           await state.put(key, new Response(String(Date.now() - {days} * 86400000)));
         }}).then(() => done('done'), (error) => done(String(error)))"
    ));
    assert_eq!(done, "done");
}

fn ninety_days_without_a_look_ask_and_the_next_look_ends_it() {
    let page = opens();
    page.server().goes_down(true);
    looked_days_ago(&page, 89);
    loads_again(&page);
    page.waits_for_the_app();
    page.wait_until("the label", |page| page.shows(&offline_label()));
    assert!(!page.shows(ui().offline.not_checked));

    looked_days_ago(&page, 92);
    loads_again(&page);
    page.waits_for_the_app();
    page.wait_until("the doubt", |page| page.shows(ui().offline.not_checked));
    let mut patient = Patient::starts_on(page);
    patient.answers_what_is_left();
    assert_eq!(patient.reads_the_result().heading, ui().result.ask.heading);
    patient.sees(ui().offline.not_checked);

    let page = patient.page;
    deletes(&page, ui().common.leave);
    page.server().goes_down(false);
    looks_again(&page);
    page.wait_until("the doubt to go", |page| {
        !page.shows(ui().offline.not_checked)
    });
}

fn a_clock_that_cannot_be_right_asks() {
    let page = opens();
    page.server().goes_down(true);
    // The device thinks that the last look is still to come.
    looked_days_ago(&page, -3);
    loads_again(&page);
    page.waits_for_the_app();
    page.wait_until("the doubt", |page| page.shows(ui().offline.clock));
    let mut patient = Patient::starts_on(page);
    patient.answers_what_is_left();
    assert_eq!(patient.reads_the_result().heading, ui().result.ask.heading);
    patient.sees(ui().offline.clock);
}

fn in_a_frame_nothing_is_kept() {
    let page = Page::open_around(served(), |tool| Site {
        page: format!(
            "<!doctype html><title>Clinic</title><iframe src=\"{tool}/embed/\" title=\"Check\"></iframe>"
        ),
        ..Site::default()
    });
    page.enter("return document.querySelector('iframe')");
    page.wait_until("the list of names to be asked for", |page| {
        page.requests().iter().any(|one| one.starts_with(NAMES))
    });
    assert_eq!(
        page.run("return document.documentElement?.dataset.offline ?? null"),
        json!(null)
    );
    assert!(!page.requests().iter().any(|one| one.contains("sw.js")));
}

fn the_check_can_be_installed() {
    let page = opens();
    // A private window, which tests have, is a hindrance of its own.
    let mut hindrances = page.hindrances_to_installing();
    hindrances.retain(|it| !it.contains("in-incognito"));
    assert_eq!(hindrances, Vec::<String>::new());
}

//! The lock: once the check has begun, the browser refuses whatever the page asks for; the patient can see it do so;
//! and where there is no lock, both we and the patient would notice.

use crate::harness::{NAMES, Page, Role, Served, Site, Trouble};
use crate::patient::{Patient, deletes, title, ui};
use crate::screens::{open_everything, stands_still};
use microneedling_check::knowledge::{Area, PageId};
use microneedling_check::text::trial::Channel;
use serde_json::{Value, json};

crate::tests! {
    InEachEngine: "Each engine enforces the lock, channel by channel." [
        the_lock_closes_when_the_check_begins_and_a_reload_opens_it,
        the_lock_waits_for_the_list_of_names_and_closes_when_it_has_come,
        a_list_that_is_missing_can_be_had_after_the_lock_by_loading_the_page_again,
        after_the_lock_no_channel_makes_a_request_here_or_elsewhere_and_the_check_goes_on,
        without_the_lock_the_same_attempts_arrive_here_and_elsewhere,
        nothing_is_asked_for_while_a_result_is_read_printed_copied_looked_up_changed_and_deleted,
        the_test_says_of_each_channel_that_the_browser_refused,
        the_test_in_the_middle_of_a_check_loses_nothing,
        the_lock_closes_in_the_frame_of_a_website_and_the_test_says_so_there,
    ]
    BeforeARelease: "Without a lock each of fourteen channels is waited for in full; that attempts arrive is seen by another test." [
        without_the_lock_the_test_says_what_got_through,
        in_a_frame_without_the_lock_the_test_says_what_got_through,
    ]
}

/// The website's frame.
const FRAME: &str = "return document.querySelector('microneedling-check')?.shadowRoot?.querySelector('iframe') ?? null";

/// Tries every channel towards one place, all at once, and waits for nothing.
const TRY_ALL: &str = "
    const [base] = arguments;
    const at = (channel) => `${base}nothing?channel=${channel}`;
    const put = (tag, properties) => {
        const element = Object.assign(document.createElement(tag), { hidden: true }, properties);
        document.body.append(element);
        return element;
    };
    const tries = {
        'fetch': (to) => { fetch(to).catch(() => {}); },
        'keepalive': (to) => { fetch(to, { keepalive: true }).catch(() => {}); },
        'xhr': (to) => {
            const request = new XMLHttpRequest();
            request.open('GET', to);
            request.send();
        },
        'beacon': (to) => { navigator.sendBeacon(to); },
        'websocket': (to) => { new WebSocket(to.replace('http', 'ws')); },
        'eventsource': (to) => {
            const source = new EventSource(to);
            source.onerror = () => source.close();
        },
        'image': (to) => put('img', { src: to }),
        'css-image': (to) => { put('p', { hidden: false }).style.backgroundImage = `url('${to}')`; },
        'script': (to) => put('script', { src: to }),
        'stylesheet': (to) => put('link', { rel: 'stylesheet', href: to }),
        'prefetch': (to) => put('link', { rel: 'prefetch', href: to }),
        'preload': (to) => put('link', { rel: 'preload', as: 'image', href: to }),
        'frame': (to) => put('iframe', { src: to }),
        'form': (to) => {
            const name = `frame${Math.random()}`;
            put('iframe', { name });
            const form = put('form', { action: to, target: name });
            form.append(Object.assign(document.createElement('input'), { name: 'channel', value: 'form' }));
            form.submit();
        },
    };
    for (const [channel, attempt] of Object.entries(tries)) {
        // Firefox asks the patient first about a form that goes to another host without https.
        if (channel === 'form' && !base.startsWith(location.origin)) continue;
        // Some say no at once.
        try { attempt(at(channel)); } catch {}
    }
    window.tried = Object.keys(tries);";

/// Another host. There is none; the browser asks its proxy, which counts.
const ELSEWHERE: &str = "http://another-host.invalid/";

fn is_locked(page: &Page) -> bool {
    page.run("return document.documentElement.dataset.lock === 'closed'") == true
}

#[track_caller]
fn wait_for_the_lock(page: &Page) {
    page.wait_until("the lock", is_locked);
}

/// Tries every channel towards our own host and another one.
fn tries_all(page: &Page) {
    let here = page.run("return new URL('./', location.href).href");
    for base in [here, json!(ELSEWHERE)] {
        page.run_with(TRY_ALL, vec![base]);
        // Firefox's driver loses what a script returns that has opened a page in a frame.
        let tried = page.run("return tried");
        let ids: Vec<&str> = Channel::ALL.iter().map(|channel| channel.id()).collect();
        assert_eq!(tried, json!(ids));
    }
}

/// Of these, those that this browser has.
fn existing(page: &Page) -> Vec<Channel> {
    let prefetches =
        page.run("return document.createElement('link').relList.supports('prefetch')") == true;
    let mut channels = Channel::ALL.to_vec();
    channels.retain(|channel| prefetches || *channel != Channel::Prefetch);
    channels
}

fn goes_to_privacy(page: &Page) {
    page.click(Role::Button, ui().common.privacy);
    page.wait_for_heading(ui().more.privacy_title);
}

/// Presses *Test it* and waits for the end.
fn tests_it(page: &Page) {
    page.click(Role::Button, ui().trial.begin);
    page.wait_until("the end of the test", |page| {
        page.has(Role::Button, ui().trial.again)
    });
}

/// The sentence that is said, and the lines of the list.
fn verdict(page: &Page) -> (String, Vec<String>) {
    let verdict = page.run(
        "const said = document.querySelector('.trials-said');
         if (said.getAttribute('role') !== 'status') throw new Error('not said');
         const lines = [...document.querySelectorAll('.trials li')];
         return [said.innerText, lines.map((line) => line.innerText.trim())]",
    );
    serde_json::from_value(verdict).expect("a sentence and lines")
}

/// What the list says if each channel came to this, but for those that the browser does not have.
fn lines(page: &Page, outcome: &str) -> Vec<String> {
    let existing = existing(page);
    let line = |channel: &Channel| {
        let has = existing.contains(channel);
        let outcome = if has { outcome } else { ui().trial.not_made };
        format!("{outcome}: {}", (ui().trial.channel)(*channel))
    };
    Channel::ALL.iter().map(line).collect()
}

/// The test has found that everything was refused.
#[track_caller]
fn says_that_all_were_refused(page: &Page) {
    let (said, list) = verdict(page);
    assert_eq!(list, lines(page, ui().trial.refused));
    let refused = existing(page).len();
    let not_made = Channel::ALL.len() - refused;
    assert_eq!(said, (ui().trial.none_got_through)(refused, not_made));
    assert_eq!(page.accessibility_violations(), Vec::<String>::new());
}

/// The requests on these channels, by their names.
fn arrived(page: &Page, from: &str) -> Vec<String> {
    let requests = page.requests();
    let mut channels: Vec<String> = requests
        .iter()
        .filter(|request| request.contains(from))
        .filter_map(|request| request.split_once("?channel="))
        .map(|(_, channel)| channel.to_owned())
        .collect();
    channels.sort();
    channels.dedup();
    channels
}

fn names_of(channels: &[Channel]) -> Vec<String> {
    let mut names: Vec<String> = channels
        .iter()
        .map(|channel| channel.id().to_owned())
        .collect();
    names.sort();
    names
}

fn the_lock_closes_when_the_check_begins_and_a_reload_opens_it() {
    let page = Page::open_with_worker();
    assert!(!is_locked(&page));
    let patient = Patient::starts_on(page);
    wait_for_the_lock(&patient.page);
    // Once, whatever else is done.
    patient.answers_as_a_healthy_adult(PageId::Treatment);
    patient.goes_on();
    let policies =
        "return [...document.querySelectorAll('meta[http-equiv=Content-Security-Policy]')]
        .map((meta) => meta.content).filter((policy) => !policy.includes('connect-src'))";
    assert_eq!(
        patient.page.run(policies),
        json!(["default-src 'none'; form-action 'none'; base-uri 'none'"])
    );
    patient.page.reload();
    patient.page.wait_for_heading(ui().common.name);
    assert!(!is_locked(&patient.page));
}

fn the_lock_waits_for_the_list_of_names_and_closes_when_it_has_come() {
    let patient = Patient::starts_on(Page::open_served(Served::app().with(".txt", Trouble::Late)));
    patient.answers_as_a_healthy_adult(PageId::Treatment);
    patient.goes_on();
    assert!(!is_locked(&patient.page), "the list would be lost");
    patient.page.mend();
    wait_for_the_lock(&patient.page);
    patient.leaves_the_screen();
}

fn a_list_that_is_missing_can_be_had_after_the_lock_by_loading_the_page_again() {
    let patient = Patient::starts_on(Page::open_served(
        Served::app().with(".txt", Trouble::NotFound),
    ));
    wait_for_the_lock(&patient.page);
    patient.page.click(Role::Button, ui().common.back);
    patient.page.wait_for_heading(ui().common.name);
    let asked = |page: &Page| {
        page.requests()
            .iter()
            .filter(|one| one.starts_with(NAMES))
            .count()
    };
    assert_eq!(asked(&patient.page), 1);
    patient.page.mend();
    patient.page.click(Role::Button, ui().finder.try_again);
    patient.page.wait_until("the list", |page| asked(page) == 2);
    assert!(!is_locked(&patient.page));
    assert!(!patient.page.shows(ui().finder.missing_at_start));
}

fn after_the_lock_no_channel_makes_a_request_here_or_elsewhere_and_the_check_goes_on() {
    let mut patient = Patient::starts_on(Page::open_with_worker());
    let loaded = patient.page.requests();
    wait_for_the_lock(&patient.page);
    tries_all(&patient.page);
    patient.answers(|_, _| false);
    let outcome = patient.reads_the_result();
    assert_eq!(outcome.heading, ui().result.clear.heading);
    // Each refusal is told there.
    assert_ne!(patient.page.console(), Vec::<String>::new());
    patient.leaves(&loaded);
}

fn nothing_is_asked_for_while_a_result_is_read_printed_copied_looked_up_changed_and_deleted() {
    let mut patient = Patient::starts_on(Page::open_with_worker());
    let loaded = patient.page.requests();
    patient.answers(|patient, id| patient.had_a_filler(id, Area::Face));
    patient.reads_the_result();
    let page = &patient.page;
    open_everything(page);
    // A browser without windows waits for ever for an answer to its own; what is printed, its driver prints.
    page.run(
        "window.asked = 0;
         window.print = () => { window.asked += 1; dispatchEvent(new Event('beforeprint')); };",
    );
    page.click(Role::Button, ui().result.print);
    page.wait_until("the printing to begin", |page| {
        page.run("return window.asked") == 1
    });
    if page.engine().prints() {
        assert!(page.pdf().starts_with(b"%PDF-"));
    }
    page.click(Role::Button, ui().share.copy);
    page.wait_until("the text to be copied, or not", |page| {
        page.shows(ui().share.copied) || page.shows(ui().share.not_copied)
    });
    for link in [ui().common.about, ui().common.sources] {
        page.click(Role::Button, link);
        page.wait_for_heading(link);
        open_everything(page);
    }
    goes_to_privacy(page);
    tests_it(page);
    says_that_all_were_refused(page);
    page.console();
    for heading in [ui().common.sources, ui().common.about] {
        page.click(Role::Button, ui().common.back);
        page.wait_for_heading(heading);
    }
    page.click(Role::Button, ui().common.back);
    page.click(Role::Button, ui().result.change);
    page.wait_for_heading(ui().check.title);
    deletes(page, ui().common.leave);
    page.wait_for_heading(ui().common.name);
    patient.leaves(&loaded);
}

/// Without this, an empty list of requests could mean that nothing was tried.
fn without_the_lock_the_same_attempts_arrive_here_and_elsewhere() {
    let page = Page::open_served(Served::app().unbound());
    // Firefox fetches ahead only when it has nothing else to do.
    let mut wanted = names_of(&Channel::ALL);
    wanted.retain(|channel| channel != Channel::Prefetch.id());
    let misses = |page: &Page, from: &str, not: &[Channel]| {
        let arrived = arrived(page, from);
        let mut missing = wanted.clone();
        missing.retain(|channel| !arrived.contains(channel));
        missing.retain(|channel| not.iter().all(|not| not.id() != channel));
        missing
    };
    tries_all(&page);
    page.wait_until("every attempt to arrive here", |page| {
        misses(page, " /nothing", &[]).is_empty()
    });
    // What asks for a line through a proxy names the host alone.
    page.wait_until("every attempt to arrive elsewhere", |page| {
        misses(page, ELSEWHERE, &[Channel::WebSocket, Channel::Form]).is_empty()
    });
}
fn the_test_says_of_each_channel_that_the_browser_refused() {
    let page = Page::open_with_worker();
    let loaded = page.requests();
    goes_to_privacy(&page);
    assert!(!is_locked(&page));
    tests_it(&page);
    assert!(is_locked(&page));
    says_that_all_were_refused(&page);
    // Once more, and from another screen; what came of it stays.
    page.click(Role::Button, ui().common.back);
    page.wait_for_heading(ui().common.name);
    goes_to_privacy(&page);
    says_that_all_were_refused(&page);
    page.click(Role::Button, ui().trial.again);
    page.wait_until("the end of the test", |page| {
        page.has(Role::Button, ui().trial.again)
    });
    says_that_all_were_refused(&page);
    assert_eq!(
        page.run("return document.querySelectorAll('iframe, form').length"),
        0
    );
    assert_eq!(page.requests(), loaded);
    // The check can still be done.
    page.console();
    page.click(Role::Button, ui().common.back);
    page.wait_for_heading(ui().common.name);
    let mut patient = Patient::at(page);
    patient.begins();
    patient.answers(|_, _| false);
    patient.reads_the_result();
    patient.leaves(&loaded);
}

fn without_the_lock_the_test_says_what_got_through() {
    let page = Page::open_served(Served::app().unbound());
    goes_to_privacy(&page);
    tests_it(&page);
    let (said, list) = verdict(&page);
    let existing = existing(&page);
    assert_eq!(list, lines(&page, ui().trial.through));
    assert_eq!(said, (ui().trial.got_through)(existing.len()));
    assert_eq!(arrived(&page, " /nothing"), names_of(&existing));
    assert_eq!(page.accessibility_violations(), Vec::<String>::new());
    // A form that got through has not taken the page away.
    assert_eq!(page.heading(), ui().more.privacy_title);
}

fn the_test_in_the_middle_of_a_check_loses_nothing() {
    let mut patient = Patient::starts();
    let loaded = patient.page.requests();
    patient.answers_as_a_healthy_adult(PageId::Treatment);
    patient.goes_on();
    let at = patient.screen();
    goes_to_privacy(&patient.page);
    tests_it(&patient.page);
    says_that_all_were_refused(&patient.page);
    patient.page.console();
    patient.page.click(Role::Button, ui().common.back);
    patient
        .page
        .wait_for_heading(title(at.expect("a screen of questions")));
    patient.answers(|_, _| false);
    let outcome = patient.reads_the_result();
    assert_eq!(outcome.heading, ui().result.clear.heading);
    patient.leaves(&loaded);
}

/// The app in the frame of a website.
fn visits(served: Served) -> Page {
    let page = Page::open_around(served, |tool| Site {
        page: format!(
            "<!DOCTYPE html><html lang=en><title>Rose Clinic</title><link rel=icon href='data:,'>
             <script async src={tool}/embed.js></script>
             <microneedling-check accent='#884422'></microneedling-check>"
        ),
        ..Site::default()
    });
    page.enter(FRAME);
    page.wait_until("the list of names to be asked for", |page| {
        page.requests().iter().any(|one| one.starts_with(NAMES))
    });
    page
}

fn the_lock_closes_in_the_frame_of_a_website_and_the_test_says_so_there() {
    let page = visits(Served::app());
    let loaded = page.requests();
    let mut patient = Patient::at(page);
    patient.begins();
    wait_for_the_lock(&patient.page);
    tries_all(&patient.page);
    goes_to_privacy(&patient.page);
    tests_it(&patient.page);
    says_that_all_were_refused(&patient.page);
    patient.page.console();
    patient.page.click(Role::Button, ui().common.back);
    patient.page.wait_for_heading(title(PageId::Treatment));
    // The website is still listened to.
    let theme = "return document.documentElement.dataset.theme ?? null";
    assert_eq!(patient.page.run(theme), Value::Null);
    patient.page.leave_frame();
    patient.page.run(
        "const check = document.querySelector('microneedling-check');
         check.setAttribute('theme', 'dark'); check.setAttribute('accent', '#aabb22')",
    );
    patient.page.enter(FRAME);
    patient.page.wait_until("the theme and the colour", |page| {
        page.run(theme) == "dark"
            && page.run(
                "return getComputedStyle(document.documentElement).getPropertyValue('--accent').trim()",
            ) == "#aabb22"
    });
    stands_still(&patient.page);
    patient.answers(|_, _| false);
    patient.reads_the_result();
    patient.leaves(&loaded);
}

fn in_a_frame_without_the_lock_the_test_says_what_got_through() {
    let page = visits(Served::app().unbound());
    goes_to_privacy(&page);
    tests_it(&page);
    let (said, list) = verdict(&page);
    assert_eq!(list, lines(&page, ui().trial.through));
    assert_eq!(said, (ui().trial.got_through)(existing(&page).len()));
    assert_eq!(
        arrived(&page, " /embed/nothing"),
        names_of(&existing(&page))
    );
}

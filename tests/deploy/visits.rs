//! What a first and a second visit take from the server.

use super::harness::{Browser, Engine};
use super::nginx::Nginx;
use std::thread;
use std::time::{Duration, Instant};

pub const TESTS: &[(&str, fn())] = &[
    (
        "the_worker_keeps_the_app_in_every_engine_with_the_headers_that_are_shipped",
        the_worker_keeps_the_app_in_every_engine_with_the_headers_that_are_shipped,
    ),
    (
        "a_second_visit_takes_at_most_a_kilobyte_from_the_server",
        a_second_visit_takes_at_most_a_kilobyte_from_the_server,
    ),
];

/// The script ends when the worker has all that it keeps.
const READY: &str =
    "const done = arguments[0]; navigator.serviceWorker.ready.then(() => done(true));";

/// The most that a second visit may take, in bytes.
const SECOND: usize = 1024;

fn the_worker_keeps_the_app_in_every_engine_with_the_headers_that_are_shipped() {
    for engine in Engine::chosen() {
        let nginx = Nginx::start();
        let browser = Browser::take(engine);
        let address = format!("http://127.0.0.1:{}/", nginx.port);
        browser.done(browser.client.goto(&address));
        browser.done(browser.client.execute_async(READY, Vec::new()));
        drop(nginx);
        browser.done(browser.client.goto(&address));
        let heading = "return document.querySelector('h1').textContent";
        let heading = browser.done(browser.client.execute(heading, Vec::new()));
        assert_eq!(heading, "Microneedling self-check", "{engine}");
        browser.leave();
    }
}

fn a_second_visit_takes_at_most_a_kilobyte_from_the_server() {
    let nginx = Nginx::that_counts();
    let browser = Browser::take(Engine::Chromium);
    let address = format!("http://127.0.0.1:{}/", nginx.port);
    let visit = || {
        browser.done(browser.client.goto("about:blank"));
        browser.done(browser.client.goto(&address));
    };
    visit();
    browser.done(browser.client.execute_async(READY, Vec::new()));
    let first = nginx.sent();
    visit();
    let again = || nginx.sent().split_off(first.len());
    // The worker is asked about once in a visit; then all is done.
    let end = Instant::now() + Duration::from_secs(30);
    while !again().iter().any(|(_, what)| what.ends_with("/sw.js")) {
        assert!(
            Instant::now() < end,
            "the worker was not asked about: {:?}",
            again()
        );
        thread::sleep(Duration::from_millis(50));
    }
    let second = again();
    let bytes = |sent: &[(usize, String)]| sent.iter().map(|(bytes, _)| bytes).sum::<usize>();
    println!(
        "first visit: {} bytes in {} answers",
        bytes(&first),
        first.len()
    );
    println!(
        "second visit: {} bytes in {} answers",
        bytes(&second),
        second.len()
    );
    assert!(bytes(&second) <= SECOND, "{second:?}");
    drop(browser);
}

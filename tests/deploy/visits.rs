//! What a first and a second visit take from the server.

use super::harness::{Browser, Engine};
use super::nginx::Nginx;
use std::thread;
use std::time::{Duration, Instant};

pub const TESTS: &[(&str, fn())] = &[(
    "a_second_visit_takes_at_most_a_kilobyte_from_the_server",
    a_second_visit_takes_at_most_a_kilobyte_from_the_server,
)];

/// The most that a second visit may take, in bytes.
const SECOND: usize = 1024;

fn a_second_visit_takes_at_most_a_kilobyte_from_the_server() {
    let nginx = Nginx::that_counts();
    let browser = Browser::take(Engine::Chromium);
    let address = format!("http://127.0.0.1:{}/", nginx.port);
    let visit = || {
        browser.done(browser.client.goto("about:blank"));
        browser.done(browser.client.goto(&address));
    };
    visit();
    // When the worker is there, all that it keeps is.
    let ready = "const done = arguments[0]; navigator.serviceWorker.ready.then(() => done(true));";
    browser.done(browser.client.execute_async(ready, Vec::new()));
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

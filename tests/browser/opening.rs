//! The first screen: it opens under its own security policy, asks for its own files once and for
//! nothing else, and says in plain words where it cannot start.

use crate::harness::Page;

crate::tests! {
    InEachEngine: "Each engine reads the policy, asks for files and tells of faults in its own way; without these, the other tests could be deaf." [
        the_page_opens_under_its_csp_without_a_console_error,
        the_page_asks_for_its_own_files_once_each_and_for_nothing_after,
        a_request_to_another_host_would_be_seen,
        an_inline_script_is_refused_and_the_console_says_so,
        axe_would_find_a_button_without_a_name,
    ]
}

fn the_page_opens_under_its_csp_without_a_console_error() {
    let page = Page::open_with_worker();

    assert_eq!(page.heading(), "Microneedling self-check");
    assert!(!page.shows("could not start"));
    assert_eq!(page.accessibility_violations(), Vec::<String>::new());
    assert_eq!(page.console(), Vec::<String>::new());
}

fn the_page_asks_for_its_own_files_once_each_and_for_nothing_after() {
    let page = Page::open_with_worker();
    let loaded = page.requests();

    // axe looks at every element, so everything that is loaded late would be loaded by then.
    page.accessibility_violations();

    assert_eq!(page.requests(), loaded, "asked for after load");
    // What is kept for a time without a network, the worker asks for as well, but not for what it finds in the
    // browser's cache: names under assets/ change with their content.
    let finds = page.engine().shares_its_cache_with_workers();
    let by_both = |request: &String| {
        !(finds && request.starts_with("GET /assets/")) && request != "GET /sw.js"
    };
    for request in &loaded {
        assert!(
            request.starts_with("GET /"),
            "not for our own host: {request}"
        );
        let times = loaded.iter().filter(|other| *other == request).count();
        let most = if by_both(request) { 2 } else { 1 };
        assert!(times <= most, "{request}: {times} times");
    }
}

/// Without this, an empty list of requests could mean that nobody was listening.
fn a_request_to_another_host_would_be_seen() {
    let page = Page::open();

    page.go_to("http://another-host.invalid/answers");

    let seen = page.requests();
    assert!(
        seen.contains(&"GET http://another-host.invalid/answers".to_owned()),
        "{seen:?}"
    );
}

/// Without this, an empty console could mean that nobody was listening.
fn an_inline_script_is_refused_and_the_console_says_so() {
    let page = Page::open();

    page.run(
        "const script = document.createElement('script');
         try { script.text = 'window.ran = true'; } catch { return; }
         document.body.append(script);",
    );

    assert_eq!(page.run("return window.ran === undefined"), true);
    page.wait_until("a console entry about the policy", |page| {
        page.console().iter().any(|entry| {
            entry.contains("Content Security Policy") || entry.contains("TrustedScript")
        })
    });
}

/// Without this, an empty list of violations could mean that axe never looked.
fn axe_would_find_a_button_without_a_name() {
    let page = Page::open();

    page.run("document.querySelector('main').append(document.createElement('button'))");

    let found = page.accessibility_violations();
    assert!(
        found.iter().any(|line| line.starts_with("button-name: ")),
        "{found:?}"
    );
}

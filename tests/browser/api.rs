//! The engine as a JavaScript module in a page that is not the app, under the policy that the app has.
//!
//! Deliberately absent: all that needs no browser; `tests/api` has it.

use crate::harness::Page;
use microneedling_check::knowledge::RULES;
use microneedling_check::medicines::MedicineList;
use microneedling_check::wire::answer_line;
use serde_json::{Value, json};

crate::tests! {
    InEachEngine: "Each engine compiles Wasm in its own way, and has its own limit of depth." [
        a_page_assesses_with_the_module_and_nothing_is_asked_for_after_it_has_loaded,
        a_page_gets_errors_in_words_and_the_module_goes_on,
    ]
}

/// The page, once the module has loaded.
fn open() -> Page {
    let page = Page::open();
    let origin = page.run("return location.origin");
    page.go_to(&format!("{}/test/engine.html", origin.as_str().unwrap()));
    page.wait_until("the module", |page| {
        page.run("return 'engine' in window") == true
    });
    page
}

fn request() -> Value {
    json!({
        "id": "p1", "now": "2026-11-21T12:00", "otherwise": "no",
        "answers": {"botulinum-toxin": "yes", "botulinum-toxin-when": "2026-11-20T06:00", "medicines": ["Eliquis"]},
    })
}

fn answer() -> Value {
    let line = request().to_string();
    let answer = answer_line(line.as_bytes(), &RULES, &MedicineList::built_in());
    serde_json::from_str(&answer.unwrap()).unwrap()
}

fn a_page_assesses_with_the_module_and_nothing_is_asked_for_after_it_has_loaded() {
    let page = open();
    let loaded = page.requests();

    let got = page.run(&format!("return engine.assess({})", request()));

    let ids: Vec<&Value> = got["findings"].as_array().unwrap().iter().collect();
    let ids: Vec<&Value> = ids.iter().map(|finding| &finding["id"]).collect();
    assert_eq!(ids, ["anticoagulant", "neuromodulator-48h"]);
    assert_eq!(got, answer());
    let offers = page.run("return engine.findMedicine('zarelto')[0].name");
    assert_eq!(offers, "Xarelto");
    page.run("engine.questions(); engine.ruleBook(); engine.version()");
    page.paints();

    assert_eq!(
        page.requests(),
        loaded,
        "asked for after the module had loaded"
    );
    for file in [
        "engine.js",
        "engine_bg.js",
        "engine_bg.wasm",
        "medicines.txt",
    ] {
        let request = format!("GET /engine/{file}");
        let times = loaded.iter().filter(|one| **one == request).count();
        assert_eq!(times, 1, "{request} in {loaded:?}");
    }
    assert!(
        loaded.iter().all(|one| one.starts_with("GET /")),
        "{loaded:?}"
    );
    assert_eq!(page.console(), Vec::<String>::new());
}

fn a_page_gets_errors_in_words_and_the_module_goes_on() {
    let page = open();

    let error = page.run(
        "try { engine.assess({ now: '2026-11-21T12:00', answers: { pregnant: 'maybe' } }) } catch (error) {
             return [error instanceof engine.SelfCheckError, error.name, error.code, error.at, error.message];
         }",
    );
    let words = "the answer is \"yes\", \"no\" or \"not-sure\", not `maybe`";
    assert_eq!(
        error,
        json!([
            true,
            "SelfCheckError",
            "wrong-kind",
            "answers.pregnant",
            words
        ])
    );

    // As deep as it gets: browsers have less room for what calls itself than Node.
    let error = page.run(
        "let deep = []; for (let level = 0; level < 50_000; level += 1) deep = [deep];
         try { engine.assess({ id: deep }) } catch (error) { return error.code; }",
    );
    assert_eq!(error, "malformed-json");
    let deepest = page.run(
        "let deep = []; for (let level = 1; level < 126; level += 1) deep = [deep];
         return engine.assess({ id: deep, now: '2026-11-21T12:00' }).overall;",
    );
    assert_eq!(deepest, "ask");

    let got = page.run(&format!("return engine.assess({})", request()));
    assert_eq!(got, answer());
    assert_eq!(page.console(), Vec::<String>::new());
}

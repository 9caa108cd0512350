//! axe-core in the page: every rule that it runs by itself, and the target size of WCAG 2.2.

use super::engine::Engine;
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};
use std::{env, fs};

/// `axe`, to be put into the page.
pub fn source() -> String {
    let path = env::var_os("AXE_CORE")
        .expect("AXE_CORE is to name axe.min.js: `make test-browser` sets it");
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Whether the page has `axe` already.
pub const IS_THERE: &str = "return window.axe !== undefined";

/// Calls back with one line for each violation: rule, what is wrong, where.
pub const RUN: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document, { rules: { 'target-size': { enabled: true } } }).then(
        ({ violations }) => done(violations.map(({ id, help, nodes }) =>
            `${id}: ${help}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)),
        (error) => done([`axe itself failed: ${error}`]),
    );";

/// The first of the elements of a selector in a root that has this name, as axe computes it from the page.
pub const BY_NAME: &str = "
    const [selector, name, root] = arguments;
    axe.setup(document);
    try {
        const all = [...(root ?? document).querySelectorAll(selector)];
        return all.find((element) => axe.commons.text.accessibleText(element).trim() === name) ?? null;
    } finally {
        axe.teardown();
    }";

/// Calls back with the hash of all that the verdict depends on: the markup, what of it is chosen, typed or in focus,
/// and the window.
pub const STATE: &str = "
    const done = arguments[arguments.length - 1];
    const fields = [...document.querySelectorAll('input, textarea, select')];
    const open = [...document.querySelectorAll('details')].map((details) => details.open);
    const state = JSON.stringify([
        document.documentElement.outerHTML,
        fields.map((field) => [field.checked, field.value, field.disabled]),
        open,
        [...document.querySelectorAll('*')].indexOf(document.activeElement),
        innerWidth, innerHeight, scrollX, scrollY,
        ['prefers-color-scheme: dark', 'prefers-contrast: more', 'forced-colors: active']
            .map((feature) => matchMedia(`(${feature})`).matches),
    ]);
    crypto.subtle.digest('SHA-256', new TextEncoder().encode(state))
        .then((hash) => done(Array.from(new Uint8Array(hash)).join(' ')), (error) => done(`${error} ${state}`));";

/// By engine and state.
type Verdicts = HashMap<(Engine, String), Vec<String>>;

static VERDICTS: LazyLock<Mutex<Verdicts>> = LazyLock::new(Mutex::default);

/// The verdict on a screen in this state. It is found out once in each engine: most screens of most
/// journeys are the same.
pub fn verdict(
    engine: Engine,
    state: String,
    find_out: impl FnOnce() -> Vec<String>,
) -> Vec<String> {
    let key = (engine, state);
    let known = VERDICTS
        .lock()
        .expect("no poisoned lock")
        .get(&key)
        .cloned();
    known.unwrap_or_else(|| {
        let found = find_out();
        let mut verdicts = VERDICTS.lock().expect("no poisoned lock");
        verdicts.insert(key, found.clone());
        found
    })
}

//! axe-core in the page: every rule that it runs by itself, and the target size of WCAG 2.2.

use std::{env, fs};

/// Puts `axe` into the page.
pub fn source() -> String {
    let path = env::var_os("AXE_CORE")
        .expect("AXE_CORE is to name axe.min.js: `make test-browser` sets it");
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Calls back with one line for each violation: rule, what is wrong, where.
pub const RUN: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document, { rules: { 'target-size': { enabled: true } } }).then(
        ({ violations }) => done(violations.map(({ id, help, nodes }) =>
            `${id}: ${help}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)),
        (error) => done([`axe itself failed: ${error}`]),
    );";

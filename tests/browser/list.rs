//! What runs where and why, as a table: `tests/golden/browser_tests.md`.

use crate::{Group, Runs, files};
use std::path::Path;
use std::{env, fs};

const FILE: &str = "tests/golden/browser_tests.md";

const HEAD: &str = "# The browser tests: what runs where, and why

Printed from the tests; `make golden` prints it anew. *Each engine* is Chromium, Firefox and WebKitGTK. `make test-all`
runs every test in each engine that can be asked for it.

| file | tests | `make test` runs them in | why |
| --- | --- | --- | --- |
";

/// Stops where the table does not say what the tests say of themselves; renews it where `GOLDEN=renew` asks for that.
pub fn assert_current() {
    let table = table();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
    if env::var("GOLDEN").is_ok_and(|golden| golden == "renew") {
        fs::write(path, table).expect("a writable checkout");
        return;
    }
    let printed = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        printed == table,
        "{FILE} is out of date: `make golden` renews it"
    );
}

fn table() -> String {
    let rows = files()
        .into_iter()
        .flat_map(|(file, groups)| groups.into_iter().map(move |group| row(file, &group)));
    HEAD.to_owned() + &rows.collect::<String>()
}

fn row(file: &str, group: &Group) -> String {
    let runs = match group.runs {
        Runs::InEachEngine => "each engine",
        Runs::InOneEngine => "Chromium",
        Runs::BeforeARelease => "none: `make test-all` only",
    };
    let names = group.tests.iter().map(|(name, _)| {
        let name = name.rsplit("::").next().unwrap_or(name);
        name.replace('_', " ")
    });
    let names: Vec<String> = names.collect();
    format!(
        "| {file} | {} | {runs} | {} |\n",
        names.join("; "),
        group.why
    )
}

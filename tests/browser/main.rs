//! Browser tests: the built app in `dist`, served with its real headers, in three real browsers.
//!
//! `make test-browser` builds the app and names the tools; `ENGINES` and `TEST` choose. Each test runs in each
//! engine, under its name: `firefox::journeys::...`. A tool or an engine that is missing fails every test;
//! nothing is ever skipped. Absent on purpose: fixed sleeps, mocked browsers, switched-off axe rules.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    reason = "a test stops where the page first differs from its statement"
)]

mod answering;
mod api;
mod body;
mod clinics;
mod embed;
mod failure;
#[allow(
    dead_code,
    reason = "a small vocabulary: a test need not use every word of it"
)]
mod harness;
mod history;
mod journeys;
mod keeping;
mod lock;
mod looks;
mod medicines;
mod memory;
mod offline;
mod only;
mod opening;
mod paper;
mod patient;
mod reference;
mod result;
mod screens;
mod taps;
mod translation;

use harness::{Browser, Engine};
use libtest_mimic::{Arguments, Trial};
use std::fs;
use std::process::ExitCode;
use std::sync::Arc;

/// A test, run once in each engine.
#[derive(Clone)]
struct Test {
    name: String,
    run: Arc<dyn Fn() + Send + Sync>,
}

impl Test {
    fn new(name: impl Into<String>, run: impl Fn() + Send + Sync + 'static) -> Self {
        Self {
            name: name.into(),
            run: Arc::new(run),
        }
    }
}

/// The tests of a file. The compiler reports one that is not listed as never used.
macro_rules! tests {
    ($($name:ident),* $(,)?) => {
        pub fn tests() -> Vec<crate::Test> {
            vec![$(crate::Test::new(stringify!($name), $name)),*]
        }
    };
}
use tests;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    assert_no_test_is_left_out();
    let trials = Engine::chosen().into_iter().flat_map(trials).collect();
    let conclusion = libtest_mimic::run(&arguments, trials);
    Browser::close_all();
    conclusion.exit_code()
}

/// What runs in this engine.
fn trials(engine: Engine) -> Vec<Trial> {
    let files = [
        // The longest first, so that nobody waits for them at the end.
        ("screens", screens::tests()),
        ("reference", reference::tests()),
        ("clinics", clinics::tests()),
        ("history", history::tests()),
        ("embed", embed::tests()),
        ("journeys", journeys::tests()),
        ("keeping", keeping::tests()),
        ("medicines", medicines::tests()),
        ("translation", translation::tests()),
        ("only", only::tests(engine)),
        ("looks", looks::tests()),
        ("lock", lock::tests()),
        ("memory", memory::tests()),
        ("result", result::tests()),
        ("offline", offline::tests()),
        ("taps", taps::tests()),
        ("body", body::tests()),
        ("failure", failure::tests()),
        ("opening", opening::tests()),
        ("api", api::tests()),
    ];
    let trial = |file: &str, Test { name, run }: Test| {
        Trial::test(format!("{engine}::{file}::{name}"), move || {
            engine.run(&*run);
            Ok(())
        })
    };
    let in_file = |(file, tests): (&str, Vec<Test>)| -> Vec<Trial> {
        tests.into_iter().map(|test| trial(file, test)).collect()
    };
    files.into_iter().flat_map(in_file).collect()
}

/// The attribute of Rust's own runner, which is not used here, would silently leave a test out.
fn assert_no_test_is_left_out() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/browser");
    for file in fs::read_dir(folder).expect("the tests").flatten() {
        let text = fs::read_to_string(file.path()).unwrap_or_default();
        let marked = text.lines().any(|line| line.trim() == "#[test]");
        assert!(
            !marked,
            "{:?}: name its tests in `crate::tests!`",
            file.path()
        );
    }
}

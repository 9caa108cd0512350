//! Browser tests: the built app in `dist`, served with its real headers, in three real browsers.
//!
//! `make test-browser` builds the app and names the tools; `ENGINES` and `TEST` choose. A test is written once and
//! runs in each engine, under its name: `firefox::journeys::...`. Each file says of its tests which of them run
//! whenever anything has changed, and in which engines; with `ALL_TESTS=1`, as `make test-all` has it, every test runs
//! in every engine. A tool or an engine that is missing fails every test; nothing is ever skipped. Deliberately absent:
//! fixed sleeps, mocked browsers, switched-off axe rules.

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
mod events;
mod failure;
mod filling;
#[allow(
    dead_code,
    reason = "a small vocabulary: a test need not use every word of it"
)]
mod harness;
mod history;
mod journeys;
mod keeping;
mod leaving;
mod list;
mod lock;
mod looks;
mod medicines;
mod memory;
mod offline;
mod opening;
mod paper;
mod patient;
mod presses;
mod reference;
mod result;
mod screens;
mod taps;
mod translation;

use harness::{Browser, Engine};
use libtest_mimic::{Arguments, Trial};
use std::process::ExitCode;
use std::sync::Mutex;
use std::time::{Duration, Instant};
use std::{env, fs};

/// Tests that run in the same engines, for the same reason.
struct Group {
    runs: Runs,
    why: &'static str,
    /// Whether this engine can be asked for it.
    able: fn(Engine) -> bool,
    tests: Vec<Test>,
}

/// Where and when tests run.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Runs {
    /// In each engine, whenever anything has changed: where engines differ, or could.
    InEachEngine,
    /// In Chromium whenever anything has changed, and in the others before a release: what is ours is the same in all.
    InOneEngine,
    /// In each engine, before a release: what takes long and seldom breaks.
    BeforeARelease,
}

type Test = (&'static str, fn());

/// The tests of a file, in groups, each with the reason why it runs where it does. The compiler reports a test that is
/// not listed as never used.
macro_rules! tests {
    ($($runs:ident $(if $able:ident)?: $why:literal [$($name:path),* $(,)?])*) => {
        pub fn tests() -> Vec<crate::Group> {
            vec![$(crate::Group {
                runs: crate::Runs::$runs,
                why: $why,
                able: crate::able!($($able)?),
                tests: vec![$((stringify!($name), $name as fn())),*],
            }),*]
        }
    };
}
use tests;

/// Whether an engine can be asked for something; without a condition, all can.
macro_rules! able {
    () => {
        |_| true
    };
    ($able:ident) => {
        crate::harness::Engine::$able
    };
}
use able;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    assert_no_test_is_left_out();
    list::assert_current();
    let trials = Engine::chosen().into_iter().flat_map(trials).collect();
    let conclusion = libtest_mimic::run(&arguments, trials);
    Browser::close_all();
    say_what_took_longest();
    conclusion.exit_code()
}

/// How long each test took that has passed.
static TIMES: Mutex<Vec<(Duration, String)>> = Mutex::new(Vec::new());

/// So many are told.
const TOLD: usize = 12;

/// A slow test has to earn its seconds.
fn say_what_took_longest() {
    let mut times = TIMES.lock().expect("no poisoned lock").clone();
    times.sort();
    let total: Duration = times.iter().map(|(time, _)| *time).sum();
    println!(
        "{} tests took {total:.0?} of browsers' time; the longest:",
        times.len()
    );
    for (time, name) in times.iter().rev().take(TOLD) {
        println!("{time:>8.1?} {name}");
    }
}

/// All tests, by file; the longest first, so that nobody waits for them at the end.
fn files() -> Vec<(&'static str, Vec<Group>)> {
    vec![
        ("screens", screens::tests()),
        ("reference", reference::tests()),
        ("clinics", clinics::tests()),
        ("presses", presses::tests()),
        ("history", history::tests()),
        ("events", events::tests()),
        ("embed", embed::tests()),
        ("journeys", journeys::tests()),
        ("keeping", keeping::tests()),
        ("medicines", medicines::tests()),
        ("translation", translation::tests()),
        ("looks", looks::tests()),
        ("leaving", leaving::tests()),
        ("lock", lock::tests()),
        ("memory", memory::tests()),
        ("result", result::tests()),
        ("offline", offline::tests()),
        ("taps", taps::tests()),
        ("body", body::tests()),
        ("paper", paper::tests()),
        ("failure", failure::tests()),
        ("opening", opening::tests()),
        ("api", api::tests()),
    ]
}

/// What runs in this engine now.
fn trials(engine: Engine) -> Vec<Trial> {
    let all = env::var_os("ALL_TESTS").is_some_and(|all| !all.is_empty());
    let runs = |group: &Group| {
        let now = match group.runs {
            Runs::InEachEngine => true,
            Runs::InOneEngine => engine == Engine::Chromium,
            Runs::BeforeARelease => false,
        };
        (all || now) && (group.able)(engine)
    };
    let trial = |file: &str, (name, run): Test| {
        let name = name.rsplit("::").next().unwrap_or(name);
        let name = format!("{engine}::{file}::{name}");
        Trial::test(name.clone(), move || {
            let began = Instant::now();
            engine.run(run);
            let mut times = TIMES.lock().expect("no poisoned lock");
            times.push((began.elapsed(), name));
            Ok(())
        })
    };
    let in_file = |(file, groups): (&'static str, Vec<Group>)| -> Vec<Trial> {
        let groups = groups.into_iter().filter(runs);
        let tests = groups.flat_map(|group| group.tests);
        tests.map(|test| trial(file, test)).collect()
    };
    files().into_iter().flat_map(in_file).collect()
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

//! What is shipped for hosting, tried: nginx with `tests/deploy/nginx.conf` and the built app.
//!
//! `make test-deploy` builds the app and installs nginx and wrk. nginx runs on the loopback with a folder of its own,
//! and ends with the tests. Deliberately absent: certificates, and other servers.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    reason = "a test stops where the server first differs from its statement"
)]

mod answer;
mod files;
#[allow(
    dead_code,
    unused_imports,
    reason = "the browser tests need more of it"
)]
#[path = "../browser/harness/mod.rs"]
mod harness;
mod load;
mod nginx;
mod visits;

use libtest_mimic::{Arguments, Trial};
use std::process::ExitCode;

fn main() -> ExitCode {
    let trial = |(name, test): (&str, fn())| {
        Trial::test(name, move || {
            test();
            Ok(())
        })
    };
    let tests = files::TESTS.iter().chain(load::TESTS).chain(visits::TESTS);
    // One after the other: the load is measured.
    let arguments = Arguments {
        test_threads: Some(1),
        ..Arguments::from_args()
    };
    let conclusion = libtest_mimic::run(&arguments, tests.copied().map(trial).collect());
    harness::Browser::close_all();
    conclusion.exit_code()
}

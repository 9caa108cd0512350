//! Browser tests: the built app in `dist`, served with its real headers, in a real browser.
//!
//! `make test-browser` builds the app and names the tools. A tool that is missing fails every test;
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
mod body;
mod failure;
#[allow(
    dead_code,
    unused_imports,
    reason = "a small vocabulary: a test need not use every word of it"
)]
mod harness;
mod history;
mod journeys;
mod looks;
mod medicines;
mod opening;
mod paper;
mod patient;
mod reference;
mod result;
mod screens;
mod taps;
mod translation;

//! `make bench`: how fast the engine is, natively, as Wasm in Node and in Chromium, next to the engines that
//! a team would take instead, and through JSON lines; how good and how fast the medicine finder is, next to
//! other searches. One run, one printed table, `target/bench/figures.json`.
//!
//! It fails where something breaks or finds something else than expected, never because a machine is slow.
//! Deliberately absent: comparing with an earlier run.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    reason = "a bench that meets the unexpected has failed"
)]

mod chromium;
#[path = "../browser/harness/driver/mod.rs"]
mod driver;
#[allow(dead_code, reason = "the bench runs in one engine")]
#[path = "../browser/harness/engine.rs"]
mod engine;
mod finder;
mod native;
mod node;
mod stream;
mod subject;
mod table;
mod translate;

use serde_json::{Value, json};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    let subjects = subject::subjects();
    let node = node::measure(&subjects);
    let chromium = chromium::measure(&node["finder"]);
    let figures = json!({
        "rules": subjects[0].book.rules().count(),
        "questions": subjects[0].book.questions.len(),
        "native": native::measure(&subjects),
        "node": node,
        "chromium": chromium,
        "stream": stream::measure(),
        "sizes": sizes(),
    });
    let file = folder().join("figures.json");
    fs::write(&file, format!("{figures:#}\n")).expect("the figures are written");
    print!("{}", table::table(&figures));
    println!("\nThe same figures for programs: {}", file.display());
}

/// Where the bench keeps its files, inside `target`.
fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("bench");
    fs::create_dir_all(&folder).expect("a folder in target");
    folder
}

/// The Wasm builds by name, each a folder with what wasm-bindgen made.
fn builds() -> [(&'static str, PathBuf); 2] {
    [
        ("web", folder().join("web")),
        ("release", folder().join("release")),
    ]
}

/// Their sizes in bytes.
fn sizes() -> Value {
    let size = |(name, folder): (&str, PathBuf)| {
        let wasm = fs::metadata(folder.join("bench_bg.wasm")).expect("a build");
        (name.to_owned(), Value::from(wasm.len()))
    };
    builds().into_iter().map(size).collect()
}

/// What `make bench` says about its tools.
fn told(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("{name} is not set: run `make bench`"))
}

//! `release.json`: what the app needs without a network, each file with its hash and size; and the worker that
//! installs no other.

use super::{Fault, Files, fill, stamp, text};
use crate::knowledge::{RULES, VERSION};
use serde::Serialize;

/// What is not needed without a network, or is the list or its reader.
const ELSEWHERE: [&str; 8] = [
    "_headers",
    "clinics/",
    "embed.js",
    "embed/",
    "engine/",
    "screenshots/",
    "sw.js",
    "sw-off.js",
];

/// What the worker carries until it is told.
const PLACE_FOR_BUILD: &str = "BUILD-IS-WRITTEN-HERE";
const PLACE_FOR_LIST: &str = "HASH-OF-RELEASE.JSON-IS-WRITTEN-HERE";

#[derive(Serialize)]
struct Release<'a> {
    /// The id of the build.
    build: &'a str,
    /// The version of the app.
    version: &'a str,
    /// The version of the rules.
    rules: &'a str,
    /// The last day on which the rules may say that nothing was found.
    review_by: String,
    files: Vec<Listed<'a>>,
}

#[derive(Serialize)]
struct Listed<'a> {
    /// From where `release.json` is.
    url: &'a str,
    /// Of the bytes before any compression, in hexadecimal digits.
    sha256: String,
    bytes: usize,
}

/// The text of `release.json`.
pub(super) fn list(files: &Files, build: &str) -> String {
    let needed = files
        .iter()
        .filter(|(name, _)| !ELSEWHERE.iter().any(|other| name.starts_with(other)));
    let listed = needed.map(|(name, bytes)| Listed {
        url: address(name),
        sha256: stamp::sha256(bytes),
        bytes: bytes.len(),
    });
    let (year, month, day) = RULES.review_by.parts();
    let release = Release {
        build,
        version: env!("CARGO_PKG_VERSION"),
        rules: VERSION,
        review_by: format!("{year}-{month:02}-{day:02}"),
        files: listed.collect(),
    };
    serde_json::json!(release).to_string()
}

/// A page is asked for by its folder: hosts redirect from `index.html` to it.
fn address(name: &str) -> &str {
    match name.strip_suffix("index.html") {
        Some("") => "./",
        Some(folder) => folder,
        None => name,
    }
}

/// Writes into the worker which list it may install.
pub(super) fn tell_the_worker(files: &mut Files, build: &str, list: &str) -> Result<(), Fault> {
    const WORKER: &str = "sw.js";
    let worker = text(files, WORKER)?;
    let worker = fill(worker, WORKER, PLACE_FOR_BUILD, build)?;
    let hash = stamp::sha256(list.as_bytes());
    let worker = fill(&worker, WORKER, PLACE_FOR_LIST, &hash)?;
    files.insert(WORKER.to_owned(), worker.into_bytes());
    Ok(())
}

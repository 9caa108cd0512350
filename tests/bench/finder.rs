//! The medicine finder next to other searches: what all of them get, and the table of what came of it.
//!
//! Deliberately absent: the searching and the clock, which are the same script (`finder.js`) in Node and in
//! Chromium.

use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;

pub const SCRIPT: &str = include_str!("finder.js");
pub const LIST: &str = include_str!("../../public/medicines.txt");
const FORMS: &str = include_str!("../native/typed_names.tsv");
const HELD_OUT: &str = include_str!("../native/typed_names_held_out.tsv");
const WORDS: &str = include_str!("../native/not_medicines.txt");

/// These are known names, typed as they are written somewhere; all others are slips.
const KNOWN: [&str; 2] = ["foreign brand", "spaces, accents, words"];

/// The list, its names as entries for the others, and what is typed.
pub fn work() -> Value {
    json!({
        "list": LIST,
        "entries": entries(),
        "forms": forms(FORMS),
        "heldOut": forms(HELD_OUT),
        "words": content(WORDS).collect::<Vec<_>>(),
    })
}

/// Every name of the list, with its substance.
fn entries() -> Vec<Value> {
    let mut entries = BTreeSet::new();
    for line in content(LIST).filter(|line| !line.contains('~')) {
        let fields: Vec<&str> = line.split(';').collect();
        let names = fields[0].split('@').next().expect("names");
        let substance = names.split('=').next().expect("a substance").trim();
        for name in names.split('=').chain(fields[2].split(',')) {
            entries.insert((name.trim(), substance));
        }
    }
    let named = entries.into_iter().filter(|(name, _)| !name.is_empty());
    named
        .map(|(name, substance)| json!({ "name": name, "substance": substance }))
        .collect()
}

fn forms(text: &str) -> Vec<Value> {
    content(text)
        .map(|line| {
            let fields: Vec<&str> = line.split('\t').collect();
            json!({ "typed": fields[0], "substance": fields[1], "slip": !KNOWN.contains(&fields[2]) })
        })
        .collect()
}

fn content(text: &str) -> impl Iterator<Item = &str> {
    let lines = text.lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The source of a package that the bench has installed.
pub fn source(peer: &Value) -> String {
    let file = Path::new(&crate::told("BENCH_PEERS")).join("node_modules");
    let file = file.join(part(&peer["package"])).join(part(&peer["file"]));
    fs::read_to_string(file).expect("`make bench` has installed it")
}

/// The part of the printed page.
pub fn table(figures: &Value) -> String {
    let node = figures["node"]["finder"].as_array().expect("finders");
    let chromium = figures["chromium"]["finder"].as_array().expect("finders");
    let mut page = format!(
        "\nThe medicine finder, {} names; milliseconds a keystroke ({} keystrokes)\n\n{:52}{:>12}{:>12}{:>12}{:>12}{:>16}{:>20}\n{:52}{:>12}{:>12}{:>12}{:>12}{:>16}{:>20}\n",
        figures["node"]["entries"],
        node[0]["keystrokes"]["keystrokes"],
        "",
        "first",
        "held out",
        "of slips",
        "nonsense",
        "Node",
        "Chromium, CPU / 4",
        "",
        "(three)",
        "(three)",
        "(three)",
        "offered",
        "median / 95 %",
        "median / 95 %",
    );
    for (node, chromium) in node.iter().zip(chromium) {
        let right = |forms: &Value| format!("{} ({})", forms["first"], forms["three"]);
        let spent = |finder: &Value| {
            let spent = |name: &str| finder["keystrokes"][name].as_f64().expect("a figure");
            format!("{:.2} / {:.2}", spent("median"), spent("p95"))
        };
        writeln!(
            page,
            "{:52}{:>12}{:>12}{:>12}{:>12}{:>16}{:>20}",
            part(&node["name"]),
            right(&node["right"]["all"]),
            right(&node["right"]["heldOut"]),
            right(&node["right"]["slips"]),
            node["right"]["nonsense"]["offered"].to_string(),
            spent(node),
            spent(chromium),
        )
        .unwrap();
    }
    let of = |name: &str| &node[0]["right"][name]["of"];
    writeln!(
        page,
        "{:52}{:>12}{:>12}{:>12}{:>12}",
        "of",
        of("all").to_string(),
        of("heldOut").to_string(),
        of("slips").to_string(),
        of("nonsense").to_string()
    )
    .unwrap();
    let (ours, cold) = (&node[0], &chromium[0]["keystrokes"]["passes"][0]);
    writeln!(
        page,
        "
Ours as shipped (Wasm, opt-level z), from the typed text to the offers in JavaScript. Its first pass, with cold
code, in Chromium at CPU / 4: median {:.2} ms, 95 % {:.2} ms.
The Wasm memory grows in pages of 64 kB, by {} kB for reading the list and searching all of it; the list
itself holds {} kB, the rest was for reading it and is free again.
",
        cold["median"].as_f64().expect("a figure"),
        cold["p95"].as_f64().expect("a figure"),
        kilobytes(&ours["memory"]["grown"]),
        kilobytes(&ours["memory"]["held"]),
    )
    .unwrap();
    page
}

fn kilobytes(bytes: &Value) -> u64 {
    (bytes.as_f64().expect("bytes") / 1000.0).round() as u64
}

fn part(value: &Value) -> &str {
    value.as_str().expect("a text")
}

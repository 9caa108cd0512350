//! The table of crates in the README, against what cargo says.

use serde_json::Value;
use std::collections::BTreeMap;
use std::process::Command;

/// Name, and version with licence.
type Crates = BTreeMap<String, (String, String)>;

/// What a package names as its dependencies, of every kind.
fn named_by(manifest: &str) -> Crates {
    let manifest = format!("{}/{manifest}", env!("CARGO_MANIFEST_DIR"));
    let told = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--locked",
            "--all-features",
            "--format-version",
            "1",
        ])
        // Without it cargo would want the crates of all other systems, too.
        .args(["--filter-platform", "x86_64-unknown-linux-gnu"])
        .args(["--manifest-path", &manifest])
        .output()
        .expect("cargo starts");
    assert!(
        told.status.success(),
        "{}",
        String::from_utf8_lossy(&told.stderr)
    );
    let told: Value = serde_json::from_slice(&told.stdout).unwrap();
    let list = |value: &Value| value.as_array().unwrap().clone();
    let root = &told["resolve"]["root"];
    let nodes = list(&told["resolve"]["nodes"]);
    let node = nodes.iter().find(|node| node["id"] == *root).unwrap();
    let (named, packages) = (list(&node["deps"]), list(&told["packages"]));
    let crates = named.iter().map(|one| {
        let package = packages
            .iter()
            .find(|package| package["id"] == one["pkg"])
            .unwrap();
        let text = |name: &str| package[name].as_str().unwrap_or_default().to_owned();
        (text("name"), (text("version"), text("license")))
    });
    crates.collect()
}

/// The rows whose first cell is a crate.
fn in_the_table() -> Crates {
    let readme = include_str!("../../README.md");
    let (_, part) = readme
        .split_once("## What it is made of")
        .expect("the part");
    let rows = part.lines().filter_map(|line| line.strip_prefix("| `"));
    let crates = rows.map(|row| {
        let mut cells = row
            .split('|')
            .map(|cell| cell.trim().trim_end_matches('`').to_owned());
        let mut cell = || cells.next().expect("a cell");
        (cell(), (cell(), cell()))
    });
    crates.collect()
}

#[test]
fn the_table_of_crates_names_each_with_its_version_and_licence() {
    let mut named = named_by("Cargo.toml");
    let fuzz = named_by("tests/fuzz/Cargo.toml");
    named.extend(fuzz.into_iter().filter(|(name, _)| name == "libfuzzer-sys"));
    assert_eq!(in_the_table(), named);
}

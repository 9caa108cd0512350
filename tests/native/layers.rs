//! Who may use whom: the sources, read against the table of `src/ARCHITECTURE.md`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Module, and the modules of ours that it may use.
const TABLE: &[(&str, &[&str])] = &[
    ("engine", &[]),
    ("knowledge", &["engine"]),
    ("medicines", &["engine", "knowledge"]),
    ("policy", &["engine", "json", "knowledge"]),
    ("text", &["engine", "knowledge"]),
    (
        "export",
        &["engine", "knowledge", "medicines", "policy", "text"],
    ),
    (
        "wire",
        &[
            "engine",
            "json",
            "knowledge",
            "medicines",
            "policy",
            "export",
        ],
    ),
    ("release", &["engine", "knowledge", "text", "export"]),
    ("storage", &["engine", "knowledge"]),
    ("components", &[]),
    (
        "state",
        &[
            "engine",
            "knowledge",
            "medicines",
            "policy",
            "text",
            "export",
            "wire",
            "storage",
        ],
    ),
    (
        "embed",
        &[
            "engine",
            "json",
            "knowledge",
            "medicines",
            "policy",
            "text",
            "export",
            "wire",
            "storage",
            "state",
        ],
    ),
    (
        "clinics",
        &[
            "engine",
            "knowledge",
            "policy",
            "text",
            "state",
            "embed",
            "components",
        ],
    ),
    (
        "pages",
        &[
            "engine",
            "knowledge",
            "medicines",
            "policy",
            "text",
            "export",
            "wire",
            "storage",
            "state",
            "components",
            "app",
        ],
    ),
];

/// Modules that know no browser, no clock and no file.
const PURE: &[&str] = &[
    "engine",
    "knowledge",
    "medicines",
    "policy",
    "text",
    "export",
    "wire",
];

/// What an impure module would name.
const IMPURE: &[&str] = &[
    "leptos",
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "gloo",
    "std::fs",
    "std::io",
    "std::env",
    "std::time",
    "std::thread",
    "std::net",
    "SystemTime",
    "Instant",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            found.push((path, text));
        }
    }
    found
}

/// The code without comments, where a doc link may name anything.
fn code(text: &str) -> String {
    text.lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n")
}

/// Every `crate::name`, also inside `crate::{a, b}`.
fn used(text: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for rest in text.split("crate::").skip(1) {
        let rest = rest.trim_start();
        let parts: Vec<&str> = match rest.strip_prefix('{') {
            Some(list) => list
                .split('}')
                .next()
                .unwrap_or_default()
                .split(',')
                .collect(),
            None => vec![rest],
        };
        for part in parts {
            let name: String = part
                .trim()
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            if !name.is_empty() {
                names.insert(name);
            }
        }
    }
    names
}

#[test]
fn modules_use_only_what_the_table_allows() {
    let mut wrong = Vec::new();
    for (module, allowed) in TABLE {
        let folder = root().join(module);
        if !folder.is_dir() {
            continue;
        }
        for (path, text) in sources(&folder) {
            for name in used(&code(&text)) {
                let ours = name == *module || allowed.contains(&name.as_str());
                if !ours {
                    wrong.push(format!("{} uses {name}", path.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_folder_of_the_crate_is_in_the_table() {
    for entry in fs::read_dir(root()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let known = TABLE.iter().any(|(module, _)| *module == name)
            || ["bin", "styles"].contains(&name.as_str());
        assert!(!path.is_dir() || known, "{name} has no line in the table");
    }
}

#[test]
fn pure_modules_name_no_browser_clock_or_file() {
    for module in PURE {
        let folder = root().join(module);
        if !folder.is_dir() {
            continue;
        }
        for (path, text) in sources(&folder) {
            let text = code(&text);
            for word in IMPURE {
                assert!(!text.contains(word), "{} names {word}", path.display());
            }
        }
    }
}

/// What can send a request.
const REQUESTS: &[&str] = &[
    "fetch_with",
    "XmlHttpRequest",
    "send_beacon",
    "WebSocket",
    "EventSource",
    "gloo_net",
];

/// The test that nothing leaves: it names the ways out, and tries them when the patient wants to see them refused.
const TRIAL: &[&str] = &["channels.rs", "trial.rs"];

#[test]
fn one_file_asks_for_something_and_asks_for_one_thing() {
    let mut found = Vec::new();
    for (path, text) in sources(&root()) {
        let text = code(&text);
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        if TRIAL.contains(&file.as_str()) {
            continue;
        }
        for word in REQUESTS {
            found.extend(text.matches(word).map(|word| format!("{file}: {word}")));
        }
    }
    assert_eq!(found, ["file.rs: fetch_with"]);
}

#[test]
fn engine_and_knowledge_have_no_serialised_form() {
    for module in ["engine", "knowledge"] {
        for (path, text) in sources(&root().join(module)) {
            assert!(
                !code(&text).contains("serde"),
                "{} names serde",
                path.display()
            );
        }
    }
}

#[test]
fn the_checks_would_notice() {
    assert!(used("use crate::knowledge::RULES;").contains("knowledge"));
    assert!(used("use crate::{text, engine::Day};").contains("engine"));
    assert!(!code("// crate::text is not used").contains("crate"));
}

#[test]
fn every_file_says_what_it_is_for() {
    for (path, text) in sources(&root()) {
        let opens = text.starts_with("//!") || text.starts_with("#![doc");
        assert!(opens, "{} does not open with //!", path.display());
    }
}

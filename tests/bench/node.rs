//! The engine and the medicine finder as Wasm, and what others have, in one run of Node.

use crate::builds;
use crate::finder;
use crate::subject::Subject;
use crate::translate::translate;
use serde_json::{Map, Value, json};
use std::io::Write;
use std::process::{Command, Stdio};

/// What `node.js` measures.
pub fn measure(subjects: &[Subject]) -> Value {
    let builds: Map<String, Value> = builds()
        .map(|(name, folder)| (name.to_owned(), json!(folder)))
        .into_iter()
        .collect();
    let subjects: Vec<Value> = subjects.iter().map(translate).collect();
    let work = json!({ "builds": builds, "subjects": subjects, "finder": finder::work() });
    let mut node = Command::new("node")
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/bench/node.js"))
        .env("BENCH_PEERS", crate::told("BENCH_PEERS"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node starts");
    // Node reads all of it before it writes anything.
    let mut stdin = node.stdin.take().expect("its standard input");
    write!(stdin, "{work}").expect("node reads");
    drop(stdin);
    let output = node.wait_with_output().expect("node ends");
    assert!(output.status.success(), "node.js failed, see above");
    serde_json::from_slice(&output.stdout).expect("JSON")
}

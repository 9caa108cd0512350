//! A million patients as JSON lines through one `assess`: how many a second, and how much memory at most.
//!
//! The lines are those of the test cases, over and over. Whoever writes and reads them runs on the same
//! cores, and its time counts.

use serde_json::{Value, json};
use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Instant;

const PATIENTS: usize = 1_000_000;

/// Patients a second, the peak in kB, and the number of cores.
pub fn measure() -> Value {
    let cases = cases();
    let mut assess = Command::new(env!("CARGO_BIN_EXE_assess"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("assess starts");
    let mut stdin = assess.stdin.take().expect("its standard input");
    let mut stdout = assess.stdout.take().expect("its standard output");
    let start = Instant::now();
    let writer = thread::spawn(move || {
        let all: String = cases.iter().map(|line| format!("{line}\n")).collect();
        for _ in 0..PATIENTS / cases.len() {
            stdin.write_all(all.as_bytes()).expect("assess reads");
        }
        for line in cases.iter().take(PATIENTS % cases.len()) {
            writeln!(stdin, "{line}").expect("assess reads");
        }
        // It stays open, so that the program is still there when all is answered.
        stdin
    });
    let mut answered = 0;
    let mut buffer = vec![0; 256 * 1024];
    while answered < PATIENTS {
        let length = stdout.read(&mut buffer).expect("answers");
        assert!(length > 0, "assess ended after {answered} patients");
        answered += buffer[..length]
            .iter()
            .filter(|byte| **byte == b'\n')
            .count();
    }
    let seconds = start.elapsed().as_secs_f64();
    let peak = peak(&assess);
    drop(writer.join().expect("all was written"));
    assert!(
        assess.wait().expect("assess ends").success(),
        "a patient had a fault"
    );
    json!({
        "patients": PATIENTS,
        "patients_a_second": PATIENTS as f64 / seconds,
        "peak_kb": peak,
        "cores": thread::available_parallelism().expect("a number of cores").get(),
    })
}

/// Every case of the tests, without what is expected of it.
fn cases() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/native/cases");
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the cases")
        .map(|entry| entry.expect("a file").path())
        .collect();
    files.sort();
    let mut cases = Vec::new();
    for file in files {
        for line in fs::read_to_string(file).expect("cases").lines() {
            let mut case: Value = serde_json::from_str(line).expect("a case");
            let fields = case.as_object_mut().expect("an object");
            fields.remove("expect");
            fields.remove("about");
            cases.push(case.to_string());
        }
    }
    cases
}

fn peak(process: &Child) -> usize {
    let status = fs::read_to_string(format!("/proc/{}/status", process.id())).expect("its status");
    status
        .lines()
        .find_map(|line| {
            line.strip_prefix("VmHWM:")?
                .trim()
                .strip_suffix(" kB")?
                .parse()
                .ok()
        })
        .expect("its peak")
}

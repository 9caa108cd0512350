//! Many visitors at once.

use super::nginx::{Nginx, files};
use std::fs;
use std::path::Path;
use std::process::Command;

pub const TESTS: &[(&str, fn())] = &[(
    "five_thousand_requests_a_second_are_answered_without_a_fault",
    five_thousand_requests_a_second_are_answered_without_a_fault,
)];

/// Two threads for five seconds, each asking for one file after the other as browsers do.
fn five_thousand_requests_a_second_are_answered_without_a_fault() {
    let nginx = Nginx::start();
    // The compressed form is what browsers fetch; a mix of all files that a visit needs, and of asking again.
    let paths: String = files()
        .iter()
        .filter(|(path, _)| !path.starts_with("/engine/"))
        .map(|(path, _)| format!("\"{path}\","))
        .collect();
    let script = Path::new(env!("CARGO_TARGET_TMPDIR")).join("visits.lua");
    let lines = format!(
        "local paths = {{{paths}}}\nlocal at = 0\nwrk.headers[\"Accept-Encoding\"] = \"gzip, deflate, br\"\n\
         request = function()\n  at = at % #paths + 1\n  return wrk.format(nil, paths[at])\nend\n"
    );
    fs::write(&script, lines).unwrap();
    let wrk = Command::new("wrk")
        .args([
            "--threads",
            "2",
            "--connections",
            "32",
            "--duration",
            "5s",
            "--latency",
            "--script",
        ])
        .arg(&script)
        .arg(format!("http://127.0.0.1:{}/", nginx.port))
        .output()
        .expect("wrk starts: `make test-deploy` installs it");
    let told = String::from_utf8(wrk.stdout).unwrap();
    println!("{told}");
    assert!(wrk.status.success(), "{told}");
    assert!(
        !told.contains("Non-2xx") && !told.contains("Socket errors"),
        "{told}"
    );
    let line = told
        .lines()
        .find_map(|line| line.strip_prefix("Requests/sec:"));
    let rate: f64 = line.expect("a rate").trim().parse().unwrap();
    assert!(rate >= 5000.0, "{rate} requests a second");
}

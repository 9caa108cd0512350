//! Chromium, headless, by ChromeDriver.

use super::{Port, Start};
use serde_json::{Value, json};
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::process::Command;

pub fn driver() -> Start {
    let mut command = Command::new("chromedriver");
    command.arg("--port=0");
    Start {
        command,
        port: Port::Told(" on port "),
        needs: Vec::new(),
    }
}

pub fn capabilities(folder: &Path, proxy: &str) -> Value {
    let mut args = vec![
        "--headless=new".to_owned(),
        "--disable-background-networking".to_owned(),
        "--disable-component-update".to_owned(),
        "--disable-sync".to_owned(),
        "--no-first-run".to_owned(),
        // Containers often have a small /dev/shm.
        "--disable-dev-shm-usage".to_owned(),
        format!("--user-data-dir={}", folder.join("profile").display()),
    ];
    if is_root() {
        // Chromium's sandbox refuses to run as root.
        args.push("--no-sandbox".to_owned());
    }
    json!({
        "browserName": "chrome",
        "goog:chromeOptions": { "args": args },
        "goog:loggingPrefs": { "browser": "ALL" },
        "proxy": { "proxyType": "manual", "httpProxy": proxy, "sslProxy": proxy },
    })
}

fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|me| me.uid() == 0)
}

//! WebKitGTK's own small browser, by WebKitWebDriver, on a screen of its own that nobody sees: it has no
//! headless mode. Its sessions are private ones, so it keeps no profile.

use super::{Port, Start, spawn, write_settings};
use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Without it no window gets narrower than its tool bar, and a phone has 320 pixels.
const NARROW: &str = "* { font-size: 4px; padding: 0; margin: 0; min-width: 0; border-width: 0; }";

/// The driver, on a screen of its own.
pub fn driver(folder: &Path) -> Result<Start, String> {
    let settings = folder.join("settings");
    write_settings(&settings.join("gtk-3.0"), "gtk.css", NARROW);
    let (screen, display) = screen()?;
    let port = free_port();
    let mut command = Command::new("WebKitWebDriver");
    command
        .arg(format!("--port={port}"))
        .env("DISPLAY", format!(":{display}"))
        // Without a graphics card pictures come a good deal sooner through plain memory.
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
        .env("XDG_CONFIG_HOME", settings);
    Ok(Start {
        command,
        port: Port::Given(port),
        needs: vec![screen],
    })
}

/// The proxy is told to the browser, not to the driver: `WebKitGTK` reads beyond the end of the hosts that a
/// driver excepts, and without any it would send what is for this machine to the proxy, too.
pub fn capabilities(proxy: &str) -> Value {
    let proxy = format!("--proxy=http://{proxy}");
    json!({
        "browserName": "MiniBrowser",
        "webkitgtk:browserOptions": {
            "binary": browser(),
            "args": ["--automation", proxy, "--ignore-host=127.0.0.1"],
        },
    })
}

/// It stands beside its library, in a folder named by the machine's architecture and another by the version.
fn browser() -> PathBuf {
    let folders = |path: &Path| fs::read_dir(path).into_iter().flatten().flatten();
    let architectures = folders(Path::new("/usr/lib"));
    architectures
        .flat_map(|architecture| folders(&architecture.path()).collect::<Vec<_>>())
        .filter(|version| {
            version
                .file_name()
                .to_string_lossy()
                .starts_with("webkit2gtk-")
        })
        .map(|version| version.path().join("MiniBrowser"))
        .find(|browser| browser.is_file())
        .expect("MiniBrowser, which comes with WebKitWebDriver: `make test-browser` installs both")
}

/// Starts a screen and gives the number that it found free.
fn screen() -> Result<(Child, String), String> {
    let mut screen = spawn(
        Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x1024x24"])
            .args(["-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null()),
    );
    let mut display = String::new();
    let output = screen.stdout.take().expect("piped above");
    BufReader::new(output)
        .read_line(&mut display)
        .expect("readable output");
    if display.is_empty() {
        let status = screen.wait().expect("a child of ours");
        return Err(format!("Xvfb ended ({status}) before it named its display"));
    }
    Ok((screen, display.trim_end().to_owned()))
}

/// A port that nothing listens on, yet.
fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("an address").port()
}

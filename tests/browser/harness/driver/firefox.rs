//! Firefox, headless, by geckodriver.
//!
//! geckodriver itself switches off most of what Firefox does in the background. What it does not, stands
//! here: the server of remote settings, which a release asks unless the environment allows another.

use super::{Port, Start, write_settings};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Without it no window gets narrower than 500 pixels, and a phone has 320.
const NARROW: &str = ":root { min-width: 0 !important; }";

pub fn driver(folder: &Path) -> Start {
    write_settings(&profile(folder).join("chrome"), "userChrome.css", NARROW);
    let mut command = Command::new("geckodriver");
    command
        .arg("--port=0")
        .env("MOZ_REMOTE_SETTINGS_DEVTOOLS", "1");
    Start {
        command,
        port: Port::Told("Listening on 127.0.0.1:"),
        needs: Vec::new(),
    }
}

pub fn capabilities(folder: &Path, proxy: &str) -> Value {
    json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "args": ["-headless", "-profile", profile(folder)],
            "prefs": {
                // No cookie and no storage for a frame of another website.
                "network.cookie.cookieBehavior": 1,
                "services.settings.server": "data:,",
                "toolkit.legacyUserProfileCustomizations.stylesheets": true,
            },
        },
        "proxy": { "proxyType": "manual", "httpProxy": proxy, "sslProxy": proxy },
    })
}

fn profile(folder: &Path) -> PathBuf {
    folder.join("profile")
}

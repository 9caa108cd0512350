//! ChromeDriver as a child process, and what it is told about the browser.

use serde_json::{Map, Value, json};
use std::fs;
use std::io::{self, BufRead, BufReader};
use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// A running ChromeDriver and the profile of its one browser; both are gone when it is dropped.
pub struct Driver {
    process: Child,
    port: u16,
    profile: PathBuf,
}

impl Driver {
    /// Starts ChromeDriver on a port that it finds itself.
    pub fn start() -> Self {
        let mut process = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| {
                panic!("chromedriver does not start ({error}): `make test-browser` installs it")
            });

        let mut output = BufReader::new(process.stdout.take().expect("piped above"));
        let mut line = String::new();
        let port = loop {
            line.clear();
            let length = output.read_line(&mut line).expect("readable output");
            assert!(length > 0, "chromedriver ended before it named its port");
            if let Some((_, port)) = line.trim_end_matches(['.', '\n']).split_once(" on port ")
                && let Ok(port) = port.parse()
                && port > 0
            {
                break port;
            }
        };
        // A full pipe would stop it.
        thread::spawn(move || io::copy(&mut output, &mut io::sink()));

        Self {
            process,
            port,
            profile: fresh_profile(),
        }
    }

    /// Where it takes commands.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// A headless Chromium with an empty profile, which sends everything for other hosts to `proxy`.
    pub fn capabilities(&self, proxy: &str) -> Map<String, Value> {
        let mut args = vec![
            "--headless=new".to_owned(),
            "--disable-background-networking".to_owned(),
            "--disable-component-update".to_owned(),
            "--disable-sync".to_owned(),
            "--no-first-run".to_owned(),
            // Containers often have a small /dev/shm.
            "--disable-dev-shm-usage".to_owned(),
            "--window-size=1000,900".to_owned(),
            format!("--user-data-dir={}", self.profile.display()),
        ];
        if is_root() {
            // Chromium's sandbox refuses to run as root.
            args.push("--no-sandbox".to_owned());
        }
        let capabilities = json!({
            "browserName": "chrome",
            "goog:chromeOptions": { "args": args },
            "goog:loggingPrefs": { "browser": "ALL" },
            "proxy": { "proxyType": "manual", "httpProxy": proxy, "sslProxy": proxy },
        });
        match capabilities {
            Value::Object(map) => map,
            _ => unreachable!("an object is written above"),
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Nothing to do about an error here: the test has its result already.
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.profile);
    }
}

fn fresh_profile() -> PathBuf {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = format!("profile-{}-{number}", std::process::id());
    let profile = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(folder);
    fs::create_dir_all(&profile).expect("a folder for the profile");
    profile
}

fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|me| me.uid() == 0)
}

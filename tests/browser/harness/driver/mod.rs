//! A WebDriver server as a child process. What each engine must be told stands in a file of its own.

mod chromium;
mod firefox;
mod webkit;

use super::engine::Engine;
use serde_json::{Map, Value};
use std::fs::{self, File};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// How long a driver may take to listen, on a machine that has other things to do as well.
const DEADLINE: Duration = Duration::from_secs(60);

/// How often it may end before it listens. Another program may take its port first: `ChromeDriver` finds one
/// that is free in IPv4 and ends where it is not in IPv6, `WebKitWebDriver` has to be given one.
const ATTEMPTS: usize = 5;

/// All that one browser starts carries this variable, so that it can be found, with the folder as value.
const MARK: &str = "BROWSER_TEST_FOLDER";

/// A running driver, with all that its one browser needs; everything is gone when it is dropped.
pub struct Driver {
    engine: Engine,
    /// What the driver depends on, and last the driver.
    processes: Vec<Child>,
    port: u16,
    /// Profile, settings, and what the driver says.
    folder: PathBuf,
}

/// How a driver is started.
struct Start {
    command: Command,
    port: Port,
    /// Processes that it needs.
    needs: Vec<Child>,
}

/// How the port of a driver is known.
enum Port {
    /// It says so after these words.
    Told(&'static str),
    /// It was told.
    Given(u16),
}

impl Driver {
    /// Starts the driver of this engine.
    pub fn start(engine: Engine) -> Self {
        let mut failures = Vec::new();
        while failures.len() < ATTEMPTS {
            match Self::attempt(engine) {
                Ok(driver) => return driver,
                Err(failure) => failures.push(failure),
            }
        }
        panic!(
            "the driver of {engine} does not start:\n{}",
            failures.join("\n")
        );
    }

    fn attempt(engine: Engine) -> Result<Self, String> {
        let mut driver = Self {
            engine,
            processes: Vec::new(),
            port: 0,
            folder: fresh_folder(engine),
        };
        let start = match engine {
            Engine::Chromium => chromium::driver(),
            Engine::Firefox => firefox::driver(&driver.folder),
            Engine::WebKit => webkit::driver(&driver.folder)?,
        };
        let Start {
            mut command,
            port,
            needs,
        } = start;
        driver.processes.extend(needs);
        let log =
            |name| File::create(driver.folder.join(name)).expect("a file for what the driver says");
        command
            .env(MARK, &driver.folder)
            // Wherever the tests run, the browser's own clock and calendar look the same.
            .env("LC_ALL", "C.UTF-8")
            .env_remove("LANGUAGE")
            .stdout(log("stdout"))
            .stderr(log("stderr"));
        driver.processes.push(spawn(&mut command));
        driver.wait_until_it_listens(&port)?;
        Ok(driver)
    }

    /// Where it takes commands.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// An empty browser, which sends everything for other hosts to `proxy`.
    pub fn capabilities(&self, proxy: &str) -> Map<String, Value> {
        let capabilities = match self.engine {
            Engine::Chromium => chromium::capabilities(&self.folder, proxy),
            Engine::Firefox => firefox::capabilities(&self.folder, proxy),
            Engine::WebKit => webkit::capabilities(proxy),
        };
        match capabilities {
            Value::Object(map) => map,
            _ => unreachable!("each engine writes an object"),
        }
    }

    /// What the driver has said so far.
    pub fn said(&self) -> String {
        self.read("stdout") + &self.read("stderr")
    }

    fn wait_until_it_listens(&mut self, port: &Port) -> Result<(), String> {
        let end = Instant::now() + DEADLINE;
        loop {
            // Asked first: whoever listens at a port that was given may be another than the driver.
            let ended = self.processes.last_mut().map(Child::try_wait);
            match ended.expect("started above").expect("a child of ours") {
                Some(status) => return Err(format!("it ended ({status}):\n{}", self.said())),
                None if Instant::now() > end => {
                    return Err(format!("not within {DEADLINE:?}:\n{}", self.said()));
                }
                None => {}
            }
            let listens = match *port {
                Port::Told(words) => number_after(&self.read("stdout"), words),
                Port::Given(port) => TcpStream::connect(("127.0.0.1", port)).ok().map(|_| port),
            };
            if let Some(port) = listens {
                self.port = port;
                return Ok(());
            }
            thread::sleep(Duration::from_millis(10));
        }
    }

    fn read(&self, log: &str) -> String {
        fs::read_to_string(self.folder.join(log)).unwrap_or_default()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Nothing to do about an error here: the test has its result already.
        for process in self.processes.iter_mut().rev() {
            let _ = process.kill();
            let _ = process.wait();
        }
        // A browser that hangs outlives its driver.
        end_all_that_carry(&format!("{MARK}={}", self.folder.display()));
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn spawn(command: &mut Command) -> Child {
    let name = command.get_program().display().to_string();
    command
        .stdin(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| {
            panic!("{name} does not start ({error}): `make test-browser` installs it")
        })
}

/// Ends the processes that have this among their environment, and no other.
fn end_all_that_carry(mark: &str) {
    let carries = |process: &PathBuf| {
        let environment = fs::read(process.join("environ")).unwrap_or_default();
        environment
            .split(|byte| *byte == 0)
            .any(|line| line == mark.as_bytes())
    };
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    for process in processes.map(|entry| entry.path()).filter(carries) {
        let id = process.file_name().expect("listed above");
        // The shell has its own `kill`; Rust has none for a process that is not a child.
        let _ = Command::new("sh")
            .args(["-c", "kill -KILL \"$1\"", "sh"])
            .arg(id)
            .status();
    }
}

/// The last number but zero that follows these words, before they are followed by anything else.
fn number_after(text: &str, words: &str) -> Option<u16> {
    text.rsplit(words).find_map(|rest| {
        let end = rest.find(|letter: char| !letter.is_ascii_digit())?;
        rest[..end].parse().ok().filter(|number| *number > 0)
    })
}

fn fresh_folder(engine: Engine) -> PathBuf {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let name = format!("{engine}-{}-{number}", std::process::id());
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).expect("a folder for the browser");
    folder
}

/// Writes a file of settings into a folder of the browser's.
fn write_settings(folder: &Path, file: &str, text: &str) {
    fs::create_dir_all(folder).expect("a folder for settings");
    fs::write(folder.join(file), text).expect("a file of settings");
}

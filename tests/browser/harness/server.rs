//! A file server for `dist` that sends the real headers and remembers every request.
//!
//! A browser also has one as its proxy, so a request to any other host arrives there, is remembered with
//! its full address, and refused.

use super::engine::Engine;
use super::release;
use microneedling_check::release::Files;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, LazyLock, Mutex};
use std::thread;
use std::{env, fs};

/// What Chromium asks for by itself, whatever the page: the time, updates, its start page, accounts,
/// hints. The flags that should stop this do not stop all of it. Firefox and WebKitGTK ask for nothing.
const BROWSERS_OWN: [&str; 6] = [
    "accounts.google.com",
    "clients2.google.com",
    "content-autofill.googleapis.com",
    "optimizationguide-pa.googleapis.com",
    "start.duckduckgo.com",
    "update.googleapis.com",
];

/// The header that differs from page to page.
const POLICY: &str = "Content-Security-Policy";

/// Takes from scripts the way by which they put a policy on their page.
const ADDS_NO_POLICY: &str = "{
    const { setAttribute } = Element.prototype;
    Element.prototype.setAttribute = function (name, value) {
        if (name !== 'http-equiv') setAttribute.call(this, name, value);
    };
}";

/// Takes service workers from the browser. Installing one takes longer than most tests.
const NO_WORKER: &str =
    "Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });";

/// The script of ours in the page, where it has one.
const INSTRUMENTS: &str = "test-instruments.js";

/// The pages that the worker keeps and that have a script of ours.
const LISTED_PAGES: [&str; 2] = ["index.html", "reset/index.html"];

/// The release that was built.
static BUILT: LazyLock<Files> = LazyLock::new(|| release::built(Server::dist()));

/// The pages of the tests themselves, served as `test/...`.
const OWN_PAGES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/browser/pages");

/// Listens on a free port until the test program ends: no two servers ever have the same address.
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
}

/// What goes wrong with a file, until it is mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It is not there.
    NotFound,
    /// The connection ends without an answer, as it does offline.
    NoAnswer,
    /// Half of it is sent, as if it were all.
    CutShort,
    /// The page comes in its place, as from hosts that know no "not found".
    AnotherFile,
    /// It does not come before it is mended.
    Late,
}

/// What is served.
#[derive(Clone, Debug, Default)]
pub struct Served {
    /// The end of a file's name, and what goes wrong with that file.
    trouble: Option<(&'static str, Trouble)>,
    /// A script that runs before the app's own; none, and the page is served as it is.
    instruments: String,
    /// Another website in the place of the app.
    site: Option<Site>,
    /// A release other than that in `dist`.
    release: Option<Files>,
    /// Whether a proxy in between lets browsers keep everything for a year, whatever the app says.
    for_a_year: bool,
    /// Whether every policy is taken off.
    unbound: bool,
    /// Whether the browser has service workers.
    worker: bool,
}

/// A website of somebody else, at an address of its own.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// Its page.
    pub page: String,
    /// What its page is sent with.
    pub headers: Vec<(&'static str, String)>,
    /// What it has besides, by path.
    pub files: Vec<(&'static str, String)>,
}

/// What all connections know.
struct Shared {
    site: Option<Site>,
    seen: Mutex<Vec<String>>,
    trouble: Mutex<Option<(&'static str, Trouble)>>,
    mended: Condvar,
    instruments: String,
    release: Mutex<Option<Files>>,
    is_down: AtomicBool,
    for_a_year: bool,
    unbound: bool,
}

impl Served {
    /// The app in a browser without service workers; with an ear for complaints where the driver of this test's
    /// engine has none.
    pub fn app() -> Self {
        Self {
            instruments: if Engine::current().tells_its_console() {
                String::new()
            } else {
                include_str!("listen.js").to_owned()
            },
            ..Self::default()
        }
    }

    /// The same, in a browser that has service workers, as every patient's has.
    pub fn with_worker(self) -> Self {
        Self {
            worker: true,
            ..self
        }
    }

    /// The same, of this release.
    pub fn of_release(self, release: Files) -> Self {
        Self {
            release: Some(release),
            ..self
        }
    }

    /// The same, from behind a proxy that lets browsers keep everything for a year.
    pub fn for_a_year(self) -> Self {
        Self {
            for_a_year: true,
            ..self
        }
    }

    /// The same, with a script that runs before the app's own.
    pub fn after(self, script: &str) -> Self {
        Self {
            instruments: self.instruments + script,
            ..self
        }
    }

    /// The same, without any policy: neither the header's nor the page's nor one that a script adds.
    pub fn unbound(self) -> Self {
        Self {
            unbound: true,
            ..self.after(ADDS_NO_POLICY)
        }
    }

    /// The same, with trouble for the files whose names end so.
    pub fn with(self, end: &'static str, trouble: Trouble) -> Self {
        Self {
            trouble: Some((end, trouble)),
            ..self
        }
    }
}

impl Server {
    /// The folder that is served: `dist`, or what `DIST` names.
    pub fn dist() -> &'static Path {
        static DIST: LazyLock<PathBuf> = LazyLock::new(|| {
            let dist = env::var_os("DIST").filter(|dist| !dist.is_empty());
            Path::new(env!("CARGO_MANIFEST_DIR")).join(dist.unwrap_or_else(|| "dist".into()))
        });
        &DIST
    }

    /// Serves the app.
    pub fn start(mut served: Served) -> Self {
        assert!(
            Self::dist().join("index.html").is_file(),
            "{} holds no built app: run `make build`",
            Self::dist().display()
        );
        if !served.worker {
            served.instruments.insert_str(0, NO_WORKER);
        }
        Self::listen(served)
    }

    /// Serves another website.
    pub fn of(site: Site) -> Self {
        Self::listen(Served {
            site: Some(site),
            ..Served::default()
        })
    }

    /// Remembers what it was asked for, and refuses it.
    pub fn proxy() -> Self {
        Self::listen(Served::default())
    }

    fn listen(served: Served) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let shared = Arc::new(Shared {
            seen: Mutex::default(),
            trouble: Mutex::new(served.trouble),
            mended: Condvar::new(),
            instruments: served.instruments,
            unbound: served.unbound,
            site: served.site,
            release: Mutex::default(),
            is_down: AtomicBool::new(false),
            for_a_year: served.for_a_year,
        });
        if let Some(release) = served.release {
            shared.set_release(release);
        } else if shared.site.is_none() && !shared.instruments.is_empty() {
            shared.set_release(BUILT.clone());
        }
        let of_all = Arc::clone(&shared);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&of_all);
                // A browser opens connections ahead of need: one thread each, so that none waits.
                // An error means that the browser hung up; what it asked for is already recorded.
                thread::spawn(move || answer(stream, &shared));
            }
        });
        Self { address, shared }
    }

    /// Host and port.
    pub fn address(&self) -> String {
        self.address.to_string()
    }

    /// Method and target of every request until now, in order, less the browser's own.
    pub fn requests(&self) -> Vec<String> {
        let mut requests = self.shared.seen.lock().expect("no poisoned lock").clone();
        requests.retain(|request| !BROWSERS_OWN.contains(&host(request)));
        requests
    }

    /// Serves another release from now on.
    pub fn deploy(&self, release: Files) {
        self.shared.set_release(release);
    }

    /// From now on every connection ends without an answer, or not any more.
    pub fn goes_down(&self, is_down: bool) {
        self.shared.is_down.store(is_down, Ordering::SeqCst);
    }

    /// Ends the trouble.
    pub fn mend(&self) {
        *self.shared.trouble.lock().expect("no poisoned lock") = None;
        self.shared.mended.notify_all();
    }
}

impl Shared {
    /// What goes wrong with a file; for one that is late, nothing any more, once it comes.
    fn trouble_with(&self, name: &str) -> Option<Trouble> {
        let trouble = self.trouble.lock().expect("no poisoned lock");
        let of_this = |trouble: &Option<(&str, Trouble)>| {
            trouble
                .filter(|(end, _)| name.ends_with(end))
                .map(|(_, it)| it)
        };
        let is_late =
            |trouble: &mut Option<(&str, Trouble)>| of_this(trouble) == Some(Trouble::Late);
        let trouble = self.mended.wait_while(trouble, |it| is_late(it));
        of_this(&trouble.expect("no poisoned lock"))
    }

    fn file(&self, name: &str) -> Option<Vec<u8>> {
        if let Some(site) = &self.site {
            let file = site.files.iter().find(|(path, _)| *path == name);
            let text = file.map(|(_, text)| text);
            let text = text.or_else(|| (name == "index.html").then_some(&site.page))?;
            return Some(text.clone().into_bytes());
        }
        if name.ends_with(INSTRUMENTS) {
            return Some(self.instruments.clone().into_bytes());
        }
        let release = self.release.lock().expect("no poisoned lock");
        let file = match (name.strip_prefix("test/"), release.as_ref()) {
            (Some(own), _) => fs::read(Path::new(OWN_PAGES).join(own)).ok()?,
            (None, Some(release)) => release.get(name)?.clone(),
            (None, None) => fs::read(Server::dist().join(name)).ok()?,
        };
        let is_kept = release.is_some() && LISTED_PAGES.contains(&name);
        if name.ends_with("index.html") && !is_kept {
            Some(self.instrumented(file))
        } else {
            Some(file)
        }
    }

    /// A page with the script of ours in it, if there is one.
    fn instrumented(&self, page: Vec<u8>) -> Vec<u8> {
        if self.instruments.is_empty() {
            return page;
        }
        let mut page = String::from_utf8(page).expect("UTF-8");
        if self.unbound {
            page = without_policy(&page);
        }
        let script = format!("<script src=\"/{INSTRUMENTS}\"></script><title>");
        page.replacen("<title>", &script, 1).into_bytes()
    }

    /// A release with that script in its pages, and a list that knows them: the worker takes no other.
    fn set_release(&self, mut files: Files) {
        for page in LISTED_PAGES {
            let bytes = self.instrumented(files[page].clone());
            if bytes != files[page] {
                files = release::with(files, page, bytes);
            }
        }
        *self.release.lock().expect("no poisoned lock") = Some(files);
    }
}

/// A page without its own policy, and without the one that boot.js is to make in a frame.
fn without_policy(page: &str) -> String {
    let stripped = page
        .replace("http-equiv=Content-Security-Policy", "name=none")
        .replace("http-equiv=\"Content-Security-Policy\"", "name=none")
        .replace("name=content-security-policy", "name=none");
    assert_ne!(stripped, page, "the page has a policy");
    stripped
}

/// The host that a request is for; empty for our own.
fn host(request: &str) -> &str {
    let target = request.split_once(' ').map_or("", |(_, target)| target);
    let authority = target.strip_prefix("http://").unwrap_or(target);
    authority.split(['/', ':']).next().unwrap_or_default()
}

/// What `public/_headers` has for a path: a line that begins with a stroke says for which, those below it what.
fn headers(path: &str) -> Vec<(&'static str, &'static str)> {
    let lines = include_str!("../../../public/_headers").lines();
    let mut found = Vec::new();
    let mut is_meant = false;
    for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if line.starts_with('/') {
            is_meant = match line.strip_suffix('*') {
                Some(folder) => path.starts_with(folder),
                None => path == line,
            };
        } else if is_meant {
            found.push(line.trim().split_once(": ").expect("one header a line"));
        }
    }
    found
}

fn answer(mut stream: TcpStream, shared: &Shared) -> std::io::Result<()> {
    if shared.is_down.load(Ordering::SeqCst) {
        return Ok(());
    }
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let Some(request) = lines.next().transpose()? else {
        return Ok(()); // a connection opened ahead and never used
    };
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let (method, target) = request
        .trim_end_matches(" HTTP/1.1")
        .split_once(' ')
        .unwrap_or_default();
    shared
        .seen
        .lock()
        .expect("no poisoned lock")
        .push(format!("{method} {target}"));

    let Some(path) = target.strip_prefix('/') else {
        return write!(
            stream,
            "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        );
    };
    // What follows a question mark is for the app.
    let path = path.split('?').next().unwrap_or_default();
    let name = match path {
        folder if folder.is_empty() || folder.ends_with('/') => format!("{folder}index.html"),
        name => name.to_owned(),
    };
    let name = name.as_str();
    let trouble = shared.trouble_with(name);
    let name = match trouble {
        Some(Trouble::AnotherFile) => "index.html",
        _ => name,
    };
    let refused = trouble == Some(Trouble::NotFound) || name.contains("..");
    let (status, mut body) = match shared.file(name) {
        Some(body) if !refused => ("200 OK", body),
        _ => ("404 Not Found", Vec::new()),
    };
    match trouble {
        Some(Trouble::NoAnswer) => return Ok(()),
        Some(Trouble::CutShort) => body.truncate(body.len() / 2),
        Some(Trouble::NotFound | Trouble::AnotherFile | Trouble::Late) | None => {}
    }
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {}\r\nContent-Length: {}\r\nConnection: close\r\n",
        media_type(name),
        body.len(),
    )?;
    match &shared.site {
        Some(site) => {
            for (name, value) in &site.headers {
                write!(stream, "{name}: {value}\r\n")?;
            }
        }
        None => {
            let mut headers = headers(&format!("/{path}"));
            headers.retain(|(name, _)| {
                let is_off = shared.unbound && *name == POLICY;
                // Nobody may keep for a year that a file is missing.
                let is_missing = status != "200 OK";
                !is_off && !((shared.for_a_year || is_missing) && *name == "Cache-Control")
            });
            if shared.for_a_year {
                write!(stream, "Cache-Control: public, max-age=31536000\r\n")?;
            }
            for (name, value) in headers {
                write!(stream, "{name}: {value}\r\n")?;
            }
        }
    }
    stream.write_all(b"\r\n")?;
    stream.write_all(&body)
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        _ => "application/octet-stream",
    }
}

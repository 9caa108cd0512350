//! A file server for `dist` that sends the real headers and remembers every request.
//!
//! The browser also has it as its proxy, so a request to any other host arrives here too, is
//! remembered with its full address, and refused.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread;

/// What Chromium asks for by itself, whatever the page: the time, updates, its start page, accounts,
/// hints. The flags that should stop this do not stop all of it.
const BROWSERS_OWN: [&str; 6] = [
    "accounts.google.com",
    "clients2.google.com",
    "content-autofill.googleapis.com",
    "optimizationguide-pa.googleapis.com",
    "start.duckduckgo.com",
    "update.googleapis.com",
];

/// What is wrong with what is served.
#[derive(Clone, Copy, Debug)]
pub enum Spoilt {
    /// Nothing.
    Nothing,
    /// Files whose name ends so are not there.
    Missing(&'static str),
    /// Of files whose name ends so, only the first half arrives.
    Cut(&'static str),
}

/// Listens on a free port until the test program ends.
pub struct Server {
    address: SocketAddr,
    seen: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// The folder that is served.
    pub const DIST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/dist");

    /// Starts to serve what is whole, or spoilt.
    pub fn start(spoilt: Spoilt) -> Self {
        assert!(
            Path::new(Self::DIST).join("index.html").is_file(),
            "{} holds no built app: run `make build`",
            Self::DIST
        );
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let seen = Arc::default();

        let record = Arc::clone(&seen);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let record = Arc::clone(&record);
                // A browser opens connections ahead of need: one thread each, so that none waits.
                // An error means that the browser hung up; what it asked for is already recorded.
                thread::spawn(move || answer(stream, &record, spoilt));
            }
        });
        Self { address, seen }
    }

    /// Host and port.
    pub fn address(&self) -> String {
        self.address.to_string()
    }

    /// Method and target of every request until now, in order, less the browser's own.
    pub fn requests(&self) -> Vec<String> {
        let mut requests = self.seen.lock().expect("no poisoned lock").clone();
        requests.retain(|request| !BROWSERS_OWN.contains(&host(request)));
        requests
    }
}

/// The value of a header that `make serve` sends, read from the same place.
pub fn header(name: &str) -> String {
    headers()
        .into_iter()
        .find_map(|(key, value)| (key == name).then_some(value))
        .unwrap_or_else(|| panic!("Trunk.toml sends no `{name}` header"))
}

/// The host that a request is for; empty for our own.
fn host(request: &str) -> &str {
    let target = request.split_once(' ').map_or("", |(_, target)| target);
    let authority = target.strip_prefix("http://").unwrap_or(target);
    authority.split(['/', ':']).next().unwrap_or_default()
}

fn headers() -> Vec<(String, String)> {
    let trunk = include_str!("../../../Trunk.toml");
    let (_, section) = trunk
        .split_once("[serve.headers]\n")
        .expect("Trunk.toml has its headers last");
    section
        .lines()
        .map(|line| {
            let (name, value) = line.split_once(" = ").expect("one header a line");
            (
                name.trim_matches('"').to_owned(),
                value.trim_matches('"').to_owned(),
            )
        })
        .collect()
}

fn answer(mut stream: TcpStream, seen: &Mutex<Vec<String>>, spoilt: Spoilt) -> std::io::Result<()> {
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
    seen.lock()
        .expect("no poisoned lock")
        .push(format!("{method} {target}"));

    let Some(path) = target.strip_prefix('/') else {
        return write!(
            stream,
            "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        );
    };
    let name = match path {
        "" => "index.html",
        name => name,
    };
    let refused =
        name.contains("..") || matches!(spoilt, Spoilt::Missing(end) if name.ends_with(end));
    let (status, mut body) = match fs::read(Path::new(Server::DIST).join(name)) {
        Ok(body) if !refused => ("200 OK", body),
        _ => ("404 Not Found", Vec::new()),
    };
    if matches!(spoilt, Spoilt::Cut(end) if name.ends_with(end)) {
        body.truncate(body.len() / 2);
    }
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: no-store\r\nConnection: close\r\n",
        media_type(name),
        body.len(),
    )?;
    for (name, value) in headers() {
        write!(stream, "{name}: {value}\r\n")?;
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
        Some("json" | "webmanifest") => "application/json",
        _ => "application/octet-stream",
    }
}

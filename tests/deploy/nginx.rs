//! nginx with the configuration that is shipped: only the marked lines are changed, as a clinic changes them.

use super::answer::Answer;
use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

const SITE: &str = include_str!("nginx.conf");

/// Of nginx itself: one process, all of whose files are in a folder of ours.
const AROUND: &str = "include /etc/nginx/modules-enabled/*.conf;
daemon off;
master_process off;
pid @here/pid;
error_log @here/errors;
events { worker_connections 1024; }
http {
    log_format sent '$bytes_sent $status $request_uri';
    client_body_temp_path @here/body;
    proxy_temp_path @here/proxy;
    fastcgi_temp_path @here/fastcgi;
    uwsgi_temp_path @here/uwsgi;
    scgi_temp_path @here/scgi;
    include @here/site;
}
";

/// A running nginx; it is ended, and its folder removed, when it is dropped.
pub struct Nginx {
    pub port: u16,
    folder: PathBuf,
    process: Child,
}

impl Nginx {
    /// As it is shipped.
    pub fn start() -> Self {
        Self::serve(SITE)
    }

    /// As it is shipped, but every answer is written down with its size.
    pub fn that_counts() -> Self {
        let line = "    access_log off;\n";
        assert!(SITE.contains(line));
        Self::serve(&SITE.replace(line, "    access_log @here/sent sent;\n"))
    }

    fn serve(site: &str) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("nginx-{number}"));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr());
        let port = port.expect("a free port").port();
        let mut site = site.to_owned();
        for (line, ours) in [
            ("    listen 80;", format!("    listen 127.0.0.1:{port};")),
            (
                "    root /var/www/self-check;",
                format!("    root \"{}\";", app().display()),
            ),
        ] {
            assert_eq!(site.matches(line).count(), 1, "one line `{line}` to change");
            site = site.replace(line, &ours);
        }
        let here = |text: &str| text.replace("@here", &folder.display().to_string());
        fs::write(folder.join("site"), here(&site)).unwrap();
        fs::write(folder.join("conf"), here(AROUND)).unwrap();
        let process = Command::new("nginx")
            .arg("-c")
            .arg(folder.join("conf"))
            .arg("-e")
            .arg(folder.join("errors"))
            .stdin(Stdio::null())
            .stderr(fs::File::create(folder.join("stderr")).unwrap())
            .spawn()
            .expect("nginx starts: `make test-deploy` installs it");
        let mut nginx = Self {
            port,
            folder,
            process,
        };
        nginx.wait_until_it_listens();
        nginx
    }

    fn wait_until_it_listens(&mut self) {
        let end = Instant::now() + Duration::from_secs(20);
        while std::net::TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            let ended = self.process.try_wait().unwrap();
            assert!(
                ended.is_none() && Instant::now() < end,
                "nginx: {}",
                self.complaints()
            );
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// All that it has complained about.
    pub fn complaints(&self) -> String {
        let read = |name: &str| fs::read_to_string(self.folder.join(name)).unwrap_or_default();
        read("stderr") + &read("errors")
    }

    /// All files that it has written, besides those of its own making.
    pub fn written(&self) -> Vec<String> {
        let files = fs::read_dir(&self.folder)
            .unwrap()
            .map(|file| file.unwrap());
        let written = files.filter(|file| {
            let known = ["conf", "site", "pid"]
                .iter()
                .any(|name| file.file_name() == *name);
            let meta = file.metadata().unwrap();
            !known && meta.is_file() && meta.len() > 0
        });
        written
            .map(|file| file.file_name().display().to_string())
            .collect()
    }

    /// Each answer since the beginning: its bytes, and what was asked for.
    pub fn sent(&self) -> Vec<(usize, String)> {
        let log = fs::read_to_string(self.folder.join("sent")).unwrap_or_default();
        let lines = log.lines().filter_map(|line| line.split_once(' '));
        lines
            .filter_map(|(bytes, what)| Some((bytes.parse().ok()?, what.to_owned())))
            .collect()
    }

    pub fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[])
    }

    pub fn ask(&self, method: &str, path: &str, lines: &[&str]) -> Answer {
        let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        Answer::to(self.port, method, path, &lines)
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The built app.
pub fn app() -> PathBuf {
    let dist = std::env::var_os("DIST").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("dist"),
        PathBuf::from,
    );
    assert!(
        dist.join("index.html").exists(),
        "`make test-deploy` builds the app"
    );
    dist
}

/// Every file of it that has an address: its path, and where it lies.
pub fn files() -> Vec<(String, PathBuf)> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else {
                found.push(path);
            }
        }
    }
    let (app, mut found) = (app(), Vec::new());
    walk(&app, &mut found);
    let compressed = |path: &Path| {
        path.extension()
            .is_some_and(|end| end == "br" || end == "gz")
    };
    let files = found.into_iter().filter(|path| !compressed(path));
    let mut files: Vec<(String, PathBuf)> = files
        .map(|path| {
            (
                format!("/{}", path.strip_prefix(&app).unwrap().display()),
                path,
            )
        })
        .filter(|(path, _)| path != "/_headers")
        .collect();
    files.sort();
    files
}

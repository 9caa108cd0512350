//! What each file goes out with, in every form and with every outcome.

use super::answer::Answer;
use super::nginx::{Nginx, app, files};
use microneedling_check::export::hosting::{CHECKED, Document, EVERYWHERE, KEPT};
use serde_json::Value;
use std::fs;
use std::path::Path;

pub const TESTS: &[(&str, fn())] = &[
    (
        "every_file_is_there_whole_and_with_its_type_and_headers",
        every_file_is_there_whole_and_with_its_type_and_headers,
    ),
    (
        "what_has_not_changed_has_the_same_headers_and_no_body",
        what_has_not_changed_has_the_same_headers_and_no_body,
    ),
    (
        "asking_whether_the_worker_has_changed_costs_little",
        asking_whether_the_worker_has_changed_costs_little,
    ),
    (
        "what_a_browser_takes_compressed_it_gets_compressed",
        what_a_browser_takes_compressed_it_gets_compressed,
    ),
    (
        "everything_that_a_release_lists_can_be_fetched",
        everything_that_a_release_lists_can_be_fetched,
    ),
    (
        "what_is_missing_is_missing_and_never_the_page",
        what_is_missing_is_missing_and_never_the_page,
    ),
    (
        "nothing_but_get_and_head_is_answered",
        nothing_but_get_and_head_is_answered,
    ),
    (
        "folders_without_their_stroke_lead_to_their_page",
        folders_without_their_stroke_lead_to_their_page,
    ),
    (
        "nothing_is_written_down_and_no_version_is_told",
        nothing_is_written_down_and_no_version_is_told,
    ),
];

/// The headers that are the server's own, about this very answer.
const ITS_OWN: [&str; 11] = [
    "server",
    "date",
    "connection",
    "content-type",
    "content-length",
    "content-encoding",
    "last-modified",
    "etag",
    "accept-ranges",
    "vary",
    "location",
];

/// The document at a path, with its folder's short address.
fn document(path: &str) -> Option<Document> {
    let all = [
        Document::Page,
        Document::Clinics,
        Document::Frame,
        Document::Worker,
    ];
    all.into_iter()
        .find(|document| document.paths().contains(&path))
}

/// Asserts that an answer has what belongs to its path, and nothing else.
#[track_caller]
fn assert_headers(answer: &Answer, path: &str, document: Option<Document>) {
    for (name, value) in EVERYWHERE {
        assert_eq!(answer.header(name), Some(value), "{name} of {path}");
    }
    let there = matches!(answer.status, 200 | 206 | 304);
    let kept = there && (path.starts_with("/assets/") || path.starts_with("/clinics/assets/"));
    let cache = if kept { KEPT } else { CHECKED };
    assert_eq!(answer.header("Cache-Control"), Some(cache), "{path}");
    let policy = document.map(Document::policy);
    assert_eq!(
        answer.header("Content-Security-Policy"),
        policy.as_deref(),
        "{path}"
    );
    let permissions = answer.header("Permissions-Policy");
    assert_eq!(
        permissions.is_some(),
        document.is_some_and(|it| it != Document::Worker),
        "{path}"
    );
    if let Some(permissions) = permissions {
        let allowed = permissions.split(", ").filter(|one| !one.ends_with("=()"));
        let clipboard = if document == Some(Document::Frame) {
            "*"
        } else {
            "(self)"
        };
        assert_eq!(
            allowed.collect::<Vec<_>>(),
            [format!("clipboard-write={clipboard}")]
        );
    }
    let known = |name: &str| {
        ITS_OWN.contains(&name)
            || EVERYWHERE
                .iter()
                .any(|(other, _)| other.to_lowercase() == name)
            || [
                "cache-control",
                "content-security-policy",
                "permissions-policy",
            ]
            .contains(&name)
    };
    for (name, value) in &answer.headers {
        assert!(known(name), "{path} has {name}: {value}");
    }
    assert_eq!(answer.header("Server"), Some("nginx"));
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit_once('.').expect("an ending").1 {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "txt" | "ts" => "text/plain; charset=utf-8",
        "json" => "application/json; charset=utf-8",
        "webmanifest" => "application/manifest+json; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        other => panic!("nobody has said what a file ending in {other} is"),
    }
}

fn every_file_is_there_whole_and_with_its_type_and_headers() {
    let nginx = Nginx::start();
    let files = files();
    assert!(files.len() > 20, "{files:?}");
    for (path, file) in &files {
        let mut paths = vec![path.clone()];
        paths.extend(path.strip_suffix("index.html").map(str::to_owned));
        for path in &paths {
            let answer = nginx.get(path);
            assert_eq!(answer.status, 200, "{path}");
            assert_eq!(
                answer.header("Content-Type"),
                Some(media_type(&file.display().to_string())),
                "{path}"
            );
            assert!(
                answer.body == fs::read(file).unwrap(),
                "{path} is another file"
            );
            assert_headers(&answer, path, document(path));
            let head = nginx.ask("HEAD", path, &[]);
            assert_eq!((head.status, head.body.len()), (200, 0), "{path}");
            assert_headers(&head, path, document(path));
        }
    }
    for page in [
        "/",
        "/clinics/",
        "/embed/",
        "/questions.html",
        "/reset/",
        "/sw.js",
    ] {
        assert!(
            document(page).is_some() && nginx.get(page).status == 200,
            "{page}"
        );
    }
}

fn what_has_not_changed_has_the_same_headers_and_no_body() {
    let nginx = Nginx::start();
    for (path, _) in files() {
        let first = nginx.get(&path);
        let tag = first.header("ETag").expect("a tag").to_owned();
        let again = nginx.ask("GET", &path, &[&format!("If-None-Match: {tag}")]);
        assert_eq!((again.status, again.body.len()), (304, 0), "{path}");
        assert_headers(&again, &path, document(&path));
    }
}

fn asking_whether_the_worker_has_changed_costs_little() {
    let nginx = Nginx::start();
    let takes = "Accept-Encoding: gzip, deflate, br";
    let first = nginx.ask("GET", "/sw.js", &[takes]);
    let tag = format!("If-None-Match: {}", first.header("ETag").expect("a tag"));
    let again = nginx.ask("GET", "/sw.js", &[takes, &tag]);
    assert_eq!(again.status, 304);
    assert!(again.bytes < 700, "{} bytes", again.bytes);
}

fn what_a_browser_takes_compressed_it_gets_compressed() {
    let nginx = Nginx::start();
    let mut count = 0;
    for (path, file) in files() {
        let beside = |end: &str| fs::read(Path::new(&format!("{}.{end}", file.display()))).ok();
        let (brotli, gzip) = (beside("br"), beside("gz"));
        assert_eq!(brotli.is_some(), gzip.is_some(), "{path}");
        let plain = fs::read(&file).unwrap();
        let is_compressed = brotli.is_some();
        count += usize::from(is_compressed);
        for (takes, encoding, body) in [
            ("gzip, deflate, br, zstd", "br", &brotli),
            ("br", "br", &brotli),
            ("gzip, deflate", "gzip", &gzip),
            ("identity", "", &None),
        ] {
            let answer = nginx.ask("GET", &path, &[&format!("Accept-Encoding: {takes}")]);
            let encoding = body.as_ref().map(|_| encoding);
            assert_eq!(
                answer.header("Content-Encoding"),
                encoding,
                "{path} to {takes}"
            );
            assert!(
                answer.body == *body.as_ref().unwrap_or(&plain),
                "{path} to {takes}"
            );
            assert_eq!(
                answer.header("Content-Type"),
                Some(media_type(&path)),
                "{path} to {takes}"
            );
            let vary = is_compressed.then_some("Accept-Encoding");
            assert_eq!(answer.header("Vary"), vary, "{path} to {takes}");
            assert_headers(&answer, &path, document(&path));
        }
        // Whatever is large and is no picture was compressed.
        assert!(
            is_compressed || plain.len() < 1500 || path.ends_with(".png"),
            "{path}"
        );
    }
    assert!(count > 10, "{count} files have a compressed form");
}

fn everything_that_a_release_lists_can_be_fetched() {
    let nginx = Nginx::start();
    let release: Value = serde_json::from_slice(&nginx.get("/release.json").body).unwrap();
    let files = release["files"].as_array().expect("its files");
    assert!(files.len() > 5);
    for file in files {
        let path = format!(
            "/{}",
            file["url"].as_str().unwrap().trim_start_matches("./")
        );
        let answer = nginx.get(&path);
        assert_eq!(
            (answer.status, answer.body.len()),
            (200, file["bytes"].as_u64().unwrap() as usize),
            "{path}"
        );
    }
}

fn what_is_missing_is_missing_and_never_the_page() {
    let nginx = Nginx::start();
    let app_has = |name: &str| app().join(name).exists();
    assert!(app_has("_headers"));
    for path in [
        "/assets/self-check-0000000000000000.wasm",
        "/clinics/assets/boot.js",
        "/assets/",
        "/policies/",
        "/nowhere",
        "/nowhere?age=34",
        "/clinics/nowhere/index.html",
        "/_headers",
        "/.git/config",
        "/clinics/.htaccess",
        "/..%2fetc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
    ] {
        let answer = nginx.get(path);
        assert!(
            matches!(answer.status, 400 | 404),
            "{path}: {}",
            answer.status
        );
        assert!(answer.status == 404 || path.contains('%'), "{path}");
        if answer.status == 404 {
            assert_eq!(answer.body, b"Not found\n", "{path}");
            assert_eq!(
                answer.header("Content-Type"),
                Some("text/plain; charset=utf-8"),
                "{path}"
            );
            assert_headers(&answer, path, None);
        }
    }
}

fn nothing_but_get_and_head_is_answered() {
    let nginx = Nginx::start();
    for method in [
        "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "PROPFIND", "TRACE",
    ] {
        for path in ["/", "/sw.js", "/nowhere"] {
            let answer = nginx.ask(method, path, &["Content-Length: 0"]);
            assert_eq!(answer.status, 405, "{method} {path}");
            assert!(answer.body.len() < 300, "{method} {path}");
        }
    }
}

fn folders_without_their_stroke_lead_to_their_page() {
    let nginx = Nginx::start();
    for folder in ["/reset", "/clinics", "/embed"] {
        let answer = nginx.get(folder);
        assert_eq!(answer.status, 301, "{folder}");
        assert_eq!(
            answer.header("Location"),
            Some(format!("{folder}/").as_str())
        );
    }
}

fn nothing_is_written_down_and_no_version_is_told() {
    let nginx = Nginx::start();
    for path in [
        "/?age=34",
        "/nowhere?medicines=warfarin",
        "/assets/x",
        "/%00",
        "/embed/?lang=en",
    ] {
        let answer = nginx.ask("GET", path, &["Referer: http://clinic.example/?age=34"]);
        assert_eq!(answer.header("Server"), Some("nginx"), "{path}");
        let body = String::from_utf8_lossy(&answer.body).into_owned();
        assert!(!body.contains("nginx/"), "{path}");
    }
    assert_eq!(
        nginx.written(),
        Vec::<String>::new(),
        "{}",
        nginx.complaints()
    );
}

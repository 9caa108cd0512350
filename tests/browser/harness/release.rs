//! Releases to deploy: the one in `dist`, and others that differ from it in nothing but the build.

use microneedling_check::release::Files;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// The release in `dist`, without what is only beside it for servers that send it compressed.
pub fn built(dist: &Path) -> Files {
    let mut files = Files::new();
    let mut folders = vec![dist.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            let name = path.strip_prefix(dist).expect("a file of dist");
            let name = name.to_str().expect("a name").to_owned();
            if path.is_dir() {
                folders.push(path);
            } else if !name.ends_with(".br") && !name.ends_with(".gz") {
                files.insert(name, fs::read(&path).expect("a file"));
            }
        }
    }
    files
}

/// The id of its build.
pub fn build_of(files: &Files) -> String {
    let list: serde_json::Value = serde_json::from_slice(&files["release.json"]).expect("JSON");
    list["build"].as_str().expect("a build").to_owned()
}

/// The same release as another build: every hash and every name that follows from it is right again.
pub fn another(files: &Files, build: &str) -> Files {
    let old = build_of(files);
    assert_eq!(build.len(), old.len(), "an id is as long as any other");
    let mut files = files.clone();
    replace(&mut files, &old, build);
    // Assets first, then the pages that name them, then the list of all, and the worker that knows the list.
    let assets: Vec<_> = files
        .keys()
        .filter(|name| name.contains("assets/"))
        .cloned()
        .collect();
    for name in assets {
        let named = name
            .rsplit_once('.')
            .and_then(|(stem, _)| stem.rsplit_once('-'));
        let (_, old) = named.expect("a name with a hash");
        let new = sha256(&files[&name])[..16].to_owned();
        if new != old {
            let old = old.to_owned();
            let bytes = files.remove(&name).expect("the file");
            files.insert(name.replace(&old, &new), bytes);
            replace(&mut files, &old, &new);
        }
    }
    let list: serde_json::Value = serde_json::from_slice(&files["release.json"]).expect("JSON");
    for file in list["files"].as_array().expect("a list") {
        let url = file["url"].as_str().expect("an address");
        let name = match url.trim_start_matches("./") {
            folder if folder.is_empty() || folder.ends_with('/') => format!("{folder}index.html"),
            name => name.to_owned(),
        };
        let old = file["sha256"].as_str().expect("a hash");
        let new = sha256(&files[&name]);
        replace(&mut files, old, &new);
    }
    tell_the_worker(&mut files);
    files
}

/// The same release with another file in the place of one, and a list and a worker that know it.
pub fn with(mut files: Files, name: &str, bytes: Vec<u8>) -> Files {
    let mut list: serde_json::Value = serde_json::from_slice(&files["release.json"]).expect("JSON");
    let url = match name.strip_suffix("index.html") {
        Some("") => "./",
        Some(folder) => folder,
        None => name,
    };
    let listed = list["files"].as_array_mut().expect("a list");
    if let Some(file) = listed.iter_mut().find(|file| file["url"] == url) {
        file["sha256"] = sha256(&bytes).into();
        file["bytes"] = bytes.len().into();
    }
    files.insert(name.to_owned(), bytes);
    files.insert("release.json".to_owned(), list.to_string().into_bytes());
    tell_the_worker(&mut files);
    files
}

fn tell_the_worker(files: &mut Files) {
    let worker = String::from_utf8(files["sw.js"].clone()).expect("text");
    // One that is switched off, or is to be mended, knows no list.
    if let Some((_, after)) = worker.split_once("LIST_HASH = \"") {
        let worker = worker.replace(&after[..64], &sha256(&files["release.json"]));
        files.insert("sw.js".to_owned(), worker.into_bytes());
    }
}

fn sha256(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

/// Writes one text in the place of another of the same length, in every file.
fn replace(files: &mut Files, old: &str, new: &str) {
    if old == new {
        return;
    }
    for bytes in files.values_mut() {
        let mut at = 0;
        while let Some(found) = find(&bytes[at..], old.as_bytes()) {
            bytes[at + found..at + found + old.len()].copy_from_slice(new.as_bytes());
            at += found + old.len();
        }
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes
        .windows(wanted.len())
        .position(|window| window == wanted)
}

//! Makes a release of what Trunk has built, in its folder; or one that nobody fetches from afar, uncompressed; or
//! compresses the files of a folder.
//!
//! Deliberately absent: anything that Trunk can do, and anything but reading and writing; see `src/release`.

use microneedling_check::release::{Files, compress, release};
use microneedling_check::text::en::ENGLISH;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

const USAGE: &str = "usage: release [--uncompressed | --compress] FOLDER";

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    match arguments.as_slice() {
        [option, folder] if option == Path::new("--compress") => {
            write(folder, &compress(&read(folder)?)?)
        }
        [option, folder] if option == Path::new("--uncompressed") => {
            make(folder)?;
            Ok(())
        }
        [folder] => {
            let files = make(folder)?;
            write(folder, &compress(&files)?)
        }
        _ => Err(USAGE.into()),
    }
}

/// Makes the release in place of what was built; gives its files.
fn make(folder: &Path) -> Result<Files, Box<dyn Error>> {
    let built = read(folder)?;
    let files = release(built.clone(), &ENGLISH)?;
    for moved in built.keys().filter(|name| !files.contains_key(*name)) {
        fs::remove_file(folder.join(moved))?;
    }
    write(folder, &files)?;
    Ok(files)
}

fn read(folder: &Path) -> Result<Files, Box<dyn Error>> {
    let mut files = Files::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let parts = path.strip_prefix(folder)?.iter();
            let parts: Vec<_> = parts.map(|part| part.to_string_lossy()).collect();
            files.insert(parts.join("/"), fs::read(&path)?);
        }
    }
    Ok(files)
}

fn write(folder: &Path, files: &Files) -> Result<(), Box<dyn Error>> {
    for (name, bytes) in files {
        let path = folder.join(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, bytes)?;
    }
    Ok(())
}

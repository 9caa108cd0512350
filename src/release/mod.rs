//! What Trunk has built becomes a release: one set of files that belong together, and can prove it.
//!
//! Every name under `assets/` has the hash of the final bytes in it (Trunk's own is taken before `wasm-opt`), every
//! program carries the id of the build, and `release.json` lists what the app needs without a network, with hashes.
//! Pure: files in, files out. Deliberately absent: reading and writing folders; see `bin/release.rs`.

mod assets;
mod compress;
mod frame_page;
mod list;
mod manifest;
mod stamp;

pub use compress::compress;
pub use frame_page::frame_page;

use crate::export::reset_page;
use crate::text::Language;
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;

/// Files by their path in the folder that is published, with strokes as on the web.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Why something is no release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A file is missing.
    NoFile(String),
    /// A page or script lacks what is to be filled in.
    NoPlace {
        /// Where.
        file: String,
        /// What it lacks.
        lacks: String,
    },
    /// A page or script is no text.
    NotText(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoFile(file) => write!(formatter, "no file `{file}`"),
            Self::NoPlace { file, lacks } => write!(formatter, "`{file}` has no `{lacks}`"),
            Self::NotText(file) => write!(formatter, "`{file}` is no text"),
        }
    }
}

impl Error for Fault {}

/// The files of the release, from those that Trunk has built: the app, and the page for clinics in `clinics/`.
///
/// # Errors
/// Where the files are not what this was written for; nothing is left out or half done.
pub fn release(mut files: Files, language: &Language) -> Result<Files, Fault> {
    let build = stamp::build(&files);
    assets::arrange(&mut files, "", "./", &build)?;
    assets::arrange(&mut files, "clinics/", "../", &build)?;
    let index = text(&files, "index.html")?;
    let framed = frame_page(index).map_err(|lacks| Fault::NoPlace {
        file: "index.html".to_owned(),
        lacks: lacks.to_owned(),
    })?;
    files.insert("embed/index.html".to_owned(), framed.into_bytes());
    files.insert(
        "manifest.webmanifest".to_owned(),
        manifest::manifest(language).into_bytes(),
    );
    files.insert(
        "reset/index.html".to_owned(),
        reset_page(language).into_bytes(),
    );
    let list = list::list(&files, &build);
    list::tell_the_worker(&mut files, &build, &list)?;
    files.insert("release.json".to_owned(), list.into_bytes());
    Ok(files)
}

fn text<'a>(files: &'a Files, name: &str) -> Result<&'a str, Fault> {
    let bytes = files
        .get(name)
        .ok_or_else(|| Fault::NoFile(name.to_owned()))?;
    std::str::from_utf8(bytes).map_err(|_| Fault::NotText(name.to_owned()))
}

/// Writes something into a text in place of what stands there, everywhere; it has to stand there.
fn fill(text: &str, file: &str, place: &str, with: &str) -> Result<String, Fault> {
    if text.contains(place) {
        Ok(text.replace(place, with))
    } else {
        Err(Fault::NoPlace {
            file: file.to_owned(),
            lacks: place.to_owned(),
        })
    }
}

//! The id of a build, and how its programs carry it.
//!
//! The loader compares what the page, the glue, the Wasm and `release.json` say, so that halves of two builds never
//! run together.

use super::{Fault, Files};
use sha2::{Digest, Sha256};

/// The name of the section of the Wasm that holds the id.
const SECTION: &str = "build";

/// The SHA-256 of some bytes, in 64 hexadecimal digits.
pub(super) fn sha256(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

/// How much of a hash is enough to tell two files or builds apart.
pub(super) fn short(hash: &str) -> &str {
    hash.get(..16).unwrap_or(hash)
}

/// The id of a build: the same for the same files.
pub(super) fn build(files: &Files) -> String {
    let mut all = Sha256::new();
    for (name, bytes) in files {
        all.update(name.as_bytes());
        all.update([0]);
        all.update(Sha256::digest(bytes));
    }
    short(&format!("{:x}", all.finalize())).to_owned()
}

/// A Wasm module with the id as a section of its own; what runs is not touched.
pub(super) fn wasm(name: &str, module: &[u8], build: &str) -> Result<Vec<u8>, Fault> {
    if !module.starts_with(b"\0asm") {
        return Err(Fault::NoPlace {
            file: name.to_owned(),
            lacks: "\\0asm".to_owned(),
        });
    }
    // Every length here is below 128, so one byte says it.
    let length = |text: &str| {
        u8::try_from(text.len())
            .ok()
            .filter(|length| *length < 0x40)
            .ok_or_else(|| Fault::NoPlace {
                file: name.to_owned(),
                lacks: text.to_owned(),
            })
    };
    let (name_length, build_length) = (length(SECTION)?, length(build)?);
    let mut stamped = module.to_vec();
    stamped.extend([0, 1 + name_length + build_length, name_length]);
    stamped.extend(SECTION.bytes().chain(build.bytes()));
    Ok(stamped)
}

/// A module of JavaScript that also exports the id.
pub(super) fn script(module: &[u8], build: &str) -> Vec<u8> {
    let export = format!("\nexport const build = \"{build}\";\n");
    [module, export.as_bytes()].concat()
}

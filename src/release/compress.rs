//! Each file once more, compressed as far as it goes, for servers that hand out what lies beside a file.

use super::Files;
use std::io::{self, Write};

/// What is text inside; all else is compressed by itself.
const KINDS: [&str; 9] = [
    "css",
    "html",
    "js",
    "json",
    "svg",
    "ts",
    "txt",
    "wasm",
    "webmanifest",
];
/// The best that brotli has, and the window that every browser takes.
const QUALITY: u32 = 11;
const WINDOW: u32 = 22;

/// The `.br` and `.gz` files that belong beside these.
///
/// # Errors
/// None but those of memory: nothing is read or written.
pub fn compress(files: &Files) -> io::Result<Files> {
    let mut compressed = Files::new();
    let is_text = |name: &str| {
        let kind = name.rsplit_once('.').map(|(_, kind)| kind);
        kind.is_some_and(|kind| KINDS.contains(&kind))
    };
    for (name, bytes) in files.iter().filter(|(name, _)| is_text(name)) {
        let mut brotli = brotli::CompressorWriter::new(Vec::new(), 4096, QUALITY, WINDOW);
        brotli.write_all(bytes)?;
        compressed.insert(format!("{name}.br"), brotli.into_inner());
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        gzip.write_all(bytes)?;
        compressed.insert(format!("{name}.gz"), gzip.finish()?);
    }
    Ok(compressed)
}

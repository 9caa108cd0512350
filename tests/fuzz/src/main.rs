//! Every way by which text comes in from outside, under libFuzzer: no panic, no hang, and nothing accepted that
//! should not be.
//!
//! One program for all targets; `FUZZ_TARGET` says which. A target is a function that takes any bytes and panics
//! when a promise is broken; its file says which promises. Deliberately absent: files that are checked (there are
//! none yet), and what only a browser can be asked, which `tests/browser` does.
#![no_main]

mod dates;
mod find;
mod lines;
mod list;
mod policy;
mod saved;
mod seeds;
mod settings;
mod sheets;

use std::path::Path;
use std::process::exit;
use std::sync::OnceLock;

static TARGET: OnceLock<fn(&[u8])> = OnceLock::new();

/// Finds the target; `FUZZ_SEEDS` asks for what all of them begin with, and nothing else.
fn begin() {
    if let Some(folder) = std::env::var_os("FUZZ_SEEDS") {
        seeds::write(Path::new(&folder));
        exit(0);
    }
    let target = match std::env::var("FUZZ_TARGET").as_deref() {
        Ok("dates") => dates::run,
        Ok("find") => find::run,
        Ok("lines") => lines::run,
        Ok("list") => list::run,
        Ok("policy") => policy::run,
        Ok("saved") => saved::run,
        Ok("settings") => settings::run,
        other => panic!("FUZZ_TARGET is one of the files beside main.rs, not {other:?}"),
    };
    TARGET.get_or_init(|| target);
}

libfuzzer_sys::fuzz_target!(init: begin(), |bytes: &[u8]| {
    TARGET.get().expect("it has begun")(bytes);
});

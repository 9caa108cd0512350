//! Finishes what Trunk has built: adds the page for frames to the folder that it is given.
//!
//! Deliberately absent: anything that Trunk can do.

use microneedling_check::export::frame_page;
use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let folder: PathBuf = env::args_os()
        .nth(1)
        .ok_or("which folder was built?")?
        .into();
    let index = fs::read_to_string(folder.join("index.html"))?;
    let page = frame_page(&index).map_err(|missing| format!("index.html has no `{missing}`"))?;
    fs::create_dir_all(folder.join("embed"))?;
    fs::write(folder.join("embed/index.html"), page)?;
    Ok(())
}

//! What a page loads, moved to `assets/` under names that change only with their content.

use super::{Fault, Files, fill, stamp, text};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// Arranges the page of one folder: its style sheets become one, what it loads goes to the folder's `assets/`, and
/// its loader is told the build, and where `release.json` is.
pub(super) fn arrange(
    files: &mut Files,
    folder: &str,
    root: &str,
    build: &str,
) -> Result<(), Fault> {
    let name = format!("{folder}index.html");
    let mut page = text(files, &name)?.to_owned();
    page = one_style_sheet(files, folder, &page)?;
    for (attribute, kind) in [
        ("data-js=./", Kind::Glue),
        ("data-wasm=./", Kind::Wasm),
        (" src=./", Kind::Loader),
    ] {
        let file = named(&page, &name, attribute)?;
        let old = format!("{folder}{file}");
        let bytes = take(files, &old)?;
        let bytes = match kind {
            Kind::Glue => stamp::script(&bytes, build),
            Kind::Wasm => stamp::wasm(&old, &bytes, build)?,
            Kind::Loader => bytes,
        };
        let stem = stem(&file);
        let integrity = integrity(&bytes);
        let new = asset(files, folder, &stem, bytes);
        let mut with = format!("{attribute}{new}");
        if matches!(kind, Kind::Loader) {
            // Only a tag can have it; the loader compares builds for the rest.
            with = format!(" integrity={integrity}{with}");
        }
        page = fill(&page, &name, &format!("{attribute}{file}"), &with)?;
    }
    let told = format!("<script data-build={build} data-release={root}release.json data-js=");
    page = fill(&page, &name, "<script data-js=", &told)?;
    if let Some(list) = files.remove(&format!("{folder}medicines.txt")) {
        let new = asset(files, folder, "medicines.txt", list);
        let told = format!("<script data-medicines=./{new} data-build=");
        page = fill(&page, &name, "<script data-build=", &told)?;
    }
    files.insert(name, page.into_bytes());
    Ok(())
}

enum Kind {
    Glue,
    Wasm,
    Loader,
}

/// The style sheets in the order of their links, as one file behind one link.
fn one_style_sheet(files: &mut Files, folder: &str, page: &str) -> Result<String, Fault> {
    const LINK: &str = "<link href=./";
    const END: &str = " rel=stylesheet>";
    let name = format!("{folder}index.html");
    let mut sheet = Vec::new();
    let mut parts = page.split(LINK);
    let mut rest = parts.next().unwrap_or_default().to_owned();
    let mut place = None;
    for part in parts {
        let Some((link, after)) = part.split_once(END).filter(|(link, _)| !link.contains('>'))
        else {
            rest = rest + LINK + part;
            continue;
        };
        let file = link.split(' ').next().unwrap_or_default();
        sheet.extend(take(files, &format!("{folder}{file}"))?);
        sheet.push(b'\n');
        place.get_or_insert(rest.len());
        rest += after;
    }
    let place = place.ok_or_else(|| Fault::NoPlace {
        file: name,
        lacks: LINK.to_owned(),
    })?;
    let integrity = integrity(&sheet);
    let new = asset(files, folder, "style.css", sheet);
    rest.insert_str(place, &format!("{LINK}{new} integrity={integrity}{END}"));
    Ok(rest)
}

/// Adds a file to the assets; gives its path in the folder of the page.
fn asset(files: &mut Files, folder: &str, name: &str, bytes: Vec<u8>) -> String {
    let (stem, kind) = name.rsplit_once('.').unwrap_or((name, ""));
    let hash = stamp::sha256(&bytes);
    let path = format!("assets/{stem}-{}.{kind}", stamp::short(&hash));
    files.insert(format!("{folder}{path}"), bytes);
    path
}

/// A name without the hash that Trunk has put into it: `self-check.js` for `self-check-67797bffc48231a.js`.
fn stem(file: &str) -> String {
    let (stem, kind) = file.rsplit_once('.').unwrap_or((file, ""));
    let (stem, tail) = stem
        .strip_suffix("_bg")
        .map_or((stem, ""), |stem| (stem, "_bg"));
    let is_hash = |end: &str| end.len() >= 12 && end.bytes().all(|byte| byte.is_ascii_hexdigit());
    let stem = match stem.rsplit_once('-') {
        Some((before, end)) if is_hash(end) => before,
        _ => stem,
    };
    format!("{stem}{tail}.{kind}")
}

/// What stands behind an attribute of a page.
fn named(page: &str, name: &str, attribute: &str) -> Result<String, Fault> {
    let after = page.split_once(attribute).map(|(_, after)| after);
    let file = after.and_then(|after| after.split([' ', '>']).next());
    file.map(str::to_owned).ok_or_else(|| Fault::NoPlace {
        file: name.to_owned(),
        lacks: attribute.to_owned(),
    })
}

fn take(files: &mut Files, name: &str) -> Result<Vec<u8>, Fault> {
    files
        .remove(name)
        .ok_or_else(|| Fault::NoFile(name.to_owned()))
}

fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

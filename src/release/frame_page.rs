//! The page that stands in the frames of other websites, made from the app's own.
//!
//! It lies one folder deeper and has no origin of its own; all else is the same, so that there is nothing to keep
//! in step. Deliberately absent: reading and writing files.

/// What is written otherwise: as Trunk has left it, and as it is in a frame.
const CHANGES: [(&str, &str); 11] = [
    // The address of the host is not known yet; boot.js makes the policy.
    (
        "http-equiv=Content-Security-Policy",
        "name=content-security-policy",
    ),
    (
        "<html lang=en>",
        "<html lang=en data-embed data-root=\"../\">",
    ),
    // "Start again" keeps what the website has set.
    ("href=./>", "href=\"\">"),
    ("href=./", "href=../"),
    ("src=./", "src=../"),
    ("data-js=./", "data-js=../"),
    ("data-wasm=./", "data-wasm=../"),
    ("data-medicines=./", "data-medicines=../"),
    ("data-release=./", "data-release=../"),
    // It may not stand in a frame.
    (
        "href=questions.html",
        "href=../questions.html target=_blank rel=\"noopener noreferrer\"",
    ),
    // Without an origin every file comes from elsewhere, and a hash is only checked of what may be read.
    (" integrity=", " crossorigin integrity="),
];

/// The page for frames.
///
/// # Errors
/// Names what it does not find: then the page is not the one that this was written for.
pub fn frame_page(index: &str) -> Result<String, &'static str> {
    let mut page = index.to_owned();
    for (before, after) in CHANGES {
        if !page.contains(before) {
            return Err(before);
        }
        page = page.replace(before, after);
    }
    // Nobody installs a frame.
    for link in [
        "<link href=icon-180.png rel=apple-touch-icon>",
        "<link href=manifest.webmanifest rel=manifest>",
    ] {
        page = page.replace(link, "");
    }
    Ok(page)
}

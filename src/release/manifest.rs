//! The manifest of the installed app, in the words of a language.

use crate::text::Language;
use serde_json::{Value, json};

/// The text of `manifest.webmanifest`. All addresses are relative, so that it holds at any path.
pub(super) fn manifest(language: &Language) -> String {
    let ui = language.ui;
    let icon = |file: &str, sizes: &str, purpose: &str| {
        let kind = if file.ends_with(".svg") {
            "image/svg+xml"
        } else {
            "image/png"
        };
        json!({ "src": file, "sizes": sizes, "type": kind, "purpose": purpose })
    };
    let screenshot = |file: &str, sizes: &str, form_factor: &str| {
        json!({
            "src": file, "sizes": sizes, "type": "image/png", "form_factor": form_factor, "label": ui.common.name,
        })
    };
    let shortcut = |name: &str, url: &str| -> Value {
        json!({ "name": name, "url": url, "icons": [icon("icon-192.png", "192x192", "any")] })
    };
    json!({
        "id": "./",
        "start_url": "./",
        "scope": "./",
        "name": ui.common.name,
        "short_name": ui.offline.short_name,
        "description": ui.start.lead,
        "lang": language.tag,
        "dir": if language.right_to_left { "rtl" } else { "ltr" },
        "display": "standalone",
        "background_color": "#f7f4ee",
        "theme_color": "#f7f4ee",
        "categories": ["health", "medical"],
        "icons": [
            icon("icon.svg", "any", "any"),
            icon("icon-192.png", "192x192", "any"),
            icon("icon-512.png", "512x512", "any"),
            icon("icon-maskable.png", "512x512", "maskable"),
            icon("icon-monochrome.png", "512x512", "monochrome"),
        ],
        "screenshots": [
            screenshot("screenshots/narrow.png", "720x1280", "narrow"),
            screenshot("screenshots/wide.png", "1280x800", "wide"),
        ],
        // Nothing that deletes: a shortcut is one press away from the icon.
        "shortcuts": [shortcut(ui.paper.title, "questions.html")],
    })
    .to_string()
}

//! The page `reset/`, which deletes all that the check has kept on a device. It does not need the app, so it helps
//! where that is broken. Its script is `public/reset.js`. It asks first: an address can be opened by mistake.

use super::html::{Head, Html, escaped};
use crate::text::Language;

/// The whole page. Of the question and the three ends only one is shown.
#[must_use]
pub fn reset_page(language: &Language) -> String {
    let words = &language.ui.offline;
    let mut out = Html::default();
    out.head(
        language,
        &Head {
            title: words.reset_title,
            root: "../",
            script: Some("reset.js"),
        },
    );
    out.text("h1", words.reset_title);
    out.line(&format!(
        "<noscript><p>{}</p></noscript>",
        escaped(words.reset_no_script)
    ));
    // Shown by the script: without it the button would do nothing.
    out.open("div id=\"ask\" hidden");
    out.text("p", words.reset_ask);
    out.line(&format!(
        "<p><button type=\"button\" id=\"yes\">{}</button></p>",
        escaped(words.reset_yes)
    ));
    out.close("div");
    out.open("div role=\"status\"");
    for (id, text) in [
        ("working", words.reset_working),
        ("done", words.reset_done),
        ("failed", words.reset_failed),
    ] {
        out.line(&format!("<p id=\"{id}\" hidden>{}</p>", escaped(text)));
    }
    out.close("div");
    out.line(&format!(
        "<p><a href=\"../\">{}</a></p>",
        escaped(words.reset_back)
    ));
    out.close("main");
    out.close("body");
    out.close("html");
    out.into_text()
}

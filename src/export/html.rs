//! Markup of the pages that work without the app.
//!
//! Deliberately absent: any word.

use crate::text::Language;
use std::fmt::Write;

/// What differs from page to page.
pub(super) struct Head<'a> {
    pub(super) title: &'a str,
    /// From the page to the folder of the app.
    pub(super) root: &'a str,
    /// Its script, in that folder.
    pub(super) script: Option<&'a str>,
}

impl<'a> Head<'a> {
    /// Of a page beside the app, without a script.
    pub(super) const fn of(title: &'a str) -> Self {
        Self {
            title,
            root: "",
            script: None,
        }
    }
}

/// Markup as it is written. INVARIANT (no markup in words): every word goes through `escaped`.
#[derive(Default)]
pub(super) struct Html(String);

impl Html {
    pub(super) fn head(&mut self, language: &Language, head: &Head<'_>) {
        let Head {
            title,
            root,
            script,
        } = head;
        let direction = if language.right_to_left { "rtl" } else { "ltr" };
        self.line("<!DOCTYPE html>");
        self.open(&format!(
            "html lang=\"{}\" dir=\"{direction}\"",
            language.tag
        ));
        self.open("head");
        self.line("<meta charset=\"utf-8\">");
        let scripts = script.map_or("", |_| " script-src 'self';");
        self.line(&format!(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';{scripts} \
             style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'\">"
        ));
        self.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        self.text("title", title);
        self.line("<link rel=\"icon\" href=\"data:,\">");
        self.line(&format!(
            "<link rel=\"stylesheet\" href=\"{root}questions.css\">"
        ));
        if let Some(script) = script {
            self.line(&format!(
                "<script type=\"module\" src=\"{root}{script}\"></script>"
            ));
        }
        self.close("head");
        self.open("body");
        self.open("main");
    }

    pub(super) fn open(&mut self, tag: &str) {
        self.line(&format!("<{tag}>"));
    }

    pub(super) fn close(&mut self, tag: &str) {
        self.line(&format!("</{tag}>"));
    }

    pub(super) fn text(&mut self, tag: &str, words: &str) {
        self.line(&format!("<{tag}>{}</{tag}>", escaped(words)));
    }

    /// A point that begins with a few words of weight.
    pub(super) fn led(&mut self, title: &str, words: &str) {
        self.line(&format!(
            "<li><strong>{}.</strong> {}</li>",
            escaped(title),
            escaped(words)
        ));
    }

    pub(super) fn list<'a>(&mut self, lines: impl Iterator<Item = &'a str>) {
        let mut lines = lines.peekable();
        if lines.peek().is_none() {
            return;
        }
        self.open("ul");
        for words in lines {
            self.text("li", words);
        }
        self.close("ul");
    }

    /// What has been written.
    pub(super) fn into_text(self) -> String {
        self.0
    }

    pub(super) fn line(&mut self, line: &str) {
        // INVARIANT (cannot fail): writing to a String has no error.
        let _ = writeln!(self.0, "{line}");
    }
}

pub(super) fn escaped(words: &str) -> String {
    words
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

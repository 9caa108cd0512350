//! How far the patient is: words, and a bar that says the same.
//!
//! Deliberately absent: percentages; how many steps follow depends on the answers.

use super::element::{Element, classed};
use leptos::prelude::*;

/// Words and a bar.
pub struct Progress {
    /// The present step, from 1.
    pub at: Signal<String>,
    /// How many there are, as far as is known.
    pub of: Signal<String>,
    /// The same in words.
    pub words: Signal<String>,
}

impl Progress {
    /// Both.
    pub fn element(self) -> Element {
        let words = classed("p", "progress-words")
            .id("progress")
            .live_text(self.words);
        let bar = classed("progress", "progress-bar")
            .set("aria-labelledby", "progress")
            .follow("max", self.of)
            .follow("value", self.at);
        classed("div", "progress").child(words).child(bar)
    }
}

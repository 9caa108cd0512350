//! What was chosen, as a list with *Change* and *Remove*.
//!
//! Deliberately absent: what is chosen, and what follows from removing it.

use super::element::{Element, button, classed, element};
use leptos::prelude::*;

/// One thing that was chosen.
pub struct ChosenLine {
    /// Its words.
    pub words: String,
    /// More about it; empty where there is nothing to say.
    pub note: String,
    /// The patient wants another in its place.
    pub change: Callback<()>,
    /// The patient takes it off the list.
    pub remove: Callback<()>,
}

impl ChosenLine {
    /// The line, with the words of its two buttons; its own words follow them for screen readers.
    pub fn element(self, change: &'static str, remove: &'static str) -> Element {
        let act = |words: &'static str, click: Callback<()>| {
            let of = classed("span", "visually-hidden").text(format!(" {}", self.words));
            button("link", words, click).child(of)
        };
        let acts = classed("div", "chosen-acts")
            .child(act(change, self.change))
            .child(act(remove, self.remove));
        let note = (!self.note.is_empty()).then(|| classed("span", "chosen-note").text(self.note));
        let words = element("div").child(classed("span", "chosen-words").text(self.words));
        classed("li", "chosen-line")
            .child(words.children(note))
            .child(acts)
    }
}

/// The list.
pub struct Chosen {
    /// The id of its heading.
    pub id: String,
    /// Its heading.
    pub title: &'static str,
    /// The lines.
    pub lines: Callback<(), Vec<Element>>,
    /// Whether there is one. Otherwise there is no list.
    pub any: Signal<bool>,
}

impl Chosen {
    /// Heading and list.
    pub fn element(self) -> Element {
        // It takes the focus when a line is gone.
        let title = classed("h2", "chosen-title")
            .id(self.id)
            .set("tabindex", "-1")
            .text(self.title);
        element("div")
            .shown(self.any)
            .child(title)
            .child(classed("ul", "chosen").live(self.lines))
    }
}

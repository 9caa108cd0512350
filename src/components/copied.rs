//! A text to copy, in a field that shows every letter of it.
//!
//! Deliberately absent: copying; who makes it does that, and says whether it was done.

use super::element::{Element, button, classed, element};
use leptos::prelude::*;

/// The text and its button.
pub struct TextToCopy {
    /// A stable id of the field.
    pub id: &'static str,
    /// What the text is.
    pub label: &'static str,
    /// The text.
    pub text: String,
    /// The words of the button.
    pub copy: &'static str,
    /// It was pressed.
    pub pressed: Callback<()>,
    /// What came of it; empty at first.
    pub said: Signal<String>,
}

impl TextToCopy {
    /// Label, field, button and what came of it.
    pub fn element(self) -> Element {
        let lines = self.text.lines().count().clamp(4, 14);
        let field = classed("textarea", "input copied-text")
            .id(self.id)
            .set("readonly", "")
            .set("rows", lines.to_string())
            .value(Signal::stored(self.text));
        let label = classed("label", "label")
            .set("for", self.id)
            .text(self.label);
        classed("div", "field")
            .child(label)
            .child(field)
            .child(button("button button-second", self.copy, self.pressed))
            .child(element("p").set("role", "status").live_text(self.said))
    }
}

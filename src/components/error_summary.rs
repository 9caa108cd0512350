//! What is wrong on a screen, in one list at its top. It takes the focus when it appears.
//!
//! Its lines are buttons, not links: a link would put the name of a question into the address.
//! Deliberately absent: what is wrong; the page says it.

use super::element::{Element, button, classed, element};
use super::icon::Icon;
use leptos::prelude::*;

/// One thing that is wrong.
pub struct ErrorItem {
    /// What is wrong.
    pub words: String,
    /// The patient wants to go to the field.
    pub go: Callback<()>,
}

/// The list.
pub struct ErrorSummary {
    /// Its id, for the focus.
    pub id: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// Whether anything is wrong.
    pub shown: Signal<bool>,
    /// What is wrong.
    pub items: Callback<(), Vec<ErrorItem>>,
}

impl ErrorSummary {
    /// The list with its heading.
    pub fn element(self) -> Element {
        let items = self.items;
        let lines = Callback::new(move |()| {
            let items = items.run(()).into_iter();
            items
                .map(|item| element("li").child(button("link", item.words, item.go)))
                .collect()
        });
        classed("div", "error-summary")
            .id(self.id)
            .set("role", "alert")
            .set("tabindex", "-1")
            .shown(self.shown)
            .child(element("h2").text(self.title).led_by(Icon::Wrong))
            .child(element("ul").live(lines))
    }
}

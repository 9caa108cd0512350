//! A question before something is done that cannot be undone: a `dialog` with two buttons.
//!
//! The browser keeps the focus in it while it is open, gives it back when it is closed, and closes it on Escape.
//! Deliberately absent: opening and closing it, which leave the reactive world.

use super::element::{Element, button, classed, element};
use leptos::ev;
use leptos::prelude::*;

/// The question.
pub struct Confirm {
    /// A stable id.
    pub id: &'static str,
    /// The question.
    pub title: &'static str,
    /// What it would mean.
    pub words: &'static str,
    /// The button that does it.
    pub yes: &'static str,
    /// The button that leaves all as it is. It stands first, and has the focus.
    pub no: &'static str,
    /// What was decided; nothing is done where it was closed in any other way.
    pub decided: Callback<bool>,
}

impl Confirm {
    /// The dialog, closed.
    pub fn element(self) -> Element {
        let Self {
            id,
            title,
            words,
            yes,
            no,
            decided,
        } = self;
        let (title_id, words_id) = (format!("{id}-title"), format!("{id}-words"));
        let decide = |delete: bool| Callback::new(move |()| decided.run(delete));
        let buttons = classed("div", "buttons")
            .child(button("button button-second", no, decide(false)).set("autofocus", ""))
            .child(button("button", yes, decide(true)));
        classed("dialog", "confirm no-paper")
            .id(id)
            .set("aria-labelledby", title_id.as_str())
            .set("aria-describedby", words_id.as_str())
            .on(ev::close, move |_| decided.run(false))
            .child(element("h2").id(title_id).text(title))
            .child(element("p").id(words_id).text(words))
            .child(buttons)
    }
}

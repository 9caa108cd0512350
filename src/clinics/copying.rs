//! A snippet in a text area, with a button that copies it.
//!
//! Success is told when the browser has said so, and not before. Deliberately absent: what the snippet says.

use crate::components::{Element, button, classed};
use crate::state::browser;
use crate::text::clinics::WayWords;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A text to be copied.
pub struct Snippet {
    /// A stable id.
    pub id: &'static str,
    /// What it is.
    pub label: &'static str,
    /// The text.
    pub text: Signal<String>,
    /// How many lines it is shown on.
    pub rows: usize,
}

/// What became of the last press on the button.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Copying {
    NotYet,
    Done,
    Refused,
}

impl Snippet {
    /// Label, text area, button, and what became of it.
    pub fn element(self, words: &'static WayWords) -> Element {
        let Self {
            id,
            label,
            text,
            rows,
        } = self;
        let copying = RwSignal::new(Copying::NotYet);
        // What was copied before is no longer what stands here.
        Effect::new(move |_| {
            text.track();
            copying.set(Copying::NotYet);
        });
        let copy = Callback::new(move |()| {
            copying.set(Copying::NotYet);
            let text = text.get_untracked();
            spawn_local(async move {
                let done = browser::copy(&text).await;
                copying.set(if done {
                    Copying::Done
                } else {
                    browser::select(id);
                    Copying::Refused
                });
            });
        });
        let state = Signal::derive(move || {
            let words = match copying.get() {
                Copying::NotYet => "",
                Copying::Done => words.copied,
                Copying::Refused => words.not_copied,
            };
            words.to_owned()
        });
        let area = classed("textarea", "input snippet")
            .id(id)
            .set("readonly", "")
            .set("rows", rows.to_string())
            .set("dir", "ltr")
            .set("spellcheck", "false")
            .set("translate", "no")
            .value(text);
        let label_element = classed("label", "label").set("for", id).text(label);
        let copy = button("button button-second", words.copy, copy)
            .set("aria-label", (words.copy_what)(label));
        let told = classed("p", "copied")
            .set("role", "status")
            .live_text(state);
        classed("div", "field")
            .child(label_element)
            .child(area)
            .child(classed("div", "copy-line").child(copy).child(told))
    }
}

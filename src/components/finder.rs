//! Finds a name while it is being typed, and keeps a list of what was chosen.
//!
//! Every offer is a button; nothing is ever chosen for the patient. Deliberately absent: the names and
//! how they are found.

use super::element::{Element, button, classed, element};
use super::text_field::{described_by, field_error, is_wrong};
use leptos::prelude::*;

/// One line to choose, or one that was chosen.
pub struct Offered {
    /// Its words.
    pub words: String,
    /// More about it.
    pub note: Option<&'static str>,
    /// It is chosen, or removed.
    pub click: Callback<()>,
}

/// What the finder says.
#[derive(Clone, Copy, Debug)]
pub struct FinderWords {
    /// What to type.
    pub label: &'static str,
    /// Examples or help.
    pub hint: Option<&'static str>,
    /// The heading of what was chosen.
    pub chosen: &'static str,
    /// The button for something without a name.
    pub unknown: &'static str,
    /// The button that removes what was chosen; its name follows for screen readers.
    pub remove: &'static str,
}

/// What the patient does.
#[derive(Clone, Copy)]
pub struct FinderEvents {
    /// Typed.
    pub typed: Callback<String>,
    /// Pressed Enter in the field.
    pub entered: Callback<()>,
    /// Wants what is typed, as it is.
    pub add_typed: Callback<()>,
    /// Has something without a name.
    pub add_unknown: Callback<()>,
}

/// The finder.
pub struct Finder {
    /// A stable id.
    pub id: &'static str,
    /// What it says.
    pub words: FinderWords,
    /// What is typed.
    pub value: Signal<String>,
    /// What is offered.
    pub offers: Callback<(), Vec<Offered>>,
    /// What the button says that takes what is typed as it is; empty while nothing is typed.
    pub add_typed: Signal<String>,
    /// What was chosen.
    pub chosen: Callback<(), Vec<Offered>>,
    /// Whether anything was chosen.
    pub any_chosen: Signal<bool>,
    /// What has just happened, for screen readers: how many offers, what was added.
    pub status: Signal<String>,
    /// What is wrong; empty while nothing is.
    pub error: Signal<String>,
    /// What the patient does.
    pub events: FinderEvents,
}

impl Finder {
    /// All of it.
    pub fn element(self) -> Element {
        let Self {
            id, words, events, ..
        } = self;
        let label = classed("label", "label question")
            .set("for", id)
            .text(words.label);
        let hint = words
            .hint
            .map(|hint| classed("p", "hint").id(format!("{id}-hint")).text(hint));
        let field = classed("input", "input")
            .id(id)
            .set("type", "text")
            .set("autocomplete", "off")
            .set("autocorrect", "off")
            .set("autocapitalize", "off")
            .set("spellcheck", "false")
            .set("aria-describedby", described_by(id, words.hint))
            .flag("aria-invalid", is_wrong(self.error))
            .value(self.value)
            .typed(events.typed)
            .entered(events.entered);
        let status = classed("p", "finder-status")
            .set("role", "status")
            .live_text(self.status);
        let add_typed = button("button button-second", "", events.add_typed)
            .shown(is_wrong(self.add_typed))
            .live_text(self.add_typed);
        let chosen = element("div")
            .shown(self.any_chosen)
            .child(classed("h2", "finder-title").text(words.chosen))
            .child(element("ul").live(lines(self.chosen, move |one| {
                chosen_line(one, words.remove)
            })));
        classed("div", "finder")
            .child(label)
            .children(hint)
            .child(field_error(id, self.error))
            .child(field)
            .child(status)
            .child(classed("ul", "finder-offers").live(lines(self.offers, offer_line)))
            .child(add_typed)
            .child(button(
                "button button-second",
                words.unknown,
                events.add_unknown,
            ))
            .child(chosen)
    }
}

fn lines(
    offered: Callback<(), Vec<Offered>>,
    line: impl Fn(Offered) -> Element + Send + Sync + 'static,
) -> Callback<(), Vec<Element>> {
    Callback::new(move |()| offered.run(()).into_iter().map(&line).collect())
}

fn offer_line(offer: Offered) -> Element {
    let button = button("finder-offer", offer.words, offer.click);
    element("li").child(button.children(offer.note.map(note)))
}

fn chosen_line(chosen: Offered, remove: &'static str) -> Element {
    let name = classed("span", "visually-hidden").text(format!(" {}", chosen.words));
    let words = element("span").text(chosen.words);
    classed("li", "finder-chosen")
        .child(words.children(chosen.note.map(note)))
        .child(button("link", remove, chosen.click).child(name))
}

fn note(words: &'static str) -> Element {
    classed("span", "finder-note").text(words)
}

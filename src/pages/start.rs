//! The first screen: what the check is and is not, and what cannot wait.
//!
//! index.html holds the same words for the time before the app arrives. Deliberately absent: questions.

use super::heading;
use crate::components::{Element, button, classed, element, points};
use crate::state::Session;
use crate::state::trail::Page;
use leptos::prelude::*;

/// Where the fact sheet says when to call for help at once.
const HELP_NOW: &str = "help-now";

/// The first screen.
pub fn start(session: Session) -> Vec<Element> {
    let (common, start) = (session.words.ui.common, session.words.ui.start);
    let deleted = classed("p", "notice")
        .set("role", "status")
        .shown(Signal::derive(move || session.was_deleted()))
        .text(start.deleted);
    let all_signs = Callback::new(move |()| session.go(Page::About(Some(HELP_NOW))));
    let urgent = classed("section", "card urgent")
        .child(element("h2").text(start.urgent_title))
        .child(element("p").text(start.urgent))
        .child(button("link", start.urgent_more, all_signs));
    let know = classed("section", "card")
        .child(element("h2").text(start.know_title))
        .child(points(start.know.iter().copied()));
    let begin = Callback::new(move |()| session.begin());
    vec![
        deleted,
        heading(common.name),
        classed("p", "lead").text(start.lead),
        urgent,
        button("button", start.begin, begin),
        know,
    ]
}

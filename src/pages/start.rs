//! The first screen: what the check is and is not, and what cannot wait.
//!
//! index.html holds the same words for the time before the app arrives. Deliberately absent: questions.

use super::heading;
use crate::components::{Element, Icon, button, classed, element, urgent};
use crate::knowledge::FactId;
use crate::state::Session;
use crate::state::trail::Page;
use leptos::prelude::*;

/// What stands beside the first lines of "before you start".
const KNOWN: [Icon; 3] = [Icon::Clock, Icon::Lock, Icon::Person];

/// The first screen.
pub fn start(session: Session) -> Vec<Element> {
    let (common, start) = (session.words.ui.common, session.words.ui.start);
    let deleted = classed("p", "notice")
        .set("role", "status")
        .shown(Signal::derive(move || session.was_deleted()))
        .text(start.deleted);
    let all_signs = Callback::new(move |()| session.go(Page::About(Some(FactId::HelpNow))));
    let urgent = urgent(start.urgent_title)
        .child(element("p").text(start.urgent))
        .child(button("link", start.urgent_more, all_signs));
    let icons = KNOWN.into_iter().chain(std::iter::repeat(Icon::Letter));
    let known = start.know.iter().zip(icons).map(|(words, icon)| {
        element("li")
            .child(icon.badge())
            .child(element("span").text(*words))
    });
    let know = classed("section", "card")
        .child(element("h2").text(start.know_title))
        .child(classed("ul", "known").children(known));
    let begin = Callback::new(move |()| session.begin());
    let begin = button("button", start.begin, begin).view(Icon::On.picture());
    let hero = classed("div", "hero")
        .child(Icon::Mark.badge())
        .child(heading(common.name))
        .child(classed("p", "lead").text(start.lead));
    vec![deleted, hero, urgent, begin, know]
}

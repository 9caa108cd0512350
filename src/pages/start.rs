//! The first screen: what the check is and is not, and what cannot wait.
//!
//! index.html holds the same words for the time before the app arrives. Deliberately absent: questions.

use super::{heading, keep};
use crate::components::{Element, Icon, button, classed, element, urgent};
use crate::knowledge::FactId;
use crate::state::release::Doubt;
use crate::state::trail::Page;
use crate::state::{Names, Session, browser};
use leptos::prelude::*;

/// What stands beside the first lines of "before you start".
const KNOWN: [Icon; 3] = [Icon::Clock, Icon::Lock, Icon::Person];

/// The id of what is said of the list of names.
const NAMES: &str = "names";

/// The first screen.
pub fn start(session: Session) -> Vec<Element> {
    let (common, start) = (session.words.ui.common, session.words.ui.start);
    let deleted = classed("p", "notice")
        .set("role", "status")
        .shown(Signal::derive(move || session.was_deleted()))
        .text(start.deleted);
    let cut_off = classed("p", "notice")
        .set("role", "status")
        .shown(Signal::derive(move || session.was_cut_off()))
        .text(start.cut_off);
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
        .child(classed("ul", "known").children(known))
        .children(keep::tick_box(session, "keep"));
    let begin = Callback::new(move |()| session.begin());
    // A clinic's own rules count from the first question on.
    let waits = Signal::derive(move || session.clinic().with(|clinic| clinic.waits));
    let begin = keep::begin(session, begin)
        .view(Icon::On.picture())
        .shown(Signal::derive(move || !waits.get()));
    let waiting = classed("p", "button button-waiting")
        .shown(waits)
        .text(session.words.ui.clinic.getting_ready);
    let hero = classed("div", "hero")
        .child(Icon::Mark.badge())
        .child(heading(common.name))
        .child(classed("p", "lead").text(start.lead));
    // Below the button: it may appear late, and must not move what is about to be pressed.
    vec![
        deleted,
        cut_off,
        keep::told(session),
        hero,
        urgent,
        keep::found(session),
        begin,
        waiting,
        without_names(session),
        know,
        kept(session),
    ]
}

/// That the check is on the device, or why its results can only be to ask.
fn kept(session: Session) -> Element {
    let words = session.words.ui.offline;
    let said = Signal::derive(move || match session.doubt() {
        _ if session.release().asking => "",
        Some(Doubt::NotLooked) => words.not_checked,
        Some(Doubt::Clock) => words.clock,
        None if session.release().kept => words.ready,
        None => "",
    });
    element("p")
        .set("class", "hint")
        .shown(Signal::derive(move || !said.get().is_empty()))
        .live_text(Signal::derive(move || said.get().to_owned()))
}

/// That the list of medicine names is missing, and the way to ask for it again: here, before the first
/// answer, and nowhere else.
fn without_names(session: Session) -> Element {
    let words = session.words.ui.finder;
    let tried = RwSignal::new(false);
    let state = move || {
        session.names().with(|names| match names {
            Names::Missing => words.missing_at_start,
            Names::Coming if tried.get() => words.trying,
            Names::Here(_) if tried.get() => words.here_after_all,
            Names::Coming | Names::Here(_) => "",
        })
    };
    let try_again = Callback::new(move |()| {
        tried.set(true);
        session.fetch_names();
        browser::focus_soon(NAMES.to_owned(), false);
    });
    let told = element("p")
        .id(NAMES)
        .set("role", "status")
        .set("tabindex", "-1")
        .live_text(Signal::derive(move || state().to_owned()));
    let again = button("button button-second", words.try_again, try_again)
        .shown(Signal::derive(move || session.can_fetch_names()));
    classed("div", "notice")
        .shown(Signal::derive(move || !state().is_empty()))
        .child(told)
        .child(again)
}

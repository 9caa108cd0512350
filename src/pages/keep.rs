//! Answers that are kept on the device: the way to keep them, what is found of them, what has happened to them.
//!
//! None of it stands in a frame. Deliberately absent: keeping, which `state::keeping` does.

use crate::components::{Element, Icon, Row, always, button, classed, disclosure, element, tick};
use crate::state::{Held, Session, Told, clock};
use leptos::prelude::*;

/// The way to keep the answers from here on, where somebody may have to stop; and what has happened to them.
pub fn keep(session: Session) -> Option<Element> {
    let words = session.words.ui.keep;
    let tick_box = tick_box(session, "keep")?;
    let mut keep = disclosure(words.later, tick_box);
    if untrack(|| session.keeps()) {
        keep = keep.set("open", "");
    }
    Some(
        classed("section", "keep no-paper")
            .child(told(session))
            .child(keep),
    )
}

/// The box to tick, and what it means.
pub fn tick_box(session: Session, id: &'static str) -> Option<Element> {
    let words = session.words.ui.keep;
    let row = Row {
        id: id.to_owned(),
        label: words.keep.to_owned(),
        hint: Some(words.meaning.to_owned()),
        on: Signal::derive(move || session.keeps()),
        shown: always(true),
        apart: false,
        pick: Callback::new(move |on| session.keep(on)),
    };
    let others = Signal::derive(move || session.has_kept() && !session.keeps());
    let in_place_of = classed("p", "hint").shown(others).text(words.in_place_of);
    let tick_box = classed("div", "field").child(in_place_of).child(tick(row));
    session.can_keep().then_some(tick_box)
}

/// What was found on the device, with the way to go on with it and the way to delete it. It is not shown beside
/// other answers, which it would replace.
pub fn found(session: Session) -> Element {
    let words = session.words.ui.keep;
    let when = move || {
        session.keeping().with(|keeping| match &keeping.held {
            Held::Found { at, .. } => {
                (words.found)(&(session.words.ui.dates.moment)(clock::at(*at)))
            }
            Held::Nothing | Held::Own(_) => String::new(),
        })
    };
    let go_on = Callback::new(move |()| session.go_on_with_kept());
    let delete = Callback::new(move |()| session.ask_to_delete());
    let buttons = classed("div", "buttons")
        .child(button("button", words.go_on, go_on).view(Icon::On.picture()))
        .child(button("button button-second", words.delete, delete));
    classed("section", "card")
        .shown(Signal::derive(move || is_found(session)))
        .child(element("h2").text(words.found_title))
        .child(element("p").live_text(Signal::derive(when)))
        .child(buttons)
}

/// The button that starts the check, or a new one beside what is found.
pub fn begin(session: Session, begin: Callback<()>) -> Element {
    if untrack(|| is_found(session)) {
        button(
            "button button-second",
            session.words.ui.keep.begin_anew,
            begin,
        )
    } else {
        button("button", session.words.ui.start.begin, begin)
    }
}

/// What has happened to what was kept.
pub fn told(session: Session) -> Element {
    let words = session.words.ui.keep;
    let said = move || {
        session
            .keeping()
            .get()
            .told
            .map_or_else(String::new, |told| {
                let words = match told {
                    Told::LeftOut(count) => return (words.left_out)(count),
                    Told::TooOld => words.too_old,
                    Told::FromTheFuture => words.from_the_future,
                    Told::Unreadable => words.unreadable,
                    Told::Newer => words.newer,
                    Told::DeletedElsewhere => words.deleted_elsewhere,
                    Told::ReplacedElsewhere => words.replaced_elsewhere,
                    Told::Full => words.full,
                    Told::Blocked => words.blocked,
                    Told::NotDeleted => words.not_deleted,
                };
                words.to_owned()
            })
    };
    classed("p", "notice")
        .set("role", "status")
        .shown(Signal::derive(move || {
            session.keeping().with(|keeping| keeping.told.is_some())
        }))
        .live_text(Signal::derive(said))
}

fn is_found(session: Session) -> bool {
    let found = session
        .keeping()
        .with(|keeping| matches!(keeping.held, Held::Found { .. }));
    found && !session.has_answers()
}

//! Medicines by name: what is typed, what is offered, what is kept.
//!
//! There are two ways to the same end: the list at the field, and *Search* with plain radio buttons. A
//! name that is not chosen from the list is kept word for word. Deliberately absent: correcting a
//! spelling.

mod asked;
mod candidate;
mod desk;

use super::choice::gives;
use crate::components::{
    Choices, Chosen, ChosenLine, Combobox, Element, Legend, Line, Row, Take, always, button,
    classed, lets_go,
};
use crate::engine::{Answer, NamedMedicine};
use crate::knowledge::Question;
use crate::pages::faults;
use crate::state::{Names, Session};
use crate::text::OptionText;
use candidate::Candidate;
use desk::{Asking, Desk};
use leptos::prelude::*;

/// The finder, and the way to say that there is no medicine.
pub fn medicines(session: Session, question: Question) -> Vec<Element> {
    let desk = Desk::new(session, question);
    let words = desk.words();
    let combobox = combobox(desk);
    let has_list = Signal::derive(move || session.has_names());
    let search = Callback::new(move |()| desk.search());
    let row = classed("div", "combobox")
        .children(combobox.body())
        .child(button("button button-second", words.search, search).shown(has_list));
    let status = classed("p", "finder-status")
        .set("role", "status")
        .live_text(Signal::derive(move || desk.status()));
    let finder = classed("div", "finder")
        .child(about_list(session))
        .children(combobox.head())
        .child(row)
        .child(status)
        .child(classed("div", "finder-changing").live(Callback::new(move |()| changing(desk))))
        .child(classed("div", "finder-asked").live(Callback::new(move |()| asked::asked(desk))))
        .child(unknown(desk))
        .child(chosen(desk).element());
    vec![finder, none(desk).element()]
}

fn combobox(desk: Desk) -> Combobox {
    let words = desk.words();
    let text = (desk.session.words.question)(desk.question);
    let id = desk.question.id();
    let line = move |candidate: &Candidate| Line {
        words: candidate.words(desk.session.words),
        note: candidate.looks_like.as_deref().map(words.looks_like),
        near: candidate.is_near,
    };
    // One list at a time: what is asked below the field takes its place.
    let lines = Memo::new(move |_| {
        lets_go();
        if desk.asking.with(|asking| *asking == Asking::Nothing) {
            desk.candidates
                .with(|candidates| candidates.iter().map(line).collect())
        } else {
            Vec::new()
        }
    });
    Combobox {
        id,
        label: text.label,
        hint: text.hint,
        list: words.list,
        near: words.did_you_mean,
        value: desk.typed.into(),
        lines,
        error: faults::at_field(desk.session, id.to_owned()),
        typed: Callback::new(move |typed| desk.type_in(typed)),
        chosen: Callback::new(move |place| desk.take_at(place)),
        entered: Callback::new(move |()| desk.enter()),
    }
}

/// That the list is not here, as long as it is not.
fn about_list(session: Session) -> Element {
    let words = session.words.ui.finder;
    let about = move || {
        session.names().with(|names| match names {
            Names::Coming => words.coming,
            Names::Here(_) => "",
            Names::Missing => words.missing,
        })
    };
    classed("p", "notice")
        .set("role", "status")
        .shown(Signal::derive(move || !about().is_empty()))
        .live_text(Signal::derive(move || about().to_owned()))
}

/// Which medicine is being changed, and the way to leave it.
fn changing(desk: Desk) -> Vec<Element> {
    let words = desk.words();
    let place = desk.changing.get();
    let Some(medicine) = place.and_then(|place| untrack(|| desk.named()).into_iter().nth(place))
    else {
        return Vec::new();
    };
    let keep = Callback::new(move |()| desk.change_nothing());
    vec![
        classed("p", "hint").text((words.changing)(&medicine.name)),
        button("button button-second", (words.keep)(&medicine.name), keep),
    ]
}

/// "I take something but don't know its name".
fn unknown(desk: Desk) -> Element {
    let words = desk.words();
    let add = Callback::new(move |()| {
        desk.keep(NamedMedicine {
            name: words.unknown_name.to_owned(),
            classes: None,
        });
    });
    button("button button-second", words.unknown, add)
}

fn chosen(desk: Desk) -> Chosen {
    let words = desk.words();
    let line = move |(place, named): (usize, NamedMedicine)| {
        let line = ChosenLine {
            note: desk.note(&named),
            words: named.name,
            change: Callback::new(move |()| desk.change(place)),
            remove: Callback::new(move |()| desk.remove(place)),
        };
        line.element(words.change, words.remove)
    };
    Chosen {
        id: desk.chosen_id(),
        title: words.chosen,
        lines: Callback::new(move |()| {
            let named = desk.named().into_iter();
            named.enumerate().map(line).collect()
        }),
        any: Signal::derive(move || !desk.named().is_empty()),
    }
}

/// "I take no medicines", as long as none is named.
fn none(desk: Desk) -> Choices {
    let id = desk.question.id();
    let text = OptionText {
        label: desk.words().take_none,
        hint: None,
    };
    let none = Row {
        shown: Signal::derive(move || desk.named().is_empty()),
        apart: true,
        ..gives(
            desk.session,
            desk.question,
            format!("{id}-none"),
            text,
            Answer::Medicines(Vec::new()),
        )
    };
    Choices {
        id: format!("{id}-or"),
        legend: Legend::Element("title".to_owned()),
        hint: None,
        take: Take::Many,
        rows: vec![none],
        error: Signal::stored(String::new()),
        shown: always(true),
    }
}

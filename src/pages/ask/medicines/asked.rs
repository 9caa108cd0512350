//! What is asked about a name: which one it is, in which form, or whether to keep it as typed.
//!
//! It needs nothing but radio buttons, so that the check can be done without the list at the field.
//! Deliberately absent: a choice that is made for the patient.

use super::candidate::{Candidate, form_words};
use super::desk::{Asking, Desk};
use crate::components::{Choices, Element, Legend, Row, Take, always, button, classed, element};
use crate::medicines::Offer;
use leptos::prelude::*;

/// What is asked now.
pub fn asked(desk: Desk) -> Vec<Element> {
    let words = desk.words();
    match desk.asking.get() {
        Asking::Nothing => without_list(desk),
        Asking::Which(candidates) => {
            let typed = desk.typed.get_untracked();
            choices(
                desk,
                (words.which)(typed.trim()),
                None,
                which(desk, &candidates),
                words.choose,
            )
        }
        Asking::Form(candidate, forms) => choices(
            desk,
            (words.which_form)(candidate.name()),
            Some(words.which_form_hint),
            which_form(desk, &forms),
            words.choose_form,
        ),
        Asking::NotInList => {
            let typed = desk.typed.get_untracked();
            let id = format!("{}-why", desk.asked_id());
            vec![
                element("p")
                    .id(id.as_str())
                    .text((words.not_in_list)(typed.trim())),
                add_as_typed(desk, typed.trim())
                    .id(desk.asked_id())
                    .set("aria-describedby", id),
            ]
        }
    }
}

/// While there is no list, there is nothing to ask: what is typed can be kept as it is.
fn without_list(desk: Desk) -> Vec<Element> {
    let typed = desk.typed.get();
    if desk.session.has_names() || typed.trim().is_empty() {
        return Vec::new();
    }
    vec![add_as_typed(desk, typed.trim())]
}

fn add_as_typed(desk: Desk, typed: &str) -> Element {
    let keep = Callback::new(move |()| desk.keep_as_typed());
    button("button", (desk.words().add_as_typed)(typed), keep)
}

fn which(desk: Desk, candidates: &[Candidate]) -> Vec<Row> {
    let words = desk.words();
    let row = |(place, candidate): (usize, &Candidate)| {
        let looks_like = candidate.looks_like.as_deref().map(words.looks_like);
        let near = candidate.is_near.then(|| words.near.to_owned());
        Row {
            hint: looks_like.or(near),
            ..row(desk, place, candidate.words(desk.session.words))
        }
    };
    let mut rows: Vec<Row> = candidates.iter().enumerate().map(row).collect();
    rows.push(other(desk, candidates.len(), words.none_of_these));
    rows
}

fn which_form(desk: Desk, forms: &[Offer]) -> Vec<Row> {
    let words = desk.words();
    let row = |(place, offer): (usize, &Offer)| {
        let form = form_words(offer.form, &words.forms);
        row(desk, place, form.to_owned())
    };
    let mut rows: Vec<Row> = forms.iter().enumerate().map(row).collect();
    rows.push(other(desk, forms.len(), words.form_not_sure));
    rows
}

fn other(desk: Desk, place: usize, words: &str) -> Row {
    Row {
        apart: true,
        ..row(desk, place, words.to_owned())
    }
}

fn row(desk: Desk, place: usize, label: String) -> Row {
    let id = desk.asked_id();
    Row {
        id: match place {
            // The first one takes the focus.
            0 => id,
            _ => format!("{id}-{place}"),
        },
        label,
        hint: None,
        on: Signal::derive(move || desk.pick.get() == Some(place)),
        shown: always(true),
        apart: false,
        pick: Callback::new(move |_| {
            desk.unpicked.set(false);
            desk.pick.set(Some(place));
        }),
    }
}

fn choices(
    desk: Desk,
    legend: String,
    hint: Option<&'static str>,
    rows: Vec<Row>,
    unpicked: &'static str,
) -> Vec<Element> {
    let choices = Choices {
        id: format!("{}-group", desk.asked_id()),
        legend: Legend::Words(legend),
        hint,
        take: Take::One,
        rows,
        error: Signal::derive(move || {
            if desk.unpicked.get() {
                unpicked.to_owned()
            } else {
                String::new()
            }
        }),
        shown: always(true),
    };
    let add = Callback::new(move |()| desk.add_picked());
    vec![
        choices.element(),
        classed("div", "buttons").child(button("button", desk.words().add, add)),
    ]
}

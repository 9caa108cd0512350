//! When something was, once or several times, and where that matters what exactly and where.
//!
//! Each entry is one time. Deliberately absent: a date that is filled in for the patient.

use super::choice::{option_rows, ticks};
use crate::components::{Choices, DateField, DatePart, Mode, Row, Take};
use crate::engine::{Kind, Options};
use crate::knowledge::{Area, Question};
use crate::pages::faults;
use crate::state::draft::{Entry, Part};
use crate::state::{Session, browser, field};
use leptos::prelude::*;

/// All entries of a question, and a button for one more.
pub fn occasions(session: Session, question: Question) -> AnyView {
    let words = session.words.ui.occasion;
    let text = (session.words.question)(question);
    let count = Memo::new(move |_| session.entries(question).len());
    let add_id = format!("{}-add", question.id());
    let add = move |_| {
        let new = count.get_untracked();
        session.type_entries(question, |entries| entries.push(Entry::default()));
        browser::focus_soon(entry_id(question, new), false);
    };
    view! {
        <div class="occasions">
            <h2 class="question">{text.label}</h2>
            {text.hint.map(|hint| view! { <p class="hint">{hint}</p> })}
            {move || {
                (0..count.get()).map(|at| entry(session, question, at, count)).collect_view()
            }}
            <button type="button" class="button button-second" id=add_id on:click=add>{words.add}</button>
        </div>
    }
    .into_any()
}

fn entry(session: Session, question: Question, at: usize, count: Memo<usize>) -> AnyView {
    let words = session.words.ui.occasion;
    let Kind::Occasions {
        what,
        places,
        clock,
    } = question.entry().kind
    else {
        return ().into_any();
    };
    let label = (session.words.question)(question).label;
    let remove = move |_| {
        session.type_entries(question, |entries| {
            if at < entries.len() {
                entries.remove(at);
            }
        });
        browser::focus_soon(format!("{}-add", question.id()), false);
    };
    let several = move || count.get() > 1;
    view! {
        <div class="entry" role="group" aria-labelledby=format!("{}-{at}-title", question.id())>
            <h3 class="entry-title" id=format!("{}-{at}-title", question.id()) class:visually-hidden=move || !several()>
                {move || if several() { (words.number)(at + 1) } else { label.to_owned() }}
            </h3>
            {(!what.is_empty()).then(|| what_it_was(session, question, at, what))}
            {when_it_was(session, question, at, clock)}
            {places.then(|| where_it_was(session, question, at))}
            <button type="button" class="link" hidden=move || !several() on:click=remove>
                {(words.remove)(at + 1)}
            </button>
        </div>
    }
    .into_any()
}

fn what_it_was(
    session: Session,
    question: Question,
    at: usize,
    ids: &'static [&'static str],
) -> AnyView {
    let id = field(question, at, Part::What);
    let options = option_rows(session, question, &id, ids, |place, id, text| Row {
        id,
        label: text.label.to_owned(),
        hint: text.hint,
        on: read(session, question, at, move |entry| {
            entry.what == Some(place)
        }),
        shown: Signal::stored(true),
        apart: false,
        pick: change(session, question, at, move |entry, _| {
            (entry.what, entry.what_unsure) = (Some(place), false);
        }),
    });
    let unsure = Row {
        id: format!("{id}-not-sure"),
        label: session.words.ui.common.not_sure.to_owned(),
        hint: None,
        on: read(session, question, at, |entry| entry.what_unsure),
        shown: Signal::stored(true),
        apart: true,
        pick: change(session, question, at, |entry, _| {
            (entry.what, entry.what_unsure) = (None, true);
        }),
    };
    let rows = options.chain([unsure]).collect();
    let error = faults::at_field(session, id.clone());
    view! {
        <Choices
            id=format!("{id}-group")
            legend=Some(session.words.ui.occasion.what.to_owned())
            hint=None
            take=Take::One
            rows=rows
            error=error
        />
    }
    .into_any()
}

fn when_it_was(session: Session, question: Question, at: usize, clock: bool) -> AnyView {
    let words = session.words.ui.occasion;
    let known = read(session, question, at, |entry| !entry.when_unsure);
    let part = |part: Part, label, hint, mode, text: fn(&mut Entry) -> &mut String| {
        let id = field(question, at, part);
        let value = Memo::new(move |_| {
            let mut entries = session.entries(question);
            entries
                .get_mut(at)
                .map(|entry| text(entry).clone())
                .unwrap_or_default()
        });
        DatePart {
            label,
            hint,
            value: value.into(),
            typed: change(session, question, at, move |entry, typed| {
                *text(entry) = typed
            }),
            mode,
            error: faults::at_field(session, id.clone()),
            id,
        }
    };
    let mut parts = vec![
        part(Part::Day, words.day, None, Mode::Digits, |entry| {
            &mut entry.day
        }),
        part(Part::Month, words.month, None, Mode::Digits, |entry| {
            &mut entry.month
        }),
        part(Part::Year, words.year, None, Mode::Digits, |entry| {
            &mut entry.year
        }),
    ];
    if clock {
        parts.push(part(
            Part::Time,
            words.time,
            Some(words.time_hint),
            Mode::Time,
            |entry| &mut entry.time,
        ));
    }
    let id = format!("{}-{at}-when", question.id());
    let unsure = Row {
        id: format!("{id}-not-sure"),
        label: words.when_unsure.to_owned(),
        hint: None,
        on: read(session, question, at, |entry| entry.when_unsure),
        shown: Signal::stored(true),
        apart: false,
        pick: change(session, question, at, |entry, unsure| {
            entry.when_unsure = unsure
        }),
    };
    view! {
        <DateField id=id.clone() legend=words.when hint=words.when_hint parts=parts shown=known/>
        <Choices
            id=format!("{id}-or")
            legend=None
            named_by=format!("{}-{at}-title", question.id())
            hint=None
            take=Take::Many
            rows=vec![unsure]
            error=Signal::stored(None)
        />
    }
    .into_any()
}

fn where_it_was(session: Session, question: Question, at: usize) -> AnyView {
    let words = session.words.ui.occasion;
    let id = field(question, at, Part::Places);
    let chosen = read(session, question, at, |entry| entry.places);
    let choose = change(session, question, at, |entry, places: Options| {
        (entry.places, entry.places_unsure) = (places, false);
    });
    let mut rows = ticks(session, Question::Areas, &id, Area::IDS, chosen, choose);
    rows.push(Row {
        id: format!("{id}-not-sure"),
        label: words.places_unsure.to_owned(),
        hint: None,
        on: read(session, question, at, |entry| entry.places_unsure),
        shown: Signal::stored(true),
        apart: true,
        pick: change(session, question, at, |entry, unsure| {
            (entry.places, entry.places_unsure) = (Options::NONE, unsure);
        }),
    });
    view! {
        <Choices
            id=format!("{id}-group")
            legend=Some(words.places.to_owned())
            hint=None
            take=Take::Many
            rows=rows
            error=faults::at_field(session, id)
        />
    }
    .into_any()
}

/// What is typed in an entry, or nothing of it when the entry is gone.
fn read<T: Default + PartialEq + Send + Sync + 'static>(
    session: Session,
    question: Question,
    at: usize,
    of: impl Fn(&Entry) -> T + Send + Sync + 'static,
) -> Signal<T> {
    Signal::derive(move || {
        session
            .entries(question)
            .get(at)
            .map(&of)
            .unwrap_or_default()
    })
}

/// Changes an entry with what an event brings.
fn change<T: 'static>(
    session: Session,
    question: Question,
    at: usize,
    change: impl Fn(&mut Entry, T) + Send + Sync + 'static,
) -> Callback<T> {
    Callback::new(move |value| {
        session.type_entries(question, |entries| {
            if let Some(entry) = entries.get_mut(at) {
                change(entry, value);
            }
        });
    })
}

/// The id of the first field of an entry.
fn entry_id(question: Question, at: usize) -> String {
    if let Kind::Occasions { what, .. } = question.entry().kind
        && !what.is_empty()
    {
        return field(question, at, Part::What);
    }
    field(question, at, Part::Day)
}

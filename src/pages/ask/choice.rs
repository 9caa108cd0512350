//! Questions that are answered by choosing: yes or no, one option, some options.
//!
//! Deliberately absent: a choice that is made for the patient. Nothing is chosen at first.

use crate::components::{Choices, Element, Legend, Row, Take, always};
use crate::engine::{Answer, Options};
use crate::knowledge::Question;
use crate::pages::faults;
use crate::state::Session;
use crate::state::checklist::{NO, YES};
use crate::text::{OptionKey, OptionText};
use leptos::prelude::*;

/// Yes, no or not sure.
pub fn yes_no(session: Session, question: Question) -> Element {
    let common = session.words.ui.common;
    let id = question.id();
    let rows = vec![
        gives(session, question, id.to_owned(), plain(common.yes), YES),
        gives(session, question, format!("{id}-no"), plain(common.no), NO),
        not_sure(session, question),
    ];
    group(session, question, Take::One, rows)
}

/// One of the options, or not sure.
pub fn one_of(session: Session, question: Question, ids: &'static [&'static str]) -> Element {
    let options = options(session, question, question.id(), ids).into_iter();
    let mut rows: Vec<Row> = options
        .map(|(place, id, text)| gives(session, question, id, text, Answer::Option(place)))
        .collect();
    rows.push(not_sure(session, question));
    group(session, question, Take::One, rows)
}

/// Some of the options, or not sure.
pub fn many_of(session: Session, question: Question, ids: &'static [&'static str]) -> Element {
    let chosen = Callback::new(move |()| chosen(session, question));
    let choose = Callback::new(move |options: Options| choose(session, question, options));
    let mut rows = ticks(
        options(session, question, question.id(), ids),
        chosen,
        choose,
    );
    rows.push(not_sure(session, question));
    group(session, question, Take::Many, rows)
}

/// The options that are chosen.
pub fn chosen(session: Session, question: Question) -> Options {
    if let Some(Answer::Options(options)) = session.answer(question) {
        options
    } else {
        Options::NONE
    }
}

/// Chooses these options and no other.
pub fn choose(session: Session, question: Question, options: Options) {
    let answer = (!options.is_empty()).then_some(Answer::Options(options));
    session.put(question, answer);
}

/// A check box for each option.
pub fn ticks(
    options: Vec<(u8, String, OptionText)>,
    chosen: Callback<(), Options>,
    choose: Callback<Options>,
) -> Vec<Row> {
    let row = |(place, id, text): (u8, String, OptionText)| {
        let option = Options::one(place);
        Row {
            id,
            label: text.label.to_owned(),
            hint: text.hint.map(str::to_owned),
            on: Signal::derive(move || chosen.run(()).meets(option)),
            shown: always(true),
            apart: false,
            pick: Callback::new(move |on| {
                let rest = untrack(|| chosen.run(())).without(option);
                choose.run(if on { rest.or(option) } else { rest });
            }),
        }
    };
    options.into_iter().map(row).collect()
}

/// The options of a question, each with the id of its input. The first one has the id of the group, so
/// that a fault leads to it.
pub fn options(
    session: Session,
    question: Question,
    group: &str,
    ids: &'static [&'static str],
) -> Vec<(u8, String, OptionText)> {
    let option = |(place, id): (u8, &&str)| {
        let text = (session.words.option)(OptionKey::of(question, place)?);
        let id = if place == 0 {
            group.to_owned()
        } else {
            format!("{group}-{id}")
        };
        Some((place, id, text))
    };
    (0..).zip(ids).filter_map(option).collect()
}

/// "Not sure" as an answer to the whole question.
pub fn not_sure(session: Session, question: Question) -> Row {
    let text = plain(session.words.ui.common.not_sure);
    let id = format!("{}-not-sure", question.id());
    Row {
        apart: true,
        ..gives(session, question, id, text, Answer::NotSure)
    }
}

/// A row that gives a question this answer, or takes it back.
pub fn gives(
    session: Session,
    question: Question,
    id: String,
    text: OptionText,
    answer: Answer,
) -> Row {
    let answer = StoredValue::new(answer);
    Row {
        id,
        label: text.label.to_owned(),
        hint: text.hint.map(str::to_owned),
        on: Signal::derive(move || answer.with_value(|answer| session.holds(question, answer))),
        shown: always(true),
        apart: false,
        pick: Callback::new(move |on: bool| {
            session.put(question, on.then(|| answer.get_value()));
        }),
    }
}

fn group(session: Session, question: Question, take: Take, rows: Vec<Row>) -> Element {
    let text = (session.words.question)(question);
    Choices {
        id: format!("{}-group", question.id()),
        legend: Legend::Words(text.label.to_owned()),
        hint: text.hint,
        take,
        rows,
        error: faults::at_field(session, question.id().to_owned()),
        shown: always(true),
    }
    .element()
}

const fn plain(label: &'static str) -> OptionText {
    OptionText { label, hint: None }
}

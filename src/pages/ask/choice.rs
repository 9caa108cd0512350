//! Questions that are answered by choosing: yes or no, one option, some options.
//!
//! Deliberately absent: a choice that is made for the patient. Nothing is chosen at first.

use crate::components::{Choices, Row, Take};
use crate::engine::{Answer, Options};
use crate::knowledge::Question;
use crate::pages::faults;
use crate::state::Session;
use crate::state::checklist::{NO, YES};
use crate::text::{OptionKey, OptionText};
use leptos::prelude::*;

/// Yes, no or not sure.
pub fn yes_no(session: Session, question: Question) -> AnyView {
    let common = session.words.ui.common;
    let id = question.id();
    let rows = vec![
        radio(session, question, id.to_owned(), plain(common.yes), YES),
        radio(session, question, format!("{id}-no"), plain(common.no), NO),
        not_sure(session, question),
    ];
    group(session, question, Take::One, rows)
}

/// One of the options, or not sure.
pub fn one_of(session: Session, question: Question, ids: &'static [&'static str]) -> AnyView {
    let options = option_rows(session, question, question.id(), ids, |place, id, text| {
        radio(session, question, id, text, Answer::Option(place))
    });
    let rows = options.chain([not_sure(session, question)]).collect();
    group(session, question, Take::One, rows)
}

/// Some of the options, or not sure.
pub fn many_of(session: Session, question: Question, ids: &'static [&'static str]) -> AnyView {
    let chosen = Signal::derive(move || {
        if let Some(Answer::Options(options)) = session.answer(question) {
            options
        } else {
            Options::NONE
        }
    });
    let choose = Callback::new(move |options: Options| {
        let answer = (!options.is_empty()).then_some(Answer::Options(options));
        session.put(question, answer);
    });
    let mut rows = ticks(session, question, question.id(), ids, chosen, choose);
    rows.push(not_sure(session, question));
    group(session, question, Take::Many, rows)
}

/// A check box for each option of a question. The first one has the id of the group, so that a fault
/// leads to it.
pub fn ticks(
    session: Session,
    question: Question,
    group: &str,
    ids: &'static [&'static str],
    chosen: Signal<Options>,
    choose: Callback<Options>,
) -> Vec<Row> {
    let row = |place, id, text: OptionText| {
        let option = Options::one(place);
        Row {
            id,
            label: text.label.to_owned(),
            hint: text.hint,
            on: Signal::derive(move || chosen.get().meets(option)),
            shown: Signal::stored(true),
            apart: false,
            pick: Callback::new(move |on| {
                let rest = chosen.get_untracked().without(option);
                choose.run(if on { rest.or(option) } else { rest });
            }),
        }
    };
    option_rows(session, question, group, ids, row).collect()
}

/// A row for each option of a question.
pub fn option_rows<'a>(
    session: Session,
    question: Question,
    group: &'a str,
    ids: &'static [&'static str],
    row: impl Fn(u8, String, OptionText) -> Row + 'a,
) -> impl Iterator<Item = Row> + 'a {
    (0..).zip(ids).filter_map(move |(place, id)| {
        let text = (session.words.option)(OptionKey::of(question, place)?);
        let id = if place == 0 {
            group.to_owned()
        } else {
            format!("{group}-{id}")
        };
        Some(row(place, id, text))
    })
}

fn group(session: Session, question: Question, take: Take, rows: Vec<Row>) -> AnyView {
    let text = (session.words.question)(question);
    view! {
        <Choices
            id=format!("{}-group", question.id())
            legend=Some(text.label.to_owned())
            hint=text.hint
            take=take
            rows=rows
            error=faults::at_field(session, question.id().to_owned())
        />
    }
    .into_any()
}

fn radio(
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
        hint: text.hint,
        on: Signal::derive(move || answer.with_value(|answer| session.holds(question, answer))),
        shown: Signal::stored(true),
        apart: false,
        pick: Callback::new(move |on: bool| {
            session.put(question, on.then(|| answer.get_value()));
        }),
    }
}

/// "Not sure" as an answer to the whole question.
pub fn not_sure(session: Session, question: Question) -> Row {
    let text = plain(session.words.ui.common.not_sure);
    let id = format!("{}-not-sure", question.id());
    Row {
        apart: true,
        ..radio(session, question, id, text, Answer::NotSure)
    }
}

const fn plain(label: &'static str) -> OptionText {
    OptionText { label, hint: None }
}

//! A number, or "not sure".
//!
//! Deliberately absent: a stepper; what people know, they type.

use super::choice::not_sure;
use super::follows;
use crate::components::{Choices, Element, Legend, Mode, Take, TextField, always};
use crate::engine::Answer;
use crate::knowledge::Question;
use crate::pages::faults;
use crate::state::Session;
use leptos::prelude::*;

/// A number.
pub fn number(session: Session, question: Question, decimals: u8) -> Vec<Element> {
    let text = (session.words.question)(question);
    let value = move || match (session.answer(question), session.typed(question)) {
        (Some(Answer::NotSure), _) => String::new(),
        (_, Some(typed)) => typed,
        (Some(Answer::Number(scaled)), None) => (session.words.ui.dates.decimal)(scaled, decimals),
        (_, None) => String::new(),
    };
    let field = TextField {
        id: question.id().to_owned(),
        label: text.label,
        question: true,
        hint: text.hint,
        value: follows(value),
        typed: Callback::new(move |typed| session.type_number(question, typed)),
        mode: if decimals == 0 {
            Mode::Digits
        } else {
            Mode::Decimal
        },
        error: faults::at_field(session, question.id().to_owned()),
        told_by: None,
    };
    let or = Choices {
        id: format!("{}-or", question.id()),
        legend: Legend::Element(format!("{}-label", question.id())),
        hint: None,
        take: Take::Many,
        rows: vec![not_sure(session, question)],
        error: Signal::stored(String::new()),
        shown: always(true),
    };
    vec![field.element(), or.element()]
}

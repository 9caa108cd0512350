//! A number, or "not sure".
//!
//! Deliberately absent: a stepper; what people know, they type.

use super::choice::not_sure;
use crate::components::{Choices, Mode, Take, TextField};
use crate::engine::Answer;
use crate::knowledge::Question;
use crate::pages::faults;
use crate::state::Session;
use leptos::prelude::*;

/// A number.
pub fn number(session: Session, question: Question, decimals: u8) -> AnyView {
    let text = (session.words.question)(question);
    let value = Memo::new(move |_| {
        let answer = session.answer(question);
        if answer == Some(Answer::NotSure) {
            return String::new();
        }
        let written = || {
            let Some(Answer::Number(scaled)) = answer else {
                return String::new();
            };
            (session.words.ui.dates.decimal)(scaled, decimals)
        };
        session.typed(question).unwrap_or_else(written)
    });
    let mode = if decimals == 0 {
        Mode::Digits
    } else {
        Mode::Decimal
    };
    view! {
        <TextField
            id=question.id().to_owned()
            label=text.label.to_owned()
            hint=text.hint
            value=value.into()
            typed=Callback::new(move |typed| session.type_number(question, typed))
            mode=mode
            error=faults::at_field(session, question.id().to_owned())
            question=true
        />
        <Choices
            id=format!("{}-or", question.id())
            legend=None
            named_by=format!("{}-label", question.id())
            hint=None
            take=Take::Many
            rows=vec![not_sure(session, question)]
            error=Signal::stored(None)
        />
    }
    .into_any()
}

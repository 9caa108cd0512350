//! A date in parts: day, month and year, and perhaps a time, in one `fieldset`.
//!
//! Parts that the patient does not know are left empty. Deliberately absent: a calendar to pick from,
//! which is slow for a day that is remembered and no help for one that is not; and reading the date.

use super::text_field::{FieldError, Mode, TextField};
use leptos::prelude::*;

/// One part.
pub struct DatePart {
    /// A stable id.
    pub id: String,
    /// What it is.
    pub label: &'static str,
    /// Help, if needed.
    pub hint: Option<&'static str>,
    /// What is typed.
    pub value: Signal<String>,
    /// It was typed into.
    pub typed: Callback<String>,
    /// Digits or a time.
    pub mode: Mode,
    /// What is wrong with it, if anything.
    pub error: Signal<Option<String>>,
}

/// The parts together.
#[component]
pub fn DateField(
    /// A stable id; the error gets its own from it.
    id: String,
    /// What date is asked for.
    legend: &'static str,
    /// Help.
    hint: &'static str,
    /// The parts, in the order of typing.
    parts: Vec<DatePart>,
    /// Whether it is there.
    shown: Signal<bool>,
) -> AnyView {
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let errors: Vec<Signal<Option<String>>> = parts.iter().map(|part| part.error).collect();
    let error = Signal::derive(move || errors.iter().find_map(|error| error.get()));
    let fields: Vec<AnyView> = parts
        .into_iter()
        .map(|part| {
            view! {
                <TextField
                    id=part.id
                    label=part.label.to_owned()
                    hint=part.hint
                    value=part.value
                    typed=part.typed
                    mode=part.mode
                    error=part.error
                    told_at=Some(error_id.clone())
                />
            }
            .into_any()
        })
        .collect();
    let described = hint_id.clone();
    view! {
        <fieldset class="date" aria-describedby=described hidden=move || !shown.get()>
            <legend class="label">{legend}</legend>
            <p class="hint" id=hint_id>{hint}</p>
            <FieldError id=error_id error=error/>
            <div class="date-parts">{fields}</div>
        </fieldset>
    }
    .into_any()
}

//! A date in parts: day, month and year, and perhaps a time, in one `fieldset`.
//!
//! Parts that the patient does not know are left empty. Deliberately absent: a calendar to pick from,
//! which is slow for a day that is remembered and no help for one that is not; and reading the date.

use super::choices::Legend;
use super::element::{Element, classed};
use super::text_field::{Mode, TextField, field_error};
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
    /// What is wrong with it; empty while nothing is.
    pub error: Signal<String>,
}

/// The parts together.
pub struct DateField {
    /// A stable id; the error gets its own from it.
    pub id: String,
    /// What date is asked for.
    pub legend: Legend,
    /// Help.
    pub hint: &'static str,
    /// The parts, in the order of typing.
    pub parts: Vec<DatePart>,
    /// Whether it is there.
    pub shown: Signal<bool>,
}

impl DateField {
    /// The `fieldset`.
    pub fn element(self) -> Element {
        let Self {
            id,
            legend,
            hint,
            parts,
            shown,
        } = self;
        let errors: Vec<Signal<String>> = parts.iter().map(|part| part.error).collect();
        // One is told at a time; the list at the top of the page has all.
        let error = Signal::derive(move || {
            let told = errors.iter().map(Get::get).find(|words| !words.is_empty());
            told.unwrap_or_default()
        });
        let fields = parts.into_iter().map(|part| {
            TextField {
                id: part.id,
                label: part.label,
                question: false,
                hint: part.hint,
                value: part.value,
                typed: part.typed,
                mode: part.mode,
                error: part.error,
                told_by: Some(id.clone()),
            }
            .element()
        });
        let hint_id = format!("{id}-hint");
        let fields = classed("div", "date-parts").children(fields);
        let group = classed("fieldset", "date")
            .set("aria-describedby", hint_id.as_str())
            .shown(shown);
        legend
            .name(group, "label")
            .child(classed("p", "hint").id(hint_id).text(hint))
            .child(field_error(&id, error))
            .child(fields)
    }
}

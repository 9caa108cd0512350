//! A field to type into, with its label, hint and error.
//!
//! Deliberately absent: reading what was typed.

use leptos::prelude::*;

/// What keyboard a phone shows, and what the browser takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Digits.
    Digits,
    /// Digits and a decimal point.
    Decimal,
    /// A time of day.
    Time,
    /// Words, on several lines.
    Lines,
}

/// What the browser says of a time of which only a part is typed.
const UNFINISHED: &str = "?";

/// A field.
#[component]
pub fn TextField(
    /// A stable id; the error and the hint get theirs from it.
    id: String,
    /// What to type.
    label: String,
    /// Examples or help.
    #[prop(default = None)]
    hint: Option<&'static str>,
    /// What is typed.
    value: Signal<String>,
    /// It was typed into.
    typed: Callback<String>,
    /// What is typed here.
    mode: Mode,
    /// What is wrong, if anything.
    error: Signal<Option<String>>,
    /// The id of an error that is told elsewhere, for several fields together.
    #[prop(default = None)]
    told_at: Option<String>,
    /// Whether the label is the question of the page, and set as one.
    #[prop(default = false)]
    question: bool,
) -> AnyView {
    let told_here = told_at.is_none();
    let error_id = told_at.unwrap_or_else(|| format!("{id}-error"));
    let hint_id = hint.map(|_| format!("{id}-hint"));
    let described = {
        let (error_id, hint_id) = (error_id.clone(), hint_id.clone());
        Signal::derive(move || {
            let error_id = error.with(Option::is_some).then_some(error_id.as_str());
            let ids: Vec<&str> = hint_id.as_deref().into_iter().chain(error_id).collect();
            (!ids.is_empty()).then(|| ids.join(" "))
        })
    };
    let invalid = move || error.with(Option::is_some).then_some("true");
    let control = if mode == Mode::Lines {
        view! {
            <textarea
                class="input"
                id=id.clone()
                rows="5"
                autocomplete="off"
                aria-describedby=described
                aria-invalid=invalid
                prop:value=value
                on:input:target=move |event| typed.run(event.target().value())
            ></textarea>
        }
        .into_any()
    } else {
        let (kind, class, keyboard) = match mode {
            Mode::Decimal => ("text", "input input-short", Some("decimal")),
            Mode::Time => ("time", "input input-time", None),
            Mode::Digits | Mode::Lines => ("text", "input input-short", Some("numeric")),
        };
        let read = move |input: web_sys::HtmlInputElement| {
            let unfinished = input.validity().bad_input();
            typed.run(if unfinished {
                UNFINISHED.to_owned()
            } else {
                input.value()
            });
        };
        view! {
            <input
                class=class
                type=kind
                id=id.clone()
                inputmode=keyboard
                autocomplete="off"
                aria-describedby=described
                aria-invalid=invalid
                prop:value=move || Some(value.get()).filter(|value| value != UNFINISHED).unwrap_or_default()
                on:input:target=move |event| read(event.target())
                // A browser says nothing while a time is half typed.
                on:blur:target=move |event| if mode == Mode::Time { read(event.target()) }
            />
        }
        .into_any()
    };
    view! {
        <div class="field">
            <label class="label" class:question=question for=id.clone() id=format!("{id}-label")>{label}</label>
            {hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> })}
            {told_here.then(|| view! { <FieldError id=error_id error=error/> })}
            {control}
        </div>
    }
    .into_any()
}

/// What is wrong with a field, for its eyes and ears.
#[component]
pub fn FieldError(
    /// The id that the field refers to.
    id: String,
    /// What is wrong, if anything.
    error: Signal<Option<String>>,
) -> AnyView {
    view! {
        <p class="field-error" id=id hidden=move || error.with(Option::is_none)>
            {move || error.get()}
        </p>
    }
    .into_any()
}

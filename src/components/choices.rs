//! A group of radio buttons or check boxes: a `fieldset` with its question as `legend`.
//!
//! The whole row is the target. A hint stands outside of the label, so that the name a screen reader
//! says stays short. Deliberately absent: which choices exclude which.

use super::text_field::FieldError;
use leptos::prelude::*;

/// One thing to choose.
pub struct Row {
    /// The id of the input.
    pub id: String,
    /// What is chosen.
    pub label: String,
    /// Examples or help.
    pub hint: Option<&'static str>,
    /// Whether it is chosen.
    pub on: Signal<bool>,
    /// Whether it is there.
    pub shown: Signal<bool>,
    /// Whether it stands apart from those before it, as "none of these" does.
    pub apart: bool,
    /// It was chosen, or taken back.
    pub pick: Callback<bool>,
}

/// How many can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Take {
    /// One: radio buttons.
    One,
    /// Any number: check boxes.
    Many,
}

/// A group of choices.
#[component]
pub fn Choices(
    /// A stable id; the error and the hint get theirs from it.
    id: String,
    /// The question; where there is none, the heading of the page names the group.
    legend: Option<String>,
    /// Examples or help.
    hint: Option<&'static str>,
    /// How many can be chosen.
    take: Take,
    /// What can be chosen.
    rows: Vec<Row>,
    /// What is wrong, if anything.
    error: Signal<Option<String>>,
    /// The element that names the group where it has no question of its own.
    #[prop(default = "title".to_owned())]
    named_by: String,
    /// Whether the group is there.
    #[prop(default = Signal::stored(true))]
    shown: Signal<bool>,
) -> AnyView {
    let error_id = format!("{id}-error");
    let hint_id = hint.map(|_| format!("{id}-hint"));
    let described = {
        let (error_id, hint_id) = (error_id.clone(), hint_id.clone());
        move || {
            let error_id = error.with(Option::is_some).then_some(error_id.as_str());
            let ids: Vec<&str> = hint_id.as_deref().into_iter().chain(error_id).collect();
            (!ids.is_empty()).then(|| ids.join(" "))
        }
    };
    let labelled = legend.is_none().then_some(named_by);
    let role = (take == Take::One).then_some("radiogroup");
    // Only a radio group may be called invalid as a whole; check boxes are, one by one.
    let invalid = Signal::derive(move || error.with(Option::is_some).then_some("true"));
    let group_invalid = move || invalid.get().filter(|_| take == Take::One);
    let rows: Vec<AnyView> = rows
        .into_iter()
        .map(|row| choice(row, &id, take, invalid))
        .collect();
    view! {
        <fieldset
            class="choices"
            role=role
            aria-labelledby=labelled
            aria-describedby=described
            aria-invalid=group_invalid
            hidden=move || !shown.get()
        >
            {legend.map(|legend| view! { <legend class="question">{legend}</legend> })}
            {hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> })}
            <FieldError id=error_id error=error/>
            <div class="choice-rows">{rows}</div>
        </fieldset>
    }
    .into_any()
}

fn choice(row: Row, group: &str, take: Take, invalid: Signal<Option<&'static str>>) -> AnyView {
    let Row {
        id,
        label,
        hint,
        on,
        shown,
        apart,
        pick,
    } = row;
    let hint_id = hint.map(|_| format!("{id}-hint"));
    let kind = match take {
        Take::One => "radio",
        Take::Many => "checkbox",
    };
    view! {
        <div class="choice" class:choice-apart=apart hidden=move || !shown.get()>
            <input
                class="choice-input"
                type=kind
                id=id.clone()
                name=group.to_owned()
                aria-describedby=hint_id.clone()
                aria-invalid=move || invalid.get().filter(|_| take == Take::Many)
                prop:checked=move || on.get()
                on:change:target=move |event| pick.run(event.target().checked())
            />
            <label class="choice-label" for=id>{label}</label>
            {hint.map(|hint| view! { <p class="choice-hint" id=hint_id>{hint}</p> })}
        </div>
    }
    .into_any()
}

//! Finds a name while it is being typed, and keeps a list of what was chosen.
//!
//! Every offer is a button; nothing is ever chosen for the patient. Deliberately absent: the names and
//! how they are found.

use super::text_field::FieldError;
use leptos::prelude::*;
use leptos::tachys::html::attribute::custom::custom_attribute;

/// One line to choose, or one that was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// Its words.
    pub words: String,
    /// More about it.
    pub note: Option<String>,
}

/// What the finder says.
#[derive(Clone, Copy, Debug)]
pub struct FinderWords {
    /// What to type.
    pub label: &'static str,
    /// Examples or help.
    pub hint: Option<&'static str>,
    /// The heading of what was chosen.
    pub chosen: &'static str,
    /// The button for something without a name.
    pub unknown: &'static str,
    /// The button that removes what was chosen; its name follows for screen readers.
    pub remove: &'static str,
}

/// What the patient does.
#[derive(Clone, Copy)]
pub struct FinderEvents {
    /// Typed.
    pub typed: Callback<String>,
    /// Pressed Enter in the field.
    pub entered: Callback<()>,
    /// Chose the offer at this place.
    pub chose: Callback<usize>,
    /// Wants what is typed, as it is.
    pub add_typed: Callback<()>,
    /// Has something without a name.
    pub add_unknown: Callback<()>,
    /// Removes what was chosen at this place.
    pub removed: Callback<usize>,
}

/// The finder.
#[component]
pub fn Finder(
    /// A stable id.
    id: &'static str,
    /// What it says.
    words: FinderWords,
    /// What is typed.
    value: Signal<String>,
    /// What is offered.
    offers: Signal<Vec<Offered>>,
    /// What the button says that takes what is typed as it is; nothing while nothing is typed.
    add_typed: Signal<Option<String>>,
    /// What was chosen.
    chosen: Signal<Vec<Offered>>,
    /// What has just happened, for screen readers: how many offers, what was added.
    status: Signal<String>,
    /// What is wrong, if anything.
    error: Signal<Option<String>>,
    /// What the patient does.
    events: FinderEvents,
) -> AnyView {
    let described = move || {
        let error = error.with(Option::is_some).then(|| format!(" {id}-error"));
        format!("{id}-hint{}", error.unwrap_or_default())
    };
    let offer = move |(place, offer): (usize, Offered)| {
        view! {
            <li>
                <button type="button" class="finder-offer" on:click=move |_| events.chose.run(place)>
                    {offer.words}
                    {offer.note.map(|note| view! { <span class="finder-note">{note}</span> })}
                </button>
            </li>
        }
    };
    let kept = move |(place, kept): (usize, Offered)| {
        let name = kept.words.clone();
        view! {
            <li class="finder-chosen">
                <span>{kept.words}{kept.note.map(|note| view! { <span class="finder-note">{note}</span> })}</span>
                <button type="button" class="link" on:click=move |_| events.removed.run(place)>
                    {words.remove}<span class="visually-hidden">" "{name}</span>
                </button>
            </li>
        }
    };
    // Safari's own, and unknown to the list of attributes.
    let autocorrect = custom_attribute("autocorrect", "off");
    view! {
        <div class="finder">
            <label class="label question" for=id>{words.label}</label>
            <p class="hint" id=format!("{id}-hint")>{words.hint}</p>
            <FieldError id=format!("{id}-error") error=error/>
            <input
                class="input"
                id=id
                type="text"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                {..autocorrect}
                aria-describedby=described
                aria-invalid=move || error.with(Option::is_some).then_some("true")
                prop:value=value
                on:input:target=move |event| events.typed.run(event.target().value())
                on:keydown=move |event| if event.key() == "Enter" {
                    event.prevent_default();
                    events.entered.run(());
                }
            />
            <p class="finder-status" role="status">{status}</p>
            <ul class="finder-offers">{move || offers.get().into_iter().enumerate().map(offer).collect_view()}</ul>
            {move || add_typed.get().map(|words| view! {
                <button type="button" class="button button-second" on:click=move |_| events.add_typed.run(())>{words}</button>
            })}
            <button type="button" class="button button-second" on:click=move |_| events.add_unknown.run(())>{words.unknown}</button>
            <div hidden=move || chosen.with(Vec::is_empty)>
                <h2 class="finder-title" id=format!("{id}-chosen") tabindex="-1">{words.chosen}</h2>
                <ul>{move || chosen.get().into_iter().enumerate().map(kept).collect_view()}</ul>
            </div>
        </div>
    }
    .into_any()
}

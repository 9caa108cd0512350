//! What is wrong on a screen, in one list at its top. It takes the focus when it appears.
//!
//! Its lines are buttons, not links: a link would put the name of a question into the address.
//! Deliberately absent: what is wrong; the page says it.

use leptos::prelude::*;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorItem {
    /// The id of the field to look at.
    pub field: String,
    /// What is wrong.
    pub words: String,
}

/// The list; nothing while it is empty.
#[component]
pub fn ErrorSummary(
    /// Its id, for the focus.
    id: &'static str,
    /// Its heading.
    title: &'static str,
    /// What is wrong.
    items: Signal<Vec<ErrorItem>>,
    /// The patient wants to go to this field.
    go_to: Callback<String>,
) -> AnyView {
    let line = move |item: ErrorItem| {
        let field = item.field;
        view! {
            <li>
                <button type="button" class="link" on:click=move |_| go_to.run(field.clone())>
                    {item.words}
                </button>
            </li>
        }
    };
    view! {
        <div class="error-summary" role="alert" id=id tabindex="-1" hidden=move || items.with(Vec::is_empty)>
            <h2>{title}</h2>
            <ul>{move || items.get().into_iter().map(line).collect_view()}</ul>
        </div>
    }
    .into_any()
}

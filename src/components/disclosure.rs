//! Words that are there for who wants them: a `details` with its `summary`.
//!
//! Deliberately absent: anything that everybody has to read.

use leptos::prelude::*;

/// Words behind a line to open.
#[component]
pub fn Disclosure(
    /// The line to open.
    summary: &'static str,
    /// What it opens.
    children: Children,
) -> AnyView {
    view! {
        <details class="disclosure">
            <summary>{summary}</summary>
            <div class="disclosure-body">{children()}</div>
        </details>
    }
    .into_any()
}

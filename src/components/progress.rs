//! How far the patient is: words, and a bar that says the same.
//!
//! Deliberately absent: percentages; how many steps follow depends on the answers.

use leptos::prelude::*;

/// Words and a bar.
#[component]
pub fn Progress(
    /// The present step, from 1.
    at: Signal<usize>,
    /// How many there are, as far as is known.
    of: Signal<usize>,
    /// The same in words.
    words: Signal<String>,
) -> AnyView {
    view! {
        <div class="progress">
            <p class="progress-words" id="progress">{words}</p>
            <progress
                class="progress-bar"
                aria-labelledby="progress"
                max=move || of.get().to_string()
                value=move || at.get().to_string()
            ></progress>
        </div>
    }
    .into_any()
}

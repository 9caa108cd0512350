//! The screens. Each looks up its words, hands them to the components, and passes events to the session.
//!
//! Deliberately absent: rules, and derived state of their own.

mod about;
mod ask;
mod check;
mod faults;
mod privacy;
mod result;
mod sources;
mod start;
mod tone;

pub use about::About;
pub use ask::{ERRORS, Questions};
pub use check::Check;
pub use privacy::Privacy;
pub use result::Result;
pub use sources::Sources;
pub use start::Start;

use crate::knowledge::SourceDetails;
use crate::state::Session;
use leptos::prelude::*;

/// The button that goes back a step, and the heading of a page. The heading can take the focus, so that
/// a screen reader begins to read here.
fn heading(session: Session, words: &'static str) -> AnyView {
    view! {
        {back(session)}
        {heading_alone(words)}
    }
    .into_any()
}

fn heading_alone(words: &'static str) -> AnyView {
    view! { <h1 id="title" tabindex="-1">{words}</h1> }.into_any()
}

fn back(session: Session) -> AnyView {
    view! {
        <button type="button" class="link back" on:click=move |_| session.go_back()>
            {session.words.ui.common.back}
        </button>
    }
    .into_any()
}

/// Title, publisher and year of a source.
fn source_words(details: SourceDetails) -> String {
    let parts = [details.title, details.publisher, details.year];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(". ")
}

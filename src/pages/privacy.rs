//! What happens to the answers, and what does not.
//!
//! Deliberately absent: anything that it cannot keep.

use super::heading;
use crate::state::Session;
use leptos::prelude::*;

/// The privacy page.
#[component]
pub fn Privacy() -> AnyView {
    let session = Session::of_context();
    let more = session.words.ui.more;
    let section = |(title, words): &(&'static str, &'static str)| {
        view! { <section><h2>{*title}</h2><p>{*words}</p></section> }
    };
    view! {
        {heading(session, more.privacy_title)}
        {more.privacy.iter().map(section).collect_view()}
    }
    .into_any()
}

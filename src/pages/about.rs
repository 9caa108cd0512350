//! The fact sheet.
//!
//! Deliberately absent: anything about this patient; that is what the result is for.

use super::heading;
use crate::state::Session;
use crate::text::FactSection;
use leptos::prelude::*;

/// The fact sheet.
#[component]
pub fn About() -> AnyView {
    let session = Session::of_context();
    let words = session.words;
    let sections: Vec<AnyView> = words.facts.iter().map(section).collect();
    view! {
        {heading(session, words.ui.common.about)}
        {sections}
    }
    .into_any()
}

fn section(section: &'static FactSection) -> AnyView {
    let paragraphs = section
        .paragraphs
        .iter()
        .map(|words| view! { <p>{*words}</p> });
    let bullets = section
        .bullets
        .iter()
        .map(|words| view! { <li>{*words}</li> });
    let list = (!section.bullets.is_empty()).then(|| view! { <ul>{bullets.collect_view()}</ul> });
    view! {
        <section class="fact">
            <h2 id=section.id tabindex="-1">{section.title}</h2>
            {paragraphs.collect_view()}
            {list}
        </section>
    }
    .into_any()
}

//! The first screen: what the check is and is not, and what cannot wait.
//!
//! index.html holds the same words for the time before the app arrives. Deliberately absent: questions.

use super::heading_alone;
use crate::state::Session;
use crate::state::trail::Page;
use leptos::prelude::*;

/// Where the fact sheet says when to call for help at once.
const HELP_NOW: &str = "help-now";

/// The first screen.
#[component]
pub fn Start() -> AnyView {
    let session = Session::of_context();
    let (common, start) = (session.words.ui.common, session.words.ui.start);
    let help = session
        .words
        .facts
        .iter()
        .find(|section| section.id == HELP_NOW);
    let lines = |lines: &'static [&'static str]| {
        let lines = lines.iter().map(|line| view! { <li>{*line}</li> });
        view! { <ul>{lines.collect_view()}</ul> }
    };
    view! {
        <p class="notice" role="status" hidden=move || !session.was_deleted()>{start.deleted}</p>
        {heading_alone(common.name)}
        <p class="lead">{start.lead}</p>
        <button type="button" class="button" on:click=move |_| session.begin()>{start.begin}</button>
        {help.map(|help| view! {
            <section class="card urgent">
                <h2>{start.urgent_title}</h2>
                <p><strong>{help.title}" "</strong>{help.paragraphs.concat()}</p>
                {lines(help.bullets)}
                <button type="button" class="link" on:click=move |_| session.go(Page::About(Some(HELP_NOW)))>
                    {start.urgent_more}
                </button>
            </section>
        })}
        <section class="card">
            <h2>{start.know_title}</h2>
            {lines(start.know)}
        </section>
    }
    .into_any()
}

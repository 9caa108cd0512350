//! Every source, with how it was checked.
//!
//! Deliberately absent: which rule rests on which; each finding says so itself.

use super::{heading, source_words};
use crate::components::{SourceLine, source_line};
use crate::knowledge::Source;
use crate::state::Session;
use leptos::prelude::*;

/// The list of sources.
#[component]
pub fn Sources() -> AnyView {
    let session = Session::of_context();
    let ui = session.words.ui;
    let line = |source: &Source| {
        let details = source.details();
        let line = SourceLine {
            words: source_words(details),
            link: details.link,
            checked: format!("{}: {}", ui.result.checked, details.checked),
        };
        view! { <li>{source_line(line, ui.common.new_tab)}</li> }.into_any()
    };
    let lines: Vec<AnyView> = Source::ALL.iter().map(line).collect();
    view! {
        {heading(session, ui.common.sources)}
        <p class="intro">{ui.more.sources_lead}</p>
        <ul class="sources">{lines}</ul>
    }
    .into_any()
}

//! One finding: what, why, what to do, because of which answers, and from which sources.
//!
//! Deliberately absent: the finding; all of it arrives in words.

use super::banner::Shape;
use super::disclosure::Disclosure;
use leptos::prelude::*;

/// A source, as it is shown.
pub struct SourceLine {
    /// Title, publisher and year.
    pub words: String,
    /// Where it can be read; empty where nowhere is known.
    pub link: &'static str,
    /// How it was checked.
    pub checked: String,
}

/// A card.
#[component]
pub fn FindingCard(
    /// Its colour, as a class of the style sheet.
    tone: &'static str,
    /// Its shape.
    shape: Shape,
    /// What was found.
    title: &'static str,
    /// Until when to wait.
    date: Option<String>,
    /// Why it matters.
    why: &'static str,
    /// What the patient can do; the words before it first.
    next: (&'static str, &'static str),
    /// Whether it applies, or could not be ruled out.
    certainty: &'static str,
    /// The answers that caused it; the words before them first.
    because: (&'static str, Vec<String>),
    /// Where sources disagree; the words before it first.
    differ: Option<(&'static str, &'static str)>,
    /// The sources; the line that opens them first.
    sources: (&'static str, Vec<SourceLine>),
    /// What a link says of itself to screen readers.
    new_tab: &'static str,
) -> AnyView {
    let (because_words, because) = because;
    let (sources_words, sources) = sources;
    let because: Vec<_> = because
        .into_iter()
        .map(|cause| view! { <li>{cause}</li> })
        .collect();
    let sources: Vec<AnyView> = sources
        .into_iter()
        .map(|source| view! { <li>{source_line(source, new_tab)}</li> }.into_any())
        .collect();
    view! {
        <article class=format!("finding {tone}")>
            <h3>{shape.picture()}<span>{title}</span></h3>
            {date.map(|date| view! { <p class="finding-date">{date}</p> })}
            <p>{why}</p>
            <p><strong>{next.0}": "</strong>{next.1}</p>
            <div class="finding-because">
                <p>{certainty}</p>
                <p>{because_words}":"</p>
                <ul>{because}</ul>
            </div>
            {differ.map(|(words, differ)| view! { <p><strong>{words}": "</strong>{differ}</p> })}
            <Disclosure summary=sources_words><ul class="sources">{sources}</ul></Disclosure>
        </article>
    }
    .into_any()
}

/// A source with its link, if it has one.
pub fn source_line(source: SourceLine, new_tab: &'static str) -> AnyView {
    let SourceLine {
        words,
        link,
        checked,
    } = source;
    let named = if link.is_empty() {
        view! { <span>{words}</span> }.into_any()
    } else {
        view! {
            <a href=link target="_blank" rel="noopener noreferrer">
                {words}<span class="visually-hidden">" ("{new_tab}")"</span>
            </a>
        }
        .into_any()
    };
    view! { {named}<span class="source-checked">{checked}</span> }.into_any()
}

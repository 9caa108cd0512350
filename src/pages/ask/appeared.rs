//! What has come up below while a screen is answered, said for those who do not see it.
//!
//! Deliberately absent: moving the focus, which belongs to whoever is answering.

use super::{Shown, checklist};
use crate::components::{Element, classed, lets_go};
use crate::knowledge::Page;
use crate::state::Session;
use leptos::prelude::*;

/// The words that a screen reader says; nothing as long as nothing new is there.
pub fn appeared(session: Session, page: &'static Page, shown: Shown) -> Element {
    let ask = session.words.ui.ask;
    let there = move || -> Vec<&'static str> {
        let singles = page.singles.iter().filter(|single| shown.single(**single));
        let singles = singles.map(|single| (session.words.question)(*single).label);
        let doubts = checklist::is_unsure(session, page, shown).then_some(ask.which_unsure);
        singles.chain(doubts).collect()
    };
    let news = Memo::new(move |before: Option<&(Vec<&'static str>, String)>| {
        lets_go();
        let there = there();
        let new = |title: &&&str| before.is_some_and(|(old, _)| !old.contains(title));
        let words = there.iter().find(new).map(|title| (ask.appeared)(title));
        let words = words.unwrap_or_default();
        (there, words)
    });
    classed("p", "visually-hidden")
        .set("role", "status")
        .live_text(Signal::derive(move || {
            news.with(|(_, words)| words.clone())
        }))
}

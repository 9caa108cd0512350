//! The fact sheet.
//!
//! Deliberately absent: any judgement. A line that concerns this patient is marked and no more; what
//! follows from it is for the result to say.

use super::facts::Reader;
use super::{back, heading};
use crate::components::{Element, button, classed, disclosure, element};
use crate::knowledge::FactId;
use crate::state::{Session, browser};
use leptos::prelude::*;

/// The fact sheet.
pub fn about(session: Session) -> Vec<Element> {
    let reader = Reader::of(session, &session.assessment().get_untracked());
    let ui = session.words.ui;
    let mut elements = vec![back(session), heading(ui.common.about)];
    if reader.is_concerned() {
        elements.push(classed("p", "notice").text(ui.more.about_you_lead));
    }
    elements.push(disclosure(ui.more.contents, contents(&reader)));
    elements.extend(FactId::ALL.iter().map(|fact| reader.section(*fact)));
    elements
}

/// Every heading, to go there at once.
fn contents(reader: &Reader) -> Element {
    let line = |fact: &FactId| {
        let id = fact.id();
        let go = Callback::new(move |()| browser::focus_soon(id.to_owned(), false));
        element("li").child(button("link", reader.title(*fact), go))
    };
    classed("ul", "contents").children(FactId::ALL.iter().map(line))
}

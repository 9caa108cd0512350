//! The fact sheet.
//!
//! Deliberately absent: anything about this patient; that is what the result is for.

use super::{back, heading};
use crate::components::{Element, classed, element, points};
use crate::state::Session;
use crate::text::FactSection;

/// The fact sheet.
pub fn about(session: Session) -> Vec<Element> {
    let mut elements = vec![back(session), heading(session.words.ui.common.about)];
    elements.extend(session.words.facts.iter().map(section));
    elements
}

fn section(section: &FactSection) -> Element {
    let title = element("h2")
        .id(section.id)
        .set("tabindex", "-1")
        .text(section.title);
    let paragraphs = section
        .paragraphs
        .iter()
        .map(|words| element("p").text(*words));
    let bullets = (!section.bullets.is_empty()).then(|| points(section.bullets.iter().copied()));
    classed("section", "fact")
        .child(title)
        .children(paragraphs)
        .children(bullets)
}

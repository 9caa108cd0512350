//! What happens to the answers, and what does not.
//!
//! Deliberately absent: anything that it cannot keep.

use super::{back, heading};
use crate::components::{Element, classed, element};
use crate::state::Session;

/// The privacy page.
pub fn privacy(session: Session) -> Vec<Element> {
    let more = session.words.ui.more;
    let sections = more.privacy.iter().map(|(title, words)| {
        classed("section", "fact")
            .child(element("h2").text(*title))
            .child(element("p").text(*words))
    });
    let head = [back(session), heading(more.privacy_title)];
    head.into_iter().chain(sections).collect()
}

//! Every source, with how it was checked.
//!
//! Deliberately absent: which rule rests on which; each finding says so itself.

use super::{back, heading, source_line};
use crate::components::{Element, SourceLine, classed};
use crate::knowledge::Source;
use crate::state::Session;

/// The list of sources.
pub fn sources(session: Session) -> Vec<Element> {
    let ui = session.words.ui;
    let lines = Source::ALL
        .iter()
        .map(|source| source_line(session, *source));
    vec![
        back(session),
        heading(ui.common.sources),
        classed("p", "intro").text(ui.more.sources_lead),
        SourceLine::list(lines.collect()),
    ]
}

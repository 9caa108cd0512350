//! The screens. Each looks up its words, hands them to the components, and passes events to the session.
//!
//! Deliberately absent: rules, and derived state of their own.

mod about;
mod ask;
mod changes;
mod check;
mod clinic;
mod facts;
mod faults;
mod keep;
mod privacy;
mod result;
mod share;
mod sources;
mod start;
mod tone;
mod visit;
mod waits;

pub use about::about;
pub use ask::questions;
pub use check::check;
pub use privacy::privacy;
pub use result::result;
pub use sources::sources;
pub use start::start;

use crate::components::{Element, Icon, SourceLine, button, element};
use crate::knowledge::Source;
use crate::state::Session;
use leptos::prelude::*;

/// The button that goes back a step.
fn back(session: Session) -> Element {
    let go_back = Callback::new(move |()| session.go_back());
    button("link back", session.words.ui.common.back, go_back).led_by(Icon::Back)
}

/// The heading of a page. It can take the focus, so that a screen reader begins to read here.
fn heading(words: impl Into<String>) -> Element {
    element("h1").id("title").set("tabindex", "-1").text(words)
}

/// A source, as it is shown.
fn source_line(session: Session, source: Source) -> SourceLine {
    let ui = session.words.ui;
    let details = source.details();
    let parts = [details.title, details.publisher, details.year];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    SourceLine {
        words: parts.join(" · "),
        link: details.link,
        new_tab: ui.common.new_tab,
        checked: format!("{}: {}", ui.result.checked, details.checked),
    }
}

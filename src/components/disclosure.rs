//! Words that are there for who wants them: a `details` with its `summary`.
//!
//! Deliberately absent: anything that everybody has to read.

use super::element::{Element, classed, element};
use super::icon::Icon;

/// Words behind a line to open.
pub fn disclosure(summary: &'static str, body: Element) -> Element {
    classed("details", "disclosure")
        .child(element("summary").text(summary).led_by(Icon::Down))
        .child(classed("div", "disclosure-body").child(body))
}

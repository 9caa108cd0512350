//! What cannot wait: a card that stands out, with a telephone.
//!
//! Deliberately absent: numbers to call; they differ from country to country, and arrive in words.

use super::element::{Element, classed, element};
use super::icon::Icon;

/// The card with its heading; what follows it is added.
pub fn urgent(title: &'static str) -> Element {
    classed("section", "urgent")
        .child(Icon::Phone.badge())
        .child(element("h2").text(title))
}

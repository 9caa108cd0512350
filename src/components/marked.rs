//! A line of text that may concern the reader, and then says so in words before it.
//!
//! Deliberately absent: whom it concerns.

use super::element::{Element, classed, element};

/// A line in an element of this kind; with a mark, if there is one.
pub fn marked(tag: &'static str, mark: Option<&str>, words: &str) -> Element {
    let Some(mark) = mark else {
        return element(tag).text(words);
    };
    let mark = classed("strong", "marked-words").text(format!("{mark}: "));
    classed(tag, "marked").child(mark).text(words)
}

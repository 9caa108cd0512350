//! The overall result, told by colour, by shape and by word.
//!
//! The word stands beside the shape, so nothing depends on seeing a colour. Deliberately absent: which
//! result it is.

use super::element::{Element, classed, element};
use super::icon::Icon;

/// The overall result; its heading is the heading of the page.
pub struct Verdict {
    /// Its colour, as a class of the style sheet.
    pub tone: &'static str,
    /// Its shape.
    pub shape: Icon,
    /// It in a word or two.
    pub word: &'static str,
    /// It in a sentence.
    pub heading: Element,
    /// What it means.
    pub lead: &'static str,
    /// A date that holds in any case.
    pub note: Option<String>,
}

impl Verdict {
    /// The whole of it.
    pub fn element(self) -> Element {
        let word = classed("p", "verdict-word")
            .child(self.shape.badge())
            .child(element("span").text(self.word));
        let note = self.note.map(|note| {
            classed("p", "verdict-note")
                .led_by(Icon::Calendar)
                .child(element("span").text(note))
        });
        element("div")
            .set("class", format!("verdict {}", self.tone))
            .child(word)
            .child(self.heading)
            .child(element("p").text(self.lead))
            .children(note)
    }
}

//! The overall result, told by colour, by shape and by word.
//!
//! The word stands beside the shape, so nothing depends on seeing a colour. Deliberately absent: which
//! result it is.

use super::element::{Element, classed, element};
use leptos::prelude::*;

/// A shape that can be told apart without its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// An octagon with a bar.
    Octagon,
    /// A speech bubble.
    Speech,
    /// A clock.
    Clock,
    /// A triangle with an exclamation mark.
    Triangle,
    /// An empty ring.
    Ring,
    /// A circle with an i.
    Letter,
}

impl Shape {
    /// Its lines, in a square of 24.
    const fn path(self) -> &'static str {
        match self {
            Self::Octagon => "M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8zM7.5 12h9",
            Self::Speech => "M3 4.5h18v12H12l-5 4v-4H3zM8 9h8M8 12.5h5",
            Self::Clock => "M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 1 0 0-19zM12 7v5.5l3.5 2",
            Self::Triangle => "M12 3 22 20.5H2zM12 10v4.5M12 17v.5",
            Self::Ring => "M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 1 0 0-19z",
            Self::Letter => "M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 1 0 0-19zM12 11v6M12 7v.5",
        }
    }

    /// The picture, silent for screen readers.
    #[must_use]
    pub fn picture(self) -> AnyView {
        view! {
            <svg class="shape" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                <path d=self.path()/>
            </svg>
        }
        .into_any()
    }
}

/// The overall result; its heading is the heading of the page.
pub struct Banner {
    /// Its colour, as a class of the style sheet.
    pub tone: &'static str,
    /// Its shape.
    pub shape: Shape,
    /// It in a word or two.
    pub word: &'static str,
    /// It in a sentence.
    pub heading: Element,
    /// What it means.
    pub lead: &'static str,
    /// A date that holds in any case.
    pub note: Option<String>,
}

impl Banner {
    /// The whole of it.
    pub fn element(self) -> Element {
        let word = classed("p", "banner-word")
            .view(self.shape.picture())
            .child(element("span").text(self.word));
        let note = self.note.map(|note| classed("p", "banner-note").text(note));
        element("div")
            .set("class", format!("banner {}", self.tone))
            .child(word)
            .child(self.heading)
            .child(element("p").text(self.lead))
            .children(note)
    }
}

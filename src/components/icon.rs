//! The icons: one style, plain lines in the colour of the text beside them.
//!
//! Silent for screen readers, because words always stand beside them; the shapes of the tiers can be told
//! apart without colour. Deliberately absent: a tick, which would read as "cleared".

use super::element::{Element, classed};
use leptos::prelude::*;

/// A picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// An octagon with a bar: not now.
    Octagon,
    /// A speech bubble: ask first.
    Speech,
    /// A clock: wait.
    Clock,
    /// A triangle with an exclamation mark: take care.
    Triangle,
    /// An empty ring: nothing found.
    Ring,
    /// A circle with an i: good to know.
    Letter,
    /// A circle with an exclamation mark: something is wrong here.
    Wrong,
    /// Dots over two layers of skin: the sign of the self-check.
    Mark,
    /// A telephone.
    Phone,
    /// A padlock.
    Lock,
    /// A person.
    Person,
    /// A page of a calendar.
    Calendar,
    /// A printer.
    Printer,
    /// A pencil.
    Pencil,
    /// A plus.
    Plus,
    /// An arrow that runs in a circle.
    Again,
    /// On along the line.
    On,
    /// Back along the line.
    Back,
    /// Out through a door.
    Leave,
    /// Down: there is more to open.
    Down,
}

impl Icon {
    /// Its lines, in a square of 24.
    const fn path(self) -> &'static str {
        match self {
            Self::Octagon => "M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8zM7.5 12h9",
            Self::Speech => "M3 4.5h18v12H12l-5 4v-4H3zM8 9h8M8 12.5h5",
            Self::Clock => "M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 1 0 0-19zM12 7v5.5l3.5 2",
            Self::Triangle => "M12 3 22 20.5H2zM12 10v4.5M12 17v.5",
            Self::Ring => "M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 1 0 0-19z",
            Self::Letter => "M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 1 0 0-19zM12 11v6M12 7v.5",
            Self::Wrong => "M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 1 0 0-19zM12 7v6M12 16.5v.5",
            Self::Mark => {
                "M4 8.5h.01M8 6.2h.01M12 5.4h.01M16 6.2h.01M20 8.5h.01M2.5 14.5c6-4 13-4 19 0M2.5 19.5c6-4 13-4 19 0"
            }
            Self::Phone => {
                "M6 3.5h3.5l1.5 4-2 1.5a12 12 0 0 0 6 6l1.5-2 4 1.5V18a2.5 2.5 0 0 1-2.7 2.5A16.5 16.5 0 0 1 3.5 6.2 2.5 2.5 0 0 1 6 3.5z"
            }
            Self::Lock => "M5.5 11h13v9.5h-13zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11",
            Self::Person => {
                "M12 3.5a4 4 0 1 0 0 8 4 4 0 1 0 0-8zM4.5 20.5c.5-4 3.5-6 7.5-6s7 2 7.5 6"
            }
            Self::Calendar => "M4 5.5h16v15H4zM4 10.5h16M8.5 3v4.5M15.5 3v4.5",
            Self::Printer => "M7 9V3.5h10V9M7 17H3.5V9h17v8H17M7 14h10v6.5H7z",
            Self::Pencil => "M4 20l1-4.5L16.5 4 20 7.5 8.5 19zM13.5 7l3.5 3.5",
            Self::Plus => "M12 5v14M5 12h14",
            Self::Again => "M4.5 9a8 8 0 1 1-.5 4.5M4.5 4v5h5",
            Self::On => "M4.5 12h15M13.5 6l6 6-6 6",
            Self::Back => "M14.5 5.5 8 12l6.5 6.5",
            Self::Leave => "M14 4h5.5v16H14M3.5 12H14M10 8l4 4-4 4",
            Self::Down => "M5.5 9l6.5 6.5L18.5 9",
        }
    }

    /// Whether it points along the line, and so turns with the direction of writing.
    const fn class(self) -> &'static str {
        if matches!(self, Self::On | Self::Back | Self::Leave) {
            "icon icon-along"
        } else {
            "icon"
        }
    }

    /// The picture.
    #[must_use]
    pub fn picture(self) -> AnyView {
        view! {
            <svg class=self.class() viewBox="0 0 24 24" aria-hidden="true">
                <path d=self.path()/>
            </svg>
        }
        .into_any()
    }

    /// The picture on a ground of its own.
    pub fn badge(self) -> Element {
        classed("span", "badge").view(self.picture())
    }
}

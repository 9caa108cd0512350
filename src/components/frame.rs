//! What stands around every screen: the name, the way out, the links below.
//!
//! Deliberately absent: navigation between steps; each screen has its own.

use super::element::{Element, button, classed, element};
use super::icon::Icon;
use leptos::prelude::*;

/// A link of the footer to a screen.
pub struct FrameLink {
    /// Its words.
    pub words: &'static str,
    /// It was followed.
    pub go: Callback<()>,
}

/// Header, main part and footer.
pub struct Frame {
    /// The name of the app.
    pub name: &'static str,
    /// What the button says that leaves the check.
    pub leave: &'static str,
    /// Whether that button is there.
    pub can_leave: Signal<bool>,
    /// The patient leaves the check.
    pub left: Callback<()>,
    /// What the links of the footer are, for screen readers.
    pub links_words: &'static str,
    /// The links of the footer.
    pub links: Vec<FrameLink>,
    /// A link after them that leads to another document.
    pub away: Element,
    /// What is said above it.
    pub notices: Vec<Element>,
    /// The screen.
    pub screen: AnyView,
    /// What may come up over it.
    pub over: Element,
}

impl Frame {
    /// All of it.
    pub fn elements(self) -> [Element; 4] {
        let header = classed("header", "frame-header")
            .shown(self.can_leave)
            .child(
                classed("p", "frame-name")
                    .child(Icon::Mark.badge())
                    .child(classed("span", "frame-words").text(self.name)),
            )
            .child(button("button button-quiet", self.leave, self.left).led_by(Icon::Leave));
        let links = self.links.into_iter();
        let links = links.map(|link| button("link", link.words, link.go));
        let links = links.chain([self.away]);
        let links = links.map(|link| element("li").child(link));
        let links = element("nav")
            .set("aria-label", self.links_words)
            .child(element("ul").children(links));
        [
            header,
            classed("main", "frame-main")
                .children(self.notices)
                .view(self.screen),
            classed("footer", "frame-footer").child(links),
            self.over,
        ]
    }
}

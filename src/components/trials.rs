//! A test with a button: what came of it in a sentence, and of each of its parts in a list.
//!
//! The sentence is said aloud; the list grows in silence, to be read. Deliberately absent: what is tested.

use super::element::{Element, button, classed, element};
use super::icon::Icon;
use leptos::prelude::*;

/// One part of the test.
pub struct TrialLine {
    /// What came of it.
    pub outcome: &'static str,
    /// What was tried.
    pub tried: &'static str,
    /// A picture of that.
    pub icon: Icon,
    /// Whether that is bad.
    pub bad: bool,
}

/// The test.
pub struct Trials {
    /// The words of the button.
    pub begin: Signal<String>,
    /// It was pressed.
    pub pressed: Callback<()>,
    /// What came of it; empty at first.
    pub said: Signal<String>,
    /// Whether that is bad.
    pub bad: Signal<bool>,
    /// What the list is.
    pub list: &'static str,
    /// The parts that have been tried.
    pub lines: Callback<(), Vec<TrialLine>>,
}

impl Trials {
    /// Button, sentence and list.
    pub fn element(self) -> Element {
        let said = self.said;
        let lines = self.lines;
        let items = Callback::new(move |()| lines.run(()).into_iter().map(item).collect());
        let button = button("button button-second", "", self.pressed);
        let sentence = classed("p", "trials-said")
            .set("role", "status")
            .flag("data-bad", self.bad)
            .live_text(said);
        let list = classed("ul", "trials")
            .set("aria-label", self.list)
            .shown(Signal::derive(move || !said.with(String::is_empty)))
            .live(items);
        classed("div", "field")
            .child(button.live_text(self.begin))
            .child(sentence)
            .child(list)
    }
}

fn item(line: TrialLine) -> Element {
    let class = if line.bad { "trial trial-bad" } else { "trial" };
    let words = element("span")
        .child(element("strong").text(line.outcome))
        .text(format!(": {}", line.tried));
    classed("li", class).view(line.icon.picture()).child(words)
}

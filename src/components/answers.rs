//! Answers to look through, in groups, each group with a button to change it.
//!
//! Deliberately absent: what was asked and answered; it arrives in words.

use super::element::{Element, button, classed, element};
use leptos::prelude::*;

/// One question with its answer.
pub struct AnswerRow {
    /// The question, in short.
    pub question: &'static str,
    /// The answer, line by line.
    pub answer: Vec<String>,
}

/// The answers of one screen.
pub struct AnswerGroup {
    /// The heading of the screen.
    pub title: &'static str,
    /// Its answers.
    pub rows: Vec<AnswerRow>,
    /// The patient wants to change them.
    pub change: Callback<()>,
}

/// All groups.
pub struct Answers {
    /// What stands on the button; the heading of the group follows for screen readers.
    pub change: &'static str,
    /// The level of their headings.
    pub heading: &'static str,
    /// The groups.
    pub groups: Vec<AnswerGroup>,
}

impl Answers {
    /// All of them.
    pub fn element(self) -> Element {
        let (change, heading) = (self.change, self.heading);
        let groups = self.groups.into_iter().map(|group| {
            let context = classed("span", "visually-hidden").text(format!(" {}", group.title));
            let head = classed("div", "answer-head")
                .child(element(heading).text(group.title))
                .child(button("link", change, group.change).child(context));
            classed("section", "answer-group")
                .child(head)
                .child(element("dl").children(group.rows.into_iter().map(row)))
        });
        classed("div", "answers").children(groups)
    }
}

fn row(row: AnswerRow) -> Element {
    classed("div", "answer-row")
        .child(element("dt").text(row.question))
        .children(row.answer.into_iter().map(|line| element("dd").text(line)))
}

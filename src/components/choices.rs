//! A group of radio buttons or check boxes: a `fieldset` with its question as `legend`.
//!
//! The whole row is the target. A hint stands outside of the label, so that the name a screen reader
//! says stays short. Deliberately absent: which choices exclude which.

use super::element::{Element, always, classed};
use super::text_field::{described_by, field_error, is_wrong};
use leptos::prelude::*;

/// One thing to choose.
pub struct Row {
    /// The id of the input.
    pub id: String,
    /// What is chosen.
    pub label: String,
    /// Examples or help.
    pub hint: Option<String>,
    /// Whether it is chosen.
    pub on: Signal<bool>,
    /// Whether it is there.
    pub shown: Signal<bool>,
    /// Whether it stands apart from those before it, as "none of these" does.
    pub apart: bool,
    /// It was chosen, or taken back.
    pub pick: Callback<bool>,
}

/// How many can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Take {
    /// One: radio buttons.
    One,
    /// Any number: check boxes.
    Many,
}

/// A group of choices.
pub struct Choices {
    /// A stable id; the error and the hint get theirs from it.
    pub id: String,
    /// The question.
    pub legend: Legend,
    /// Examples or help.
    pub hint: Option<&'static str>,
    /// How many can be chosen.
    pub take: Take,
    /// What can be chosen.
    pub rows: Vec<Row>,
    /// What is wrong; empty while nothing is.
    pub error: Signal<String>,
    /// Whether the group is there.
    pub shown: Signal<bool>,
}

/// What names a group.
pub enum Legend {
    /// Words of its own.
    Words(String),
    /// The element with this id.
    Element(String),
}

impl Legend {
    /// Names a `fieldset`.
    pub fn name(self, group: Element, class: &'static str) -> Element {
        match self {
            Self::Words(words) => group.child(classed("legend", class).text(words)),
            Self::Element(named_by) => group.set("aria-labelledby", named_by),
        }
    }
}

impl Choices {
    /// The `fieldset`.
    pub fn element(self) -> Element {
        let Self {
            id,
            legend,
            hint,
            take,
            rows,
            error,
            shown,
        } = self;
        let wrong = is_wrong(error);
        let group = classed("fieldset", "choices")
            .shown(shown)
            .set("aria-describedby", described_by(&id, hint));
        // Only a radio group may be called invalid as a whole; check boxes are, one by one.
        let group = match take {
            Take::One => group.set("role", "radiogroup").flag("aria-invalid", wrong),
            Take::Many => group,
        };
        let group = legend.name(group, "question");
        let hint = hint.map(|hint| classed("p", "hint").id(format!("{id}-hint")).text(hint));
        let rows = rows.into_iter().map(|row| choice(row, &id, take, wrong));
        let rows = classed("div", "choice-rows").children(rows);
        group
            .children(hint)
            .child(field_error(&id, error))
            .child(rows)
    }
}

/// A check box that is no part of a group.
pub fn tick(row: Row) -> Element {
    let name = row.id.clone();
    choice(row, &name, Take::Many, always(false))
}

fn choice(row: Row, group: &str, take: Take, wrong: Signal<bool>) -> Element {
    let class = if row.apart {
        "choice choice-apart"
    } else {
        "choice"
    };
    let input = classed("input", "choice-input")
        .id(row.id.as_str())
        .set("name", group)
        .checked(row.on, row.pick);
    let input = match take {
        Take::One => input.set("type", "radio"),
        Take::Many => input.set("type", "checkbox").flag("aria-invalid", wrong),
    };
    let hint_id = format!("{}-hint", row.id);
    let input = match row.hint {
        Some(_) => input.set("aria-describedby", hint_id.as_str()),
        None => input,
    };
    let label = classed("label", "choice-label")
        .set("for", row.id)
        .text(row.label);
    let hint = row
        .hint
        .map(|hint| classed("p", "choice-hint").id(hint_id).text(hint));
    classed("div", class)
        .shown(row.shown)
        .child(input)
        .child(label)
        .children(hint)
}

//! A field to type into, with its label, hint and error.
//!
//! Deliberately absent: reading what was typed.

use super::element::{Element, classed, element};
use super::icon::Icon;
use super::reading::lets_go;
use leptos::ev;
use leptos::prelude::*;

/// What keyboard a phone shows, and what the browser takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Digits.
    Digits,
    /// Digits and a decimal point.
    Decimal,
    /// A time of day.
    Time,
    /// Words, on several lines.
    Lines,
    /// Words, on one line.
    Line,
    /// An address, or other code that no language changes.
    Code,
    /// Code on several lines.
    CodeLines,
}

/// What is told of a time of which only a part is typed.
const UNFINISHED: &str = "?";

/// A field.
pub struct TextField {
    /// A stable id; the error and the hint get theirs from it.
    pub id: String,
    /// What to type.
    pub label: &'static str,
    /// Whether the label is a question of its own, and set as one.
    pub question: bool,
    /// Examples or help.
    pub hint: Option<&'static str>,
    /// What is typed.
    pub value: Signal<String>,
    /// It was typed into.
    pub typed: Callback<String>,
    /// What is typed here.
    pub mode: Mode,
    /// What is wrong; empty while nothing is.
    pub error: Signal<String>,
    /// Whose error it is: that of several fields together is told once, elsewhere.
    pub told_by: Option<String>,
}

impl TextField {
    /// Label, hint, error and field.
    pub fn element(self) -> Element {
        let Self {
            id,
            label,
            question,
            hint,
            value,
            typed,
            mode,
            error,
            told_by,
        } = self;
        let field = match mode {
            Mode::Lines => classed("textarea", "input")
                .set("rows", "5")
                .typed(value, typed),
            Mode::CodeLines => classed("textarea", "input snippet")
                .set("rows", "8")
                .set("dir", "ltr")
                .typed(value, typed),
            Mode::Line => line().typed(value, typed),
            Mode::Code => line()
                .set("inputmode", "url")
                .set("dir", "ltr")
                .typed(value, typed),
            Mode::Digits => short("numeric").typed(value, typed),
            Mode::Decimal => short("decimal").typed(value, typed),
            Mode::Time => time(value, typed),
        };
        // What is not finished is left as the browser shows it.
        let value = Memo::new(move |_| {
            lets_go();
            Some(value.get()).filter(|value| value != UNFINISHED)
        });
        let value = Signal::derive(move || value.get().unwrap_or_default());
        let own_error = told_by.is_none().then(|| field_error(&id, error));
        let told_by = told_by.unwrap_or_else(|| id.clone());
        let described_by = hint.map_or_else(
            || format!("{told_by}-error"),
            |_| format!("{id}-hint {told_by}-error"),
        );
        let field = field
            .id(id.as_str())
            // Some browsers remember what is typed, and some send it to their maker to look at the spelling.
            .set("autocomplete", "off")
            .set("spellcheck", "false")
            .set("aria-describedby", described_by)
            .flag("aria-invalid", is_wrong(error))
            .value(value);
        let class = if question { "label question" } else { "label" };
        let label = classed("label", class)
            .id(format!("{id}-label"))
            .set("for", id.as_str())
            .text(label);
        classed("div", "field")
            .child(label)
            .children(hint.map(|hint| classed("p", "hint").id(format!("{id}-hint")).text(hint)))
            .children(own_error)
            .child(field)
    }
}

/// What is wrong with the field or group of this id, for its eyes and ears.
pub fn field_error(id: &str, error: Signal<String>) -> Element {
    classed("p", "field-error")
        .id(format!("{id}-error"))
        .shown(is_wrong(error))
        .child(element("span").live_text(error))
        .led_by(Icon::Wrong)
}

/// Whether an error has words.
pub fn is_wrong(error: Signal<String>) -> Signal<bool> {
    Signal::derive(move || error.with(|words| !words.is_empty()))
}

/// The ids of the hint and the error. An error without words says nothing.
pub fn described_by(id: &str, hint: Option<&'static str>) -> String {
    match hint {
        Some(_) => format!("{id}-hint {id}-error"),
        None => format!("{id}-error"),
    }
}

fn line() -> Element {
    classed("input", "input").set("type", "text")
}

fn short(keyboard: &'static str) -> Element {
    classed("input", "input input-short")
        .set("type", "text")
        .set("inputmode", keyboard)
}

/// A browser says nothing of a time that is half typed: it is asked when the patient moves on.
fn time(value: Signal<String>, typed: Callback<String>) -> Element {
    let read = move |input: web_sys::HtmlInputElement| {
        let text = if input.validity().bad_input() {
            UNFINISHED.to_owned()
        } else {
            input.value()
        };
        if text != value.get_untracked() {
            typed.run(text);
        }
    };
    classed("input", "input input-time")
        .set("type", "time")
        .on(ev::input, move |event| read(event_target(&event)))
        .on(ev::blur, move |event| read(event_target(&event)))
}

//! The form: what is typed, what counts, and when something wrong is told.
//!
//! Snippets follow every letter. What is wrong is told when the field is left, and taken back as soon as it is
//! right; the preview changes then, too. Deliberately absent: sending anything.

use super::settings::{Field, Settings, Theme, Typed};
use crate::components::{
    Choices, Element, Legend, Mode, Row, Take, TextField, always, classed, element,
};
use crate::text::clinics::{FormWords, Words};
use leptos::ev;
use leptos::prelude::*;

/// The colour that the picker stands at while none is chosen: the check's own.
const OWN: &str = "#0d5b57";

/// The form, as the rest of the page reads it.
#[derive(Clone, Copy)]
pub struct Form {
    typed: RwSignal<Typed>,
    left: RwSignal<Typed>,
    own: StoredValue<String>,
    words: &'static FormWords,
}

impl Form {
    /// A form that knows where the check is and nothing else.
    pub fn new(own: String, words: &'static Words) -> Self {
        let typed = Typed {
            tool: own.clone(),
            ..Typed::default()
        };
        Self {
            typed: RwSignal::new(typed.clone()),
            left: RwSignal::new(typed),
            own: StoredValue::new(own),
            words: &words.form,
        }
    }

    /// What counts, letter by letter.
    pub fn settings(self) -> Memo<Settings> {
        Memo::new(move |_| {
            self.own
                .with_value(|own| self.typed.with(|typed| typed.settings(own)))
        })
    }

    /// What counted when a field was last left.
    pub fn settled(self) -> Memo<Settings> {
        Memo::new(move |_| {
            self.own
                .with_value(|own| self.left.with(|typed| typed.settings(own)))
        })
    }

    /// Something made of the settings.
    pub fn made(
        self,
        make: impl Fn(&Settings) -> String + Send + Sync + 'static,
    ) -> Signal<String> {
        let settings = self.settings();
        Memo::new(move |_| settings.with(&make)).into()
    }

    /// The whole form.
    pub fn element(self) -> Element {
        let words = self.words;
        let accent = self.field(Field::Accent, Mode::Code, words.accent, words.accent_hint);
        let fields = [
            self.field(Field::Tool, Mode::Code, words.tool, words.tool_hint),
            self.themes(),
            classed("div", "accent").child(accent).child(self.picker()),
            self.field(
                Field::BookingUrl,
                Mode::Code,
                words.booking_url,
                words.booking_url_hint,
            ),
            self.field(
                Field::BookingLabel,
                Mode::Line,
                words.booking_label,
                words.booking_label_hint,
            ),
            self.field(Field::Policy, Mode::Code, words.policy, words.policy_hint),
        ];
        classed("form", "settings")
            .set("novalidate", "")
            .set("aria-labelledby", "settings")
            .on(ev::submit, move |event| {
                event.prevent_default();
                self.leave();
            })
            .on(ev::change, move |_| self.leave())
            .children(fields)
    }

    fn field(self, field: Field, mode: Mode, label: &'static str, hint: &'static str) -> Element {
        let words = match field {
            Field::Tool => self.words.tool_wrong,
            Field::Accent => self.words.accent_wrong,
            Field::BookingUrl => self.words.booking_url_wrong,
            Field::BookingLabel => self.words.booking_label_wrong,
            Field::Policy => self.words.policy_wrong,
        };
        let is_wrong = move |typed: RwSignal<Typed>| {
            self.own
                .with_value(|own| typed.with(|typed| typed.is_wrong(field, own)))
        };
        let error = move || {
            // Both are read, so that both are followed.
            let (now, before) = (is_wrong(self.typed), is_wrong(self.left));
            if now && before {
                words.to_owned()
            } else {
                String::new()
            }
        };
        TextField {
            id: id(field).to_owned(),
            label,
            question: false,
            hint: Some(hint),
            value: Signal::derive(move || self.typed.with(|typed| typed.field(field).to_owned())),
            typed: Callback::new(move |value| self.typed.update(|typed| typed.put(field, value))),
            mode,
            error: Signal::derive(error),
            told_by: None,
        }
        .element()
    }

    fn themes(self) -> Element {
        let row = |theme: Theme| Row {
            id: format!("theme-{}", theme.code()),
            label: match theme {
                Theme::Auto => self.words.auto,
                Theme::Light => self.words.light,
                Theme::Dark => self.words.dark,
            }
            .to_owned(),
            hint: None,
            on: Signal::derive(move || self.typed.with(|typed| typed.theme == theme)),
            shown: always(true),
            apart: false,
            pick: Callback::new(move |_| self.typed.update(|typed| typed.theme = theme)),
        };
        Choices {
            id: "theme".to_owned(),
            legend: Legend::Words(self.words.theme.to_owned()),
            hint: None,
            take: Take::One,
            rows: Theme::ALL.into_iter().map(row).collect(),
            error: Signal::stored(String::new()),
            shown: always(true),
        }
        .element()
    }

    /// The browser's own way to pick a colour, beside the field for its digits.
    fn picker(self) -> Element {
        let settings = self.settings();
        let colour = move || {
            settings.with(|settings| settings.accent.clone().unwrap_or_else(|| OWN.to_owned()))
        };
        let colour = Signal::derive(colour);
        let picked =
            Callback::new(move |value| self.typed.update(|typed| typed.put(Field::Accent, value)));
        element("input")
            .set("type", "color")
            .set("class", "input picker")
            .set("aria-label", self.words.picker)
            .value(colour)
            .typed(colour, picked)
    }

    /// A field was left, or something was chosen. The choice itself may be told after this.
    fn leave(self) {
        queue_microtask(move || self.left.set(self.typed.get_untracked()));
    }
}

/// The id of a field in the page.
const fn id(field: Field) -> &'static str {
    match field {
        Field::Tool => "tool",
        Field::Accent => "accent",
        Field::BookingUrl => "booking-url",
        Field::BookingLabel => "booking-label",
        Field::Policy => "policy",
    }
}

//! What a clinic sets, as it was typed and as far as it counts.
//!
//! A field that cannot be read is told at its place and left out of all that is made, so that the snippets
//! can be used at any moment. Deliberately absent: the words for what is wrong.

use super::address::{folder, https, path};
use crate::embed::accent::Colour;

/// The longest words on the booking button, in characters.
pub const LONGEST_LABEL: usize = 60;

/// The colours of the check.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Those of the reader's system.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// As the element knows it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// A field to type into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// Where the check is.
    Tool,
    /// The colour of what can be pressed.
    Accent,
    /// Where patients book.
    BookingUrl,
    /// What the booking link says.
    BookingLabel,
    /// Where the clinic's own rules are.
    Policy,
}

impl Field {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Tool,
        Self::Accent,
        Self::BookingUrl,
        Self::BookingLabel,
        Self::Policy,
    ];
}

/// The form as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// Where the check is.
    pub tool: String,
    /// The colours.
    pub theme: Theme,
    /// A colour in hexadecimal digits.
    pub accent: String,
    /// Where patients book.
    pub booking_url: String,
    /// What the booking link says.
    pub booking_label: String,
    /// Where the clinic's own rules are.
    pub policy: String,
}

/// What counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The folder of the check, with its last slash.
    pub tool: String,
    /// The colours.
    pub theme: Theme,
    /// `#` and six digits.
    pub accent: Option<String>,
    /// An `https` address.
    pub booking_url: Option<String>,
    /// What the booking link says; only where there is one.
    pub booking_label: Option<String>,
    /// An `https` address, or a path on the clinic's own site.
    pub policy: Option<String>,
}

impl Typed {
    /// What stands in a field.
    #[must_use]
    pub fn field(&self, field: Field) -> &str {
        match field {
            Field::Tool => &self.tool,
            Field::Accent => &self.accent,
            Field::BookingUrl => &self.booking_url,
            Field::BookingLabel => &self.booking_label,
            Field::Policy => &self.policy,
        }
    }

    /// Types into a field.
    pub fn put(&mut self, field: Field, value: String) {
        match field {
            Field::Tool => self.tool = value,
            Field::Accent => self.accent = value,
            Field::BookingUrl => self.booking_url = value,
            Field::BookingLabel => self.booking_label = value,
            Field::Policy => self.policy = value,
        }
    }

    /// Whether something stands in a field that does not count. Only the tool has to have an address.
    #[must_use]
    pub fn is_wrong(&self, field: Field, own: &str) -> bool {
        let typed = self.field(field).trim();
        match field {
            Field::Tool => tool(typed, own).is_none(),
            Field::Accent => !typed.is_empty() && colour(typed).is_none(),
            Field::BookingUrl => !typed.is_empty() && https(typed).is_none(),
            Field::BookingLabel => !typed.is_empty() && label(typed).is_none(),
            Field::Policy => !typed.is_empty() && policy(typed).is_none(),
        }
    }

    /// What counts. `own` is where this page has the check from; it counts as it is, also without `https`,
    /// and stands in for an address that cannot be read.
    #[must_use]
    pub fn settings(&self, own: &str) -> Settings {
        let booking_url = https(&self.booking_url).map(str::to_owned);
        let booking_label = label(&self.booking_label).filter(|_| booking_url.is_some());
        Settings {
            tool: tool(&self.tool, own).unwrap_or_else(|| own.to_owned()),
            theme: self.theme,
            accent: colour(&self.accent),
            booking_label: booking_label.map(str::to_owned),
            booking_url,
            policy: policy(&self.policy).map(str::to_owned),
        }
    }
}

/// A colour of three or six hexadecimal digits, with or without its mark, as `#` and six.
#[must_use]
pub fn colour(typed: &str) -> Option<String> {
    Colour::read(typed.trim()).map(Colour::written)
}

fn tool(typed: &str, own: &str) -> Option<String> {
    if typed.trim() == own {
        return Some(own.to_owned());
    }
    folder(typed)
}

fn label(typed: &str) -> Option<&str> {
    let label = typed.trim();
    let counts = !label.is_empty()
        && label.chars().count() <= LONGEST_LABEL
        && !label.contains(char::is_control);
    counts.then_some(label)
}

fn policy(typed: &str) -> Option<&str> {
    https(typed).or_else(|| path(typed))
}

//! What the website around the check has set, as it stands in the address of the frame.
//!
//! A value that cannot be used is left out, and named; nothing else suffers. Deliberately absent: answers, which
//! no address ever holds, and the policy itself, which arrives by its own way.

use super::accent::Colour;
use crate::policy;

/// The longest label, in characters.
const MOST_CHARACTERS: usize = 60;

/// A theme that is forced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// As it is written.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// From where a clinic's policy comes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum PolicyFrom {
    /// There is none.
    #[default]
    Nowhere,
    /// The loader of the element reads it on the clinic's own page and passes it on.
    Loader,
    /// It lies beside the tool: `policies/NAME.json`.
    BesideTheTool(String),
}

/// What is set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// None: as the reader's system has it.
    pub theme: Option<Theme>,
    /// The clinic's colour.
    pub accent: Option<Colour>,
    /// Where patients book.
    pub booking_url: Option<String>,
    /// The words of the link to it.
    pub booking_label: Option<String>,
    /// The clinic's rules.
    pub policy: PolicyFrom,
    /// Whether a patient may hand the result to the website, as text.
    pub takes_text: bool,
}

impl Settings {
    /// Reads the parts of a query; gives the names of those that cannot be used as well.
    ///
    /// ```
    /// use microneedling_check::embed::settings::{Settings, Theme};
    /// let (settings, wrong) = Settings::read([("theme", "dark"), ("accent", "reddish")]);
    /// assert_eq!(settings.theme, Some(Theme::Dark));
    /// assert_eq!(wrong, ["accent"]);
    /// ```
    pub fn read<'a>(
        parts: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> (Self, Vec<&'static str>) {
        let (mut settings, mut wrong) = (Self::default(), Vec::new());
        for (name, value) in parts {
            let value = value.trim();
            let bad = match name {
                // Further languages come as further values.
                "lang" => (!matches!(value, "" | "en")).then_some("lang"),
                "theme" => match value {
                    "" | "auto" => None,
                    "light" => settings.force(Theme::Light),
                    "dark" => settings.force(Theme::Dark),
                    _ => Some("theme"),
                },
                "accent" => take(&mut settings.accent, Colour::read(value), "accent"),
                "booking-url" => take(&mut settings.booking_url, https(value), "booking-url"),
                "booking-label" => take(&mut settings.booking_label, label(value), "booking-label"),
                "policy" => match policy_from(value) {
                    Some(from) => {
                        settings.policy = from;
                        None
                    }
                    None => Some("policy"),
                },
                "handoff" => {
                    settings.takes_text = value == "text";
                    (!matches!(value, "off" | "text")).then_some("handoff")
                }
                // Websites add parameters of their own to any address.
                _ => None,
            };
            wrong.extend(bad);
        }
        (settings, wrong)
    }

    fn force(&mut self, theme: Theme) -> Option<&'static str> {
        self.theme = Some(theme);
        None
    }
}

fn take<T>(place: &mut Option<T>, value: Option<T>, name: &'static str) -> Option<&'static str> {
    let bad = value.is_none().then_some(name);
    *place = value;
    bad
}

fn https(value: &str) -> Option<String> {
    policy::is_https(value).then(|| value.to_owned())
}

fn label(value: &str) -> Option<String> {
    let fits = !value.is_empty()
        && value.chars().count() <= MOST_CHARACTERS
        && !value.contains(char::is_control);
    fits.then(|| value.to_owned())
}

/// `loader`, or the name of a file, which can lead nowhere else.
fn policy_from(value: &str) -> Option<PolicyFrom> {
    let is_name =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    match value {
        "loader" => Some(PolicyFrom::Loader),
        _ if (1..=64).contains(&value.len()) && value.chars().all(is_name) => {
            Some(PolicyFrom::BesideTheTool(value.to_owned()))
        }
        _ => None,
    }
}

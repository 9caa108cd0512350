//! The snippets that a clinic copies: settings in, text out.
//!
//! What a clinic typed is escaped wherever it stands. Deliberately absent: anything of a patient.

use super::address::{encoded, origin};
use super::settings::{Settings, Theme};
use crate::embed::accent::Colour;
use crate::text::clinics::Words;

/// The colour of the button where the clinic has none: the check's own.
const OWN_ACCENT: &str = "#0d5b57";

/// What a frame may do; a booking link in it leads the whole page there.
const SANDBOX: &str = "allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox \
    allow-modals allow-downloads allow-top-navigation-by-user-activation";

/// The attributes of the element, in the order in which they are written.
#[must_use]
pub fn attributes(settings: &Settings, language: &'static str) -> Vec<(&'static str, String)> {
    let mut set = common(settings, language);
    set.extend(named("policy", settings.policy.as_ref()));
    set
}

/// The element and its script.
#[must_use]
pub fn element(settings: &Settings, words: &Words) -> String {
    let attributes: String = attributes(settings, words.language)
        .iter()
        .map(|(name, value)| format!(" {name}=\"{}\"", escaped(value)))
        .collect();
    format!(
        "<script async src=\"{}embed.js\"></script>\n<microneedling-check{attributes}></microneedling-check>",
        escaped(&settings.tool)
    )
}

/// The frame, for sites that strip scripts.
#[must_use]
pub fn frame(settings: &Settings, words: &Words) -> String {
    let query = query(&parameters(settings, words.language));
    format!(
        "<iframe src=\"{}\" title=\"{}\" loading=\"lazy\" referrerpolicy=\"no-referrer\"\n  \
           style=\"width:100%;min-height:720px;border:0\"\n  sandbox=\"{SANDBOX}\"\n  \
           allow=\"web-share; clipboard-write\"></iframe>",
        escaped(&format!("{}embed/{query}", settings.tool)),
        escaped(words.name),
    )
}

/// The address that a link and the poster lead to: the check itself, with what is set.
#[must_use]
pub fn address(settings: &Settings, words: &Words) -> String {
    let parameters = parameters(settings, words.language);
    // The language alone is no setting.
    if parameters.len() == 1 {
        return settings.tool.clone();
    }
    format!("{}{}", settings.tool, query(&parameters))
}

/// A button for a page of the clinic.
#[must_use]
pub fn button(settings: &Settings, words: &Words) -> String {
    let ground = settings.accent.as_deref().unwrap_or(OWN_ACCENT);
    format!(
        "<a href=\"{}\" target=\"_blank\" rel=\"noopener noreferrer\"\n  \
           style=\"display:inline-block;padding:14px 24px;border-radius:12px;\
           background:{ground};color:{};font-weight:600;text-decoration:none\">{}</a>",
        escaped(&address(settings, words)),
        Colour::read(ground).map_or_else(String::new, |colour| colour.ink().written()),
        escaped(words.button),
    )
}

/// What the clinic's own security policy has to allow, one directive a line; first for the element, then for
/// the frame.
#[must_use]
pub fn directives(settings: &Settings) -> (String, String) {
    let tool = origin(&settings.tool);
    let frame = format!("frame-src {tool};");
    let script = format!("script-src {tool};");
    let policy = settings.policy.as_deref().map(|policy| {
        let from = if policy.starts_with('/') {
            "'self'"
        } else {
            origin(policy)
        };
        format!("connect-src {from};")
    });
    let all = [Some(script), Some(frame.clone()), policy];
    let all: Vec<String> = all.into_iter().flatten().collect();
    (all.join("\n"), frame)
}

/// Whether the rules lie where only the element can read them: anywhere but beside the check.
#[must_use]
pub fn is_for_the_element_alone(settings: &Settings) -> bool {
    settings.policy.is_some() && beside(settings).is_none()
}

/// The name of the clinic's rules, where they lie beside the check: `NAME` of `policies/NAME.json`. A query
/// takes no other address, so that a link can never have the check read from anywhere else.
fn beside(settings: &Settings) -> Option<String> {
    let file = settings.policy.as_deref()?.strip_prefix(&settings.tool)?;
    let name = file.strip_prefix("policies/")?.strip_suffix(".json")?;
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    // `loader` says that the element passes the rules on.
    let is_name = (1..=64).contains(&name.len()) && name.chars().all(plain) && name != "loader";
    is_name.then(|| name.to_owned())
}

/// What goes into the query of a frame or a link.
fn parameters(settings: &Settings, language: &'static str) -> Vec<(&'static str, String)> {
    let mut set = common(settings, language);
    set.extend(named("policy", beside(settings).as_ref()));
    set
}

fn common(settings: &Settings, language: &'static str) -> Vec<(&'static str, String)> {
    let theme = (settings.theme != Theme::Auto).then(|| settings.theme.code().to_owned());
    let language = [("lang", language.to_owned())];
    let rest = [
        named("theme", theme.as_ref()),
        named("accent", settings.accent.as_ref()),
        named("booking-url", settings.booking_url.as_ref()),
        named("booking-label", settings.booking_label.as_ref()),
    ];
    language
        .into_iter()
        .chain(rest.into_iter().flatten())
        .collect()
}

fn named(name: &'static str, value: Option<&String>) -> Option<(&'static str, String)> {
    value.map(|value| (name, value.clone()))
}

fn query(parameters: &[(&'static str, String)]) -> String {
    let parts: Vec<String> = parameters
        .iter()
        .map(|(name, value)| format!("{name}={}", encoded(value)))
        .collect();
    format!("?{}", parts.join("&"))
}

/// A text as it stands in markup, also between quotation marks.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            '\'' => written.push_str("&#39;"),
            letter => written.push(letter),
        }
    }
    written
}

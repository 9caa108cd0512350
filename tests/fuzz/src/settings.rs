//! What a website sets and says: settings, colours, floods of messages, heights. A setting leads to no other place,
//! is written down again the same, and harms no other setting; a flood is cut; a page that grows for ever is stopped.

use microneedling_check::embed::accent::Colour;
use microneedling_check::embed::flood::Flood;
use microneedling_check::embed::growth::{Growth, Next};
use microneedling_check::embed::settings::{PolicyFrom, Settings};

pub fn run(bytes: &[u8]) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        settings(text);
    }
    flood(bytes);
    growth(bytes);
}

/// A line is a name and a value.
fn settings(text: &str) {
    let parts: Vec<(&str, &str)> = text
        .lines()
        .filter_map(|line| line.split_once('='))
        .collect();
    let (settings, wrong) = Settings::read(parts.iter().copied());
    for name in &wrong {
        assert!(parts.iter().any(|(given, _)| given == name));
    }
    if let Some(url) = &settings.booking_url {
        assert!(url.starts_with("https://") && !url.contains(char::is_whitespace));
    }
    if let Some(label) = &settings.booking_label {
        assert!((1..=60).contains(&label.chars().count()) && !label.contains(char::is_control));
    }
    let mut again: Vec<(&str, String)> = Vec::new();
    again.extend(settings.theme.map(|theme| ("theme", theme.id().to_owned())));
    again.extend(settings.booking_url.clone().map(|url| ("booking-url", url)));
    again.extend(
        settings
            .booking_label
            .clone()
            .map(|label| ("booking-label", label)),
    );
    match &settings.policy {
        PolicyFrom::Nowhere => {}
        PolicyFrom::Loader => again.push(("policy", "loader".to_owned())),
        PolicyFrom::BesideTheTool(name) => {
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            assert!(name.chars().all(plain) && !name.is_empty());
            again.push(("policy", name.clone()));
        }
    }
    if settings.takes_text {
        again.push(("handoff", "text".to_owned()));
    }
    if let Some(colour) = settings.accent {
        assert_eq!(Colour::read(&colour.written()), Some(colour));
        let style = colour.style_sheet();
        assert!(!style.contains(['<', '\\', '"', '\'']), "{style}");
        again.push(("accent", colour.written()));
    }
    let pairs = again.iter().map(|(name, value)| (*name, value.as_str()));
    assert_eq!(Settings::read(pairs), (settings.clone(), Vec::new()));
    // One setting more that cannot be used changes no other.
    let more = parts.iter().copied().chain([("accent", "no colour")]);
    let (with, _) = Settings::read(more);
    assert_eq!(
        Settings {
            accent: settings.accent,
            ..with
        },
        settings
    );
}

/// Each byte is a pause in units of 7 ms.
fn flood(bytes: &[u8]) {
    let (mut flood, mut now) = (Flood::default(), 1.0e12);
    let mut passed: Vec<f64> = Vec::new();
    for pause in bytes {
        let pause = f64::from(*pause) * 7.0;
        now += pause;
        let passes = flood.passes(now);
        assert!(
            passes || pause < 1000.0,
            "a message after a silence is heard"
        );
        if passes {
            passed.push(now);
        }
    }
    // Two seconds may meet in any one.
    let within = passed.iter().zip(passed.iter().skip(100));
    assert!(
        within
            .into_iter()
            .all(|(first, later)| later - first >= 1000.0)
    );
}

/// Each byte is a growth; 255 is the patient's doing.
fn growth(bytes: &[u8]) {
    let (mut growth, mut height, mut alike) = (Growth::default(), 0_u32, (0_u8, 0_u32));
    for by in bytes {
        if *by == 255 {
            growth.acted();
            alike = (0, 0);
            continue;
        }
        let stopped = growth.has_stopped();
        height += u32::from(*by);
        let next = growth.to(height);
        assert_eq!(
            next == Next::Nothing,
            stopped || (*by == 0 && height != 0) || height == 0
        );
        if *by > 0 {
            alike = if alike.0 == *by {
                (*by, alike.1 + 1)
            } else {
                (*by, 1)
            };
        }
        assert!(growth.has_stopped() || alike.1 < 10, "it grows for ever");
    }
}

//! What a website can set of the check in its frame, and what it cannot.

use crate::contrast::{self, rgb};
use crate::stylesheets::{LIGHT, Theme as Look, Tokens};
use microneedling_check::embed::accent::{Colour, Shades};
use microneedling_check::embed::settings::{PolicyFrom, Settings};
use microneedling_check::release::frame_page;
use proptest::prelude::*;

const INDEX: &str = include_str!("../../index.html");

fn contrast(one: &str, other: &str) -> f64 {
    contrast::contrast(rgb(one).unwrap(), rgb(other).unwrap())
}

fn token(name: &str, dark: bool) -> String {
    let tokens = Tokens::read(&["tokens.css"]);
    tokens.value(name, Look { dark, ..LIGHT }).unwrap()
}

/// Each pair that is too faint, with its contrast.
fn too_faint(shades: Shades, dark: bool) -> Vec<String> {
    let [accent, strong, soft, on] =
        [shades.accent, shades.strong, shades.soft, shades.on].map(Colour::written);
    let (ground, surface) = (token("--ground", dark), token("--surface", dark));
    let mut pairs = vec![(&on, &accent, 4.5), (&on, &strong, 4.5)];
    for back in [&ground, &surface, &soft] {
        pairs.extend([(&accent, back, 4.5), (&strong, back, 4.5)]);
    }
    let (ink, faint, line, focus) = (
        token("--ink", dark),
        token("--ink-soft", dark),
        token("--line-strong", dark),
        token("--focus", dark),
    );
    pairs.extend([(&ink, &soft, 4.5), (&faint, &soft, 4.5)]);
    pairs.extend([(&line, &soft, 3.0), (&focus, &soft, 3.0)]);
    let faint = pairs
        .iter()
        .filter(|(front, back, least)| contrast(front, back) < *least);
    faint
        .map(|(front, back, _)| format!("{front} on {back}: {:.2}", contrast(front, back)))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn no_colour_of_a_clinic_can_break_the_contrast(red: u8, green: u8, blue: u8) {
        let written = format!("#{red:02x}{green:02x}{blue:02x}");
        let [light, dark] = Colour::read(&written).unwrap().shades();
        prop_assert_eq!(too_faint(light, false), Vec::<String>::new(), "{} in light", &written);
        prop_assert_eq!(too_faint(dark, true), Vec::<String>::new(), "{} in dark", &written);
    }

    #[test]
    fn no_setting_leads_to_a_file_of_another_place(value in ".{0,80}") {
        let (settings, _) = Settings::read([("policy", value.as_str())]);
        if let PolicyFrom::BesideTheTool(name) = settings.policy {
            prop_assert!(name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'));
        }
    }

    #[test]
    fn what_cannot_be_used_is_named_and_nothing_else_suffers(name in "theme|accent|booking-url|booking-label|policy|handoff|lang", value in ".{0,40}") {
        let parts = [("theme", "dark"), (name.as_str(), value.as_str())];
        let (settings, wrong) = Settings::read(parts);
        if name != "theme" {
            prop_assert_eq!(settings.theme.map(|theme| theme.id()), Some("dark"));
        }
        prop_assert!(wrong.is_empty() || wrong == [name.as_str()]);
    }
}

#[test]
fn a_colour_that_can_be_read_already_stays_as_it_is() {
    let [light, _] = Colour::read("#0d5b57").unwrap().shades();
    assert_eq!(light.accent.written(), "#0d5b57");
    let [_, dark] = Colour::read("#84d1c3").unwrap().shades();
    assert_eq!(dark.accent.written(), "#84d1c3");
}

#[test]
fn a_colour_goes_no_further_than_it_must() {
    let [light, _] = Colour::read("#ff69b4").unwrap().shades();
    let back = [token("--ground", false), light.soft.written()];
    let least = back
        .iter()
        .map(|back| contrast(&light.accent.written(), back));
    let least = least.fold(f64::INFINITY, f64::min);
    assert!((4.5..4.9).contains(&least), "{least}");
}

#[test]
fn only_an_https_address_is_a_way_to_book() {
    for bad in [
        "http://clinic.example",
        "javascript:alert(1)",
        "https://",
        "//clinic.example",
        "",
    ] {
        let (settings, wrong) = Settings::read([("booking-url", bad)]);
        assert_eq!(settings.booking_url, None, "{bad}");
        assert_eq!(wrong, ["booking-url"], "{bad}");
    }
    let (settings, wrong) = Settings::read([("booking-url", "https://clinic.example/book?a=1")]);
    assert_eq!(
        settings.booking_url.as_deref(),
        Some("https://clinic.example/book?a=1")
    );
    assert!(wrong.is_empty());
}

#[test]
fn a_page_that_trunk_writes_otherwise_is_not_changed_silently() {
    assert_eq!(frame_page(INDEX), Err("http-equiv=Content-Security-Policy"));
}

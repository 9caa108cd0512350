//! Contrast of every theme, computed from the tokens: text on its ground keeps 4.5, and what shows where
//! a control is keeps 3, as WCAG 2.2 AA asks; who asks for more contrast gets 7.
//!
//! Deliberately absent: which element has which colours; axe looks at that in the browser.

use crate::stylesheets::{LIGHT, Theme, Tokens, declarations, files, parse};
use std::collections::BTreeSet;

const TIERS: [&str; 6] = ["stop", "ask", "wait", "care", "clear", "info"];

/// Text, and the grounds it stands on.
const TEXT: &[(&str, &[&str])] = &[
    ("--ink", &["--ground", "--surface", "--accent-soft"]),
    ("--ink-soft", &["--ground", "--surface", "--accent-soft"]),
    ("--accent", &["--ground", "--surface", "--accent-soft"]),
    (
        "--accent-strong",
        &["--ground", "--surface", "--accent-soft"],
    ),
    ("--on-accent", &["--accent", "--accent-strong"]),
    ("--wrong", &["--ground", "--surface", "--stop-soft"]),
];

/// What shows where a control is, or in which state, and what it stands out from.
const CONTROLS: &[(&str, &[&str])] = &[
    ("--line-strong", &["--ground", "--surface", "--accent-soft"]),
    ("--accent", &["--ground", "--surface", "--accent-soft"]),
    ("--wrong", &["--ground", "--surface"]),
    ("--focus", &["--ground", "--surface", "--accent-soft"]),
];

/// Lines between things: nothing depends on seeing them.
const ORNAMENT: [&str; 1] = ["--line"];

fn themes() -> Vec<Theme> {
    let mut themes = Vec::new();
    for more_contrast in [false, true] {
        for dark in [false, true] {
            for forced in [None, Some("light"), Some("dark")] {
                themes.push(Theme {
                    dark,
                    more_contrast,
                    forced,
                    paper: false,
                });
            }
            themes.push(Theme {
                dark,
                more_contrast,
                paper: true,
                ..LIGHT
            });
        }
    }
    themes
}

fn tokens() -> Tokens {
    Tokens::read(&["tokens.css", "print.css"])
}

fn colour(tokens: &Tokens, name: &str, theme: Theme) -> [f64; 3] {
    let value = tokens.value(name, theme);
    let value = value.unwrap_or_else(|| panic!("{name} has no value in {theme:?}"));
    rgb(&value).unwrap_or_else(|| panic!("{name} is no colour in {theme:?}: {value}"))
}

pub fn rgb(value: &str) -> Option<[f64; 3]> {
    let digits = value.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let number = u32::from_str_radix(digits, 16).ok()?;
    Some([16, 8, 0].map(|shift| f64::from((number >> shift) & 0xff) / 255.0))
}

/// Relative luminance, as WCAG defines it.
fn luminance(rgb: [f64; 3]) -> f64 {
    let [red, green, blue] = rgb.map(|part| {
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

pub fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn too_faint(pairs: &[(String, String)], least: f64, themes: &[Theme]) -> Vec<String> {
    let tokens = tokens();
    let mut faint = Vec::new();
    for theme in themes {
        for (front, back) in pairs {
            let found = contrast(
                colour(&tokens, front, *theme),
                colour(&tokens, back, *theme),
            );
            if found < least {
                faint.push(format!("{front} on {back}: {found:.2} in {theme:?}"));
            }
        }
    }
    faint
}

fn pairs(table: &[(&str, &[&str])]) -> Vec<(String, String)> {
    let pair = |(front, grounds): &(&str, &[&str])| {
        let front = (*front).to_owned();
        let grounds = grounds.iter().map(|ground| (*ground).to_owned());
        grounds
            .map(move |ground| (front.clone(), ground))
            .collect::<Vec<_>>()
    };
    table.iter().flat_map(pair).collect()
}

fn text_pairs() -> Vec<(String, String)> {
    let tiers = TIERS.iter().flat_map(|tier| {
        let (tone, soft) = (format!("--{tier}"), format!("--{tier}-soft"));
        [
            (tone.clone(), soft.clone()),
            (tone, "--surface".to_owned()),
            ("--ink".to_owned(), soft.clone()),
            ("--ink-soft".to_owned(), soft),
        ]
    });
    pairs(TEXT).into_iter().chain(tiers).collect()
}

#[test]
fn text_stands_out_from_its_ground_in_every_theme() {
    assert_eq!(
        too_faint(&text_pairs(), 4.5, &themes()),
        Vec::<String>::new()
    );
}

#[test]
fn controls_stand_out_in_every_theme() {
    assert_eq!(
        too_faint(&pairs(CONTROLS), 3.0, &themes()),
        Vec::<String>::new()
    );
}

#[test]
fn who_asks_for_more_contrast_gets_it() {
    let themes: Vec<Theme> = themes()
        .into_iter()
        .filter(|theme| theme.more_contrast)
        .collect();
    assert_eq!(too_faint(&text_pairs(), 7.0, &themes), Vec::<String>::new());
}

#[test]
fn no_colour_is_left_out_of_the_pairs() {
    let tokens = tokens();
    let paired: BTreeSet<String> = text_pairs()
        .into_iter()
        .chain(pairs(CONTROLS))
        .flat_map(|(front, back)| [front, back])
        .collect();
    for name in tokens.names() {
        let is_colour = tokens.value(name, LIGHT).as_deref().and_then(rgb).is_some();
        assert!(
            !is_colour || paired.contains(name) || ORNAMENT.contains(&name),
            "{name} is in no pair"
        );
    }
}

#[test]
fn a_forced_theme_is_that_theme_whatever_the_system_prefers() {
    let tokens = tokens();
    for more_contrast in [false, true] {
        for (dark, forced) in [(false, "light"), (true, "dark")] {
            let own = Theme {
                dark,
                more_contrast,
                ..LIGHT
            };
            let other = Theme {
                dark: !dark,
                forced: Some(forced),
                ..own
            };
            for name in tokens.names() {
                let values = [own, other].map(|theme| tokens.value(name, theme));
                assert_eq!(values[0], values[1], "{name} where {forced} is forced");
            }
        }
    }
}

#[test]
fn paper_is_light_whatever_the_theme() {
    let tokens = tokens();
    let paper = Theme {
        paper: true,
        ..LIGHT
    };
    for forced in [None, Some("dark")] {
        let dark = Theme {
            dark: true,
            forced,
            ..paper
        };
        for name in tokens.names() {
            assert_eq!(
                tokens.value(name, paper),
                tokens.value(name, dark),
                "{name}"
            );
        }
    }
}

#[test]
fn every_colour_comes_from_the_tokens_and_every_token_is_used() {
    let mut used = BTreeSet::new();
    for path in files() {
        let is_source = ["tokens.css", "print.css"]
            .iter()
            .any(|name| path.ends_with(name));
        for one in declarations(&path) {
            let has_own = one.value.contains('#') || one.value.contains("rgb(");
            assert!(!has_own || is_source, "{}: {one:?}", path.display());
            let names = one.value.split("var(").skip(1);
            used.extend(names.map(|name| {
                let end = name.find([',', ')']).unwrap();
                name[..end].to_owned()
            }));
        }
    }
    for name in Tokens::read(&["tokens.css"]).names() {
        assert!(used.contains(name), "{name} is not used");
    }
}

#[test]
fn the_bars_around_the_page_have_its_colour() {
    let html = include_str!("../../index.html");
    for (scheme, dark) in [("light", false), ("dark", true)] {
        let ground = tokens().value("--ground", Theme { dark, ..LIGHT });
        let meta = format!(
            "content=\"{}\" media=\"(prefers-color-scheme: {scheme})\"",
            ground.unwrap()
        );
        assert!(html.contains(&meta), "{meta}");
    }
}

/// Without this, a faint pair could mean that nobody computed it.
#[test]
fn the_checks_would_notice() {
    let white = rgb("#ffffff").unwrap();
    assert!((contrast(white, rgb("#000000").unwrap()) - 21.0).abs() < 0.001);
    assert!((contrast(white, rgb("#767676").unwrap()) - 4.54).abs() < 0.01);
    let faint = ("--line".to_owned(), "--ground".to_owned());
    assert!(!too_faint(&[faint], 4.5, &[LIGHT]).is_empty());

    let read = parse("@layer a { :root { --x: 1; @media print { :root { --x: 2 } } } } /* } */");
    assert_eq!(read.len(), 2);
}

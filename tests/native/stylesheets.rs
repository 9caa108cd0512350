//! The style sheets as a browser reads them: which value a custom property has under which theme.
//!
//! Custom properties are resolved as CSS does: by layer, specificity and order, with `var()`, its fallback,
//! the empty value and `initial`. Deliberately absent: any selector or media query that tokens do not use;
//! one that is not known here fails the test instead of being passed over.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// How the page is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Theme {
    /// The reader's system prefers dark.
    pub dark: bool,
    /// The reader asks for more contrast.
    pub more_contrast: bool,
    /// On paper.
    pub paper: bool,
    /// What `data-theme` on the root says.
    pub forced: Option<&'static str>,
}

/// A light screen.
pub const LIGHT: Theme = Theme {
    dark: false,
    more_contrast: false,
    paper: false,
    forced: None,
};

/// A declaration with all that decides whether it counts.
#[derive(Clone, Debug)]
pub struct Declaration {
    media: Vec<String>,
    layer: String,
    pub selector: String,
    pub name: String,
    pub value: String,
}

/// Every style sheet of the app.
pub fn files() -> Vec<PathBuf> {
    fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "css") {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    collect(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut found,
    );
    found
}

/// The declarations of a style sheet.
pub fn declarations(path: &Path) -> Vec<Declaration> {
    parse(&fs::read_to_string(path).unwrap())
}

/// Names that content blockers take for advertising or for social media, and hide.
const HIDDEN_BY_BLOCKERS: &[&str] = &[
    "ad",
    "ads",
    "advert",
    "banner",
    "consent",
    "cookie",
    "modal",
    "newsletter",
    "overlay",
    "popup",
    "promo",
    "share",
    "sharing",
    "social",
    "sponsor",
];

#[test]
fn no_class_has_a_name_that_content_blockers_hide() {
    for file in files() {
        let text = fs::read_to_string(&file).unwrap();
        let classes = text.split('.').skip(1).map(|rest| {
            let end = rest.find(|letter: char| !(letter.is_alphanumeric() || letter == '-'));
            rest.split_at(end.unwrap_or(rest.len())).0
        });
        for class in classes {
            let first = class.split('-').next().unwrap();
            assert!(
                !HIDDEN_BY_BLOCKERS.contains(&first),
                "`{class}` in {file:?}"
            );
        }
    }
}

/// The declarations of a text, in its order.
pub fn parse(text: &str) -> Vec<Declaration> {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, comment)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = comment.split_once("*/").expect("the end of a comment").1;
    }
    plain.push_str(rest);
    let mut found = Vec::new();
    block(&plain, &[], &mut found);
    found
}

/// Reads what stands between two braces; `around` are the heads of the blocks outside of it.
fn block(text: &str, around: &[&str], found: &mut Vec<Declaration>) {
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let end = rest.find(['{', ';', '}']).unwrap_or(rest.len());
        let head = rest[..end].trim();
        if rest[end..].starts_with('{') {
            let close = closing_brace(&rest[end..]);
            let mut inside = around.to_vec();
            inside.push(head);
            block(&rest[end + 1..end + close], &inside, found);
            rest = rest[end + close + 1..].trim_start();
        } else {
            statement(head, around, found);
            rest = rest.get(end + 1..).unwrap_or_default().trim_start();
        }
    }
}

fn closing_brace(text: &str) -> usize {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 1 => return at,
            '}' => depth -= 1,
            _ => {}
        }
    }
    panic!("a block without an end: {text}");
}

fn statement(text: &str, around: &[&str], found: &mut Vec<Declaration>) {
    if text.is_empty() || text.starts_with('@') {
        return;
    }
    let (name, value) = text.split_once(':').expect("a declaration");
    let heads = |at: &str| -> Vec<String> {
        let heads = around.iter().filter_map(|head| head.strip_prefix(at));
        heads.map(|head| head.trim().to_owned()).collect()
    };
    found.push(Declaration {
        media: heads("@media"),
        layer: heads("@layer").join("."),
        selector: (*around.last().expect("a selector")).to_owned(),
        name: name.trim().to_owned(),
        value: value.trim().to_owned(),
    });
}

/// The custom properties of the root, from the style sheets in `styles`.
pub struct Tokens(Vec<Declaration>);

impl Tokens {
    /// Reads them: the order of the files is the order of the layers.
    pub fn read(names: &[&str]) -> Self {
        let styles = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/styles");
        let all = names
            .iter()
            .flat_map(|name| declarations(&styles.join(name)));
        Self(all.filter(|one| one.name.starts_with("--")).collect())
    }

    /// The name of each, once.
    pub fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.0.iter().map(|one| one.name.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// What a property comes to; nothing where it is not set, or set to `initial`.
    pub fn value(&self, name: &str, theme: Theme) -> Option<String> {
        let mut layers: BTreeMap<&str, usize> = BTreeMap::new();
        for one in &self.0 {
            let place = layers.len();
            layers.entry(one.layer.as_str()).or_insert(place);
        }
        let counts = |one: &&Declaration| {
            one.name == name
                && one.media.iter().all(|query| media_matches(query, theme))
                && specificity(&one.selector, theme).is_some()
        };
        // The last of the strongest: `max_by_key` gives the last of equals.
        let strongest = self.0.iter().filter(counts).max_by_key(|one| {
            let layer = layers.get(one.layer.as_str()).copied();
            (layer, specificity(&one.selector, theme))
        })?;
        match strongest.value.as_str() {
            "initial" => None,
            value => self.substituted(value, theme),
        }
    }

    fn substituted(&self, value: &str, theme: Theme) -> Option<String> {
        let Some((before, rest)) = value.split_once("var(") else {
            return Some(value.trim().to_owned());
        };
        let end = closing_bracket(rest);
        let (name, fallback) = match rest[..end].split_once(',') {
            Some((name, fallback)) => (name, Some(fallback)),
            None => (&rest[..end], None),
        };
        let inner = self
            .value(name.trim(), theme)
            .or_else(|| self.substituted(fallback?, theme))?;
        let after = self.substituted(&rest[end + 1..], theme)?;
        Some(format!("{before}{inner}{after}").trim().to_owned())
    }
}

fn closing_bracket(text: &str) -> usize {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' if depth == 0 => return at,
            ')' => depth -= 1,
            _ => {}
        }
    }
    panic!("a bracket without an end: {text}");
}

fn media_matches(query: &str, theme: Theme) -> bool {
    query.split(" and ").all(|part| match part.trim() {
        "screen" => !theme.paper,
        "print" => theme.paper,
        "(prefers-color-scheme: dark)" => theme.dark,
        "(prefers-contrast: more)" => theme.more_contrast,
        "(prefers-reduced-motion: no-preference)" => true,
        other => panic!("this media query is not known here: {other}"),
    })
}

/// How specific a selector is where it matches the root.
fn specificity(selector: &str, theme: Theme) -> Option<u8> {
    match selector {
        ":root" => Some(1),
        ":root:not([data-theme=\"light\"])" => (theme.forced != Some("light")).then_some(2),
        ":root[data-theme=\"dark\"]" => (theme.forced == Some("dark")).then_some(2),
        other => panic!("this selector is not known here: {other}"),
    }
}

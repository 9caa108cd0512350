//! A clinic's own rules: what they are, an example, and a place to try one's own.
//!
//! Deliberately absent: how a policy is read (see `policy`).

use super::EXAMPLE;
use super::copying::Snippet;
use super::counting::{counts, refused};
use crate::components::{
    Element, Mode, TextField, classed, disclosure, element, new_tab_link, points,
};
use crate::knowledge::{Finding, RULES};
use crate::policy::{Read, read};
use crate::text::clinics::Words;
use leptos::prelude::*;

/// The whole section.
pub fn rules(words: &'static Words, title: fn(Finding) -> &'static str) -> Vec<Element> {
    let says = &words.rules;
    let example = Snippet {
        id: "example",
        label: says.example,
        text: Signal::stored(EXAMPLE.trim_end().to_owned()),
        rows: 13,
    };
    let asked = counts(
        &read(EXAMPLE.as_bytes(), &RULES).policy,
        &RULES,
        says,
        title,
    );
    let asked = disclosure(says.example_means, points(asked.iter().map(String::as_str)));
    let files = [
        ("../policies/example.json", says.example_file),
        ("../policy.schema.json", says.schema),
    ];
    let files = files.map(|(address, name)| {
        element("li").child(
            new_tab_link(name, words.new_tab)
                .set("href", address)
                .set("class", "link"),
        )
    });
    let explained = classed("section", "card")
        .children(says.text.iter().map(|text| element("p").text(*text)))
        .child(example.element(&words.ways))
        .child(asked)
        .child(classed("ul", "files").children(files));
    vec![explained, trial(words, title)]
}

/// A place to paste a policy, and what becomes of it.
fn trial(words: &'static Words, title: fn(Finding) -> &'static str) -> Element {
    let says = &words.rules;
    let typed = RwSignal::new(String::new());
    let found = Memo::new(move |_| {
        let text = typed.get();
        if text.trim().is_empty() {
            return Found::default();
        }
        let Read {
            policy,
            refused: not,
        } = read(text.as_bytes(), &RULES);
        Found {
            counts: counts(&policy, &RULES, says, title),
            refused: not.iter().map(|one| refused(one, says)).collect(),
        }
    });
    let field = TextField {
        id: "check-policy".to_owned(),
        label: says.check,
        question: false,
        hint: Some(says.check_hint),
        value: typed.into(),
        typed: Callback::new(move |text| typed.set(text)),
        mode: Mode::CodeLines,
        error: Signal::stored(String::new()),
        told_by: None,
    };
    let nothing = Signal::derive(move || typed.with(|typed| typed.trim().is_empty()));
    let summary = move || {
        if nothing.get() {
            return String::new();
        }
        found.with(|found| (says.summary)(found.counts.len(), found.refused.len()))
    };
    let summary = classed("p", "summary")
        .set("role", "status")
        .live_text(Signal::derive(summary));
    let list = move |heading: &'static str, class: &'static str, of: fn(&Found) -> &Vec<String>| {
        let lines = Callback::new(move |()| {
            found.with(|found| {
                of(found)
                    .iter()
                    .map(|line| element("li").text(line))
                    .collect()
            })
        });
        classed("div", class)
            .shown(Signal::derive(move || {
                found.with(|found| !of(found).is_empty())
            }))
            .child(element("h3").text(heading))
            .child(element("ul").live(lines))
    };
    classed("section", "card")
        .child(field.element())
        .child(summary)
        .child(list(says.refused, "verdict refused", |found| {
            &found.refused
        }))
        .child(list(says.counts, "verdict", |found| &found.counts))
}

/// What became of a policy.
#[derive(Clone, Default, PartialEq, Eq)]
struct Found {
    counts: Vec<String>,
    refused: Vec<String>,
}

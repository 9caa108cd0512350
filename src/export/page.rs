//! The check as a page to read: every question, and what an answer would lead to. It is for where the app
//! cannot run, so it is plain HTML without a script.
//!
//! Deliberately absent: a result. Whoever reads this asks a clinician where the app would have asked.

use super::html::{Head, Html};
use crate::engine::{Condition, Interval, Kind, Rule, RuleBook, Shape, Tier};
use crate::knowledge::{FactId, Finding, List, PAGES, Page, Question, REVIEWER};
use crate::text::{Language, OptionKey};

/// The tiers that are told, strongest first. What changes nothing is left out.
const TIERS: [Tier; 4] = [Tier::Stop, Tier::Ask, Tier::Wait, Tier::Care];

/// The whole page.
#[must_use]
pub fn questions_page(book: &RuleBook, language: &Language) -> String {
    let mut out = Html::default();
    let paper = &language.ui.paper;
    out.head(language, &Head::of(paper.title));
    out.text("h1", paper.title);
    out.text("p", paper.lead);
    out.open("section class=\"urgent\"");
    fact(&mut out, language, FactId::HelpNow);
    out.close("section");
    out.open("section");
    out.text("h2", language.ui.start.know_title);
    out.list(paper.know.iter().copied());
    out.close("section");
    for page in PAGES {
        questions(&mut out, language, page);
    }
    out.text("h2", paper.answers_title);
    out.text("p", paper.answers_lead);
    for tier in TIERS {
        answers(&mut out, book, language, tier);
    }
    for help in [FactId::HelpToday, FactId::HelpSoon, FactId::OtherHelp] {
        fact(&mut out, language, help);
    }
    out.text("p", &imprint(book, language));
    out.close("main");
    out.close("body");
    out.close("html");
    out.into_text()
}

/// A screen of questions.
fn questions(out: &mut Html, language: &Language, page: &Page) {
    let text = (language.page)(page.id);
    out.open("section");
    out.text("h2", text.title);
    if let Some(intro) = text.intro {
        out.text("p", intro);
    }
    for question in page.singles {
        let words = (language.question)(*question);
        out.text("h3", words.label);
        if let Some(hint) = words.hint {
            out.text("p", hint);
        }
        out.list(options(language, *question).iter().map(String::as_str));
    }
    for list in page.lists {
        lines(out, language, list);
    }
    out.close("section");
}

fn lines(out: &mut Html, language: &Language, list: &List) {
    if let Some(id) = list.id {
        out.text("h3", (language.list)(id).title);
    }
    let line = |line: &Question| {
        let words = (language.question)(*line);
        with_hint(words.label, words.hint)
    };
    let lines: Vec<String> = list.lines.iter().map(line).collect();
    out.list(lines.iter().map(String::as_str));
}

/// What can be chosen.
fn options(language: &Language, question: Question) -> Vec<String> {
    let ids = match question.entry().kind {
        Kind::OneOf(ids) | Kind::ManyOf(ids) | Kind::Occasions { what: ids, .. } => ids,
        Kind::YesNo | Kind::Number { .. } | Kind::Medicines | Kind::Words => &[],
    };
    (0..)
        .zip(ids)
        .filter_map(|(place, _)| {
            let words = (language.option)(OptionKey::of(question, place)?);
            Some(with_hint(words.label, words.hint))
        })
        .collect()
}

/// What leads to a result of this tier.
fn answers(out: &mut Html, book: &RuleBook, language: &Language, tier: Tier) {
    let tones = &language.ui.result;
    let tone = match tier {
        Tier::Stop => tones.stop,
        Tier::Ask => tones.ask,
        Tier::Wait => tones.wait,
        Tier::Care => tones.care,
        Tier::Info => tones.info,
    };
    let of_tier = |rule: &&'static Rule| {
        let strongest = rule.cases.all().iter().map(|case| case.tier).max();
        strongest == Some(tier)
    };
    out.open("section");
    out.text("h3", tone.heading);
    out.open("ul");
    for rule in book.rules().filter(of_tier) {
        let Some(finding) = Finding::of(rule.finding) else {
            continue;
        };
        let text = (language.finding)(finding);
        let wait = longest_wait(rule).map(language.ui.paper.wait);
        let words = [Some(text.why), Some(text.next), wait.as_deref()];
        let words: Vec<&str> = words.into_iter().flatten().collect();
        out.led(text.title, &words.join(" "));
    }
    out.close("ul");
    out.close("section");
}

/// The longest interval after which a rule no longer waits.
fn longest_wait(rule: &Rule) -> Option<Interval> {
    let waits = rule
        .cases
        .all()
        .iter()
        .filter(|case| case.tier == Tier::Wait);
    let longest = waits.filter_map(|case| interval(&case.when));
    longest.max_by_key(|interval| hours(*interval))
}

fn interval(condition: &Condition) -> Option<Interval> {
    if let Condition::Within(_, _, _, window) = condition {
        return Some(window.to);
    }
    match condition.shape() {
        Shape::All(parts) | Shape::Any(parts) => parts
            .iter()
            .filter_map(interval)
            .max_by_key(|interval| hours(*interval)),
        Shape::Not(_) | Shape::Leaf => None,
    }
}

/// About how long it is, to compare.
fn hours(interval: Interval) -> u32 {
    match interval {
        Interval::Hours(hours) => u32::from(hours),
        Interval::Days(days) => u32::from(days) * 24,
        Interval::Months(months) => u32::from(months) * 30 * 24,
    }
}

fn fact(out: &mut Html, language: &Language, id: FactId) {
    let text = (language.fact)(id);
    out.text("h2", text.title);
    for words in text.paragraphs {
        out.text("p", words);
    }
    out.list(text.bullets.iter().copied());
}

fn imprint(book: &RuleBook, language: &Language) -> String {
    let (result, dates) = (&language.ui.result, &language.ui.dates);
    let reviewed = REVIEWER.map_or_else(|| result.not_reviewed.to_owned(), result.reviewed_by);
    let content = (result.content)(book.version, &(dates.day)(book.review_by));
    format!("{content} {reviewed}")
}

fn with_hint(label: &str, hint: Option<&str>) -> String {
    match hint {
        None => label.to_owned(),
        Some(hint) => format!("{label}. {hint}"),
    }
}

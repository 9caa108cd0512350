//! The rule book in sentences: what a clinician reads and signs.
//!
//! Deliberately absent: any rule of its own. Everything here is read from the knowledge base.

use super::condition::{Names, sentence};
use super::decimal;
use crate::engine::{Case, Confidence, Dispute, Kind, QuestionId, Rule, RuleBook, SourceId, Tier};
use crate::knowledge::{Finding, Question, REVIEWER, Source};
use crate::text::ui::Differ;
use crate::text::{ClinicalText, OptionKey};
use std::fmt::Write;

/// The whole rule book, as Markdown.
#[must_use]
pub fn rule_book(book: &RuleBook, words: &ClinicalText) -> String {
    let mut out = String::new();
    let (year, month, day) = book.review_by.parts();
    // INVARIANT (cannot fail): writing to a String has no error.
    let _ = writeln!(out, "# Rule book, version {}\n", book.version);
    let _ = writeln!(
        out,
        "To be reviewed by {year:04}-{month:02}-{day:02}. {}\n",
        reviewer()
    );
    let _ = writeln!(
        out,
        "Where sources differ, a label that calls something \"not evaluated\" is counted with those \
         that ask for a clinician first.\n"
    );
    for topic in book.topics {
        for rule in *topic {
            write_rule(&mut out, rule, words);
        }
    }
    let _ = writeln!(out, "# Sources\n");
    for source in Source::ALL {
        let details = source.details();
        let parts = [
            details.title,
            details.publisher,
            details.year,
            details.link,
            details.checked,
        ];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let _ = writeln!(out, "- {}: {}.", source.id(), parts.join(". "));
    }
    out
}

fn reviewer() -> String {
    REVIEWER.map_or_else(
        || "Not yet reviewed by a clinician.".to_owned(),
        |name| format!("Reviewed by {name}."),
    )
}

fn write_rule(out: &mut String, rule: &Rule, words: &ClinicalText) {
    let Some(finding) = Finding::of(rule.finding) else {
        return;
    };
    let text = (words.finding)(finding);
    let names = Words { words };
    let _ = writeln!(out, "## {}: {}\n", finding.id(), text.title);
    for case in rule.cases.all() {
        let Case { tier: weight, when } = case;
        let _ = writeln!(out, "- {}: when {}.", tier(*weight), sentence(when, &names));
    }
    if let Some(at_home) = rule.at_home {
        let _ = writeln!(out, "- At home: {}.", tier(at_home));
    }
    if !rule.gives_way_to.is_empty() {
        let stronger: Vec<&str> = rule
            .gives_way_to
            .iter()
            .filter_map(|id| Finding::of(*id))
            .map(Finding::id)
            .collect();
        let _ = writeln!(out, "- Not shown beside: {}.", stronger.join(", "));
    }
    let how: Vec<&str> = rule
        .confidence
        .all()
        .iter()
        .map(|confidence| checked(*confidence))
        .collect();
    let _ = writeln!(
        out,
        "- Sources: {} ({}).",
        ids(rule.sources.all(), ""),
        how.join(", ")
    );
    let _ = writeln!(out, "\n{} {}\n", text.why, text.next);
    if let Some(dispute) = &rule.dispute {
        write_dispute(out, dispute, text.differ, &words.differ);
    }
}

fn write_dispute(out: &mut String, dispute: &Dispute, more: Option<&str>, words: &Differ) {
    let _ = writeln!(out, "{}:\n", words.title);
    let taken = (words.taken)(&words.advice(dispute.taken));
    let _ = writeln!(out, "- {taken}: {}.", ids(dispute.sources, words.nobody));
    for other in dispute.others.all() {
        let by = ids(other.sources.all(), words.nobody);
        let _ = writeln!(out, "- {}: {by}.", words.advice(other.advice));
    }
    let note = words.note(dispute, more);
    if !note.is_empty() {
        let _ = writeln!(out, "\n{note}");
    }
    let _ = writeln!(out);
}

fn ids(sources: &[SourceId], nobody: &str) -> String {
    let ids = sources.iter().filter_map(|id| Source::of(*id));
    let ids: Vec<&str> = ids.map(Source::id).collect();
    if ids.is_empty() {
        nobody.to_owned()
    } else {
        ids.join(", ")
    }
}

const fn tier(tier: Tier) -> &'static str {
    match tier {
        Tier::Info => "Worth saying",
        Tier::Care => "Precaution",
        Tier::Wait => "Wait",
        Tier::Ask => "Ask a clinician",
        Tier::Stop => "Stop",
    }
}

const fn checked(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Read => "read in the source",
        Confidence::SecondHand => "read in a report of the source",
        Confidence::General => "general knowledge, not checked",
        Confidence::SourceDocument => "said by a source document",
    }
}

struct Words<'a> {
    words: &'a ClinicalText,
}

impl Names for Words<'_> {
    fn question(&self, question: QuestionId) -> String {
        Question::at(usize::from(question.0)).map_or_else(String::new, |question| {
            format!("\"{}\"", (self.words.question)(question).short)
        })
    }

    fn option(&self, question: QuestionId, place: u8) -> String {
        Question::at(usize::from(question.0))
            .and_then(|question| OptionKey::of(question, place))
            .map_or_else(String::new, |key| (self.words.option)(key).label.to_owned())
    }

    fn number(&self, question: QuestionId, scaled: i32) -> String {
        match Question::at(usize::from(question.0)).map(|question| question.entry().kind) {
            Some(Kind::Number { decimals, .. }) if decimals > 0 => decimal(scaled, decimals),
            _ => scaled.to_string(),
        }
    }
}

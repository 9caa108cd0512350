//! The words that stand in HTML files of their own: they are the typed ones, word for word.

use microneedling_check::knowledge::{FactId, Finding, Question, RULES};
use microneedling_check::text::en::ENGLISH;

const INDEX: &str = include_str!("../../index.html");
const QUESTIONS: &str = include_str!("../../public/questions.html");

/// The texts of a page, in order, without what stands in comments and tags.
pub fn texts(html: &str) -> Vec<String> {
    let mut texts = Vec::new();
    let mut rest = html;
    while let Some((text, from)) = rest.split_once('<') {
        let text = text.trim();
        if !text.is_empty() {
            texts.push(text.to_owned());
        }
        rest = if from.starts_with("!--") {
            from.split_once("-->").expect("a comment ends").1
        } else {
            after_the_tag(from)
        };
    }
    texts
}

/// What follows the `>` that ends a tag; within quotes there may be others.
fn after_the_tag(from: &str) -> &str {
    let mut quoted = false;
    let end = from.find(|letter| {
        quoted ^= letter == '"';
        letter == '>' && !quoted
    });
    &from[end.expect("a tag ends") + 1..]
}

#[test]
fn every_word_of_the_index_is_the_typed_one() {
    let (common, start, paper) = (ENGLISH.ui.common, ENGLISH.ui.start, ENGLISH.ui.paper);
    let mut expected = vec![
        common.name,
        common.name,
        start.lead,
        paper.no_script,
        paper.read,
        start.urgent_title,
        start.urgent,
        start.urgent_more,
        paper.loading,
        start.know_title,
    ];
    expected.extend(start.know);
    expected.extend([
        paper.unless,
        paper.read,
        paper.broken_title,
        paper.broken,
        paper.start_again,
        paper.not_started_title,
        paper.not_started,
        start.urgent,
        paper.start_again,
        paper.read,
    ]);
    assert_eq!(texts(INDEX), expected);
    assert!(INDEX.contains(&format!("<html lang=\"{}\">", ENGLISH.tag)));
}

#[test]
fn the_page_of_questions_leaves_out_no_question_and_no_reason_to_ask() {
    let texts = texts(QUESTIONS).join("\n");
    let shown = |words: &str| {
        let words = words.replace('&', "&amp;").replace('<', "&lt;");
        assert!(texts.contains(&words), "{words}");
    };
    for question in Question::ALL {
        shown((ENGLISH.question)(*question).label);
    }
    for rule in RULES.rules() {
        let finding = Finding::of(rule.finding).unwrap();
        let changes = rule
            .cases
            .all()
            .iter()
            .any(|case| case.tier > microneedling_check::engine::Tier::Info);
        if changes {
            shown((ENGLISH.finding)(finding).title);
        }
    }
    for help in [FactId::HelpNow, FactId::HelpToday, FactId::HelpSoon] {
        for line in (ENGLISH.fact)(help).bullets {
            shown(line);
        }
    }
    assert!(!QUESTIONS.contains("<script") && !QUESTIONS.contains("style="));
}

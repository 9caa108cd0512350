//! All answers that count, by screen, to look through and change.
//!
//! Deliberately absent: answers to questions that are no longer asked; they have no influence.

use super::{back, heading, keep};
use crate::components::{AnswerGroup, AnswerRow, Answers, Element, Icon, button, classed, element};
use crate::engine::{Answer, Truth};
use crate::knowledge::{List, Page as Screen, Question};
use crate::state::checklist::{NO, YES};
use crate::state::trail::Page;
use crate::state::{Session, journey};
use leptos::prelude::*;

/// The list of answers.
pub fn check(session: Session) -> Vec<Element> {
    let words = session.words.ui.check;
    let steps = session.steps().get_untracked();
    let go = |page| Callback::new(move |()| session.go(page));
    let go_on = match steps.iter().find(|step| step.open) {
        None => button("button", words.result, go(Page::Result)).view(Icon::On.picture()),
        Some(step) => classed("div", "notice")
            .child(element("h2").text(words.open_title))
            .child(element("p").text(words.open))
            .child(button(
                "button",
                words.go_on,
                go(Page::Questions(step.page)),
            )),
    };
    let mut elements = vec![
        back(session),
        heading(words.title),
        classed("p", "intro").text(words.lead),
        answers(session, "h2"),
        go_on,
    ];
    elements.extend(keep::keep(session));
    elements
}

/// The answers by screen, under headings of this level.
pub fn answers(session: Session, heading: &'static str) -> Element {
    let steps = session.steps().get_untracked();
    let screens = steps.iter().filter_map(|step| journey::page(step.page));
    Answers {
        change: session.words.ui.check.change,
        heading,
        groups: untrack(|| screens.map(|screen| group(session, screen)).collect()),
    }
    .element()
}

fn group(session: Session, screen: &'static Screen) -> AnswerGroup {
    let words = session.words;
    let mut rows = Vec::new();
    for question in screen.singles {
        let answer = match session.answer(*question) {
            Some(answer) => words.answer(*question, &answer),
            None => vec![words.ui.check.not_answered.to_owned()],
        };
        let answered = session.answer(*question).is_some() || session.is_open(*question);
        if session.asked(*question) == Truth::True && answered {
            rows.push(AnswerRow {
                question: (words.question)(*question).short,
                answer,
            });
        }
    }
    let common = words.ui.common;
    rows.extend(said(session, screen, common.yes, &YES));
    rows.extend(said(session, screen, common.not_sure, &Answer::NotSure));
    rows.extend(said(session, screen, common.no, &NO));
    AnswerGroup {
        title: (words.page)(screen.id).title,
        rows,
        change: Callback::new(move |()| session.go(Page::Questions(screen.id))),
    }
}

/// The lines that got this answer, list by list.
fn said(
    session: Session,
    screen: &Screen,
    heading: &'static str,
    answer: &Answer,
) -> Option<AnswerRow> {
    let is_said =
        |line: &&Question| session.asked(**line) == Truth::True && session.holds(**line, answer);
    let of_list = |list: &List| {
        let lines = list.lines.iter().filter(is_said);
        let lines: Vec<String> = lines
            .map(|line| (session.words.question)(*line).short.to_owned())
            .collect();
        (!lines.is_empty()).then(|| (session.words.ui.dates.listed)(&lines))
    };
    let answer: Vec<String> = screen.lists.iter().filter_map(of_list).collect();
    (!answer.is_empty()).then_some(AnswerRow {
        question: heading,
        answer,
    })
}

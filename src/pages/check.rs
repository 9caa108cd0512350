//! All answers that count, by screen, to look through and change.
//!
//! Deliberately absent: answers to questions that are no longer asked; they have no influence.

use super::heading;
use crate::components::{AnswerGroup, AnswerRow, Answers};
use crate::engine::{Answer, Truth};
use crate::knowledge::{Page as Screen, Question};
use crate::state::checklist::{NO, YES};
use crate::state::trail::Page;
use crate::state::{Session, journey};
use leptos::prelude::*;

/// The list of answers.
#[component]
pub fn Check() -> AnyView {
    let session = Session::of_context();
    let words = session.words.ui.check;
    let groups = untrack(|| {
        let steps = session.steps().get();
        let screens = steps.iter().filter_map(|step| journey::page(step.page));
        screens
            .map(|screen| group(session, screen))
            .collect::<Vec<_>>()
    });
    let open = session
        .steps()
        .with_untracked(|steps| steps.iter().find(|step| step.open).copied());
    let go_on = match open {
        None => view! {
            <button type="button" class="button" on:click=move |_| session.go(Page::Result)>{words.result}</button>
        }
        .into_any(),
        Some(step) => view! {
            <div class="notice">
                <h2>{words.open_title}</h2>
                <p>{words.open}</p>
                <button
                    type="button"
                    class="button"
                    on:click=move |_| session.go(Page::Questions(step.page))
                >{words.go_on}</button>
            </div>
        }
        .into_any(),
    };
    view! {
        {heading(session, words.title)}
        <p class="intro">{words.lead}</p>
        <Answers change=words.change groups=groups/>
        {go_on}
    }
    .into_any()
}

fn group(session: Session, screen: &'static Screen) -> AnswerGroup {
    let words = session.words;
    let is_asked = |question: &&Question| session.asked(**question) == Truth::True;
    let singles = screen
        .singles
        .iter()
        .filter(is_asked)
        .filter_map(|question| {
            let answer = match session.answer(*question) {
                Some(answer) => words.answer(*question, &answer),
                None if session.is_open(*question) => vec![words.ui.check.not_answered.to_owned()],
                None => return None,
            };
            Some(AnswerRow {
                question: (words.question)(*question).short.to_owned(),
                answer,
            })
        });
    let said = |heading: &str, answer: Answer| {
        let lines = screen.checklist.iter().filter(is_asked);
        let lines = lines.filter(|line| session.holds(**line, &answer));
        let shorts: Vec<String> = lines
            .map(|line| (words.question)(*line).short.to_owned())
            .collect();
        (!shorts.is_empty()).then(|| AnswerRow {
            question: heading.to_owned(),
            answer: vec![(words.ui.dates.listed)(&shorts)],
        })
    };
    let common = words.ui.common;
    let list = [
        said(common.yes, YES),
        said(common.not_sure, Answer::NotSure),
        said(common.no, NO),
    ];
    AnswerGroup {
        title: (words.page)(screen.id).title,
        rows: singles.chain(list.into_iter().flatten()).collect(),
        change: Callback::new(move |()| session.go(Page::Questions(screen.id))),
    }
}

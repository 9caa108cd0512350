//! A list to tick, with "none of these" and "I'm not sure about some of these".
//!
//! Deliberately absent: what a line that is not ticked means; see `state::checklist`.

use super::Shown;
use super::choice::gives;
use crate::components::{Choices, Element, Legend, Row, Take, always};
use crate::engine::Answer;
use crate::knowledge::{Page, Question};
use crate::pages::faults;
use crate::state::Session;
use crate::state::checklist::{YES, choose_none, is_none, take_back};
use crate::text::OptionText;
use leptos::prelude::*;

/// The list of a screen, and the list of doubts that opens below it.
pub fn checklist(session: Session, page: &'static Page, shown: Shown) -> [Element; 2] {
    let ask = session.words.ui.ask;
    let id = page.id.id();
    let is_unsure = Signal::derive(move || is_unsure(session, page, shown));
    let mut rows: Vec<Row> = page
        .checklist
        .iter()
        .map(|line| {
            let is_shown = Signal::derive(move || shown.line(*line));
            tick(session, *line, line.id().to_owned(), YES, is_shown)
        })
        .collect();
    rows.push(none(session, page, shown));
    rows.push(unsure(session, page, shown, is_unsure));
    let doubts = page.checklist.iter().map(|line| {
        let is_shown = Signal::derive(move || shown.line(*line) && !session.holds(*line, &YES));
        let id = format!("{}-unsure", line.id());
        Row {
            // It stands above already.
            hint: None,
            ..tick(session, *line, id, Answer::NotSure, is_shown)
        }
    });
    let list = Choices {
        id: format!("{id}-list"),
        // Alone on its screen, the list is what the heading asks for.
        legend: if page.singles.is_empty() {
            Legend::Element("title".to_owned())
        } else {
            Legend::Words(ask.list.to_owned())
        },
        hint: None,
        take: Take::Many,
        rows,
        error: faults::at_list(session, page),
        shown: always(true),
    };
    let doubts = Choices {
        id: format!("{id}-doubts"),
        legend: Legend::Words(ask.which_unsure.to_owned()),
        hint: Some(ask.which_unsure_hint),
        take: Take::Many,
        rows: doubts.collect(),
        error: Signal::stored(String::new()),
        shown: is_unsure,
    };
    [list.element(), doubts.element()]
}

fn lines(page: &Page, shown: Shown) -> Vec<Question> {
    let lines = page.checklist.iter().copied();
    lines.filter(|line| shown.line(*line)).collect()
}

fn is_unsure(session: Session, page: &Page, shown: Shown) -> bool {
    let doubted = |line: &Question| session.holds(*line, &Answer::NotSure);
    session.is_unsure_of_some(page.id) || lines(page, shown).iter().any(doubted)
}

/// "None of these": it takes back every tick and every doubt.
fn none(session: Session, page: &'static Page, shown: Shown) -> Row {
    Row {
        id: format!("{}-none", page.id.id()),
        label: session.words.ui.ask.none.to_owned(),
        hint: None,
        on: Signal::derive(move || session.read(|sheet| is_none(sheet, &lines(page, shown)))),
        shown: always(true),
        apart: true,
        pick: Callback::new(move |none| {
            let lines = untrack(|| lines(page, shown));
            session.set_unsure_of_some(page.id, false);
            session.change(|sheet| choose_none(sheet, &lines, none));
            forgive(session, page);
        }),
    }
}

/// "I'm not sure about some of these": it takes back a "none".
fn unsure(session: Session, page: &'static Page, shown: Shown, is_unsure: Signal<bool>) -> Row {
    Row {
        id: format!("{}-unsure", page.id.id()),
        label: session.words.ui.ask.some_unsure.to_owned(),
        hint: None,
        on: is_unsure,
        shown: always(true),
        apart: false,
        pick: Callback::new(move |unsure| {
            let lines = untrack(|| lines(page, shown));
            session.set_unsure_of_some(page.id, unsure);
            session.change(|sheet| {
                if !unsure {
                    take_back(sheet, &lines, &Answer::NotSure);
                } else if is_none(sheet, &lines) {
                    choose_none(sheet, &lines, false);
                }
            });
            forgive(session, page);
        }),
    }
}

fn forgive(session: Session, page: &Page) {
    if let Some(line) = page.checklist.first() {
        session.forgive(*line);
    }
}

/// A check box that gives a line this answer.
fn tick(session: Session, line: Question, id: String, answer: Answer, shown: Signal<bool>) -> Row {
    let text = (session.words.question)(line);
    let text = OptionText {
        label: text.label,
        hint: text.hint,
    };
    Row {
        shown,
        ..gives(session, line, id, text, answer)
    }
}

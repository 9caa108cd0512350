//! Lists to tick, with one "none of these" and one "I'm not sure about some of these" for all of them.
//!
//! A screen with one list has both as its last rows; on one with several, they stand in a group of their
//! own below, where every line has been passed. Deliberately absent: what a line that is not ticked
//! means; see `state::checklist`.

use super::Shown;
use super::choice::gives;
use crate::components::{Choices, Element, Legend, Row, Take, always};
use crate::engine::Answer;
use crate::knowledge::{List, Page, Question};
use crate::pages::faults;
use crate::state::Session;
use crate::state::checklist::{
    YES, choose_none, choose_none_else, is_none, is_none_else, take_back,
};
use crate::text::OptionText;
use leptos::prelude::*;

/// The lists of a screen, and the list of doubts that opens below them.
pub fn checklists(session: Session, page: &'static Page, shown: Shown) -> Vec<Element> {
    let ask = session.words.ui.ask;
    let page = Lists {
        session,
        page,
        shown,
    };
    let own = page.own_rows();
    let mut groups: Vec<Choices> = page.page.lists.iter().map(|list| page.list(list)).collect();
    match groups.as_mut_slice() {
        [] => return Vec::new(),
        [only] => only.rows.extend(own),
        [_, ..] => groups.push(Choices {
            id: format!("{}-all", page.id()),
            legend: Legend::Words(ask.all_lists.to_owned()),
            hint: Some(ask.all_lists_hint),
            take: Take::Many,
            rows: own,
            error: Signal::stored(String::new()),
            shown: always(true),
        }),
    }
    groups.push(page.doubts());
    groups.into_iter().map(Choices::element).collect()
}

/// Whether the list of doubts is open.
pub fn is_unsure(session: Session, page: &Page, shown: Shown) -> bool {
    let doubted = |line: &Question| session.holds(*line, &Answer::NotSure);
    session.is_unsure_of_some(page.id) || shown.lists(page).concat().iter().any(doubted)
}

/// The lists of one screen.
#[derive(Clone, Copy)]
struct Lists {
    session: Session,
    page: &'static Page,
    shown: Shown,
}

impl Lists {
    fn id(self) -> &'static str {
        self.page.id.id()
    }

    /// The lines that are shown, list by list.
    fn lists(self) -> Vec<Vec<Question>> {
        self.shown.lists(self.page)
    }

    fn lines(self) -> Vec<Question> {
        self.lists().concat()
    }

    fn is_unsure(self) -> bool {
        is_unsure(self.session, self.page, self.shown)
    }

    /// Whether "none" can only speak for the lists in which nothing is ticked or doubted yet.
    fn is_begun(self) -> bool {
        let is_said = |line: &Question| {
            self.session.holds(*line, &YES) || self.session.holds(*line, &Answer::NotSure)
        };
        self.page.lists.len() > 1 && self.lines().iter().any(is_said)
    }

    fn list(self, list: &'static List) -> Choices {
        let text = list.id.map(|id| (self.session.words.list)(id));
        let row = |line: &Question| {
            let line = *line;
            let is_shown = Signal::derive(move || self.shown.line(line));
            tick(self.session, line, line.id().to_owned(), YES, is_shown)
        };
        Choices {
            id: format!("{}-list", list.id.map_or(self.id(), |id| id.id())),
            // Alone on its screen, the list is what the heading asks for.
            legend: text.map_or_else(
                || Legend::Element("title".to_owned()),
                |text| Legend::Words(text.title.to_owned()),
            ),
            hint: text.and_then(|text| text.hint),
            take: Take::Many,
            rows: list.lines.iter().map(row).collect(),
            error: faults::at_list(self.session, list),
            shown: always(true),
        }
    }

    /// The rows that speak of all lists.
    fn own_rows(self) -> Vec<Row> {
        vec![self.none(), self.none_else(), self.unsure()]
    }

    /// "None of these": it takes back every tick and every doubt.
    fn none(self) -> Row {
        let session = self.session;
        Row {
            id: format!("{}-none", self.id()),
            label: session.words.ui.ask.none.to_owned(),
            hint: None,
            on: Signal::derive(move || session.read(|sheet| is_none(sheet, &self.lines()))),
            shown: Signal::derive(move || !self.is_begun()),
            apart: true,
            pick: Callback::new(move |none| {
                let lines = untrack(|| self.lines());
                session.set_unsure_of_some(self.page.id, false);
                session.change(|sheet| choose_none(sheet, &lines, none));
                self.forgive();
            }),
        }
    }

    /// "None of the others", where something is ticked in one of several lists.
    fn none_else(self) -> Row {
        let session = self.session;
        Row {
            id: format!("{}-none-else", self.id()),
            label: session.words.ui.ask.none_else.to_owned(),
            hint: None,
            on: Signal::derive(move || session.read(|sheet| is_none_else(sheet, &self.lists()))),
            shown: Signal::derive(move || self.is_begun()),
            apart: true,
            pick: Callback::new(move |none| {
                let lists = untrack(|| self.lists());
                session.change(|sheet| choose_none_else(sheet, &lists, none));
                self.forgive();
            }),
        }
    }

    /// "I'm not sure about some of these": it takes back a "none".
    fn unsure(self) -> Row {
        let session = self.session;
        Row {
            id: format!("{}-unsure", self.id()),
            label: session.words.ui.ask.some_unsure.to_owned(),
            hint: None,
            on: Signal::derive(move || self.is_unsure()),
            shown: always(true),
            apart: false,
            pick: Callback::new(move |unsure| {
                let lists = untrack(|| self.lists());
                session.set_unsure_of_some(self.page.id, unsure);
                session.change(|sheet| {
                    if !unsure {
                        take_back(sheet, &lists.concat(), &Answer::NotSure);
                    } else if is_none_else(sheet, &lists) {
                        choose_none_else(sheet, &lists, false);
                    }
                });
                self.forgive();
            }),
        }
    }

    /// Every line once more, to say of which ones the patient is not sure.
    fn doubts(self) -> Choices {
        let session = self.session;
        let ask = session.words.ui.ask;
        let row = |line: Question| {
            let is_shown =
                Signal::derive(move || self.shown.line(line) && !session.holds(line, &YES));
            let id = format!("{}-unsure", line.id());
            Row {
                // It stands above already.
                hint: None,
                ..tick(session, line, id, Answer::NotSure, is_shown)
            }
        };
        Choices {
            id: format!("{}-doubts", self.id()),
            legend: Legend::Words(ask.which_unsure.to_owned()),
            hint: Some(ask.which_unsure_hint),
            take: Take::Many,
            rows: self.page.lines().map(row).collect(),
            error: Signal::stored(String::new()),
            shown: Signal::derive(move || self.is_unsure()),
        }
    }

    fn forgive(self) {
        for list in self.page.lists {
            if let Some(line) = list.lines.first() {
                self.session.forgive(*line);
            }
        }
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

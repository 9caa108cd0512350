//! A list to tick, with "none of these" and "I'm not sure about some of these".
//!
//! Deliberately absent: what a line that is not ticked means; see `state::checklist`.

use crate::components::{Choices, Row, Take};
use crate::engine::Answer;
use crate::knowledge::{Page, Question};
use crate::pages::faults;
use crate::state::Session;
use crate::state::checklist::{YES, choose_none, is_none, take_back};
use leptos::prelude::*;

/// The list of a screen.
pub fn checklist(
    session: Session,
    page: &'static Page,
    is_shown: Callback<Question, bool>,
) -> AnyView {
    let ask = session.words.ui.ask;
    let lines = move || -> Vec<Question> {
        let lines = page.checklist.iter().copied();
        lines.filter(|line| is_shown.run(*line)).collect()
    };
    let id = page.id.id();
    let is_unsure = move || {
        let doubted = |line: &Question| session.holds(*line, &Answer::NotSure);
        session.is_unsure_of_some(page.id) || lines().iter().any(doubted)
    };
    let mut rows: Vec<Row> = page
        .checklist
        .iter()
        .map(|line| {
            let shown = Signal::derive(move || is_shown.run(*line));
            tick(session, *line, line.id().to_owned(), YES, shown)
        })
        .collect();
    rows.push(Row {
        id: format!("{id}-none"),
        label: ask.none.to_owned(),
        hint: None,
        on: Signal::derive(move || session.read(|sheet| is_none(sheet, &lines()))),
        shown: Signal::stored(true),
        apart: true,
        pick: Callback::new(move |none| {
            let lines = untrack(lines);
            session.set_unsure_of_some(page.id, false);
            session.change(|sheet| choose_none(sheet, &lines, none));
        }),
    });
    rows.push(Row {
        id: format!("{id}-unsure"),
        label: ask.some_unsure.to_owned(),
        hint: None,
        on: Signal::derive(is_unsure),
        shown: Signal::stored(true),
        apart: false,
        pick: Callback::new(move |unsure| {
            let lines = untrack(lines);
            session.set_unsure_of_some(page.id, unsure);
            session.change(|sheet| {
                if !unsure {
                    take_back(sheet, &lines, &Answer::NotSure);
                } else if is_none(sheet, &lines) {
                    choose_none(sheet, &lines, false);
                }
            });
        }),
    });
    let doubts: Vec<Row> = page
        .checklist
        .iter()
        .map(|line| {
            let shown = Signal::derive(move || is_shown.run(*line) && !session.holds(*line, &YES));
            let id = format!("{}-unsure", line.id());
            tick(session, *line, id, Answer::NotSure, shown)
        })
        .collect();
    // Alone on its screen, the list is what the heading asks for.
    let legend = (!page.singles.is_empty()).then(|| ask.list.to_owned());
    let error = faults::at_list(session, page);
    view! {
        <Choices id=format!("{id}-list") legend=legend hint=None take=Take::Many rows=rows error=error/>
        <Choices
            id=format!("{id}-doubts")
            legend=Some(ask.which_unsure.to_owned())
            hint=Some(ask.which_unsure_hint)
            take=Take::Many
            rows=doubts
            error=Signal::stored(None)
            shown=Signal::derive(is_unsure)
        />
    }
    .into_any()
}

/// A check box that gives a question this answer.
fn tick(session: Session, line: Question, id: String, answer: Answer, shown: Signal<bool>) -> Row {
    let text = (session.words.question)(line);
    let answer = StoredValue::new(answer);
    Row {
        id,
        label: text.label.to_owned(),
        hint: text.hint,
        on: Signal::derive(move || answer.with_value(|answer| session.holds(line, answer))),
        shown,
        apart: false,
        pick: Callback::new(move |on: bool| session.put(line, on.then(|| answer.get_value()))),
    }
}

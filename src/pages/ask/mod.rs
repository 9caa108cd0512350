//! A screen of questions: single questions first, then a list to tick, then Continue.
//!
//! Every question of the screen is in the page from the start, and hidden while it is not asked: what
//! the patient is using never goes away under their hands. Deliberately absent: which screen is next.

mod checklist;
mod choice;
mod medicines;
mod number;
mod occasions;

use super::{faults, heading};
use crate::components::{Disclosure, ErrorItem, ErrorSummary, Mode, Progress, TextField};
use crate::engine::{Answer, Kind, Truth};
use crate::knowledge::{PageId, Question};
use crate::state::{Session, browser, journey};
use leptos::prelude::*;

/// The id of the list of what is wrong.
pub const ERRORS: &str = "errors";

/// A screen of questions.
#[component]
pub fn Questions(
    /// Which.
    id: PageId,
) -> AnyView {
    let session = Session::of_context();
    let (words, ui) = (session.words, session.words.ui);
    let Some(page) = journey::page(id) else {
        return ().into_any();
    };
    let text = (words.page)(id);
    // What mattered when the patient came here stays, even when an answer on this screen settles it.
    let from_start: Vec<Question> = untrack(|| {
        let matters = |question: &Question| matters(session, *question);
        page.questions().filter(matters).collect()
    });
    let from_start = StoredValue::new(from_start);
    let is_relevant = move |question: Question| {
        from_start.with_value(|from_start| from_start.contains(&question))
            || matters(session, question)
    };
    let single_is_shown =
        move |question: Question| session.asked(question) == Truth::True && is_relevant(question);
    // A line whose parent stands in the same list is asked as long as the parent is not ticked.
    let line_is_shown = move |line: Question| match session.asked(line) {
        Truth::True => is_relevant(line),
        Truth::Unknown => true,
        Truth::False => false,
    };
    let (place, count) = (
        Memo::new(move |_| session.steps().with(|steps| journey::progress(steps, id).0)),
        Memo::new(move |_| session.steps().with(|steps| journey::progress(steps, id).1)),
    );
    let singles: Vec<AnyView> = page
        .singles
        .iter()
        .map(|question| {
            let shown = Signal::derive(move || single_is_shown(*question));
            view! { <div class="single" hidden=move || !shown.get()>{single(session, *question)}</div> }
                .into_any()
        })
        .collect();
    let list = (!page.checklist.is_empty())
        .then(|| checklist::checklist(session, page, Callback::new(line_is_shown)));
    let go_on = move || {
        let (lines, singles) = untrack(|| {
            let lines = page.checklist.iter().copied();
            let singles = page.singles.iter().copied();
            (
                lines
                    .filter(|line| line_is_shown(*line))
                    .collect::<Vec<_>>(),
                singles
                    .filter(|single| single_is_shown(*single))
                    .collect::<Vec<_>>(),
            )
        });
        session.go_on(id, &lines, &singles);
    };
    let alone = page.questions().count() == 1;
    let errors = Signal::derive(move || {
        session.complaints().with(|complaints| {
            let item = |complaint| ErrorItem {
                field: crate::state::Complaint::clone(complaint).field,
                words: faults::in_summary(words, complaint, alone),
            };
            complaints.iter().map(item).collect::<Vec<_>>()
        })
    });
    view! {
        <Progress
            at=place.into()
            of=count.into()
            words=Signal::derive(move || (ui.ask.step)(place.get(), count.get()))
        />
        <ErrorSummary
            id=ERRORS
            title=ui.faults.title
            items=errors
            go_to=Callback::new(|field| browser::focus_soon(field, false))
        />
        {heading(session, text.title)}
        {text.intro.map(|intro| view! { <p class="intro">{intro}</p> })}
        <form novalidate on:submit=move |event| {
            event.prevent_default();
            go_on();
        }>
            {singles}
            {list}
            <button type="submit" class="button">{ui.ask.go_on}</button>
        </form>
        <Disclosure summary=ui.ask.why><p>{text.why}</p></Disclosure>
    }
    .into_any()
}

/// Whether a question has an answer or can still change a finding.
fn matters(session: Session, question: Question) -> bool {
    session.read(|sheet| sheet.get(question.question()).is_some()) || session.is_open(question)
}

/// A question with an answer of its own, by its kind.
fn single(session: Session, question: Question) -> AnyView {
    match question.entry().kind {
        Kind::YesNo => choice::yes_no(session, question),
        Kind::OneOf(ids) => choice::one_of(session, question, ids),
        Kind::ManyOf(ids) => choice::many_of(session, question, ids),
        Kind::Number { decimals, .. } => number::number(session, question, decimals),
        Kind::Occasions { .. } => occasions::occasions(session, question),
        Kind::Medicines => medicines::medicines(session, question),
        Kind::Words => free_words(session, question),
    }
}

fn free_words(session: Session, question: Question) -> AnyView {
    let text = (session.words.question)(question);
    let value = Memo::new(move |_| {
        if let Some(Answer::Words(words)) = session.answer(question) {
            words
        } else {
            String::new()
        }
    });
    view! {
        <TextField
            id=question.id().to_owned()
            label=text.label.to_owned()
            hint=text.hint
            value=value.into()
            typed=Callback::new(move |typed| session.put(question, Some(Answer::Words(typed))))
            mode=Mode::Lines
            error=faults::at_field(session, question.id().to_owned())
            question=true
        />
    }
    .into_any()
}

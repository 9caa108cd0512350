//! A screen of questions: single questions first, then lists to tick, then Continue.
//!
//! Every question of the screen is in the page from the start, and hidden while it is not asked: what
//! the patient is using never goes away under their hands. Deliberately absent: which screen is next.

mod appeared;
mod areas;
mod checklist;
mod choice;
mod medicines;
mod number;
mod occasions;

use super::{back, faults, heading, keep};
use crate::components::{
    Element, ErrorItem, ErrorSummary, Icon, Mode, Progress, TextField, classed, disclosure,
    element, lets_go,
};
use crate::engine::{Answer, Kind, Truth};
use crate::knowledge::{List, Page, PageId, Question};
use crate::state::{Session, browser, journey};
use leptos::ev;
use leptos::prelude::*;

/// The id of the list of what is wrong.
const ERRORS: &str = "errors";

/// A screen of questions.
pub fn questions(session: Session, id: PageId) -> Vec<Element> {
    let (words, ui) = (session.words, session.words.ui);
    let Some(page) = journey::page(id) else {
        return Vec::new();
    };
    let text = (words.page)(id);
    let shown = Shown::now(session, page);
    let singles = page.singles.iter().map(|question| {
        classed("div", "single")
            .shown(Signal::derive(move || shown.single(*question)))
            .children(single(session, *question))
    });
    let lists = checklist::checklists(session, page, shown);
    let go_on = Callback::new(move |()| {
        let lists = untrack(|| shown.lists(page));
        let singles: Vec<Question> = untrack(|| {
            let singles = page.singles.iter().copied();
            singles.filter(|single| shown.single(*single)).collect()
        });
        if !session.go_on(id, &lists, &singles) {
            browser::focus_soon(ERRORS.to_owned(), false);
        }
    });
    let submit = classed("button", "button")
        .submits(go_on)
        .text(ui.ask.go_on)
        .view(Icon::On.picture());
    let form = element("form")
        .set("novalidate", "")
        // Scripts of others may do both: what is shown would no longer be what was answered, or stand in an address.
        .on(ev::reset, |event| event.prevent_default())
        .on(ev::submit, |event| event.prevent_default())
        .children(singles)
        .children(lists)
        .child(appeared::appeared(session, page, shown))
        .child(submit);
    let step = classed("div", "step")
        .child(back(session))
        .child(progress(session, id));
    let mut elements = vec![step, errors(session, page), heading(text.title)];
    elements.extend(text.intro.map(|intro| classed("p", "intro").text(intro)));
    elements.push(disclosure(ui.ask.why, element("p").text(text.why)));
    elements.push(form);
    elements.extend(keep::keep(session));
    elements
}

/// Which questions of a screen are shown.
#[derive(Clone, Copy)]
struct Shown {
    session: Session,
    /// What mattered when the patient came here stays, even when an answer on this screen settles it.
    from_start: StoredValue<Vec<Question>>,
}

impl Shown {
    fn now(session: Session, page: &Page) -> Self {
        let matters = page
            .questions()
            .filter(|question| matters(session, *question));
        Self {
            session,
            from_start: StoredValue::new(untrack(|| matters.collect())),
        }
    }

    fn single(self, question: Question) -> bool {
        self.session.asked(question) == Truth::True && self.is_relevant(question)
    }

    /// A line whose parent stands in the same list is asked as long as the parent is not ticked.
    fn line(self, line: Question) -> bool {
        match self.session.asked(line) {
            Truth::True => self.is_relevant(line),
            Truth::Unknown => true,
            Truth::False => false,
        }
    }

    /// The lines that are shown, list by list.
    fn lists(self, page: &Page) -> Vec<Vec<Question>> {
        let of = |list: &List| -> Vec<Question> {
            let lines = list.lines.iter().copied();
            lines.filter(|line| self.line(*line)).collect()
        };
        page.lists.iter().map(of).collect()
    }

    fn is_relevant(self, question: Question) -> bool {
        self.from_start
            .with_value(|from_start| from_start.contains(&question))
            || matters(self.session, question)
    }
}

/// Whether a question has an answer or can still change a finding.
fn matters(session: Session, question: Question) -> bool {
    session.read(|sheet| sheet.get(question.question()).is_some()) || session.is_open(question)
}

fn progress(session: Session, id: PageId) -> Element {
    let step = session.words.ui.ask.step;
    let progress = Memo::new(move |_| {
        lets_go();
        session.steps().with(|steps| journey::progress(steps, id))
    });
    Progress {
        at: Signal::derive(move || progress.get().0.to_string()),
        of: Signal::derive(move || progress.get().1.to_string()),
        words: Signal::derive(move || step(progress.get().0, progress.get().1)),
    }
    .element()
}

fn errors(session: Session, page: &'static Page) -> Element {
    let alone = page.questions().count() == 1;
    let items = move |()| {
        let complaints = session.complaints().get().into_iter();
        let item = |complaint| ErrorItem {
            words: faults::in_summary(session.words, &complaint, alone),
            go: Callback::new(move |()| browser::focus_soon(complaint.field.clone(), false)),
        };
        complaints.map(item).collect()
    };
    ErrorSummary {
        id: ERRORS,
        title: session.words.ui.faults.title,
        shown: Signal::derive(move || session.complaints().with(|all| !all.is_empty())),
        items: Callback::new(items),
    }
    .element()
}

/// A question with an answer of its own, by its kind.
fn single(session: Session, question: Question) -> Vec<Element> {
    match question.entry().kind {
        Kind::YesNo => vec![choice::yes_no(session, question)],
        Kind::OneOf(ids) => vec![choice::one_of(session, question, ids)],
        Kind::ManyOf(ids) if question == Question::Areas => {
            vec![areas::areas(session, question, ids)]
        }
        Kind::ManyOf(ids) => vec![choice::many_of(session, question, ids)],
        Kind::Number { decimals, .. } => number::number(session, question, decimals),
        Kind::Occasions { .. } => vec![occasions::occasions(session, question)],
        Kind::Medicines => medicines::medicines(session, question),
        Kind::Words => vec![free_words(session, question)],
    }
}

fn free_words(session: Session, question: Question) -> Element {
    let text = (session.words.question)(question);
    TextField {
        id: question.id().to_owned(),
        label: text.label,
        question: true,
        hint: text.hint,
        value: follows(move || {
            if let Some(Answer::Words(words)) = session.answer(question) {
                words
            } else {
                String::new()
            }
        }),
        typed: Callback::new(move |typed| session.put(question, Some(Answer::Words(typed)))),
        mode: Mode::Lines,
        error: faults::at_field(session, question.id().to_owned()),
        told_by: None,
    }
    .element()
}

/// What stands in a field. It only speaks up when it has changed, so that nobody's typing is touched.
fn follows(text: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    Memo::new(move |_| {
        lets_go();
        text()
    })
    .into()
}

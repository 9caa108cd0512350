//! Faults in words.
//!
//! Deliberately absent: what counts as a fault.

use crate::engine::Kind;
use crate::knowledge::{PAGES, Page, Question};
use crate::state::draft::Fault;
use crate::state::{Complaint, Session};
use crate::text::Language;
use leptos::prelude::*;

/// What is wrong with the field of this id, or nothing.
pub fn at_field(session: Session, field: String) -> Signal<String> {
    let words = session.words;
    Signal::derive(move || {
        session.complaints().with(|complaints| {
            let complaint = complaints.iter().find(|complaint| complaint.field == field);
            complaint.map_or_else(String::new, |complaint| told(words, complaint))
        })
    })
}

/// What is wrong with the list of a screen, or nothing.
pub fn at_list(session: Session, page: &'static Page) -> Signal<String> {
    let words = session.words;
    Signal::derive(move || {
        session.complaints().with(|complaints| {
            let of_list = |complaint: &&Complaint| page.checklist.contains(&complaint.question);
            let complaint = complaints.iter().find(of_list);
            complaint.map_or_else(String::new, |complaint| told(words, complaint))
        })
    })
}

/// What is wrong, with its question before it.
pub fn in_summary(words: &Language, complaint: &Complaint, alone: bool) -> String {
    let fault = told(words, complaint);
    if alone || is_of_list(complaint.question) {
        fault
    } else {
        (words.ui.faults.about)((words.question)(complaint.question).short, &fault)
    }
}

fn told(words: &Language, complaint: &Complaint) -> String {
    let (question, fault) = (complaint.question, &complaint.fault);
    let (faults, decimal) = (&words.ui.faults, words.ui.dates.decimal);
    match fault {
        Fault::NothingChosen => nothing_chosen(words, question),
        Fault::NotANumber => faults.not_a_number.into(),
        Fault::TooManyDecimals(0) => faults.whole_number.into(),
        Fault::TooManyDecimals(most) => (faults.decimals)(*most),
        Fault::OutOfRange {
            least,
            most,
            decimals,
        } => (faults.between)(&decimal(*least, *decimals), &decimal(*most, *decimals)),
        Fault::NoDate => faults.no_date.into(),
        Fault::NoYear => faults.no_year.into(),
        Fault::NoMonth => faults.no_month.into(),
        Fault::NotAYear => faults.not_a_year.into(),
        Fault::NotAMonth => faults.not_a_month.into(),
        Fault::NotADay => faults.not_a_day.into(),
        Fault::NoSuchDay { day, month, year } => (faults.no_such_day)(*day, *month, *year),
        Fault::InFuture => faults.in_future.into(),
        Fault::BeforeBirth if question == Question::Age => faults.too_young.into(),
        Fault::BeforeBirth => faults.before_birth.into(),
        Fault::NotATime => faults.not_a_time.into(),
        Fault::TimeWithoutDay => faults.time_without_day.into(),
        Fault::NoWhat => faults.what.into(),
        Fault::NoPlaces => faults.places.into(),
        Fault::NotAdded(typed) => (faults.medicine_not_added)(typed.trim()),
    }
}

fn nothing_chosen(words: &Language, question: Question) -> String {
    let faults = &words.ui.faults;
    let words = match question.entry().kind {
        Kind::YesNo if is_of_list(question) => faults.choose_from_list,
        Kind::YesNo | Kind::OneOf(_) | Kind::Words => faults.choose_one,
        Kind::ManyOf(_) => faults.choose_some,
        Kind::Number { .. } => faults.no_number,
        Kind::Occasions { .. } => faults.no_date,
        Kind::Medicines => faults.no_medicine,
    };
    words.to_owned()
}

/// Whether a question is a line of a list to tick.
fn is_of_list(question: Question) -> bool {
    let has_line = |page: &Page| page.checklist.contains(&question);
    PAGES.iter().any(has_line)
}

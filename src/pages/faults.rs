//! Faults in words.
//!
//! Deliberately absent: what counts as a fault.

use crate::engine::Kind;
use crate::knowledge::{List, PAGES, Page, Question};
use crate::state::draft::Fault;
use crate::state::{Complaint, Session, journey};
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

/// What is wrong with a list to tick, or nothing.
pub fn at_list(session: Session, list: &'static List) -> Signal<String> {
    let words = session.words;
    Signal::derive(move || {
        session.complaints().with(|complaints| {
            let of_list = |complaint: &&Complaint| list.lines.contains(&complaint.question);
            let complaint = complaints.iter().find(of_list);
            complaint.map_or_else(String::new, |complaint| told(words, complaint))
        })
    })
}

/// What is wrong, with its question or its list before it, unless it is `alone` on its screen.
pub fn in_summary(words: &Language, complaint: &Complaint, alone: bool) -> String {
    let fault = told(words, complaint);
    let about = match journey::list_of(complaint.question) {
        None => (!alone).then(|| (words.question)(complaint.question).short),
        Some(list) => list.id.map(|id| (words.list)(id).title),
    };
    match about {
        None => fault,
        Some(about) => (words.ui.faults.about)(about, &fault),
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
        Kind::YesNo if is_one_of_several(question) => faults.choose_from_each,
        Kind::YesNo if journey::list_of(question).is_some() => faults.choose_from_list,
        Kind::YesNo | Kind::OneOf(_) | Kind::Words => faults.choose_one,
        Kind::ManyOf(_) => faults.choose_some,
        Kind::Number { .. } => faults.no_number,
        Kind::Occasions { .. } => faults.no_date,
        Kind::Medicines => faults.no_medicine,
    };
    words.to_owned()
}

/// Whether a question is a line of a list that shares its "none of these" with others.
fn is_one_of_several(line: Question) -> bool {
    let shares = |page: &Page| page.lists.len() > 1 && page.lines().any(|other| other == line);
    PAGES.iter().any(shares)
}

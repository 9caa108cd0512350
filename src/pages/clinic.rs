//! What a clinic adds to a result: who it is, how to reach it, and its own notes.
//!
//! Deliberately absent: its rules; the assessment has them in it.

use crate::components::{Element, classed, element};
use crate::engine::{Assessment, FindingId, Overall};
use crate::state::{Clinic, Session};
use leptos::prelude::*;

/// The clinic, and the way to book with it, as far as it is known.
pub fn clinic(session: Session, assessment: &Assessment) -> Option<Element> {
    let words = &session.words.ui.clinic;
    let clinic = session.clinic().get_untracked();
    if !clinic.is_known() {
        return None;
    }
    let name = clinic.policy.name.as_deref().unwrap_or(words.title);
    let phone = clinic
        .policy
        .phone
        .as_deref()
        .map(|number| element("p").child(element("strong").text((words.phone)(number))));
    // Where a clinician has to be asked first, there is nothing to book yet.
    let booking = clinic.booking().map(|url| match assessment.overall {
        Overall::Stop | Overall::Ask => vec![element("p").text(words.ask)],
        Overall::Wait | Overall::Care | Overall::Clear => book(session, &clinic, url, assessment),
    });
    let card = classed("section", "card")
        .child(element("h2").text(name))
        .children(phone)
        .children(booking.into_iter().flatten());
    Some(card)
}

fn book(session: Session, clinic: &Clinic, url: &str, assessment: &Assessment) -> Vec<Element> {
    let ui = session.words.ui;
    let words = &ui.clinic;
    let label = clinic.booking_label.as_deref().unwrap_or(words.book);
    let advice = match assessment.not_before {
        Some(due) => (words.book_from)(&(ui.dates.due)(due)),
        None => words.tell.to_owned(),
    };
    let link = classed("a", "button")
        .set("href", url)
        .set("target", "_top")
        .set("rel", "noopener noreferrer")
        .text(label);
    // The address stands there to be read, too: a website may keep its frames from opening anything.
    vec![
        element("p").text(advice),
        link,
        classed("p", "hint").text(format!("{} {url}", words.link)),
    ]
}

/// What it says about a finding: the words before it, and its note.
pub fn note(session: Session, finding: FindingId) -> Option<(String, String)> {
    let words = &session.words.ui.clinic;
    session.clinic().with_untracked(|clinic| {
        let note = clinic.note(finding)?.to_owned();
        let name = clinic.policy.name.as_deref();
        Some((
            name.map_or_else(|| words.note.to_owned(), words.note_by),
            note,
        ))
    })
}

/// That it is stricter than the rule book about a finding, if it is.
pub fn stricter(session: Session, finding: FindingId) -> Option<&'static str> {
    let is_stricter = session
        .clinic()
        .with_untracked(|clinic| clinic.policy.tightening.concerns(finding));
    is_stricter.then_some(session.words.ui.clinic.stricter)
}

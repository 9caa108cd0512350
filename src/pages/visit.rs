//! What a result says beyond its findings: what to tell and ask the clinic, a test patch, other
//! treatments, the time after a treatment, and when to get help.
//!
//! The facts are those of the fact sheet. Deliberately absent: new ones.

use super::facts::Reader;
use crate::components::{Element, classed, element, points, urgent};
use crate::engine::{Answer, Assessment};
use crate::knowledge::facts::TEST_PATCH;
use crate::knowledge::{FactId, Finding, Question};
use crate::state::Session;
use leptos::prelude::untrack;

/// All of it, in the order of a visit.
pub fn visit(session: Session, assessment: &Assessment) -> Vec<Element> {
    let reader = Reader::of(session, assessment);
    let patch = reader.is_any(TEST_PATCH.iter().copied());
    let mut elements = vec![tell(session, assessment), card(&reader, FactId::AskClinic)];
    elements.extend(patch.then(|| card(&reader, FactId::TestPatch)));
    elements.push(card(&reader, FactId::Alternatives));
    let later = [FactId::Aftercare, FactId::NormalEffects].map(|fact| reader.folded(fact));
    elements.push(
        classed("section", "card")
            .child(element("h2").text(session.words.ui.result.after_title))
            .children(later),
    );
    elements.push(help(session, &reader));
    elements
}

/// What cannot wait stands open; the rest is folded.
fn help(session: Session, reader: &Reader) -> Element {
    let later = [FactId::HelpToday, FactId::HelpSoon, FactId::OtherHelp];
    urgent(session.words.ui.result.help_title)
        .child(element("h3").text(reader.title(FactId::HelpNow)))
        .children(reader.lines(FactId::HelpNow))
        .children(later.map(|fact| reader.folded(fact)))
}

fn card(reader: &Reader, fact: FactId) -> Element {
    let title = element("h2").text(reader.title(fact));
    classed("section", "card")
        .child(title)
        .children(reader.lines(fact))
}

/// Everything that was found, by name, and what the patient takes.
fn tell(session: Session, assessment: &Assessment) -> Element {
    let words = &session.words.ui.result;
    let findings = assessment.findings.iter();
    let titles = findings.filter_map(|finding| {
        let finding = Finding::of(finding.id)?;
        Some((session.words.finding)(finding).title.to_owned())
    });
    let mut lines: Vec<String> = titles.collect();
    lines.extend(medicines(session).map(|names| (words.tell_medicines)(&names)));
    lines.push(words.tell_all.to_owned());
    classed("section", "card")
        .child(element("h2").text(words.tell_title))
        .child(element("p").text(words.tell))
        .child(points(lines.iter().map(String::as_str)))
}

/// The medicines that the patient named.
pub fn medicines(session: Session) -> Option<String> {
    let answer = untrack(|| session.answer(Question::Medicines))?;
    if answer == Answer::Medicines(Vec::new()) {
        return None;
    }
    let names = session.words.answer(Question::Medicines, &answer);
    Some((session.words.ui.dates.listed)(&names))
}

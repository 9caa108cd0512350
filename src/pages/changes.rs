//! What would change a finding, in words; and what follows when the last wait is over.
//!
//! Deliberately absent: finding the changes; the engine tries them.

use crate::engine::explain::{Change, What, changes, from_then_on};
use crate::engine::{Finding, QuestionId};
use crate::knowledge::{Question, RULES};
use crate::state::Session;
use leptos::prelude::untrack;

/// How many changes are shown with a finding: the smallest ones.
const MOST: usize = 2;

/// The changes that a patient could bring about, for the answers as they are.
pub fn possible(session: Session) -> Vec<Change> {
    untrack(|| session.on_terms(|terms| session.read(|sheet| changes(&RULES, sheet, terms))))
}

/// The precautions that begin when the last wait is over.
pub fn later(session: Session) -> Vec<Finding> {
    untrack(|| session.on_terms(|terms| session.read(|sheet| from_then_on(&RULES, sheet, terms))))
}

/// What would lift this finding, smallest first.
pub fn of(session: Session, finding: &Finding, changes: &[Change]) -> Vec<String> {
    let lifting = changes
        .iter()
        .filter(|change| change.lifts.contains(&finding.id));
    lifting
        .take(MOST)
        .filter_map(|change| {
            let what = words(session, &change.what)?;
            let opens = session.words.ui.result.opens;
            Some(if change.opens {
                format!("{what} {opens}")
            } else {
                what
            })
        })
        .collect()
}

fn words(session: Session, what: &What) -> Option<String> {
    let (ui, words) = (session.words.ui, &session.words.ui.result);
    let short = |id: &QuestionId| {
        let question = Question::at(usize::from(id.0))?;
        Some((question, (session.words.question)(question).short))
    };
    Some(match what {
        What::Time(due) => (words.by_time)(&(ui.dates.due)(*due)),
        What::FoundOut(id) => (words.by_finding_out)(short(id)?.1),
        What::Passed(id) => (words.by_passing)(short(id)?.1),
        What::Chosen(id, answer) => {
            let (question, short) = short(id)?;
            let answer = (ui.dates.listed)(&session.words.answer(question, answer));
            (words.by_choosing)(short, &answer)
        }
    })
}

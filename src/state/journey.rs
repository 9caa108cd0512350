//! Which screens and questions are part of this patient's check, and which comes next.
//!
//! Derived from the sheet alone, so that going back and changing an answer can never leave a stale
//! way. Deliberately absent: any rule; whether a question matters is the engine's to say.

use crate::engine::{AnswerSheet, Moment, QuestionId, Reading, Truth};
use crate::knowledge::{List, PAGES, Page, PageId, Question, RULES};

/// A screen of the journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Which.
    pub page: PageId,
    /// Whether a question on it is still to be answered.
    pub open: bool,
}

/// For each question of the catalogue, whether it is asked.
#[must_use]
pub fn asked(sheet: &AnswerSheet, now: Moment) -> Vec<Truth> {
    let reading = Reading::new(&RULES, sheet, now);
    Question::ALL
        .iter()
        .map(|question| reading.asked(question.question()))
        .collect()
}

/// The screens of the journey, in order: those with a question that is asked and either has an answer
/// or can still change a finding.
#[must_use]
pub fn steps(sheet: &AnswerSheet, asked: &[Truth], open: &[QuestionId]) -> Vec<Step> {
    let step = |page: &Page| {
        let of = |holds: &dyn Fn(QuestionId) -> bool| {
            page.questions()
                .map(Question::question)
                .any(|id| is_asked(asked, id) == Truth::True && holds(id))
        };
        let is_open = of(&|id| open.contains(&id));
        (is_open || of(&|id| sheet.get(id).is_some())).then_some(Step {
            page: page.id,
            open: is_open,
        })
    };
    PAGES.iter().filter_map(step).collect()
}

/// Where to go on after a screen: to the next one with an open question or, if it comes first, to the one
/// that was `left`; or else to the first one that an answer has opened behind it. Nowhere, when all is
/// answered.
#[must_use]
pub fn after(steps: &[Step], current: PageId, left: Option<PageId>) -> Option<PageId> {
    let ahead = steps
        .iter()
        .find(|step| (step.open || left == Some(step.page)) && order(step.page) > order(current));
    ahead
        .or_else(|| steps.iter().find(|step| step.open))
        .map(|step| step.page)
}

/// The place of a screen among the steps, from 1, and how many there are as far as is known now.
#[must_use]
pub fn progress(steps: &[Step], current: PageId) -> (usize, usize) {
    let before = steps
        .iter()
        .filter(|step| order(step.page) < order(current))
        .count();
    (before + 1, steps.len().max(before + 1))
}

/// Whether a question is asked, in a list made by [`asked`].
#[must_use]
pub fn is_asked(asked: &[Truth], question: QuestionId) -> Truth {
    asked
        .get(usize::from(question.0))
        .copied()
        .unwrap_or(Truth::Unknown)
}

/// A screen by its id.
#[must_use]
pub fn page(id: PageId) -> Option<&'static Page> {
    PAGES.iter().find(|page| page.id == id)
}

/// The list to tick that a question is a line of, if it is one.
#[must_use]
pub fn list_of(line: Question) -> Option<&'static List> {
    let mut lists = PAGES.iter().flat_map(|page| page.lists);
    lists.find(|list| list.lines.contains(&line))
}

/// Whether everybody gets this screen. Only then may its name be where others can read it.
#[must_use]
pub fn is_for_everybody(id: PageId) -> bool {
    page(id).is_some_and(|page| {
        page.questions()
            .any(|question| question.entry().asked_when == crate::engine::Condition::Always)
    })
}

/// The place of a screen among those that everybody gets, from 1, and how many these are; nothing for any other
/// screen, whose number would tell that it is asked.
#[must_use]
pub fn topic(id: PageId) -> Option<(usize, usize)> {
    let topics: Vec<PageId> = PAGES
        .iter()
        .map(|page| page.id)
        .filter(|id| is_for_everybody(*id))
        .collect();
    let place = topics.iter().position(|topic| *topic == id)?;
    Some((place + 1, topics.len()))
}

fn order(id: PageId) -> usize {
    PAGES
        .iter()
        .position(|page| page.id == id)
        .unwrap_or(usize::MAX)
}

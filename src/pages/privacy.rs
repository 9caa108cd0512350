//! What happens to the answers, and what does not; and a test of it, for whoever would rather see than believe.
//!
//! Deliberately absent: anything that it cannot keep.

use super::{back, heading};
use crate::components::{Element, Icon, TrialLine, Trials, classed, element};
use crate::state::{Outcome, Session, Trial};
use leptos::prelude::*;

/// The privacy page.
pub fn privacy(session: Session) -> Vec<Element> {
    let more = session.words.ui.more;
    let sections = more.privacy.iter().map(|(title, words)| {
        classed("section", "fact")
            .child(element("h2").text(*title))
            .child(element("p").text(*words))
    });
    let head = [back(session), heading(more.privacy_title)];
    let all = head.into_iter().chain(sections);
    all.chain([test(session)]).collect()
}

/// The test that nothing leaves.
fn test(session: Session) -> Element {
    let words = session.words.ui.trial;
    let trial = session.trial();
    let begin = move || {
        trial.with(|trial| match trial {
            Trial::NotYet | Trial::Waiting | Trial::Running(_) => words.begin,
            Trial::Done(_) => words.again,
        })
    };
    let open = move || trial.with(|trial| trial.count(Outcome::GotThrough));
    let said = move || {
        trial.with(|trial| match trial {
            Trial::NotYet => String::new(),
            Trial::Waiting => words.getting_ready.to_owned(),
            Trial::Running(_) => words.running.to_owned(),
            Trial::Done(_) => match trial.count(Outcome::GotThrough) {
                0 => (words.none_got_through)(
                    trial.count(Outcome::Refused),
                    trial.count(Outcome::NotMade),
                ),
                open => (words.got_through)(open),
            },
        })
    };
    let line = move |outcome| match outcome {
        Outcome::Refused => (words.refused, Icon::Lock),
        Outcome::NotMade => (words.not_made, Icon::Ring),
        Outcome::GotThrough => (words.through, Icon::Wrong),
    };
    let lines = Callback::new(move |()| {
        trial.with(|trial| {
            let outcomes = trial.outcomes().iter();
            let lines = outcomes.map(|(channel, outcome)| {
                let (word, icon) = line(*outcome);
                TrialLine {
                    outcome: word,
                    icon,
                    tried: (words.channel)(*channel),
                    bad: *outcome == Outcome::GotThrough,
                }
            });
            lines.collect()
        })
    });
    let trials = Trials {
        begin: Signal::derive(move || begin().to_owned()),
        pressed: Callback::new(move |()| session.test_lock()),
        said: Signal::derive(said),
        bad: Signal::derive(move || open() > 0),
        list: words.list,
        lines,
    };
    let lead = words.lead.iter().map(|line| element("p").text(*line));
    classed("section", "fact")
        .child(element("h2").text(words.title))
        .children(lead)
        .child(trials.element())
}

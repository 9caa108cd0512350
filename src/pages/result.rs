//! The result: the strongest finding in one heading, then every finding with its reasons.
//!
//! Deliberately absent: any judgement of its own; all of it is read from the finished assessment.

use super::{back, changes, check, clinic, heading, keep, share, source_line, tone, visit, waits};
use crate::components::{
    Element, FindingCard, Icon, Readings, Verdict, button, classed, disclosure, element, points,
};
use crate::engine::explain::Change;
use crate::engine::{Assessment, Certainty, Dispute, Finding, Overall, SourceId, Tier};
use crate::knowledge::{Finding as Known, Question, REVIEWER, RULES, Source, VERSION};
use crate::state::release::Doubt;
use crate::state::trail::Page;
use crate::state::{Session, browser};
use crate::text::ui::Differ;
use leptos::prelude::*;

/// Strongest first.
const TIERS: [Tier; 5] = [Tier::Stop, Tier::Ask, Tier::Wait, Tier::Care, Tier::Info];

/// The result.
pub fn result(session: Session) -> Vec<Element> {
    let words = &session.words.ui.result;
    let assessment = session.assessment().get_untracked();
    let mut elements = vec![back(session), verdict(session, &assessment)];
    if !assessment.open.is_empty() {
        elements.push(classed("p", "notice").text(words.incomplete));
    }
    if assessment.expired {
        let offline = session.words.ui.offline;
        let why = match session.doubt() {
            Some(Doubt::NotLooked) => offline.not_checked,
            Some(Doubt::Clock) => offline.clock,
            None => words.expired,
        };
        elements.push(classed("p", "notice").text(why));
    }
    elements.extend(waits::timeline(session, &assessment));
    elements.extend(clinic::clinic(session, &assessment));
    let then = waits::then(session, &assessment);
    // Where something stands against it, that comes first.
    let (soon, late) = match assessment.overall {
        Overall::Stop | Overall::Ask => (None, then),
        Overall::Wait | Overall::Care | Overall::Clear => (then, None),
    };
    elements.extend(soon);
    let changes = changes::possible(session);
    elements.extend(
        TIERS
            .iter()
            .filter_map(|tier| group(session, &assessment, *tier, &changes)),
    );
    elements.extend(late);
    elements.extend(visit::visit(session, &assessment));
    elements.push(answers(session));
    elements.push(remember(session));
    elements.push(share::share(session, &assessment));
    elements.extend(buttons(session));
    elements.extend(keep::keep(session));
    elements.push(imprint(session));
    elements
}

/// The result in a sentence.
pub fn outcome(session: Session, assessment: &Assessment) -> String {
    let (ui, words) = (session.words.ui, &session.words.ui.result);
    let date = assessment.not_before.map(ui.dates.due);
    match (assessment.overall, date) {
        (Overall::Wait, Some(date)) => (words.wait_until)(&date),
        (Overall::Stop | Overall::Ask | Overall::Wait | Overall::Care | Overall::Clear, _) => {
            let (_, _, look) = tone::of_overall(assessment.overall, words);
            look.heading.to_owned()
        }
    }
}

fn verdict(session: Session, assessment: &Assessment) -> Element {
    let (ui, words) = (session.words.ui, &session.words.ui.result);
    let (tone, shape, look) = tone::of_overall(assessment.overall, words);
    let note = match assessment.overall {
        Overall::Stop | Overall::Ask => assessment.not_before,
        Overall::Wait | Overall::Care | Overall::Clear => None,
    };
    Verdict {
        tone,
        shape,
        word: look.word,
        heading: heading(outcome(session, assessment)),
        lead: look.lead,
        note: note.map(|due| (words.also_wait)(&(ui.dates.due)(due))),
    }
    .element()
}

fn group(
    session: Session,
    assessment: &Assessment,
    tier: Tier,
    changes: &[Change],
) -> Option<Element> {
    let (_, _, look) = tone::of_tier(tier, &session.words.ui.result);
    let mut findings = assessment
        .findings
        .iter()
        .filter(|finding| finding.tier == tier)
        .peekable();
    findings.peek()?;
    let heading = element("h2").text(look.group);
    let cards = findings.filter_map(|finding| card(session, finding, changes));
    Some(classed("section", "tier").child(heading).children(cards))
}

fn card(session: Session, finding: &Finding, changes: &[Change]) -> Option<Element> {
    let (ui, words) = (session.words.ui, &session.words.ui.result);
    let text = (session.words.finding)(Known::of(finding.id)?);
    let (tone, shape, _) = tone::of_tier(finding.tier, words);
    let causes = Session::questions(finding.because.iter());
    let sources = finding
        .rule
        .sources
        .all()
        .iter()
        .filter_map(|id| Source::of(*id));
    let card = FindingCard {
        tone,
        shape,
        title: text.title,
        date: finding
            .not_before
            .map(|due| (words.until)(&(ui.dates.due)(due))),
        why: text.why,
        next_words: words.next,
        next: text.next,
        readings: finding
            .rule
            .dispute
            .map(|dispute| readings(&dispute, text.differ, &words.differ)),
        certainty: match finding.certainty {
            Certainty::Applies => words.applies,
            Certainty::CannotRuleOut => words.cannot_rule_out,
        },
        stricter: clinic::stricter(session, finding.id),
        note: clinic::note(session, finding.id),
        because: words.because,
        causes: causes.map(|question| cause(session, question)).collect(),
        changes_words: words.changes,
        changes: changes::of(session, finding, changes),
        sources: words.sources,
        source_lines: sources.map(|source| source_line(session, source)).collect(),
    };
    Some(card.element())
}

/// What sources say, where they differ; first what was taken.
fn readings(dispute: &Dispute, more: Option<&str>, words: &Differ) -> Readings {
    let taken = (words.taken)(&words.advice(dispute.taken));
    let others = dispute.others.all().iter();
    let others = others.map(|other| (words.advice(other.advice), titles(other.sources.all())));
    let by = match dispute.sources {
        [] => words.nobody.to_owned(),
        sources => titles(sources),
    };
    Readings {
        title: words.title,
        lines: std::iter::once((taken, by)).chain(others).collect(),
        note: words.note(dispute, more),
    }
}

fn titles(sources: &[SourceId]) -> String {
    let sources = sources.iter().filter_map(|id| Source::of(*id));
    let titles: Vec<&str> = sources.map(|source| source.details().title).collect();
    titles.join("; ")
}

/// A question with its answer.
fn cause(session: Session, question: Question) -> String {
    let ui = session.words.ui;
    let answer = match untrack(|| session.answer(question)) {
        Some(answer) => (ui.dates.listed)(&session.words.answer(question, &answer)),
        None => ui.check.not_answered.to_owned(),
    };
    format!("{} – {answer}", (session.words.question)(question).short)
}

/// What was answered, to look up and to print.
fn answers(session: Session) -> Element {
    let words = &session.words.ui.result;
    let answers = check::answers(session, "h3");
    classed("section", "card")
        .child(element("h2").text(words.answers_title))
        .child(disclosure(words.answers, answers))
}

fn remember(session: Session) -> Element {
    let words = &session.words.ui.result;
    classed("section", "card")
        .child(element("h2").text(words.always_title))
        .child(points(words.always.iter().copied()))
}

fn buttons(session: Session) -> [Element; 2] {
    let words = &session.words.ui.result;
    let refused = RwSignal::new(false);
    let print = Callback::new(move |()| {
        let framed = session.clinic().with_untracked(|clinic| clinic.framed);
        // Only the page around a frame can keep it from printing, and it does so without a word.
        if !browser::print() && framed {
            refused.set(true);
            browser::focus_soon(share::NO_PRINT.to_owned(), false);
        }
    });
    let change = Callback::new(move |()| session.go(Page::Check));
    let again = Callback::new(move |()| session.ask_to_delete());
    let buttons = classed("div", "buttons")
        .child(button("button", words.print, print).led_by(Icon::Printer))
        .child(button("button button-second", words.change, change).led_by(Icon::Pencil))
        .child(button("button button-second", words.again, again).led_by(Icon::Again));
    [buttons, share::instead_of_paper(session, refused)]
}

/// When this was checked, by which rules, and who has looked at them.
fn imprint(session: Session) -> Element {
    let (dates, words) = (&session.words.ui.dates, &session.words.ui.result);
    let reviewed = REVIEWER.map_or_else(|| words.not_reviewed.to_owned(), words.reviewed_by);
    let lines = [
        (words.checked_on)(&(dates.moment)(session.now())),
        (words.content)(VERSION, &(dates.day)(RULES.review_by)),
        reviewed,
    ];
    classed("p", "imprint").text(lines.join(" "))
}

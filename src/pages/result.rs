//! The result: the strongest finding in one heading, then every finding with its reasons.
//!
//! Deliberately absent: any judgement of its own; all of it is read from the finished assessment.

use super::{back, source_words, tone};
use crate::components::{Banner, FindingCard, SourceLine};
use crate::engine::{Assessment, Certainty, Due, Finding, Overall, Tier};
use crate::knowledge::{Finding as Known, REVIEWER, RULES, Source, VERSION};
use crate::state::trail::Page;
use crate::state::{Session, browser};
use leptos::prelude::*;

/// Where the fact sheet tells of the time after a treatment.
const AFTERCARE: &str = "aftercare";

/// Strongest first.
const TIERS: [Tier; 5] = [Tier::Stop, Tier::Ask, Tier::Wait, Tier::Care, Tier::Info];

/// The result.
#[component]
pub fn Result() -> AnyView {
    let session = Session::of_context();
    let words = &session.words.ui.result;
    let assessment = session.assessment().get_untracked();
    let groups: Vec<AnyView> = TIERS
        .iter()
        .filter_map(|tier| group(session, &assessment, *tier))
        .collect();
    let always = words.always.iter().map(|line| view! { <li>{*line}</li> });
    let incomplete = !assessment.open.is_empty();
    view! {
        {back(session)}
        {banner(session, &assessment)}
        {incomplete.then(|| view! { <p class="notice">{words.incomplete}</p> })}
        {assessment.expired.then(|| view! { <p class="notice">{words.expired}</p> })}
        {groups}
        <section class="card">
            <h2>{words.always_title}</h2>
            <ul>{always.collect_view()}</ul>
            <button type="button" class="link" on:click=move |_| session.go(Page::About(Some(AFTERCARE)))>
                {words.aftercare}
            </button>
        </section>
        <div class="buttons">
            <button type="button" class="button" on:click=move |_| browser::print()>{words.print}</button>
            <button type="button" class="button button-second" on:click=move |_| session.go(Page::Check)>{words.change}</button>
            <button type="button" class="button button-second" on:click=move |_| session.delete_all()>{words.again}</button>
        </div>
        {imprint(session)}
    }
    .into_any()
}

fn banner(session: Session, assessment: &Assessment) -> AnyView {
    let (ui, words) = (session.words.ui, &session.words.ui.result);
    let (class, shape, look) = tone::of_overall(assessment.overall, words);
    let date = assessment.not_before.map(ui.dates.due);
    let (heading, note) = match (assessment.overall, date) {
        (Overall::Wait, Some(date)) => ((words.wait_until)(&date), None),
        (Overall::Stop | Overall::Ask, Some(date)) => {
            (look.heading.to_owned(), Some((words.also_wait)(&date)))
        }
        (Overall::Stop | Overall::Ask | Overall::Wait | Overall::Care | Overall::Clear, _) => {
            (look.heading.to_owned(), None)
        }
    };
    view! { <Banner tone=class shape=shape word=look.word heading=heading lead=look.lead note=note/> }
        .into_any()
}

fn group(session: Session, assessment: &Assessment, tier: Tier) -> Option<AnyView> {
    let (_, _, look) = tone::of_tier(tier, &session.words.ui.result);
    let findings = assessment
        .findings
        .iter()
        .filter(|finding| finding.tier == tier);
    let cards: Vec<AnyView> = findings
        .filter_map(|finding| card(session, finding))
        .collect();
    (!cards.is_empty())
        .then(|| view! { <section class="tier"><h2>{look.group}</h2>{cards}</section> }.into_any())
}

fn card(session: Session, finding: &Finding) -> Option<AnyView> {
    let (ui, words) = (session.words.ui, &session.words.ui.result);
    let text = (session.words.finding)(Known::of(finding.id)?);
    let (class, shape, _) = tone::of_tier(finding.tier, words);
    let because = Session::questions(finding.because.iter()).map(|question| {
        let short = (session.words.question)(question).short;
        let answer = untrack(|| session.answer(question)).map_or_else(
            || ui.check.not_answered.to_owned(),
            |answer| (ui.dates.listed)(&session.words.answer(question, &answer)),
        );
        format!("{short}: {answer}")
    });
    let sources = finding.rule.sources.all().iter().filter_map(|id| {
        let details = Source::of(*id)?.details();
        Some(SourceLine {
            words: source_words(details),
            link: details.link,
            checked: format!("{}: {}", words.checked, details.checked),
        })
    });
    let certainty = match finding.certainty {
        Certainty::Applies => words.applies,
        Certainty::CannotRuleOut => words.cannot_rule_out,
    };
    let until = |due: Due| (words.until)(&(ui.dates.due)(due));
    Some(
        view! {
            <FindingCard
                tone=class
                shape=shape
                title=text.title
                date=finding.not_before.map(until)
                why=text.why
                next=(words.next, text.next)
                certainty=certainty
                because=(words.because, because.collect())
                differ=text.differ.map(|differ| (words.differ, differ))
                sources=(words.sources, sources.collect())
                new_tab=ui.common.new_tab
            />
        }
        .into_any(),
    )
}

/// When this was checked, by which rules, and who has looked at them.
fn imprint(session: Session) -> AnyView {
    let (dates, words) = (&session.words.ui.dates, &session.words.ui.result);
    let reviewed = REVIEWER.map_or_else(|| words.not_reviewed.to_owned(), words.reviewed_by);
    let lines = [
        (words.checked_on)(&(dates.moment)(session.now())),
        (words.content)(VERSION, &(dates.day)(RULES.review_by)),
        reviewed,
    ];
    view! { <p class="imprint">{lines.join(" ")}</p> }.into_any()
}

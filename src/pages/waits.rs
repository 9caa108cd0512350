//! The dates of a result on one line: today, each wait, the first possible day; and what follows it.
//!
//! Deliberately absent: counting intervals; every date comes from the finished assessment.

use super::changes;
use crate::components::{Element, Timeline, TimelineRow, WHOLE, classed, element, points};
use crate::engine::{Assessment, Due, Moment, Overall};
use crate::knowledge::Finding as Known;
use crate::state::Session;

/// The waits, where there is a date.
pub fn timeline(session: Session, assessment: &Assessment) -> Option<Element> {
    let (ui, words) = (session.words.ui, &session.words.ui.result);
    let now = session.now();
    let last = assessment.not_before?;
    let whole = minutes(now, last).max(1);
    let mut waits: Vec<(Due, &'static str)> = assessment
        .findings
        .iter()
        .filter_map(|finding| {
            let title = (session.words.finding)(Known::of(finding.id)?).title;
            Some((finding.not_before?, title))
        })
        .collect();
    waits.sort_by_key(|(due, _)| due.moment());
    let rows = waits.into_iter().map(|(due, title)| TimelineRow {
        words: (words.wait_for)(title, &(ui.dates.due)(due)),
        length: share(minutes(now, due), whole),
    });
    let date = (ui.dates.due)(last);
    Some(
        Timeline {
            title: words.waits_title,
            from: (words.today)(&(ui.dates.day_in_full)(now.day())),
            rows: rows.collect(),
            to: match assessment.overall {
                Overall::Stop | Overall::Ask => (words.first_day_if)(&date),
                Overall::Wait | Overall::Care | Overall::Clear => (words.first_day)(&date),
            },
        }
        .element(),
    )
}

/// The precautions that begin when the last wait is over.
pub fn then(session: Session, assessment: &Assessment) -> Option<Element> {
    let ui = session.words.ui;
    let date = (ui.dates.due)(assessment.not_before?);
    let later = changes::later(session);
    let texts: Vec<_> = later
        .iter()
        .filter_map(|finding| Some((session.words.finding)(Known::of(finding.id)?)))
        .map(|text| format!("{}. {} {}", text.title, text.why, text.next))
        .collect();
    (!texts.is_empty()).then(|| {
        classed("section", "card")
            .child(element("h2").text((ui.result.then_title)(&date)))
            .child(points(texts.iter().map(String::as_str)))
    })
}

/// How long it is until then, in minutes; none, if it has passed.
fn minutes(now: Moment, due: Due) -> i32 {
    let of_day = |at: Moment| {
        let (hour, minute) = at.time();
        i32::from(hour) * 60 + i32::from(minute)
    };
    let due = due.moment();
    let days = due.day().since(now.day());
    (days.saturating_mul(24 * 60) + of_day(due) - of_day(now)).max(0)
}

fn share(part: i32, whole: i32) -> u32 {
    let share = i64::from(part) * i64::from(WHOLE) / i64::from(whole.max(1));
    u32::try_from(share).unwrap_or(WHOLE)
}

//! What of a policy counts, in words: one line for each thing that a clinic asks.
//!
//! Deliberately absent: reading it (see `policy`), and any judgement of how strict a clinic should be.

use crate::engine::{Interval, RuleBook, Tier};
use crate::knowledge::Finding;
use crate::policy::{Policy, Refusal};
use crate::text::clinics::RuleWords;

/// A line for each thing that counts.
#[must_use]
pub fn counts(
    policy: &Policy,
    book: &RuleBook,
    words: &RuleWords,
    title: fn(Finding) -> &'static str,
) -> Vec<String> {
    let about = [
        (words.clinic_name, policy.name.as_deref()),
        (words.clinic_phone, policy.phone.as_deref()),
        (words.clinic_booking, policy.booking_url.as_deref()),
    ];
    let about = about
        .into_iter()
        .filter_map(|(what, value)| Some((words.of)(what, value?)));
    let rules = book.rules().flat_map(|rule| {
        let title = Finding::of(rule.finding).map(title).unwrap_or_default();
        let tier = policy
            .tightening
            .tier(rule.finding)
            .map(|tier| tier_words(tier, words));
        let wait = policy
            .tightening
            .interval(rule.finding)
            .map(|interval| wait_words(interval, words));
        let notes = policy
            .notes
            .iter()
            .filter(|(finding, _)| *finding == rule.finding)
            .map(|(_, note)| (words.note)(note));
        let lines = tier.into_iter().chain(wait).chain(notes);
        lines
            .map(|line| (words.of)(title, &line))
            .collect::<Vec<_>>()
    });
    about.chain(rules).collect()
}

/// A refusal with its place.
#[must_use]
pub fn refused(refusal: &Refusal, words: &RuleWords) -> String {
    if refusal.at.is_empty() {
        (words.of)(words.whole_file, &refusal.message)
    } else {
        (words.of)(&refusal.at, &refusal.message)
    }
}

fn tier_words(tier: Tier, words: &RuleWords) -> String {
    let words = match tier {
        Tier::Info | Tier::Care => words.care,
        Tier::Wait => words.wait,
        Tier::Ask => words.ask,
        Tier::Stop => words.stop,
    };
    words.to_owned()
}

fn wait_words(interval: Interval, words: &RuleWords) -> String {
    match interval {
        Interval::Hours(hours) => (words.hours)(hours),
        Interval::Days(days) => (words.days)(days),
        Interval::Months(months) => (words.months)(months),
    }
}

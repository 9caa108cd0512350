//! The rule book, linted further: nothing stands in it twice or without effect, and the patients in `cases`
//! stand on both sides of every limit.

use super::cases::corpus;
use super::knowledge::{cases, walk};
use super::sheets::{all_questions, name};
use microneedling_check::engine::{Condition, Day, Interval, Kind, Options, QuestionId};
use microneedling_check::knowledge::{RULES, questions};
use serde_json::Value;
use std::collections::BTreeSet;

#[test]
fn no_condition_stands_twice() {
    let all: Vec<_> = cases().collect();
    for (place, (id, case)) in all.iter().enumerate() {
        for (other, twin) in all.iter().skip(place + 1) {
            assert!(
                case.when != twin.when,
                "{id} and {other} hold on the same condition"
            );
        }
        walk(&case.when, &mut |node| {
            if let Condition::All(parts) | Condition::Any(parts) = node {
                assert!(parts.len() > 1, "{id}: a list of one");
                for (place, part) in parts.iter().enumerate() {
                    let twice = parts.iter().skip(place + 1).any(|other| other == part);
                    assert!(!twice, "{id}: {part:?} stands twice");
                }
            }
        });
    }
}

/// What no rule names: what a patient says instead of an option that a rule does name. A new option that no
/// rule knows has to be written down here, or given a rule.
const PLAIN: &[&str] = &[
    "device: roller",
    "goal: wrinkles",
    "goal: stretch-marks",
    "goal: lax-skin",
    "goal: dark-marks",
    "goal: thin-skin",
    "goal: something-else",
    "needling-when: pen-or-roller",
    "needling-when: short-home-roller",
];

#[test]
fn every_option_leads_somewhere() {
    // By name in a rule or in what is asked next, as the harmless one, or as the place of something.
    let mut named: BTreeSet<(QuestionId, u8)> = BTreeSet::new();
    let mut note = |question: QuestionId, set: Options| {
        if set != Options::ANY {
            named.extend(set.places().map(|place| (question, place)));
        }
    };
    let asked = RULES.questions.iter().map(|question| &question.asked_when);
    for condition in cases().map(|(_, case)| &case.when).chain(asked) {
        walk(condition, &mut |node| match *node {
            Condition::Chose(q, set) => note(q.0, set),
            Condition::Ticked(q, set) => note(q.0, set),
            Condition::Had(q, set, _) | Condition::Within(q, set, ..) => note(q.0, set),
            _ => {}
        });
    }
    let mut idle = Vec::new();
    for question in all_questions() {
        let entry = RULES.question(question).unwrap();
        let (Kind::OneOf(ids) | Kind::ManyOf(ids) | Kind::Occasions { what: ids, .. }) = entry.kind
        else {
            continue;
        };
        let harmless = entry.harmless.answer();
        for (place, id) in (0..).zip(ids) {
            let is_harmless = match &harmless {
                Some(microneedling_check::engine::Answer::Option(one)) => *one == place,
                Some(microneedling_check::engine::Answer::Options(some)) => {
                    some.meets(Options::one(place))
                }
                _ => false,
            };
            if question != questions::AREAS.0 && !is_harmless && !named.contains(&(question, place))
            {
                idle.push(format!("{}: {id}", name(question)));
            }
        }
    }
    assert_eq!(idle, PLAIN);
}

/// What a corpus line answers to a question.
fn answered(line: &Value, question: QuestionId) -> Option<&Value> {
    line["answers"].get(name(question))
}

fn day(text: &str) -> Option<Day> {
    let mut parts = text.get(..10)?.split('-');
    let mut next = || parts.next();
    let (year, month, day) = (next()?, next()?, next()?);
    Day::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// The days of the occasions that a line names, with the hour where it is given.
fn occasions(answer: &Value) -> Vec<String> {
    match answer {
        Value::String(when) => vec![when.clone()],
        Value::Array(entries) => entries
            .iter()
            .filter_map(|entry| entry["when"].as_str().or(entry.as_str()))
            .map(str::to_owned)
            .collect(),
        _ => vec![],
    }
}

#[test]
fn a_patient_stands_on_every_interval_and_one_just_below() {
    let lines = corpus();
    let mut missing = Vec::new();
    for (id, case) in cases() {
        walk(&case.when, &mut |node| {
            let Condition::Within(q, _, _, window) = *node else {
                return;
            };
            for limit in [Some(window.to), window.from].into_iter().flatten() {
                for on_it in [true, false] {
                    let met = lines.iter().any(|line| {
                        let now = line["now"].as_str().unwrap();
                        answered(line, q.0).is_some_and(|answer| {
                            occasions(answer)
                                .iter()
                                .any(|when| is_at(limit, on_it, when, now))
                        })
                    });
                    if !met {
                        missing.push(format!(
                            "{id}: {limit:?}, {}",
                            if on_it { "on it" } else { "one below" }
                        ));
                    }
                }
            }
        });
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// Whether what happened then is exactly so long ago, or one day (one hour or less) short of it.
fn is_at(limit: Interval, on_it: bool, when: &str, now: &str) -> bool {
    let (Some(then), Some(today)) = (day(when), day(now)) else {
        return false;
    };
    if when.len() < 10 {
        return false;
    }
    let shift = i32::from(!on_it);
    match limit {
        Interval::Days(days) => today.since(then) == i32::from(days) - shift,
        Interval::Months(months) => then.plus_months(months) == today.plus(shift),
        Interval::Hours(hours) => {
            let minutes = |text: &str| -> Option<i32> {
                let (hour, minute) = text.get(11..16)?.split_once(':')?;
                Some(hour.parse::<i32>().ok()? * 60 + minute.parse::<i32>().ok()?)
            };
            let (Some(at), Some(at_now)) = (minutes(when), minutes(now)) else {
                return false;
            };
            let ago = today.since(then) * 24 * 60 + at_now - at;
            let limit = i32::from(hours) * 60;
            if on_it {
                ago == limit
            } else {
                (limit - 60..limit).contains(&ago)
            }
        }
    }
}

#[test]
fn a_patient_stands_on_every_number_and_one_just_below() {
    let lines = corpus();
    let mut missing = Vec::new();
    for (id, case) in cases() {
        walk(&case.when, &mut |node| {
            let (Condition::Below(q, limit) | Condition::AtLeast(q, limit)) = *node else {
                return;
            };
            let Kind::Number { decimals, .. } = RULES.question(q.0).unwrap().kind else {
                return;
            };
            let scale = 10_f64.powi(i32::from(decimals));
            for number in [limit, limit - 1] {
                let met = lines.iter().any(|line| {
                    answered(line, q.0)
                        .and_then(Value::as_f64)
                        .is_some_and(|given| (given * scale - f64::from(number)).abs() < 1e-6)
                });
                if !met {
                    missing.push(format!("{id}: {} {}", name(q.0), f64::from(number) / scale));
                }
            }
        });
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn every_finding_has_a_patient() {
    let lines = corpus();
    let found: BTreeSet<&String> = lines
        .iter()
        .filter_map(|line| line["expect"]["findings"].as_object())
        .flat_map(|findings| findings.keys())
        .collect();
    for id in microneedling_check::knowledge::Finding::IDS {
        assert!(found.contains(&(*id).to_owned()), "no patient has {id}");
    }
}

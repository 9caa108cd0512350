//! A clinic's rules. None loosens a result; what is accepted is kept whole, whatever stands beside it; written down
//! again it reads the same; and whatever does not count is named.

use crate::sheets::PATIENTS;
use microneedling_check::engine::{
    AnswerSheet, Due, FindingId, Interval, Moment, Terms, Tier, assess, assess_on,
};
use microneedling_check::json::Json;
use microneedling_check::knowledge::{Finding, RULES};
use microneedling_check::policy::{MOST_BYTES, Policy, Read, is_https, read};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Some of the patients who get a finding, for each finding.
static WITH: LazyLock<BTreeMap<FindingId, Vec<usize>>> = LazyLock::new(|| {
    let mut with: BTreeMap<FindingId, Vec<usize>> = BTreeMap::new();
    for (place, (sheet, now)) in PATIENTS.iter().enumerate() {
        for finding in assess(&RULES, sheet, *now).findings {
            let places = with.entry(finding.id).or_default();
            if places.len() < 4 {
                places.push(place);
            }
        }
    }
    with
});

pub fn run(text: &[u8]) {
    let read_once = read(text, &RULES);
    assert!(text.len() <= MOST_BYTES || !read_once.refused.is_empty());
    for refusal in &read_once.refused {
        assert!(!refusal.message.is_empty());
    }
    let policy = &read_once.policy;
    assert!(policy.booking_url.as_deref().is_none_or(is_https));
    let all = RULES.rules().map(|rule| rule.finding);
    let concerned = all.filter(|finding| policy.tightening.concerns(*finding));
    for place in concerned.filter_map(|finding| WITH.get(&finding)).flatten() {
        let (sheet, now) = &PATIENTS[*place];
        never_loosens(policy, sheet, *now);
    }
    reads_back_the_same(policy);
    if let Ok(json) = serde_json::from_slice::<Json>(text) {
        what_was_accepted_is_kept(&json, &read_once);
    }
}

fn never_loosens(policy: &Policy, sheet: &AnswerSheet, now: Moment) {
    let terms = Terms {
        tightening: &policy.tightening,
        ..Terms::now(now)
    };
    let (with, without) = (assess_on(&RULES, sheet, &terms), assess(&RULES, sheet, now));
    assert!(with.overall >= without.overall);
    assert!(with.not_before.map(Due::moment) >= without.not_before.map(Due::moment));
    for finding in &without.findings {
        let stricter = with.findings.iter().any(|other| {
            // Or it gave way to a twin that became as strict.
            let same = other.id == finding.id || finding.rule.gives_way_to.contains(&other.id);
            same && other.tier >= finding.tier
        });
        assert!(stricter, "{:?} was lost", finding.id);
    }
}

/// Each tier and each wait that stands in the file and is not refused counts at least as much as it says.
fn what_was_accepted_is_kept(json: &Json, read: &Read) {
    let refused = |at: &str| read.refused.iter().any(|refusal| refusal.at == at);
    let field = |json: &Json, name: &str| -> Option<Json> {
        let mut named = json.fields()?.iter().filter(|(other, _)| other == name);
        let found = named.next()?.1.clone();
        named.next().is_none().then_some(found)
    };
    let Some(findings) = field(json, "findings") else {
        return;
    };
    for finding in Finding::ALL {
        let at = format!("findings.{}", finding.id());
        let Some(entry) = field(&findings, finding.id()).filter(|_| !refused(&at)) else {
            continue;
        };
        let accepted = |name: &str| {
            let refused = refused(&format!("{at}.{name}"));
            field(&entry, name).filter(|_| !refused)
        };
        let tightening = &read.policy.tightening;
        if let Some(tier) = accepted("tier") {
            let tier = match tier.text() {
                Some("care") => Tier::Care,
                Some("ask") => Tier::Ask,
                Some("stop") => Tier::Stop,
                other => panic!("{other:?} was accepted as a tier"),
            };
            assert!(tightening.tier(finding.finding()) >= Some(tier));
        }
        for (name, factor) in [("days", 24.0), ("hours", 1.0)] {
            if let Some(number) = accepted(name) {
                let asked = number.number().expect("a wait is a number") * factor;
                let kept = tightening.interval(finding.finding()).map(hours);
                assert!(
                    kept >= Some(asked),
                    "{at}.{name}: {kept:?} is less than {asked}"
                );
            }
        }
    }
}

fn hours(interval: Interval) -> f64 {
    match interval {
        Interval::Hours(hours) => f64::from(hours),
        Interval::Days(days) => f64::from(days) * 24.0,
        Interval::Months(_) => panic!("no policy has months"),
    }
}

fn reads_back_the_same(policy: &Policy) {
    let mut clinic = Map::new();
    for (name, value) in [
        ("name", &policy.name),
        ("phone", &policy.phone),
        ("booking-url", &policy.booking_url),
    ] {
        clinic.extend(value.clone().map(|value| (name.to_owned(), json!(value))));
    }
    let mut findings = Map::new();
    for finding in Finding::ALL {
        let (id, tightening) = (finding.finding(), &policy.tightening);
        let mut entry = Map::new();
        if let Some(tier) = tightening.tier(id) {
            let tier = match tier {
                Tier::Care => "care",
                Tier::Ask => "ask",
                Tier::Stop => "stop",
                Tier::Info | Tier::Wait => panic!("{tier:?} was accepted"),
            };
            entry.insert("tier".to_owned(), json!(tier));
        }
        match tightening.interval(id) {
            Some(Interval::Days(days)) => entry.insert("days".to_owned(), json!(days)),
            Some(Interval::Hours(hours)) => entry.insert("hours".to_owned(), json!(hours)),
            Some(Interval::Months(_)) => panic!("no policy has months"),
            None => None,
        };
        if let Some((_, note)) = policy.notes.iter().find(|(of, _)| *of == id) {
            entry.insert("note".to_owned(), json!(note));
        }
        if !entry.is_empty() {
            findings.insert(finding.id().to_owned(), Value::Object(entry));
        }
    }
    let text = json!({"clinic": clinic, "findings": findings}).to_string();
    if text.len() > MOST_BYTES {
        return;
    }
    let again = read(text.as_bytes(), &RULES);
    assert_eq!(again.refused, [], "{text}");
    let again = again.policy;
    assert_eq!(
        (&again.name, &again.phone, &again.booking_url),
        (&policy.name, &policy.phone, &policy.booking_url)
    );
    assert_eq!(again.notes.len(), policy.notes.len());
    assert!(again.notes.iter().all(|note| policy.notes.contains(note)));
    for rule in RULES.rules() {
        let both = [&again, policy].map(|policy| {
            let tightening = &policy.tightening;
            (
                tightening.tier(rule.finding),
                tightening.interval(rule.finding),
            )
        });
        assert_eq!(both[0], both[1], "{text}");
    }
}

//! A clinic policy can only tighten, and what it may not say is refused at its place.

use super::cases::{assess, findings};
use super::sheets::{any_sheet, healthy, how_many, now};
use microneedling_check::engine::{
    Answer, Due, Interval, Terms, Tier, Tightening, assess as by_the_book, assess_on,
};
use microneedling_check::knowledge::{Finding, RULES, questions};
use microneedling_check::policy::{MOST_BYTES, Policy, read, schema};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

fn refusals(policy: &Value) -> Vec<(String, String)> {
    let read = read(policy.to_string().as_bytes(), &RULES);
    read.refused
        .into_iter()
        .map(|refusal| (refusal.at, refusal.message))
        .collect()
}

fn any_policy() -> impl Strategy<Value = Value> {
    let tier = prop::sample::select(vec!["info", "care", "wait", "ask", "stop", "clear"]);
    let entry = (
        0..Finding::ALL.len(),
        prop::option::of(tier),
        prop::option::of(0_i32..400),
        prop::option::of(0_i32..3000),
    );
    prop::collection::vec(entry, 0..12).prop_map(|entries| {
        let mut findings = serde_json::Map::new();
        for (finding, tier, days, hours) in entries {
            let mut entry = serde_json::Map::new();
            if let Some(tier) = tier {
                entry.insert("tier".to_owned(), json!(tier));
            }
            if let Some(days) = days {
                entry.insert("days".to_owned(), json!(days));
            }
            if let Some(hours) = hours {
                entry.insert("hours".to_owned(), json!(hours));
            }
            findings.insert(Finding::ALL[finding].id().to_owned(), Value::Object(entry));
        }
        json!({"clinic": {"name": "A clinic"}, "findings": findings})
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(how_many(10_000)))]

    #[test]
    fn no_policy_ever_loosens_a_result(sheet in any_sheet(), policy in any_policy()) {
        let policy = read(policy.to_string().as_bytes(), &RULES).policy;
        let terms = Terms { tightening: &policy.tightening, ..Terms::now(now()) };
        let (with, without) = (assess_on(&RULES, &sheet, &terms), by_the_book(&RULES, &sheet, now()));
        prop_assert!(with.overall >= without.overall);
        prop_assert!(with.not_before.map(Due::moment) >= without.not_before.map(Due::moment));
        for finding in &without.findings {
            let stricter = with.findings.iter().any(|other| {
                // Or it gave way to a twin that became as strict.
                let same = other.id == finding.id || finding.rule.gives_way_to.contains(&other.id);
                same && other.tier >= finding.tier
            });
            prop_assert!(stricter, "{} was lost", Finding::of(finding.id).unwrap().id());
        }
    }
}

#[test]
fn a_longer_wait_and_a_stricter_tier_count() {
    let line = json!({
        "id": 1, "now": "2026-11-21T12:00", "otherwise": "no",
        "answers": {
            "filler": "yes", "dark-marks": "yes",
            "filler-when": [{"what": "hyaluronic-acid", "when": "2026-11-07", "where": ["face"]}],
        },
        "policy": {"findings": {"filler-14d": {"days": 28, "note": "We wait four weeks."}, "pih-prone": {"tier": "ask"}}},
    });
    let (code, answers) = assess(&[line]);
    assert_eq!(code, 0);
    assert_eq!(answers[0]["overall"], "ask");
    assert_eq!(answers[0]["not_before"], "2026-12-05");
    assert_eq!(answers[0].get("refused"), None);
    let found = findings(&answers[0]);
    assert_eq!(
        (&found["filler-14d"], &found["pih-prone"]),
        (&json!("wait"), &json!("ask"))
    );
}

#[test]
fn a_wait_that_a_clinic_made_stricter_keeps_its_date() {
    // Botulinum toxin a week ago is worth a word in a clinic and a wait at home.
    for (setting, tier) in [("home", "ask"), ("not-sure", "ask"), ("home", "stop")] {
        let line = |policy: Value| {
            json!({
                "id": 1, "now": "2026-11-21T12:00", "otherwise": "no",
                "answers": {
                    "setting": setting, "botulinum-toxin": "yes",
                    "botulinum-toxin-when": [{"when": "2026-11-14", "where": ["face"]}],
                },
                "policy": policy,
            })
        };
        let stricter = line(json!({"findings": {"neuromodulator-2wk": {"tier": tier}}}));
        let (_, answers) = assess(&[line(json!({})), stricter]);
        assert_eq!(answers[0]["not_before"], "2026-11-28", "{setting} {tier}");
        assert_eq!(answers[1]["not_before"], "2026-11-28", "{setting} {tier}");
    }
}

#[test]
fn what_is_milder_or_not_understood_is_refused_at_its_place_and_the_rest_counts() {
    let policy = json!({
        "clinic": {"name": "Clinic", "booking-url": "http://clinic.example", "fax": "1"},
        "findings": {
            "filler-14d": {"days": 13},
            "neuromodulator-48h": {"days": 1},
            "microneedling-28d": {"days": 42},
            "pregnancy": {"tier": "ask"},
            "diabetes": {"days": 3},
            "sunburn": {"tier": "wait"},
            "smoking": {"days": "7"},
            "fillers": {"tier": "stop"},
            "epilepsy": {"tier": "stop", "remark": "x"},
        },
        "rules": {},
    });
    let mut at: Vec<String> = refusals(&policy).into_iter().map(|(at, _)| at).collect();
    at.sort();
    assert_eq!(
        at,
        [
            "clinic.booking-url",
            "clinic.fax",
            "findings.diabetes.days",
            "findings.epilepsy.remark",
            "findings.filler-14d.days",
            "findings.fillers",
            "findings.neuromodulator-48h.days",
            "findings.pregnancy.tier",
            "findings.smoking.days",
            "findings.sunburn.tier",
            "rules",
        ]
    );
    for (at, message) in refusals(&policy) {
        assert!(
            message.contains('`') || message.contains("finding"),
            "{at}: {message}"
        );
    }
    let kept = read(policy.to_string().as_bytes(), &RULES).policy;
    assert_eq!(kept.name.as_deref(), Some("Clinic"));
    assert_ne!(
        kept.tightening,
        Policy::default().tightening,
        "epilepsy and microneedling-28d count"
    );
}

#[test]
fn the_bounds_of_a_policy_are_where_they_are_said_to_be() {
    let refused = |entry: Value| refusals(&json!({"findings": {"filler-14d": entry}})).len();
    for (entry, wanted) in [
        (json!({"days": 14}), 0),
        (json!({"days": 13}), 1),
        (json!({"days": 1095}), 0),
        (json!({"days": 1096}), 1),
        (json!({"hours": 336}), 0),
        (json!({"hours": 335}), 1),
        (json!({"hours": 26280}), 0),
        (json!({"hours": 26281}), 1),
        (json!({"days": 14.5}), 1),
        (json!({"days": 0}), 1),
        (json!({"days": -14}), 1),
        (json!({"days": "14"}), 1),
        (json!({"tier": "stop"}), 0),
        (json!({"tier": "care"}), 1),
        (json!({"note": "x".repeat(500)}), 0),
        (json!({"note": "x".repeat(501)}), 1),
        (json!({"note": " "}), 1),
        (json!({"note": "two\nlines"}), 1),
    ] {
        assert_eq!(refused(entry.clone()), wanted, "{entry}");
    }
    // As strict as the rule book is not milder.
    for (finding, tier, wanted) in [
        ("pregnancy", "stop", 0),
        ("pregnancy", "ask", 1),
        ("epilepsy", "ask", 0),
        ("epilepsy", "care", 1),
        ("pih-prone", "care", 0),
    ] {
        let policy = json!({"findings": {finding: {"tier": tier}}});
        assert_eq!(refusals(&policy).len(), wanted, "{finding} {tier}");
    }
    assert_eq!(MOST_BYTES, 65_536);
    let file = |bytes: usize| {
        let empty = "{\"clinic\":{}}";
        let text = format!("{empty}{}", " ".repeat(bytes - empty.len()));
        read(text.as_bytes(), &RULES).refused.len()
    };
    assert_eq!((file(65_536), file(65_537)), (0, 1));
}

#[test]
fn a_booking_address_is_kept_if_it_is_one() {
    let url = |url: &str| {
        let policy = json!({"clinic": {"booking-url": url}}).to_string();
        read(policy.as_bytes(), &RULES).policy.booking_url
    };
    for good in ["https://clinic.example/book?a=b", "https://1.example"] {
        assert_eq!(url(good).as_deref(), Some(good));
    }
    for bad in [
        "http://clinic.example",
        "https://",
        "https:///x",
        "https://a b",
        "javascript:alert(1)",
    ] {
        assert_eq!(url(bad), None, "{bad}");
    }
}

#[test]
fn hours_days_and_months_are_compared_by_their_length() {
    // Surgery: twelve months, which may be 366 days.
    let refused =
        |finding: &str, entry: Value| refusals(&json!({"findings": {finding: entry}})).len();
    assert_eq!(refused("surgery-area", json!({"days": 365})), 1);
    assert_eq!(refused("surgery-area", json!({"days": 366})), 0);
    assert_eq!(refused("surgery-area", json!({"hours": 8783})), 1);
    assert_eq!(refused("surgery-area", json!({"hours": 8784})), 0);
    assert_eq!(refused("neuromodulator-48h", json!({"days": 1})), 1);
    assert_eq!(refused("neuromodulator-48h", json!({"days": 2})), 0);
    assert_eq!(refused("neuromodulator-48h", json!({"hours": 47})), 1);
    assert_eq!(refused("neuromodulator-48h", json!({"hours": 48})), 0);
}

#[test]
fn of_several_demands_on_one_finding_the_strictest_counts() {
    let mut tightening = Tightening::default();
    let finding = Finding::Epilepsy.finding();
    for tier in [Tier::Ask, Tier::Stop, Tier::Care] {
        tightening.at_least(finding, tier);
    }
    let terms = Terms {
        tightening: &tightening,
        ..Terms::now(now())
    };
    let mut sheet = healthy();
    sheet.put(questions::EPILEPSY.0, Answer::YesNo(true));
    let got = assess_on(&RULES, &sheet, &terms);
    assert_eq!(got.findings[0].tier, Tier::Stop);
}

#[test]
fn a_policy_that_cannot_be_read_leaves_the_rule_book() {
    let large = format!(
        "{{\"clinic\": {{\"name\": \"{}\"}}}}",
        "x".repeat(MOST_BYTES)
    );
    for text in ["", "{", "[]", "null", large.as_str()] {
        let read = read(text.as_bytes(), &RULES);
        assert_eq!(read.policy, Policy::default(), "{text:.20}");
        assert_eq!(read.refused.len(), 1, "{text:.20}");
        assert_eq!(read.refused[0].at, "");
    }
    let twice = r#"{"findings": {"diabetes": {"tier": "stop"}, "diabetes": {"tier": "ask"}}}"#;
    let read = read(twice.as_bytes(), &RULES);
    assert_eq!(read.refused[0].at, "findings.diabetes");
    assert_eq!(read.policy, Policy::default());
}

#[test]
fn the_schema_names_every_finding() {
    let schema = schema();
    assert_eq!(
        schema["properties"]["findings"]["propertyNames"]["enum"],
        json!(Finding::IDS)
    );
}

// The wait that stood last won: 500 hours took the place of 400 days.
#[test]
fn of_two_waits_for_one_finding_the_longer_counts_whichever_comes_last() {
    for waits in [
        r#""days": 400, "hours": 500"#,
        r#""hours": 500, "days": 400"#,
    ] {
        let text = format!(r#"{{"findings": {{"filler-14d": {{{waits}}}}}}}"#);
        let read = read(text.as_bytes(), &RULES);
        assert_eq!(read.refused, []);
        let wait = read
            .policy
            .tightening
            .interval(Finding::Filler14d.finding());
        assert_eq!(wait, Some(Interval::Days(400)), "{waits}");
    }
}

// Each name was held against each other one: 64 kB took seconds, and the page stood still.
#[test]
fn a_file_full_of_twins_is_read_as_fast_as_any_other() {
    let twins = vec![r#""":0"#; MOST_BYTES / 5 - 1].join(",");
    let start = Instant::now();
    let read = read(format!("{{{twins}}}").as_bytes(), &RULES);
    assert_eq!(read.refused.len(), 1);
    assert!(
        start.elapsed() < Duration::from_millis(500),
        "{:?}",
        start.elapsed()
    );
}

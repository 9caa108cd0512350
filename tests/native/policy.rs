//! A clinic policy can only tighten, and what it may not say is refused at its place.

use super::cases::{assess, findings};
use super::sheets::{any_sheet, how_many, now};
use microneedling_check::engine::{Due, Terms, assess as by_the_book, assess_on};
use microneedling_check::knowledge::{Finding, RULES};
use microneedling_check::policy::{MOST_BYTES, Policy, read, schema};
use proptest::prelude::*;
use serde_json::{Value, json};

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

//! The reference cases of `tests/native/cases/reference.jsonl` as journeys: the app is filled in from each
//! line, screen by screen, and must say what `assess` says of it. The page's clock shows the line's "now".

use crate::answering::read;
use crate::harness::{Page, Served};
use crate::patient::{Patient, ui};
use microneedling_check::engine::{Assessment, Moment, Overall, assess};
use microneedling_check::knowledge::{Finding, RULES};
use microneedling_check::text::en::ENGLISH;
use serde_json::Value;

crate::tests! {
    InOneEngine: "Every case is walked through natively; these show that the page does the same." [
        the_first_reference_cases_end_as_assess_says,
    ]
    BeforeARelease: "Twenty whole checks in each engine; every case is walked through natively." [
        every_odd_reference_case_ends_as_assess_says,
        every_even_reference_case_ends_as_assess_says,
    ]
}

/// So many cases: one without a finding, one that waits until an hour of the day.
const FIRST: usize = 2;

fn the_first_reference_cases_end_as_assess_says() {
    cases().iter().take(FIRST).for_each(journey);
}

/// Two browsers share the work.
fn every_odd_reference_case_ends_as_assess_says() {
    cases().iter().step_by(2).for_each(journey);
}

fn every_even_reference_case_ends_as_assess_says() {
    cases().iter().skip(1).step_by(2).for_each(journey);
}

fn cases() -> Vec<Value> {
    let lines = include_str!("../native/cases/reference.jsonl").lines();
    let cases: Vec<Value> = lines
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    assert!(cases.len() >= 20, "the reference cases are there");
    cases
}

fn journey(case: &Value) {
    let mut line = case.clone();
    let fields = line.as_object_mut().expect("an object");
    fields.retain(|name, _| name != "about" && name != "expect");
    let (sheet, now) = read(&line);
    let wanted = assess(&RULES, &sheet, now);
    assert_eq!(wanted.open, [], "the line leaves a question open");

    // A page that is older than its clock would doubt the clock.
    let mut patient = Patient::at(Page::open_served(Served::app().after(&clock_at(now))));
    let loaded = patient.page.requests();
    patient.begins();
    while let Some(id) = patient.screen() {
        patient.answers_from(id, &sheet);
        patient.goes_on();
    }
    let outcome = patient.reads_the_result();

    let date = wanted.not_before.map(ui().dates.due);
    assert_eq!(outcome.heading, heading(&wanted), "{}", case["about"]);
    if let (Overall::Stop | Overall::Ask, Some(date)) = (wanted.overall, &date) {
        assert!(patient.page.shows(&(ui().result.also_wait)(date)));
    }
    let found = wanted.findings.iter().map(|found| {
        let finding = Finding::of(found.id).expect("a finding of the rule book");
        (ENGLISH.finding)(finding).title.to_owned()
    });
    assert_eq!(sorted(outcome.findings), sorted(found.collect()));
    let dates = wanted.findings.iter().filter_map(|found| found.not_before);
    let dates = dates.map(|due| (ui().result.until)(&(ui().dates.due)(due)));
    assert_eq!(sorted(outcome.dates), sorted(dates.collect()));
    patient.leaves(&loaded);
}

/// Lets the clock of the page show this moment when it opens, and go on from there.
fn clock_at(now: Moment) -> String {
    let (year, month, day) = now.day().parts();
    let (hour, minute) = now.time();
    format!(
        "{{
            const Real = Date;
            const ahead = new Real({year}, {month} - 1, {day}, {hour}, {minute}) - Real.now();
            window.Date = class extends Real {{
                constructor(...parts) {{ super(...(parts.length > 0 ? parts : [Real.now() + ahead])); }}
                static now() {{ return Real.now() + ahead; }}
            }};
        }}"
    )
}

/// The heading of the result.
fn heading(assessment: &Assessment) -> String {
    let words = ui().result;
    let tone = match assessment.overall {
        Overall::Stop => words.stop,
        Overall::Ask => words.ask,
        Overall::Wait => words.wait,
        Overall::Care => words.care,
        Overall::Clear => words.clear,
    };
    match (assessment.overall, assessment.not_before) {
        (Overall::Wait, Some(due)) => (words.wait_until)(&(ui().dates.due)(due)),
        _ => tone.heading.to_owned(),
    }
}

fn sorted(mut lines: Vec<String>) -> Vec<String> {
    lines.sort();
    lines
}

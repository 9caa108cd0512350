//! The engine and the medicine finder as Wasm for the bench. Of the engine: many assessments a call, so that the way between JavaScript and Wasm
//! does not count, and one call with JSON in and out, where only that way counts. Of the finder: one call a
//! keystroke, and the list as text from outside, as the app gets it.
//!
//! Deliberately absent: the clock. The page or Node measures.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a bench that meets the unexpected has failed"
)]

mod subject;

use microneedling_check::engine::{assess_on, explain::changes};
use microneedling_check::knowledge::RULES;
use microneedling_check::medicines::{MedicineList, Offer};
use microneedling_check::wire::{read_request, response};
use std::hint::black_box;
use std::sync::{LazyLock, OnceLock};
use subject::{Subject, WITH_FINDINGS, medicine_list, subjects};
use wasm_bindgen::prelude::wasm_bindgen;

static SUBJECTS: LazyLock<Vec<Subject>> = LazyLock::new(subjects);
static MEDICINES: LazyLock<MedicineList> = LazyLock::new(medicine_list);
static READ: OnceLock<MedicineList> = OnceLock::new();

/// As many offers as the page asks for.
const OFFERS: usize = 12;

fn main() {}

/// The names of what can be assessed.
#[wasm_bindgen]
pub fn names() -> Vec<String> {
    SUBJECTS
        .iter()
        .map(|subject| subject.name.to_owned())
        .collect()
}

/// Assesses again and again; gives back how much was found.
#[wasm_bindgen]
pub fn assess(place: usize, rounds: u32) -> usize {
    let subject = &SUBJECTS[place];
    let once = |_| {
        let sheet = black_box(&subject.sheet);
        black_box(assess_on(subject.book, sheet, &subject.terms()))
            .findings
            .len()
    };
    (0..rounds).map(once).sum()
}

/// Looks for what would change the result, again and again; gives back how many changes there are.
#[wasm_bindgen]
pub fn explain(place: usize, rounds: u32) -> usize {
    let subject = &SUBJECTS[place];
    let once = |_| {
        let sheet = black_box(&subject.sheet);
        black_box(changes(subject.book, sheet, &subject.terms())).len()
    };
    (0..rounds).map(once).sum()
}

/// The patient with findings, as a line of JSON.
#[wasm_bindgen]
pub fn line() -> String {
    WITH_FINDINGS.to_owned()
}

/// Answers a line of JSON as the `assess` program does.
#[wasm_bindgen]
pub fn answer(line: &str) -> String {
    let (id, request) = read_request(line.as_bytes(), &RULES, &MEDICINES);
    let request = request.expect("a request without fault");
    let assessment = microneedling_check::engine::assess(&RULES, &request.sheet, request.now);
    response(&id, &assessment, &[], &RULES)
}

/// Reads the list that `offers` looks through.
#[wasm_bindgen]
pub fn read_medicines(text: String) {
    READ.set(MedicineList::read(text).unwrap()).unwrap();
}

/// What is offered for what is typed: a line for each, with the name and the substance.
#[wasm_bindgen]
pub fn offers(typed: &str) -> String {
    let offers = READ.get().unwrap().find(typed, OFFERS);
    let line = |offer: &Offer| format!("{}\t{}\n", offer.name, offer.substance);
    offers.iter().map(line).collect()
}

/// Keeps copies of the list that was read: what the memory grows by is what the list takes.
#[wasm_bindgen]
pub fn copy_medicines(times: u32) {
    for _ in 0..times {
        Box::leak(Box::new(READ.get().unwrap().clone()));
    }
}

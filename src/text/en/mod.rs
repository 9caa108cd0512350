//! English, in plain words: short sentences, reading grade 8 at most, and "you".
//!
//! No text calls anything free of risk; none tells anyone to leave out a prescribed medicine; none
//! names a dose. Deliberately absent: any decision.

pub mod classes;
pub mod clinics;
pub mod facts;
pub mod findings;
pub mod options;
pub mod pages;
pub mod questions;
pub mod trial;
mod ui;

use super::Language;

/// English.
pub const ENGLISH: Language = Language {
    tag: "en",
    right_to_left: false,
    finding: findings::finding,
    question: questions::question,
    page: pages::page,
    list: pages::list,
    option: options::option,
    class: classes::class,
    fact: facts::fact,
    ui: &ui::UI,
};

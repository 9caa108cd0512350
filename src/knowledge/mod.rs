//! The clinical content: questions, rules and sources, as data.
//!
//! One file per topic, each with what it checks, why, from which sources and since when. Deliberately
//! absent: logic, and the words of any language. Nothing here has been reviewed by a clinician yet;
//! [`REVIEWER`] says who did, once somebody has.

pub mod allergy;
pub mod bleeding;
pub mod changes;
pub mod device_and_home;
pub mod facts;
pub mod findings;
pub mod health;
pub(crate) mod ids;
pub mod immunity;
pub mod life_stage;
pub mod limits;
pub mod medicines;
mod notation;
pub mod options;
pub mod pages;
pub mod questions;
pub mod recent_treatments;
pub mod scars;
pub mod skin_conditions;
pub mod skin_today;
pub mod sources;

pub use facts::FactId;
pub use findings::Finding;
pub use options::{
    Area, AspirinReason, Class, Device, FillerMaterial, Goal, NeedlingKind, Setting,
};
pub use pages::{List, ListId, PAGES, Page, PageId};
pub use questions::{QUESTIONS, Question};
pub use sources::{Source, SourceDetails};

use crate::engine::{Condition, DateFault, Day, Guards, Rule, RuleBook};

/// The version of the clinical content: year, month, and a count within the month.
pub const VERSION: &str = "2026.11.0";

/// The day on which the rules were last held against their sources. No clock that is right shows an earlier one.
pub const LOOKED_AT: Day = match Day::new(2026, 11, 21) {
    Ok(day) => day,
    // A constant: a day that does not exist fails while compiling.
    Err(_) => unreachable!(),
};

/// The last day on which the rules may say that nothing was found.
pub const REVIEW_BY: Result<Day, DateFault> = Day::new(2027, 5, 31);

/// Who reviewed the content as a clinician. Nobody has yet, and every result says so.
pub const REVIEWER: Option<&str> = None;

/// The topics, in the order of showing. The last rule of the last topic looks at all others.
pub const TOPICS: &[&[Rule]] = &[
    life_stage::RULES,
    bleeding::RULES,
    immunity::RULES,
    health::RULES,
    skin_today::RULES,
    skin_conditions::RULES,
    scars::RULES,
    allergy::RULES,
    medicines::RULES,
    recent_treatments::RULES,
    device_and_home::RULES,
];

/// The rule book.
pub static RULES: RuleBook = RuleBook {
    version: VERSION,
    review_by: match REVIEW_BY {
        Ok(day) => day,
        // A constant: a day that does not exist fails while compiling.
        Err(_) => unreachable!(),
    },
    questions: QUESTIONS,
    topics: TOPICS,
    at_home: Condition::Chose(questions::SETTING, Setting::Home.set()),
    areas: questions::AREAS,
    medicines: questions::MEDICINES,
    changeable: changes::CHANGEABLE,
    near: options::NEAR,
    guards: Guards::new(),
};

//! # What it checks
//! Diabetes, heart, kidneys, liver, healing, illness, seizures, fainting, smoking.
//!
//! # Why it matters
//! The result depends on healing, and numbing cream is not harmless for everyone.
//!
//! # Sources
//! Only one source document names diabetes, as "not an ideal candidate"; labels call it not evaluated.
//!
//! # Since
//! 2026.11.0

use super::findings::Finding;
use super::limits;
use super::notation::{
    DOCUMENT, GENERAL, READ, REPORTED, ask, care, findings, info, other, rule, sources, stop, wait,
};
use super::options::{Class, Goal};
use super::questions::{
    ACUTE_ILLNESS_ENDED, DIABETES, DIABETES_UNCONTROLLED, EPILEPSY, FAINTING, GOAL,
    HEART_CONDITION, KIDNEY_LIVER, POOR_HEALING, SMOKING, SUGAR_MEDICINE_FOR_DIABETES, VACCINE,
};
use crate::engine::Advice::{AskFirst, TakeCare};
use crate::engine::Condition::{Any, Is, Named, Ticked, Within};
use crate::engine::{Options, Place, Rule, Tier, Window};

/// The rules, in the order of showing.
pub const RULES: &[Rule] = &[
    rule(
        Finding::Diabetes,
        &[ask(Any(&[
            Is(DIABETES),
            Named(Class::any(&[Class::DiabetesCertain])),
            Is(SUGAR_MEDICINE_FOR_DIABETES),
        ]))],
        sources![Sd003, Skinpen],
        &[READ, DOCUMENT],
    )
    .disputed(
        AskFirst,
        sources![Sd003, Skinpen],
        &[other(TakeCare, sources![Sd004])],
    )
    .gives_way_to(findings![DiabetesUncontrolled]),
    rule(
        Finding::DiabetesUncontrolled,
        &[stop(Is(DIABETES_UNCONTROLLED))],
        sources![Sd003, Clin, Inmode],
        &[READ],
    ),
    rule(
        Finding::PoorHealing,
        &[ask(Is(POOR_HEALING))],
        sources![Skinpen],
        &[REPORTED],
    ),
    rule(
        Finding::AcuteIllness,
        &[wait(Within(
            ACUTE_ILLNESS_ENDED,
            Options::ANY,
            Place::Anywhere,
            Window::first(limits::ILLNESS_WAIT),
        ))],
        sources![Clin],
        &[READ, GENERAL],
    ),
    rule(
        Finding::HeartCondition,
        &[ask(Is(HEART_CONDITION))],
        sources![Skinpen, FdaTla],
        &[REPORTED],
    ),
    rule(
        Finding::KidneyLiver,
        &[ask(Is(KIDNEY_LIVER))],
        sources![Dermapen4],
        &[READ],
    ),
    rule(
        Finding::Epilepsy,
        &[ask(Is(EPILEPSY))],
        sources![FdaTla],
        &[GENERAL],
    ),
    rule(
        Finding::Fainting,
        &[care(Is(FAINTING))],
        sources![Vvr],
        &[READ],
    )
    .at_home(Tier::Stop),
    rule(
        Finding::Smoking,
        &[care(Is(SMOKING))],
        sources![Common],
        &[GENERAL],
    ),
    rule(
        Finding::VaccineRecent,
        &[info(Is(VACCINE))],
        sources![FdaFill, Clin],
        &[READ],
    ),
    rule(
        Finding::Expectation,
        &[info(Ticked(GOAL, Goal::TreatDisease.set()))],
        sources![Sd000],
        &[DOCUMENT, GENERAL],
    ),
];

//! # What it checks
//! Pregnancy, breastfeeding and age.
//!
//! # Why it matters
//! An elective procedure can wait; data on pregnancy and breastfeeding are scarce, and what is put on
//! needled skin can be absorbed. Authorisations of devices begin at 22 years.
//!
//! # Sources
//! Two of the source documents name pregnancy, one with a door for benefit against risk and one without;
//! device labels have no door, and the cautious reading was taken. The same sheet advises against needling
//! while breastfeeding without listing it as a bar.
//!
//! # Since
//! 2026.11.0

use super::findings::Finding;
use super::limits;
use super::notation::{DOCUMENT, GENERAL, READ, ask, care, other, rule, sources, stop};
use super::questions::{AGE, BREASTFEEDING, PREGNANCY_POSSIBLE, PREGNANT, SKIN_FRAGILE};
use crate::engine::Advice::{AskFirst, Bar, NothingNeeded};
use crate::engine::Condition::{All, AtLeast, Below, Is};
use crate::engine::{Rule, Tier};

/// The rules, in the order of showing.
pub const RULES: &[Rule] = &[
    rule(
        Finding::Pregnancy,
        &[stop(Is(PREGNANT))],
        sources![Sd003, Sd004, Skinpen, Preg],
        &[READ, DOCUMENT],
    )
    .disputed(
        Bar,
        sources![Sd003, Skinpen],
        &[other(AskFirst, sources![Sd004])],
    ),
    rule(
        Finding::PregnancyPossible,
        &[ask(Is(PREGNANCY_POSSIBLE))],
        sources![Sd003, Sd004],
        &[DOCUMENT, GENERAL],
    ),
    rule(
        Finding::Breastfeeding,
        &[ask(Is(BREASTFEEDING))],
        sources![Sd004, Skinpen, Emla],
        &[READ, DOCUMENT],
    )
    .disputed(AskFirst, sources![Sd004], &[other(Bar, sources![Skinpen])]),
    rule(
        Finding::AgeUnder18,
        &[stop(Below(AGE, limits::ADULT))],
        sources![FdaDev, Uk25],
        &[READ],
    ),
    rule(
        Finding::Age1821,
        &[ask(All(&[
            AtLeast(AGE, limits::ADULT),
            Below(AGE, limits::AUTHORISED_AGE),
        ]))],
        sources![FdaDev, Skinpen, Exceed, Skinstylus],
        &[READ],
    )
    .disputed(
        AskFirst,
        sources![FdaDev, Skinpen, Exceed, Skinstylus],
        &[other(NothingNeeded, sources![Clin])],
    ),
    rule(
        Finding::SkinFragile,
        &[care(Is(SKIN_FRAGILE))],
        sources![Common],
        &[GENERAL],
    )
    .at_home(Tier::Stop),
];

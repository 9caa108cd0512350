//! # What it checks
//! Keloids, raised and young scars, dark marks, melasma, skin tone.
//!
//! # Why it matters
//! New injury can make new keloids and leave dark marks.
//!
//! # Sources
//! One source document says "careful", and only of palms and soles; another bars any keloid history. The
//! bar was taken. Pigment is both an indication and a side effect in the same sheet; both are carried.
//!
//! # Since
//! 2026.11.0

use super::findings::Finding;
use super::notation::{DOCUMENT, GENERAL, READ, REPORTED, ask, care, rule, sources, stop};
use super::questions::{
    DARK_MARKS, KELOID, KELOID_PALMS_SOLES, MELASMA, SCAR_RAISED, SCAR_YOUNG, SKIN_TYPE_DARK,
};
use crate::engine::Condition::Is;
use crate::engine::{Rule, Tier};

/// The rules, in the order of showing.
pub const RULES: &[Rule] = &[
    rule(
        Finding::KeloidHistory,
        &[stop(Is(KELOID))],
        sources![Sd004, Jdd24, Skinpen, Psk, Juhasz20],
        &[READ, DOCUMENT],
    ),
    rule(
        Finding::KeloidPalmsSoles,
        &[stop(Is(KELOID_PALMS_SOLES))],
        sources![Sd003, Sd004],
        &[DOCUMENT],
    ),
    rule(
        Finding::ScarHypertrophic,
        &[ask(Is(SCAR_RAISED))],
        sources![Skinstylus, Clin],
        &[READ],
    ),
    rule(
        Finding::ScarYoung,
        &[ask(Is(SCAR_YOUNG))],
        sources![Skinpen],
        &[REPORTED],
    ),
    rule(
        Finding::SkinTypeIvVi,
        &[care(Is(SKIN_TYPE_DARK))],
        sources![Cohen16, Chu21, Exceed, Skinpen],
        &[READ],
    ),
    rule(
        Finding::PihProne,
        &[care(Is(DARK_MARKS))],
        sources![Chu21, Dermapen4],
        &[READ],
    )
    .at_home(Tier::Stop),
    rule(
        Finding::Melasma,
        &[ask(Is(MELASMA))],
        sources![Cohen16, Sd004],
        &[READ, GENERAL],
    ),
];

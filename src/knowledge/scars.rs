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
use super::notation::{
    DOCUMENT, GENERAL, READ, REPORTED, ask, care, other, rule, sources, stop, waiting,
};
use super::questions::{
    DARK_MARKS, KELOID, KELOID_PALMS_SOLES, MELASMA, SCAR_RAISED, SCAR_YOUNG, SKIN_TYPE_DARK,
};
use crate::engine::Advice::{AskFirst, Bar, NothingNeeded, TakeCare};
use crate::engine::Condition::Is;
use crate::engine::Interval::Months;
use crate::engine::{Rule, Tier};

/// The rules, in the order of showing.
pub const RULES: &[Rule] = &[
    rule(
        Finding::KeloidHistory,
        &[stop(Is(KELOID))],
        sources![Sd004, Jdd24, Skinpen, Psk, Juhasz20],
        &[READ, DOCUMENT],
    )
    .disputed(
        Bar,
        sources![Sd004, Jdd24],
        &[
            other(AskFirst, sources![Skinpen, Psk, Juhasz20]),
            other(TakeCare, sources![Sd003]),
        ],
    ),
    rule(
        Finding::KeloidPalmsSoles,
        &[stop(Is(KELOID_PALMS_SOLES))],
        sources![Sd003, Sd004],
        &[DOCUMENT],
    )
    .disputed(Bar, sources![Sd004], &[other(TakeCare, sources![Sd003])]),
    rule(
        Finding::ScarHypertrophic,
        &[ask(Is(SCAR_RAISED))],
        sources![Skinstylus, Clin],
        &[READ],
    )
    .disputed(
        AskFirst,
        sources![Clin],
        &[other(NothingNeeded, sources![Skinstylus])],
    ),
    rule(
        Finding::ScarYoung,
        &[ask(Is(SCAR_YOUNG))],
        sources![Skinpen],
        &[REPORTED],
    )
    .disputed(
        AskFirst,
        sources![Skinpen],
        &[other(waiting(Months(6)), sources![Skinpen])],
    ),
    rule(
        Finding::SkinTypeIvVi,
        &[care(Is(SKIN_TYPE_DARK))],
        sources![Cohen16, Chu21, Exceed, Skinpen],
        &[READ],
    )
    .disputed(
        TakeCare,
        sources![Cohen16, Chu21],
        &[other(AskFirst, sources![Exceed, Skinpen])],
    ),
    rule(
        Finding::PihProne,
        &[care(Is(DARK_MARKS))],
        sources![Chu21, Dermapen4, Sd004],
        &[READ, DOCUMENT],
    )
    .disputed(
        TakeCare,
        sources![Chu21, Dermapen4],
        &[other(NothingNeeded, sources![Sd004])],
    )
    .at_home(Tier::Stop),
    rule(
        Finding::Melasma,
        &[ask(Is(MELASMA))],
        sources![Cohen16, Sd004],
        &[READ, GENERAL],
    )
    .disputed(
        AskFirst,
        sources![Cohen16],
        &[other(NothingNeeded, sources![Sd004])],
    ),
];

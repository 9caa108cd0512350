//! # What it checks
//! What is on the skin to be treated: infection, wounds, acne, growths, sun.
//!
//! # Why it matters
//! Needles carry germs and viruses across the skin and must not go over what nobody has examined.
//!
//! # Sources
//! One source document fears that needled moles could spread cancer. No publication for that was found; the
//! rule is kept with the softer reason that a growth has to be examined first.
//!
//! # Since
//! 2026.11.0

use super::findings::Finding;
use super::limits;
use super::notation::{
    DOCUMENT, GENERAL, READ, ask, care, findings, other, rule, sources, stop, wait, waiting,
    waiting_between,
};
use super::options::Area;
use super::questions::{
    ACNE_FEW, ACNE_INFLAMED, ACTINIC_KERATOSIS, AREAS, COLD_SORE_HISTORY, COLD_SORE_NOW,
    LESION_CHANGING, MEDICINE_FOR_COLD_SORES, MOLE_TAG, OPEN_WOUND, SHINGLES_AREA,
    SKIN_CANCER_AREA, SKIN_CANCER_PAST, SKIN_INFECTION, SUNBURN_WHEN, TAN_WHEN, TATTOO,
};
use crate::engine::Advice::{AskFirst, Bar, NothingNeeded, TakeCare};
use crate::engine::Condition::{All, Any, Is, Ticked, Within};
use crate::engine::Interval::{Days, Hours};
use crate::engine::{Options, Place, Rule, Window};

/// The rules, in the order of showing.
pub const RULES: &[Rule] = &[
    rule(
        Finding::SkinInfection,
        &[stop(Is(SKIN_INFECTION))],
        sources![Sd004, Chu21, Jdd24, Psk, Dermapen4],
        &[READ, DOCUMENT],
    ),
    rule(
        Finding::ColdSoreActive,
        &[stop(Is(COLD_SORE_NOW))],
        sources![Sd004, Skinpen, LiAjmc, Dermapen4],
        &[READ],
    ),
    rule(
        Finding::ColdSoreHistory,
        &[ask(All(&[
            Any(&[Is(COLD_SORE_HISTORY), Is(MEDICINE_FOR_COLD_SORES)]),
            Ticked(AREAS, Area::Face.set().or(Area::EyelidsLips.set())),
        ]))],
        sources![Jdd24, Clin, Dermapen4],
        &[READ],
    )
    .disputed(
        AskFirst,
        sources![Jdd24],
        &[other(TakeCare, sources![Clin])],
    )
    .gives_way_to(findings![ColdSoreActive]),
    rule(
        Finding::ShinglesArea,
        &[ask(Is(SHINGLES_AREA))],
        sources![Common],
        &[GENERAL],
    ),
    rule(
        Finding::OpenWound,
        &[stop(Is(OPEN_WOUND))],
        sources![Sd004, Skinpen],
        &[READ, DOCUMENT],
    ),
    rule(
        Finding::AcneActive,
        &[stop(Is(ACNE_INFLAMED))],
        sources![Skinpen, Jdd24, Dermapen4, LiAjmc],
        &[READ],
    )
    .disputed(
        Bar,
        sources![Jdd24, Dermapen4, LiAjmc],
        &[
            other(AskFirst, sources![Skinpen]),
            other(TakeCare, sources![Clin]),
        ],
    ),
    rule(
        Finding::AcneMild,
        &[ask(Is(ACNE_FEW))],
        sources![Clin],
        &[READ],
    )
    .gives_way_to(findings![AcneActive]),
    rule(
        Finding::SkinCancerArea,
        &[stop(Is(SKIN_CANCER_AREA))],
        sources![Skinpen, Dermapen4],
        &[READ],
    ),
    rule(
        Finding::SkinCancerPast,
        &[ask(Is(SKIN_CANCER_PAST))],
        sources![Clin],
        &[READ],
    ),
    rule(
        Finding::LesionChanging,
        &[stop(Is(LESION_CHANGING))],
        sources![Sd003, Dermapen4],
        &[READ, DOCUMENT],
    ),
    rule(
        Finding::MoleTagArea,
        &[care(Is(MOLE_TAG))],
        sources![Sd003, Skinpen],
        &[READ, DOCUMENT],
    )
    .disputed(
        TakeCare,
        sources![Sd003, Skinpen],
        &[other(NothingNeeded, sources![Sd004])],
    ),
    rule(
        Finding::ActinicKeratosis,
        &[ask(Is(ACTINIC_KERATOSIS))],
        sources![Skinpen, Dermapen4],
        &[READ],
    ),
    rule(
        Finding::TattooPmu,
        &[care(Is(TATTOO))],
        sources![Inmode, Clin],
        &[READ],
    ),
    rule(
        Finding::Sunburn,
        &[wait(Within(
            SUNBURN_WHEN,
            Options::ANY,
            Place::Anywhere,
            Window::first(limits::SUNBURN_WAIT),
        ))],
        sources![Clin, LiAjmc],
        &[READ],
    )
    .disputed(
        waiting(limits::SUNBURN_WAIT),
        sources![Clin],
        &[other(waiting_between(Days(1), Days(14)), sources![Clin])],
    ),
    rule(
        Finding::TanRecent,
        &[wait(Within(
            TAN_WHEN,
            Options::ANY,
            Place::Anywhere,
            Window::first(limits::TAN_WAIT),
        ))],
        sources![Inmode, Clin],
        &[READ],
    )
    .disputed(
        waiting(limits::TAN_WAIT),
        sources![Inmode],
        &[other(waiting_between(Hours(48), Days(28)), sources![Clin])],
    ),
];

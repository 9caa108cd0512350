//! # What it checks
//! Psoriasis, lupus, eczema, rosacea and diseases of the connective tissue.
//!
//! # Why it matters
//! Injured skin can answer with new patches of the disease (Koebner response), and inflamed skin gets
//! worse.
//!
//! # Sources
//! On psoriasis the source documents reach from "beneficial" to "a bar"; severe or flaring psoriasis stops,
//! any other asks, and it is never shown as a treatment. A source on lupus breaks off before naming what
//! large areas are affected by; affected lupus skin in the area stops.
//!
//! # Since
//! 2026.11.0

use super::findings::Finding;
use super::notation::{
    DOCUMENT, GENERAL, READ, REPORTED, ask, findings, info, other, rule, sources, stop, waiting,
};
use super::questions::{
    AUTOIMMUNE_OTHER, CONNECTIVE_FRAGILE, ECZEMA, ECZEMA_FLARING_AREA, ECZEMA_SEVERE,
    KOEBNER_HISTORY, LICHEN_PLANUS, LUPUS, LUPUS_ACTIVE_AREA, PATHERGY, PSORIASIS,
    PSORIASIS_FLARING, PSORIASIS_IN_AREA, PSORIASIS_SEVERE, ROSACEA, ROSACEA_FLARING, SARCOIDOSIS,
    SCAR_RAISED, SCLERODERMA, SCLERODERMA_AREA, VITILIGO, VITILIGO_SPREADING,
};
use crate::engine::Advice::{AskFirst, Bar, TakeCare};
use crate::engine::Condition::{All, Any, Is};
use crate::engine::Interval::Months;
use crate::engine::Rule;

/// The rules, in the order of showing.
pub const RULES: &[Rule] = &[
    rule(
        Finding::PsoriasisSevere,
        &[stop(Any(&[Is(PSORIASIS_SEVERE), Is(PSORIASIS_FLARING)]))],
        sources![Sd004, Sd000, Koeb],
        &[READ, DOCUMENT],
    )
    .disputed(Bar, sources![Sd004], &[other(AskFirst, sources![Sd000])]),
    rule(
        Finding::Psoriasis,
        &[ask(Is(PSORIASIS))],
        sources![Sd000, Sd004, Skinpen, Koeb, Psonail],
        &[READ, DOCUMENT],
    )
    .disputed(AskFirst, sources![Sd000], &[other(Bar, sources![Sd004])])
    .gives_way_to(findings![PsoriasisSevere]),
    rule(
        Finding::LupusActiveArea,
        &[stop(Is(LUPUS_ACTIVE_AREA))],
        sources![Sd003, Koeb],
        &[READ, DOCUMENT],
    ),
    rule(
        Finding::Lupus,
        &[ask(Is(LUPUS))],
        sources![Sd003, Luplas, Cread20],
        &[READ, DOCUMENT],
    )
    .disputed(
        AskFirst,
        sources![Sd003, Cread20],
        &[other(Bar, sources![Clin])],
    ),
    rule(
        Finding::EczemaSevere,
        &[stop(Any(&[Is(ECZEMA_SEVERE), Is(ECZEMA_FLARING_AREA)]))],
        sources![Sd004, LiAjmc],
        &[READ, DOCUMENT],
    ),
    rule(
        Finding::Eczema,
        &[ask(Is(ECZEMA))],
        sources![Skinpen, Sd004],
        &[REPORTED, DOCUMENT],
    )
    .disputed(
        AskFirst,
        sources![Skinpen],
        &[other(TakeCare, sources![Sd004])],
    )
    .gives_way_to(findings![EczemaSevere]),
    rule(
        Finding::RosaceaFlare,
        &[stop(Is(ROSACEA_FLARING))],
        sources![Dermapen4, Clin],
        &[READ],
    ),
    rule(
        Finding::RosaceaQuiet,
        &[ask(Is(ROSACEA))],
        sources![Skinpen],
        &[REPORTED],
    )
    .gives_way_to(findings![RosaceaFlare]),
    rule(
        Finding::SclerodermaArea,
        &[stop(Is(SCLERODERMA_AREA))],
        sources![Cread20],
        &[READ, GENERAL],
    ),
    rule(
        Finding::Scleroderma,
        &[ask(Is(SCLERODERMA))],
        sources![Skinpen, Dermapen4, Cread20],
        &[READ],
    )
    .disputed(
        AskFirst,
        sources![Skinpen, Cread20],
        &[other(Bar, sources![Clin])],
    ),
    rule(
        Finding::Vitiligo,
        &[ask(Is(VITILIGO)), stop(Is(VITILIGO_SPREADING))],
        sources![Koeb, Viti],
        &[REPORTED],
    )
    .disputed(
        AskFirst,
        sources![Koeb],
        &[other(waiting(Months(12)), sources![Viti])],
    ),
    rule(
        Finding::LichenPlanus,
        &[ask(Is(LICHEN_PLANUS))],
        sources![Koeb],
        &[REPORTED],
    ),
    rule(
        Finding::Sarcoidosis,
        &[ask(Is(SARCOIDOSIS))],
        sources![Sarc, Fried24],
        &[READ],
    ),
    rule(
        Finding::KoebnerHistory,
        &[ask(Is(KOEBNER_HISTORY))],
        sources![Koeb],
        &[READ],
    ),
    rule(
        Finding::Pathergy,
        &[stop(Is(PATHERGY))],
        sources![Common],
        &[GENERAL],
    ),
    rule(
        Finding::AutoimmuneOther,
        &[ask(Is(AUTOIMMUNE_OTHER))],
        sources![Clin],
        &[READ],
    ),
    rule(
        Finding::ConnectiveFragile,
        &[ask(Is(CONNECTIVE_FRAGILE))],
        sources![Common],
        &[GENERAL],
    ),
    // With psoriasis it is worth a finding where the skin to be treated is concerned; elsewhere the
    // psoriasis finding itself says that a clinician may start with a small area.
    rule(
        Finding::TestPatch,
        &[info(Any(&[
            Is(LUPUS),
            Is(VITILIGO),
            Is(LICHEN_PLANUS),
            Is(SCAR_RAISED),
            All(&[
                Is(PSORIASIS),
                Any(&[Is(PSORIASIS_IN_AREA), Is(KOEBNER_HISTORY)]),
            ]),
        ]))],
        sources![Sd003],
        &[DOCUMENT],
    ),
];

//! # What it checks
//! Allergies of all kinds, hives, metals, numbing cream and products.
//!
//! # Why it matters
//! What is needled in stays in the skin; on thighs and abdomen a source document warns of histamine and hives.
//!
//! # Sources
//! No other source was found for thighs and abdomen; the rule is kept because a source document sets it. The
//! same sheet names stretch marks, which are mostly there, as an indication, so it binds people with
//! allergies only.
//!
//! # Since
//! 2026.11.0

use super::findings::Finding;
use super::notation::{
    DOCUMENT, GENERAL, READ, REPORTED, ask, care, findings, other, rule, sources, stop,
};
use super::options::{Area, Class};
use super::questions::{
    ALLERGIES, ANAESTHETIC_ALLERGY, ANAPHYLAXIS, AREAS, CONTACT_ALLERGY, HIVES_FROM_PRESSURE,
    METAL_NICKEL, METAL_STEEL, NUMBING_RISK, TAKES_ANTIHISTAMINE,
};
use crate::engine::Advice::{AskFirst, Bar, NothingNeeded, TakeCare};
use crate::engine::Condition::{All, Any, Is, Named, Ticked};
use crate::engine::{Rule, Tier};

/// The rules, in the order of showing.
pub const RULES: &[Rule] = &[
    rule(
        Finding::AllergyThighAbdomen,
        &[stop(All(&[
            Any(&[
                Is(ALLERGIES),
                Is(ANAPHYLAXIS),
                Is(METAL_NICKEL),
                Is(METAL_STEEL),
                Is(ANAESTHETIC_ALLERGY),
                Is(CONTACT_ALLERGY),
            ]),
            Ticked(AREAS, Area::Thighs.set().or(Area::Abdomen.set())),
        ]))],
        sources![Sd003, Sd004, FdaDev],
        &[DOCUMENT, READ],
    )
    .disputed(
        Bar,
        sources![Sd003],
        &[other(NothingNeeded, sources![Sd004, FdaDev])],
    ),
    rule(
        Finding::AllergyGeneral,
        &[care(Is(ALLERGIES))],
        sources![Sd003, Sd004],
        &[DOCUMENT],
    )
    .at_home(Tier::Stop)
    .gives_way_to(findings![AllergyThighAbdomen]),
    rule(
        Finding::Anaphylaxis,
        &[ask(Is(ANAPHYLAXIS))],
        sources![Common],
        &[GENERAL],
    ),
    rule(
        Finding::Urticaria,
        &[ask(Is(HIVES_FROM_PRESSURE))],
        sources![Sd003],
        &[DOCUMENT, GENERAL],
    ),
    rule(
        Finding::MetalAllergySteel,
        &[stop(Is(METAL_STEEL))],
        sources![Skinpen, Chu21],
        &[READ],
    ),
    rule(
        Finding::MetalAllergyNickel,
        &[ask(Is(METAL_NICKEL))],
        sources![Nickel, Dermapen4, Chu21],
        &[READ, GENERAL],
    )
    .disputed(
        AskFirst,
        sources![Chu21],
        &[
            other(Bar, sources![Common]),
            other(NothingNeeded, sources![Nickel]),
        ],
    )
    .gives_way_to(findings![MetalAllergySteel]),
    rule(
        Finding::AnaestheticAllergy,
        &[stop(Is(ANAESTHETIC_ALLERGY))],
        sources![Skinpen],
        &[REPORTED],
    ),
    rule(
        Finding::NumbingCreamRisk,
        &[ask(Any(&[
            Is(NUMBING_RISK),
            Named(Class::any(&[
                Class::RhythmMedicine,
                Class::MethaemoglobinRisk,
            ])),
        ]))],
        sources![Dermapen4, FdaTla, Emla],
        &[READ],
    ),
    rule(
        Finding::ContactAllergyProducts,
        &[ask(Is(CONTACT_ALLERGY))],
        sources![Soltani14, Fried24, Skinpen],
        &[READ],
    ),
    // The source sentence can be read both ways. Whichever is meant, nobody should start, stop or
    // change one for the procedure.
    rule(
        Finding::Antihistamine,
        &[care(Any(&[
            Is(TAKES_ANTIHISTAMINE),
            Named(Class::any(&[Class::Antihistamine])),
        ]))],
        sources![Sd003],
        &[DOCUMENT],
    )
    .disputed(
        TakeCare,
        sources![Sd003],
        &[other(NothingNeeded, sources![Sd003])],
    ),
];

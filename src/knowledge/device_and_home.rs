//! # What it checks
//! Home devices, radiofrequency, areas, provider and products; and what the patient adds.
//!
//! # Why it matters
//! At home no clinician is there to decide. Blunt, dirty, shared or long needles injure and infect.
//!
//! # Sources
//! One source document allows rollers at home, two want a professional: at home only short needles and no
//! finding that asks or stops. It says 10 to 15 uses; ten were taken. That 0.3 mm is short is custom of the
//! trade, not a limit of any authority.
//!
//! # Since
//! 2026.11.0

use super::findings::Finding;
use super::limits;
use super::notation::{
    DOCUMENT, READ, REPORTED, ask, care, findings, info, other, rule, sources, stop,
};
use super::options::{Area, Device, Goal, Setting};
use super::questions::{
    ANYTHING_ELSE, AREAS, DEVICE, ELECTRONIC_IMPLANT, GOAL, METAL_IN_AREA, NEEDLE_LENGTH,
    PROVIDER_CHECKED, ROLLER_DAMAGED, ROLLER_SHARED, ROLLER_STERILISED, ROLLER_USES, SERUM,
    SETTING,
};
use crate::engine::Advice::{Bar, GoodToKnow, NothingNeeded, TakeCare};
use crate::engine::Condition::{
    self, All, Any, AtLeast, Below, Chose, Is, IsNot, Not, NotKnown, Ticked, Wrote,
};
use crate::engine::{Options, Rule, Tier};

/// Areas for which no device is authorised; of the abdomen only scars are.
const UNSTUDIED: Options = Options::ANY
    .without(Area::Face.set())
    .without(Area::EyelidsLips.set())
    .without(Area::Neck.set())
    .without(Area::Abdomen.set())
    .without(Area::Genitals.set());

/// The rules, in the order of showing.
pub const RULES: &[Rule] = &[
    rule(
        Finding::HomePen,
        &[stop(All(&[
            Chose(SETTING, Setting::Home.set()),
            Chose(DEVICE, Device::Pen.set()),
        ]))],
        sources![Sd003, Skinpen],
        &[REPORTED, DOCUMENT],
    )
    .about_home(),
    rule(
        Finding::HomeRf,
        &[stop(All(&[
            Chose(SETTING, Setting::Home.set()),
            Chose(DEVICE, Device::Radiofrequency.set()),
        ]))],
        sources![FdaRf],
        &[REPORTED],
    )
    .about_home(),
    rule(
        Finding::HomeNeedleLong,
        // A length that nobody knows counts as long.
        &[stop(Any(&[
            AtLeast(NEEDLE_LENGTH, limits::SHORT_NEEDLE + 1),
            NotKnown(NEEDLE_LENGTH.0),
        ]))],
        sources![FdaGuid, FdaCons, Clin],
        &[REPORTED, DOCUMENT],
    )
    .disputed(
        Bar,
        sources![FdaCons, Clin],
        &[other(TakeCare, sources![Sd003])],
    )
    .about_home(),
    rule(
        Finding::HomeRollerWorn,
        &[stop(AtLeast(ROLLER_USES, limits::ROLLER_USES))],
        sources![Sd003],
        &[DOCUMENT],
    )
    .disputed(
        Bar,
        sources![Sd003],
        &[other(NothingNeeded, sources![Sd003])],
    )
    .about_home(),
    rule(
        Finding::HomeRollerDamaged,
        &[stop(Is(ROLLER_DAMAGED))],
        sources![Sd003],
        &[DOCUMENT],
    )
    .about_home(),
    rule(
        Finding::HomeNotSterilised,
        &[stop(IsNot(ROLLER_STERILISED))],
        sources![Sd003],
        &[DOCUMENT],
    )
    .about_home(),
    rule(
        Finding::HomeShared,
        &[stop(Is(ROLLER_SHARED))],
        sources![Mmwr24],
        &[READ],
    )
    .about_home(),
    rule(
        Finding::HomeNeedleShort,
        &[care(Below(NEEDLE_LENGTH, limits::SHORT_NEEDLE + 1))],
        sources![Sd003, Clin, FdaGuid],
        &[READ, REPORTED, DOCUMENT],
    )
    .disputed(
        TakeCare,
        sources![Sd003, Clin],
        &[other(Bar, sources![Sd000, Sd004])],
    )
    .gives_way_to(findings![HomeNeedleLong])
    .about_home(),
    rule(
        Finding::RfElectronicImplant,
        &[stop(All(&[
            Chose(DEVICE, Device::Radiofrequency.set()),
            Is(ELECTRONIC_IMPLANT),
        ]))],
        sources![Clin],
        &[REPORTED],
    ),
    rule(
        Finding::RfMetalArea,
        &[stop(All(&[
            Chose(DEVICE, Device::Radiofrequency.set()),
            Is(METAL_IN_AREA),
        ]))],
        sources![Clin],
        &[REPORTED],
    ),
    rule(
        Finding::RfWarning,
        &[care(Chose(DEVICE, Device::Radiofrequency.set()))],
        sources![FdaRf],
        &[REPORTED],
    )
    .gives_way_to(findings![HomeRf]),
    rule(
        Finding::AreaEyeLip,
        &[stop(Ticked(
            AREAS,
            Area::EyelidsLips.set().or(Area::Genitals.set()),
        ))],
        sources![Skinpen, Inmode],
        &[READ],
    ),
    rule(
        Finding::AreaUnstudied,
        &[info(Any(&[
            Ticked(AREAS, UNSTUDIED),
            All(&[
                Ticked(AREAS, Area::Abdomen.set()),
                Not(&Ticked(GOAL, Goal::OtherScars.set())),
            ]),
        ]))],
        sources![Sd004, FdaDev],
        &[READ, DOCUMENT],
    )
    .disputed(
        GoodToKnow,
        sources![FdaDev],
        &[other(NothingNeeded, sources![Sd004])],
    )
    .at_home(Tier::Care)
    .gives_way_to(findings![AllergyThighAbdomen, AreaEyeLip]),
    rule(
        Finding::ProviderCheck,
        // Who is still looking for a place is told what to look for.
        &[care(Any(&[
            IsNot(PROVIDER_CHECKED),
            Chose(SETTING, Setting::NotDecided.set()),
        ]))],
        sources![Sd004, Mmwr24, FdaCons],
        &[READ, DOCUMENT],
    ),
    rule(
        Finding::SerumCheck,
        &[care(Is(SERUM))],
        sources![Soltani14, Fried24, FdaExo, Cfr],
        &[READ, DOCUMENT],
    )
    .disputed(
        TakeCare,
        sources![Soltani14, Fried24],
        &[
            other(Bar, sources![Cfr]),
            other(NothingNeeded, sources![Sd003]),
        ],
    )
    .at_home(Tier::Stop),
    rule(
        Finding::AnythingElse,
        &[ask(Wrote(ANYTHING_ELSE))],
        sources![Sd004],
        &[DOCUMENT],
    ),
    // Last, because it looks at what all others found.
    rule(
        Finding::HomeWithFlag,
        &[stop(All(&[
            Chose(SETTING, Setting::Home.set()),
            Condition::Flagged,
        ]))],
        sources![Sd000, Sd003, Sd004],
        &[DOCUMENT],
    )
    .disputed(
        Bar,
        sources![Sd000, Sd004],
        &[other(TakeCare, sources![Sd003])],
    )
    .about_home(),
];

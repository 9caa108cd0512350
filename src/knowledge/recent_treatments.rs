//! # What it checks
//! Toxin, fillers, earlier needling, peels, lasers, surgery and hair removal.
//!
//! # Why it matters
//! Toxin may spread and fillers may inflame; skin that is still healing is not needled again.
//!
//! # Sources
//! 48 hours after toxin, two weeks after filler and 28 days after needling come from a source document; no
//! study of the first two was found. Longer customs of clinics are carried as precautions.
//!
//! # Since
//! 2026.11.0

use super::findings::Finding;
use super::limits;
use super::notation::{
    DOCUMENT, GENERAL, NOBODY, READ, REPORTED, ask, care, other, rule, sources, stop, wait,
    waiting, waiting_between,
};
use super::options::{Class, FillerMaterial, NeedlingKind};
use super::questions::{
    BOTULINUM_TOXIN_WHEN, FAT_DISSOLVING_WHEN, FILLER_PROBLEM, FILLER_WHEN, HAIR_REMOVAL_WHEN,
    LASER_ABLATIVE_WHEN, LASER_GENTLE_WHEN, NEEDLING_WHEN, PEEL_DEEP_WHEN, PEEL_LIGHT_WHEN,
    SKIN_BOOSTER_WHEN, SURGERY_WHEN, THREADS_WHEN,
};
use crate::engine::Condition::{All, Any, Had, Is, Named, Within};
use crate::engine::Interval::{Days, Hours, Months};
use crate::engine::{Advice, Options, Place, Rule, Tier, Window};

/// How long clinics ask to wait after botulinum toxin.
const TOXIN_CUSTOM: Advice = waiting_between(Hours(24), Months(6));
/// How long clinics ask to wait after a filler.
const FILLER_CUSTOM: Advice = waiting_between(Days(14), Months(12));

/// The rules, in the order of showing.
pub const RULES: &[Rule] = &[
    rule(
        Finding::Neuromodulator48h,
        &[wait(Within(
            BOTULINUM_TOXIN_WHEN,
            Options::ANY,
            Place::Anywhere,
            Window::first(limits::TOXIN_WAIT),
        ))],
        sources![Sd003, Botox],
        &[READ, DOCUMENT],
    )
    .disputed(
        waiting(limits::TOXIN_WAIT),
        sources![Sd003],
        &[other(TOXIN_CUSTOM, sources![Clin])],
    ),
    rule(
        Finding::Neuromodulator2wk,
        &[care(Within(
            BOTULINUM_TOXIN_WHEN,
            Options::ANY,
            Place::InArea,
            Window::between(limits::TOXIN_WAIT, limits::TOXIN_SETTLES),
        ))],
        sources![Sd003, Clin],
        &[READ, DOCUMENT],
    )
    .disputed(
        waiting(limits::TOXIN_WAIT),
        sources![Sd003],
        &[other(TOXIN_CUSTOM, sources![Clin])],
    )
    .at_home(Tier::Wait),
    rule(
        Finding::FillerComplication,
        &[stop(Is(FILLER_PROBLEM))],
        sources![FdaFill],
        &[READ],
    ),
    rule(
        Finding::Filler14d,
        &[wait(Within(
            FILLER_WHEN,
            Options::ANY,
            Place::Anywhere,
            Window::first(limits::FILLER_WAIT),
        ))],
        sources![Sd003, FillIfu],
        &[READ, DOCUMENT, GENERAL],
    )
    .disputed(
        waiting(limits::FILLER_WAIT),
        sources![Sd003],
        &[other(FILLER_CUSTOM, sources![Clin])],
    ),
    rule(
        Finding::Filler28d,
        &[care(Within(
            FILLER_WHEN,
            FillerMaterial::HyaluronicAcid
                .set()
                .or(FillerMaterial::Collagen.set()),
            Place::InArea,
            Window::between(limits::FILLER_WAIT, limits::FILLER_SETTLES),
        ))],
        sources![Sd003, Clin, Hsu19],
        &[READ, DOCUMENT],
    )
    .disputed(
        waiting(limits::FILLER_WAIT),
        sources![Sd003],
        &[other(FILLER_CUSTOM, sources![Clin])],
    )
    .at_home(Tier::Wait),
    rule(
        Finding::FillerBiostimulator,
        &[
            wait(Within(
                FILLER_WHEN,
                FillerMaterial::Biostimulator.set(),
                Place::InArea,
                Window::first(limits::BIOSTIMULATOR_WAIT),
            )),
            // Whatever the patient thinks it was made of, the name says more.
            wait(All(&[
                Named(Class::FillerBiostimulator.set()),
                Within(
                    FILLER_WHEN,
                    Options::ANY,
                    Place::InArea,
                    Window::first(limits::BIOSTIMULATOR_WAIT),
                ),
            ])),
        ],
        sources![Sd003, FillIfu],
        &[DOCUMENT, GENERAL],
    )
    .disputed(
        waiting(limits::BIOSTIMULATOR_WAIT),
        NOBODY,
        &[other(waiting(limits::FILLER_WAIT), sources![Sd003])],
    ),
    rule(
        Finding::FillerPermanent,
        &[ask(Any(&[
            Had(FILLER_WHEN, FillerMaterial::Permanent.set(), Place::InArea),
            Named(Class::FillerPermanent.set()),
        ]))],
        sources![FdaFill],
        &[READ, GENERAL],
    ),
    rule(
        Finding::SkinBooster,
        &[wait(Within(
            SKIN_BOOSTER_WHEN,
            Options::ANY,
            Place::InArea,
            Window::first(limits::BOOSTER_WAIT),
        ))],
        sources![Sd003],
        &[GENERAL],
    ),
    rule(
        Finding::FatDissolving,
        &[wait(Within(
            FAT_DISSOLVING_WHEN,
            Options::ANY,
            Place::InArea,
            Window::first(limits::FAT_DISSOLVING_WAIT),
        ))],
        sources![Common],
        &[GENERAL],
    ),
    rule(
        Finding::Threads,
        &[ask(Within(
            THREADS_WHEN,
            Options::ANY,
            Place::InArea,
            Window::first(limits::THREADS_SETTLE),
        ))],
        sources![Common],
        &[GENERAL],
    ),
    rule(
        Finding::Microneedling28d,
        &[wait(Within(
            NEEDLING_WHEN,
            Options::ANY,
            Place::InArea,
            Window::first(limits::NEEDLING_WAIT),
        ))],
        sources![Sd003, Skinpen, Clin, Common],
        &[READ, REPORTED, DOCUMENT, GENERAL],
    )
    .disputed(
        waiting(limits::NEEDLING_WAIT),
        sources![Sd003, Skinpen],
        &[
            other(waiting_between(Days(28), Days(42)), sources![Clin]),
            other(waiting_between(Days(14), Days(28)), sources![Common]),
        ],
    ),
    rule(
        Finding::RfNeedling42d,
        &[care(Within(
            NEEDLING_WHEN,
            NeedlingKind::DeepOrRadiofrequency.set(),
            Place::InArea,
            Window::between(limits::NEEDLING_WAIT, limits::DEEP_NEEDLING_SETTLES),
        ))],
        sources![Sd003, Clin],
        &[DOCUMENT, GENERAL],
    )
    .disputed(
        waiting(limits::NEEDLING_WAIT),
        sources![Sd003],
        &[other(waiting_between(Days(28), Days(42)), sources![Clin])],
    )
    .at_home(Tier::Stop),
    rule(
        Finding::PeelSuperficial,
        &[wait(Within(
            PEEL_LIGHT_WHEN,
            Options::ANY,
            Place::InArea,
            Window::first(limits::LIGHT_PEEL_WAIT),
        ))],
        sources![Skinpen, Clin],
        &[REPORTED],
    )
    .disputed(
        waiting(limits::LIGHT_PEEL_WAIT),
        sources![Skinpen],
        &[other(waiting_between(Days(14), Days(28)), sources![Clin])],
    ),
    rule(
        Finding::PeelDeep,
        &[wait(Within(
            PEEL_DEEP_WHEN,
            Options::ANY,
            Place::InArea,
            Window::first(limits::DEEP_PEEL_WAIT),
        ))],
        sources![Inmode, Clin],
        &[READ],
    ),
    rule(
        Finding::LaserNonablative,
        &[wait(Within(
            LASER_GENTLE_WHEN,
            Options::ANY,
            Place::InArea,
            Window::first(limits::GENTLE_LASER_WAIT),
        ))],
        sources![Inmode, Clin],
        &[READ],
    )
    .disputed(
        waiting(limits::GENTLE_LASER_WAIT),
        sources![Clin],
        &[
            other(waiting_between(Days(14), Days(28)), sources![Clin]),
            other(waiting_between(Days(14), Days(21)), sources![Inmode]),
        ],
    ),
    rule(
        Finding::LaserAblative,
        &[wait(Within(
            LASER_ABLATIVE_WHEN,
            Options::ANY,
            Place::InArea,
            Window::first(limits::ABLATIVE_LASER_WAIT),
        ))],
        sources![Inmode],
        &[READ],
    )
    .disputed(
        waiting(limits::ABLATIVE_LASER_WAIT),
        NOBODY,
        &[other(waiting_between(Days(42), Days(84)), sources![Inmode])],
    ),
    rule(
        Finding::SurgeryArea,
        &[ask(Within(
            SURGERY_WHEN,
            Options::ANY,
            Place::InArea,
            Window::first(limits::SURGERY_SETTLES),
        ))],
        sources![Inmode, Skinpen, Clin],
        &[READ],
    )
    .disputed(
        waiting(limits::SURGERY_SETTLES),
        sources![Inmode],
        &[other(
            waiting_between(Months(3), Months(12)),
            sources![Clin],
        )],
    ),
    rule(
        Finding::HairRemoval,
        &[wait(Within(
            HAIR_REMOVAL_WHEN,
            Options::ANY,
            Place::InArea,
            Window::first(limits::HAIR_REMOVAL_WAIT),
        ))],
        sources![Clin],
        &[READ],
    )
    .disputed(
        waiting(limits::HAIR_REMOVAL_WAIT),
        NOBODY,
        &[other(waiting_between(Days(5), Days(14)), sources![Clin])],
    ),
];

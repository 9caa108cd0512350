//! # What it checks
//! Bleeding disorders, blood thinners, painkillers, supplements and alcohol.
//!
//! # Why it matters
//! Thousands of punctures bleed longer and bruise wider. Stopping a blood thinner is far more dangerous
//! than the treatment is useful, so nobody may be led to do it.
//!
//! # Sources
//! The procedure sheet lists blood thinners as a bar and says "no direct interactions" in the same breath;
//! skin-surgery reviews keep the medicine and operate. The bar was kept for everything but aspirin on a
//! doctor's advice, which asks, so that nobody drops it to pass this check.
//!
//! # Since
//! 2026.11.0

use super::findings::Finding;
use super::limits;
use super::notation::{
    DOCUMENT, GENERAL, READ, REPORTED, ask, care, findings, info, other, rule, sources, stop, wait,
    waiting, waiting_between,
};
use super::options::{AspirinReason, Class};
use super::questions::{
    ALCOHOL_RECENT, ASPIRIN_REASON, BLEEDING_DISORDER, EASY_BRUISING, MEDICINE_FOR_BLEEDING,
    PAINKILLER_LAST, PAINKILLER_PRESCRIBED, TAKES_ANTIPLATELET, TAKES_BLOOD_THINNER,
    TAKES_SUPPLEMENT,
};
use crate::engine::Advice::{AskFirst, Bar, TakeCare};
use crate::engine::Condition::{All, Any, Chose, Is, Named, Not, Within};
use crate::engine::Interval::Days;
use crate::engine::{Options, Place, Rule, Window};

/// The rules, in the order of showing.
pub const RULES: &[Rule] = &[
    rule(
        Finding::BleedingDisorder,
        &[
            stop(Any(&[Is(BLEEDING_DISORDER), Is(MEDICINE_FOR_BLEEDING)])),
            // Clotting factors and the like are hardly given for anything else.
            ask(Named(Class::BleedingMarker.set())),
        ],
        sources![Sd004, Skinpen, Dermapen4],
        &[READ],
    )
    .disputed(
        Bar,
        sources![Skinpen],
        &[
            other(AskFirst, sources![Dermapen4]),
            other(TakeCare, sources![Sd004]),
        ],
    ),
    rule(
        Finding::EasyBruising,
        &[ask(Is(EASY_BRUISING))],
        sources![Common],
        &[GENERAL],
    )
    .gives_way_to(findings![BleedingDisorder]),
    rule(
        Finding::Anticoagulant,
        &[stop(Any(&[
            Is(TAKES_BLOOD_THINNER),
            Named(Class::any(&[Class::Anticoagulant])),
        ]))],
        sources![Sd003, Sd004, Skinpen, Jaad25, Ds20],
        &[READ, DOCUMENT],
    )
    .disputed(
        Bar,
        sources![Sd003, Sd004],
        &[
            other(AskFirst, sources![Skinpen]),
            other(TakeCare, sources![Jaad25, Ds20]),
        ],
    ),
    rule(
        Finding::Antiplatelet,
        &[stop(Any(&[
            Is(TAKES_ANTIPLATELET),
            Named(Class::any(&[Class::Antiplatelet])),
        ]))],
        sources![Sd004, Jaad25],
        &[READ, DOCUMENT],
    )
    .disputed(Bar, sources![Sd004], &[other(TakeCare, sources![Jaad25])]),
    rule(
        Finding::AspirinDaily,
        &[ask(Chose(
            ASPIRIN_REASON,
            AspirinReason::DoctorAdvised.set(),
        ))],
        sources![Sd004, Ds20, Clin],
        &[READ],
    )
    .disputed(
        AskFirst,
        sources![Clin],
        &[other(Bar, sources![Sd004]), other(TakeCare, sources![Ds20])],
    )
    .gives_way_to(findings![Anticoagulant, Antiplatelet]),
    // A wait would tempt someone to pause a prescribed painkiller: then the prescriber decides.
    rule(
        Finding::NsaidRecent,
        &[
            wait(All(&[
                Not(&Is(PAINKILLER_PRESCRIBED)),
                Within(
                    PAINKILLER_LAST,
                    Options::ANY,
                    Place::Anywhere,
                    Window::first(limits::PAINKILLER_WAIT),
                ),
            ])),
            care(Named(Class::any(&[Class::NsaidSkin]))),
        ],
        sources![Inmode, Clin],
        &[READ],
    )
    .disputed(
        waiting(limits::PAINKILLER_WAIT),
        sources![Inmode],
        &[other(waiting_between(Days(2), Days(10)), sources![Clin])],
    )
    .gives_way_to(findings![NsaidPrescribed]),
    rule(
        Finding::NsaidPrescribed,
        &[ask(Is(PAINKILLER_PRESCRIBED))],
        sources![Inmode, Sd004],
        &[READ],
    ),
    rule(
        Finding::BleedSupplement,
        &[care(Any(&[
            Is(TAKES_SUPPLEMENT),
            Named(Class::any(&[Class::BleedSupplement])),
        ]))],
        sources![Dine05, Clin],
        &[REPORTED],
    ),
    rule(
        Finding::SsriSnri,
        &[info(Named(Class::any(&[Class::SsriSnri])))],
        sources![Clin],
        &[READ],
    ),
    rule(
        Finding::AlcoholRecent,
        &[care(Is(ALCOHOL_RECENT))],
        sources![Clin],
        &[READ],
    ),
];

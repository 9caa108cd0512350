//! # What it checks
//! Weak immune defence: diseases, medicines, cancer treatment.
//!
//! # Why it matters
//! Every puncture is a door for germs; healing needs a working defence.
//!
//! # Sources
//! One source document accepts lupus and, further down, bars suppressed immunity; disease and medicine are
//! judged apart, and the stricter one wins. Milder medicines mark a disease that matters and so ask.
//!
//! # Since
//! 2026.11.0

use super::findings::Finding;
use super::limits;
use super::notation::{
    DOCUMENT, GENERAL, NOBODY, READ, ask, findings, other, rule, sources, stop, waiting,
};
use super::options::Class;
use super::questions::{
    BLOODBORNE_VIRUS, CANCER_TREATED_PAST, CANCER_TREATMENT_NOW, HORMONE_FOR_CANCER,
    IMMUNE_DEFICIENCY, MEDICINE_FOR_HIV, MEDICINE_FOR_IMMUNITY, RADIOTHERAPY_AREA, STEROIDS_LAST,
    STEROIDS_STOPPED, TAKES_BIOLOGIC, TAKES_IMMUNOSUPPRESSANT, TAKES_MILD_IMMUNE, TAKES_STEROIDS,
};
use crate::engine::Advice::{AskFirst, Bar};
use crate::engine::Condition::{All, Any, Is, IsNot, Named, Within};
use crate::engine::Interval::Months;
use crate::engine::{Options, Place, Rule, Window};

/// The rules, in the order of showing.
pub const RULES: &[Rule] = &[
    rule(
        Finding::ImmuneDeficiency,
        &[stop(Any(&[
            Is(IMMUNE_DEFICIENCY),
            Is(MEDICINE_FOR_IMMUNITY),
        ]))],
        sources![Sd003, Sd004, Jdd24],
        &[READ, DOCUMENT],
    ),
    rule(
        Finding::Immunosuppressant,
        &[stop(Any(&[
            Is(TAKES_IMMUNOSUPPRESSANT),
            Named(Class::any(&[Class::Immunosuppressant])),
        ]))],
        sources![Sd003, Skinpen, Inmode],
        &[READ, DOCUMENT],
    )
    .disputed(Bar, sources![Sd003], &[other(AskFirst, sources![Skinpen])]),
    rule(
        Finding::BiologicJak,
        &[stop(Any(&[
            Is(TAKES_BIOLOGIC),
            Named(Class::any(&[Class::BiologicJak])),
        ]))],
        sources![Sd003],
        &[DOCUMENT, GENERAL],
    )
    .disputed(Bar, sources![Sd003], &[other(AskFirst, sources![Common])]),
    rule(
        Finding::ImmunomodulatorMild,
        &[ask(Any(&[
            Is(TAKES_MILD_IMMUNE),
            Named(Class::any(&[Class::ImmunomodulatorMild])),
        ]))],
        sources![Common],
        &[GENERAL, DOCUMENT],
    )
    .disputed(AskFirst, sources![Common], &[other(Bar, sources![Sd003])]),
    rule(
        Finding::SteroidSystemic,
        &[
            stop(All(&[
                Any(&[
                    Is(TAKES_STEROIDS),
                    Named(Class::any(&[Class::SteroidSystemic])),
                ]),
                IsNot(STEROIDS_STOPPED),
            ])),
            ask(Named(Class::any(&[Class::SteroidReplacement]))),
        ],
        sources![Sd003, Clin],
        &[READ, DOCUMENT],
    ),
    rule(
        Finding::SteroidRecent,
        &[ask(Within(
            STEROIDS_LAST,
            Options::ANY,
            Place::Anywhere,
            Window::first(limits::STEROID_SETTLES),
        ))],
        sources![Common],
        &[GENERAL],
    )
    .gives_way_to(findings![SteroidSystemic]),
    rule(
        Finding::ChemoRadioCurrent,
        &[stop(Any(&[
            Is(CANCER_TREATMENT_NOW),
            Named(Class::any(&[Class::CancerMedicine])),
        ]))],
        sources![Sd003, Clin],
        &[READ, DOCUMENT],
    ),
    rule(
        Finding::CancerTreatedPast,
        &[ask(Any(&[Is(CANCER_TREATED_PAST), Is(HORMONE_FOR_CANCER)]))],
        sources![Common],
        &[GENERAL],
    ),
    rule(
        Finding::RadiotherapyArea,
        &[ask(Is(RADIOTHERAPY_AREA))],
        sources![Clin],
        &[READ],
    )
    .disputed(
        AskFirst,
        NOBODY,
        &[other(waiting(Months(3)), sources![Clin])],
    ),
    rule(
        Finding::BloodborneVirus,
        &[ask(Any(&[
            Is(BLOODBORNE_VIRUS),
            Is(MEDICINE_FOR_HIV),
            Named(Class::HivMedicine.set()),
        ]))],
        sources![Clin, Mmwr24],
        &[READ],
    ),
];

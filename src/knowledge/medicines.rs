//! # What it checks
//! Medicines that act on the skin, and medicines that nobody could recognise.
//!
//! # Why it matters
//! Retinoids, acids and light-sensitising medicines change how skin heals; creams are taken up more
//! through needled skin. An unknown name could be a blood thinner.
//!
//! # Sources
//! Consensus papers relax many procedures after isotretinoin without naming microneedling, while the device
//! label asks for six months; the label was followed.
//!
//! # Since
//! 2026.11.0

use super::findings::Finding;
use super::limits;
use super::notation::{
    DOCUMENT, GENERAL, NOBODY, READ, REPORTED, ask, care, other, rule, sources, stop, wait,
    waiting, waiting_between,
};
use super::options::Class;
use super::questions::{
    ACID_WHEN, CANCER_CREAM_AREA, HYDROQUINONE_PRESCRIBED, IMMUNE_CREAM_AREA, ISOTRETINOIN_LAST,
    ISOTRETINOIN_STOPPED, LIGHT_TREATMENT, MEDICINES, OTHER_RETINOID_LAST, OTHER_RETINOID_STOPPED,
    RETINOID_CREAM_WHEN, STEROID_CREAM_AREA, TAKES_ISOTRETINOIN, TAKES_OTHER_RETINOID,
    TAKES_PHOTOSENSITISER, VITD_CREAM_AREA,
};
use crate::engine::Advice::{AskFirst, Bar, NothingNeeded};
use crate::engine::Condition::{All, Any, Had, Is, IsNot, Named, UnknownMedicine, Within};
use crate::engine::Interval::{Days, Hours, Months};
use crate::engine::{Options, Place, Rule, Window};

/// The rules, in the order of showing.
pub const RULES: &[Rule] = &[
    rule(
        Finding::IsotretinoinCurrent,
        &[stop(All(&[
            Any(&[
                Is(TAKES_ISOTRETINOIN),
                Named(Class::any(&[Class::Isotretinoin])),
            ]),
            IsNot(ISOTRETINOIN_STOPPED),
        ]))],
        sources![Skinpen, Jama17, Asds17, Acsi17],
        &[READ, REPORTED],
    )
    .disputed(
        Bar,
        sources![Skinpen],
        &[other(NothingNeeded, sources![Acsi17])],
    ),
    rule(
        Finding::IsotretinoinRecent,
        &[wait(Within(
            ISOTRETINOIN_LAST,
            Options::ANY,
            Place::Anywhere,
            Window::first(limits::ISOTRETINOIN_WAIT),
        ))],
        sources![Skinpen, Inmode, Clin],
        &[READ],
    )
    .disputed(
        waiting(limits::ISOTRETINOIN_WAIT),
        sources![Skinpen, Inmode],
        &[
            other(waiting_between(Months(6), Months(12)), sources![Clin]),
            other(NothingNeeded, sources![Acsi17]),
        ],
    ),
    rule(
        Finding::RetinoidOralOther,
        &[
            stop(All(&[
                Any(&[
                    Is(TAKES_OTHER_RETINOID),
                    Named(Class::any(&[Class::RetinoidOralOther])),
                ]),
                IsNot(OTHER_RETINOID_STOPPED),
            ])),
            ask(Within(
                OTHER_RETINOID_LAST,
                Options::ANY,
                Place::Anywhere,
                Window::first(limits::OTHER_RETINOID_SETTLES),
            )),
        ],
        sources![Common],
        &[GENERAL],
    ),
    rule(
        Finding::TopicalRetinoid,
        &[wait(Within(
            RETINOID_CREAM_WHEN,
            Options::ANY,
            Place::InArea,
            Window::first(limits::RETINOID_CREAM_WAIT),
        ))],
        sources![Skinpen, Clin],
        &[READ],
    )
    .disputed(
        waiting(limits::RETINOID_CREAM_WAIT),
        NOBODY,
        &[
            other(waiting(Hours(24)), sources![Skinpen]),
            other(waiting_between(Hours(12), Days(10)), sources![Clin]),
        ],
    ),
    rule(
        Finding::ExfoliatingAcid,
        &[
            wait(Within(
                ACID_WHEN,
                Options::ANY,
                Place::InArea,
                Window::first(limits::ACID_WAIT),
            )),
            ask(All(&[
                Is(HYDROQUINONE_PRESCRIBED),
                Had(ACID_WHEN, Options::ANY, Place::InArea),
            ])),
        ],
        sources![Clin],
        &[READ],
    )
    .disputed(
        waiting(limits::ACID_WAIT),
        sources![Clin],
        &[other(waiting_between(Days(3), Days(7)), sources![Clin])],
    ),
    rule(
        Finding::CancerCream,
        &[ask(Is(CANCER_CREAM_AREA))],
        sources![Common],
        &[GENERAL],
    ),
    rule(
        Finding::Photosensitiser,
        &[
            care(Any(&[
                Is(TAKES_PHOTOSENSITISER),
                Named(Class::any(&[Class::Photosensitiser])),
            ])),
            ask(Named(Class::any(&[Class::PhotosensitiserStrong]))),
        ],
        sources![Photo19, Clin],
        &[READ],
    ),
    rule(
        Finding::PhototherapyCurrent,
        &[ask(Any(&[
            Is(LIGHT_TREATMENT),
            Named(Class::any(&[Class::Phototherapy])),
        ]))],
        sources![Sd000],
        &[DOCUMENT],
    )
    .disputed(
        AskFirst,
        sources![Sd000],
        &[other(NothingNeeded, sources![Sd000])],
    ),
    rule(
        Finding::TopicalSteroid,
        &[ask(Is(STEROID_CREAM_AREA))],
        sources![Sd000, Inmode],
        &[DOCUMENT],
    )
    .disputed(
        AskFirst,
        sources![Sd000],
        &[other(NothingNeeded, sources![Sd000])],
    ),
    rule(
        Finding::TopicalVitd,
        &[ask(Is(VITD_CREAM_AREA))],
        sources![Sd000],
        &[DOCUMENT],
    )
    .disputed(
        AskFirst,
        sources![Sd000],
        &[other(NothingNeeded, sources![Sd000])],
    ),
    rule(
        Finding::TopicalImmune,
        &[ask(Is(IMMUNE_CREAM_AREA))],
        sources![Common],
        &[GENERAL],
    ),
    rule(
        Finding::MedicineUnknown,
        &[ask(UnknownMedicine(MEDICINES))],
        sources![Sd004],
        &[DOCUMENT],
    ),
];

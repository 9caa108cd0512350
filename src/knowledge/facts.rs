//! The sections of the fact sheet, in order, and which of its lines concern whom.
//!
//! Deliberately absent: the words; a language has as many lines in a section as every other.

use super::findings::Finding::{self, *};
use super::ids::ids;

ids! {
    /// Every section of the fact sheet.
    FactId {
        Kind = "kind",
        HowItWorks = "how-it-works",
        Dose = "dose",
        Uses = "uses",
        PregnancyBreastfeeding = "pregnancy-breastfeeding",
        CommonEffects = "common-effects",
        RareEffects = "rare-effects",
        Alternatives = "alternatives",
        WhoShouldNot = "who-should-not",
        Interactions = "interactions",
        Precautions = "precautions",
        AskClinic = "ask-clinic",
        TestPatch = "test-patch",
        AgeWeight = "age-weight",
        Sessions = "sessions",
        HomeRoller = "home-roller",
        Aftercare = "aftercare",
        NormalEffects = "normal-effects",
        Psoriasis = "psoriasis",
        Lupus = "lupus",
        HelpNow = "help-now",
        HelpToday = "help-today",
        HelpSoon = "help-soon",
        OtherHelp = "other-help",
    }
}

/// A line of a section, by its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// A paragraph.
    Paragraph(usize),
    /// A point of the list.
    Point(usize),
}

use Line::{Paragraph, Point};

/// Lines that concern a patient with one of these findings.
pub static CONCERNS: &[(FactId, Line, &[Finding])] = &[
    (FactId::Uses, Paragraph(0), &[AreaUnstudied, Age1821]),
    (FactId::Uses, Paragraph(1), &[Expectation]),
    (FactId::Uses, Point(4), &[PihProne, SkinTypeIvVi, Melasma]),
    (
        FactId::PregnancyBreastfeeding,
        Paragraph(0),
        &[Pregnancy, PregnancyPossible],
    ),
    (
        FactId::PregnancyBreastfeeding,
        Paragraph(1),
        &[Breastfeeding],
    ),
    (FactId::RareEffects, Point(3), &[PihProne, SkinTypeIvVi]),
    (FactId::RareEffects, Point(4), &[SerumCheck]),
    (FactId::RareEffects, Point(5), &[RfWarning]),
    (
        FactId::WhoShouldNot,
        Point(0),
        &[SkinInfection, ColdSoreActive, OpenWound, AcneActive],
    ),
    (FactId::WhoShouldNot, Point(1), &[BleedingDisorder]),
    (
        FactId::WhoShouldNot,
        Point(2),
        &[Anticoagulant, Antiplatelet],
    ),
    (
        FactId::WhoShouldNot,
        Point(3),
        &[
            ImmuneDeficiency,
            Immunosuppressant,
            BiologicJak,
            SteroidSystemic,
        ],
    ),
    (
        FactId::WhoShouldNot,
        Point(4),
        &[ChemoRadioCurrent, SkinCancerArea],
    ),
    (
        FactId::WhoShouldNot,
        Point(5),
        &[EczemaSevere, PsoriasisSevere],
    ),
    (
        FactId::WhoShouldNot,
        Point(6),
        &[KeloidHistory, KeloidPalmsSoles],
    ),
    (FactId::WhoShouldNot, Point(7), &[Pregnancy]),
    (FactId::WhoShouldNot, Point(8), &[IsotretinoinCurrent]),
    (
        FactId::WhoShouldNot,
        Point(9),
        &[MetalAllergySteel, AnaestheticAllergy],
    ),
    (FactId::WhoShouldNot, Point(10), &[AllergyThighAbdomen]),
    (FactId::WhoShouldNot, Point(11), &[AgeUnder18]),
    (
        FactId::Interactions,
        Point(0),
        &[Anticoagulant, Antiplatelet, AspirinDaily],
    ),
    (
        FactId::Interactions,
        Point(1),
        &[Neuromodulator48h, Neuromodulator2wk],
    ),
    (
        FactId::Interactions,
        Point(2),
        &[
            Filler14d,
            Filler28d,
            FillerBiostimulator,
            FillerPermanent,
            SkinBooster,
        ],
    ),
    (
        FactId::Interactions,
        Point(3),
        &[TopicalRetinoid, ExfoliatingAcid, PeelSuperficial, PeelDeep],
    ),
    (
        FactId::Interactions,
        Point(4),
        &[TopicalSteroid, TopicalVitd, TopicalImmune, SerumCheck],
    ),
    (FactId::Interactions, Point(5), &[Antihistamine]),
    (FactId::Precautions, Point(0), &[SkinTypeIvVi, PihProne]),
    (FactId::Precautions, Point(2), &[ProviderCheck]),
    (FactId::Precautions, Point(4), &[MoleTagArea, TattooPmu]),
    (FactId::Precautions, Point(5), &[AreaEyeLip]),
    (FactId::Precautions, Point(6), &[RfWarning]),
    (FactId::TestPatch, Paragraph(0), TEST_PATCH),
    (FactId::AgeWeight, Paragraph(1), &[AgeUnder18, Age1821]),
    (
        FactId::Sessions,
        Paragraph(1),
        &[Microneedling28d, RfNeedling42d],
    ),
    (FactId::HomeRoller, Paragraph(0), &[HomeWithFlag]),
    (
        FactId::HomeRoller,
        Point(0),
        &[HomeNeedleShort, HomeNeedleLong],
    ),
    (FactId::HomeRoller, Point(2), &[HomeNotSterilised]),
    (FactId::HomeRoller, Point(3), &[HomeRollerWorn]),
    (FactId::HomeRoller, Point(4), &[HomeRollerDamaged]),
    (FactId::HomeRoller, Point(5), &[HomeShared]),
    (FactId::HomeRoller, Point(7), &[HomePen, HomeRf]),
    (
        FactId::Aftercare,
        Point(4),
        &[TopicalRetinoid, ExfoliatingAcid],
    ),
    (
        FactId::Psoriasis,
        Paragraph(1),
        &[Psoriasis, PsoriasisSevere],
    ),
    (
        FactId::Psoriasis,
        Paragraph(3),
        &[Psoriasis, PsoriasisSevere],
    ),
    (FactId::Lupus, Paragraph(1), &[Lupus, LupusActiveArea]),
    (FactId::HelpSoon, Point(1), &[Psoriasis, Lupus, Vitiligo]),
    (FactId::HelpSoon, Point(2), &[ScarHypertrophic]),
    (FactId::HelpSoon, Point(3), &[PihProne, SkinTypeIvVi]),
    (FactId::HelpSoon, Point(5), &[RfWarning]),
    (FactId::HelpToday, Point(6), &[RfWarning]),
    (FactId::OtherHelp, Point(0), &[LesionChanging]),
    (FactId::OtherHelp, Point(2), &[Pregnancy]),
];

/// Findings with which a test patch is worth asking for.
pub const TEST_PATCH: &[Finding] = &[
    Psoriasis,
    Lupus,
    TestPatch,
    Vitiligo,
    LichenPlanus,
    ScarHypertrophic,
    PihProne,
];

/// Whom a line concerns.
pub fn concerned(fact: FactId, line: Line) -> impl Iterator<Item = Finding> {
    let of_line = move |row: &&(FactId, Line, &'static [Finding])| row.0 == fact && row.1 == line;
    CONCERNS
        .iter()
        .filter(of_line)
        .flat_map(|row| row.2)
        .copied()
}

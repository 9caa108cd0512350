//! Which questions stand together on one screen, in the order of asking.
//!
//! Deliberately absent: words, and whether a page is shown: that follows from its questions.

use super::ids::ids;
use super::questions::Question::{self, *};

ids! {
    /// Every screen with questions.
    PageId {
        Treatment = "treatment",
        Areas = "areas",
        AboutYou = "about-you",
        SkinToday = "skin-today",
        Sun = "sun",
        Spots = "spots",
        SkinConditions = "skin-conditions",
        PsoriasisDetails = "psoriasis",
        LupusDetails = "lupus",
        EczemaDetails = "eczema",
        RosaceaDetails = "rosacea",
        VitiligoDetails = "vitiligo",
        ConnectiveTissue = "connective-tissue",
        Koebner = "koebner",
        Scars = "scars",
        BleedingImmunity = "bleeding-immunity",
        Illness = "illness",
        LongTerm = "long-term",
        AllergyList = "allergies",
        MedicineNames = "medicines",
        MedicineKinds = "medicine-kinds",
        SkinProducts = "skin-products",
        AspirinDetails = "aspirin",
        Painkillers = "painkillers",
        Steroids = "steroids",
        IsotretinoinDetails = "isotretinoin",
        OtherRetinoids = "other-retinoids",
        RetinoidCreams = "retinoid-creams",
        Acids = "acids",
        Creams = "creams",
        MedicineReasons = "medicine-reasons",
        DiabetesDetails = "diabetes",
        Injections = "injections",
        Toxin = "toxin",
        FillerDetails = "filler",
        OtherInjections = "other-injections",
        Treatments = "treatments",
        TreatmentDates = "treatment-dates",
        HomeDevice = "home-device",
        Provider = "provider",
        AnythingElse = "anything-else",
    }
}

/// One screen: single questions first, then a list to tick.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// Which.
    pub id: PageId,
    /// Questions with an answer each.
    pub singles: &'static [Question],
    /// Yes-or-no questions that are ticked in one list, with "none of these" and "not sure".
    pub checklist: &'static [Question],
}

impl Page {
    /// All its questions.
    pub fn questions(&self) -> impl Iterator<Item = Question> + use<> {
        self.singles.iter().chain(self.checklist).copied()
    }
}

const fn page(id: PageId, singles: &'static [Question]) -> Page {
    Page {
        id,
        singles,
        checklist: &[],
    }
}

const fn checklist(id: PageId, checklist: &'static [Question]) -> Page {
    Page {
        id,
        singles: &[],
        checklist,
    }
}

/// The screens, in the order of asking.
pub static PAGES: &[Page] = &[
    page(PageId::Treatment, &[Setting, Device]),
    page(PageId::Areas, &[Areas, Goal]),
    Page {
        id: PageId::AboutYou,
        singles: &[Age],
        checklist: &[Pregnant, PregnancyPossible, Breastfeeding],
    },
    checklist(
        PageId::SkinToday,
        &[
            SkinInfection,
            ColdSoreNow,
            ShinglesArea,
            OpenWound,
            AcneInflamed,
            AcneFew,
            Sunburn,
            Tan,
            SkinFragile,
        ],
    ),
    page(PageId::Sun, &[SunburnWhen, TanWhen]),
    checklist(
        PageId::Spots,
        &[
            LesionChanging,
            SkinCancerArea,
            SkinCancerPast,
            ActinicKeratosis,
            MoleTag,
            Tattoo,
        ],
    ),
    checklist(
        PageId::SkinConditions,
        &[
            Psoriasis,
            Lupus,
            Eczema,
            Rosacea,
            Vitiligo,
            LichenPlanus,
            Scleroderma,
            Sarcoidosis,
            Pathergy,
            AutoimmuneOther,
            ConnectiveFragile,
        ],
    ),
    page(
        PageId::PsoriasisDetails,
        &[PsoriasisSevere, PsoriasisFlaring, PsoriasisInArea],
    ),
    page(PageId::LupusDetails, &[LupusActiveArea]),
    page(PageId::EczemaDetails, &[EczemaSevere, EczemaFlaringArea]),
    page(PageId::RosaceaDetails, &[RosaceaFlaring]),
    page(PageId::VitiligoDetails, &[VitiligoSpreading]),
    page(PageId::ConnectiveTissue, &[SclerodermaArea]),
    page(PageId::Koebner, &[KoebnerHistory]),
    checklist(
        PageId::Scars,
        &[
            Keloid,
            KeloidPalmsSoles,
            ScarRaised,
            ScarYoung,
            DarkMarks,
            Melasma,
            SkinTypeDark,
        ],
    ),
    checklist(
        PageId::BleedingImmunity,
        &[
            BleedingDisorder,
            EasyBruising,
            ImmuneDeficiency,
            BloodborneVirus,
            ColdSoreHistory,
            AcuteIllness,
        ],
    ),
    page(PageId::Illness, &[AcuteIllnessEnded]),
    checklist(
        PageId::LongTerm,
        &[
            Diabetes,
            HeartCondition,
            KidneyLiver,
            PoorHealing,
            CancerTreatmentNow,
            CancerTreatedPast,
            RadiotherapyArea,
            Epilepsy,
            NumbingRisk,
            ElectronicImplant,
            MetalInArea,
            Fainting,
            Smoking,
            AlcoholRecent,
        ],
    ),
    checklist(
        PageId::AllergyList,
        &[
            Allergies,
            Anaphylaxis,
            HivesFromPressure,
            MetalSteel,
            MetalNickel,
            AnaestheticAllergy,
            ContactAllergy,
        ],
    ),
    page(PageId::MedicineNames, &[Medicines]),
    checklist(
        PageId::MedicineKinds,
        &[
            TakesBloodThinner,
            TakesAntiplatelet,
            TakesAspirin,
            TakesPainkiller,
            TakesSteroids,
            TakesImmunosuppressant,
            TakesBiologic,
            TakesMildImmune,
            TakesIsotretinoin,
            TakesOtherRetinoid,
            TakesAntihistamine,
            TakesPhotosensitiser,
            TakesSupplement,
        ],
    ),
    checklist(
        PageId::SkinProducts,
        &[
            UsesRetinoidCream,
            UsesAcid,
            UsesCancerCream,
            UsesSteroidCream,
            UsesVitdCream,
            UsesImmuneCream,
            LightTreatment,
        ],
    ),
    page(PageId::AspirinDetails, &[AspirinReason]),
    page(PageId::Painkillers, &[PainkillerPrescribed, PainkillerLast]),
    page(PageId::Steroids, &[SteroidsStopped, SteroidsLast]),
    page(
        PageId::IsotretinoinDetails,
        &[IsotretinoinStopped, IsotretinoinLast],
    ),
    page(
        PageId::OtherRetinoids,
        &[OtherRetinoidStopped, OtherRetinoidLast],
    ),
    page(PageId::RetinoidCreams, &[RetinoidCreamWhen]),
    page(PageId::Acids, &[AcidWhen, HydroquinonePrescribed]),
    page(
        PageId::Creams,
        &[
            CancerCreamArea,
            SteroidCreamArea,
            VitdCreamArea,
            ImmuneCreamArea,
        ],
    ),
    page(
        PageId::MedicineReasons,
        &[
            SugarMedicineForDiabetes,
            MedicineForBleeding,
            MedicineForImmunity,
            MedicineForHiv,
            MedicineForColdSores,
            HormoneForCancer,
        ],
    ),
    page(PageId::DiabetesDetails, &[DiabetesUncontrolled]),
    checklist(
        PageId::Injections,
        &[BotulinumToxin, Filler, SkinBooster, FatDissolving, Threads],
    ),
    page(PageId::Toxin, &[BotulinumToxinWhen]),
    page(PageId::FillerDetails, &[FillerWhen, FillerProblem]),
    page(
        PageId::OtherInjections,
        &[SkinBoosterWhen, FatDissolvingWhen, ThreadsWhen],
    ),
    checklist(
        PageId::Treatments,
        &[
            Needling,
            PeelLight,
            PeelDeep,
            LaserGentle,
            LaserAblative,
            Surgery,
            HairRemoval,
            Vaccine,
        ],
    ),
    page(
        PageId::TreatmentDates,
        &[
            NeedlingWhen,
            PeelLightWhen,
            PeelDeepWhen,
            LaserGentleWhen,
            LaserAblativeWhen,
            SurgeryWhen,
            HairRemovalWhen,
        ],
    ),
    page(
        PageId::HomeDevice,
        &[
            NeedleLength,
            RollerUses,
            RollerDamaged,
            RollerSterilised,
            RollerShared,
        ],
    ),
    page(PageId::Provider, &[ProviderChecked, Serum]),
    page(PageId::AnythingElse, &[AnythingElse]),
];

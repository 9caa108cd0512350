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
        SkinToday = "skin-today",
        Sun = "sun",
        Ever = "ever",
        PsoriasisDetails = "psoriasis",
        LupusDetails = "lupus",
        EczemaDetails = "eczema",
        RosaceaDetails = "rosacea",
        VitiligoDetails = "vitiligo",
        ConnectiveTissue = "connective-tissue",
        Koebner = "koebner",
        Health = "health",
        Illness = "illness",
        MedicineNames = "medicines",
        MedicineKinds = "medicine-kinds",
        AspirinDetails = "aspirin",
        Painkillers = "painkillers",
        Steroids = "steroids",
        IsotretinoinDetails = "isotretinoin",
        OtherRetinoids = "other-retinoids",
        MedicineReasons = "medicine-reasons",
        DiabetesDetails = "diabetes",
        Recent = "recent",
        RetinoidCreams = "retinoid-creams",
        Acids = "acids",
        Creams = "creams",
        Toxin = "toxin",
        FillerDetails = "filler",
        OtherInjections = "other-injections",
        TreatmentDates = "treatment-dates",
        HomeDevice = "home-device",
        Provider = "provider",
    }
}

ids! {
    /// Every list to tick that is not alone on its screen.
    ListId {
        LifeStage = "life-stage",
        SkinState = "skin-state",
        Spots = "spots",
        Conditions = "conditions",
        Scars = "scars",
        AllergyList = "allergy-list",
        BleedingImmunity = "bleeding-immunity",
        LongTerm = "long-term",
        SkinProducts = "skin-products",
        Injections = "injections",
        Treatments = "treatments",
    }
}

/// Yes-or-no questions that are ticked together.
#[derive(Clone, Copy, Debug)]
pub struct List {
    /// What names it; nothing where the screen's own heading does.
    pub id: Option<ListId>,
    /// Its lines.
    pub lines: &'static [Question],
}

/// One screen: single questions first, then lists to tick, with one "none of these" and one "not sure"
/// for all of them.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// Which.
    pub id: PageId,
    /// Questions with an answer each.
    pub singles: &'static [Question],
    /// The lists.
    pub lists: &'static [List],
}

impl Page {
    /// All its questions.
    pub fn questions(&self) -> impl Iterator<Item = Question> + use<> {
        self.singles.iter().copied().chain(self.lines())
    }

    /// The lines of all its lists.
    pub fn lines(&self) -> impl Iterator<Item = Question> + use<> {
        self.lists.iter().flat_map(|list| list.lines).copied()
    }
}

const fn page(id: PageId, singles: &'static [Question]) -> Page {
    Page {
        id,
        singles,
        lists: &[],
    }
}

const fn lists(id: PageId, lists: &'static [List]) -> Page {
    Page {
        id,
        singles: &[],
        lists,
    }
}

const fn list(id: ListId, lines: &'static [Question]) -> List {
    List {
        id: Some(id),
        lines,
    }
}

/// The screens, in the order of asking.
pub static PAGES: &[Page] = &[
    Page {
        id: PageId::Treatment,
        singles: &[Setting, Device, Age],
        lists: &[list(
            ListId::LifeStage,
            &[Pregnant, PregnancyPossible, Breastfeeding],
        )],
    },
    page(PageId::Areas, &[Areas, Goal]),
    lists(
        PageId::SkinToday,
        &[
            list(
                ListId::SkinState,
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
            list(
                ListId::Spots,
                &[
                    LesionChanging,
                    SkinCancerArea,
                    SkinCancerPast,
                    ActinicKeratosis,
                    MoleTag,
                    Tattoo,
                ],
            ),
        ],
    ),
    page(PageId::Sun, &[SunburnWhen, TanWhen]),
    lists(
        PageId::Ever,
        &[
            list(
                ListId::Conditions,
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
            list(
                ListId::Scars,
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
            list(
                ListId::AllergyList,
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
    lists(
        PageId::Health,
        &[
            list(
                ListId::BleedingImmunity,
                &[
                    BleedingDisorder,
                    EasyBruising,
                    ImmuneDeficiency,
                    BloodborneVirus,
                    ColdSoreHistory,
                    AcuteIllness,
                ],
            ),
            list(
                ListId::LongTerm,
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
        ],
    ),
    page(PageId::Illness, &[AcuteIllnessEnded]),
    page(PageId::MedicineNames, &[Medicines]),
    lists(
        PageId::MedicineKinds,
        &[List {
            id: None,
            lines: &[
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
        }],
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
    lists(
        PageId::Recent,
        &[
            list(
                ListId::SkinProducts,
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
            list(
                ListId::Injections,
                &[BotulinumToxin, Filler, SkinBooster, FatDissolving, Threads],
            ),
            list(
                ListId::Treatments,
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
        ],
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
    page(PageId::Toxin, &[BotulinumToxinWhen]),
    page(PageId::FillerDetails, &[FillerWhen, FillerProblem]),
    page(
        PageId::OtherInjections,
        &[SkinBoosterWhen, FatDissolvingWhen, ThreadsWhen],
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
    page(PageId::Provider, &[ProviderChecked, Serum, AnythingElse]),
];

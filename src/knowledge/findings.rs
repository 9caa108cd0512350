//! The ids of all findings. Written out once and never reused.
//!
//! Deliberately absent: what they say (see `text`) and when they hold (see the topic files). Neither age
//! beyond the limits nor weight is a finding: the source sheet's "no adjustment" describes one sample
//! patient, so it stands on the fact sheet and asks nothing.

use super::ids::ids;
use crate::engine::FindingId;

ids! {
    /// Everything that can be found.
    Finding {
        // Life stage
        Pregnancy = "pregnancy",
        PregnancyPossible = "pregnancy-possible",
        Breastfeeding = "breastfeeding",
        AgeUnder18 = "age-under-18",
        Age1821 = "age-18-21",
        SkinFragile = "skin-fragile",
        // Bleeding
        BleedingDisorder = "bleeding-disorder",
        EasyBruising = "easy-bruising",
        Anticoagulant = "anticoagulant",
        Antiplatelet = "antiplatelet",
        AspirinDaily = "aspirin-daily",
        NsaidRecent = "nsaid-recent",
        NsaidPrescribed = "nsaid-prescribed",
        BleedSupplement = "bleed-supplement",
        SsriSnri = "ssri-snri",
        AlcoholRecent = "alcohol-recent",
        // Immunity, infection risk, healing, general illness
        ImmuneDeficiency = "immune-deficiency",
        Immunosuppressant = "immunosuppressant",
        BiologicJak = "biologic-jak",
        ImmunomodulatorMild = "immunomodulator-mild",
        SteroidSystemic = "steroid-systemic",
        SteroidRecent = "steroid-recent",
        ChemoRadioCurrent = "chemo-radio-current",
        CancerTreatedPast = "cancer-treated-past",
        RadiotherapyArea = "radiotherapy-area",
        BloodborneVirus = "bloodborne-virus",
        Diabetes = "diabetes",
        DiabetesUncontrolled = "diabetes-uncontrolled",
        PoorHealing = "poor-healing",
        AcuteIllness = "acute-illness",
        HeartCondition = "heart-condition",
        KidneyLiver = "kidney-liver",
        Smoking = "smoking",
        // Skin findings in the area
        SkinInfection = "skin-infection",
        ColdSoreActive = "cold-sore-active",
        ColdSoreHistory = "cold-sore-history",
        ShinglesArea = "shingles-area",
        OpenWound = "open-wound",
        AcneActive = "acne-active",
        AcneMild = "acne-mild",
        RosaceaFlare = "rosacea-flare",
        RosaceaQuiet = "rosacea-quiet",
        EczemaSevere = "eczema-severe",
        Eczema = "eczema",
        SkinCancerArea = "skin-cancer-area",
        SkinCancerPast = "skin-cancer-past",
        LesionChanging = "lesion-changing",
        MoleTagArea = "mole-tag-area",
        ActinicKeratosis = "actinic-keratosis",
        TattooPmu = "tattoo-pmu",
        Sunburn = "sunburn",
        TanRecent = "tan-recent",
        // Autoimmune, Koebner, connective tissue
        PsoriasisSevere = "psoriasis-severe",
        Psoriasis = "psoriasis",
        Lupus = "lupus",
        LupusActiveArea = "lupus-active-area",
        TestPatch = "test-patch",
        Scleroderma = "scleroderma",
        SclerodermaArea = "scleroderma-area",
        Vitiligo = "vitiligo",
        LichenPlanus = "lichen-planus",
        Sarcoidosis = "sarcoidosis",
        KoebnerHistory = "koebner-history",
        Pathergy = "pathergy",
        AutoimmuneOther = "autoimmune-other",
        ConnectiveFragile = "connective-fragile",
        // Scars and pigment
        KeloidHistory = "keloid-history",
        KeloidPalmsSoles = "keloid-palms-soles",
        ScarHypertrophic = "scar-hypertrophic",
        ScarYoung = "scar-young",
        SkinTypeIvVi = "skin-type-iv-vi",
        PihProne = "pih-prone",
        Melasma = "melasma",
        Antihistamine = "antihistamine",
        // Allergy
        AllergyThighAbdomen = "allergy-thigh-abdomen",
        AllergyGeneral = "allergy-general",
        Anaphylaxis = "anaphylaxis",
        Urticaria = "urticaria",
        MetalAllergySteel = "metal-allergy-steel",
        MetalAllergyNickel = "metal-allergy-nickel",
        AnaestheticAllergy = "anaesthetic-allergy",
        NumbingCreamRisk = "numbing-cream-risk",
        ContactAllergyProducts = "contact-allergy-products",
        // Medicines that act on the skin
        IsotretinoinCurrent = "isotretinoin-current",
        IsotretinoinRecent = "isotretinoin-recent",
        RetinoidOralOther = "retinoid-oral-other",
        TopicalRetinoid = "topical-retinoid",
        ExfoliatingAcid = "exfoliating-acid",
        CancerCream = "cancer-cream",
        Photosensitiser = "photosensitiser",
        PhototherapyCurrent = "phototherapy-current",
        TopicalSteroid = "topical-steroid",
        TopicalVitd = "topical-vitd",
        TopicalImmune = "topical-immune",
        MedicineUnknown = "medicine-unknown",
        // Recent procedures
        Neuromodulator48h = "neuromodulator-48h",
        Neuromodulator2wk = "neuromodulator-2wk",
        Filler14d = "filler-14d",
        Filler28d = "filler-28d",
        FillerBiostimulator = "filler-biostimulator",
        FillerPermanent = "filler-permanent",
        FillerComplication = "filler-complication",
        SkinBooster = "skin-booster",
        FatDissolving = "fat-dissolving",
        Threads = "threads",
        Microneedling28d = "microneedling-28d",
        RfNeedling42d = "rf-needling-42d",
        PeelSuperficial = "peel-superficial",
        PeelDeep = "peel-deep",
        LaserNonablative = "laser-nonablative",
        LaserAblative = "laser-ablative",
        SurgeryArea = "surgery-area",
        HairRemoval = "hair-removal",
        VaccineRecent = "vaccine-recent",
        // Device, area, provider, home use
        HomeWithFlag = "home-with-flag",
        HomeNeedleShort = "home-needle-short",
        HomeNeedleLong = "home-needle-long",
        HomePen = "home-pen",
        HomeRf = "home-rf",
        HomeShared = "home-shared",
        HomeRollerWorn = "home-roller-worn",
        HomeRollerDamaged = "home-roller-damaged",
        HomeNotSterilised = "home-not-sterilised",
        RfElectronicImplant = "rf-electronic-implant",
        RfMetalArea = "rf-metal-area",
        RfWarning = "rf-warning",
        AreaEyeLip = "area-eye-lip",
        AreaUnstudied = "area-unstudied",
        ProviderCheck = "provider-check",
        SerumCheck = "serum-check",
        // Other
        Epilepsy = "epilepsy",
        Fainting = "fainting",
        Expectation = "expectation",
        // What the patient wrote
        AnythingElse = "anything-else",
    }
}

impl Finding {
    /// Its id for the engine.
    #[must_use]
    pub const fn finding(self) -> FindingId {
        FindingId(self as u16)
    }

    /// The finding behind an engine id.
    #[must_use]
    pub fn of(id: FindingId) -> Option<Self> {
        Self::at(usize::from(id.0))
    }
}

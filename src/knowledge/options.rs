//! The options that questions offer: places of treatment, devices, areas and so on.
//!
//! Deliberately absent: their words (see `text`) and what follows from them (see the topic files).

use super::ids::{ids, option_sets};
use crate::engine::{Classes, Options};

ids! {
    /// Who does the treatment.
    Setting {
        Clinic = "clinic",
        Home = "home",
        NotDecided = "not-decided",
    }
}
option_sets!(Setting);

ids! {
    /// With what the skin is needled.
    Device {
        Pen = "pen",
        Roller = "roller",
        Radiofrequency = "radiofrequency",
    }
}
option_sets!(Device);

ids! {
    /// Parts of the body.
    Area {
        Face = "face",
        EyelidsLips = "eyelids-lips",
        Scalp = "scalp",
        Neck = "neck",
        Chest = "chest",
        Back = "back",
        Arms = "arms",
        Hands = "hands",
        Abdomen = "abdomen",
        Buttocks = "buttocks",
        Thighs = "thighs",
        LowerLegs = "lower-legs",
        Feet = "feet",
        Genitals = "genitals",
    }
}
option_sets!(Area);

/// Areas so close that what was done in the second counts for the first.
pub const NEAR: &[(Options, Options)] = &[
    (Area::Face.set(), Area::EyelidsLips.set()),
    (Area::EyelidsLips.set(), Area::Face.set()),
];

ids! {
    /// What the patient wants it for.
    Goal {
        AcneScars = "acne-scars",
        OtherScars = "other-scars",
        Wrinkles = "wrinkles",
        StretchMarks = "stretch-marks",
        LaxSkin = "lax-skin",
        DarkMarks = "dark-marks",
        ThinSkin = "thin-skin",
        TreatDisease = "treat-disease",
        SomethingElse = "something-else",
    }
}
option_sets!(Goal);

ids! {
    /// Why someone takes aspirin.
    AspirinReason {
        DoctorAdvised = "doctor-advised",
        OwnPain = "own-pain",
    }
}
option_sets!(AspirinReason);

ids! {
    /// What a filler was made of.
    FillerMaterial {
        HyaluronicAcid = "hyaluronic-acid",
        Collagen = "collagen",
        Biostimulator = "biostimulator",
        Permanent = "permanent",
    }
}
option_sets!(FillerMaterial);

ids! {
    /// How the skin was needled.
    NeedlingKind {
        PenOrRoller = "pen-or-roller",
        DeepOrRadiofrequency = "deep-or-radiofrequency",
        ShortHomeRoller = "short-home-roller",
    }
}
option_sets!(NeedlingKind);

ids! {
    /// Kinds of medicine, as far as they matter here.
    Class {
        Anticoagulant = "anticoagulant",
        Antiplatelet = "antiplatelet",
        Aspirin = "aspirin",
        Nsaid = "nsaid",
        NsaidSkin = "nsaid-skin",
        BleedSupplement = "bleed-supplement",
        SteroidSystemic = "steroid-systemic",
        SteroidReplacement = "steroid-replacement",
        SteroidLocal = "steroid-local",
        Immunosuppressant = "immunosuppressant",
        ImmunomodulatorMild = "immunomodulator-mild",
        BiologicJak = "biologic-jak",
        CancerMedicine = "cancer-medicine",
        CancerHormone = "cancer-hormone",
        Isotretinoin = "isotretinoin",
        RetinoidOralOther = "retinoid-oral-other",
        TopicalRetinoid = "topical-retinoid",
        ExfoliatingAcid = "exfoliating-acid",
        Hydroquinone = "hydroquinone",
        CancerCream = "cancer-cream",
        Photosensitiser = "photosensitiser",
        PhotosensitiserStrong = "photosensitiser-strong",
        Antihistamine = "antihistamine",
        TopicalSteroid = "topical-steroid",
        TopicalVitd = "topical-vitd",
        TopicalImmune = "topical-immune",
        TopicalPsoriasis = "topical-psoriasis",
        Phototherapy = "phototherapy",
        DiabetesCertain = "diabetes-certain",
        DiabetesMarker = "diabetes-marker",
        BotulinumToxin = "botulinum-toxin",
        FillerHa = "filler-ha",
        FillerCollagen = "filler-collagen",
        FillerBiostimulator = "filler-biostimulator",
        FillerPermanent = "filler-permanent",
        SkinBooster = "skin-booster",
        FatDissolving = "fat-dissolving",
        Threads = "threads",
        Hyaluronidase = "hyaluronidase",
        NumbingCream = "numbing-cream",
        RhythmMedicine = "rhythm-medicine",
        MethaemoglobinRisk = "methaemoglobin-risk",
        BleedingMarker = "bleeding-marker",
        BleedingMarkerSoft = "bleeding-marker-soft",
        ImmuneMarker = "immune-marker",
        HivMedicine = "hiv-medicine",
        Prep = "prep",
        HerpesMedicine = "herpes-medicine",
        PigmentMarker = "pigment-marker",
        SsriSnri = "ssri-snri",
        Nothing = "none",
    }
}

impl Class {
    /// The set of this class alone.
    #[must_use]
    pub const fn set(self) -> Classes {
        Classes(1 << self as u8)
    }

    /// The set of these classes.
    #[must_use]
    pub const fn any(classes: &[Self]) -> Classes {
        let mut set = 0;
        let mut rest = classes;
        while let [first, others @ ..] = rest {
            set |= 1 << *first as u8;
            rest = others;
        }
        Classes(set)
    }
}

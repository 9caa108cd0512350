//! The question catalogue, by topic and with follow-ups last: ids, kinds, when each is asked, and what a
//! healthy adult would answer.
//!
//! Deliberately absent: words (see `text`), pages (see `pages`), and what follows from an answer (see
//! the topic files). A follow-up stands behind all questions that its condition names.

use super::ids::ids;
use super::limits;
use super::options::{
    Area, AspirinReason, Class, Device, FillerMaterial, Goal, NeedlingKind, Setting,
};
use crate::engine::{
    self, Condition, Harmless, Kind, ManyOf, Medicines, Number, Occasions, OneOf, QuestionId,
    Words, YesNo,
};

macro_rules! questions {
    ($($name:ident $variant:ident = $id:literal: $handle:ident($kind:expr, $harmless:expr, $when:expr);)*) => {
        ids! {
            /// Every question.
            Question { $($variant = $id,)* }
        }

        $(#[doc = concat!("`", $id, "`")] pub const $name: $handle = $handle(Question::$variant.question());)*

        /// The catalogue.
        pub static QUESTIONS: &[engine::Question] = &[
            $(engine::Question { id: $id, kind: $kind, asked_when: $when, harmless: $harmless },)*
        ];
    };
}

impl Question {
    /// Its place in the catalogue.
    #[must_use]
    pub const fn question(self) -> QuestionId {
        QuestionId(self as u16)
    }

    /// Its entry in the catalogue.
    #[must_use]
    pub fn entry(self) -> &'static engine::Question {
        // INVARIANT (same list): the catalogue and the enum are written by one macro, in one order.
        #[expect(
            clippy::indexing_slicing,
            reason = "the enum and the catalogue have the same length"
        )]
        &QUESTIONS[self as usize]
    }
}

/// A question for when something was, which of `what` it was, where (`places`), at what hour (`clock`).
const fn when_it_was(what: &'static [&'static str], places: bool, clock: bool) -> Kind {
    Kind::Occasions {
        what,
        places,
        clock,
    }
}

questions! {
    // The treatment
    SETTING Setting = "setting": OneOf(Kind::OneOf(Setting::IDS), Harmless::Option(Setting::Clinic.place()), Condition::Always);
    DEVICE Device = "device": OneOf(Kind::OneOf(Device::IDS), Harmless::Option(Device::Pen.place()), Condition::Always);
    AREAS Areas = "areas": ManyOf(Kind::ManyOf(Area::IDS), Harmless::Options(Area::Face.set()), Condition::Always);
    GOAL Goal = "goal": ManyOf(Kind::ManyOf(Goal::IDS), Harmless::Options(Goal::AcneScars.set()), Condition::Always);
    // About you
    AGE Age = "age": Number(Kind::Number { least: 0, most: limits::OLDEST, decimals: 0 }, Harmless::Number(30), Condition::Always);
    PREGNANT Pregnant = "pregnant": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    PREGNANCY_POSSIBLE PregnancyPossible = "pregnancy-possible": YesNo(Kind::YesNo, Harmless::No, Condition::Not(&Condition::Is(PREGNANT)));
    BREASTFEEDING Breastfeeding = "breastfeeding": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    // The skin today, in the area to be treated
    SKIN_INFECTION SkinInfection = "skin-infection": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    COLD_SORE_NOW ColdSoreNow = "cold-sore-now": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    SHINGLES_AREA ShinglesArea = "shingles-area": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    OPEN_WOUND OpenWound = "open-wound": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    ACNE_INFLAMED AcneInflamed = "acne-inflamed": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    ACNE_FEW AcneFew = "acne-few": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    SUNBURN Sunburn = "sunburn": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    TAN Tan = "tan": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    SKIN_FRAGILE SkinFragile = "skin-fragile": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    SUNBURN_WHEN SunburnWhen = "sunburn-when": Occasions(when_it_was(&[], false, false), Harmless::Nothing, Condition::Is(SUNBURN));
    TAN_WHEN TanWhen = "tan-when": Occasions(when_it_was(&[], false, false), Harmless::Nothing, Condition::Is(TAN));
    // Spots and marks in the area
    LESION_CHANGING LesionChanging = "lesion-changing": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    SKIN_CANCER_AREA SkinCancerArea = "skin-cancer-area": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    SKIN_CANCER_PAST SkinCancerPast = "skin-cancer-past": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    ACTINIC_KERATOSIS ActinicKeratosis = "actinic-keratosis": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    MOLE_TAG MoleTag = "mole-tag": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    TATTOO Tattoo = "tattoo": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    // Skin and connective-tissue conditions, ever
    PSORIASIS Psoriasis = "psoriasis": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    LUPUS Lupus = "lupus": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    ECZEMA Eczema = "eczema": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    ROSACEA Rosacea = "rosacea": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    VITILIGO Vitiligo = "vitiligo": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    LICHEN_PLANUS LichenPlanus = "lichen-planus": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    SCLERODERMA Scleroderma = "scleroderma": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    SARCOIDOSIS Sarcoidosis = "sarcoidosis": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    PATHERGY Pathergy = "pathergy": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    AUTOIMMUNE_OTHER AutoimmuneOther = "autoimmune-other": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    CONNECTIVE_FRAGILE ConnectiveFragile = "connective-fragile": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    PSORIASIS_SEVERE PsoriasisSevere = "psoriasis-severe": YesNo(Kind::YesNo, Harmless::No, Condition::Is(PSORIASIS));
    PSORIASIS_FLARING PsoriasisFlaring = "psoriasis-flaring": YesNo(Kind::YesNo, Harmless::No, Condition::Is(PSORIASIS));
    PSORIASIS_IN_AREA PsoriasisInArea = "psoriasis-in-area": YesNo(Kind::YesNo, Harmless::No, Condition::Is(PSORIASIS));
    LUPUS_ACTIVE_AREA LupusActiveArea = "lupus-active-area": YesNo(Kind::YesNo, Harmless::No, Condition::Is(LUPUS));
    ECZEMA_SEVERE EczemaSevere = "eczema-severe": YesNo(Kind::YesNo, Harmless::No, Condition::Is(ECZEMA));
    ECZEMA_FLARING_AREA EczemaFlaringArea = "eczema-flaring-area": YesNo(Kind::YesNo, Harmless::No, Condition::Is(ECZEMA));
    ROSACEA_FLARING RosaceaFlaring = "rosacea-flaring": YesNo(Kind::YesNo, Harmless::No, Condition::Is(ROSACEA));
    VITILIGO_SPREADING VitiligoSpreading = "vitiligo-spreading": YesNo(Kind::YesNo, Harmless::No, Condition::Is(VITILIGO));
    SCLERODERMA_AREA SclerodermaArea = "scleroderma-area": YesNo(Kind::YesNo, Harmless::No, Condition::Is(SCLERODERMA));
    KOEBNER_HISTORY KoebnerHistory = "koebner-history": YesNo(Kind::YesNo, Harmless::No, Condition::Any(&[Condition::Is(PSORIASIS), Condition::Is(LUPUS), Condition::Is(VITILIGO), Condition::Is(LICHEN_PLANUS), Condition::Is(SARCOIDOSIS)]));
    // Scars and pigment
    KELOID Keloid = "keloid": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    KELOID_PALMS_SOLES KeloidPalmsSoles = "keloid-palms-soles": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    SCAR_RAISED ScarRaised = "scar-raised": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    SCAR_YOUNG ScarYoung = "scar-young": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    DARK_MARKS DarkMarks = "dark-marks": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    MELASMA Melasma = "melasma": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    SKIN_TYPE_DARK SkinTypeDark = "skin-type-dark": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    // Bleeding, immunity and infection
    BLEEDING_DISORDER BleedingDisorder = "bleeding-disorder": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    EASY_BRUISING EasyBruising = "easy-bruising": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    IMMUNE_DEFICIENCY ImmuneDeficiency = "immune-deficiency": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    BLOODBORNE_VIRUS BloodborneVirus = "bloodborne-virus": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    COLD_SORE_HISTORY ColdSoreHistory = "cold-sore-history": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    ACUTE_ILLNESS AcuteIllness = "acute-illness": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    ACUTE_ILLNESS_ENDED AcuteIllnessEnded = "acute-illness-ended": Occasions(when_it_was(&[], false, false), Harmless::Nothing, Condition::Is(ACUTE_ILLNESS));
    // Long-term health
    DIABETES Diabetes = "diabetes": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    HEART_CONDITION HeartCondition = "heart-condition": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    KIDNEY_LIVER KidneyLiver = "kidney-liver": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    POOR_HEALING PoorHealing = "poor-healing": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    CANCER_TREATMENT_NOW CancerTreatmentNow = "cancer-treatment-now": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    CANCER_TREATED_PAST CancerTreatedPast = "cancer-treated-past": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    RADIOTHERAPY_AREA RadiotherapyArea = "radiotherapy-area": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    EPILEPSY Epilepsy = "epilepsy": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    NUMBING_RISK NumbingRisk = "numbing-risk": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    ELECTRONIC_IMPLANT ElectronicImplant = "electronic-implant": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    METAL_IN_AREA MetalInArea = "metal-in-area": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    FAINTING Fainting = "fainting": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    SMOKING Smoking = "smoking": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    ALCOHOL_RECENT AlcoholRecent = "alcohol-recent": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    // Allergies
    ALLERGIES Allergies = "allergies": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    ANAPHYLAXIS Anaphylaxis = "anaphylaxis": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    HIVES_FROM_PRESSURE HivesFromPressure = "hives-from-pressure": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    METAL_STEEL MetalSteel = "metal-steel": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    METAL_NICKEL MetalNickel = "metal-nickel": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    ANAESTHETIC_ALLERGY AnaestheticAllergy = "anaesthetic-allergy": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    CONTACT_ALLERGY ContactAllergy = "contact-allergy": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    // Medicines, by name and by description
    MEDICINES Medicines = "medicines": Medicines(Kind::Medicines, Harmless::NoMedicines, Condition::Always);
    TAKES_BLOOD_THINNER TakesBloodThinner = "takes-blood-thinner": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    TAKES_ANTIPLATELET TakesAntiplatelet = "takes-antiplatelet": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    TAKES_ASPIRIN TakesAspirin = "takes-aspirin": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    TAKES_PAINKILLER TakesPainkiller = "takes-painkiller": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    TAKES_STEROIDS TakesSteroids = "takes-steroids": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    TAKES_IMMUNOSUPPRESSANT TakesImmunosuppressant = "takes-immunosuppressant": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    TAKES_BIOLOGIC TakesBiologic = "takes-biologic": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    TAKES_MILD_IMMUNE TakesMildImmune = "takes-mild-immune": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    TAKES_ISOTRETINOIN TakesIsotretinoin = "takes-isotretinoin": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    TAKES_OTHER_RETINOID TakesOtherRetinoid = "takes-other-retinoid": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    TAKES_ANTIHISTAMINE TakesAntihistamine = "takes-antihistamine": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    TAKES_PHOTOSENSITISER TakesPhotosensitiser = "takes-photosensitiser": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    TAKES_SUPPLEMENT TakesSupplement = "takes-supplement": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    USES_RETINOID_CREAM UsesRetinoidCream = "uses-retinoid-cream": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    USES_ACID UsesAcid = "uses-acid": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    USES_CANCER_CREAM UsesCancerCream = "uses-cancer-cream": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    USES_STEROID_CREAM UsesSteroidCream = "uses-steroid-cream": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    USES_VITD_CREAM UsesVitdCream = "uses-vitd-cream": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    USES_IMMUNE_CREAM UsesImmuneCream = "uses-immune-cream": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    LIGHT_TREATMENT LightTreatment = "light-treatment": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    // More on single medicines
    ASPIRIN_REASON AspirinReason = "aspirin-reason": OneOf(Kind::OneOf(AspirinReason::IDS), Harmless::Nothing, Condition::Any(&[Condition::Is(TAKES_ASPIRIN), Condition::Named(Class::any(&[Class::Aspirin]))]));
    PAINKILLER_PRESCRIBED PainkillerPrescribed = "painkiller-prescribed": YesNo(Kind::YesNo, Harmless::No, Condition::Any(&[Condition::Is(TAKES_PAINKILLER), Condition::Named(Class::any(&[Class::Nsaid]))]));
    PAINKILLER_LAST PainkillerLast = "painkiller-last": Occasions(when_it_was(&[], false, false), Harmless::Nothing, Condition::Any(&[Condition::Is(TAKES_PAINKILLER), Condition::Named(Class::any(&[Class::Nsaid])), Condition::Chose(ASPIRIN_REASON, AspirinReason::OwnPain.set())]));
    STEROIDS_STOPPED SteroidsStopped = "steroids-stopped": YesNo(Kind::YesNo, Harmless::StillTaking, Condition::Any(&[Condition::Is(TAKES_STEROIDS), Condition::Named(Class::any(&[Class::SteroidSystemic]))]));
    STEROIDS_LAST SteroidsLast = "steroids-last": Occasions(when_it_was(&[], false, false), Harmless::Nothing, Condition::Is(STEROIDS_STOPPED));
    ISOTRETINOIN_STOPPED IsotretinoinStopped = "isotretinoin-stopped": YesNo(Kind::YesNo, Harmless::StillTaking, Condition::Any(&[Condition::Is(TAKES_ISOTRETINOIN), Condition::Named(Class::any(&[Class::Isotretinoin]))]));
    ISOTRETINOIN_LAST IsotretinoinLast = "isotretinoin-last": Occasions(when_it_was(&[], false, false), Harmless::Nothing, Condition::Is(ISOTRETINOIN_STOPPED));
    OTHER_RETINOID_STOPPED OtherRetinoidStopped = "other-retinoid-stopped": YesNo(Kind::YesNo, Harmless::StillTaking, Condition::Any(&[Condition::Is(TAKES_OTHER_RETINOID), Condition::Named(Class::any(&[Class::RetinoidOralOther]))]));
    OTHER_RETINOID_LAST OtherRetinoidLast = "other-retinoid-last": Occasions(when_it_was(&[], false, false), Harmless::Nothing, Condition::Is(OTHER_RETINOID_STOPPED));
    RETINOID_CREAM_WHEN RetinoidCreamWhen = "retinoid-cream-when": Occasions(when_it_was(&[], true, false), Harmless::Nothing, Condition::Any(&[Condition::Is(USES_RETINOID_CREAM), Condition::Named(Class::any(&[Class::TopicalRetinoid]))]));
    ACID_WHEN AcidWhen = "acid-when": Occasions(when_it_was(&[], true, false), Harmless::Nothing, Condition::Any(&[Condition::Is(USES_ACID), Condition::Named(Class::any(&[Class::ExfoliatingAcid, Class::Hydroquinone]))]));
    HYDROQUINONE_PRESCRIBED HydroquinonePrescribed = "hydroquinone-prescribed": YesNo(Kind::YesNo, Harmless::No, Condition::Any(&[Condition::Is(USES_ACID), Condition::Named(Class::any(&[Class::Hydroquinone]))]));
    CANCER_CREAM_AREA CancerCreamArea = "cancer-cream-area": YesNo(Kind::YesNo, Harmless::No, Condition::Any(&[Condition::Is(USES_CANCER_CREAM), Condition::Named(Class::any(&[Class::CancerCream]))]));
    STEROID_CREAM_AREA SteroidCreamArea = "steroid-cream-area": YesNo(Kind::YesNo, Harmless::No, Condition::Any(&[Condition::Is(USES_STEROID_CREAM), Condition::Named(Class::any(&[Class::TopicalSteroid]))]));
    VITD_CREAM_AREA VitdCreamArea = "vitd-cream-area": YesNo(Kind::YesNo, Harmless::No, Condition::Any(&[Condition::Is(USES_VITD_CREAM), Condition::Named(Class::any(&[Class::TopicalVitd, Class::TopicalPsoriasis]))]));
    IMMUNE_CREAM_AREA ImmuneCreamArea = "immune-cream-area": YesNo(Kind::YesNo, Harmless::No, Condition::Any(&[Condition::Is(USES_IMMUNE_CREAM), Condition::Named(Class::any(&[Class::TopicalImmune]))]));
    SUGAR_MEDICINE_FOR_DIABETES SugarMedicineForDiabetes = "sugar-medicine-for-diabetes": YesNo(Kind::YesNo, Harmless::Nothing, Condition::All(&[Condition::Named(Class::any(&[Class::DiabetesMarker])), Condition::Not(&Condition::Is(DIABETES))]));
    DIABETES_UNCONTROLLED DiabetesUncontrolled = "diabetes-uncontrolled": YesNo(Kind::YesNo, Harmless::No, Condition::Any(&[Condition::Is(DIABETES), Condition::Named(Class::any(&[Class::DiabetesCertain])), Condition::Is(SUGAR_MEDICINE_FOR_DIABETES)]));
    MEDICINE_FOR_BLEEDING MedicineForBleeding = "medicine-for-bleeding": YesNo(Kind::YesNo, Harmless::Nothing, Condition::All(&[Condition::Named(Class::any(&[Class::BleedingMarker, Class::BleedingMarkerSoft])), Condition::Not(&Condition::Is(BLEEDING_DISORDER))]));
    MEDICINE_FOR_IMMUNITY MedicineForImmunity = "medicine-for-immunity": YesNo(Kind::YesNo, Harmless::Nothing, Condition::All(&[Condition::Named(Class::any(&[Class::ImmuneMarker])), Condition::Not(&Condition::Is(IMMUNE_DEFICIENCY))]));
    MEDICINE_FOR_HIV MedicineForHiv = "medicine-for-hiv": YesNo(Kind::YesNo, Harmless::Nothing, Condition::All(&[Condition::Named(Class::any(&[Class::Prep])), Condition::Not(&Condition::Is(BLOODBORNE_VIRUS))]));
    MEDICINE_FOR_COLD_SORES MedicineForColdSores = "medicine-for-cold-sores": YesNo(Kind::YesNo, Harmless::Nothing, Condition::All(&[Condition::Named(Class::any(&[Class::HerpesMedicine])), Condition::Not(&Condition::Is(COLD_SORE_HISTORY))]));
    HORMONE_FOR_CANCER HormoneForCancer = "hormone-for-cancer": YesNo(Kind::YesNo, Harmless::Nothing, Condition::All(&[Condition::Named(Class::any(&[Class::CancerHormone])), Condition::Not(&Condition::Is(CANCER_TREATED_PAST))]));
    // Recent injections
    BOTULINUM_TOXIN BotulinumToxin = "botulinum-toxin": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    FILLER Filler = "filler": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    SKIN_BOOSTER SkinBooster = "skin-booster": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    FAT_DISSOLVING FatDissolving = "fat-dissolving": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    THREADS Threads = "threads": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    BOTULINUM_TOXIN_WHEN BotulinumToxinWhen = "botulinum-toxin-when": Occasions(when_it_was(&[], true, true), Harmless::Nothing, Condition::Any(&[Condition::Is(BOTULINUM_TOXIN), Condition::Named(Class::any(&[Class::BotulinumToxin]))]));
    FILLER_WHEN FillerWhen = "filler-when": Occasions(when_it_was(FillerMaterial::IDS, true, false), Harmless::Nothing, Condition::Any(&[Condition::Is(FILLER), Condition::Named(Class::any(&[Class::FillerHa, Class::FillerCollagen, Class::FillerBiostimulator, Class::FillerPermanent, Class::Hyaluronidase]))]));
    FILLER_PROBLEM FillerProblem = "filler-problem": YesNo(Kind::YesNo, Harmless::No, Condition::Any(&[Condition::Is(FILLER), Condition::Named(Class::any(&[Class::FillerHa, Class::FillerCollagen, Class::FillerBiostimulator, Class::FillerPermanent, Class::Hyaluronidase]))]));
    SKIN_BOOSTER_WHEN SkinBoosterWhen = "skin-booster-when": Occasions(when_it_was(&[], true, false), Harmless::Nothing, Condition::Any(&[Condition::Is(SKIN_BOOSTER), Condition::Named(Class::any(&[Class::SkinBooster]))]));
    FAT_DISSOLVING_WHEN FatDissolvingWhen = "fat-dissolving-when": Occasions(when_it_was(&[], true, false), Harmless::Nothing, Condition::Any(&[Condition::Is(FAT_DISSOLVING), Condition::Named(Class::any(&[Class::FatDissolving]))]));
    THREADS_WHEN ThreadsWhen = "threads-when": Occasions(when_it_was(&[], true, false), Harmless::Nothing, Condition::Any(&[Condition::Is(THREADS), Condition::Named(Class::any(&[Class::Threads]))]));
    // Recent treatments
    NEEDLING Needling = "needling": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    PEEL_LIGHT PeelLight = "peel-light": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    PEEL_DEEP PeelDeep = "peel-deep": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    LASER_GENTLE LaserGentle = "laser-gentle": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    LASER_ABLATIVE LaserAblative = "laser-ablative": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    SURGERY Surgery = "surgery": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    HAIR_REMOVAL HairRemoval = "hair-removal": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    VACCINE Vaccine = "vaccine": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    NEEDLING_WHEN NeedlingWhen = "needling-when": Occasions(when_it_was(NeedlingKind::IDS, true, false), Harmless::Nothing, Condition::Is(NEEDLING));
    PEEL_LIGHT_WHEN PeelLightWhen = "peel-light-when": Occasions(when_it_was(&[], true, false), Harmless::Nothing, Condition::Is(PEEL_LIGHT));
    PEEL_DEEP_WHEN PeelDeepWhen = "peel-deep-when": Occasions(when_it_was(&[], true, false), Harmless::Nothing, Condition::Is(PEEL_DEEP));
    LASER_GENTLE_WHEN LaserGentleWhen = "laser-gentle-when": Occasions(when_it_was(&[], true, false), Harmless::Nothing, Condition::Is(LASER_GENTLE));
    LASER_ABLATIVE_WHEN LaserAblativeWhen = "laser-ablative-when": Occasions(when_it_was(&[], true, false), Harmless::Nothing, Condition::Is(LASER_ABLATIVE));
    SURGERY_WHEN SurgeryWhen = "surgery-when": Occasions(when_it_was(&[], true, false), Harmless::Nothing, Condition::Is(SURGERY));
    HAIR_REMOVAL_WHEN HairRemovalWhen = "hair-removal-when": Occasions(when_it_was(&[], true, false), Harmless::Nothing, Condition::Is(HAIR_REMOVAL));
    // The home device
    NEEDLE_LENGTH NeedleLength = "needle-length": Number(Kind::Number { least: limits::SHORTEST_NEEDLE, most: limits::LONGEST_NEEDLE, decimals: 2 }, Harmless::Number(limits::SHORT_NEEDLE), Condition::Chose(SETTING, Setting::Home.set()));
    ROLLER_USES RollerUses = "roller-uses": Number(Kind::Number { least: 0, most: limits::MOST_USES, decimals: 0 }, Harmless::Number(0), Condition::Chose(SETTING, Setting::Home.set()));
    ROLLER_DAMAGED RollerDamaged = "roller-damaged": YesNo(Kind::YesNo, Harmless::No, Condition::Chose(SETTING, Setting::Home.set()));
    ROLLER_STERILISED RollerSterilised = "roller-sterilised": YesNo(Kind::YesNo, Harmless::Yes, Condition::Chose(SETTING, Setting::Home.set()));
    ROLLER_SHARED RollerShared = "roller-shared": YesNo(Kind::YesNo, Harmless::No, Condition::Chose(SETTING, Setting::Home.set()));
    // The provider, and anything else
    PROVIDER_CHECKED ProviderChecked = "provider-checked": YesNo(Kind::YesNo, Harmless::Yes, Condition::Not(&Condition::Chose(SETTING, Setting::Home.set())));
    SERUM Serum = "serum": YesNo(Kind::YesNo, Harmless::No, Condition::Always);
    ANYTHING_ELSE AnythingElse = "anything-else": Words(Kind::Words, Harmless::NoWords, Condition::Always);
}

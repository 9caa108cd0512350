//! What a medicine is, in a few words that can follow its name: `Eliquis, a blood thinner`.
//!
//! Deliberately absent: what follows from it.

use crate::knowledge::Class;

/// What a medicine of a class is.
#[must_use]
pub const fn class(class: Class) -> &'static str {
    match class {
        Class::Anticoagulant => "a blood thinner",
        Class::Antiplatelet => "a medicine against blood clots",
        Class::Aspirin => "a painkiller that also thins the blood",
        Class::Nsaid => "an anti-inflammatory painkiller",
        Class::NsaidSkin => "an anti-inflammatory for the skin",
        Class::BleedSupplement => "a supplement that can add to bruising",
        Class::SteroidSystemic => "a steroid for the whole body",
        Class::SteroidReplacement => "a steroid that replaces a body’s own",
        Class::SteroidLocal => "a steroid that works in one place",
        Class::Immunosuppressant => "calms the immune system",
        Class::ImmunomodulatorMild => "a milder medicine for the immune system",
        Class::BiologicJak => "a biologic or JAK medicine, calms the immune system",
        Class::CancerMedicine => "a cancer medicine",
        Class::CancerHormone => "a hormone treatment, often for cancer",
        Class::Isotretinoin => "a strong acne medicine",
        Class::RetinoidOralOther => "a retinoid for the whole body",
        Class::TopicalRetinoid => "a retinoid for the skin",
        Class::ExfoliatingAcid => "an acid or acne product for the skin",
        Class::Hydroquinone => "a bleaching product for the skin",
        Class::CancerCream => "a treatment for sun damage or skin cancer",
        Class::Photosensitiser => "can make you burn easily in the sun",
        Class::PhotosensitiserStrong => "makes you burn very easily in light",
        Class::Antihistamine => "an allergy medicine",
        Class::TopicalSteroid => "a steroid for the skin",
        Class::TopicalVitd => "a vitamin D product for the skin",
        Class::TopicalImmune => "calms immunity in the skin",
        Class::TopicalPsoriasis => "a psoriasis treatment for the skin",
        Class::Phototherapy => "a light treatment",
        Class::DiabetesCertain => "a diabetes medicine",
        Class::DiabetesMarker => "a medicine for diabetes or weight",
        Class::BotulinumToxin => "a botulinum toxin",
        Class::FillerHa => "a hyaluronic acid filler",
        Class::FillerCollagen => "a collagen filler",
        Class::FillerBiostimulator => "a filler that builds collagen",
        Class::FillerPermanent => "a permanent filler",
        Class::SkinBooster => "a skin booster",
        Class::FatDissolving => "a fat-dissolving injection",
        Class::Threads => "threads to lift the skin",
        Class::Hyaluronidase => "dissolves filler",
        Class::NumbingCream => "numbs the skin",
        Class::RhythmMedicine => "a heart rhythm medicine",
        Class::MethaemoglobinRisk => "matters with numbing cream",
        Class::BleedingMarker => "a medicine for a bleeding disorder",
        Class::BleedingMarkerSoft => "a medicine against bleeding",
        Class::ImmuneMarker => "a medicine for weak immunity",
        Class::HivMedicine => "an HIV medicine",
        Class::Prep => "a medicine that prevents or treats HIV",
        Class::HerpesMedicine => "a medicine for cold sores or shingles",
        Class::PigmentMarker => "a hormone that can darken skin",
        Class::SsriSnri => "a medicine for mood or anxiety",
        Class::Nothing => "this check has no rule for it",
    }
}

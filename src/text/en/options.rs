//! How the options of each question read.
//!
//! Brands stand in hints only, to be recognised. Deliberately absent: what follows from an option.

use crate::knowledge::{Area, AspirinReason, Device, FillerMaterial, Goal, NeedlingKind, Setting};
use crate::text::{OptionKey, OptionText};

/// How an option reads in English.
#[must_use]
pub const fn option(key: OptionKey) -> OptionText {
    match key {
        OptionKey::Setting(option) => setting(option),
        OptionKey::Device(option) => device(option),
        OptionKey::Area(option) => area(option),
        OptionKey::Goal(option) => goal(option),
        OptionKey::AspirinReason(option) => aspirin_reason(option),
        OptionKey::FillerMaterial(option) => filler_material(option),
        OptionKey::NeedlingKind(option) => needling_kind(option),
    }
}

/// Who does the treatment.
const fn setting(option: Setting) -> OptionText {
    match option {
        Setting::Clinic => plain("A clinic or other professional"),
        Setting::Home => plain("Me or a friend, at home"),
        Setting::NotDecided => hinted(
            "Not decided yet",
            "We check as for a clinic. For needling at home, do the check again.",
        ),
    }
}

/// With what.
const fn device(option: Device) -> OptionText {
    match option {
        Device::Pen => hinted(
            "Pen",
            "A motor moves the needles up and down. Dermapen, SkinPen and the like.",
        ),
        Device::Roller => hinted(
            "Roller",
            "A small wheel with needles that is rolled by hand.",
        ),
        Device::Radiofrequency => hinted(
            "Radiofrequency needling",
            "The needles also heat the skin. Morpheus8, Secret, Potenza and the like.",
        ),
    }
}

/// Where on the body.
const fn area(option: Area) -> OptionText {
    match option {
        Area::Face => hinted("Face", "Forehead, cheeks, nose and chin."),
        Area::EyelidsLips => hinted(
            "Eyelids or lips",
            "Also inside the bony rim of the eye, or inside the mouth.",
        ),
        Area::Scalp => plain("Scalp"),
        Area::Neck => plain("Neck"),
        Area::Chest => plain("Chest"),
        Area::Back => plain("Back"),
        Area::Arms => plain("Arms"),
        Area::Hands => plain("Hands"),
        Area::Abdomen => plain("Belly"),
        Area::Buttocks => plain("Buttocks"),
        Area::Thighs => plain("Thighs"),
        Area::LowerLegs => plain("Lower legs"),
        Area::Feet => plain("Feet"),
        Area::Genitals => plain("Genital area"),
    }
}

/// What for.
const fn goal(option: Goal) -> OptionText {
    match option {
        Goal::AcneScars => plain("Acne scars"),
        Goal::OtherScars => hinted("Other scars", "After an injury or an operation."),
        Goal::Wrinkles => plain("Wrinkles or fine lines"),
        Goal::StretchMarks => plain("Stretch marks"),
        Goal::LaxSkin => plain("Loose skin"),
        Goal::DarkMarks => plain("Dark marks or uneven colour"),
        Goal::ThinSkin => plain("Thin or sunken skin"),
        Goal::TreatDisease => hinted(
            "To treat a disease",
            "For example psoriasis, lupus or vitiligo.",
        ),
        Goal::SomethingElse => plain("Something else"),
    }
}

/// Why aspirin.
const fn aspirin_reason(option: AspirinReason) -> OptionText {
    match option {
        AspirinReason::DoctorAdvised => hinted(
            "A doctor advised it",
            "Mostly daily, for the heart or blood vessels.",
        ),
        AspirinReason::OwnPain => plain("On my own, for pain or fever"),
    }
}

/// Filler material.
const fn filler_material(option: FillerMaterial) -> OptionText {
    match option {
        FillerMaterial::HyaluronicAcid => {
            hinted("Hyaluronic acid", "Juvéderm, Restylane, Belotero, Teosyal.")
        }
        FillerMaterial::Collagen => hinted("Collagen", "Zyderm, CosmoDerm, Evolence."),
        FillerMaterial::Biostimulator => hinted(
            "Collagen booster or own fat",
            "Radiesse, Sculptra, Ellansé, HArmonyCa, fat transfer.",
        ),
        FillerMaterial::Permanent => hinted(
            "Permanent filler",
            "Bellafill, Artecoll, silicone, Aquamid, Bio-Alcamid.",
        ),
    }
}

/// Kind of needling.
const fn needling_kind(option: NeedlingKind) -> OptionText {
    match option {
        NeedlingKind::PenOrRoller => plain("Pen or roller"),
        NeedlingKind::DeepOrRadiofrequency => hinted(
            "Deep or with radiofrequency",
            "With heat, or deep enough to bleed a lot.",
        ),
        NeedlingKind::ShortHomeRoller => hinted("Home roller with short needles", "Up to 0.3 mm."),
    }
}

/// An option that needs no help.
const fn plain(label: &'static str) -> OptionText {
    OptionText { label, hint: None }
}

/// An option with examples or help.
const fn hinted(label: &'static str, hint: &'static str) -> OptionText {
    OptionText {
        label,
        hint: Some(hint),
    }
}

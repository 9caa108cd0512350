//! How each screen of questions reads: its heading, a sentence of help, and why we ask.
//!
//! Deliberately absent: which questions stand on it.

use crate::knowledge::PageId;
use crate::text::PageText;

/// How a screen reads in English.
#[must_use]
pub const fn page(page: PageId) -> PageText {
    match page {
        PageId::Treatment => plain(
            "Your treatment",
            "Rules differ between clinic and home, and from device to device.",
        ),
        PageId::Areas => plain(
            "What do you want treated, and why?",
            "Some parts of the body have rules of their own. So have some aims.",
        ),
        PageId::AboutYou => introduced(
            "About you",
            "Enter your age. Then tick what applies to you.",
            "Age, pregnancy and breastfeeding can rule out the treatment or call for advice first.",
        ),
        PageId::SkinToday => introduced(
            "Do you have any of these on the skin you want treated?",
            "Have a look at this skin if you can. Tick all that apply.",
            "Needles can spread germs, and sore skin heals badly.",
        ),
        PageId::Sun => plain(
            "Sun and tan",
            "Sunburnt or tanned skin needs time first. The day decides how long.",
        ),
        PageId::Spots => introduced(
            "Do you have any of these spots or marks on the skin you want treated?",
            "Tick all that apply.",
            "Some spots must be looked at by a doctor first. Others should be left out.",
        ),
        PageId::SkinConditions => introduced(
            "Have you ever had any of these, anywhere on your body?",
            "Tick them even if they are mild, or gone for now.",
            "Some diseases get worse, or come back, where the skin is hurt.",
        ),
        PageId::PsoriasisDetails => plain(
            "More about your psoriasis",
            "How active it is, and where, decides what comes next.",
        ),
        PageId::LupusDetails => plain(
            "More about your lupus",
            "An active rash must not be needled.",
        ),
        PageId::EczemaDetails => plain(
            "More about your eczema",
            "Severe or flaring eczema lets germs in easily.",
        ),
        PageId::RosaceaDetails => plain(
            "More about your rosacea",
            "Needling can make a flare worse.",
        ),
        PageId::VitiligoDetails => plain(
            "More about your vitiligo",
            "Vitiligo that spreads may get worse with needling.",
        ),
        PageId::ConnectiveTissue => plain(
            "More about your hard skin",
            "Hard or changing skin may flare or fail to heal.",
        ),
        PageId::Koebner => plain(
            "Patches after injuries",
            "If it happened after a scratch, it may happen after needling.",
        ),
        PageId::Scars => introduced(
            "Do you have, or have you ever had, any of these scars or marks?",
            "Tick all that apply.",
            "Some skin makes thick scars or dark marks after small injuries.",
        ),
        PageId::BleedingImmunity => introduced(
            "Do you have, or have you ever had, trouble with bleeding, immunity or infections?",
            "Tick all that apply.",
            "Needling makes many small wounds. They can bleed, and they can get infected.",
        ),
        PageId::Illness => plain(
            "Your recent illness",
            "Your body should be well for some days first.",
        ),
        PageId::LongTerm => introduced(
            "Do any of these apply to you?",
            "This is about your general health. Tick all that apply.",
            "Some conditions slow healing or make numbing cream risky.",
        ),
        PageId::AllergyList => introduced(
            "Have you ever had any of these allergies or reactions?",
            "Tick all that apply.",
            "Needles, numbing cream and products touch living skin.",
        ),
        PageId::MedicineNames => introduced(
            "Your medicines",
            "Do not stop or change any medicine because of this check. If you do not know a name, \
             write what you know.",
            "Some medicines change bleeding, healing or the risk of infection.",
        ),
        PageId::MedicineKinds => introduced(
            "Do you take any of these kinds of medicine?",
            "Tick all that apply, also those that you have already named. If you do not know what one of \
             your medicines is for, say that you are not sure.",
            "You may know what a medicine is for, but not its name.",
        ),
        PageId::SkinProducts => introduced(
            "Do you use any of these creams or treatments?",
            "Tick all that apply, on any part of the body.",
            "Some make skin sore or thin. Others show that a skin disease is there.",
        ),
        PageId::AspirinDetails => introduced(
            "Your aspirin",
            "Do not stop or change it because of this check.",
            "Aspirin from a doctor follows another rule than aspirin for a headache.",
        ),
        PageId::Painkillers => introduced(
            "Your painkiller",
            "If it was prescribed, do not stop or change it because of this check.",
            "These painkillers may add to bruising for some days.",
        ),
        PageId::Steroids => plain(
            "Your steroids",
            "Steroids slow healing, also for a while after the course.",
        ),
        PageId::IsotretinoinDetails => plain(
            "Your isotretinoin",
            "Skin may scar easily, also for months after the last capsule.",
        ),
        PageId::OtherRetinoids => plain(
            "Your other retinoid",
            "Skin may be fragile, also for months after the last capsule.",
        ),
        PageId::RetinoidCreams => plain(
            "Your retinoid cream",
            "It can make the skin thin and sore for some days.",
        ),
        PageId::Acids => plain(
            "Your acid or bleaching product",
            "It can make the skin sore for some days.",
        ),
        PageId::Creams => plain(
            "Where you use your creams",
            "A cream only matters on the skin to be treated.",
        ),
        PageId::MedicineReasons => plain(
            "Why you take these medicines",
            "Some medicines are used for more than one thing.",
        ),
        PageId::DiabetesDetails => plain(
            "More about your diabetes",
            "High blood sugar slows healing and makes infection more likely.",
        ),
        PageId::Injections => introduced(
            "Have you had any of these injections or threads?",
            "Mind the time in each line. Tick all that apply.",
            "They need time to settle before the skin is needled.",
        ),
        PageId::Toxin => plain(
            "Your botulinum toxin",
            "The first date for needling counts from the day and hour.",
        ),
        PageId::FillerDetails => plain(
            "Your filler",
            "Kind, day and place decide how long to wait.",
        ),
        PageId::OtherInjections => plain(
            "Your other injections or threads",
            "The first date for needling counts from the day.",
        ),
        PageId::Treatments => introduced(
            "Have you had any of these treatments?",
            "Mind the time in each line. Tick all that apply.",
            "Skin that is still healing should not be needled again.",
        ),
        PageId::TreatmentDates => plain(
            "When and where you were treated",
            "The first date for needling counts from the last treatment.",
        ),
        PageId::HomeDevice => plain(
            "Your home roller",
            "Long, blunt, dirty or shared needles can harm you.",
        ),
        PageId::Provider => plain(
            "Provider and products",
            "Dirty needles and the wrong products have harmed people.",
        ),
        PageId::AnythingElse => plain(
            "Anything else",
            "We may not have asked about something that matters.",
        ),
    }
}

/// A screen that needs no help.
const fn plain(title: &'static str, why: &'static str) -> PageText {
    PageText {
        title,
        intro: None,
        why,
    }
}

/// A screen with a sentence of help.
const fn introduced(title: &'static str, intro: &'static str, why: &'static str) -> PageText {
    PageText {
        title,
        intro: Some(intro),
        why,
    }
}

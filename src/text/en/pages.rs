//! How each screen of questions reads: its heading, a sentence of help, and why we ask; and its lists.
//!
//! Deliberately absent: which questions stand on it.

use crate::knowledge::{ListId, PageId};
use crate::text::{ListText, PageText};

/// How a screen reads in English.
#[must_use]
pub const fn page(page: PageId) -> PageText {
    match page {
        PageId::Treatment => plain(
            "You and your treatment",
            "Rules differ between clinic and home, and from device to device. Age, pregnancy and \
             breastfeeding can rule out the treatment or call for advice first.",
        ),
        PageId::Areas => plain(
            "What do you want treated, and why?",
            "Some parts of the body have rules of their own. So have some aims.",
        ),
        PageId::SkinToday => introduced(
            "Do you have any of these on the skin you want treated?",
            "Have a look at this skin if you can. Tick all that apply.",
            "Needles can spread germs, and sore skin heals badly. Some spots must be looked at by a \
             doctor first. Others should be left out.",
        ),
        PageId::Sun => plain(
            "Sun and tan",
            "Sunburnt or tanned skin needs time first. The day decides how long.",
        ),
        PageId::Ever => introduced(
            "Have you ever had any of these?",
            "Anywhere on your body. Tick them even if they are mild, or gone for now.",
            "Some diseases get worse, or come back, where the skin is hurt. Some skin makes thick \
             scars or dark marks. Needles, numbing cream and products touch living skin.",
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
        PageId::Health => introduced(
            "Your health: do any of these apply to you?",
            "Tick all that apply.",
            "Needling makes many small wounds. They can bleed, get infected or heal slowly. Some \
             conditions make numbing cream risky.",
        ),
        PageId::Illness => plain(
            "Your recent illness",
            "Your body should be well for some days first.",
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
        PageId::Recent => introduced(
            "Do you use, or have you had, any of these?",
            "On any part of the body. Mind the time in each line, and tick all that apply.",
            "Some creams make skin sore or thin, or show that a skin disease is there. Injections \
             and treatments need time to settle and heal first.",
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
        PageId::TreatmentDates => plain(
            "When and where you were treated",
            "The first date for needling counts from the last treatment.",
        ),
        PageId::HomeDevice => plain(
            "Your home roller",
            "Long, blunt, dirty or shared needles can harm you.",
        ),
        PageId::Provider => plain(
            "Provider, products and anything else",
            "Dirty needles and the wrong products have harmed people. And we may not have asked \
             about something that matters.",
        ),
    }
}

/// How a list to tick reads in English, where it is not alone on its screen.
#[must_use]
pub const fn list(list: ListId) -> ListText {
    let (title, hint) = match list {
        ListId::LifeStage => ("Which of these apply to you?", None),
        ListId::SkinState => ("How this skin is now", None),
        ListId::Spots => ("Spots and marks there", None),
        ListId::Conditions => ("Skin and tissue diseases", None),
        ListId::Scars => ("Scars and colour", None),
        ListId::AllergyList => ("Allergies and reactions", None),
        ListId::BleedingImmunity => (
            "Bleeding, immunity and infections",
            Some("Now, or at any time before."),
        ),
        ListId::LongTerm => ("General health", None),
        ListId::SkinProducts => ("Creams and light treatment", None),
        ListId::Injections => ("Injections and threads", None),
        ListId::Treatments => ("Other treatments of the skin", None),
    };
    ListText { title, hint }
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

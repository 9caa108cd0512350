//! The fact sheet about microneedling, and when to get help.
//!
//! It says what is known and what is not, for everybody. Deliberately absent: doses, risks in
//! numbers, and any claim that needling treats a disease.

use crate::knowledge::FactId;
use crate::text::FactSection;

/// How a section reads in English.
#[must_use]
pub const fn fact(fact: FactId) -> FactSection {
    match fact {
        FactId::Kind => FactSection {
            title: "A procedure, not a drug",
            paragraphs: &[
                "Microneedling is something that is done to the skin. It is not a medicine. So there \
             is nothing to say about how the body takes it up, breaks it down or gets rid of it.",
                "What is put on needled skin is another matter. It can get into the body.",
            ],
            bullets: &[],
        },
        FactId::HowItWorks => FactSection {
            title: "How it works",
            paragraphs: &[
                "Fine, sterile needles make many tiny holes in the skin. The skin answers by healing. \
             It makes new collagen and elastin, which keep skin firm and springy.",
                "A clinic uses a pen, a roller, or needles that also give off heat. The last kind is \
             called radiofrequency needling.",
            ],
            bullets: &[],
        },
        FactId::Dose => FactSection {
            title: "What “dose” means here",
            paragraphs: &[
                "There is no dose as with a tablet. The clinician sets three things for you and your \
             skin:",
            ],
            bullets: &[
                "how deep the needles go",
                "how many needles there are",
                "how many sessions you have",
            ],
        },
        FactId::Uses => FactSection {
            title: "What it is used for",
            paragraphs: &[
                "In the United States, some devices are authorised for adults from 22, for acne scars \
             and wrinkles on the face, wrinkles on the neck, and scars on the belly. Use on other \
             parts rests on experience.",
                "It is used to change how skin looks. It does not cure any disease. People have it \
             for:",
            ],
            bullets: &[
                "scars from acne, and other scars",
                "wrinkles and fine lines",
                "stretch marks",
                "loose skin",
                "dark marks and uneven colour, though needling can also cause dark marks",
                "thin skin",
            ],
        },
        FactId::PregnancyBreastfeeding => FactSection {
            title: "Pregnancy and breastfeeding",
            paragraphs: &[
                "Little is known about either. In pregnancy, leave it until after the birth. One \
             source lets a dermatologist weigh benefit against risk. Device labels say no.",
                "While you breastfeed, the usual advice is to leave it too. Do not wean for it. \
             Numbing medicine passes into breast milk. If you still want it, ask a dermatologist.",
            ],
            bullets: &[],
        },
        FactId::CommonEffects => FactSection {
            title: "Side effects: common",
            paragraphs: &[],
            bullets: &[
                "redness and swelling",
                "bruises and pin-point bleeding",
                "pain or soreness",
                "inflamed skin",
                "a change of colour that passes",
                "rash, itching or hives",
            ],
        },
        FactId::RareEffects => FactSection {
            title: "Side effects: rare",
            paragraphs: &[],
            bullets: &[
                "infection",
                "slow healing",
                "scars",
                "dark or pale marks that last",
                "lumps, mostly from products that were needled in",
                "with radiofrequency: burns, loss of fat, nerve damage",
            ],
        },
        FactId::Alternatives => FactSection {
            title: "Other treatments",
            paragraphs: &["Each has limits of its own. Ask a dermatologist which could fit you."],
            bullets: &[
                "chemical peels",
                "laser or light treatment",
                "fillers",
                "retinoid creams",
                "other cosmetic treatments",
            ],
        },
        FactId::WhoShouldNot => FactSection {
            title: "Who should not have it",
            paragraphs: &[
                "Never stop or change a prescribed medicine to have it. With many other conditions, a \
             clinician must decide first.",
                "With these, do not have it as things stand:",
            ],
            bullets: &[
                "an infection, a cold sore, a wound or inflamed acne in the area",
                "a bleeding problem",
                "a blood thinner or anti-platelet medicine",
                "a weak immune system, or a medicine that lowers immunity",
                "cancer treatment now, or skin cancer in the area",
                "severe eczema, or psoriasis that is severe or flaring",
                "a keloid, now or in the past",
                "pregnancy",
                "isotretinoin capsules",
                "an allergy to steel or to numbing cream",
                "allergies, if the thighs or belly are to be treated",
                "age under 18",
            ],
        },
        FactId::Interactions => FactSection {
            title: "Medicines and other treatments",
            paragraphs: &[
                "Tell the clinic about every medicine, cream and supplement.",
                "In general, no medicine is known to react with needling itself. Some rules still \
             hold, and they come first:",
            ],
            bullets: &[
                "Blood thinners make bleeding and bruises worse. Never stop or change them on your \
             own.",
                "After botulinum toxin, wait 48 hours or more.",
                "After filler, wait two weeks or more.",
                "After a retinoid, an acid or a peel, the skin needs time.",
                "Creams get deeper into needled skin. Use only what the clinician chose.",
                "Antihistamines: what our source says is not plain. Tell the clinician, and do not \
             stop or change them on your own.",
            ],
        },
        FactId::Precautions => FactSection {
            title: "Warnings and precautions",
            paragraphs: &[],
            bullets: &[
                "Ask a dermatologist about the benefits and risks for your type of skin.",
                "Choose a licensed provider with practice.",
                "Ask for a new, sterile needle tip that is opened in front of you.",
                "Say what illnesses you have and what you take.",
                "Keep moles, skin tags and tattoos out of the area.",
                "Do not needle eyelids, lips, the skin inside the rim of the eye, or the genitals.",
                "Radiofrequency needling has caused burns, scars, loss of fat and nerve damage. It is \
             not for use at home.",
                "Know what can go wrong, and whom to call.",
                "Check again on the day. A new cold sore, sunburn, infection, medicine or pregnancy \
             changes the answer.",
            ],
        },
        FactId::AskClinic => FactSection {
            title: "What to ask the clinic",
            paragraphs: &[],
            bullets: &[
                "Who will treat me? Are they licensed, and how often have they done this?",
                "Which device is it? Is it authorised for this part of the body?",
                "Will you open a new, sterile needle tip in front of me?",
                "How deep will the needles go? How many sessions do you plan, and how far apart?",
                "Which numbing cream and which products will you put on my skin?",
                "What can go wrong with my type of skin?",
                "Could you treat a small test patch first?",
                "What do I do at home afterwards? Whom do I call if something is wrong?",
            ],
        },
        FactId::TestPatch => FactSection {
            title: "A test patch first",
            paragraphs: &[
                "A test on a small spot shows how your skin answers before more is done. Ask for one \
                 if your skin may make patches, thick scars or dark marks after an injury.",
                "Ask which spot they would use, and when they will look at it again. Some weeks \
                 should pass. A good test lowers the risk. It does not rule it out.",
            ],
            bullets: &[],
        },
        FactId::AgeWeight => FactSection {
            title: "Age and weight",
            paragraphs: &[
                "There is no rule about weight. One source says that age and weight need “no \
             adjustment”. It describes one made-up person, a man of 25 who weighs 70 kilos. It is \
             not a rule for you.",
                "Under 18 it should not be done, with or without consent from a parent. From 18 to 21, \
             ask first.",
            ],
            bullets: &[],
        },
        FactId::Sessions => FactSection {
            title: "Sessions and spacing",
            paragraphs: &[
                "A session takes 30 to 60 minutes. Studies used three or four sessions, four weeks \
             apart.",
                "Skin needs about 28 days to repair. If you needle again too soon, it does no good. At \
             worst, the skin starts to break its own collagen down. This holds for everyone.",
            ],
            bullets: &[],
        },
        FactId::HomeRoller => FactSection {
            title: "Rollers at home",
            paragraphs: &[
                "Treatment by a professional costs more and carries less risk. At home, use a roller \
             only if no answer of yours needs a clinician.",
            ],
            bullets: &[
                "Needles of 0.3 mm at most. This is a custom of the trade, not a legal limit.",
                "Ask a dermatologist which roller to buy.",
                "Sterilise it before and after each use, as its maker says.",
                "Use it 10 times at most. Our source says 10 to 15, and we took the lower number.",
                "Throw it away at once if it is dropped or damaged.",
                "Never share it.",
                "Be gentle, and leave 28 days between uses.",
                "Never use a pen or radiofrequency at home.",
                "Never use numbing cream at home for this.",
            ],
        },
        FactId::Aftercare => FactSection {
            title: "Aftercare",
            paragraphs: &["What your clinic tells you comes first."],
            bullets: &[
                "First day: put on only what the clinic gave you. No make-up.",
                "First three days: no sun, sauna or sweaty sport.",
                "Then: shade, and sunscreen each day.",
                "Do not pick or scratch.",
                "Ask when you may go back to retinoids and acids. It is often after about a week. If \
             one was prescribed, ask the doctor who prescribed it.",
            ],
        },
        FactId::NormalEffects => FactSection {
            title: "What is normal afterwards",
            paragraphs: &["These are usual, and mostly gone within a week:"],
            bullets: &[
                "redness like a mild sunburn for a day or two",
                "dry, flaky skin for three to five days",
                "small bruises",
            ],
        },
        FactId::Psoriasis => FactSection {
            title: "Psoriasis: what is known",
            paragraphs: &[
                "Nobody has shown that needling helps psoriasis. There are a few early reports, and \
             some are only stories from patients and doctors. They speak of mild to moderate \
             psoriasis. Proper trials are lacking. One of our sources lists psoriasis as a reason \
             not to have it.",
                "It may make psoriasis worse. New patches can come up where skin was hurt. This is \
             called the Koebner response. Psoriasis that is severe or flaring must be left alone.",
                "Needled skin lets creams in more easily. One source hopes that this helps psoriasis \
             creams, and light treatment too. It also lets in more of a strong medicine. Use nothing \
             that a dermatologist did not choose. In one small trial, a patch of needles that melt \
             took a steroid into nails. That was a drug patch, so it says nothing about needling.",
                "It is not a cure, and it cannot take the place of your treatment. At most it could be \
             added to that treatment. A dermatologist decides, after a look at your skin, your \
             health and what helped before. Never do it at home.",
            ],
            bullets: &[],
        },
        FactId::Lupus => FactSection {
            title: "Lupus: what is known",
            paragraphs: &[
                "Lupus alone does not always rule it out. A dermatologist who treats gently may use it \
             on old scars. Little is known, and it does not treat lupus.",
                "Small injuries can bring out new lupus patches on healthy skin. This is the Koebner \
             response. So ask for a test patch first. Skin with an active rash or large patches \
             must be left alone.",
                "Research is thin. In one small study, 20 people with lupus of the skin had laser, and \
             none had a flare. Laser is not needling, so this is a hint and no more.",
                "Many medicines for lupus lower immunity. They are a reason not to have it. Do not \
             stop or change them on your own.",
            ],
            bullets: &[],
        },
        FactId::HelpNow => FactSection {
            title: "Call the emergency number now",
            paragraphs: &["112, 999, 911 or 000, depending on where you are:"],
            bullets: &[
                "trouble breathing or swallowing; swelling of the face, tongue or throat; collapse",
                "after numbing cream: chest pain, a very slow or fluttering heartbeat, a seizure, or \
             blue or grey lips",
                "after filler: sudden loss of sight, or severe pain with white or blotchy skin",
                "hours to weeks after botulinum toxin: drooping, slurred speech, double vision or weak \
             breathing",
            ],
        },
        FactId::HelpToday => FactSection {
            title: "See a doctor the same day",
            paragraphs: &[],
            bullets: &[
                "redness that spreads after the second or third day",
                "heat, pus, fever or shivering",
                "blisters, above all near an eye",
                "bleeding that does not end after 15 minutes of firm pressure",
                "hives all over",
                "severe pain, or pain that gets worse",
                "burns or numb skin after radiofrequency",
            ],
        },
        FactId::HelpSoon => FactSection {
            title: "See a doctor within days",
            paragraphs: &[],
            bullets: &[
                "lumps or red bumps that last for more than two to three weeks, or that come weeks \
             later",
                "new patches of psoriasis, lupus or vitiligo where you were needled",
                "a scar that gets thick or grows",
                "dark or pale marks",
                "redness for more than a week",
                "dents in the skin after radiofrequency",
            ],
        },
        FactId::OtherHelp => FactSection {
            title: "Also good to know",
            paragraphs: &[],
            bullets: &[
                "See a doctor about any spot that is new, or that changes, bleeds or does not heal. Do so \
                 whatever your result.",
                "Needles reused, or not opened in front of you? Ask for blood tests. Early treatment \
             to prevent HIV works only within 72 hours, so go at once.",
                "Pregnant, and already needled? There is no need to panic. Tell your midwife or \
             doctor.",
                "Harm from a device can be reported: FDA MedWatch in the US, Yellow Card in the UK, \
             TGA in Australia, or the authority where you live.",
            ],
        },
    }
}

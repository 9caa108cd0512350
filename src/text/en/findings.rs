//! What each finding says: a heading, why it matters, what to do next, and what has to be said of sources
//! that differ.
//!
//! The words also hold when a finding could not be ruled out, so headings name the thing and not
//! the patient. Every finding about a medicine says not to stop or change it. Deliberately absent:
//! dates (the app shows them), doses, and any decision.

use crate::knowledge::Finding;
use crate::text::FindingText;

/// What a finding says in English.
#[must_use]
pub const fn finding(finding: Finding) -> FindingText {
    match finding {
        // Life stage
        Finding::Pregnancy => text(
            "Pregnancy",
            "Little is known about needling in pregnancy. Numbing cream or serum on needled skin \
             can be taken up and may pass to the baby.",
            "Wait until after the birth. If you are not sure, take a test. If you were already \
             needled, there is no need to panic: tell your midwife or doctor.",
        ),
        Finding::PregnancyPossible => text(
            "Possible pregnancy",
            "A treatment that can wait should wait until you know.",
            "Take a pregnancy test. If you are trying for a baby, ask your doctor or midwife. Book \
             only once you know that you are not pregnant.",
        ),
        Finding::Breastfeeding => disputed(
            "Breastfeeding",
            "Little is known about needling while you feed. Numbing medicine passes into breast \
             milk.",
            "The usual advice is to leave it until you no longer feed. Do not wean for it. If you \
             still want it, ask a dermatologist and show them the device label.",
            "One source lets a dermatologist weigh benefit against risk, so we do not rule it out. \
             We say: avoid it, and never book without asking.",
        ),
        Finding::AgeUnder18 => text(
            "Under 18",
            "We know of no device that is authorised for people under 18. A self-check cannot \
             decide for a young person.",
            "Wait until you are 18. Consent from a parent does not change this. A doctor can help \
             you with acne or scars now.",
        ),
        Finding::Age1821 => text(
            "Age 18 to 21",
            "In the United States, devices are authorised from the age of 22.",
            "Ask a dermatologist whether to treat you now or to wait until you are 22.",
        ),
        Finding::SkinFragile => text(
            "Thin or fragile skin",
            "Thin skin can bruise and tear at a depth that other skin can take.",
            "Show the clinician this skin before you book. Do not needle it at home.",
        ),
        // Bleeding
        Finding::BleedingDisorder => disputed(
            "Bleeding or clotting problem",
            "Needled skin may bleed for long and bruise widely.",
            "Ask your blood specialist before you think about booking. Do not stop or change any \
             medicine on your own.",
            "One source bars only bleeding problems that are out of control.",
        ),
        Finding::EasyBruising => text(
            "Long bleeding or easy bruising",
            "This can be a sign of a bleeding problem that nobody has found yet.",
            "Ask your doctor about it before you book. A blood test may be needed. Do not stop or \
             change any medicine on your own.",
        ),
        Finding::Anticoagulant => disputed(
            "Blood thinner",
            "It makes needled skin bleed and bruise for longer. But a gap in it can cause a clot \
             or a stroke, and that is far worse than going without needling.",
            "Keep taking it as prescribed. Do not stop or change it on your own because of this \
             check. Ask your doctor about other ways to treat your skin.",
            "Skin surgeons often keep the medicine going and still operate. A device label says that \
             this was not studied.",
        ),
        Finding::Antiplatelet => disputed(
            "Anti-platelet medicine",
            "It makes needled skin bleed and bruise for longer. Many people take it after a stent \
             or a stroke, where a gap can be deadly.",
            "Keep taking it as prescribed. Do not stop or change it on your own because of this \
             check. Ask the doctor who prescribed it about other treatments.",
            "Skin surgeons often keep the medicine going and still operate.",
        ),
        Finding::AspirinDaily => disputed(
            "Aspirin advised by a doctor",
            "Aspirin makes bruising a little more likely. A gap in it can do real harm.",
            "Keep taking it as prescribed. Do not stop or change it on your own. Ask the doctor \
             who advised it, and tell the clinic.",
            "One source bars all blood thinners and so, read strictly, aspirin too. Skin surgeons \
             mostly keep it going. We do not want anyone to drop aspirin to pass this check. Either \
             way, do not book before you have asked.",
        ),
        Finding::NsaidRecent => disputed(
            "Anti-inflammatory painkiller",
            "These painkillers may add to bruising. They may also dampen the repair that the \
             treatment needs.",
            "If you took it on your own, wait until the date shown. If it was prescribed, do not \
             stop or change it on your own. If it is a gel for the skin, just tell the clinic.",
            "The 7 days come from a device manual. The other figures are a custom of clinics.",
        ),
        Finding::NsaidPrescribed => text(
            "Prescribed anti-inflammatory painkiller",
            "It may add to bruising, but you were given it for a reason.",
            "Keep taking it as prescribed. Do not stop or change it on your own. Ask the doctor \
             who prescribed it, and tell the clinic.",
        ),
        Finding::BleedSupplement => text(
            "Supplement that may add to bruising",
            "Fish oil, vitamin E, garlic, ginkgo and the like may add a little to bruising.",
            "Tell the clinic. Many ask you to leave it out for a week if you chose it yourself. If \
             it was prescribed, do not stop or change it on your own.",
        ),
        Finding::SsriSnri => text(
            "Antidepressant",
            "Some antidepressants add very slightly to bruising. This changes nothing in your \
             result.",
            "Keep taking it as prescribed. Do not stop or change it on your own. Tell the clinic \
             that you take it.",
        ),
        Finding::AlcoholRecent => text(
            "Alcohol in the last 24 hours",
            "Alcohol makes skin flush and bruise more.",
            "Drink no alcohol in the 24 hours before the treatment.",
        ),
        // Immunity and infection
        Finding::ImmuneDeficiency => text(
            "Weak immune system",
            "Needling makes many tiny holes in the skin. A weak immune system may not keep germs \
             out.",
            "Ask your specialist about other ways to treat your skin. Do not stop or change any \
             medicine on your own.",
        ),
        Finding::Immunosuppressant => disputed(
            "Medicine that lowers immunity",
            "It holds back your immune system. Needled skin may get infected and heal slowly.",
            "Keep taking it as prescribed. Do not stop or change it on your own. Ask your \
             specialist about other ways to treat your skin.",
            "One source accepts lupus, but bars the medicines that lower immunity. We judge the \
             disease and the medicine each on its own. A device label says that this was not \
             studied.",
        ),
        Finding::BiologicJak => disputed(
            "Biologic or JAK medicine",
            "It acts on your immune system. Needled skin may get infected or heal slowly.",
            "Keep taking it as prescribed. Do not stop or change it on your own. Ask your \
             specialist about other ways to treat your skin.",
            "A dermatologist may allow one that is given for a skin disease.",
        ),
        Finding::ImmunomodulatorMild => disputed(
            "Medicine that acts mildly on immunity",
            "It lowers immunity little or not at all. But the illness you take it for matters.",
            "Keep taking it as prescribed. Do not stop or change it on your own. Ask the \
             specialist who prescribed it before you book.",
            "One source bars all medicines that lower immunity. These lower it little or not at \
             all, so a clinician must decide.",
        ),
        Finding::SteroidSystemic => text(
            "Steroids by mouth or injection",
            "Steroids lower immunity, thin the skin and slow healing.",
            "Keep taking them as prescribed. Do not stop or change them on your own: a sudden gap \
             can be dangerous. Ask your doctor. If they only replace a hormone you lack, say so.",
        ),
        Finding::SteroidRecent => text(
            "Recent steroid course",
            "Healing may still be slow for some weeks after steroids.",
            "Ask the doctor who gave them, and tell the clinic the last day. Do not stop or change \
             any steroid on your own.",
        ),
        Finding::ChemoRadioCurrent => text(
            "Cancer treatment now",
            "It makes it hard to fight germs, and skin heals slowly.",
            "Your treatment comes first. Do not stop or change it on your own. Ask your cancer \
             team when your skin may be treated.",
        ),
        Finding::CancerTreatedPast => text(
            "Cancer treatment in the past, or hormone medicine for it",
            "How fast body and skin recover differs from person to person.",
            "Ask your cancer team. If treatment ended less than a year ago, bring a letter from \
             them. Do not stop or change hormone medicine on your own.",
        ),
        Finding::RadiotherapyArea => disputed(
            "Radiotherapy on this skin",
            "Skin that had radiotherapy can heal badly for years.",
            "Ask the doctor who treated you before you book.",
            "We found no date to rely on, so a doctor decides.",
        ),
        Finding::BloodborneVirus => text(
            "Hepatitis B, hepatitis C or HIV",
            "This is no reason to turn you away. Your blood results and medicines should be looked \
             at first, and needles must be new and sterile.",
            "Ask the doctor who treats you. Do not stop or change your medicines on your own.",
        ),
        // General health
        Finding::Diabetes => disputed(
            "Diabetes",
            "Skin may heal more slowly and get infected more easily.",
            "Ask your diabetes team, and bring your latest blood sugar results. Do not stop or \
             change diabetes medicine on your own.",
            "One source says that people with diabetes are not ideal for it. A device label says \
             that it was not studied. Another source does not name diabetes, but wants the clinic \
             to know of every illness.",
        ),
        Finding::DiabetesUncontrolled => text(
            "Diabetes that is hard to control or has done harm",
            "Infection and bad healing are most likely with this kind of diabetes.",
            "Wait until your diabetes team says that it is under control and agrees. Do not stop \
             or change diabetes medicine on your own.",
        ),
        Finding::PoorHealing => text(
            "Wounds that heal badly",
            "The treatment works by healing. If wounds heal badly, infections and scars are more \
             likely.",
            "Ask your doctor why they heal badly before you book.",
        ),
        Finding::AcuteIllness => text(
            "Fever, infection or antibiotics",
            "Your body and skin should be free of infection first.",
            "Wait until you are well, the antibiotic is finished, and the date shown has come. Do \
             not stop or change an antibiotic on your own.",
        ),
        Finding::HeartCondition => text(
            "Heart condition",
            "The treatment was not studied in people with heart trouble. Numbing cream can upset \
             the heart rhythm.",
            "Ask your heart doctor. This matters most with a man-made valve or a past infection of \
             the heart. Do not stop or change heart medicine on your own.",
        ),
        Finding::KidneyLiver => text(
            "Kidney or liver disease",
            "It can change how you bleed, how you heal and how your body breaks down numbing \
             cream.",
            "Ask your specialist before you book, above all about numbing cream. Do not stop or \
             change any medicine on your own.",
        ),
        Finding::Smoking => text(
            "Smoking or vaping",
            "It slows healing.",
            "Tell the clinic. The less you smoke or vape around the treatment, the better. Your \
             doctor can help you quit.",
        ),
        // The skin in the area
        Finding::SkinInfection => text(
            "Skin infection in the area",
            "Needles can spread germs and viruses over the skin.",
            "Have it treated, and wait until it has fully healed. Use what was prescribed to the \
             end.",
        ),
        Finding::ColdSoreActive => text(
            "Cold sore or herpes blisters now",
            "Needles can spread the virus over all of the treated skin.",
            "Wait until it has healed and all crusts are gone. If blisters are near an eye, see a \
             doctor today.",
        ),
        Finding::ColdSoreHistory => disputed(
            "Cold sores in the past",
            "Needling the face can wake the virus.",
            "Ask a doctor before you book. They may prescribe something to prevent it. If you \
             already take it, do not stop or change it on your own.",
            "A medicine to prevent them has to be prescribed, so ask first.",
        ),
        Finding::ShinglesArea => text(
            "Shingles in the area in the last 6 months",
            "The virus belongs to the same family as cold sores. The skin may still be fragile.",
            "Ask your doctor whether the skin has recovered.",
        ),
        Finding::OpenWound => text(
            "Broken or sore skin in the area",
            "Germs get in through broken skin.",
            "Wait until it has healed. If it does not heal, see a doctor.",
        ),
        Finding::AcneActive => disputed(
            "Inflamed acne in the area",
            "Needles can spread germs and make the acne worse. Scars can be treated later.",
            "Have the acne treated first, best by a dermatologist. Do not stop or change acne \
             medicine on your own.",
            "A device label calls it not studied. Some clinics work around single spots.",
        ),
        Finding::AcneMild => text(
            "A few spots in the area",
            "A clinician may be able to go around single spots, but must see them first.",
            "Show your skin to the clinician before you book. Do not stop or change acne medicine \
             on your own.",
        ),
        Finding::RosaceaFlare => text(
            "Rosacea that is flaring",
            "Needling can make the flare worse and leave lasting redness.",
            "Wait until it is calm, and ask a dermatologist. Do not stop or change rosacea \
             medicine on your own.",
        ),
        Finding::RosaceaQuiet => text(
            "Rosacea",
            "The treatment was not studied on rosacea. It may set off a flare.",
            "Ask a dermatologist before you book. Do not stop or change rosacea medicine on your \
             own.",
        ),
        Finding::EczemaSevere => text(
            "Severe eczema, or eczema flaring in the area",
            "The skin cannot keep germs out well. Infection, above all with herpes, can spread \
             fast.",
            "Wait until it is calm and a dermatologist agrees. Do not stop or change eczema \
             medicine on your own.",
        ),
        Finding::Eczema => disputed(
            "Eczema or dermatitis",
            "The skin may be easy to irritate, even when it looks calm.",
            "Ask a dermatologist before you book. Do not stop or change eczema medicine on your \
             own.",
            "One source bars only severe eczema. A device label counts any eczema, on any part of \
             the body.",
        ),
        Finding::SkinCancerArea => text(
            "Skin cancer in the area",
            "Skin cancer must be treated before anything else is done there.",
            "Follow your treatment plan. Ask your skin doctor if this skin may be needled later.",
        ),
        Finding::SkinCancerPast => text(
            "Past skin cancer in the area",
            "The cancer can come back, so the scar and the skin around it must be looked at first.",
            "Ask the doctor who treated it, and have your skin checked before you book.",
        ),
        Finding::LesionChanging => text(
            "New or changing spot",
            "It may be harmless. It may also be skin cancer. Somebody must look at it first.",
            "See a doctor soon, whatever you decide about needling. Ask them before anyone needles \
             this skin.",
        ),
        Finding::MoleTagArea => disputed(
            "Mole, skin tag or birthmark in the area",
            "These should not be needled.",
            "Ask the clinician to look at them and to go around them.",
            "One source names some skin growths as a use, but does not say which.",
        ),
        Finding::ActinicKeratosis => text(
            "Rough patches from sun damage",
            "Such patches can turn into skin cancer, so they are treated first.",
            "Have a skin doctor look at them before you book.",
        ),
        Finding::TattooPmu => text(
            "Tattoo or permanent make-up in the area",
            "The colour can shift, and the skin may react to it.",
            "Ask the clinician to go around it.",
        ),
        Finding::Sunburn => text(
            "Sunburn",
            "Burnt skin is inflamed. It heals badly and may keep marks.",
            "Wait until the date shown and until the skin is fully calm. Stay out of the sun.",
        ),
        Finding::TanRecent => disputed(
            "Recent tan, sunbed or fake tan",
            "Dark marks are more likely on tanned skin.",
            "Wait until the date shown. Until then, use no sunbed and no fake tan, and keep the \
             skin out of the sun.",
            "The 14 days come from a device manual. The shortest figure is for a spray tan.",
        ),
        // Diseases that show in the skin
        Finding::PsoriasisSevere => disputed(
            "Severe or flaring psoriasis",
            "Needling inflamed psoriasis can make it worse and spread it.",
            "Wait until it has settled and a dermatologist agrees. Do not stop or change psoriasis \
             medicine on your own.",
            "One source has hope for mild cases, but no firm proof.",
        ),
        Finding::Psoriasis => disputed(
            "Psoriasis",
            "Small injuries can bring out new patches. This is the Koebner response. Nobody has \
             shown that needling helps psoriasis, and it is not a cure.",
            "Ask a dermatologist, who may try a small patch first. Never do it at home. Do not \
             stop or change psoriasis medicine on your own.",
            "One source first calls it helpful, then unproven and perhaps harmful. The bar of the \
             other one may mean severe psoriasis only. So severe or flaring psoriasis is a bar, and \
             on any other a dermatologist decides.",
        ),
        Finding::Lupus => disputed(
            "Lupus",
            "Small injuries can bring out new patches on healthy skin. This is the Koebner \
             response.",
            "Ask a dermatologist who treats gently and starts with a test patch. Do not stop or \
             change lupus medicine on your own.",
            "One source sees no bar in lupus alone, if a dermatologist treats gently and tests a \
             small patch. So we say ask, and bar it only where there is an active rash.",
        ),
        Finding::LupusActiveArea => text(
            "Lupus rash in the area",
            "Needling active lupus can bring out new patches and leave scars.",
            "Wait until the rash is quiet and your dermatologist agrees. Do not stop or change \
             lupus medicine on your own.",
        ),
        Finding::TestPatch => text(
            "Test patch",
            "A test on a small spot shows how your skin answers before more is done.",
            "Ask the clinician for one, and when they will look at it again. Some weeks should \
             pass.",
        ),
        Finding::Scleroderma => disputed(
            "Scleroderma, morphea or a similar disease",
            "These diseases change the collagen that needling acts on. Very little is known.",
            "Ask the specialist who treats you. Do not stop or change your medicines on your own.",
            "Never to treat is a custom of some clinics. Very little is known, so a specialist \
             decides.",
        ),
        Finding::SclerodermaArea => text(
            "Hard or changing skin in the area",
            "Needling may set off the disease again, or the skin may not heal.",
            "Wait until this skin is quiet and your specialist agrees. Do not stop or change your \
             medicines on your own.",
        ),
        Finding::Vitiligo => disputed(
            "Vitiligo",
            "Small injuries can bring out new white patches. This is the Koebner response.",
            "Ask a dermatologist. Do not have it if patches grew or spread in the last 12 months. \
             Do not stop or change vitiligo medicine on your own.",
            "Some specialists needle vitiligo that has been still for 12 months.",
        ),
        Finding::LichenPlanus => text(
            "Lichen planus",
            "Small injuries can bring out new patches. This is the Koebner response.",
            "Ask a dermatologist before you book. Do not stop or change your medicines on your \
             own.",
        ),
        Finding::Sarcoidosis => text(
            "Sarcoidosis or granuloma annulare",
            "Lumps of the disease can grow where skin was hurt.",
            "Ask the specialist who treats you. Do not stop or change your medicines on your own.",
        ),
        Finding::KoebnerHistory => text(
            "Patches after injuries (Koebner response)",
            "Your skin disease may have come up in scratches, scars or tattoos. Needling may do \
             the same.",
            "Tell a dermatologist, and let them decide. If the disease is active now, it is better \
             not to have it.",
        ),
        Finding::Pathergy => text(
            "Pyoderma gangrenosum or Behçet's disease",
            "In these diseases a needle prick can open a sore.",
            "Ask your specialist about ways to treat your skin without needles. Do not stop or \
             change your medicines on your own.",
        ),
        Finding::AutoimmuneOther => text(
            "Another autoimmune disease",
            "The disease and its medicines can change how you heal.",
            "Ask the doctor who treats it, and bring a list of your medicines. Do not stop or \
             change them on your own.",
        ),
        Finding::ConnectiveFragile => text(
            "Fragile tissue, such as Ehlers-Danlos",
            "Skin may tear, bruise and scar more.",
            "Ask the specialist who knows your condition before you book.",
        ),
        // Scars and pigment
        Finding::KeloidHistory => disputed(
            "Keloid",
            "A keloid is a scar that grows past the wound. New small injuries can start new \
             keloids.",
            "Ask a dermatologist about other ways to treat your skin.",
            "One source asks for care, and only with keloids on palms or soles. A device label says \
             that this was not studied. A few specialists treat keloids.",
        ),
        Finding::KeloidPalmsSoles => text(
            "Keloid on a palm or sole",
            "A keloid there shows that your skin can form such scars after an injury.",
            "Ask a dermatologist about other ways to treat your skin.",
        ),
        Finding::ScarHypertrophic => disputed(
            "Raised scars, or keloids in the family",
            "Your skin may tend to thick scars. That is hard to tell in advance.",
            "Ask a dermatologist, and show them your scars. A test patch may help.",
            "One device is authorised for raised scars on the belly.",
        ),
        Finding::ScarYoung => disputed(
            "Scar or stretch mark younger than 12 months",
            "Young scars still change on their own. Needling was not studied on them.",
            "Ask a clinician, or wait until it is 12 months old.",
            "Both are labels of one device. The older one says 6 months, the newer one 12.",
        ),
        Finding::SkinTypeIvVi => disputed(
            "Brown or black skin, or skin that tans easily",
            "Dark marks after the treatment are more likely.",
            "Choose a clinician who often treats your skin tone. Protect your skin from the sun \
             with care.",
            "Some device labels cover lighter skin only. Reviews report good results in darker skin \
             too. So we ask for care and do not bar it.",
        ),
        Finding::PihProne => disputed(
            "Dark marks after spots or scratches",
            "Needling can leave dark marks too.",
            "Tell the clinician, and ask for a test patch. If your marks stay for over a year, ask \
             before you book. Do not needle at home.",
            "One source lists dark marks both as something to treat and as a side effect.",
        ),
        Finding::Melasma => disputed(
            "Melasma",
            "Needling may make these brown patches lighter, or darker again.",
            "Ask a dermatologist, who may treat your skin first. Do not stop or change a \
             prescribed cream on your own.",
            "One source lists dark patches as something to treat, and also as a side effect.",
        ),
        // Allergy
        Finding::AllergyThighAbdomen => disputed(
            "Allergies, and treatment on the thighs or belly",
            "One source warns that needling there can release histamine and bring out hives.",
            "Do not have it there. Ask about another part of the body or another treatment.",
            "Stretch marks, which are often there, are named as a use, and one device is \
             authorised for scars on the belly. We found the warning in one source only, and keep \
             it for people with allergies.",
        ),
        Finding::AllergyGeneral => text(
            "Allergies",
            "What is put on needled skin matters more when you have allergies.",
            "Bring a list of what you react to. Ask what will be put on your skin.",
        ),
        Finding::Anaphylaxis => text(
            "Severe allergic reaction in the past",
            "Numbing cream, antiseptic and serum must be chosen with care.",
            "Ask a doctor before you book. Bring a list of causes, and your adrenaline pen if you \
             have one.",
        ),
        Finding::Urticaria => text(
            "Hives from scratching or pressure",
            "Needling presses and pricks the skin, so it may bring out hives.",
            "Ask an allergy or skin doctor before you book. Do not stop or change any medicine on \
             your own.",
        ),
        Finding::MetalAllergySteel => text(
            "Allergy to steel",
            "The needles are made of steel. A device label rules it out.",
            "Ask an allergy clinic to test you. Ask about treatments without needles.",
        ),
        Finding::MetalAllergyNickel => disputed(
            "Nickel allergy",
            "Steel needles contain nickel. Reactions are rare but do happen.",
            "Ask the clinic what its needles are made of. Ask an allergy or skin doctor before you \
             book.",
            "Some experts see no need to check, and one device gave off no nickel in tests. \
             Reactions are rare, and a clinic can look at its needles. So a clinician decides.",
        ),
        Finding::AnaestheticAllergy => text(
            "Allergy to numbing cream or dental injections",
            "Most treatments start with numbing cream. A device label rules it out with this \
             allergy.",
            "Never use numbing cream at home. Only a doctor can say if it can be done without the \
             cream.",
        ),
        Finding::NumbingCreamRisk => text(
            "Numbing cream may harm you",
            "In some people numbing cream can upset the heart, the blood or the brain.",
            "Ask a doctor before anyone puts it on you. Never use it at home for this. Do not stop \
             or change any medicine on your own.",
        ),
        Finding::ContactAllergyProducts => text(
            "Reaction to skin care, latex or antiseptic",
            "What is needled in can cause lumps and a rash that lasts.",
            "Bring the names of what you reacted to. Ask a skin doctor, and ask what will touch \
             your skin.",
        ),
        Finding::Antihistamine => disputed(
            "Antihistamine",
            "One source says that allergy medicines act on how skin scars. Its meaning is not \
             plain.",
            "Tell the clinician. Do not stop or change it on your own, and do not start one for \
             the treatment.",
            "The source can mean that they help against scars, or that they make scars worse.",
        ),
        // Medicines that act on the skin
        Finding::IsotretinoinCurrent => disputed(
            "Isotretinoin capsules now",
            "Skin may heal badly and scar. A device label rules it out.",
            "Keep taking it as prescribed. Do not stop or change it on your own. Ask your \
             dermatologist when your skin may be needled.",
            "Other expert groups allow many treatments too, but what they wrote in short does not \
             name this one.",
        ),
        Finding::IsotretinoinRecent => disputed(
            "Isotretinoin in the last months",
            "Skin may heal badly and scar for some time after the last capsule.",
            "Wait until the date shown. Only a dermatologist may shorten this. If you still take \
             it, do not stop or change it on your own.",
            "The 180 days come from a device label. The longer figures are a custom of clinics.",
        ),
        Finding::RetinoidOralOther => text(
            "Other retinoid capsules",
            "They are close to isotretinoin. Skin may be fragile and heal badly.",
            "Ask the dermatologist who prescribed them. Do not stop or change them on your own.",
        ),
        Finding::TopicalRetinoid => disputed(
            "Retinoid cream on the area",
            "The outer layer of the skin may be thin and sore.",
            "Wait until the date shown, which counts from the last use. If it was prescribed, ask \
             first: do not stop or change it on your own.",
            "No source settles it. We took 7 days, on the cautious side.",
        ),
        Finding::ExfoliatingAcid => text(
            "Acid, peeling or bleaching product on the area",
            "The skin may still be sore.",
            "Wait until the date shown, which counts from the last use. If it was prescribed, ask \
             first: do not stop or change it on your own.",
        ),
        Finding::CancerCream => text(
            "Cream or light therapy for sun damage or skin cancer",
            "It means that this skin had, or has, damage that needs a doctor. It can stay raw for \
             weeks.",
            "Ask your skin doctor before you book. Do not stop or change the treatment on your \
             own.",
        ),
        Finding::Photosensitiser => text(
            "Medicine that makes you burn easily",
            "Healing skin may burn and get dark marks in the sun.",
            "Keep taking it as prescribed. Do not stop or change it on your own. Tell the clinic, \
             stay out of the sun and use sunscreen.",
        ),
        Finding::PhototherapyCurrent => disputed(
            "Light treatment for a skin disease",
            "Light treatment and needling both stress the skin. The disease behind it matters too.",
            "Ask the dermatologist who gives it. Do not stop or change it on your own.",
            "The source hopes that the two help each other, but names no proof. It also wants a \
             dermatologist to decide.",
        ),
        Finding::TopicalSteroid => disputed(
            "Steroid cream on the area",
            "Needled skin takes up more of the cream. The skin disease behind it matters too.",
            "Ask the doctor who prescribed it. Do not stop or change it on your own. Never put it \
             on freshly needled skin unless they say so.",
            "The source welcomes that more cream gets in. It also wants a dermatologist to decide.",
        ),
        Finding::TopicalVitd => disputed(
            "Vitamin D cream on the area",
            "It is mostly used for psoriasis. Needled skin takes up more of it.",
            "Ask the doctor who prescribed it. Do not stop or change it on your own. Never put it \
             on freshly needled skin unless they say so.",
            "The source welcomes that more cream gets in. It also wants a dermatologist to decide.",
        ),
        Finding::TopicalImmune => text(
            "Cream that lowers immunity in the skin",
            "Germs may get into needled skin more easily. The skin disease behind it matters too.",
            "Ask the doctor who prescribed it. Do not stop or change it on your own.",
        ),
        Finding::MedicineUnknown => text(
            "Medicine we do not recognise",
            "It could be one that matters, such as a blood thinner.",
            "Keep taking it as prescribed. Do not stop or change it on your own. Show the pack to \
             a pharmacist, doctor or the clinic before you book.",
        ),
        // Recent treatments
        Finding::Neuromodulator48h => disputed(
            "Fresh botulinum toxin",
            "Needling too soon may move the toxin to muscles it was not meant for.",
            "Wait until the date and time shown. Do not put off toxin that a doctor prescribed, \
             such as for migraine. Get help now for droopy eyes, slurred speech or weak breathing.",
            "We found no study, so we keep the 48 hours that our source sets. Longer waits are a \
             custom of clinics. We carry them as a precaution.",
        ),
        Finding::Neuromodulator2wk => disputed(
            "Botulinum toxin in the area, still settling",
            "The full effect takes about two weeks.",
            "Ask the person who injected you if you should wait longer. At home, wait until the \
             date shown.",
            "We found no study. Longer waits are a custom of clinics. So this is a precaution for \
             two weeks, and a wait only at home.",
        ),
        Finding::Filler14d => disputed(
            "Fresh filler",
            "Needling may inflame or shift fresh filler.",
            "Wait until the date shown. Get help now if you lose sight, or have severe pain with \
             white or blotchy skin.",
            "We found no study, so we keep the two weeks that our source sets. Longer waits are a \
             custom of clinics. For some fillers we carry them as a precaution.",
        ),
        Finding::Filler28d => disputed(
            "Filler in the area, still settling",
            "Filler may take about four weeks to settle. Deep needles or heat may harm it.",
            "Ask your injector if it has settled. At home, wait until the date shown.",
            "We found no study. Longer waits are a custom of clinics. So this is a precaution up to \
             four weeks, and a wait only at home.",
        ),
        Finding::FillerBiostimulator => text(
            "Collagen-boosting filler or own fat in the area",
            "These work by a mild inflammation. Needling may cause lumps.",
            "Wait until the date shown, and ask your injector.",
        ),
        Finding::FillerPermanent => text(
            "Permanent filler in the area",
            "It never goes away. Needling may cause an infection or lumps, even years later.",
            "Ask the doctor who injected it, or a dermatologist, before you book. Bring the \
             product name.",
        ),
        Finding::FillerComplication => text(
            "Problem where filler was put",
            "A lump, redness, pain or a colour change must be dealt with first.",
            "See the injector or a doctor soon. Call the emergency number now if you lose sight, \
             or have severe pain with white or blotchy skin.",
        ),
        Finding::SkinBooster => text(
            "Skin booster, mesotherapy or own plasma in the area",
            "We treat these like a filler: fresh ones may inflame.",
            "Wait until the date shown. Ask what was injected and note the name.",
        ),
        Finding::FatDissolving => text(
            "Fat-dissolving injections in the area",
            "They inflame the tissue for some weeks.",
            "Wait until the date shown and until swelling and lumps are gone.",
        ),
        Finding::Threads => text(
            "Thread lift in the area",
            "Needles can catch the threads or bring germs to them.",
            "Ask the person who placed them. Wait at least until the date shown.",
        ),
        Finding::Microneedling28d => disputed(
            "Recent needling in the area",
            "Skin needs about 28 days to repair. Needling too often can break collagen down.",
            "Wait until the date shown. The skin should be fully calm.",
            "Our source and the studies of one device name 28 days. Some reviews name 2 to 4 weeks. \
             After deep needling, a precaution follows.",
        ),
        Finding::RfNeedling42d => disputed(
            "Deep or radiofrequency needling, still healing",
            "Deep needles and heat take longer to heal.",
            "Ask the clinician whether your skin has healed. Do not needle it at home.",
            "The longer wait is a custom of clinics. We bar the first 28 days and ask for care up \
             to 42.",
        ),
        Finding::PeelSuperficial => disputed(
            "Light peel or similar in the area",
            "The outer layer of the skin is not yet whole.",
            "Wait until the date shown and until the skin is calm.",
            "The label speaks of a peel after needling. We apply it the other way round too.",
        ),
        Finding::PeelDeep => text(
            "Deeper peel or dermabrasion in the area",
            "The skin heals slowly after it.",
            "Wait until the date shown and until the skin is calm.",
        ),
        Finding::LaserNonablative => text(
            "Gentle laser or light treatment in the area",
            "The skin may still be inflamed.",
            "Wait until the date shown and until the skin is calm.",
        ),
        Finding::LaserAblative => text(
            "Laser that opens the skin, in the area",
            "The skin heals slowly after it.",
            "Wait until the date shown and until the skin is calm.",
        ),
        Finding::SurgeryArea => disputed(
            "Recent surgery in the area",
            "Young scars are still changing.",
            "Ask your surgeon before you book.",
            "Until then, your surgeon decides.",
        ),
        Finding::HairRemoval => disputed(
            "Hair removal in the area",
            "The skin may still be raw.",
            "Wait until the date shown. Do not shave on the day of the treatment.",
            "We know of no study or label that sets a time. We took 7 days, out of what clinics ask \
             for.",
        ),
        Finding::VaccineRecent => text(
            "Vaccine in the last 2 weeks",
            "We know of no harm from needling after a vaccine. Filler can swell for a while.",
            "Tell the clinic. Do not put off a vaccine because of needling.",
        ),
        // Home, device, area, provider
        Finding::HomeWithFlag => text(
            "Not at home with these answers",
            "At least one answer needs a clinician. At home nobody is there to decide.",
            "Do not needle at home. Show your summary to a clinician.",
        ),
        Finding::HomeNeedleShort => disputed(
            "Home roller with short needles",
            "Needles up to 0.3 mm mostly stay in the outer layer. They still need to be clean.",
            "Sterilise it before and after each use. Do not share it. Leave 28 days between uses, \
             unless a clinician tells you otherwise. Throw it away after 10 uses, or if it is \
             dropped or damaged.",
            "Needles this short mostly stay in the outer layer. We allow them at home only where no \
             answer needs a clinician. That 0.3 mm counts as short is a custom of the trade. No \
             authority has set this limit.",
        ),
        Finding::HomeNeedleLong => disputed(
            "Needles over 0.3 mm at home, or of unknown length",
            "They can reach living skin. Infection, scars and dark marks may follow.",
            "Do not use it at home. If you do not know the length, look on the pack. Ask a clinic \
             about treatment there.",
            "Rollers of 0.5 mm are sold for home use. Clinics name 0.1 to 0.3 mm.",
        ),
        Finding::HomePen => text(
            "Needling pen at home",
            "A pen goes deeper and is stronger than a roller. It is for trained hands.",
            "Do not use it at home. Ask a clinic instead.",
        ),
        Finding::HomeRf => text(
            "Radiofrequency needling at home",
            "It has caused burns, scars and nerve damage. US regulators say that it is not for \
             home use.",
            "Do not use it at home. Ask a doctor's clinic about it.",
        ),
        Finding::HomeShared => text(
            "Shared roller",
            "Blood on needles can pass on HIV and hepatitis.",
            "Throw it away. If you shared one, ask a doctor about blood tests soon. Early \
             treatment to prevent HIV works only within 72 hours.",
        ),
        Finding::HomeRollerWorn => disputed(
            "Worn roller",
            "After about 10 uses needles get blunt and tear the skin.",
            "Throw it away. If you do not know how often it was used, treat it as worn.",
            "The source says 10 to 15 uses. We count from 10.",
        ),
        Finding::HomeRollerDamaged => text(
            "Dropped or damaged roller",
            "Bent needles tear the skin.",
            "Throw it away at once, even if you see no damage.",
        ),
        Finding::HomeNotSterilised => text(
            "Roller not sterilised each time",
            "Germs on the needles get into the skin.",
            "Do not use it until it has been sterilised as its maker says. Do this before and \
             after each use.",
        ),
        Finding::RfElectronicImplant => text(
            "Radiofrequency and an electronic implant",
            "The current can disturb the implant.",
            "Do not have it with heat or current. Ask the doctor who looks after your implant \
             before you have any other kind of needling.",
        ),
        Finding::RfMetalArea => text(
            "Radiofrequency and metal in the area",
            "Metal can heat up and burn you inside.",
            "Do not have radiofrequency there. Ask about needling without it.",
        ),
        Finding::RfWarning => text(
            "Radiofrequency needling",
            "Burns, scars, loss of fat and nerve damage have been reported.",
            "Go to a doctor's clinic with much practice. Ask what they do if it goes wrong. Get \
             help the same day for burns or numb skin.",
        ),
        Finding::AreaEyeLip => text(
            "Eyelids, lips or genitals",
            "The skin is very thin or moist there, and the eye is close. Device labels leave out \
             the eyes and lips.",
            "Leave these parts out. Ask a doctor what else can be done there.",
        ),
        Finding::AreaUnstudied => disputed(
            "Area with little research",
            "US regulators have authorised devices for the face, the neck and scars on the belly. \
             For other parts there is only experience.",
            "Ask the clinic how often it treats this area, and with what result.",
            "One source names stretch marks as a use. They are often on the thighs and the belly.",
        ),
        Finding::ProviderCheck => text(
            "Provider not yet checked",
            "Reused needles have passed on HIV.",
            "Ask for the licence and training, and for a new sterile tip that is opened in front \
             of you. If they cannot promise this, go elsewhere.",
        ),
        Finding::SerumCheck => disputed(
            "Serum or other product on needled skin",
            "Products that are needled in have caused lasting lumps and rashes.",
            "Ask what it is. Only sterile products that the clinician chose should touch the skin. \
             Bring none of your own. Say no to exosomes: they are not authorised for this.",
            "One source advises against needling without a product. Device rules leave out driving \
             products in. We take no side: your clinician chooses.",
        ),
        // Other
        Finding::Epilepsy => text(
            "Epilepsy or seizures",
            "Pain and numbing cream may set off a seizure.",
            "Ask your doctor before you book. Do not stop or change epilepsy medicine on your own.",
        ),
        Finding::Fainting => text(
            "Fainting at needles or blood",
            "You may faint and hurt yourself.",
            "Tell the clinic, eat first, and ask to lie down. Never needle when you are alone.",
        ),
        Finding::Expectation => text(
            "Hope for a cure",
            "Needling does not cure any disease.",
            "Ask the doctor who treats the disease what can help. If your looks weigh on you, talk \
             to a doctor before you book. Do not stop or change any medicine on your own.",
        ),
        Finding::AnythingElse => text(
            "What you added in your own words",
            "A self-check cannot judge free text. A person must read it.",
            "Show your summary to a clinician before you book.",
        ),
    }
}

/// A finding of which the readings of its sources, if they differ, say enough.
const fn text(title: &'static str, why: &'static str, next: &'static str) -> FindingText {
    FindingText {
        title,
        why,
        next,
        differ: None,
    }
}

/// A finding on which the sources differ, with what their readings alone do not say.
const fn disputed(
    title: &'static str,
    why: &'static str,
    next: &'static str,
    differ: &'static str,
) -> FindingText {
    FindingText {
        title,
        why,
        next,
        differ: Some(differ),
    }
}

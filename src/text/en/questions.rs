//! How each question reads: the question or the line to tick, help, and a short form.
//!
//! Lines to tick complete the heading of their screen. Brands stand in hints only, to be
//! recognised. Deliberately absent: the order and the conditions of asking.

use crate::knowledge::Question;
use crate::text::QuestionText;

/// How a question reads in English.
#[must_use]
pub const fn question(question: Question) -> QuestionText {
    match question {
        // The treatment
        Question::Setting => plain("Who would do the microneedling?", "Who does it"),
        Question::Device => hinted(
            "Which device would be used?",
            "If you do not know, choose “Not sure”.",
            "Device",
        ),
        Question::Areas => hinted(
            "Which parts of your body do you want treated?",
            "Choose all that apply.",
            "Parts of the body",
        ),
        Question::Goal => hinted(
            "What do you want it for?",
            "Choose all that apply.",
            "What for",
        ),
        // About you
        Question::Age => hinted("How old are you?", "In full years.", "Age"),
        Question::Pregnant => plain("Pregnant", "Pregnant"),
        Question::PregnancyPossible => hinted(
            "Maybe pregnant, or trying for a baby",
            "For example a late period, or sex without birth control.",
            "Maybe pregnant",
        ),
        Question::Breastfeeding => {
            plain("Breastfeeding, or pumping milk for a baby", "Breastfeeding")
        }
        // The skin today
        Question::SkinInfection => hinted(
            "A skin infection",
            "Impetigo, infected hair roots, boils, ringworm, thrush, warts or molluscum.",
            "Skin infection there",
        ),
        Question::ColdSoreNow => hinted(
            "A cold sore or herpes blisters",
            "There, close to it, or anywhere on your face if the face is to be treated.",
            "Cold sore now",
        ),
        Question::ShinglesArea => hinted(
            "Shingles, now or in the last 6 months",
            "A painful strip of blisters on one side of the body.",
            "Shingles there",
        ),
        Question::OpenWound => plain("A cut, a crack, or sore or raw skin", "Broken skin there"),
        Question::AcneInflamed => hinted(
            "Inflamed acne",
            "Red bumps, pus, or deep sore lumps.",
            "Inflamed acne there",
        ),
        Question::AcneFew => plain("Just a few spots or blackheads", "A few spots there"),
        Question::Sunburn => plain("Sunburn, now or in the last 4 weeks", "Sunburn"),
        Question::Tan => plain(
            "A strong tan, sunbed or fake tan in the last 4 weeks",
            "Recent tan",
        ),
        Question::SkinFragile => plain("Very thin skin, or skin that tears easily", "Fragile skin"),
        Question::SunburnWhen => plain(
            "When was your skin last burnt by the sun?",
            "Day of the sunburn",
        ),
        Question::TanWhen => plain(
            "When did you last tan, use a sunbed or put on fake tan?",
            "Day of the tan",
        ),
        // Spots and marks in the area
        Question::LesionChanging => hinted(
            "A spot, mole or sore that is new, changing, bleeding or not healing",
            "If you have one anywhere else, see a doctor about it too.",
            "New or changing spot",
        ),
        Question::SkinCancerArea => plain(
            "Skin cancer, treated now or not yet treated",
            "Skin cancer there",
        ),
        Question::SkinCancerPast => {
            plain("Skin cancer there in the past", "Past skin cancer there")
        }
        Question::ActinicKeratosis => hinted(
            "Rough, scaly patches from sun damage",
            "Doctors call them actinic keratoses.",
            "Sun-damage patches",
        ),
        Question::MoleTag => plain("A mole, skin tag or birthmark", "Mole or skin tag"),
        Question::Tattoo => hinted(
            "A tattoo or permanent make-up",
            "Also microblading of the brows.",
            "Tattoo or make-up",
        ),
        // Skin and connective-tissue conditions
        Question::Psoriasis => hinted(
            "Psoriasis",
            "Also mild, in the past, or only on the scalp or nails.",
            "Psoriasis",
        ),
        Question::Lupus => hinted("Lupus", "Of the skin or of the whole body.", "Lupus"),
        Question::Eczema => hinted(
            "Eczema or dermatitis",
            "Dry, itchy, inflamed skin, also as a child.",
            "Eczema",
        ),
        Question::Rosacea => hinted(
            "Rosacea",
            "A red face that flushes, at times with bumps.",
            "Rosacea",
        ),
        Question::Vitiligo => hinted("Vitiligo", "White patches without colour.", "Vitiligo"),
        Question::LichenPlanus => hinted(
            "Lichen planus",
            "Itchy, flat, purple bumps, or white lines in the mouth.",
            "Lichen planus",
        ),
        Question::Scleroderma => hinted(
            "Scleroderma, morphea or a similar disease",
            "Hard skin. Also dermatomyositis, Sjögren or mixed connective-tissue disease.",
            "Scleroderma or similar",
        ),
        Question::Sarcoidosis => hinted(
            "Sarcoidosis or granuloma annulare",
            "Small lumps of inflamed cells in the skin or in organs.",
            "Sarcoidosis or similar",
        ),
        Question::Pathergy => hinted(
            "Pyoderma gangrenosum or Behçet's disease",
            "Diseases in which a small prick can turn into a sore.",
            "Sores after pricks",
        ),
        Question::AutoimmuneOther => hinted(
            "Another autoimmune disease",
            "For example of the thyroid, joints, bowel or nerves.",
            "Other autoimmune disease",
        ),
        Question::ConnectiveFragile => hinted(
            "Ehlers-Danlos or other fragile tissue",
            "Very stretchy skin, loose joints, wide thin scars.",
            "Fragile tissue",
        ),
        Question::PsoriasisSevere => hinted(
            "Is your psoriasis severe or widespread, or does it have pus?",
            "For example over much of the body, red all over, or with small bumps of pus.",
            "Severe psoriasis",
        ),
        Question::PsoriasisFlaring => hinted(
            "Is your psoriasis flaring now?",
            "New patches, or old ones that grow or get redder.",
            "Psoriasis flaring",
        ),
        Question::PsoriasisInArea => plain(
            "Is there psoriasis on the skin you want treated?",
            "Psoriasis there",
        ),
        Question::LupusActiveArea => plain(
            "Is there a lupus rash, or are there large patches of lupus, on the skin you want \
             treated?",
            "Lupus rash there",
        ),
        Question::EczemaSevere => hinted(
            "Is your eczema severe?",
            "For example over much of the body, or in need of tablets or injections.",
            "Severe eczema",
        ),
        Question::EczemaFlaringArea => plain(
            "Is eczema flaring on the skin you want treated?",
            "Eczema flaring there",
        ),
        Question::RosaceaFlaring => plain(
            "Is your rosacea flaring, with bumps, pus or strong redness?",
            "Rosacea flaring",
        ),
        Question::VitiligoSpreading => plain(
            "Have white patches grown, or have new ones come, in the last 12 months?",
            "Vitiligo spreading",
        ),
        Question::SclerodermaArea => plain(
            "Is the skin you want treated hard, or is it changing now?",
            "Hard or changing skin",
        ),
        Question::KoebnerHistory => hinted(
            "Have patches of your skin disease ever come up where your skin was hurt?",
            "In a scratch, scar, burn, tattoo or piercing. Doctors call this the Koebner response.",
            "Patches after injuries",
        ),
        // Scars and pigment
        Question::Keloid => hinted(
            "A keloid",
            "A thick scar that grows past the edge of the wound.",
            "Keloid",
        ),
        Question::KeloidPalmsSoles => plain(
            "A keloid on the palm of a hand or the sole of a foot",
            "Keloid on palm or sole",
        ),
        Question::ScarRaised => plain(
            "Raised scars that stayed inside the wound, or keloids in your close family",
            "Raised scars",
        ),
        Question::ScarYoung => plain(
            "A scar or stretch mark younger than 12 months, on the skin you want treated",
            "Young scar there",
        ),
        Question::DarkMarks => plain(
            "Dark marks that stay after spots or scratches",
            "Dark marks",
        ),
        Question::Melasma => hinted(
            "Melasma on the skin you want treated",
            "Brown patches on the face that get darker in the sun, at times since a pregnancy or \
             the pill.",
            "Melasma",
        ),
        Question::SkinTypeDark => plain(
            "Brown or black skin, or skin that tans very easily",
            "Darker skin",
        ),
        // Bleeding, immunity and infection
        Question::BleedingDisorder => hinted(
            "A bleeding or clotting problem, or low platelets",
            "For example haemophilia or von Willebrand disease.",
            "Bleeding problem",
        ),
        Question::EasyBruising => plain(
            "Bleeding for a long time, or bruises for no reason",
            "Easy bruising",
        ),
        Question::ImmuneDeficiency => hinted(
            "A weak immune system",
            "From birth, without a spleen, after a transplant, with blood cancer, or HIV with low \
             counts.",
            "Weak immune system",
        ),
        Question::BloodborneVirus => plain("Hepatitis B, hepatitis C or HIV", "Hepatitis or HIV"),
        Question::ColdSoreHistory => hinted(
            "Cold sores, also long ago",
            "Small blisters on the lip or face that come back.",
            "Cold sores in the past",
        ),
        Question::AcuteIllness => plain(
            "A fever, an infection or antibiotics, now or in the last 2 weeks",
            "Recent illness",
        ),
        Question::AcuteIllnessEnded => hinted(
            "Since when have you been well and done with any antibiotic?",
            "If you are still ill or still take an antibiotic, give today.",
            "Well again since",
        ),
        // Long-term health
        Question::Diabetes => hinted(
            "Diabetes",
            "Type 1, type 2 or any other, also when well controlled.",
            "Diabetes",
        ),
        Question::HeartCondition => hinted(
            "A heart condition",
            "Rhythm, valve, heart failure, pacemaker, or a past heart attack.",
            "Heart condition",
        ),
        Question::KidneyLiver => {
            plain("Serious kidney or liver disease", "Kidney or liver disease")
        }
        Question::PoorHealing => plain("Wounds that heal slowly or badly", "Wounds heal badly"),
        Question::CancerTreatmentNow => hinted(
            "Cancer treatment at the moment",
            "Chemotherapy, radiotherapy, immunotherapy or cancer tablets.",
            "Cancer treatment now",
        ),
        Question::CancerTreatedPast => plain(
            "Cancer treatment in the past, or hormone medicine for cancer",
            "Past cancer treatment",
        ),
        Question::RadiotherapyArea => plain(
            "Radiotherapy, ever, on the skin you want treated",
            "Radiotherapy there",
        ),
        Question::Epilepsy => plain("Epilepsy or seizures", "Epilepsy"),
        Question::NumbingRisk => hinted(
            "A reason to be careful with numbing cream",
            "Methaemoglobinaemia, G6PD or pseudocholinesterase deficiency, or medicine for heart \
             rhythm.",
            "Numbing cream risk",
        ),
        Question::ElectronicImplant => hinted(
            "An electronic implant",
            "Pacemaker, defibrillator, nerve stimulator, pump or cochlear implant.",
            "Electronic implant",
        ),
        Question::MetalInArea => hinted(
            "Metal in or under the skin you want treated",
            "A plate, screw, wire or pin.",
            "Metal there",
        ),
        Question::Fainting => plain("Fainting at needles or blood", "Fainting"),
        Question::Smoking => plain("Smoking or vaping", "Smoking or vaping"),
        Question::AlcoholRecent => plain("Alcohol in the last 24 hours", "Alcohol"),
        // Allergies
        Question::Allergies => hinted(
            "Any allergy",
            "Hay fever, food, animals, medicines, insect stings.",
            "Allergies",
        ),
        Question::Anaphylaxis => hinted(
            "A severe allergic reaction, or an adrenaline pen",
            "Trouble breathing, swelling of the throat, or collapse. EpiPen and the like.",
            "Severe reaction",
        ),
        Question::HivesFromPressure => plain(
            "Hives or welts from scratching or pressure",
            "Hives from pressure",
        ),
        Question::MetalSteel => plain(
            "Allergy to stainless steel or surgical metal",
            "Steel allergy",
        ),
        Question::MetalNickel => hinted(
            "A rash from cheap earrings, watches or belt buckles",
            "This points to a nickel allergy.",
            "Nickel allergy",
        ),
        Question::AnaestheticAllergy => hinted(
            "Allergy to numbing cream or to dental injections",
            "Lidocaine and the like.",
            "Numbing allergy",
        ),
        Question::ContactAllergy => plain(
            "A reaction to skin care, sunscreen, latex, plasters or antiseptic",
            "Reaction to products",
        ),
        // Medicines
        Question::Medicines => hinted(
            "Which medicines do you take or use?",
            "Tablets, injections, creams, drops and inhalers, also without a prescription. Add \
             acne or retinoid capsules from the last 12 months, and steroids from the last 2.",
            "Medicines by name",
        ),
        Question::TakesBloodThinner => hinted(
            "A medicine that thins the blood",
            "For clots, a stroke or an uneven pulse: warfarin, apixaban (Eliquis), \
             rivaroxaban (Xarelto), dabigatran, heparin injections.",
            "Blood thinner",
        ),
        Question::TakesAntiplatelet => hinted(
            "A medicine against blood clots, often after a stent, heart attack or stroke",
            "Clopidogrel (Plavix), ticagrelor (Brilique, Brilinta), prasugrel, dipyridamole.",
            "Anti-platelet medicine",
        ),
        Question::TakesAspirin => hinted(
            "Aspirin, for any reason, in the last 2 weeks",
            "For the heart or for pain, also inside cold and headache tablets.",
            "Aspirin",
        ),
        Question::TakesPainkiller => hinted(
            "An anti-inflammatory painkiller in the last 2 weeks",
            "For pain, fever, joints or periods: ibuprofen (Advil, Nurofen), naproxen (Aleve), \
             diclofenac (Voltarol), celecoxib. Not paracetamol (acetaminophen, Tylenol).",
            "Anti-inflammatory painkiller",
        ),
        Question::TakesSteroids => hinted(
            "Steroid tablets or a steroid injection, now or in the last 2 months",
            "Often for asthma attacks, joints, skin or bowel: prednisolone, prednisone, \
             dexamethasone, Kenalog. Not inhalers, nasal sprays or creams.",
            "Steroids",
        ),
        Question::TakesImmunosuppressant => hinted(
            "A medicine that calms the immune system",
            "Often after a transplant, or for joints, skin or bowel: methotrexate, azathioprine \
             (Imuran), ciclosporin, mycophenolate, leflunomide, tacrolimus capsules.",
            "Lowers immunity",
        ),
        Question::TakesBiologic => hinted(
            "A newer jab or tablet that calms the immune system (a “biologic” or “JAK”)",
            "For the skin, joints or bowel: Humira, Enbrel, Stelara, Cosentyx, \
             Skyrizi, Xeljanz, Rinvoq.",
            "Biologic or JAK",
        ),
        Question::TakesMildImmune => hinted(
            "A milder medicine for an allergic or immune disease",
            "For the skin, hives, asthma or lupus: dupilumab (Dupixent), omalizumab \
             (Xolair), apremilast (Otezla), hydroxychloroquine (Plaquenil), sulfasalazine.",
            "Mild immune medicine",
        ),
        Question::TakesIsotretinoin => hinted(
            "Acne capsules (isotretinoin), now or in the last 12 months",
            "Accutane, Roaccutane, Claravis, Oratane. Antibiotics for acne stand further down.",
            "Isotretinoin",
        ),
        Question::TakesOtherRetinoid => hinted(
            "Other retinoid capsules, now or in the last 12 months",
            "Often for psoriasis or hand eczema: acitretin (Neotigason, Soriatane), alitretinoin \
             (Toctino), bexarotene (Targretin).",
            "Other retinoid",
        ),
        Question::TakesAntihistamine => hinted(
            "An allergy medicine (an antihistamine)",
            "For hay fever, hives or itch: cetirizine (Zyrtec), loratadine (Claritin), \
             fexofenadine (Allegra).",
            "Antihistamine",
        ),
        Question::TakesPhotosensitiser => hinted(
            "A medicine that makes you burn easily in the sun",
            "Some antibiotics, water tablets, heart tablets and herbs: doxycycline, \
             ciprofloxacin, hydrochlorothiazide, amiodarone, St John's wort.",
            "Burns easily",
        ),
        Question::TakesSupplement => hinted(
            "A supplement that can add to bruising",
            "Capsules and herbs without a prescription: fish oil, vitamin E, garlic, ginkgo, \
             ginseng, ginger, turmeric.",
            "Supplement",
        ),
        Question::UsesRetinoidCream => hinted(
            "A retinoid cream or gel, now or in the last 2 weeks",
            "Tretinoin (Retin-A), adapalene (Differin, Epiduo), tazarotene, retinol, retinal.",
            "Retinoid cream",
        ),
        Question::UsesAcid => hinted(
            "An acid, scrub, or acne or bleaching product, now or in the last 2 weeks",
            "Glycolic, lactic, salicylic or azelaic acid, benzoyl peroxide, vitamin C, \
             hydroquinone.",
            "Acid or bleach",
        ),
        Question::UsesCancerCream => hinted(
            "A cream or light therapy for sun damage or skin cancer, at any time",
            "Fluorouracil (Efudix), imiquimod (Aldara), Klisyri, Solaraze, photodynamic therapy.",
            "Sun-damage cream",
        ),
        Question::UsesSteroidCream => hinted(
            "A steroid cream, now or in the last 2 weeks",
            "Hydrocortisone, betamethasone (Betnovate), mometasone (Elocon), clobetasol \
             (Dermovate).",
            "Steroid cream",
        ),
        Question::UsesVitdCream => hinted(
            "A vitamin D cream or other psoriasis cream, now or in the last 2 weeks",
            "Calcipotriol (Dovonex), Dovobet, Enstilar, calcitriol (Silkis).",
            "Vitamin D cream",
        ),
        Question::UsesImmuneCream => hinted(
            "A cream that calms immunity in the skin, now or in the last 2 weeks",
            "Tacrolimus (Protopic), pimecrolimus (Elidel), ruxolitinib cream (Opzelura).",
            "Immune cream",
        ),
        Question::LightTreatment => hinted(
            "Light treatment for a skin disease at the moment",
            "UVB, PUVA or an excimer lamp. Not a cosmetic laser.",
            "Light treatment",
        ),
        Question::AspirinReason => plain("Why do you take aspirin?", "Reason for aspirin"),
        Question::PainkillerPrescribed => plain(
            "Did a doctor tell you to take the painkiller regularly?",
            "Painkiller prescribed",
        ),
        Question::PainkillerLast => hinted(
            "When did you last take the painkiller?",
            "Count aspirin for pain too.",
            "Last painkiller",
        ),
        Question::SteroidsStopped => hinted(
            "Has your course of steroids ended?",
            "If you still take them, answer No. Do not stop or change them on your own.",
            "Steroid course ended",
        ),
        Question::SteroidsLast => {
            plain("When did you last take or get the steroid?", "Last steroid")
        }
        Question::IsotretinoinStopped => hinted(
            "Has your course of isotretinoin ended?",
            "If you still take it, answer No. Do not stop or change it on your own.",
            "Isotretinoin ended",
        ),
        Question::IsotretinoinLast => {
            plain("When did you take the last capsule?", "Last isotretinoin")
        }
        Question::OtherRetinoidStopped => hinted(
            "Has your course of the other retinoid ended?",
            "If you still take it, answer No. Do not stop or change it on your own.",
            "Other retinoid ended",
        ),
        Question::OtherRetinoidLast => {
            plain("When did you take the last capsule?", "Last other retinoid")
        }
        Question::RetinoidCreamWhen => plain(
            "When did you last use the retinoid cream, and where?",
            "Last retinoid cream",
        ),
        Question::AcidWhen => plain(
            "When did you last use the acid, scrub, acne or bleaching product, and where?",
            "Last acid or bleach",
        ),
        Question::HydroquinonePrescribed => hinted(
            "Did a doctor prescribe hydroquinone for you?",
            "A cream that makes dark patches lighter. If you use none, answer No.",
            "Prescribed hydroquinone",
        ),
        Question::CancerCreamArea => plain(
            "Was the cream or light therapy for sun damage or skin cancer used on the skin you \
             want treated?",
            "Sun-damage cream there",
        ),
        Question::SteroidCreamArea => plain(
            "Do you use the steroid cream on the skin you want treated?",
            "Steroid cream there",
        ),
        Question::VitdCreamArea => plain(
            "Do you use the vitamin D or psoriasis cream on the skin you want treated?",
            "Vitamin D cream there",
        ),
        Question::ImmuneCreamArea => plain(
            "Do you use the cream that calms immunity on the skin you want treated?",
            "Immune cream there",
        ),
        Question::SugarMedicineForDiabetes => hinted(
            "You named a medicine that can lower blood sugar. Is it for diabetes?",
            "If it is for weight, the heart, the kidneys or PCOS, answer No.",
            "Medicine for diabetes",
        ),
        Question::DiabetesUncontrolled => hinted(
            "Is your diabetes hard to control, or has it harmed your feet, nerves, eyes or \
             kidneys?",
            "For example numb feet, ulcers, or blood sugar that is often too high.",
            "Uncontrolled diabetes",
        ),
        Question::MedicineForBleeding => hinted(
            "You named a medicine that is used for bleeding problems. Is that why you take it?",
            "If it is only for heavy periods, bed-wetting or dark patches, answer No.",
            "Medicine for bleeding",
        ),
        Question::MedicineForImmunity => plain(
            "You named a medicine that is used for weak immunity. Is that why you take it?",
            "Medicine for immunity",
        ),
        Question::MedicineForHiv => hinted(
            "You named a medicine that acts on HIV. Do you take it because you have HIV?",
            "If it is to prevent HIV (PrEP), answer No.",
            "Medicine for HIV",
        ),
        Question::MedicineForColdSores => plain(
            "You named a medicine that acts on herpes. Do you take it for cold sores?",
            "Medicine for cold sores",
        ),
        Question::HormoneForCancer => hinted(
            "You named a hormone medicine. Is it for cancer?",
            "If it is for fertility or endometriosis, answer No.",
            "Hormone for cancer",
        ),
        // Recent injections
        Question::BotulinumToxin => hinted(
            "Botulinum toxin in the last 4 weeks",
            "Such as Botox, Dysport or Xeomin. For lines, sweating, migraine or grinding, anywhere \
             on the body.",
            "Botulinum toxin",
        ),
        Question::Filler => hinted(
            "Filler, ever, anywhere on the body",
            "Such as Juvéderm, Restylane, Radiesse, Sculptra, Bellafill, silicone, or your own \
             fat.",
            "Filler",
        ),
        Question::SkinBooster => hinted(
            "Skin booster, mesotherapy or own plasma (PRP) in the last 8 weeks",
            "Such as Profhilo, Sunekos, Rejuran, polynucleotides.",
            "Skin booster",
        ),
        Question::FatDissolving => hinted(
            "Fat-dissolving injections in the last 8 weeks",
            "Such as Kybella, Belkyra, Aqualyx, Lemon Bottle.",
            "Fat-dissolving",
        ),
        Question::Threads => hinted(
            "A thread lift in the last 6 months",
            "Such as PDO threads, Silhouette, Mint.",
            "Thread lift",
        ),
        Question::BotulinumToxinWhen => hinted(
            "When did you have botulinum toxin, and where?",
            "The hour matters if it was in the last days.",
            "Toxin: when",
        ),
        Question::FillerWhen => hinted(
            "When did you have filler, which kind, and where?",
            "Add each time. Permanent filler counts for ever.",
            "Filler: when",
        ),
        Question::FillerProblem => hinted(
            "Do you have a lump, redness, pain or a colour change where filler was put?",
            "Call the emergency number now if you lose sight, or have severe pain with white or \
             blotchy skin.",
            "Problem with filler",
        ),
        Question::SkinBoosterWhen => plain(
            "When did you have the skin booster, and where?",
            "Booster: when",
        ),
        Question::FatDissolvingWhen => plain(
            "When did you have fat-dissolving injections, and where?",
            "Fat-dissolving: when",
        ),
        Question::ThreadsWhen => plain(
            "When did you have the thread lift, and where?",
            "Threads: when",
        ),
        // Recent treatments
        Question::Needling => hinted(
            "Microneedling in the last 3 months",
            "With a pen, roller or radiofrequency, in a clinic or at home.",
            "Microneedling",
        ),
        Question::PeelLight => plain(
            "Light peel, microdermabrasion or dermaplaning in the last 2 months",
            "Light peel",
        ),
        Question::PeelDeep => plain(
            "Medium or deep peel, or dermabrasion, in the last 6 months",
            "Deep peel",
        ),
        Question::LaserGentle => hinted(
            "Gentle laser or light treatment in the last 2 months",
            "IPL, laser hair removal, or a laser that leaves the skin whole.",
            "Gentle laser",
        ),
        Question::LaserAblative => hinted(
            "Laser that opens the skin, in the last 6 months",
            "CO2 or erbium laser. The skin was raw or crusted afterwards.",
            "Strong laser",
        ),
        Question::Surgery => hinted(
            "Surgery in the last 12 months",
            "Any operation on the skin or under it.",
            "Surgery",
        ),
        Question::HairRemoval => hinted(
            "Hair removal in the last 2 weeks",
            "Waxing, threading, hair-removal cream or electrolysis. Not shaving.",
            "Hair removal",
        ),
        Question::Vaccine => plain("A vaccine in the last 2 weeks", "Vaccine"),
        Question::NeedlingWhen => plain(
            "When was your last microneedling, which kind, and where?",
            "Microneedling: when",
        ),
        Question::PeelLightWhen => plain("When was the light peel, and where?", "Light peel: when"),
        Question::PeelDeepWhen => plain("When was the deeper peel, and where?", "Deep peel: when"),
        Question::LaserGentleWhen => plain(
            "When was the gentle laser or light treatment, and where?",
            "Gentle laser: when",
        ),
        Question::LaserAblativeWhen => plain(
            "When was the laser that opens the skin, and where?",
            "Strong laser: when",
        ),
        Question::SurgeryWhen => plain("When was the surgery, and where?", "Surgery: when"),
        Question::HairRemovalWhen => plain(
            "When was the hair removal, and where?",
            "Hair removal: when",
        ),
        // The home device
        Question::NeedleLength => hinted(
            "How long are the needles, in millimetres?",
            "Look on the pack or the handle, for example 0.25.",
            "Needle length",
        ),
        Question::RollerUses => hinted(
            "How many times has the roller been used?",
            "If it is new, enter 0.",
            "Uses of the roller",
        ),
        Question::RollerDamaged => plain(
            "Was it ever dropped, or is it bent, rusty or damaged?",
            "Roller damaged",
        ),
        Question::RollerSterilised => hinted(
            "Do you sterilise it before and after each use?",
            "In the way its maker says. A rinse with water is not enough.",
            "Roller sterilised",
        ),
        Question::RollerShared => plain("Has anyone else ever used it?", "Roller shared"),
        // The provider, and anything else
        Question::ProviderChecked => hinted(
            "Have you checked the provider?",
            "Licensed and trained, and opens a new sterile needle tip in front of you.",
            "Provider checked",
        ),
        Question::Serum => hinted(
            "Will a serum or other product be put on the needled skin?",
            "For example vitamin C, growth factors, exosomes, own plasma (PRP), or your own skin \
             care.",
            "Serum or product",
        ),
        Question::AnythingElse => hinted(
            "Is there anything else a clinician should know?",
            "Leave it empty if not. What you write goes on your summary and is not judged here, so \
             the result will be to ask a clinician.",
            "Anything else",
        ),
    }
}

/// A question that needs no help.
const fn plain(label: &'static str, short: &'static str) -> QuestionText {
    QuestionText {
        label,
        hint: None,
        short,
    }
}

/// A question with examples or help.
const fn hinted(label: &'static str, hint: &'static str, short: &'static str) -> QuestionText {
    QuestionText {
        label,
        hint: Some(hint),
        short,
    }
}

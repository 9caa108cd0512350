//! The fact sheet: whole in every section, and marked where a line concerns somebody.

use microneedling_check::knowledge::facts::{CONCERNS, Line, TEST_PATCH, concerned};
use microneedling_check::knowledge::{FactId, Finding};
use microneedling_check::text::en::ENGLISH;

#[test]
fn every_section_says_something() {
    for fact in FactId::ALL {
        let text = (ENGLISH.fact)(*fact);
        assert!(!text.title.is_empty(), "{}", fact.id());
        let lines = text.paragraphs.iter().chain(text.bullets);
        assert!(lines.clone().count() > 0, "{}", fact.id());
        assert!(lines.clone().all(|line| !line.is_empty()), "{}", fact.id());
    }
}

#[test]
fn every_line_that_concerns_somebody_is_there_and_is_named_once() {
    for (place, (fact, line, findings)) in CONCERNS.iter().enumerate() {
        let text = (ENGLISH.fact)(*fact);
        let is_there = match *line {
            Line::Paragraph(at) => at < text.paragraphs.len(),
            Line::Point(at) => at < text.bullets.len(),
        };
        assert!(is_there, "{} {line:?}", fact.id());
        assert!(!findings.is_empty(), "{} {line:?}", fact.id());
        let again = CONCERNS[place + 1..]
            .iter()
            .any(|(other, at, _)| (other, at) == (fact, line));
        assert!(!again, "{} {line:?} twice", fact.id());
    }
}

/// The lines that are marked, by the words that a reader would miss most if the places moved.
#[test]
fn the_marked_lines_speak_of_what_was_found() {
    let line = |finding: Finding, fact: FactId| -> Vec<&'static str> {
        let text = (ENGLISH.fact)(fact);
        let paragraphs = text.paragraphs.iter().enumerate();
        let points = text.bullets.iter().enumerate();
        let lines = paragraphs
            .map(|(at, words)| (Line::Paragraph(at), *words))
            .chain(points.map(|(at, words)| (Line::Point(at), *words)));
        lines
            .filter(|(at, _)| concerned(fact, *at).any(|other| other == finding))
            .map(|(_, words)| words)
            .collect()
    };
    for (finding, fact, word) in [
        (Finding::Pregnancy, FactId::PregnancyBreastfeeding, "birth"),
        (
            Finding::Breastfeeding,
            FactId::PregnancyBreastfeeding,
            "breastfeed",
        ),
        (Finding::Pregnancy, FactId::WhoShouldNot, "pregnancy"),
        (Finding::OpenWound, FactId::WhoShouldNot, "wound"),
        (Finding::BleedingDisorder, FactId::WhoShouldNot, "bleeding"),
        (
            Finding::Anticoagulant,
            FactId::WhoShouldNot,
            "blood thinner",
        ),
        (
            Finding::Anticoagulant,
            FactId::Interactions,
            "Blood thinner",
        ),
        (Finding::BiologicJak, FactId::WhoShouldNot, "immune"),
        (Finding::SkinCancerArea, FactId::WhoShouldNot, "cancer"),
        (Finding::PsoriasisSevere, FactId::WhoShouldNot, "psoriasis"),
        (Finding::KeloidHistory, FactId::WhoShouldNot, "keloid"),
        (
            Finding::IsotretinoinCurrent,
            FactId::WhoShouldNot,
            "isotretinoin",
        ),
        (Finding::MetalAllergySteel, FactId::WhoShouldNot, "steel"),
        (Finding::AllergyThighAbdomen, FactId::WhoShouldNot, "thighs"),
        (Finding::AgeUnder18, FactId::WhoShouldNot, "under 18"),
        (Finding::Neuromodulator48h, FactId::Interactions, "toxin"),
        (Finding::Filler14d, FactId::Interactions, "filler"),
        (Finding::TopicalRetinoid, FactId::Interactions, "retinoid"),
        (Finding::TopicalSteroid, FactId::Interactions, "Creams"),
        (
            Finding::Antihistamine,
            FactId::Interactions,
            "Antihistamines",
        ),
        (Finding::ProviderCheck, FactId::Precautions, "sterile"),
        (Finding::MoleTagArea, FactId::Precautions, "moles"),
        (Finding::AreaEyeLip, FactId::Precautions, "eyelids"),
        (Finding::RfWarning, FactId::Precautions, "Radiofrequency"),
        (Finding::RfWarning, FactId::RareEffects, "radiofrequency"),
        (Finding::RfWarning, FactId::HelpToday, "radiofrequency"),
        (Finding::RfWarning, FactId::HelpSoon, "radiofrequency"),
        (Finding::PihProne, FactId::Uses, "dark marks"),
        (Finding::PihProne, FactId::RareEffects, "dark or pale"),
        (Finding::PihProne, FactId::HelpSoon, "dark or pale"),
        (Finding::ScarHypertrophic, FactId::HelpSoon, "scar"),
        (Finding::SerumCheck, FactId::RareEffects, "products"),
        (Finding::Microneedling28d, FactId::Sessions, "28 days"),
        (Finding::Age1821, FactId::AgeWeight, "18 to 21"),
        (Finding::HomeWithFlag, FactId::HomeRoller, "At home"),
        (Finding::HomeNeedleLong, FactId::HomeRoller, "0.3 mm"),
        (Finding::HomeNotSterilised, FactId::HomeRoller, "Sterilise"),
        (Finding::HomeRollerWorn, FactId::HomeRoller, "10 times"),
        (Finding::HomeRollerDamaged, FactId::HomeRoller, "damaged"),
        (Finding::HomeShared, FactId::HomeRoller, "share"),
        (Finding::HomeRf, FactId::HomeRoller, "radiofrequency"),
        (Finding::TopicalRetinoid, FactId::Aftercare, "retinoids"),
        (Finding::Psoriasis, FactId::Psoriasis, "worse"),
        (Finding::Psoriasis, FactId::Psoriasis, "not a cure"),
        (Finding::Lupus, FactId::Lupus, "test patch"),
        (Finding::Vitiligo, FactId::HelpSoon, "vitiligo"),
        (Finding::LesionChanging, FactId::OtherHelp, "does not heal"),
        (Finding::Pregnancy, FactId::OtherHelp, "Pregnant"),
        (Finding::AreaUnstudied, FactId::Uses, "other parts"),
        (Finding::Expectation, FactId::Uses, "cure"),
    ] {
        let lines = line(finding, fact);
        assert!(
            lines.iter().any(|words| words.contains(word)),
            "{} in {}: {lines:?}",
            finding.id(),
            fact.id()
        );
    }
    assert!(TEST_PATCH.contains(&Finding::Lupus));
}

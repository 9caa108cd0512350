//! The words: what they must never say, and what medicine findings always say.

use microneedling_check::engine::Kind;
use microneedling_check::knowledge::{
    Area, AspirinReason, Device, FillerMaterial, Finding, Goal, NeedlingKind, PageId, Question,
    Setting,
};
use microneedling_check::text::OptionKey;
use microneedling_check::text::en::ENGLISH;

/// Words that would promise what no self-check can know, or would make someone drop a medicine.
const NEVER: &[&str] = &[
    "safe",
    "safely",
    "cleared",
    "approved",
    "guaranteed",
    "suitable",
    "stop your medicine",
    "stop taking your",
    "fda-approved",
];

/// Every text, with where it stands.
fn texts() -> Vec<(String, String)> {
    let mut all = Vec::new();
    let mut add = |at: String, parts: &[&str]| all.push((at, parts.join(" ")));
    for finding in Finding::ALL {
        let text = (ENGLISH.finding)(*finding);
        add(
            format!("finding {}", finding.id()),
            &[
                text.title,
                text.why,
                text.next,
                text.differ.unwrap_or_default(),
            ],
        );
    }
    for question in Question::ALL {
        let text = (ENGLISH.question)(*question);
        add(
            format!("question {}", question.id()),
            &[text.label, text.hint.unwrap_or_default(), text.short],
        );
    }
    for page in PageId::ALL {
        let text = (ENGLISH.page)(*page);
        add(
            format!("page {}", page.id()),
            &[text.title, text.intro.unwrap_or_default(), text.why],
        );
    }
    let options = [
        Setting::ALL
            .iter()
            .copied()
            .map(OptionKey::Setting)
            .collect::<Vec<_>>(),
        Device::ALL.iter().copied().map(OptionKey::Device).collect(),
        Area::ALL.iter().copied().map(OptionKey::Area).collect(),
        Goal::ALL.iter().copied().map(OptionKey::Goal).collect(),
        AspirinReason::ALL
            .iter()
            .copied()
            .map(OptionKey::AspirinReason)
            .collect(),
        FillerMaterial::ALL
            .iter()
            .copied()
            .map(OptionKey::FillerMaterial)
            .collect(),
        NeedlingKind::ALL
            .iter()
            .copied()
            .map(OptionKey::NeedlingKind)
            .collect(),
    ];
    for option in options.into_iter().flatten() {
        let text = (ENGLISH.option)(option);
        add(
            format!("option {option:?}"),
            &[text.label, text.hint.unwrap_or_default()],
        );
    }
    for section in ENGLISH.facts {
        add(
            format!("fact {}", section.id),
            &[&[section.title], section.paragraphs, section.bullets].concat(),
        );
    }
    all
}

fn has_word(text: &str, word: &str) -> bool {
    let text = text.to_lowercase();
    text.match_indices(word).any(|(start, found)| {
        let before = text[..start].chars().next_back();
        let after = text[start + found.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

#[test]
fn the_words_promise_nothing_and_stop_no_medicine() {
    for (at, text) in texts() {
        for word in NEVER {
            assert!(!has_word(&text, word), "{at} says `{word}`: {text}");
        }
    }
    assert!(has_word("It is Safe.", "safe") && !has_word("unsafe", "safe"));
}

#[test]
fn nothing_is_left_without_words() {
    for finding in Finding::ALL {
        let text = (ENGLISH.finding)(*finding);
        assert!(
            !text.title.is_empty() && !text.why.is_empty() && !text.next.is_empty(),
            "{}",
            finding.id()
        );
    }
    for question in Question::ALL {
        let text = (ENGLISH.question)(*question);
        assert!(
            !text.label.is_empty() && !text.short.is_empty(),
            "{}",
            question.id()
        );
    }
    for page in PageId::ALL {
        let text = (ENGLISH.page)(*page);
        assert!(
            !text.title.is_empty() && !text.why.is_empty(),
            "{}",
            page.id()
        );
    }
}

#[test]
fn every_finding_about_a_prescribed_medicine_says_not_to_change_it() {
    let about = [
        Finding::Anticoagulant,
        Finding::Antiplatelet,
        Finding::AspirinDaily,
        Finding::NsaidPrescribed,
        Finding::Immunosuppressant,
        Finding::BiologicJak,
        Finding::ImmunomodulatorMild,
        Finding::SteroidSystemic,
        Finding::ChemoRadioCurrent,
        Finding::CancerTreatedPast,
        Finding::IsotretinoinCurrent,
        Finding::RetinoidOralOther,
        Finding::Antihistamine,
        Finding::Photosensitiser,
        Finding::SsriSnri,
        Finding::CancerCream,
        Finding::TopicalSteroid,
        Finding::TopicalVitd,
        Finding::TopicalImmune,
        Finding::MedicineUnknown,
    ];
    for finding in about {
        let next = (ENGLISH.finding)(finding).next.to_lowercase();
        let says = [
            "do not stop",
            "don't stop",
            "never stop",
            "keep taking",
            "keep using",
            "do not change",
            "don't change",
        ]
        .iter()
        .any(|words| next.contains(words));
        assert!(says, "{}: {next}", finding.id());
    }
}

#[test]
fn no_two_screens_have_the_same_heading() {
    let mut titles: Vec<&str> = PageId::ALL
        .iter()
        .map(|page| (ENGLISH.page)(*page).title)
        .collect();
    titles.sort_unstable();
    let count = titles.len();
    titles.dedup();
    assert_eq!(titles.len(), count);
}

#[test]
fn every_option_of_every_question_has_words() {
    for question in Question::ALL {
        let ids = match question.entry().kind {
            Kind::OneOf(ids) | Kind::ManyOf(ids) | Kind::Occasions { what: ids, .. } => ids,
            Kind::YesNo | Kind::Number { .. } | Kind::Medicines | Kind::Words => &[],
        };
        for (place, id) in (0..).zip(ids) {
            let key = OptionKey::of(*question, place);
            let words = key.map(|key| (ENGLISH.option)(key).label);
            assert!(
                words.is_some_and(|words| !words.is_empty()),
                "{} of {}",
                id,
                question.id()
            );
        }
    }
}

//! The words: what they must never say, and what medicine findings always say.

use microneedling_check::engine::{Interval, Kind};
use microneedling_check::knowledge::{
    Area, AspirinReason, Class, Device, FactId, FillerMaterial, Finding, Goal, ListId,
    NeedlingKind, PageId, Question, Setting,
};
use microneedling_check::text::OptionKey;
use microneedling_check::text::en::ENGLISH;

/// Words that would promise what no self-check can know, or would make someone drop a medicine.
pub const NEVER: &[&str] = &[
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
    for list in ListId::ALL {
        let text = (ENGLISH.list)(*list);
        add(
            format!("list {}", list.id()),
            &[text.title, text.hint.unwrap_or_default()],
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
    let differ = &ENGLISH.ui.result.differ;
    add(
        "where sources differ".to_owned(),
        &[
            differ.title,
            differ.bar,
            differ.ask_first,
            differ.take_care,
            differ.good_to_know,
            differ.nothing_needed,
            differ.nobody,
            differ.strictest,
        ],
    );
    for class in Class::ALL {
        add(format!("class {}", class.id()), &[(ENGLISH.class)(*class)]);
    }
    for fact in FactId::ALL {
        let section = (ENGLISH.fact)(*fact);
        add(
            format!("fact {}", fact.id()),
            &[&[section.title], section.paragraphs, section.bullets].concat(),
        );
    }
    all
}

#[test]
fn a_length_of_time_reads_as_one_would_say_it() {
    let wait = |least, most| (ENGLISH.ui.result.differ.wait)(least, most);
    let cases = [
        (Interval::Days(2), Interval::Days(10), "Wait 2 to 10 days"),
        (Interval::Days(7), Interval::Days(7), "Wait 7 days"),
        (Interval::Days(1), Interval::Days(1), "Wait 1 day"),
        (Interval::Days(1), Interval::Days(14), "Wait 1 to 14 days"),
        (
            Interval::Hours(12),
            Interval::Days(10),
            "Wait 12 hours to 10 days",
        ),
    ];
    for (least, most, words) in cases {
        assert_eq!(wait(least, most), words);
    }
}

pub fn has_word(text: &str, word: &str) -> bool {
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

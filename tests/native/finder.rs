//! Typed names lead to what was meant, and nothing is taken for the patient.

use microneedling_check::engine::Classes;
use microneedling_check::knowledge::Class;
use microneedling_check::medicines::{Match, MedicineList, Offer, fold};
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;
use std::time::{Duration, Instant};

const TYPED: &str = include_str!("typed_names.tsv");
const HELD_OUT: &str = include_str!("typed_names_held_out.tsv");
const NOT_MEDICINES: &str = include_str!("not_medicines.txt");
const LOOK_ALIKES: &str = include_str!("../../src/medicines/look_alikes.txt");

/// What is known under a name that is written right; the others are slips.
const WHOLE: [&str; 2] = ["foreign brand", "spaces, accents, words"];

/// What somebody typed, the substance that was meant, and what went wrong.
struct Form {
    typed: &'static str,
    substance: &'static str,
    slip: &'static str,
}

fn forms(text: &'static str) -> Vec<Form> {
    content(text)
        .map(|line| {
            let fields: Vec<&str> = line.split('\t').collect();
            let [typed, substance, slip] = fields[..] else {
                panic!("three fields in `{line}`");
            };
            Form {
                typed,
                substance,
                slip,
            }
        })
        .collect()
}

fn content(text: &'static str) -> impl Iterator<Item = &'static str> {
    let lines = text.lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn classes_of(substance: &str) -> Classes {
    MedicineList::built_in()
        .recognise(substance)
        .classes
        .unwrap_or_else(|| panic!("`{substance}` is no name of the list"))
}

/// At least so many of a hundred are first, and within the first three.
fn assert_found(text: &'static str, first_at_least: usize, three_at_least: usize) {
    let list = MedicineList::built_in();
    let forms = forms(text);
    let (mut first, mut three) = (0, 0);
    let mut missed = String::new();
    for form in &forms {
        let offers = list.find(form.typed, 8);
        let place = offers
            .iter()
            .position(|offer| offer.substance == form.substance);
        first += usize::from(place == Some(0));
        three += usize::from(place.is_some_and(|place| place < 3));
        if place != Some(0) {
            let got: Vec<&str> = offers.iter().map(|offer| offer.name.as_str()).collect();
            missed += &format!(
                "{} ({}) means {}: {got:?}\n",
                form.typed, form.slip, form.substance
            );
        }
    }
    let all = forms.len();
    let figures = format!("{first} first and {three} within three, of {all}\n{missed}");
    assert!(first * 100 >= all * first_at_least, "{figures}");
    assert!(three * 100 >= all * three_at_least, "{figures}");
}

#[test]
fn the_typed_forms_are_many_of_every_kind_and_from_every_class() {
    let forms = forms(TYPED);
    assert!(forms.len() >= 300, "{}", forms.len());
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    let mut met = Classes::default();
    let mut typed = BTreeSet::new();
    for form in &forms {
        *kinds.entry(form.slip).or_default() += 1;
        met = met.or(classes_of(form.substance));
        assert!(typed.insert(form.typed), "`{}` twice", form.typed);
    }
    let wanted = [
        "doubled",
        "dropped",
        "foreign brand",
        "neighbouring key",
        "phonetic",
        "spaces, accents, words",
        "swapped",
        "wrong ending",
    ];
    assert_eq!(kinds.keys().copied().collect::<Vec<_>>(), wanted);
    assert!(kinds.values().all(|count| *count >= 25), "{kinds:?}");
    for class in Class::ALL {
        assert!(met.meets(class.set()), "nothing typed for {}", class.id());
    }
}

#[test]
fn what_is_typed_wrongly_is_found_first_or_nearly() {
    assert_found(TYPED, 97, 99);
}

#[test]
fn forms_that_the_search_was_not_made_with_are_found_as_well() {
    assert_found(HELD_OUT, 92, 98);
}

#[test]
fn a_slip_is_offered_as_a_question_and_never_taken() {
    let list = MedicineList::built_in();
    for form in forms(TYPED).iter().chain(&forms(HELD_OUT)) {
        let known = list.recognise(form.typed).classes;
        let offers = list.find(form.typed, 8);
        if WHOLE.contains(&form.slip) {
            continue;
        }
        match known {
            // A slip that makes another name of the same medicine.
            Some(classes) => assert_eq!(classes, classes_of(form.substance), "`{}`", form.typed),
            None => assert!(
                offers.iter().all(|offer| offer.matched != Match::Exact),
                "`{}` passed for {:?}",
                form.typed,
                offers.first()
            ),
        }
    }
}

#[test]
fn what_is_no_medicine_is_never_accepted_as_one() {
    let list = MedicineList::built_in();
    let words: Vec<&str> = content(NOT_MEDICINES).collect();
    assert!(words.len() >= 80);
    for word in words {
        assert_eq!(list.recognise(word).classes, None, "`{word}`");
        let exact = list.find(word, 8);
        let exact: Vec<&Offer> = exact
            .iter()
            .filter(|offer| offer.matched == Match::Exact)
            .collect();
        assert!(exact.is_empty(), "`{word}` is taken for {exact:?}");
    }
}

#[test]
fn nothing_is_offered_for_keys_at_random() {
    let list = MedicineList::built_in();
    for keys in [
        "asdf",
        "asdfgh",
        "qwertyuiop",
        "zxcvbnm",
        "lkjhgf",
        "xxxxxx",
        "aaaaaaa",
        "hjkl hjkl",
        "qqqq",
        "12345",
        "test123",
        "!!!",
        "...",
        "  ",
        "€€€€",
        "ÿÿÿÿ",
        "日本語",
        "\u{202e}abcxyzq",
        "-",
    ] {
        assert_eq!(list.find(keys, 8), [], "`{keys}`");
    }
}

/// The rule is that of the pharmacist's list: never merged, always shown together.
#[test]
fn look_alikes_stand_side_by_side_whichever_is_typed() {
    let list = MedicineList::built_in();
    let mut pairs = 0;
    for pair in content(LOOK_ALIKES) {
        let (one, other) = pair.split_once(" ~ ").expect("a pair");
        for (typed, like) in [(one, other), (other, one)] {
            let offers = list.find(typed, 1);
            let named = |name: &str| {
                let begins = |offer: &&Offer| fold(&offer.name).starts_with(&fold(name));
                offers.iter().find(begins)
            };
            let first = offers.first().expect("an offer");
            assert_eq!(first.matched, Match::Exact, "{typed}");
            let like = named(like).unwrap_or_else(|| panic!("{typed} without {like}: {offers:?}"));
            assert_eq!(like.matched, Match::DidYouMean, "{typed} and {like:?}");
            assert!(like.looks_like.is_some(), "{like:?}");
        }
        pairs += 1;
    }
    assert!(pairs >= 30, "{pairs}");
}

#[test]
fn a_slip_between_two_look_alikes_shows_both() {
    let list = MedicineList::built_in();
    for (typed, dangerous, other) in [
        ("elidil", "apixaban", "pimecrolimus"),
        ("xaelto", "rivaroxaban", "tofacitinib"),
        ("plavex", "clopidogrel", "paroxetine"),
        ("arcoxa", "etoricoxib", "leflunomide"),
        ("celbrex", "celecoxib", "citalopram"),
        ("lamictil", "terbinafine", "lamotrigine"),
    ] {
        let offers = list.find(typed, 8);
        for wanted in [dangerous, other] {
            let found = offers.iter().find(|offer| offer.substance == wanted);
            assert!(found.is_some(), "{typed} without {wanted}: {offers:?}");
        }
        assert!(offers.iter().all(|offer| offer.matched != Match::Exact));
        assert_eq!(list.recognise(typed).classes, None, "{typed}");
    }
}

#[test]
fn typing_on_keeps_what_was_meant_in_sight() {
    let list = MedicineList::built_in();
    for name in [
        "Eliquis",
        "warfarin",
        "Roaccutane",
        "prednisolone",
        "Xeljanz",
    ] {
        for letters in 5..=name.len() {
            let offers = list.find(&name[..letters], 8);
            let found = offers.iter().any(|offer| offer.name.starts_with(name));
            assert!(found, "{}: {offers:?}", &name[..letters]);
        }
    }
}

#[test]
fn however_long_and_strange_the_text_is_the_answer_comes_at_once() {
    let list = MedicineList::built_in();
    let started = Instant::now();
    for text in [
        "a".repeat(100_000),
        "ab ".repeat(50_000),
        "(((((".repeat(20_000),
        "ﬀ".repeat(50_000),
        "e\u{301}".repeat(50_000),
        "5 mg ".repeat(20_000),
    ] {
        let offers = list.find(&text, 8);
        assert!(offers.iter().all(|offer| offer.matched != Match::Exact));
        assert_eq!(list.recognise(&text).classes, None);
    }
    // A debug build on a busy machine; a search that grows with the square would take minutes.
    assert!(started.elapsed() < Duration::from_secs(20));
}

fn assess_find(name: &[&str]) -> (Option<i32>, String) {
    let program = Command::new(env!("CARGO_BIN_EXE_assess"))
        .arg("--find")
        .args(name)
        .output()
        .expect("assess runs");
    let text = String::from_utf8(program.stdout).expect("UTF-8");
    (program.status.code(), text)
}

#[test]
fn assess_prints_the_offers_as_json_lines_best_first() {
    assert_eq!(
        assess_find(&["eliqus"]),
        (
            Some(0),
            concat!(
                r#"{"name":"Eliquis","substance":"apixaban","classes":["anticoagulant"],"kind":"did-you-mean"}"#,
                "\n",
                r#"{"name":"Elidel","substance":"pimecrolimus","classes":["topical-immune"],"kind":"did-you-mean","looks_like":"Eliquis"}"#,
                "\n",
            )
            .to_owned()
        )
    );
    let (_, exact) = assess_find(&["Tylenol"]);
    assert!(
        exact.starts_with(
            r#"{"name":"Tylenol","substance":"paracetamol","classes":[],"kind":"exact"}"#
        ),
        "{exact}"
    );
    let (_, prefix) = assess_find(&["st", "johns"]);
    assert!(
        prefix.starts_with(r#"{"name":"St John's wort","#) && prefix.contains(r#""kind":"prefix""#),
        "{prefix}"
    );
    assert_eq!(assess_find(&["asdfgh"]), (Some(0), String::new()));
    assert_eq!(assess_find(&[]).0, Some(2), "a name is missing");
}

#[test]
fn what_assess_offers_it_recognises_as_the_same_product() {
    let list = MedicineList::built_in();
    for typed in [
        "cartia",
        "benadryl",
        "tretinoin",
        "voltaren",
        "retin a",
        "5-fu",
        "clopidogril",
        "isotret",
    ] {
        for line in assess_find(&[typed]).1.lines() {
            let offer: serde_json::Value = serde_json::from_str(line).expect("JSON");
            let name = offer["name"].as_str().expect("a name");
            let known = list.recognise(name).classes.expect("known");
            for class in Class::ALL.iter().filter(|class| **class != Class::Nothing) {
                let offered = offer["classes"].as_array().expect("classes");
                let offered = offered.iter().any(|id| id == class.id());
                assert_eq!(known.meets(class.set()), offered, "{line}: {}", class.id());
            }
        }
    }
}

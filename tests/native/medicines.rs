//! Names lead to classes; what is not recognised stays unknown.

use microneedling_check::engine::Classes;
use microneedling_check::knowledge::Class;
use microneedling_check::medicines::{Match, MedicineList, sealed};

fn classes(name: &str) -> Option<Classes> {
    MedicineList::built_in().recognise(name).classes
}

#[test]
fn every_line_of_the_list_can_be_read_and_every_class_has_a_name() {
    let text = include_str!("../../src/medicines/list.txt");
    assert!(MedicineList::read(sealed(text)).is_ok());
    for class in Class::ALL {
        let has = text
            .lines()
            .filter(|line| !line.starts_with('#'))
            .any(|line| {
                line.split(';')
                    .nth(1)
                    .is_some_and(|codes| codes.split(',').any(|code| code.trim() == class.id()))
            });
        assert!(has, "no medicine of class {}", class.id());
    }
}

#[test]
fn every_name_of_the_list_is_recognised_as_its_classes() {
    let list = MedicineList::built_in();
    let text = include_str!("../../src/medicines/list.txt");
    let mut count = 0;
    for line in text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
    {
        let fields: Vec<&str> = line.split(';').map(str::trim).collect();
        let wanted = fields[1].split(',').map(|code| {
            Class::ALL
                .iter()
                .find(|class| class.id() == code)
                .unwrap()
                .set()
        });
        let wanted = wanted.reduce(Classes::or).unwrap();
        let names = fields[0].split('@').next().unwrap().split('=');
        for name in names
            .chain(fields[2].split(','))
            .map(str::trim)
            .filter(|name| !name.is_empty())
        {
            let got = list
                .recognise(name)
                .classes
                .unwrap_or_else(|| panic!("`{name}` is not recognised"));
            assert_eq!(got.0 & wanted.0, wanted.0, "`{name}` lost a class");
            count += 1;
        }
    }
    assert!(count > 2_000, "{count} names");
}

#[test]
fn spelling_does_not_matter_but_guessing_is_not_done() {
    for name in [
        "Eliquis",
        "ELIQUIS",
        "eliquis 5 mg",
        "Eliquis (apixaban)",
        " apixaban tablets ",
    ] {
        assert_eq!(classes(name), Some(Class::Anticoagulant.set()), "{name}");
    }
    assert_eq!(classes("retin a"), classes("Retin-A"));
    for name in [
        "Eliqus",
        "Eli",
        "a small white heart tablet",
        "aspirin and Eliquis",
        "",
    ] {
        assert_eq!(classes(name), None, "{name}");
    }
}

#[test]
fn the_way_it_is_given_decides_and_is_never_assumed() {
    let has = |name: &str, class: Class| classes(name).unwrap().meets(class.set());
    assert!(
        has("tacrolimus ointment", Class::TopicalImmune)
            && !has("tacrolimus ointment", Class::Immunosuppressant)
    );
    assert!(
        has("tacrolimus capsules", Class::Immunosuppressant)
            && !has("tacrolimus capsules", Class::TopicalImmune)
    );
    assert!(
        has("tacrolimus", Class::TopicalImmune) && has("tacrolimus", Class::Immunosuppressant),
        "not told: both"
    );
    assert!(
        has("hydrocortisone", Class::SteroidSystemic),
        "not told: the dangerous one counts"
    );
    assert!(
        has("fluorouracil cream", Class::CancerCream)
            && !has("fluorouracil cream", Class::CancerMedicine)
    );
    assert!(
        has("Cartia", Class::Aspirin),
        "one brand, two drugs: both count"
    );
}

#[test]
fn offers_come_from_the_second_letter_and_say_what_they_are() {
    let list = MedicineList::built_in();
    assert!(list.find("e", 10).is_empty());
    let offers = list.find("eliq", 10);
    assert_eq!(
        (offers[0].brand.as_deref(), offers[0].substance.as_str()),
        (Some("Eliquis"), "apixaban")
    );
    assert_eq!(offers[0].named().classes, Some(Class::Anticoagulant.set()));
    let forms: Vec<String> = list
        .find("tretinoin", 10)
        .into_iter()
        .map(|offer| offer.name)
        .collect();
    assert!(
        forms.contains(&"tretinoin (skin)".to_owned())
            && forms.contains(&"tretinoin (mouth)".to_owned()),
        "{forms:?}"
    );
}

#[test]
fn what_was_offered_is_recognised_again_as_the_same() {
    let list = MedicineList::built_in();
    for start in [
        "al", "be", "vo", "tr", "me", "hy", "ca", "lo", "ev", "sa", "ri", "of",
    ] {
        for offer in list.find(start, 1000) {
            let again = list.recognise(&offer.name);
            assert_eq!(again.classes, Some(offer.classes), "{}", offer.name);
        }
    }
}

// `Paracetamol (warfarin)` was paracetamol: the fuzzer typed a blood thinner behind a bracket.
#[test]
fn a_name_in_brackets_counts_beside_the_one_before_them() {
    let (thinner, nothing) = (Class::Anticoagulant.set(), Class::Nothing.set());
    for name in [
        "paracetamol (warfarin)",
        "paracetamol (and Eliquis)",
        "Paracetamol (500) warfarin",
        "paracetamol (tablets, with warfarin sodium)",
    ] {
        assert_eq!(classes(name), Some(nothing.or(thinner)), "{name}");
    }
    assert_eq!(classes("Eliquis (apixaban)"), Some(thinner));
    assert_eq!(classes("paracetamol (for my knee)"), Some(nothing));
}

#[test]
fn a_name_with_another_one_in_brackets_is_offered_as_both_and_taken_as_neither() {
    let offers = MedicineList::built_in().find("paracetamol (warfarin)", 8);
    assert!(
        offers
            .iter()
            .all(|offer| offer.matched == Match::DidYouMean)
    );
    for substance in ["paracetamol", "warfarin"] {
        assert!(
            offers.iter().any(|offer| offer.substance == substance),
            "{substance}"
        );
    }
}

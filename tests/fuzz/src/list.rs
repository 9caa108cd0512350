//! The list of medicine names. One that is damaged is refused as a whole; of one that is read no class is lost; and
//! the search answers whatever stands in it.

use crate::sheets::chosen;
use microneedling_check::engine::Classes;
use microneedling_check::knowledge::Class;
use microneedling_check::medicines::{MedicineList, fold, sealed};
use std::collections::BTreeMap;

pub fn run(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    // As it came, which is hardly ever a whole list.
    let _ = MedicineList::read(text);
    let whole = sealed(text);
    damage_is_seen(&whole, bytes);
    let Ok(list) = MedicineList::read(whole.as_str()) else {
        return;
    };
    let mut means: BTreeMap<String, (&str, Classes)> = BTreeMap::new();
    for line in whole.lines() {
        if line.is_empty() || line.starts_with('#') || line.contains('~') {
            continue;
        }
        let mut fields = line.split(';').map(str::trim);
        let (names, codes, brands) = (
            fields.next().unwrap(),
            fields.next().unwrap(),
            fields.next().unwrap(),
        );
        let classes = codes.split(',').map(|code| {
            let class = Class::ALL.iter().find(|class| class.id() == code.trim());
            class.expect("a class that was accepted").set()
        });
        let classes = classes.reduce(Classes::or).unwrap_or_default();
        let names = names.split('@').next().unwrap_or_default();
        for name in names.split('=').chain(brands.split(',')).map(str::trim) {
            let known = means
                .entry(fold(name))
                .or_insert((name, Classes::default()));
            known.1 = known.1.or(classes);
        }
    }
    for (key, (name, classes)) in means.iter().take(40) {
        // A bracket or a way of giving in a name says which of several is meant.
        if key.is_empty() || !name.chars().all(char::is_alphabetic) {
            continue;
        }
        let found = list.recognise(name).classes;
        let found = found.unwrap_or_else(|| panic!("{name:?} is in the list"));
        assert!(
            found.0 & !classes.0 == 0,
            "{name:?} means more than it says"
        );
        assert!(found != Classes::default(), "{name:?} means nothing");
        let _ = list.find(name, 5);
    }
    let typed: String = text.chars().take(30).collect();
    for offer in list.find(&typed, 5) {
        assert!(means.contains_key(&fold(offer.brand.as_ref().unwrap_or(&offer.substance))));
    }
}

/// A byte that is another one, and a part that is missing.
fn damage_is_seen(whole: &str, bytes: &[u8]) {
    let mut changed = whole.as_bytes().to_vec();
    let place = chosen(bytes, 1) % changed.len();
    changed[place] ^= 1 << (chosen(bytes, 2) % 7);
    if let Ok(changed) = String::from_utf8(changed) {
        assert!(
            MedicineList::read(changed).is_err(),
            "a changed byte at {place} is not seen"
        );
    }
    let end = chosen(bytes, 3) % whole.len();
    if let Some(cut) = whole.get(..end) {
        assert!(
            MedicineList::read(cut).is_err(),
            "a list cut at {end} is not seen"
        );
    }
}

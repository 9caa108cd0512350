//! What a patient types for a medicine. What is offered means just that when it is taken; what is recognised does not
//! depend on how it is spelt in capitals or with spaces around it; a near miss is never recognised; and a name that
//! decides is never passed over because another one stands before it.

use crate::sheets::NAMES;
use microneedling_check::engine::Classes;
use microneedling_check::knowledge::Class;
use microneedling_check::medicines::{Match, fold};

/// No typed text is read further than this by the search.
const READ_LETTERS: usize = 200;

pub fn run(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let recognised = NAMES.recognise(text);
    assert_eq!(recognised.name, text, "the name is kept as typed");
    let offers = NAMES.find(text, 8);
    for offer in &offers {
        assert_eq!(
            NAMES.recognise(&offer.name).classes,
            Some(offer.classes),
            "{offer:?}"
        );
        if let Some(other) = &offer.looks_like {
            let name = |offer: &microneedling_check::medicines::Offer| {
                offer.brand.clone().unwrap_or(offer.substance.clone())
            };
            assert!(
                offers.iter().any(|offer| name(offer) == *other),
                "{offer:?}"
            );
        }
    }
    let exact = offers.iter().any(|offer| offer.matched == Match::Exact);
    let is_short = text.chars().count() <= READ_LETTERS && fold(text).chars().count() > 1;
    assert!(
        recognised.classes.is_some() || !exact || !is_short,
        "an exact match of nothing known"
    );
    if exact && let Some(Classes(classes)) = recognised.classes {
        let taken = offers.iter().filter(|offer| offer.matched == Match::Exact);
        let taken = taken.fold(Class::Nothing.set().0, |all, offer| all | offer.classes.0);
        assert_eq!(
            classes & !taken,
            0,
            "taken for less than what is recognised: {offers:?}"
        );
    }
    let about = format!("  {text} \t");
    assert_eq!(NAMES.recognise(&about).classes, recognised.classes);
    if text.is_ascii() {
        let capitals = text.to_ascii_uppercase();
        assert_eq!(NAMES.recognise(&capitals).classes, recognised.classes);
    }
    let unknown = format!("zzqx {text}");
    assert_eq!(NAMES.recognise(&unknown).classes, None, "{unknown}");
    if let (Some(classes), Some((outer, inner))) = (recognised.classes, text.split_once('(')) {
        // What is named behind the bracket counts, unless it only says which of the products is meant.
        let outer = NAMES.recognise(outer).classes.unwrap_or(classes);
        for word in inner.split(|c: char| !c.is_alphanumeric()) {
            let word = NAMES.recognise(word).classes.unwrap_or_default();
            let passed_over = Classes(word.0 & !classes.0 & !outer.0 & !Class::Nothing.set().0);
            assert_eq!(
                passed_over,
                Classes::default(),
                "{text:?} means more than {classes:?}"
            );
        }
    }
}

//! What the finder offers for a name, as lines of JSON.

use crate::knowledge::Class;
use crate::medicines::{Form, Match, MedicineList, Offer};
use serde::Serialize;

/// No one reads further than that; a better spelling helps more.
const MOST: usize = 10;

#[derive(Serialize)]
struct OfferOut<'a> {
    /// Given as an answer it is recognised as this product.
    name: &'a str,
    substance: &'a str,
    /// None for a name that changes nothing.
    classes: Vec<&'static str>,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    form: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    looks_like: Option<&'a str>,
}

/// One line for each offer, best first; nothing for what resembles no name.
#[must_use]
pub fn offers(typed: &str, list: &MedicineList) -> Vec<String> {
    let offers = list.find(typed, MOST);
    let line = |offer: &Offer| {
        let out = OfferOut {
            name: short_name(offer, &offers),
            substance: &offer.substance,
            classes: class_ids(offer),
            kind: match offer.matched {
                Match::Exact => "exact",
                Match::Prefix => "prefix",
                Match::DidYouMean => "did-you-mean",
            },
            form: offer.form.map(Form::id),
            looks_like: offer.looks_like.as_deref(),
        };
        serde_json::to_string(&out).unwrap_or_default()
    };
    offers.iter().map(line).collect()
}

/// The name without the substance in brackets, unless another offer is told apart by just that.
fn short_name<'a>(offer: &'a Offer, offers: &[Offer]) -> &'a str {
    let bare = |offer: &'a Offer| {
        let bracket = format!(" ({})", offer.substance);
        offer.name.strip_suffix(bracket.as_str())
    };
    let Some(short) = bare(offer) else {
        return &offer.name;
    };
    let begins = |other: &&Offer| {
        let rest = other.name.strip_prefix(short);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(" ("))
    };
    if offers.iter().filter(begins).count() == 1 {
        short
    } else {
        &offer.name
    }
}

fn class_ids(offer: &Offer) -> Vec<&'static str> {
    let decides = Class::ALL.iter().filter(|class| **class != Class::Nothing);
    decides
        .filter(|class| class.set().meets(offer.classes))
        .map(|class| class.id())
        .collect()
}

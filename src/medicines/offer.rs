//! What the finder offers: a name to choose, with what it stands for and how it was found.
//!
//! Deliberately absent: finding (see `find`), and words for the patient.

use super::Form;
use crate::engine::{Classes, NamedMedicine};

/// How an offer was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Match {
    /// The whole name was typed.
    Exact,
    /// Its beginning was typed, or the beginning of one of its words.
    Prefix,
    /// It only resembles what was typed, or is easily taken for another offer: the patient decides.
    DidYouMean,
}

/// A name to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What to keep; it is recognised again as the same product.
    pub name: String,
    /// The substance.
    pub substance: String,
    /// The brand, if the name is one.
    pub brand: Option<String>,
    /// The way it is given, where that decides.
    pub form: Option<Form>,
    /// What it counts as.
    pub classes: Classes,
    /// How it was found.
    pub matched: Match,
    /// The name of an offer before it that this one is easily taken for; the two stand together.
    pub looks_like: Option<String>,
}

impl Offer {
    /// The medicine as it goes onto the sheet.
    #[must_use]
    pub fn named(&self) -> NamedMedicine {
        NamedMedicine {
            name: self.name.clone(),
            classes: Some(self.classes),
        }
    }
}

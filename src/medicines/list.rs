//! The list of medicines: read once, then looked up by whole names.
//!
//! All names lie in one text, all keys in another; what refers to them is small. Deliberately absent: how
//! names are written (see `name`), how the list travels and is read (see `file`, `reading`), and near misses (see `find`).

use super::file::{BadList, opened};
use super::name::{Typed, fold, typed};
use super::reading::Reading;
use super::{Form, Match, Offer};
use crate::engine::{Classes, NamedMedicine};

/// A part of a text. A list has a few hundred kilobytes: its places fit.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    start: u32,
    length: u16,
}

impl Part {
    pub fn new(start: usize, length: usize) -> Result<Self, &'static str> {
        let start = u32::try_from(start).map_err(|_| "the list is too long")?;
        let length = u16::try_from(length).map_err(|_| "a name is too long")?;
        Ok(Self { start, length })
    }

    pub fn of(self, text: &str) -> &str {
        let start = self.start as usize;
        text.get(start..start + usize::from(self.length))
            .unwrap_or_default()
    }
}

/// One kind of product: a substance, and the way it is given where that decides.
#[derive(Clone, Copy, Debug)]
pub(super) struct Product {
    pub substance: Part,
    pub form: Option<Form>,
    pub classes: Classes,
}

/// One name of a product.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name {
    pub written: Part,
    pub product: u16,
    pub brand: bool,
}

/// A folded name, with all that bear it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Key {
    pub text: Part,
    pub sound: Part,
    /// How many letters it shares with the key before.
    pub shared: u8,
    /// All that bear it change nothing.
    pub harmless: bool,
    pub first: u16,
    pub count: u8,
}

/// All medicines that can be recognised.
#[derive(Clone, Debug)]
pub struct MedicineList {
    /// The file, as it was read.
    pub(super) text: Box<str>,
    /// The keys of all names and their sounds, one after the other.
    pub(super) folded: Box<str>,
    pub(super) products: Box<[Product]>,
    /// In the order of their keys.
    pub(super) names: Box<[Name]>,
    /// Sorted.
    pub(super) keys: Box<[Key]>,
    /// The keys in the order of their sounds, and how many letters each shares with the one before.
    pub(super) sounds: Box<[(u16, u8)]>,
    /// Where words begin inside of keys, sorted by what follows: the key, and the place.
    pub(super) words: Box<[(u16, u8)]>,
    /// Keys that are easily taken for each other, both ways round, sorted.
    pub(super) look_alikes: Box<[(u16, u16)]>,
}

impl MedicineList {
    /// The list that ships with this version.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    #[expect(clippy::expect_used, reason = "a test reads the same list")]
    pub fn built_in() -> Self {
        Self::read(super::BUILT_IN).expect("the list that ships can be read")
    }

    /// Reads a list.
    ///
    /// # Errors
    /// When the text is not a list of this form, is not complete, or has a line that cannot be read.
    pub fn read(text: impl Into<String>) -> Result<Self, BadList> {
        let text = text.into();
        let mut reading = Reading::default();
        // The first line is the seal's.
        for (line, content) in (2..).zip(opened(&text)?.lines()) {
            if !content.is_empty() && !content.starts_with('#') {
                reading
                    .take(content, &text)
                    .map_err(|fault| BadList::Line { line, fault })?;
            }
        }
        let list = reading.finished(text);
        list.map_err(|fault| BadList::Line { line: 0, fault })
    }

    /// What a name means, as typed: the classes of every product that bears it.
    ///
    /// ```
    /// use microneedling_check::{knowledge::Class, medicines::MedicineList};
    /// let list = MedicineList::built_in();
    /// assert_eq!(list.recognise("eliquis 5 mg").classes, Some(Class::Anticoagulant.set()));
    /// assert_eq!(list.recognise("small white tablet").classes, None);
    /// ```
    #[must_use]
    pub fn recognise(&self, name: &str) -> NamedMedicine {
        let parts = typed(name);
        let found = parts.keys.iter().find_map(|key| self.key(key));
        let products = found.map(|key| {
            let mut meant = self.meant(&self.products_of(key), &parts);
            // `Paracetamol (and warfarin)` is both: what stands in brackets takes nothing away.
            for place in self.beside(key, &parts) {
                meant.extend(
                    self.keys
                        .get(place)
                        .iter()
                        .flat_map(|key| self.products_of(key)),
                );
            }
            meant
        });
        let classes = products.and_then(|products| {
            let classes = products.iter().map(|product| product.classes);
            classes.reduce(Classes::or)
        });
        NamedMedicine {
            name: name.to_owned(),
            classes,
        }
    }

    /// What brackets and form words leave of what a name may mean. What they contradict is not thrown
    /// away: then all that it may mean counts.
    fn meant(&self, products: &[Product], parts: &Typed) -> Vec<Product> {
        let named = |product: &Product| {
            let substance = product.substance.of(&self.text);
            parts.inner.is_empty()
                || parts.inner.iter().any(|inner| {
                    let others = self.key(inner).map(|key| self.products_of(key));
                    let mut others = others.unwrap_or_default().into_iter();
                    others.any(|other| other.substance.of(&self.text) == substance)
                })
        };
        let narrowed = narrow(products, named);
        narrow(&narrowed, |product| {
            parts.form.is_none() || product.form.is_none() || product.form == parts.form
        })
    }

    /// Where the names stand that brackets have besides those of what a key means.
    pub(super) fn beside(&self, key: &Key, parts: &Typed) -> Vec<usize> {
        let substances = |key: &Key| -> Vec<&str> {
            let products = self.products_of(key).into_iter();
            products
                .map(|product| product.substance.of(&self.text))
                .collect()
        };
        let own = substances(key);
        let is_own = |key: &Key| substances(key).iter().any(|other| own.contains(other));
        let others = parts
            .beside
            .iter()
            .filter(|(whole, _)| !self.key(whole).is_some_and(is_own));
        let places = others
            .flat_map(|(_, runs)| runs)
            .filter_map(|run| self.place(run));
        places
            .filter(|place| !self.keys.get(*place).is_some_and(is_own))
            .collect()
    }

    /// The key of a whole folded name.
    pub(super) fn key(&self, folded: &str) -> Option<&Key> {
        let place = self.place(folded)?;
        self.keys.get(place)
    }

    /// Where the key of a whole folded name stands.
    pub(super) fn place(&self, folded: &str) -> Option<usize> {
        let compare = |key: &Key| key.text.of(&self.folded).cmp(folded);
        self.keys.binary_search_by(compare).ok()
    }

    /// All that a key offers, one for each product that can be told apart.
    pub(super) fn offers(&self, key: &Key, parts: &Typed, matched: Match) -> Vec<Offer> {
        let mut offers: Vec<Offer> = Vec::new();
        for name in self.names_of(key) {
            let Some(offer) = self.offer(name, key, matched) else {
                continue;
            };
            match offers.iter_mut().find(|other| other.name == offer.name) {
                // One name on two lines that nothing tells apart counts as both.
                Some(twin) => twin.classes = twin.classes.or(offer.classes),
                None => offers.push(offer),
            }
        }
        let fits = |offer: &Offer| parts.form.is_none() || offer.form == parts.form;
        if offers.iter().any(fits) {
            offers.retain(fits);
        }
        offers
    }

    fn offer(&self, name: &Name, key: &Key, matched: Match) -> Option<Offer> {
        let product = self.products.get(usize::from(name.product))?;
        let substance = product.substance.of(&self.text);
        let forms_differ = self
            .products_of(key)
            .iter()
            .any(|other| other.substance.of(&self.text) == substance && other.form != product.form);
        let written = name.written.of(&self.text);
        let form = product.form.filter(|_| forms_differ).map(Form::id);
        let substance_too = (written != substance).then_some(substance);
        let details: Vec<&str> = substance_too.into_iter().chain(form).collect();
        Some(Offer {
            name: if details.is_empty() {
                written.to_owned()
            } else {
                format!("{written} ({})", details.join(", "))
            },
            substance: substance.to_owned(),
            brand: name.brand.then(|| written.to_owned()),
            form: product.form,
            classes: product.classes,
            matched,
            looks_like: None,
        })
    }

    /// Whether what was typed goes beyond the first part of a combination.
    pub(super) fn is_past_first_part(&self, key: &Key, start: &str) -> bool {
        let written = self
            .names_of(key)
            .first()
            .map(|name| name.written.of(&self.text));
        let first = written.and_then(|written| written.split_once(" + "));
        first.is_some_and(|(first, _)| fold(first).len() < start.len())
    }

    /// A key from one of its later words on.
    pub(super) fn word(&self, (place, start): (u16, u8)) -> &str {
        let key = self.keys.get(usize::from(place));
        key.and_then(|key| key.text.of(&self.folded).get(usize::from(start)..))
            .unwrap_or_default()
    }

    fn names_of(&self, key: &Key) -> &[Name] {
        let first = usize::from(key.first);
        let after = first + usize::from(key.count);
        self.names.get(first..after).unwrap_or_default()
    }

    fn products_of(&self, key: &Key) -> Vec<Product> {
        let products = self.names_of(key).iter();
        products
            .filter_map(|name| self.products.get(usize::from(name.product)).copied())
            .collect()
    }
}

/// Those that hold; all, if none does.
fn narrow(products: &[Product], holds: impl Fn(&Product) -> bool) -> Vec<Product> {
    let kept: Vec<Product> = products
        .iter()
        .copied()
        .filter(|product| holds(product))
        .collect();
    if kept.is_empty() {
        products.to_vec()
    } else {
        kept
    }
}

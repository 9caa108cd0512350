//! The list of medicines: read once, then looked up by name or by what is typed of a name.
//!
//! Deliberately absent: how names are written (see `name`) and how the list travels (see `file`).

use super::Form;
use super::file::{BadList, Line, opened};
use super::name::{key, typed};
use crate::engine::{Classes, NamedMedicine};

/// The fewest letters from which names are offered.
const FIRST_LETTERS: usize = 2;

/// A part of a text.
#[derive(Clone, Copy, Debug)]
struct Part {
    start: u32,
    end: u32,
}

impl Part {
    fn of(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize)
            .unwrap_or_default()
    }
}

/// One kind of product: a substance, and the way it is given where that decides.
#[derive(Clone, Copy, Debug)]
struct Product {
    substance: Part,
    form: Option<Form>,
    classes: Classes,
}

/// One name of a product.
#[derive(Clone, Copy, Debug)]
struct Name {
    key: Part,
    written: Part,
    brand: bool,
    product: u16,
}

/// All medicines that can be recognised.
#[derive(Clone, Debug)]
pub struct MedicineList {
    /// The file, as it was read.
    text: Box<str>,
    /// The keys of all names, one after the other.
    keys: Box<str>,
    products: Vec<Product>,
    /// Sorted by key.
    names: Vec<Name>,
}

/// How an offer was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Match {
    /// The whole name was typed.
    Exact,
    /// A part of it was typed, letter by letter.
    Prefix,
    /// It only resembles what was typed, or it is easily taken for another offer: ask.
    DidYouMean,
}

/// A name to choose, with what it stands for.
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
    /// The name of the offer before it that it is easily taken for; it was not searched for itself.
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

impl MedicineList {
    /// The list that ships with this version. A test proves that it can be read.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    #[expect(clippy::expect_used, reason = "a test reads it")]
    pub fn built_in() -> Self {
        Self::read(super::BUILT_IN).expect("the list that ships can be read")
    }

    /// Reads a list.
    ///
    /// # Errors
    /// When the text is not a list of this form, is not complete, or has a line that cannot be read.
    pub fn read(text: impl Into<String>) -> Result<Self, BadList> {
        let text = text.into().into_boxed_str();
        let part = |within: &str| {
            let start = within.as_ptr() as usize - text.as_ptr() as usize;
            part(start, start + within.len())
        };
        let mut keys = String::new();
        let mut products = Vec::new();
        let mut names = Vec::new();
        // The first line is the seal's.
        for (line, content) in (2..).zip(opened(&text)?.lines()) {
            if content.trim().is_empty() || content.starts_with('#') {
                continue;
            }
            let bad = |fault| BadList::Line { line, fault };
            let read = Line::read(content).map_err(bad)?;
            let product =
                u16::try_from(products.len()).map_err(|_| bad("too many kinds of product"))?;
            products.push(Product {
                substance: part(read.substance),
                form: read.form,
                classes: read.classes,
            });
            for (written, brand) in read.names() {
                let start = keys.len();
                keys.push_str(&key(written));
                names.push(Name {
                    key: self::part(start, keys.len()),
                    written: part(written),
                    brand,
                    product,
                });
            }
        }
        names.sort_by(|a, b| a.key.of(&keys).cmp(b.key.of(&keys)));
        let keys = keys.into_boxed_str();
        Ok(Self {
            text,
            keys,
            products,
            names,
        })
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
        let found = parts
            .keys
            .iter()
            .map(|key| self.called(key))
            .find(|found| !found.is_empty());
        let products: Vec<Product> = found
            .unwrap_or_default()
            .iter()
            .filter_map(|name| self.product(name))
            .collect();
        // Brackets and form words narrow what is meant. What they contradict is not thrown away: then
        // all that the name may mean counts.
        let narrowed = narrow(products, |product| {
            parts.inner.is_empty()
                || parts.inner.iter().any(|key| {
                    let substance = product.substance.of(&self.text);
                    self.called(key).iter().any(|name| {
                        self.product(name)
                            .is_some_and(|other| other.substance.of(&self.text) == substance)
                    })
                })
        });
        let narrowed = narrow(narrowed, |product| {
            parts.form.is_none() || product.form.is_none() || product.form == parts.form
        });
        let classes = narrowed
            .iter()
            .map(|product| product.classes)
            .reduce(Classes::or);
        NamedMedicine {
            name: name.to_owned(),
            classes,
        }
    }

    /// Names to offer for what is typed, from the second letter, best first.
    #[must_use]
    pub fn find(&self, typed: &str, most: usize) -> Vec<Offer> {
        let start = key(typed);
        if start.chars().count() < FIRST_LETTERS {
            return Vec::new();
        }
        let first = self
            .names
            .partition_point(|name| self.key(name) < start.as_str());
        let matching = self
            .names
            .iter()
            .skip(first)
            .take_while(|name| self.key(name).starts_with(&start));
        let mut offers: Vec<Offer> = Vec::new();
        for name in matching {
            let matched = if self.key(name) == start {
                Match::Exact
            } else {
                Match::Prefix
            };
            let Some(offer) = self.offer(name, matched) else {
                continue;
            };
            match offers.iter_mut().find(|other| other.name == offer.name) {
                // One name on two lines that nothing tells apart counts as both.
                Some(twin) => twin.classes = twin.classes.or(offer.classes),
                None => offers.push(offer),
            }
        }
        offers.truncate(most);
        offers
    }

    fn offer(&self, name: &Name, matched: Match) -> Option<Offer> {
        let product = self.product(name)?;
        let substance = product.substance.of(&self.text);
        let forms_differ = self.called(self.key(name)).iter().any(|other| {
            self.product(other).is_some_and(|other| {
                other.substance.of(&self.text) == substance && other.form != product.form
            })
        });
        let written = name.written.of(&self.text);
        let form = product.form.filter(|_| forms_differ).map(Form::id);
        let details: Vec<&str> = (written != substance)
            .then_some(substance)
            .into_iter()
            .chain(form)
            .collect();
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

    fn key(&self, name: &Name) -> &str {
        name.key.of(&self.keys)
    }

    fn product(&self, name: &Name) -> Option<Product> {
        self.products.get(usize::from(name.product)).copied()
    }

    /// All names with this key.
    fn called(&self, key: &str) -> &[Name] {
        let first = self.names.partition_point(|name| self.key(name) < key);
        let after = self.names.partition_point(|name| self.key(name) <= key);
        self.names.get(first..after).unwrap_or_default()
    }
}

/// A part of a text. A list has a few hundred kilobytes: its places fit.
const fn part(start: usize, end: usize) -> Part {
    Part {
        start: start as u32,
        end: end as u32,
    }
}

/// Those that hold; all, if none does.
fn narrow(products: Vec<Product>, holds: impl Fn(&Product) -> bool) -> Vec<Product> {
    let kept: Vec<Product> = products
        .iter()
        .copied()
        .filter(|product| holds(product))
        .collect();
    if kept.is_empty() { products } else { kept }
}

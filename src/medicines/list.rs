//! The list of medicines: read once, then looked up by name or by the start of a name.
//!
//! Deliberately absent: how names are written (see `name`).

use super::Form;
use super::name::{key, typed};
use crate::engine::{Classes, NamedMedicine};
use crate::knowledge::Class;

/// The names that ship with this version.
const BUILT_IN: &str = include_str!("list.txt");

/// The fewest letters from which names are offered.
const FIRST_LETTERS: usize = 2;

/// One kind of product: a substance, and the way it is given where that decides.
#[derive(Clone, Copy, Debug)]
struct Product {
    substance: &'static str,
    form: Option<Form>,
    classes: Classes,
}

/// One name of a product.
#[derive(Clone, Debug)]
struct Name {
    key: String,
    written: &'static str,
    brand: bool,
    product: Product,
}

/// All medicines that can be recognised.
#[derive(Clone, Debug)]
pub struct MedicineList {
    /// Sorted by key.
    names: Vec<Name>,
}

/// A name to choose, with what it stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What to keep; it is recognised again as the same product.
    pub name: String,
    /// The substance.
    pub substance: &'static str,
    /// The brand, if the name is one.
    pub brand: Option<&'static str>,
    /// The way it is given, where that decides.
    pub form: Option<Form>,
    /// What it counts as.
    pub classes: Classes,
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

/// A line of the list that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadLine {
    /// Its number, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub fault: &'static str,
}

impl MedicineList {
    /// The list that ships with this version. Lines that cannot be read are left out; a test proves that
    /// there are none.
    #[must_use]
    pub fn built_in() -> Self {
        Self::read(BUILT_IN).0
    }

    /// Reads a list, and says which lines cannot be read.
    #[must_use]
    pub fn read(text: &'static str) -> (Self, Vec<BadLine>) {
        let mut names = Vec::new();
        let mut bad = Vec::new();
        for (line, text) in (1..).zip(text.lines()) {
            if text.trim().is_empty() || text.starts_with('#') {
                continue;
            }
            match read_line(text) {
                Ok(read) => names.extend(read),
                Err(fault) => bad.push(BadLine { line, fault }),
            }
        }
        names.sort_by(|a, b| a.key.cmp(&b.key));
        (Self { names }, bad)
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
            .map(|name| name.product)
            .collect();
        // Brackets and form words narrow what is meant. What they contradict is not thrown away: then
        // all that the name may mean counts.
        let narrowed = narrow(products, |product| {
            parts.inner.is_empty()
                || self.names.iter().any(|name| {
                    parts.inner.contains(&name.key) && name.product.substance == product.substance
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

    /// Names that begin with what was typed, from the second letter, whole names first.
    #[must_use]
    pub fn offers(&self, typed: &str, most: usize) -> Vec<Offer> {
        let start = key(typed);
        if start.chars().count() < FIRST_LETTERS {
            return Vec::new();
        }
        let first = self.names.partition_point(|name| name.key < start);
        let matching = self
            .names
            .iter()
            .skip(first)
            .take_while(|name| name.key.starts_with(&start));
        let mut offers: Vec<Offer> = Vec::new();
        for name in matching {
            let offer = self.offer(name);
            match offers.iter_mut().find(|other| other.name == offer.name) {
                // One name on two lines that nothing tells apart counts as both.
                Some(twin) => twin.classes = twin.classes.or(offer.classes),
                None => offers.push(offer),
            }
        }
        offers.truncate(most);
        offers
    }

    fn offer(&self, name: &Name) -> Offer {
        let namesakes = self.called(&name.key);
        let forms_differ = namesakes.iter().any(|other| {
            other.product.substance == name.product.substance
                && other.product.form != name.product.form
        });
        let substance = (name.written != name.product.substance).then_some(name.product.substance);
        let form = name.product.form.filter(|_| forms_differ).map(Form::id);
        let details: Vec<&str> = substance.into_iter().chain(form).collect();
        let written = name.written;
        Offer {
            name: if details.is_empty() {
                written.to_owned()
            } else {
                format!("{written} ({})", details.join(", "))
            },
            substance: name.product.substance,
            brand: name.brand.then_some(written),
            form: name.product.form,
            classes: name.product.classes,
        }
    }

    fn called(&self, key: &str) -> &[Name] {
        let first = self.names.partition_point(|name| name.key.as_str() < key);
        let after = self.names.partition_point(|name| name.key.as_str() <= key);
        self.names.get(first..after).unwrap_or_default()
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

/// `substance[=other name ...][@form] ; class[,class ...] ; Brand, Brand, ...`
fn read_line(line: &'static str) -> Result<Vec<Name>, &'static str> {
    let mut fields = line.split(';').map(str::trim);
    let (Some(names), Some(codes), Some(brands), None) =
        (fields.next(), fields.next(), fields.next(), fields.next())
    else {
        return Err("a line has three fields");
    };
    let (names, form) = match names.split_once('@') {
        None => (names, None),
        Some((names, id)) => {
            let form = Form::ALL
                .iter()
                .copied()
                .find(|form| form.id() == id.trim());
            (names, Some(form.ok_or("no such form")?))
        }
    };
    let mut classes = Classes::default();
    for code in codes.split(',').map(str::trim) {
        let class = Class::ALL
            .iter()
            .find(|class| class.id() == code)
            .ok_or("no such class")?;
        classes = classes.or(class.set());
    }
    let mut substances = names.split('=').map(str::trim);
    let substance = substances
        .next()
        .filter(|name| !key(name).is_empty())
        .ok_or("no substance")?;
    let product = Product {
        substance,
        form,
        classes,
    };
    let brands = brands
        .split(',')
        .map(str::trim)
        .filter(|brand| !brand.is_empty());
    let written = std::iter::once(substance)
        .chain(substances)
        .map(|name| (name, false));
    Ok(written
        .chain(brands.map(|brand| (brand, true)))
        .map(|(written, brand)| Name {
            key: key(written),
            written,
            brand,
            product,
        })
        .collect())
}

//! The list while it is read: lines in, sorted keys out.
//!
//! Deliberately absent: looking anything up.

use super::file::Line;
use super::list::{Key, MedicineList, Name, Part, Product};
use super::name::fold;
use super::sound::sound;
use crate::knowledge::Class;

/// A list while it is read.
#[derive(Default)]
pub(super) struct Reading {
    products: Vec<Product>,
    /// Each name with its key, and where in the key its later words begin.
    names: Vec<(String, Name, Vec<u8>)>,
    look_alikes: Vec<(String, String)>,
}

impl Reading {
    pub fn take(&mut self, line: &str, text: &str) -> Result<(), &'static str> {
        let part = |within: &str| {
            Part::new(
                within.as_ptr() as usize - text.as_ptr() as usize,
                within.len(),
            )
        };
        if let Some((one, other)) = line.split_once('~') {
            self.look_alikes.push((fold(one), fold(other)));
            return Ok(());
        }
        let read = Line::read(line)?;
        let product = u16::try_from(self.products.len()).map_err(|_| "too many products")?;
        self.products.push(Product {
            substance: part(read.substance)?,
            form: read.form,
            classes: read.classes,
        });
        for (written, brand) in read.names() {
            let name = Name {
                written: part(written)?,
                product,
                brand,
            };
            self.names.push((fold(written), name, word_starts(written)));
        }
        Ok(())
    }

    pub fn finished(mut self, text: String) -> Result<MedicineList, &'static str> {
        self.names.sort_by(|a, b| a.0.cmp(&b.0));
        let mut folded = String::new();
        let mut keys: Vec<Key> = Vec::new();
        let mut words: Vec<(u16, u8)> = Vec::new();
        let mut names: Vec<Name> = Vec::new();
        for (key, name, starts) in &self.names {
            let same = keys.last_mut().filter(|last| last.text.of(&folded) == key);
            if let Some(last) = same {
                last.count = last.count.checked_add(1).ok_or("too many namesakes")?;
            } else {
                let place = u16::try_from(keys.len()).map_err(|_| "too many names")?;
                words.extend(starts.iter().map(|start| (place, *start)));
                let shared = keys
                    .last()
                    .map_or(0, |last| shared(last.text.of(&folded), key));
                let said = sound(key);
                let start = folded.len();
                folded.push_str(key);
                folded.push_str(&said);
                keys.push(Key {
                    text: Part::new(start, key.len())?,
                    sound: Part::new(start + key.len(), said.len())?,
                    shared,
                    harmless: true,
                    first: u16::try_from(names.len()).map_err(|_| "too many names")?,
                    count: 1,
                });
            }
            let product = self.products.get(usize::from(name.product));
            if let (Some(key), Some(product)) = (keys.last_mut(), product) {
                key.harmless &= product.classes == Class::Nothing.set();
            }
            names.push(*name);
        }
        let mut sounds: Vec<(u16, u8)> = (0..).zip(&keys).map(|(place, _)| (place, 0)).collect();
        let said = |place: u16| {
            keys.get(usize::from(place))
                .map_or("", |key| key.sound.of(&folded))
        };
        sounds.sort_by(|a, b| said(a.0).cmp(said(b.0)));
        let mut before = "";
        for (place, same) in &mut sounds {
            *same = shared(before, said(*place));
            before = said(*place);
        }
        let mut list = MedicineList {
            text: text.into(),
            folded: folded.into(),
            products: self.products.into(),
            names: names.into(),
            keys: keys.into(),
            sounds: sounds.into(),
            words: Box::default(),
            look_alikes: Box::default(),
        };
        words.sort_by(|a, b| list.word(*a).cmp(list.word(*b)));
        list.words = words.into();
        let mut pairs = Vec::new();
        for (one, other) in &self.look_alikes {
            let (Some(one), Some(other)) = (list.place(one), list.place(other)) else {
                return Err("a look-alike is not a name of the list");
            };
            let (one, other) = (u16::try_from(one), u16::try_from(other));
            if let (Ok(one), Ok(other)) = (one, other) {
                pairs.extend([(one, other), (other, one)]);
            }
        }
        pairs.sort_unstable();
        pairs.dedup();
        list.look_alikes = pairs.into();
        Ok(list)
    }
}

/// Where the second and later words of a name begin in its key.
fn word_starts(written: &str) -> Vec<u8> {
    let mut starts = Vec::new();
    let mut at = 0;
    for word in written.split(|c: char| !c.is_alphanumeric() && c != '\'') {
        if at > 0 && !word.is_empty() {
            starts.extend(u8::try_from(at));
        }
        at += fold(word).len();
    }
    starts
}

/// How many letters two texts share at their beginnings.
fn shared(one: &str, other: &str) -> u8 {
    let pairs = one.bytes().zip(other.bytes());
    let same = pairs.take_while(|(a, b)| a == b).count();
    u8::try_from(same).unwrap_or(u8::MAX)
}

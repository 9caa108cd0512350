//! The file that the list travels in: its seal, and its lines.
//!
//! The first line says what the file is; the last one how many lines stand before it, and their
//! checksum. A file that was cut, joined or changed on its way is refused as a whole: a name that is
//! missing would be unknown, but a class that is missing would be harmless. Deliberately absent:
//! looking anything up.

use super::Form;
use super::name::fold;
use crate::engine::Classes;
use crate::knowledge::Class;
use std::fmt;

/// The first line: what the file is, and the version of its form.
const HEAD: &str = "# Medicine names and their classes, form 1";

/// How the last line begins; the number of lines before it and their checksum follow.
const END: &str = "# end ";

/// Why a list is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadList {
    /// It does not begin as a list of this form does.
    NotOurs,
    /// It is cut short, or not what was sealed.
    Damaged,
    /// A line cannot be read.
    Line {
        /// Its number, from 1.
        line: usize,
        /// What is wrong with it.
        fault: &'static str,
    },
}

impl fmt::Display for BadList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotOurs => f.write_str("not a list of medicine names of this version"),
            Self::Damaged => f.write_str("the list of medicine names is not complete"),
            Self::Line { line, fault } => {
                write!(f, "line {line} of the medicine names: {fault}")
            }
        }
    }
}

/// The lines as a file that [`super::MedicineList::read`] accepts. The lines are not read.
#[must_use]
pub fn sealed(lines: &str) -> String {
    let mut text = format!("{HEAD}\n{lines}");
    if !text.ends_with('\n') {
        text.push('\n');
    }
    let seal = seal(&text);
    text + &seal
}

/// The lines between the first and the last, if they are what was sealed.
pub(super) fn opened(text: &str) -> Result<&str, BadList> {
    let lines = text
        .strip_prefix(HEAD)
        .and_then(|rest| rest.strip_prefix('\n'));
    let Some(lines) = lines else {
        return Err(BadList::NotOurs);
    };
    let Some(end) = text.rfind(END).filter(|end| *end > HEAD.len()) else {
        return Err(BadList::Damaged);
    };
    match (text.get(..end), text.get(end..)) {
        (Some(before), Some(last)) if last == seal(before) => {
            Ok(lines.get(..end - HEAD.len() - 1).unwrap_or_default())
        }
        _ => Err(BadList::Damaged),
    }
}

/// The last line for what stands before it.
fn seal(before: &str) -> String {
    let lines = before.bytes().filter(|byte| *byte == b'\n').count();
    // FNV-1a: it tells an accident from the real thing, which is all that is asked of it.
    let sum = before.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{END}{lines} {sum:016x}\n")
}

/// One line of the list: one kind of product, and all its names.
pub(super) struct Line<'a> {
    pub substance: &'a str,
    pub form: Option<Form>,
    pub classes: Classes,
    other_names: &'a str,
    brands: &'a str,
}

impl<'a> Line<'a> {
    /// `substance[=other name ...][@form] ; class[,class ...] ; Brand, Brand, ...`
    pub fn read(line: &'a str) -> Result<Self, &'static str> {
        let mut fields = line.split(';').map(str::trim);
        let (Some(names), Some(codes), Some(brands), None) =
            (fields.next(), fields.next(), fields.next(), fields.next())
        else {
            return Err("a line has three fields");
        };
        let (names, form) = match names.split_once('@') {
            None => (names, None),
            Some((names, id)) => {
                let form = Form::ALL.iter().copied();
                let form = form.into_iter().find(|form| form.id() == id.trim());
                (names, Some(form.ok_or("no such form")?))
            }
        };
        let mut classes = Classes::default();
        for code in codes.split(',').map(str::trim) {
            let class = Class::ALL.iter().find(|class| class.id() == code);
            classes = classes.or(class.ok_or("no such class")?.set());
        }
        let (substance, other_names) = names.split_once('=').unwrap_or((names, ""));
        let substance = substance.trim();
        if fold(substance).is_empty() {
            return Err("no substance");
        }
        Ok(Self {
            substance,
            form,
            classes,
            other_names,
            brands,
        })
    }

    /// Its names, each with whether it is a brand.
    pub fn names(&self) -> impl Iterator<Item = (&'a str, bool)> {
        let others = self.other_names.split('=').map(|name| (name, false));
        let brands = self.brands.split(',').map(|name| (name, true));
        std::iter::once((self.substance, false))
            .chain(others)
            .chain(brands)
            .map(|(name, brand)| (name.trim(), brand))
            .filter(|(name, _)| !name.is_empty())
    }
}

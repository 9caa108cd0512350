//! What is offered for a name: one candidate for each product name, whatever its forms, in words.
//!
//! Deliberately absent: finding; that is for `medicines` to do.

use crate::engine::{Classes, NamedMedicine};
use crate::knowledge::Class;
use crate::medicines::{Form, Match, MedicineList, Offer};
use crate::text::Language;
use crate::text::ui::Forms;

/// How many are offered at most.
const MOST: usize = 8;

/// How many offers are looked through. A name may have one for each of its forms.
const MOST_OFFERS: usize = 12;

/// A name to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The forms that may be meant, at least one.
    forms: Vec<Offer>,
    /// The name, as the list has it.
    written: String,
    substance: String,
    is_brand: bool,
    /// Whether it only resembles what was typed, or what resembles that.
    pub is_near: bool,
    /// How it was found.
    pub matched: Match,
    /// The candidate before it that it is easily taken for.
    pub looks_like: Option<String>,
}

impl Candidate {
    /// What may be meant by what is typed, best first; what only resembles it comes last, and not at all
    /// where the whole name was typed.
    pub fn find(list: &MedicineList, typed: &str) -> Vec<Self> {
        let (mut found, mut near): (Vec<Self>, Vec<Self>) = (Vec::new(), Vec::new());
        let mut is_near = false;
        for offer in list.find(typed, MOST_OFFERS) {
            // What is easily taken for another name stands directly after that one.
            if offer.looks_like.is_none() {
                is_near = offer.matched == Match::DidYouMean;
            }
            let candidates = if is_near { &mut near } else { &mut found };
            match candidates.iter_mut().find(|other| other.is(&offer)) {
                Some(other) => other.forms.push(offer),
                None => candidates.push(Self::of(offer, is_near)),
            }
        }
        if !found.iter().any(|one| one.matched == Match::Exact) {
            found.extend(near);
        }
        found.truncate(MOST);
        found
    }

    fn of(offer: Offer, is_near: bool) -> Self {
        Self {
            is_near,
            written: written(&offer).to_owned(),
            is_brand: offer.brand.is_some(),
            substance: offer.substance.clone(),
            matched: offer.matched,
            looks_like: offer.looks_like.clone(),
            forms: vec![offer],
        }
    }

    fn is(&self, offer: &Offer) -> bool {
        self.written == written(offer) && self.substance == offer.substance
    }

    /// Whether it is easily taken for another one.
    pub fn is_taken_for(&self, other: &Self) -> bool {
        let names = [Some(&other.written), Some(&other.substance)];
        self.looks_like.is_some() && names.contains(&self.looks_like.as_ref())
    }

    /// Its name alone.
    pub fn name(&self) -> &str {
        &self.written
    }

    /// Its forms, in the order of [`Form`], if it makes a difference which one is meant.
    pub fn forms_that_differ(&self) -> Option<Vec<Offer>> {
        let first = self.forms.first()?;
        let differ = self
            .forms
            .iter()
            .any(|other| other.classes != first.classes);
        let forms = Form::ALL.iter().copied().map(Some).chain([None]);
        let of = |form| self.forms.iter().filter(move |offer| offer.form == form);
        differ.then(|| forms.flat_map(of).cloned().collect())
    }

    /// It, whatever its form: all that it may be counts.
    pub fn in_any_form(&self) -> NamedMedicine {
        if let [only] = self.forms.as_slice() {
            return only.named();
        }
        NamedMedicine {
            name: if self.written == self.substance {
                self.written.clone()
            } else {
                format!("{} ({})", self.written, self.substance)
            },
            classes: Some(self.classes()),
        }
    }

    fn classes(&self) -> Classes {
        let classes = self.forms.iter().map(|offer| offer.classes);
        classes.fold(Classes::default(), Classes::or)
    }

    /// It, and what it is: `Eliquis, a brand of apixaban, a blood thinner`.
    pub fn words(&self, language: &Language) -> String {
        let words = &language.ui.finder;
        let name = if self.is_brand {
            (words.brand_of)(&self.written, &self.substance)
        } else if self.written == self.substance {
            self.written.clone()
        } else {
            (words.another_name_of)(&self.written, &self.substance)
        };
        let kinds = match self.forms_that_differ() {
            Some(_) => words.several_forms.to_owned(),
            None => kinds(language, self.classes()),
        };
        (words.described)(&name, &kinds)
    }
}

/// What medicines of these classes are, in words.
pub fn kinds(language: &Language, classes: Classes) -> String {
    let has = |class: &&Class| classes.meets(class.set());
    let mut kinds: Vec<Class> = Class::ALL.iter().filter(has).copied().collect();
    if kinds.len() > 1 {
        kinds.retain(|class| *class != Class::Nothing);
    }
    let words: Vec<String> = kinds
        .into_iter()
        .map(|class| (language.class)(class).to_owned())
        .collect();
    (language.ui.dates.listed)(&words)
}

/// A form in words.
pub const fn form_words(form: Option<Form>, forms: &Forms) -> &'static str {
    match form {
        Some(Form::Mouth) => forms.mouth,
        Some(Form::Injection) => forms.injection,
        Some(Form::Skin) => forms.skin,
        Some(Form::Eye) => forms.eye,
        Some(Form::Nose) => forms.nose,
        Some(Form::Inhaled) => forms.inhaled,
        Some(Form::Patch) => forms.patch,
        Some(Form::Other) | None => forms.other,
    }
}

/// The name of an offer without what tells it apart from its namesakes.
fn written(offer: &Offer) -> &str {
    without_brackets(&offer.name)
}

/// A name without what stands in brackets behind it.
pub fn without_brackets(name: &str) -> &str {
    name.split_once('(')
        .map_or(name, |(name, _)| name.trim_end())
}

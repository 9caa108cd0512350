//! Medicines by name: what is offered, what is kept.
//!
//! A name that is not offered is kept word for word, and then counts as unknown. Deliberately absent:
//! correcting a spelling.

use super::choice::gives;
use crate::components::{
    Choices, Element, Finder, FinderEvents, FinderWords, Legend, Offered, Row, Take, always,
};
use crate::engine::{Answer, NamedMedicine};
use crate::knowledge::Question;
use crate::medicines::{Form, MedicineList, Offer};
use crate::pages::faults;
use crate::state::{Session, browser};
use crate::text::OptionText;
use crate::text::ui::Finder as Words;
use leptos::prelude::*;

/// How many names are offered at most.
const MOST: usize = 8;

/// The finder with its list.
pub fn medicines(session: Session, question: Question) -> Vec<Element> {
    let words = session.words.ui.finder;
    let desk = Desk {
        session,
        question,
        list: StoredValue::new(read()),
        said: RwSignal::new(String::new()),
    };
    let text = (session.words.question)(question);
    let id = question.id();
    let typed = Memo::new(move |_| desk.typed());
    let finder = Finder {
        id,
        words: FinderWords {
            label: text.label,
            hint: text.hint,
            chosen: words.chosen,
            unknown: words.unknown,
            remove: words.remove,
        },
        value: typed.into(),
        offers: Callback::new(move |()| desk.offered(&typed.get())),
        add_typed: Signal::derive(move || match typed.get().trim() {
            "" => String::new(),
            typed => (words.add_as_typed)(typed),
        }),
        chosen: Callback::new(move |()| desk.kept()),
        any_chosen: Signal::derive(move || !desk.named().is_empty()),
        status: Signal::derive(move || desk.status(&typed.get())),
        error: faults::at_field(session, id.to_owned()),
        events: FinderEvents {
            typed: Callback::new(move |typed| session.set_typed(question, typed)),
            entered: Callback::new(move |()| desk.enter()),
            add_typed: Callback::new(move |()| desk.add_typed()),
            add_unknown: Callback::new(move |()| {
                desk.add(NamedMedicine {
                    name: words.unknown_name.to_owned(),
                    classes: None,
                });
            }),
        },
    };
    let none = Row {
        shown: Signal::derive(move || desk.named().is_empty()),
        apart: true,
        ..gives(
            session,
            question,
            format!("{id}-none"),
            OptionText {
                label: words.take_none,
                hint: None,
            },
            Answer::Medicines(Vec::new()),
        )
    };
    let or = Choices {
        id: format!("{id}-or"),
        legend: Legend::Element("title".to_owned()),
        hint: None,
        take: Take::Many,
        rows: vec![none],
        error: Signal::stored(String::new()),
        shown: always(true),
    };
    vec![finder.element(), or.element()]
}

/// The list.
#[expect(clippy::expect_used, reason = "a test reads the same file")]
fn read() -> MedicineList {
    MedicineList::read(include_str!("../../../public/medicines.txt")).expect("a list")
}

/// Where names are looked up, and those that were chosen are kept.
#[derive(Clone, Copy)]
struct Desk {
    session: Session,
    question: Question,
    list: StoredValue<MedicineList>,
    /// What was added or removed last.
    said: RwSignal<String>,
}

impl Desk {
    fn words(self) -> &'static Words {
        &self.session.words.ui.finder
    }

    fn typed(self) -> String {
        self.session.typed(self.question).unwrap_or_default()
    }

    fn named(self) -> Vec<NamedMedicine> {
        if let Some(Answer::Medicines(named)) = self.session.answer(self.question) {
            named
        } else {
            Vec::new()
        }
    }

    fn offers(self, typed: &str) -> Vec<Offer> {
        self.list.with_value(|list| list.find(typed, MOST))
    }

    fn offered(self, typed: &str) -> Vec<Offered> {
        let line = |offer: Offer| Offered {
            words: match &offer.brand {
                Some(brand) => (self.words().brand_of)(brand, &offer.substance),
                // The form follows in words.
                None if offer.form.is_some() => offer.substance.clone(),
                None => offer.name.clone(),
            },
            note: offer.form.map(|form| form_words(form, self.words())),
            click: Callback::new(move |()| self.add(offer.named())),
        };
        self.offers(typed).into_iter().map(line).collect()
    }

    fn kept(self) -> Vec<Offered> {
        let line = |(place, named): (usize, NamedMedicine)| Offered {
            note: self.note(&named),
            words: named.name,
            click: Callback::new(move |()| self.remove(place)),
        };
        self.named().into_iter().enumerate().map(line).collect()
    }

    /// That a name is not known, unless the patient said so.
    fn note(self, named: &NamedMedicine) -> Option<&'static str> {
        let unknown = named.classes.is_none() && named.name != self.words().unknown_name;
        unknown.then_some(self.words().not_recognised)
    }

    fn status(self, typed: &str) -> String {
        // Offers begin with the second letter; one letter finds nothing yet.
        if typed.trim().chars().nth(1).is_none() {
            self.said.get()
        } else {
            (self.words().offers)(self.offers(typed).len())
        }
    }

    fn add(self, medicine: NamedMedicine) {
        self.said.set((self.words().added)(&medicine.name));
        let mut named = untrack(|| self.named());
        if !named.contains(&medicine) {
            named.push(medicine);
        }
        self.session.set_typed(self.question, String::new());
        self.keep(named);
    }

    fn remove(self, place: usize) {
        let mut named = untrack(|| self.named());
        if place < named.len() {
            let removed = named.remove(place);
            self.said.set((self.words().removed)(&removed.name));
        }
        self.keep(named);
    }

    fn keep(self, named: Vec<NamedMedicine>) {
        // An empty list would say "none", which only the patient can.
        let answer = (!named.is_empty()).then_some(Answer::Medicines(named));
        self.session.put(self.question, answer);
        browser::focus_soon(self.question.id().to_owned(), false);
    }

    fn add_typed(self) {
        let typed = untrack(|| self.typed());
        self.add(self.list.with_value(|list| list.recognise(typed.trim())));
    }

    /// Chooses only what was typed in full, and only where it can mean one thing.
    fn enter(self) {
        let typed = untrack(|| self.typed()).trim().to_lowercase();
        let mut offers = self.offers(&typed);
        offers.retain(|offer| {
            let name = offer.brand.as_ref().unwrap_or(&offer.substance);
            offer.name.to_lowercase() == typed || name.to_lowercase() == typed
        });
        if let [offer] = offers.as_slice() {
            self.add(offer.named());
        }
    }
}

const fn form_words(form: Form, words: &Words) -> &'static str {
    let forms = &words.forms;
    match form {
        Form::Mouth => forms.mouth,
        Form::Injection => forms.injection,
        Form::Skin => forms.skin,
        Form::Eye => forms.eye,
        Form::Nose => forms.nose,
        Form::Inhaled => forms.inhaled,
        Form::Patch => forms.patch,
        Form::Other => forms.other,
    }
}

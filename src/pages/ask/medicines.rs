//! Medicines by name: what is offered, what is kept.
//!
//! A name that is not offered is kept word for word, and then counts as unknown. Deliberately absent:
//! correcting a spelling.

use crate::components::{Choices, Finder, FinderEvents, FinderWords, Offered, Row, Take};
use crate::engine::{Answer, NamedMedicine};
use crate::knowledge::Question;
use crate::medicines::{Form, MedicineList, Offer};
use crate::pages::faults;
use crate::state::{Session, browser};
use crate::text::ui::Finder as Words;
use leptos::prelude::*;
use std::sync::Arc;

/// How many names are offered at most.
const MOST: usize = 8;

/// The finder with its list.
pub fn medicines(session: Session, question: Question) -> AnyView {
    let words = session.words.ui.finder;
    let text = (session.words.question)(question);
    let id = question.id();
    let list = StoredValue::new(Arc::new(MedicineList::built_in()));
    let typed = Memo::new(move |_| session.typed(question).unwrap_or_default());
    let offers = Memo::new(move |_| list.with_value(|list| list.offers(&typed.get(), MOST)));
    let named = move || named(session, question);
    let said = RwSignal::new(String::new());
    let status = Signal::derive(move || {
        // Offers begin with the second letter; one letter finds nothing yet.
        if typed.with(|typed| typed.trim().chars().count()) < 2 {
            return said.get();
        }
        (words.offers)(offers.with(Vec::len))
    });
    let add = move |medicine: NamedMedicine| {
        said.set((words.added)(&medicine.name));
        let mut named = untrack(named);
        if !named.iter().any(|other| other.name == medicine.name) {
            named.push(medicine);
        }
        session.set_typed(question, String::new());
        session.put(question, Some(Answer::Medicines(named)));
        browser::focus_soon(id.to_owned(), false);
    };
    let choose = move |place: usize| {
        if let Some(offer) = offers.with_untracked(|offers| offers.get(place).cloned()) {
            add(offer.named());
        }
    };
    let remove = move |place: usize| {
        let mut named = untrack(named);
        if place < named.len() {
            said.set((words.removed)(&named.remove(place).name));
        }
        let answer = (!named.is_empty()).then_some(Answer::Medicines(named));
        session.put(question, answer);
        browser::focus_soon(id.to_owned(), false);
    };
    let add_typed = move |()| {
        let typed = typed.get_untracked();
        add(list.with_value(|list| list.recognise(typed.trim())));
    };
    // Enter chooses only what was typed in full, and only where it can mean one thing.
    let enter = move |()| {
        let typed = typed.get_untracked();
        let same = |name: &str| name.to_lowercase() == typed.trim().to_lowercase();
        let mut meant = offers
            .get_untracked()
            .into_iter()
            .filter(|offer| same(&offer.name) || same(offer.brand.unwrap_or(offer.substance)));
        if let (Some(offer), None) = (meant.next(), meant.next()) {
            add(offer.named());
        }
    };
    let events = FinderEvents {
        typed: Callback::new(move |typed| session.set_typed(question, typed)),
        entered: Callback::new(enter),
        chose: Callback::new(choose),
        add_typed: Callback::new(add_typed),
        add_unknown: Callback::new(move |()| {
            add(NamedMedicine {
                name: words.unknown_name.to_owned(),
                classes: None,
            });
        }),
        removed: Callback::new(remove),
    };
    let none = Row {
        id: format!("{id}-none"),
        label: words.take_none.to_owned(),
        hint: None,
        on: Signal::derive(move || session.holds(question, &Answer::Medicines(Vec::new()))),
        shown: Signal::derive(move || named().is_empty()),
        apart: true,
        pick: Callback::new(move |none: bool| {
            session.put(question, none.then(|| Answer::Medicines(Vec::new())));
        }),
    };
    let finder_words = FinderWords {
        label: text.label,
        hint: text.hint,
        chosen: words.chosen,
        unknown: words.unknown,
        remove: words.remove,
    };
    view! {
        <Finder
            id=id
            words=finder_words
            value=typed.into()
            offers=Signal::derive(move || offers.get().iter().map(|offer| offered(offer, &words)).collect())
            add_typed=Signal::derive(move || {
                let typed = typed.get();
                (!typed.trim().is_empty()).then(|| (words.add_as_typed)(typed.trim()))
            })
            chosen=Signal::derive(move || named().into_iter().map(|named| kept(named, &words)).collect())
            status=status
            error=faults::at_field(session, id.to_owned())
            events=events
        />
        <Choices
            id=format!("{id}-or")
            legend=None
            hint=None
            take=Take::Many
            rows=vec![none]
            error=Signal::stored(None)
        />
    }
    .into_any()
}

fn named(session: Session, question: Question) -> Vec<NamedMedicine> {
    if let Some(Answer::Medicines(named)) = session.answer(question) {
        named
    } else {
        Vec::new()
    }
}

fn offered(offer: &Offer, words: &Words) -> Offered {
    Offered {
        words: offer.brand.map_or_else(
            || offer.name.clone(),
            |brand| (words.brand_of)(brand, offer.substance),
        ),
        note: offer.form.map(|form| form_words(form, words).to_owned()),
    }
}

fn kept(named: NamedMedicine, words: &Words) -> Offered {
    let is_unknown = named.classes.is_none();
    Offered {
        words: named.name,
        note: is_unknown.then(|| words.not_recognised.to_owned()),
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

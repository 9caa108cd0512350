//! Where names are looked up, asked about and kept.
//!
//! Only what the patient chose, or typed in full where it can mean one thing, is taken; all else is
//! asked about or kept word for word. Deliberately absent: elements.

use super::candidate::{Candidate, kinds, without_brackets};
use crate::components::lets_go;
use crate::engine::{Answer, NamedMedicine};
use crate::knowledge::{Class, Question};
use crate::medicines::{Match, Offer};
use crate::state::{Names, Session, browser};
use crate::text::ui::Finder as Words;
use leptos::prelude::*;

/// What is asked about the name in the field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asking {
    /// Nothing yet.
    Nothing,
    /// Which of these it is.
    Which(Vec<Candidate>),
    /// In which of these forms it is used.
    Form(Candidate, Vec<Offer>),
    /// Whether to keep it, though it is not in the list.
    NotInList,
}

/// All of it. A handle: copies mean the same desk.
#[derive(Clone, Copy)]
pub struct Desk {
    pub session: Session,
    pub question: Question,
    /// What is typed.
    pub typed: Memo<String>,
    /// What may be meant by it.
    pub candidates: Memo<Vec<Candidate>>,
    pub asking: RwSignal<Asking>,
    /// Which of them was picked; the place behind the last is "none of these", or "not sure".
    pub pick: RwSignal<Option<usize>>,
    /// Whether *Add* was pressed before anything was picked.
    pub unpicked: RwSignal<bool>,
    /// Which of the medicines is being changed.
    pub changing: RwSignal<Option<usize>>,
    /// What has just happened.
    said: RwSignal<String>,
}

impl Desk {
    pub fn new(session: Session, question: Question) -> Self {
        let typed = Memo::new(move |_| {
            lets_go();
            session.typed(question).unwrap_or_default()
        });
        let candidates = Memo::new(move |_| {
            lets_go();
            session.names().with(|names| {
                let list = names.list();
                list.map_or_else(Vec::new, |list| typed.with(|it| Candidate::find(list, it)))
            })
        });
        Self {
            session,
            question,
            typed,
            candidates,
            asking: RwSignal::new(Asking::Nothing),
            pick: RwSignal::new(None),
            unpicked: RwSignal::new(false),
            changing: RwSignal::new(None),
            said: RwSignal::new(String::new()),
        }
    }

    pub fn words(self) -> &'static Words {
        &self.session.words.ui.finder
    }

    pub fn named(self) -> Vec<NamedMedicine> {
        if let Some(Answer::Medicines(named)) = self.session.answer(self.question) {
            named
        } else {
            Vec::new()
        }
    }

    /// What is to be said of a medicine that was kept.
    pub fn note(self, named: &NamedMedicine) -> String {
        let words = self.words();
        if let Some(classes) = named.classes {
            return kinds(self.session.words, classes);
        }
        let note = if named.name == words.unknown_name {
            words.unknown_note
        } else {
            self.session.names().with(|names| match names {
                Names::Here(_) => words.not_recognised,
                Names::Coming => words.waits,
                Names::Missing => words.not_looked_up,
            })
        };
        note.to_owned()
    }

    /// What a screen reader says by itself: what has just happened, or else how much is offered.
    pub fn status(self) -> String {
        let words = self.words();
        let said = self.said.get();
        // Offers begin with the second letter; one letter finds nothing yet.
        let looks = self
            .typed
            .with(|typed| typed.trim().chars().nth(1).is_some());
        let has_list = self.session.has_names();
        let is_searching = self.asking.with(|asking| match asking {
            Asking::Nothing | Asking::Which(_) => true,
            Asking::Form(..) | Asking::NotInList => false,
        });
        if !said.is_empty() || !looks || !has_list || !is_searching {
            return said;
        }
        self.candidates.with(|candidates| {
            let count = candidates.len();
            if count > 0 && candidates.iter().all(|one| one.is_near) {
                (words.only_near)(count)
            } else {
                (words.offers)(count)
            }
        })
    }

    pub fn type_in(self, typed: String) {
        self.said.set(String::new());
        self.ask(Asking::Nothing);
        self.session.set_typed(self.question, typed);
    }

    /// Enter in the field: takes a name that was typed in full and can mean one thing only; otherwise
    /// searches. What merely resembles it, or is easily taken for it, is never taken.
    pub fn enter(self) {
        let has_look_alike = |only: &Candidate| {
            self.candidates
                .with_untracked(|all| all.iter().any(|one| one.is_taken_for(only)))
        };
        match self.only_exact() {
            Some(only) if !has_look_alike(&only) => self.take(&only),
            Some(_) | None => self.search(),
        }
    }

    /// Asks which of the offers it is or, where nothing is offered, whether to keep it as typed.
    pub fn search(self) {
        let typed = self.typed.get_untracked();
        let candidates = self.candidates.get_untracked();
        if typed.trim().is_empty() {
            return browser::focus_soon(self.question.id().to_owned(), false);
        }
        let has_list = untrack(|| self.session.has_names());
        self.ask(if !candidates.is_empty() {
            Asking::Which(candidates)
        } else if !has_list || self.recognise(&typed).classes.is_some() {
            // Nowhere to look it up; or typed with its strength or form, so that the list knows it without
            // having offered it.
            return self.keep_as_typed();
        } else {
            Asking::NotInList
        });
        browser::focus_soon(self.asked_id(), false);
    }

    /// Takes the candidate at a place.
    pub fn take_at(self, place: usize) {
        let candidate = self
            .candidates
            .with_untracked(|candidates| candidates.get(place).cloned());
        if let Some(candidate) = candidate {
            self.take(&candidate);
        }
    }

    /// Takes a candidate; asks for its form first, where that makes a difference.
    pub fn take(self, candidate: &Candidate) {
        match candidate.forms_that_differ() {
            None => self.keep(candidate.in_any_form()),
            Some(forms) => {
                self.session
                    .set_typed(self.question, candidate.name().to_owned());
                self.ask(Asking::Form(candidate.clone(), forms));
                browser::focus_soon(self.asked_id(), false);
            }
        }
    }

    /// Adds what was picked.
    pub fn add_picked(self) {
        match (self.asking.get_untracked(), self.pick.get_untracked()) {
            (Asking::Which(candidates), Some(place)) => match candidates.get(place) {
                Some(candidate) => self.take(candidate),
                None => self.keep_though_none(),
            },
            (Asking::Form(candidate, forms), Some(place)) => {
                let form = forms.get(place).map(Offer::named);
                self.keep(form.unwrap_or_else(|| candidate.in_any_form()));
            }
            (Asking::NotInList, _) => self.keep_as_typed(),
            (Asking::Which(_) | Asking::Form(..), None) => {
                self.unpicked.set(true);
                browser::focus_soon(self.asked_id(), false);
            }
            (Asking::Nothing, _) => {}
        }
    }

    /// Keeps what is typed, word for word.
    pub fn keep_as_typed(self) {
        let typed = self.typed.get_untracked();
        self.keep(self.recognise(typed.trim()));
    }

    /// Keeps what is typed, though the patient says that it is none of the names that were offered. They may
    /// be wrong: what the typed name means still counts. That it means nothing does not.
    fn keep_though_none(self) {
        let mut medicine = self.recognise(self.typed.get_untracked().trim());
        medicine.classes = medicine.classes.filter(|it| *it != Class::Nothing.set());
        self.keep(medicine);
    }

    /// Keeps a medicine, in the place of the one that is being changed.
    pub fn keep(self, medicine: NamedMedicine) {
        let words = self.words();
        let mut named = untrack(|| self.named());
        let place = self.changing.get_untracked();
        let before = place.and_then(|place| named.get(place).cloned());
        let is_there = named.contains(&medicine) && before.as_ref() != Some(&medicine);
        self.said.set(match &before {
            _ if is_there => (words.there_already)(&medicine.name),
            Some(before) => (words.changed)(&before.name, &medicine.name),
            None => (words.added)(&medicine.name),
        });
        match place.and_then(|place| named.get_mut(place)) {
            _ if is_there => {}
            Some(one) => *one = medicine,
            None => named.push(medicine),
        }
        self.clear();
        self.put(named);
        browser::focus_soon(self.question.id().to_owned(), false);
    }

    /// Puts a medicine back into the field, to be looked up anew. It stays in the list until then.
    pub fn change(self, place: usize) {
        let Some(medicine) = untrack(|| self.named()).into_iter().nth(place) else {
            return;
        };
        let is_nameless = medicine.name == self.words().unknown_name;
        let name = match medicine.classes {
            Some(_) => without_brackets(&medicine.name),
            None if is_nameless => "",
            None => &medicine.name,
        };
        self.type_in(name.to_owned());
        self.changing.set(Some(place));
        browser::focus_soon(self.question.id().to_owned(), false);
        // Where it has several forms, most want to say which one: that is asked at once.
        if let Some(only) = self.only_exact()
            && only.forms_that_differ().is_some()
        {
            self.take(&only);
        }
    }

    /// Leaves the medicine that is being changed as it is.
    pub fn change_nothing(self) {
        self.clear();
        self.said.set(String::new());
        browser::focus_soon(self.question.id().to_owned(), false);
    }

    pub fn remove(self, place: usize) {
        let mut named = untrack(|| self.named());
        if place < named.len() {
            let removed = named.remove(place);
            self.said.set((self.words().removed)(&removed.name));
        }
        // The places of the others have changed.
        if self.changing.get_untracked().is_some() {
            self.clear();
        }
        let next = if named.is_empty() {
            self.question.id().to_owned()
        } else {
            self.chosen_id()
        };
        self.put(named);
        browser::focus_soon(next, false);
    }

    /// The id of what takes the focus when something is asked.
    pub fn asked_id(self) -> String {
        format!("{}-asked", self.question.id())
    }

    /// The id of the heading of what was chosen.
    pub fn chosen_id(self) -> String {
        format!("{}-chosen", self.question.id())
    }

    /// The candidate that was typed in full, if there is one and no other.
    fn only_exact(self) -> Option<Candidate> {
        self.candidates.with_untracked(|candidates| {
            let mut exact = candidates.iter().filter(|one| one.matched == Match::Exact);
            let only = exact.next().cloned();
            only.filter(|_| exact.next().is_none())
        })
    }

    fn recognise(self, name: &str) -> NamedMedicine {
        let names = self.session.names();
        names.with_untracked(|names| names.recognise(name))
    }

    fn ask(self, asking: Asking) {
        self.pick.set(None);
        self.unpicked.set(false);
        if self.asking.with_untracked(|now| *now != asking) {
            self.asking.set(asking);
        }
    }

    fn clear(self) {
        self.changing.set(None);
        self.ask(Asking::Nothing);
        self.session.set_typed(self.question, String::new());
    }

    fn put(self, named: Vec<NamedMedicine>) {
        // An empty list would say "none", which only the patient can.
        let answer = (!named.is_empty()).then_some(Answer::Medicines(named));
        self.session.put(self.question, answer);
    }
}

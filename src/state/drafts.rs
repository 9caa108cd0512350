//! What is typed or opened and is not an answer yet, or cannot become one. It is kept as typed, so that
//! going back, or a mistake, loses nothing.
//!
//! Deliberately absent: reading it; see `draft`.

use super::draft::Entry;
use super::number::number;
use super::session::Session;
use crate::engine::Answer;
use crate::knowledge::{PageId, Question};
use leptos::prelude::*;

/// All of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Drafts {
    typed: Vec<(Question, String)>,
    entries: Vec<(Question, Vec<Entry>)>,
    unsure_of_some: Vec<PageId>,
}

impl Session {
    /// What is typed for a question: a number as it was typed, or the start of a medicine's name.
    #[must_use]
    pub fn typed(self, question: Question) -> Option<String> {
        self.drafts.with(|drafts| found(&drafts.typed, question))
    }

    /// Keeps what is typed for a question.
    pub fn set_typed(self, question: Question, typed: String) {
        self.drafts
            .update(|drafts| put(&mut drafts.typed, question, typed));
        self.forgive(question);
    }

    /// Keeps what is typed for a number, and writes it down if it is one.
    pub fn type_number(self, question: Question, typed: String) {
        let answer = number(&typed, question.entry().kind, self.now());
        self.set_typed(question, typed);
        self.put(question, answer.ok());
    }

    /// The occasions of a question as they are typed, at least one.
    #[must_use]
    pub fn entries(self, question: Question) -> Vec<Entry> {
        let typed = self.drafts.with(|drafts| found(&drafts.entries, question));
        let answered = || {
            let Some(Answer::Occasions(occasions)) = self.answer(question) else {
                return None;
            };
            Some(occasions.iter().map(Entry::of).collect::<Vec<_>>())
        };
        typed
            .or_else(answered)
            .filter(|entries| !entries.is_empty())
            .unwrap_or_else(|| vec![Entry::default()])
    }

    /// Changes the occasions of a question as they are typed, and writes them down if all are whole.
    pub fn type_entries(self, question: Question, change: impl FnOnce(&mut Vec<Entry>)) {
        let mut entries = self.entries_untracked(question);
        change(&mut entries);
        let (kind, age, now) = (question.entry().kind, self.age_untracked(), self.now());
        let occasions = entries
            .iter()
            .map(|entry| entry.read(kind, age, now).ok())
            .collect::<Option<Vec<_>>>();
        self.drafts
            .update(|drafts| put(&mut drafts.entries, question, entries));
        self.put(question, occasions.map(Answer::Occasions));
    }

    /// Whether the patient said that they are not sure about some lines of a list.
    #[must_use]
    pub fn is_unsure_of_some(self, page: PageId) -> bool {
        self.drafts
            .with(|drafts| drafts.unsure_of_some.contains(&page))
    }

    /// Says that the patient is not sure about some lines of a list, or takes it back.
    pub fn set_unsure_of_some(self, page: PageId, unsure: bool) {
        self.drafts.update(|drafts| {
            drafts.unsure_of_some.retain(|other| *other != page);
            if unsure {
                drafts.unsure_of_some.push(page);
            }
        });
    }

    /// The screens on which the patient said so.
    pub(super) fn unsure(self) -> Vec<PageId> {
        self.drafts.with(|drafts| drafts.unsure_of_some.clone())
    }

    /// Takes over the screens on which the patient said so; nothing else is typed yet.
    pub(super) fn set_unsure(self, pages: Vec<PageId>) {
        self.drafts.set(Drafts {
            unsure_of_some: pages,
            ..Drafts::default()
        });
    }

    /// Whether anything is typed that is no answer yet.
    pub(super) fn has_typed(self) -> bool {
        self.drafts.with(|drafts| {
            let is_typed = |(_, entries): &(Question, Vec<Entry>)| *entries != [Entry::default()];
            drafts.typed.iter().any(|(_, typed)| !typed.is_empty())
                || drafts.entries.iter().any(is_typed)
        })
    }

    pub(super) fn typed_untracked(self, question: Question) -> String {
        untrack(|| self.typed(question)).unwrap_or_default()
    }

    pub(super) fn entries_untracked(self, question: Question) -> Vec<Entry> {
        untrack(|| self.entries(question))
    }

    pub(super) fn has_draft(self, question: Question) -> bool {
        !self.typed_untracked(question).is_empty()
            || self.entries_untracked(question) != [Entry::default()]
    }
}

fn found<T: Clone>(list: &[(Question, T)], question: Question) -> Option<T> {
    list.iter()
        .find(|(other, _)| *other == question)
        .map(|(_, found)| found.clone())
}

fn put<T>(list: &mut Vec<(Question, T)>, question: Question, value: T) {
    list.retain(|(other, _)| *other != question);
    list.push((question, value));
}

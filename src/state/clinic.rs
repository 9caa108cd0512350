//! What a clinic has set: its policy, its way to book, and what its website takes.
//!
//! It can make a result stricter and add words to it; it can do nothing else. Deliberately absent: how
//! it arrives (see `embed`).

use super::session::{Session, terms};
use crate::engine::{FindingId, Terms};
use crate::policy::Policy;
use leptos::prelude::*;

/// What is set.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Clinic {
    /// Its rules, and what it says about itself.
    pub policy: Policy,
    /// Where patients book, if the website says so; it counts before what the policy says.
    pub booking_url: Option<String>,
    /// The words of the link to it.
    pub booking_label: Option<String>,
    /// Whether its website takes a result that a patient hands over, as text.
    pub takes_text: bool,
    /// Whether the check stands inside another page.
    pub framed: bool,
    /// Whether its rules are still on their way. No check begins before they are here or given up.
    pub waits: bool,
}

impl Clinic {
    /// Where patients book.
    #[must_use]
    pub fn booking(&self) -> Option<&str> {
        let own = self.booking_url.as_deref();
        own.or(self.policy.booking_url.as_deref())
    }

    /// Whether there is anything to say about it.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.policy.name.is_some() || self.policy.phone.is_some() || self.booking().is_some()
    }

    /// The note that it adds to a finding.
    #[must_use]
    pub fn note(&self, finding: FindingId) -> Option<&str> {
        let notes = &mut self.policy.notes.iter();
        let note = notes.find(|(id, _)| *id == finding);
        note.map(|(_, note)| note.as_str())
    }
}

impl Session {
    /// What a clinic has set.
    #[must_use]
    pub fn clinic(self) -> RwSignal<Clinic> {
        self.clinic
    }

    /// What the patient has handed over to the website, word for word.
    #[must_use]
    pub fn handed_over(self) -> RwSignal<Option<String>> {
        self.handed_over
    }

    /// The terms on which the answers are assessed at this moment.
    pub fn on_terms<T>(self, read: impl FnOnce(&Terms<'_>) -> T) -> T {
        let (release, now) = (self.release.get(), self.now.get());
        self.clinic
            .with(|clinic| read(&terms(clinic, &release, now)))
    }
}

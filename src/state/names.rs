//! The list of medicine names: a file of its own, so that the page opens without waiting for it.
//!
//! It is asked for right after the first paint, whatever the patient takes, and is the one request that
//! the app makes. Deliberately absent: asking again by itself, and any second request; a name that
//! could not be looked up counts as unknown.

use super::session::Session;
use super::{browser, file, lock};
use crate::engine::{Answer, NamedMedicine};
use crate::knowledge::{Class, Question};
use crate::medicines::MedicineList;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What names the list's file: its name changes with its content.
const FILE: &str = "data-medicines";

/// The list, as far as it is there.
pub enum Names {
    /// On its way.
    Coming,
    /// Here, and complete.
    Here(MedicineList),
    /// Not to be had: not found, no connection, cut short, or not our list.
    Missing,
}

impl Names {
    /// The list, if it is here.
    #[must_use]
    pub const fn list(&self) -> Option<&MedicineList> {
        match self {
            Self::Here(list) => Some(list),
            Self::Coming | Self::Missing => None,
        }
    }

    /// What a name means; unknown, while there is no list to look it up in.
    #[must_use]
    pub fn recognise(&self, name: &str) -> NamedMedicine {
        self.list().map_or_else(
            || NamedMedicine {
                name: name.to_owned(),
                classes: None,
            },
            |list| list.recognise(name),
        )
    }
}

impl Session {
    /// The list of names, as far as it is there.
    #[must_use]
    pub fn names(self) -> RwSignal<Names> {
        self.names
    }

    /// Whether the list is here.
    #[must_use]
    pub fn has_names(self) -> bool {
        self.names.with(|names| names.list().is_some())
    }

    /// Whether the list is missing and may be asked for once more.
    #[must_use]
    pub fn can_fetch_names(self) -> bool {
        self.names.with(|names| matches!(names, Names::Missing)) && !self.has_answers()
    }

    /// Asks for the list.
    pub fn fetch_names(self) {
        // A patient who came back to the start without an answer. Nothing is lost, and only this opens the lock.
        if lock::is_closed() {
            return browser::reload();
        }
        // INVARIANT (silence): once there is an answer, the app asks for nothing.
        if untrack(|| self.has_answers()) {
            return self.names.set(Names::Missing);
        }
        let again = self
            .names
            .with_untracked(|names| matches!(names, Names::Missing));
        self.names.set(Names::Coming);
        spawn_local(async move {
            let list = file::of_release(FILE, again)
                .await
                .and_then(|text| MedicineList::read(text).ok());
            self.names.set(list.map_or(Names::Missing, Names::Here));
            self.look_up_what_waits();
        });
    }

    /// Looks up the names that were added before the list was here. Of a name that was kept on the device nobody
    /// knows whether it only waited: it may be one of which the patient said that it is none of ours. So it can
    /// come to mean something, but not that it is harmless.
    pub(super) fn look_up_what_waits(self) {
        let Some(Answer::Medicines(mut named)) = self.answer_untracked(Question::Medicines) else {
            return;
        };
        let was_kept = self.brought_up.get_value();
        self.names.with_untracked(|names| {
            for medicine in named.iter_mut().filter(|one| one.classes.is_none()) {
                let found = names.recognise(&medicine.name);
                if !was_kept || found.classes != Some(Class::Nothing.set()) {
                    *medicine = found;
                }
            }
        });
        self.change(|sheet| {
            sheet.put(Question::Medicines.question(), Answer::Medicines(named));
        });
    }
}

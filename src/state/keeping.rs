//! Keeping the answers on the patient's own device: off at first, and never in a frame.
//!
//! One look when the page has loaded; after that the device is only touched while something is kept there, or
//! when the patient wishes. A record is this tab's as long as it is the very text that this tab has left there:
//! where another tab has deleted or replaced it, this one lets go of it. Deliberately absent: bringing anything up
//! that nobody asked for, and the form of the record (see `storage::saved`).

use super::browser;
use super::clock;
use super::session::Session;
use super::trail::Page;
use crate::engine::AnswerSheet;
use crate::knowledge::PageId;
use crate::storage::device::{self, Refusal};
use crate::storage::saved::{Kept, Outcome, ToKeep, decode, encode};
use leptos::prelude::*;

/// What is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Keeping {
    /// Nothing that this tab knows of.
    #[default]
    Nothing,
    /// Answers that are not in this tab.
    Found {
        /// When they last changed, in milliseconds since 1970.
        at: u64,
        /// Whether the page was reloaded by itself, and they were in it.
        reloaded: bool,
    },
    /// The answers of this tab.
    Own(Own),
}

/// What this tab keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// Tells this check from every other one.
    check: String,
    /// The record as it was left on the device; none while there is no answer.
    record: Option<String>,
    sheet: AnswerSheet,
    unsure: Vec<PageId>,
    at: u64,
}

/// What the patient has to know of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// The time of the kept answers was over.
    TooOld,
    /// The clock has been set back, so that nobody knows how old they are.
    FromTheFuture,
    /// They cannot be read.
    Unreadable,
    /// A newer version of the page has kept them.
    Newer,
    /// So many of them no longer fit and are asked again.
    LeftOut(usize),
    /// They were deleted in another tab.
    DeletedElsewhere,
    /// Another tab keeps others in their place.
    ReplacedElsewhere,
    /// The browser did not take them.
    Full,
    /// The browser lets the page keep nothing.
    Blocked,
    /// The browser did not delete them.
    NotDeleted,
}

impl Told {
    /// Whether it stays true, so that it is said on the next screen as well.
    pub(super) const fn lasts(self) -> bool {
        match self {
            Self::TooOld
            | Self::FromTheFuture
            | Self::Unreadable
            | Self::Newer
            | Self::LeftOut(_) => false,
            Self::DeletedElsewhere
            | Self::ReplacedElsewhere
            | Self::Full
            | Self::Blocked
            | Self::NotDeleted => true,
        }
    }
}

impl Session {
    /// What is kept.
    #[must_use]
    pub fn keeping(self) -> RwSignal<Keeping> {
        self.keeping
    }

    /// What has happened to it.
    #[must_use]
    pub fn told(self) -> RwSignal<Option<Told>> {
        self.told
    }

    /// Whether the patient can have answers kept. In a frame they cannot.
    #[must_use]
    pub fn can_keep(self) -> bool {
        !self.clinic.with_untracked(|clinic| clinic.framed)
    }

    /// Whether the answers of this tab are kept.
    #[must_use]
    pub fn keeps(self) -> bool {
        self.keeping
            .with(|keeping| matches!(keeping, Keeping::Own(_)))
    }

    /// Whether anything is kept, or could not be deleted.
    #[must_use]
    pub fn has_kept(self) -> bool {
        self.keeping.with(|keeping| *keeping != Keeping::Nothing)
            || self.told.get() == Some(Told::NotDeleted)
    }

    /// Whether a reload would lose no answer: there is none, or all are kept.
    #[must_use]
    pub fn loses_nothing(self) -> bool {
        untrack(|| !self.has_answers() || self.is_kept_as_it_is())
    }

    /// Gets ready for a reload by the page itself, after which a check that is open now comes up again without
    /// being asked for. False where answers would be lost: then the page must not be reloaded.
    #[must_use]
    pub fn keep_for_reload(self) -> bool {
        if untrack(|| !self.has_answers()) {
            return true;
        }
        if let Keeping::Own(own) = self.keeping.get_untracked() {
            let shown = untrack(|| self.page()).is_of_check();
            self.write(own, shown.then(clock::milliseconds));
        }
        self.loses_nothing()
    }

    /// Keeps the answers from now on, or does not any more.
    pub fn keep(self, on: bool) {
        if !on {
            return self.delete_kept();
        }
        self.told.set(None);
        let (sheet, unsure, at) = self.present();
        // Also where there is no answer yet: a browser that keeps nothing is to say so at once.
        self.store(sheet, unsure, at, browser::new_id(), None);
    }

    /// Deletes what is kept.
    pub fn delete_kept(self) {
        let is_there = untrack(|| self.has_kept());
        self.keeping.set(Keeping::Nothing);
        let failed = is_there && device::delete().is_err();
        self.told.set(failed.then_some(Told::NotDeleted));
    }

    /// Looks whether anything was kept before, once, when the page has loaded.
    pub fn look_for_kept(self) {
        if self.can_keep()
            && let Ok(Some(record)) = device::read()
            && let Some(kept) = self.read_record(&record)
        {
            self.keeping.set(Keeping::Found {
                at: kept.at,
                reloaded: kept.reload,
            });
        }
    }

    /// Brings up what was kept, and goes on with it.
    pub fn go_on_with_kept(self) {
        if let Some(left_out) = self.bring_up() {
            self.begin();
            self.tell_left_out(left_out);
        }
    }

    /// Brings up what was in the page before it reloaded itself.
    pub fn resume(self) {
        if !matches!(
            self.keeping.get_untracked(),
            Keeping::Found { reloaded: true, .. }
        ) {
            return;
        }
        if let Some(left_out) = self.bring_up() {
            self.go(Page::Check);
            if untrack(|| {
                self.assessment()
                    .with(|assessment| assessment.open.is_empty())
            }) {
                self.go(Page::Result);
            }
            self.tell_left_out(left_out);
        }
    }

    /// Writes down what has changed.
    pub fn keep_up(self) {
        if let Keeping::Own(own) = self.keeping.get()
            && !self.is_kept_as_it_is()
        {
            untrack(|| self.write(own, None));
        }
    }

    /// Looks whether what is kept is there still, and its time not over.
    pub fn look_after_kept(self) {
        match self.keeping.get_untracked() {
            Keeping::Nothing => {}
            Keeping::Found { .. } => {
                if let Some(kept) = self.still_there() {
                    let (at, reloaded) = (kept.at, false);
                    self.keeping.set(Keeping::Found { at, reloaded });
                }
            }
            Keeping::Own(own) => {
                if self.is_own(&own)
                    && let Some(record) = own.record
                    && self.read_record(&record).is_none()
                {
                    self.keeping.set(Keeping::Nothing);
                }
            }
        }
    }

    fn tell_left_out(self, left_out: usize) {
        if left_out > 0 && self.told.with_untracked(Option::is_none) {
            self.told.set(Some(Told::LeftOut(left_out)));
        }
    }

    /// Puts what was kept into this tab, whose it is from now on; gives how many answers were left out.
    fn bring_up(self) -> Option<usize> {
        let kept = self.still_there()?;
        // First of all: whatever comes next, it is not brought up by itself a second time.
        let (sheet, unsure) = (kept.sheet.clone(), kept.unsure.clone());
        self.store(sheet, unsure, kept.at, browser::new_id(), None);
        self.brought_up.set_value(true);
        self.set_unsure(kept.unsure);
        self.change(|sheet| *sheet = kept.sheet);
        self.look_up_what_waits();
        Some(kept.left_out)
    }

    /// What was found, if it is there still.
    fn still_there(self) -> Option<Kept> {
        let record = device::read().ok().flatten();
        if record.is_none() {
            self.told.set(Some(Told::DeletedElsewhere));
        }
        let kept = record.and_then(|record| self.read_record(&record));
        if kept.is_none() {
            self.keeping.set(Keeping::Nothing);
        }
        kept
    }

    /// A record that can be relied on. Any other is deleted, and the patient is told.
    fn read_record(self, record: &str) -> Option<Kept> {
        let why = match decode(record, clock::milliseconds(), clock::now()) {
            Outcome::Kept(kept) => return Some(kept),
            Outcome::Nothing => None,
            Outcome::TooOld => Some(Told::TooOld),
            Outcome::FromTheFuture => Some(Told::FromTheFuture),
            Outcome::Unreadable => Some(Told::Unreadable),
            Outcome::Newer => Some(Told::Newer),
        };
        let deleted = device::delete();
        self.told
            .set(deleted.err().map_or(why, |_| Some(Told::NotDeleted)));
        None
    }

    /// The answers as they are, and the time.
    fn present(self) -> (AnswerSheet, Vec<PageId>, u64) {
        untrack(|| {
            (
                self.read(Clone::clone),
                self.unsure(),
                clock::milliseconds(),
            )
        })
    }

    fn is_kept_as_it_is(self) -> bool {
        self.keeping.with(|keeping| {
            if let Keeping::Own(own) = keeping {
                self.read(|sheet| *sheet == own.sheet) && self.unsure() == own.unsure
            } else {
                false
            }
        })
    }

    /// Writes the answers as they are, in the place of those that this tab has left on the device.
    fn write(self, own: Own, reload: Option<u64>) {
        if self.is_own(&own) {
            let (sheet, unsure, now) = self.present();
            // A reload is no change.
            let is_same = sheet == own.sheet && unsure == own.unsure;
            let at = if is_same { own.at } else { now };
            self.store(sheet, unsure, at, own.check, reload);
        }
    }

    /// Whether what lies on the device is what this tab has left there; lets go of it otherwise.
    fn is_own(self, own: &Own) -> bool {
        let why = match device::read() {
            Ok(record) if record == own.record => return true,
            Ok(Some(_)) => Told::ReplacedElsewhere,
            Ok(None) => Told::DeletedElsewhere,
            Err(_) if device::delete().is_err() && own.record.is_some() => Told::NotDeleted,
            Err(_) => Told::Blocked,
        };
        self.told.set(Some(why));
        self.keeping.set(Keeping::Nothing);
        false
    }

    /// Leaves these answers on the device. Where that cannot be done, nothing stays there: what would stay could
    /// hold a "no" that has become a "yes".
    fn store(
        self,
        sheet: AnswerSheet,
        unsure: Vec<PageId>,
        at: u64,
        check: String,
        reload: Option<u64>,
    ) {
        let record = encode(&ToKeep {
            sheet: &sheet,
            unsure: &unsure,
            at,
            check: &check,
            reload,
        });
        let is_empty = unsure.is_empty() && sheet.answered().next().is_none();
        let written = device::write(&record);
        let deleted = if is_empty || written.is_err() {
            device::delete()
        } else {
            Ok(())
        };
        let why = match (written, deleted) {
            (Ok(()), Ok(())) => {
                return self.keeping.set(Keeping::Own(Own {
                    check,
                    record: (!is_empty).then_some(record),
                    sheet,
                    unsure,
                    at,
                }));
            }
            (Err(Refusal::Blocked), _) => Told::Blocked,
            (Ok(()) | Err(Refusal::Full), Err(_)) => Told::NotDeleted,
            (Err(Refusal::Full), Ok(())) => Told::Full,
        };
        self.told.set(Some(why));
        self.keeping.set(Keeping::Nothing);
    }
}

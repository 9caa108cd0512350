//! The record of this check on the device: written, read again, and let go of.
//!
//! Deliberately absent: when, which `keeping` says, and its form (see `storage::saved`).

use super::clock;
use super::keeping::{Held, Own, Told};
use super::session::Session;
use crate::engine::AnswerSheet;
use crate::knowledge::PageId;
use crate::storage::device::{self, Refusal};
use crate::storage::saved::{Kept, Outcome, ToKeep, decode, encode};
use leptos::prelude::*;

impl Session {
    /// What is kept now.
    pub(super) fn held(self) -> Held {
        self.keeping.with_untracked(|keeping| keeping.held.clone())
    }

    pub(super) fn hold(self, held: Held) {
        self.keeping.update(|keeping| keeping.held = held);
    }

    /// What was told last.
    pub(super) fn told(self) -> Option<Told> {
        self.keeping.with_untracked(|keeping| keeping.told)
    }

    pub(super) fn tell(self, told: Option<Told>) {
        if self.told() != told {
            self.keeping.update(|keeping| keeping.told = told);
        }
    }

    /// What was found, if it is there still.
    pub(super) fn still_there(self) -> Option<Kept> {
        let record = device::read().ok().flatten();
        if record.is_none() {
            self.tell(Some(Told::DeletedElsewhere));
        }
        let kept = record.and_then(|record| self.read_record(&record));
        if kept.is_none() {
            self.hold(Held::Nothing);
        }
        kept
    }

    /// A record that can be relied on. Any other is deleted, and the patient is told.
    pub(super) fn read_record(self, record: &str) -> Option<Kept> {
        let why = match decode(record, clock::milliseconds(), clock::now()) {
            Outcome::Kept(kept) => return Some(kept),
            Outcome::Nothing => None,
            Outcome::TooOld => Some(Told::TooOld),
            Outcome::FromTheFuture => Some(Told::FromTheFuture),
            Outcome::Unreadable => Some(Told::Unreadable),
            Outcome::Newer => Some(Told::Newer),
        };
        let deleted = device::delete();
        self.tell(deleted.err().map_or(why, |_| Some(Told::NotDeleted)));
        None
    }

    /// The answers as they are, and the time.
    pub(super) fn present(self) -> (AnswerSheet, Vec<PageId>, u64) {
        untrack(|| {
            (
                self.read(Clone::clone),
                self.unsure(),
                clock::milliseconds(),
            )
        })
    }

    pub(super) fn is_kept_as_it_is(self) -> bool {
        self.keeping.with(|keeping| {
            if let Held::Own(own) = &keeping.held {
                self.read(|sheet| *sheet == own.sheet) && self.unsure() == own.unsure
            } else {
                false
            }
        })
    }

    /// Writes the answers as they are, in the place of those that this tab has left on the device.
    pub(super) fn write(self, own: Own, reload: Option<u64>) {
        if self.is_own(&own) {
            let (sheet, unsure, now) = self.present();
            // A reload is no change.
            let is_same = sheet == own.sheet && unsure == own.unsure;
            let at = if is_same { own.at } else { now };
            self.store(sheet, unsure, at, own.check, reload);
        }
    }

    /// Whether what lies on the device is what this tab has left there; lets go of it otherwise.
    pub(super) fn is_own(self, own: &Own) -> bool {
        let why = match device::read() {
            Ok(record) if record == own.record => return true,
            Ok(Some(_)) => Told::ReplacedElsewhere,
            Ok(None) => Told::DeletedElsewhere,
            Err(_) if device::delete().is_err() && own.record.is_some() => Told::NotDeleted,
            Err(_) => Told::Blocked,
        };
        self.tell(Some(why));
        self.hold(Held::Nothing);
        false
    }

    /// Leaves these answers on the device. Where that cannot be done, nothing stays there: what would stay could
    /// hold a "no" that has become a "yes".
    pub(super) fn store(
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
                return self.hold(Held::Own(Own {
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
        self.tell(Some(why));
        self.hold(Held::Nothing);
    }
}

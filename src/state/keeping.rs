//! Keeping the answers on the patient's own device: off at first, and never in a frame.
//!
//! One look when the page has loaded; after that the device is only touched while something is kept there, or
//! when the patient wishes. A record is this tab's as long as it is the very text that this tab has left there:
//! where another tab has deleted or replaced it, this one lets go of it. Deliberately absent: bringing anything up
//! that nobody asked for, and the record (see `record`).

use super::browser;
use super::clock;
use super::session::Session;
use super::trail::Page;
use crate::engine::AnswerSheet;
use crate::knowledge::PageId;
use crate::storage::device;
use leptos::prelude::*;

/// What is kept, and what there is to say of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keeping {
    /// What is kept.
    pub held: Held,
    /// What has happened to it.
    pub told: Option<Told>,
}

/// What is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Held {
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
    pub(super) check: String,
    /// The record as it was left on the device; none while there is no answer.
    pub(super) record: Option<String>,
    pub(super) sheet: AnswerSheet,
    pub(super) unsure: Vec<PageId>,
    pub(super) at: u64,
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
    /// What is kept, and what there is to say of it.
    #[must_use]
    pub fn keeping(self) -> RwSignal<Keeping> {
        self.keeping
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
            .with(|keeping| matches!(keeping.held, Held::Own(_)))
    }

    /// Whether anything is kept, or could not be deleted.
    #[must_use]
    pub fn has_kept(self) -> bool {
        self.keeping
            .with(|keeping| keeping.held != Held::Nothing || keeping.told == Some(Told::NotDeleted))
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
        if let Held::Own(own) = self.held() {
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
        self.tell(None);
        let (sheet, unsure, at) = self.present();
        // Also where there is no answer yet: a browser that keeps nothing is to say so at once.
        self.store(sheet, unsure, at, browser::new_id(), None);
    }

    /// Deletes what is kept.
    pub fn delete_kept(self) {
        let is_there = untrack(|| self.has_kept());
        self.hold(Held::Nothing);
        let failed = is_there && device::delete().is_err();
        self.tell(failed.then_some(Told::NotDeleted));
    }

    /// Looks whether anything was kept before, once, when the page has loaded; from then on hears of it when
    /// another tab keeps or deletes something.
    pub fn look_for_kept(self) {
        if !self.can_keep() {
            return;
        }
        device::on_change(move |record| self.changed_elsewhere(record));
        browser::now_and_then(move || self.look_after_kept());
        if let Ok(Some(record)) = device::read()
            && let Some(kept) = self.read_record(&record)
        {
            self.hold(Held::Found {
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
        if !matches!(self.held(), Held::Found { reloaded: true, .. }) {
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
        if let Held::Own(own) = self.keeping.get().held
            && !self.is_kept_as_it_is()
        {
            untrack(|| self.write(own, None));
        }
    }

    /// Looks whether what is kept is there still, and its time not over.
    pub fn look_after_kept(self) {
        match self.held() {
            Held::Nothing => {}
            Held::Found { .. } => {
                if let Some(kept) = self.still_there() {
                    let (at, reloaded) = (kept.at, false);
                    self.hold(Held::Found { at, reloaded });
                }
            }
            Held::Own(own) => {
                if self.is_own(&own)
                    && let Some(record) = own.record
                    && self.read_record(&record).is_none()
                {
                    self.hold(Held::Nothing);
                }
            }
        }
    }

    /// Another tab has left this on the device, or nothing.
    fn changed_elsewhere(self, record: Option<String>) {
        match self.held() {
            Held::Own(own) if own.record != record => {
                // Some browsers tell a tab late: then it has written meanwhile what nobody looks after any more.
                if device::read() == Ok(own.record) {
                    let _ = device::delete();
                }
                self.tell(Some(if record.is_some() {
                    Told::ReplacedElsewhere
                } else {
                    Told::DeletedElsewhere
                }));
                self.hold(Held::Nothing);
            }
            Held::Found { .. } => self.look_after_kept(),
            Held::Own(_) | Held::Nothing => {}
        }
    }

    fn tell_left_out(self, left_out: usize) {
        if left_out > 0 && self.told().is_none() {
            self.tell(Some(Told::LeftOut(left_out)));
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
}

//! The release that runs: whether it may be out of date, and when a newer one may take its place.
//!
//! Pure. Deliberately absent: the worker that knows these things; see `offline`.

use super::trail::Page;
use crate::engine::{Day, Moment};

/// How many days the rules count as the present ones without a successful look for newer ones.
const DAYS: i32 = 90;

/// The release that runs, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Release {
    /// When somebody last looked for a newer one with success, by the clock of this device. A page that comes from
    /// the server is such a look.
    pub looked: Option<Moment>,
    /// Whether that is still being asked.
    pub asking: bool,
    /// Whether there is a newer one on this device.
    pub newer: bool,
    /// Whether the server can be reached, as far as is known.
    pub online: bool,
    /// Whether the check is on this device.
    pub kept: bool,
}

/// Why a result may not be what the present rules say now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// The device has not been able to look for newer rules for a long time.
    NotLooked,
    /// The clock shows a time before something that has been.
    Clock,
}

/// Whether there is doubt at a moment about rules that were put together on a day.
#[must_use]
pub fn doubt(looked: Option<Moment>, since: Day, now: Moment) -> Option<Doubt> {
    // A day's grace on both: the day may have been written down in another time zone.
    if now.day() < since.plus(-1) {
        return Some(Doubt::Clock);
    }
    match looked.map(|moment| now.day().since(moment.day())) {
        Some(..-1) => Some(Doubt::Clock),
        Some(-1..=DAYS) => None,
        Some(_) | None => Some(Doubt::NotLooked),
    }
}

/// What to do about a newer release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Let it take over; the page is loaded again.
    TakeOver,
    /// Say that it is there.
    Say,
}

/// What to do about a newer release on a screen, where loading the page again would lose nothing, or would.
#[must_use]
pub const fn next(page: Page, loses_nothing: bool) -> Next {
    match page {
        Page::Start | Page::Result if loses_nothing => Next::TakeOver,
        // What is being read is not taken away.
        Page::Start
        | Page::Result
        | Page::Questions(_)
        | Page::Check
        | Page::About(_)
        | Page::Sources
        | Page::Privacy => Next::Say,
    }
}

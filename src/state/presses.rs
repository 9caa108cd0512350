//! Whether a press of finger or mouse counts: only on what has been on the screen for long enough to be seen.
//!
//! Many people press everything twice. The second press would otherwise answer whatever the first one has brought up
//! under the finger. Deliberately absent: keys and screen readers, which press nothing by accident of place, and the
//! page itself (see `pointer`).

/// How long something has to be on the screen before a press on it counts, in milliseconds. As long as most systems
/// wait for the second press of a double click.
pub const TO_BE_SEEN: f64 = 450.0;

/// Since when the screen has been as it is. Times are those of the browser's events, in milliseconds.
#[derive(Clone, Copy, Debug, Default)]
pub struct Presses {
    since: Since,
    changes: u32,
}

#[derive(Clone, Copy, Debug, Default)]
enum Since {
    /// Long enough.
    #[default]
    Long,
    /// Something new is not painted yet.
    NotYet,
    /// Something new was painted at this time.
    Painted(f64),
}

impl Presses {
    /// Something new comes up under the finger; gives what it is known by.
    ///
    /// ```
    /// use microneedling_check::state::presses::{Presses, TO_BE_SEEN};
    /// let mut presses = Presses::default();
    /// assert!(presses.count(1000.0));
    /// let change = presses.change();
    /// assert!(!presses.count(5000.0), "however long it takes to be painted");
    /// presses.painted(change, 5000.0);
    /// assert!(!presses.count(5000.0 + TO_BE_SEEN - 1.0));
    /// assert!(presses.count(5000.0 + TO_BE_SEEN));
    /// ```
    pub fn change(&mut self) -> u32 {
        self.changes = self.changes.wrapping_add(1);
        self.since = Since::NotYet;
        self.changes
    }

    /// It is on the screen. Nothing follows where something else has come up meanwhile.
    pub fn painted(&mut self, change: u32, at: f64) {
        if self.is_last(change) {
            self.since = Since::Painted(at);
        }
    }

    /// Whether nothing else has come up since.
    #[must_use]
    pub const fn is_last(self, change: u32) -> bool {
        self.changes == change
    }

    /// Whether a press at this time counts.
    #[must_use]
    pub fn count(self, at: f64) -> bool {
        match self.since {
            Since::Long => true,
            Since::NotYet => false,
            Since::Painted(since) => at - since >= TO_BE_SEEN,
        }
    }
}

//! The height that a frame asks for, and when it stops asking.
//!
//! A page whose height follows that of its frame would grow for ever. Deliberately absent: measuring, and
//! asking.

/// So many equal growths in a row are no patient's doing.
const MOST: u8 = 10;

/// What was asked for, and how it has grown.
#[derive(Clone, Copy, Debug, Default)]
pub struct Growth {
    last: u32,
    by: u32,
    times: u8,
    stopped: bool,
}

/// What to do about a height.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Ask for it.
    Ask,
    /// Nothing has changed, or nothing is asked any more.
    Nothing,
    /// Stop asking, and let the page scroll.
    Stop,
}

impl Growth {
    /// A new height.
    ///
    /// ```
    /// use microneedling_check::embed::growth::{Growth, Next};
    /// let mut growth = Growth::default();
    /// assert_eq!(growth.to(700), Next::Ask);
    /// assert_eq!(growth.to(700), Next::Nothing);
    /// let next: Vec<Next> = (1..=11).map(|step| growth.to(700 + 8 * step)).collect();
    /// assert_eq!(next[9..], [Next::Stop, Next::Nothing]);
    /// ```
    pub fn to(&mut self, height: u32) -> Next {
        if self.stopped || height == self.last {
            return Next::Nothing;
        }
        let by = height.saturating_sub(self.last);
        self.times = if by > 0 && by == self.by {
            self.times.saturating_add(1)
        } else {
            u8::from(by > 0)
        };
        (self.last, self.by) = (height, by);
        self.stopped = self.times >= MOST;
        if self.stopped { Next::Stop } else { Next::Ask }
    }

    /// Whether nothing is asked any more.
    #[must_use]
    pub const fn has_stopped(&self) -> bool {
        self.stopped
    }

    /// The patient has done something, so the next growth is theirs.
    pub fn acted(&mut self) {
        self.times = 0;
    }
}

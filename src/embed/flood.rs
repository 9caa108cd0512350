//! How many messages a second are listened to. More are no website's need.
//!
//! Deliberately absent: the clock; the caller says what it shows.

/// So many in a second.
const MOST: u16 = 50;

/// What has come in the present second.
#[derive(Clone, Copy, Debug, Default)]
pub struct Flood {
    since: f64,
    count: u16,
}

impl Flood {
    /// Whether the next message may pass, at this moment in milliseconds.
    ///
    /// ```
    /// use microneedling_check::embed::flood::Flood;
    /// let mut flood = Flood::default();
    /// let passed = (0..1000).filter(|_| flood.passes(5.0)).count();
    /// assert_eq!(passed, 50);
    /// assert!(flood.passes(1006.0));
    /// ```
    pub fn passes(&mut self, now: f64) -> bool {
        if !(0.0..1000.0).contains(&(now - self.since)) {
            *self = Self {
                since: now,
                count: 0,
            };
        }
        self.count = self.count.saturating_add(1);
        self.count <= MOST
    }
}

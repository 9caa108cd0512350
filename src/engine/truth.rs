//! Three-valued truth, after Kleene: a fact holds, does not hold, or is not known.
//!
//! Deliberately absent: any conversion from or to `bool` that would have to guess.

/// Whether a fact holds. Ordered `False < Unknown < True`, so "and" is the least and "or" the greatest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// It certainly does not hold.
    False,
    /// It may hold or not: a "not sure", a missing answer, a partial date.
    Unknown,
    /// It certainly holds.
    True,
}

impl Truth {
    /// A fact that is known either way.
    #[must_use]
    pub const fn known(holds: bool) -> Self {
        if holds { Self::True } else { Self::False }
    }

    /// Both hold.
    ///
    /// ```
    /// use microneedling_check::engine::Truth::{False, True, Unknown};
    /// assert_eq!(True.and(Unknown), Unknown);
    /// assert_eq!(False.and(Unknown), False);
    /// ```
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// At least one holds.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }

    /// It does not hold; what is not known stays not known.
    #[must_use]
    pub const fn negated(self) -> Self {
        match self {
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
            Self::True => Self::False,
        }
    }

    /// Whether the fact cannot be excluded.
    #[must_use]
    pub const fn possible(self) -> bool {
        match self {
            Self::False => false,
            Self::Unknown | Self::True => true,
        }
    }
}

//! Where sources differ: what each of them says, and what a rule does about it.
//!
//! Data to be shown, no more: no assessment reads any of it. Deliberately absent: words, and any view on
//! who is right.

use super::date::Interval;
use super::rule::{NonEmpty, SourceId, Tier};

/// What somebody says that a patient should do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advice {
    /// Nothing at all.
    NothingNeeded,
    /// Know of it; it changes nothing.
    GoodToKnow,
    /// Go on, with a precaution.
    TakeCare,
    /// Wait so long; where one length is named, it is both.
    Wait {
        /// The shortest that is named.
        least: Interval,
        /// The longest that is named.
        most: Interval,
    },
    /// Let a professional decide first. A label that calls something "not evaluated" counts as this.
    AskFirst,
    /// Do not have it.
    Bar,
}

/// What sources say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SourceReading {
    /// What.
    pub advice: Advice,
    /// Who says so.
    pub sources: NonEmpty<SourceId>,
}

/// What a rule takes from sources that differ. One reading is taken and at least one is not; a dispute
/// without either cannot be written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dispute {
    /// What the rule does.
    pub taken: Advice,
    /// Who says so; nobody, where it is the rule book's own judgement.
    pub sources: &'static [SourceId],
    /// What others say.
    pub others: NonEmpty<SourceReading>,
}

impl Advice {
    /// What a rule that follows it weighs; nothing, where it finds nothing.
    #[must_use]
    pub const fn tier(self) -> Option<Tier> {
        match self {
            Self::NothingNeeded => None,
            Self::GoodToKnow => Some(Tier::Info),
            Self::TakeCare => Some(Tier::Care),
            Self::Wait { .. } => Some(Tier::Wait),
            Self::AskFirst => Some(Tier::Ask),
            Self::Bar => Some(Tier::Stop),
        }
    }

    /// Whether it asks for as much as the other one, or more.
    #[must_use]
    pub fn is_as_strict_as(self, other: Self) -> bool {
        let strictness = |advice: Self| (advice.tier(), advice.longest_in_hours());
        strictness(self) >= strictness(other)
    }

    /// Only to compare by: a month counts as 30 days.
    fn longest_in_hours(self) -> u32 {
        match self {
            Self::Wait { most, .. } => match most {
                Interval::Hours(hours) => u32::from(hours),
                Interval::Days(days) => u32::from(days) * 24,
                Interval::Months(months) => u32::from(months) * 30 * 24,
            },
            Self::NothingNeeded
            | Self::GoodToKnow
            | Self::TakeCare
            | Self::AskFirst
            | Self::Bar => 0,
        }
    }
}

impl Dispute {
    /// Whether nobody asks for more than the rule does. Where somebody does, the text says why not.
    #[must_use]
    pub fn takes_the_strictest(&self) -> bool {
        let mut others = self.others.all().iter();
        others.all(|other| self.taken.is_as_strict_as(other.advice))
    }
}

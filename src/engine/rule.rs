//! What a rule is: findings, tiers, sources, and the book that holds them.
//!
//! Rules are data. Deliberately absent: words, and any rule.

use super::condition::Condition;
use super::date::{Day, Interval};
use super::dispute::Dispute;
use super::guard::Guards;
use super::question::{ManyOf, Medicines, Options, Question, QuestionId};

/// The place of a finding in the knowledge base.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FindingId(pub u16);

/// The place of a source in the knowledge base.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub u16);

/// How much a finding weighs, weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tier {
    /// Worth saying; changes nothing.
    Info,
    /// Something to tell or to do.
    Care,
    /// An interval is still running.
    Wait,
    /// A professional must decide first.
    Ask,
    /// A bar that a self-check cannot lift.
    Stop,
}

/// How a fact was come by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// Read in the source itself, usually its opening or abstract.
    Read,
    /// Read in a page that reports the source.
    SecondHand,
    /// General knowledge, not checked.
    General,
    /// Said by one of the three documents that the rule book started from.
    SourceDocument,
}

/// A list that cannot be empty; an empty one does not compile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NonEmpty<T: 'static>(&'static [T]);

impl<T> NonEmpty<T> {
    /// Wraps a list. In a constant, an empty list is a compile error.
    ///
    /// # Panics
    /// When the list is empty; every use is in a constant, where this is found while compiling.
    #[must_use]
    pub const fn new(list: &'static [T]) -> Self {
        assert!(!list.is_empty(), "a list that must not be empty is");
        Self(list)
    }

    /// All of them.
    #[must_use]
    pub const fn all(self) -> &'static [T] {
        self.0
    }
}

/// One way in which a finding comes about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Case {
    /// How much it weighs.
    pub tier: Tier,
    /// When it holds. A wait names the occasion from which it runs.
    pub when: Condition,
}

/// One finding, with all that brings it about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rule {
    /// What it finds.
    pub finding: FindingId,
    /// The ways in which it comes about; the strongest one that holds counts.
    pub cases: NonEmpty<Case>,
    /// Its tier at home, where that differs.
    pub at_home: Option<Tier>,
    /// Stronger findings that say the same: when one of them certainly applies, this one is left out.
    pub gives_way_to: &'static [FindingId],
    /// Whether it already speaks of the home device, so that it needs no second bar at home.
    pub about_home: bool,
    /// Where it comes from.
    pub sources: NonEmpty<SourceId>,
    /// How its facts were come by.
    pub confidence: NonEmpty<Confidence>,
    /// Where its sources differ. To be shown; it has no part in any result.
    pub dispute: Option<Dispute>,
}

/// What a clinic asks beyond the rule book. There is no way to write down anything milder: a tier is a
/// least tier, and an interval counts only where it is the longer one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tightening {
    tiers: Vec<(FindingId, Tier)>,
    intervals: Vec<(FindingId, Interval)>,
}

/// Nothing beyond the rule book.
pub(super) static BY_THE_BOOK: Tightening = Tightening {
    tiers: Vec::new(),
    intervals: Vec::new(),
};

impl Tightening {
    /// A finding weighs at least this much.
    pub fn at_least(&mut self, finding: FindingId, tier: Tier) {
        self.tiers.push((finding, tier));
    }

    /// A wait of this finding lasts at least this long.
    pub fn at_least_for(&mut self, finding: FindingId, interval: Interval) {
        self.intervals.push((finding, interval));
    }

    /// Whether it says anything about a finding.
    #[must_use]
    pub fn concerns(&self, finding: FindingId) -> bool {
        self.tier(finding).is_some() || self.interval(finding).is_some()
    }

    /// The least tier that is asked for.
    #[must_use]
    pub fn tier(&self, finding: FindingId) -> Option<Tier> {
        self.tiers
            .iter()
            .filter(|(id, _)| *id == finding)
            .map(|(_, tier)| *tier)
            .max()
    }

    /// The longest of the waits that are asked for.
    #[must_use]
    pub fn interval(&self, finding: FindingId) -> Option<Interval> {
        self.intervals
            .iter()
            .filter(|(id, _)| *id == finding)
            .map(|(_, interval)| *interval)
            .max_by_key(|interval| interval.hours())
    }
}

/// Whether and how a patient could bring about another answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Changeable {
    /// By choosing otherwise: another area, a clinic, a new roller.
    Choice,
    /// It passes by itself, or with treatment: a cold sore, an infection.
    Passes,
}

/// A whole rule book.
#[derive(Debug)]
pub struct RuleBook {
    /// The version of its content.
    pub version: &'static str,
    /// The last day on which it may say that nothing was found.
    pub review_by: Day,
    /// The catalogue, in the order of asking.
    pub questions: &'static [Question],
    /// The rules, topic by topic, in the order of showing.
    pub topics: &'static [&'static [Rule]],
    /// Holds when the treatment is at home.
    pub at_home: Condition,
    /// The question for the areas to be treated.
    pub areas: ManyOf,
    /// The question for the medicines by name.
    pub medicines: Medicines,
    /// Questions whose answer may become another one, mildest effort first. What is not named here (age,
    /// a past disease, any medicine) is never suggested as a change.
    pub changeable: &'static [(QuestionId, Changeable)],
    /// Areas that lie so close that what was done in the second counts for the first.
    pub near: &'static [(Options, Options)],
    /// Which answers alone rule a rule out; found when the book is first used.
    pub guards: Guards,
}

impl RuleBook {
    /// All rules, in the order of showing.
    pub fn rules(&self) -> impl Iterator<Item = &'static Rule> + use<> {
        self.topics.iter().copied().flatten()
    }

    /// A question of the catalogue.
    #[must_use]
    pub fn question(&self, id: QuestionId) -> Option<&'static Question> {
        self.questions.get(usize::from(id.0))
    }

    /// The question with a written id.
    #[must_use]
    pub fn question_named(&self, id: &str) -> Option<QuestionId> {
        (0..)
            .zip(self.questions)
            .find(|(_, question)| question.id == id)
            .map(|(place, _)| QuestionId(place))
    }
}

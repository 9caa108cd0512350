//! The notation in which rules are written: a rule reads as "finding, cases, sources".
//!
//! Deliberately absent: any rule.

use super::findings::Finding;
use super::sources::Source;
use crate::engine::{
    Advice, Case, Condition, Confidence, Dispute, FindingId, Interval, NonEmpty, Rule, SourceId,
    SourceReading, Tier,
};

/// Read in the source itself.
pub const READ: Confidence = Confidence::Read;
/// Read in a page that reports the source.
pub const REPORTED: Confidence = Confidence::SecondHand;
/// General knowledge, not checked.
pub const GENERAL: Confidence = Confidence::General;
/// Said by a source document.
pub const DOCUMENT: Confidence = Confidence::SourceDocument;

/// A rule for a finding.
pub const fn rule(
    finding: Finding,
    cases: &'static [Case],
    sources: &'static [SourceId],
    confidence: &'static [Confidence],
) -> Rule {
    Rule {
        finding: finding.finding(),
        cases: NonEmpty::new(cases),
        at_home: None,
        gives_way_to: &[],
        about_home: false,
        sources: NonEmpty::new(sources),
        confidence: NonEmpty::new(confidence),
        dispute: None,
    }
}

impl Rule {
    /// At home it weighs more.
    pub(super) const fn at_home(self, tier: Tier) -> Self {
        Self {
            at_home: Some(tier),
            ..self
        }
    }

    /// It is left out where one of these stronger findings certainly applies.
    pub(super) const fn gives_way_to(self, findings: &'static [FindingId]) -> Self {
        Self {
            gives_way_to: findings,
            ..self
        }
    }

    /// It speaks of the home device itself.
    pub(super) const fn about_home(self) -> Self {
        Self {
            about_home: true,
            ..self
        }
    }

    /// Its sources differ: this it does, because these say so; the others say otherwise.
    pub(super) const fn disputed(
        self,
        taken: Advice,
        sources: &'static [SourceId],
        others: &'static [SourceReading],
    ) -> Self {
        Self {
            dispute: Some(Dispute {
                taken,
                sources,
                others: NonEmpty::new(others),
            }),
            ..self
        }
    }
}

/// A bar.
pub const fn stop(when: Condition) -> Case {
    Case {
        tier: Tier::Stop,
        when,
    }
}

/// A professional decides.
pub const fn ask(when: Condition) -> Case {
    Case {
        tier: Tier::Ask,
        when,
    }
}

/// An interval runs.
pub const fn wait(when: Condition) -> Case {
    Case {
        tier: Tier::Wait,
        when,
    }
}

/// A precaution.
pub const fn care(when: Condition) -> Case {
    Case {
        tier: Tier::Care,
        when,
    }
}

/// Worth saying.
pub const fn info(when: Condition) -> Case {
    Case {
        tier: Tier::Info,
        when,
    }
}

/// Who says what a rule does, where it is the rule book's own judgement.
pub const NOBODY: &[SourceId] = &[];

/// What other sources say.
pub const fn other(advice: Advice, sources: &'static [SourceId]) -> SourceReading {
    SourceReading {
        advice,
        sources: NonEmpty::new(sources),
    }
}

/// To wait this long.
pub const fn waiting(interval: Interval) -> Advice {
    waiting_between(interval, interval)
}

/// To wait at least the one and at most the other.
pub const fn waiting_between(least: Interval, most: Interval) -> Advice {
    Advice::Wait { least, most }
}

/// Shorthand for the ids of sources.
macro_rules! sources {
    ($($source:ident),+ $(,)?) => { &[$($crate::knowledge::sources::Source::$source.source()),+] };
}

/// Shorthand for the ids of findings.
macro_rules! findings {
    ($($finding:ident),+ $(,)?) => { &[$($crate::knowledge::findings::Finding::$finding.finding()),+] };
}

pub(super) use {findings, sources};

impl Source {
    /// Its id for the engine.
    #[must_use]
    pub const fn source(self) -> SourceId {
        SourceId(self as u16)
    }

    /// The source behind an engine id.
    #[must_use]
    pub fn of(id: SourceId) -> Option<Self> {
        Self::at(usize::from(id.0))
    }
}

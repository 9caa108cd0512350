//! The test that nothing leaves: locks the page, then tries every channel, one after the other.
//!
//! One at a time, so that what the browser says is about the one that is tried. Deliberately absent: words.

use super::channels::{self, Outcome};
use super::lock;
use super::session::Session;
use crate::text::trial::Channel;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;

/// How often it is looked whether the page is locked.
const A_MOMENT: Duration = Duration::from_millis(50);

/// How far the test is.
#[derive(Clone, Default)]
pub enum Trial {
    /// Nobody has asked for it.
    #[default]
    NotYet,
    /// What the page needs is still on its way; it is locked after that.
    Waiting,
    /// Of the channels that were tried so far, what came of them.
    Running(Vec<(Channel, Outcome)>),
    /// Of all of them.
    Done(Vec<(Channel, Outcome)>),
}

impl Trial {
    /// What came of the channels that were tried.
    #[must_use]
    pub fn outcomes(&self) -> &[(Channel, Outcome)] {
        match self {
            Self::NotYet | Self::Waiting => &[],
            Self::Running(outcomes) | Self::Done(outcomes) => outcomes,
        }
    }

    /// Whether it has begun and not ended.
    #[must_use]
    pub const fn is_under_way(&self) -> bool {
        match self {
            Self::Waiting | Self::Running(_) => true,
            Self::NotYet | Self::Done(_) => false,
        }
    }

    /// How many channels had this outcome.
    #[must_use]
    pub fn count(&self, outcome: Outcome) -> usize {
        let outcomes = self.outcomes().iter();
        outcomes.filter(|(_, other)| *other == outcome).count()
    }
}

impl Session {
    /// The test that nothing leaves. It stays while the patient looks at other screens.
    #[must_use]
    pub fn trial(self) -> RwSignal<Trial> {
        self.trial
    }

    /// Tests that nothing leaves.
    pub fn test_lock(self) {
        if self.trial.with_untracked(Trial::is_under_way) {
            return;
        }
        self.trial.set(Trial::Waiting);
        self.want_lock();
        spawn_local(async move {
            while !lock::is_closed() {
                channels::pause(A_MOMENT).await;
            }
            let mut outcomes = Vec::new();
            for channel in Channel::ALL {
                self.trial.set(Trial::Running(outcomes.clone()));
                let outcome = channels::attempt(channel).await;
                outcomes.push((channel, outcome));
            }
            // What did arrive may have taken longer than the rest of its attempt.
            for (channel, outcome) in &mut outcomes {
                if channels::was_answered(*channel) {
                    *outcome = Outcome::GotThrough;
                }
            }
            self.trial.set(Trial::Done(outcomes));
        });
    }
}

//! The lock: a policy after which the browser refuses whatever this page asks for.
//!
//! No script can take a policy back, neither ours nor one that got in; only loading the page again ends it. So it
//! closes when the page has all that it needs. Deliberately absent: a way to open it.

use super::browser;
use super::names::Names;
use super::session::Session;
use leptos::prelude::*;

/// Nothing may be loaded, nothing sent, and no address changed in its meaning. What runs goes on: the Wasm, styles
/// that a script sets, addresses of what the page itself has made (`blob:`).
const POLICY: &str = "default-src 'none'; form-action 'none'; base-uri 'none'";
/// Its mark on the root element.
const MARK: &str = "data-lock";

impl Session {
    /// Wants the page to be locked as soon as it can be.
    pub fn want_lock(self) {
        self.lock_wanted.set(true);
    }

    /// Whether the page can be locked now.
    ///
    /// It is wanted from the start of the check on. What is on its way by then was asked for before the first
    /// answer, so it tells nothing about the patient, and the check is better with it: without the list every name
    /// of a medicine is unknown. Some browsers look at the policy once more when an answer arrives, and would drop
    /// it. So the lock waits until everything has arrived or was given up, which `file` and `embed` see to.
    #[must_use]
    pub fn can_lock(self) -> bool {
        let wanted = self.lock_wanted.get() || self.has_answers();
        let names_come = self.names.with(|names| match names {
            Names::Coming => true,
            Names::Here(_) | Names::Missing => false,
        });
        wanted && !names_come && !self.clinic.with(|clinic| clinic.waits)
    }
}

/// Locks the page.
pub fn close() {
    if !is_closed() && browser::add_policy(POLICY) {
        browser::mark(MARK, "closed");
    }
}

/// Whether the page is locked.
#[must_use]
pub fn is_closed() -> bool {
    browser::is_marked(MARK)
}

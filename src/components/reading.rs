//! Lets a signal forget who has read it.
//!
//! Leptos keeps every reader in the signal's list for as long as the signal lives, and those of a check live as long
//! as the page: each screen would leave some hundred readers behind. Deliberately absent: signals.

use leptos::prelude::*;
use leptos::reactive::graph::{Observer, Subscriber};

/// To be called wherever a screen reads signals that outlive it: takes the reader off their lists when its screen is
/// gone, or when it reads again.
pub fn lets_go() {
    if let Some(reader) = Observer::get() {
        on_cleanup(move || reader.clear_sources(&reader));
    }
}

//! What happens when the browser brings this page back as it was left, with all that was in its memory: it is loaded
//! anew, so that *Back* shows nobody the answers of whoever had the device before.
//!
//! Deliberately absent: what is lost with it; answers that are to outlive the page are kept on the device.

use super::browser;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Event, PageTransitionEvent};

/// Listens for as long as the page lives.
pub fn starts_anew() {
    // Hidden when it goes, or it would be seen for a moment when it comes back.
    listen("pagehide", || browser::mark("hidden", ""));
    listen("pageshow", browser::reload);
}

fn listen(kind: &str, act: fn()) {
    let listener = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        // An event of this name that some script has made need not be of this kind.
        let event = event.dyn_ref::<PageTransitionEvent>();
        if event.is_some_and(PageTransitionEvent::persisted) {
            act();
        }
    });
    if let Some(window) = web_sys::window() {
        let _ = window.add_event_listener_with_callback(kind, listener.as_ref().unchecked_ref());
    }
    listener.forget();
}

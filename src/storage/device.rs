//! The one record that lies on the device, in the browser's own storage.
//!
//! gloo-storage leads to it. Its own reading and writing panic where a browser throws what they do not expect, a
//! damaged profile for one, and a panic ends the check; so every call here is one that gives its error back.
//! Deliberately absent: what stands in the record, and any call that the patient has not asked for (see
//! `state::keeping`).

use gloo_storage::{LocalStorage, Storage};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Event, StorageEvent};

/// What the record is known by; other pages of the same host have theirs.
const NAME: &str = "microneedling-check";

/// Why the device does not do what it is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The browser lets this page store nothing, or not any more.
    Blocked,
    /// It did not take the record; most often it is full.
    Full,
}

/// The record, if there is one.
///
/// # Errors
/// [`Refusal::Blocked`].
pub fn read() -> Result<Option<String>, Refusal> {
    storage()?.get_item(NAME).map_err(|_| Refusal::Blocked)
}

/// Puts a record there, in the place of the last one.
///
/// # Errors
/// Either refusal; the last record may be there still.
pub fn write(record: &str) -> Result<(), Refusal> {
    let written = storage()?.set_item(NAME, record);
    written.map_err(|_| Refusal::Full)
}

/// Deletes the record.
///
/// # Errors
/// [`Refusal::Blocked`]: it may be there still.
pub fn delete() -> Result<(), Refusal> {
    storage()?.remove_item(NAME).map_err(|_| Refusal::Blocked)
}

/// Calls `changed` with what another tab has left there, whenever it does. For as long as the page lives.
pub fn on_change(changed: impl Fn(Option<String>) + 'static) {
    let listener = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        // Scripts of others make such events, too, and without a name they would say that all was deleted.
        let Some(event) = event.dyn_ref::<StorageEvent>().filter(|it| it.is_trusted()) else {
            return;
        };
        // Without a name, all was deleted.
        if event.key().is_none_or(|name| name == NAME) {
            changed(event.new_value());
        }
    });
    if let Some(window) = web_sys::window() {
        let listener = listener.as_ref().unchecked_ref();
        let _ = window.add_event_listener_with_callback("storage", listener);
    }
    listener.forget();
}

fn storage() -> Result<web_sys::Storage, Refusal> {
    // Where storing is forbidden, asking for it throws, and `raw` would panic: so it is asked here first.
    let allowed = web_sys::window().and_then(|window| window.local_storage().ok().flatten());
    allowed.map(|_| LocalStorage::raw()).ok_or(Refusal::Blocked)
}

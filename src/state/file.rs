//! The one place that asks the server for anything: whole files that lie beside the app, the same for everybody.
//!
//! Deliberately absent: sending, and any address that could tell something about the patient.

use super::browser;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::{AbortController, RequestCache, RequestInit, Response};

/// How long a file may take. The lock waits for what is on its way, so that has to end some time.
const PATIENCE: Duration = Duration::from_secs(60);

/// The text of a file beside the app, if there is one.
pub async fn text(name: &str) -> Option<String> {
    let ask = RequestInit::new();
    // The name of the file does not change with its content, so the server is asked whether it has.
    ask.set_cache(RequestCache::NoCache);
    fetch(&format!("{}{name}", browser::root()), &ask).await
}

/// The text of a file of this release, which the page names in this attribute. Asked for again, it comes from the
/// server: the browser may have kept that there was none.
pub async fn of_release(attribute: &str, again: bool) -> Option<String> {
    let ask = RequestInit::new();
    if again {
        ask.set_cache(RequestCache::Reload);
    }
    fetch(&browser::told(attribute)?, &ask).await
}

async fn fetch(address: &str, ask: &RequestInit) -> Option<String> {
    let stop = AbortController::new().ok()?;
    ask.set_signal(Some(&stop.signal()));
    leptos::prelude::set_timeout(move || stop.abort(), PATIENCE);
    let answer = web_sys::window()?.fetch_with_str_and_init(address, ask);
    let answer: Response = answer.await.ok()?.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    answer.text().ok()?.await.ok()?.as_string()
}

//! The one place that asks the server for anything: whole files that lie beside the app, the same for everybody.
//!
//! Deliberately absent: sending, and any address that could tell something about the patient.

use super::browser;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::{AbortController, RequestCache, RequestInit, Response};

/// How long a file may take. The lock waits for what is on its way, so that has to end some time.
const PATIENCE: Duration = Duration::from_secs(60);

/// The text of a file, if there is one.
pub async fn text(name: &str) -> Option<String> {
    let ask = RequestInit::new();
    // The name of the file does not change with its content, so the server is asked whether it has.
    ask.set_cache(RequestCache::NoCache);
    let stop = AbortController::new().ok()?;
    ask.set_signal(Some(&stop.signal()));
    leptos::prelude::set_timeout(move || stop.abort(), PATIENCE);
    let address = format!("{}{name}", browser::root());
    let answer = web_sys::window()?.fetch_with_str_and_init(&address, &ask);
    let answer: Response = answer.await.ok()?.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    answer.text().ok()?.await.ok()?.as_string()
}

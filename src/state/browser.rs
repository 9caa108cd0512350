//! The edge to the browser: history, title, focus, printing. Nothing else here touches the page.
//!
//! The history gets a step number and no more. Deliberately absent: addresses, storage, requests (see `names`).

use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Document, Element, History, HtmlElement, PopStateEvent, Window};

/// The step that the browser's history stands at; 0 on a first visit.
#[must_use]
pub fn step() -> u32 {
    history()
        .and_then(|history| history.state().ok())
        .and_then(|state| read_step(&state))
        .unwrap_or(0)
}

/// Adds a step to the history.
pub fn push_step(step: u32) {
    if let Some(history) = history() {
        // A browser may refuse (a frame without a history, too many calls). Then only Back is lost.
        let _ = history.push_state_with_url(&step.into(), "", None);
    }
}

/// Gives the present entry of the history this step.
pub fn set_step(step: u32) {
    if let Some(history) = history() {
        let _ = history.replace_state_with_url(&step.into(), "", None);
    }
}

/// Goes one step back.
pub fn go_back() {
    if let Some(history) = history() {
        let _ = history.back();
    }
}

/// Calls `visit` with the step whenever the patient goes back or forward. For as long as the page lives.
pub fn on_step(visit: impl Fn(u32) + 'static) {
    let listener = Closure::<dyn Fn(PopStateEvent)>::new(move |event: PopStateEvent| {
        visit(read_step(&event.state()).unwrap_or(0));
    });
    if let Some(window) = window() {
        let _ =
            window.add_event_listener_with_callback("popstate", listener.as_ref().unchecked_ref());
    }
    listener.forget();
}

/// Sets the title of the document.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Moves the focus to an element, once what has changed is on the screen.
pub fn focus_soon(id: String, scroll_to_top: bool) {
    leptos::prelude::request_animation_frame(move || {
        if let Some(element) = by_id(&id).and_then(|element| element.dyn_into::<HtmlElement>().ok())
        {
            let _ = element.focus();
        }
        if scroll_to_top && let Some(window) = window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
    });
}

/// Does something once the page that is being built now is on the screen.
pub fn after_paint(todo: impl FnOnce() + 'static) {
    leptos::prelude::request_animation_frame(|| {
        // A frame is painted after its callbacks; a task that is set up in one of them runs after that.
        leptos::prelude::set_timeout(todo, Duration::ZERO);
    });
}

/// Opens whatever can be opened when the page is printed: paper has no line to press.
pub fn open_for_print() {
    let listener = Closure::<dyn Fn()>::new(|| {
        let details = document().map(|document| document.get_elements_by_tag_name("details"));
        for details in details
            .iter()
            .flat_map(|all| (0..all.length()).map(|at| all.item(at)))
        {
            let _ = details.map(|details| details.set_attribute("open", ""));
        }
    });
    if let Some(window) = window() {
        let listener = listener.as_ref().unchecked_ref();
        let _ = window.add_event_listener_with_callback("beforeprint", listener);
    }
    listener.forget();
}

/// Asks the browser to print.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Shows one element and hides another.
pub fn show_instead(shown: &str, hidden: &str) {
    if let Some(element) = by_id(shown) {
        let _ = element.remove_attribute("hidden");
    }
    if let Some(element) = by_id(hidden) {
        let _ = element.set_attribute("hidden", "");
    }
}

/// An element by its id.
#[must_use]
pub fn by_id(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

fn read_step(state: &JsValue) -> Option<u32> {
    let number = state.as_f64()?;
    // Written by this file, so a whole number; anything else is not ours.
    (0.0..f64::from(u32::MAX))
        .contains(&number)
        .then_some(number as u32)
}

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn history() -> Option<History> {
    window()?.history().ok()
}

//! The edge to the browser, as far as only this page needs it: where the page is, printing the poster.
//!
//! Deliberately absent: storage and requests.

use leptos::prelude::*;
use wasm_bindgen::{JsCast, closure::Closure};

/// What marks the page while its poster is printed.
const PRINTING: &str = "data-prints";

/// The folder of the check: that above this page.
pub fn own_address() -> String {
    let here = window().location();
    let origin = here.origin().unwrap_or_default();
    let path = here.pathname().unwrap_or_default();
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let above = folder.rsplit_once('/').map_or("", |(above, _)| above);
    format!("{origin}{above}/")
}

/// Prints the poster and nothing else.
pub fn print_poster() {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute(PRINTING, "poster");
    }
    let _ = window().print();
}

/// Forgets the poster when the paper is done, so that the page itself can be printed too.
pub fn after_print() {
    let listener = Closure::<dyn Fn()>::new(|| {
        if let Some(root) = document().document_element() {
            let _ = root.remove_attribute(PRINTING);
        }
    });
    let function = listener.as_ref().unchecked_ref();
    let _ = window().add_event_listener_with_callback("afterprint", function);
    listener.forget();
}

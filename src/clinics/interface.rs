//! The edge to the browser: where the page is, the clipboard, printing the poster.
//!
//! Deliberately absent: storage and requests.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Clipboard, HtmlTextAreaElement, js_sys::Reflect};

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

/// Copies a text, and tells whether it was copied once the browser has said so.
pub fn copy(text: &str, copied: impl FnOnce(bool) + 'static) {
    // Where a page came without https, or the host of a frame forbids it, there is no clipboard.
    let clipboard = Reflect::get(&window().navigator(), &"clipboard".into()).ok();
    let clipboard = clipboard.filter(|clipboard| !clipboard.is_undefined());
    let Some(clipboard) = clipboard else {
        return copied(false);
    };
    let copying = clipboard.unchecked_into::<Clipboard>().write_text(text);
    spawn_local(async move { copied(copying.await.is_ok()) });
}

/// Selects all that is in a text area, and moves the focus there.
pub fn select(id: &str) {
    let area = document().get_element_by_id(id);
    if let Some(area) = area.and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok()) {
        let _ = area.focus();
        area.select();
    }
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

//! The composition root: the panic hook and the mount; nothing else.

use leptos::mount::mount_to;
use leptos::prelude::*;
use microneedling_check::app::App;
use microneedling_check::state::browser;
use microneedling_check::text::en::ENGLISH;
use wasm_bindgen::JsCast;

fn main() {
    // After a panic nothing on the screen can be relied on. What it was about is not told to anybody.
    std::panic::set_hook(Box::new(|_| browser::show_instead("broken", "app")));
    let Some(root) = browser::by_id("app") else {
        return;
    };
    root.set_text_content(None);
    mount_to(root.unchecked_into(), || view! { <App language=&ENGLISH/> }).forget();
}

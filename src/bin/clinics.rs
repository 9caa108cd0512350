//! The composition root of the page for clinics: the panic hook and the mount; nothing else.

use leptos::mount::mount_to;
use microneedling_check::clinics::page;
use microneedling_check::components::Element;
use microneedling_check::state::browser;
use microneedling_check::text::en::clinics::CLINICS;
use wasm_bindgen::JsCast;

/// The words, in one place of the program.
static WORDS: microneedling_check::text::clinics::Words = CLINICS;

fn main() {
    std::panic::set_hook(Box::new(|_| browser::show_instead("broken", "app")));
    let Some(root) = browser::by_id("app") else {
        return;
    };
    root.set_text_content(None);
    mount_to(root.unchecked_into(), || {
        page(&WORDS).map(Element::into_view)
    })
    .forget();
}

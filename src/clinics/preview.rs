//! The preview: the very element that a clinic puts on its site, made anew whenever a setting has changed.
//!
//! Its script stands in the page's own markup. Deliberately absent: a likeness; what works here works there.

use super::form::Form;
use super::snippets::attributes;
use crate::components::{Element, classed};
use crate::text::clinics::Words;
use leptos::html;
use leptos::prelude::*;

/// The place of the preview.
pub fn preview(form: Form, words: &'static Words) -> Element {
    let place = NodeRef::<html::Div>::new();
    let settled = form.settled();
    Effect::new(move |_| {
        let made = document().create_element("microneedling-check");
        if let (Some(place), Ok(made)) = (place.get(), made) {
            for (name, value) in settled.with(|settings| attributes(settings, words.language)) {
                let _ = made.set_attribute(name, &value);
            }
            place.replace_children_with_node_1(&made);
        }
    });
    let place = html::div().id("preview").class("preview").node_ref(place);
    classed("div", "preview-frame").view(place.into_any())
}

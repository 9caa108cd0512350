//! The four ways, each with what it is for, its snippet, and what else it needs.
//!
//! Deliberately absent: how a snippet is made (see `snippets`).

use super::copying::Snippet;
use super::form::Form;
use super::interface;
use super::poster::{as_address, poster};
use super::snippets::{self, address};
use crate::components::{
    Element, Icon, button, classed, disclosure, element, new_tab_link, points,
};
use crate::text::clinics::{Way, Words};
use leptos::prelude::*;

/// All four.
pub fn ways(form: Form, words: &'static Words) -> Vec<Element> {
    let says = &words.ways;
    let snippet = |id, label, rows, text| {
        Snippet {
            id,
            label,
            rows,
            text,
        }
        .element(says)
    };
    let link = form.made(move |settings| address(settings, words));
    let element_way = way(says.element)
        .child(snippet(
            "snippet-element",
            says.element.snippet,
            5,
            form.made(move |settings| snippets::element(settings, words)),
        ))
        .child(directives(
            words,
            snippet(
                "directives-element",
                says.directives_element,
                3,
                form.made(|settings| snippets::directives(settings).0),
            ),
        ));
    let frame_way = way(says.frame)
        .child(alone(form, words))
        .child(snippet(
            "snippet-frame",
            says.frame.snippet,
            7,
            form.made(move |settings| snippets::frame(settings, words)),
        ))
        .child(directives(
            words,
            snippet(
                "directives-frame",
                says.directives_frame,
                1,
                form.made(|settings| snippets::directives(settings).1),
            ),
        ));
    let try_link = new_tab_link(says.try_link, words.new_tab)
        .set("class", "button button-second")
        .follow("href", link);
    let link_way = way(says.link)
        .child(alone(form, words))
        .child(snippet("snippet-link", says.address, 2, link))
        .child(snippet(
            "snippet-button",
            says.link.snippet,
            5,
            form.made(move |settings| snippets::button(settings, words)),
        ))
        .child(try_link);
    vec![element_way, frame_way, link_way, poster_way(form, words)]
}

fn way(way: Way) -> Element {
    let sites = (!way.sites.is_empty()).then(|| points(way.sites.iter().copied()));
    classed("section", "card")
        .child(element("h3").text(way.title))
        .child(element("p").text(way.text))
        .children(sites)
}

/// That this way cannot read the clinic's rules, where it cannot.
fn alone(form: Form, words: &'static Words) -> Element {
    let settings = form.settings();
    let is_so = move || settings.with(snippets::is_for_the_element_alone);
    classed("p", "notice")
        .shown(Signal::derive(is_so))
        .text(words.ways.element_alone)
}

fn directives(words: &'static Words, snippet: Element) -> Element {
    let body = classed("div", "directives")
        .child(element("p").text(words.ways.directives_lead))
        .child(snippet);
    disclosure(words.ways.directives, body)
}

fn poster_way(form: Form, words: &'static Words) -> Element {
    let says = &words.ways;
    let link = form.made(move |settings| address(settings, words));
    let picture = form.made(move |settings| {
        let svg = poster(&address(settings, words), words);
        svg.as_deref().map(as_address).unwrap_or_default()
    });
    let is_made = Signal::derive(move || picture.with(|picture| !picture.is_empty()));
    let image = classed("img", "poster")
        .id("poster")
        .set("width", "210")
        .set("height", "297")
        .follow("src", picture)
        .follow(
            "alt",
            Signal::derive(move || link.with(|link| (says.poster_picture)(link))),
        );
    let print = Callback::new(|()| interface::print_poster());
    let download = classed("a", "button button-second")
        .set("download", "microneedling-check-poster.svg")
        .follow("href", picture)
        .text(says.download);
    let buttons = classed("div", "buttons")
        .child(button("button button-second", says.print, print).led_by(Icon::Printer))
        .child(download);
    let made = classed("div", "poster-made")
        .shown(is_made)
        .child(image)
        .child(buttons);
    let too_long = classed("p", "notice")
        .shown(Signal::derive(move || !is_made.get()))
        .text(says.poster_too_long);
    way(says.poster)
        .child(alone(form, words))
        .child(made)
        .child(too_long)
}

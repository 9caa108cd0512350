//! One element of the page, in the builder syntax, with everything about it erased to one type.
//!
//! `view!` gives every piece of markup a type of its own, and to each type its own code to build,
//! change, move and drop it: the same screens took 87 kB of compressed Wasm that way, and take 51 kB
//! this way. What changes later is a signal; all else is set once. Deliberately absent: a renderer;
//! this is Leptos's own.

use super::icon::Icon;
use super::reading::lets_go;
use leptos::ev::{self, KeyboardEvent};
use leptos::html::custom;
use leptos::prelude::*;
use leptos::reactive::traits::IsDisposed;
use leptos::tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::tachys::html::attribute::custom::custom_attribute;
use leptos::tachys::html::event::{EventDescriptor, on};
use leptos::tachys::html::property::prop;
use wasm_bindgen::{JsCast, JsValue};

/// An element that is not in the page yet.
#[must_use]
pub struct Element {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// An element of this kind.
pub const fn element(tag: &'static str) -> Element {
    Element {
        tag,
        attributes: Vec::new(),
        children: Vec::new(),
    }
}

/// An element of this kind and class.
pub fn classed(tag: &'static str, class: &'static str) -> Element {
    element(tag).set("class", class)
}

/// A button that does one thing.
pub fn button(class: &'static str, words: impl Into<String>, click: Callback<()>) -> Element {
    classed("button", class)
        .set("type", "button")
        .text(words)
        .on(ev::click, move |_| click.run(()))
}

/// A link that opens in a new tab, and what it says of that to screen readers. Its address is set afterwards.
pub fn new_tab_link(words: impl Into<String>, new_tab: &'static str) -> Element {
    let new_tab = classed("span", "visually-hidden").text(format!(" ({new_tab})"));
    element("a")
        .set("target", "_blank")
        .set("rel", "noopener noreferrer")
        .text(words)
        .child(new_tab)
}

/// A list with a point for each line.
pub fn points<'a>(lines: impl IntoIterator<Item = &'a str>) -> Element {
    element("ul").children(lines.into_iter().map(|line| element("li").text(line)))
}

/// A signal that never changes.
#[must_use]
pub fn always(on: bool) -> Signal<bool> {
    Signal::stored(on)
}

impl Element {
    /// Sets an attribute.
    pub fn set(self, name: &'static str, value: impl Into<String>) -> Self {
        self.with(custom_attribute(name, value.into()))
    }

    /// Sets its id.
    pub fn id(self, id: impl Into<String>) -> Self {
        self.set("id", id)
    }

    /// An attribute that is `true` while the signal is, and otherwise not there.
    pub fn flag(self, name: &'static str, on: Signal<bool>) -> Self {
        self.optional(name, move || on.get().then(|| "true".to_owned()))
    }

    /// Whether it is there at all.
    pub fn shown(self, shown: Signal<bool>) -> Self {
        self.with(custom_attribute("hidden", move || {
            lets_go();
            !shown.get()
        }))
    }

    /// An attribute that follows a signal.
    pub fn follow(self, name: &'static str, value: Signal<String>) -> Self {
        self.optional(name, move || Some(value.get()))
    }

    /// An attribute that follows what it is made from, and is not there where that gives nothing.
    pub fn optional(
        self,
        name: &'static str,
        value: impl Fn() -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        self.with(custom_attribute(name, move || {
            lets_go();
            value()
        }))
    }

    /// Adds words.
    pub fn text(self, words: impl Into<String>) -> Self {
        self.view(words.into().into_any())
    }

    /// Its words, which follow a signal. They replace whatever is in the element: a browser that translates
    /// the page has put pieces of its own there, and a text that is no longer in the page cannot change it.
    pub fn live_text(self, words: Signal<String>) -> Self {
        self.with(prop("textContent", move || {
            lets_go();
            words.get()
        }))
    }

    /// Adds an element.
    pub fn child(self, child: Self) -> Self {
        self.view(child.into_view())
    }

    /// Adds elements; none or one, where it is an option.
    pub fn children(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.children
            .extend(children.into_iter().map(Self::into_view));
        self
    }

    /// Adds elements that are made anew whenever what they are made from changes.
    pub fn live(self, make: Callback<(), Vec<Self>>) -> Self {
        let views = move || {
            lets_go();
            make.run(())
                .into_iter()
                .map(Self::into_view)
                .collect::<Vec<_>>()
        };
        self.view(views.into_any())
    }

    /// Adds any other view.
    pub fn view(mut self, view: AnyView) -> Self {
        self.children.push(view);
        self
    }

    /// Puts a picture before what it holds already.
    pub fn led_by(mut self, icon: Icon) -> Self {
        self.children.insert(0, icon.picture());
        self
    }

    /// The state of a check box or radio button, and what follows from changing it. Autofill tells of changes that are
    /// none: those choose nothing.
    pub fn checked(self, on_or_off: Signal<bool>, pick: Callback<bool>) -> Self {
        let checked = prop("checked", move || {
            lets_go();
            on_or_off.get()
        });
        self.with(checked).on(ev::change, move |event| {
            let on = event_target_checked(&event);
            if on != on_or_off.get_untracked() {
                pick.run(on);
            }
        })
    }

    /// What stands in a field.
    pub fn value(self, value: Signal<String>) -> Self {
        self.with(prop("value", move || {
            lets_go();
            value.get()
        }))
    }

    /// What stands in a field, and what follows from typing. Autofill tells of typing that changes nothing: that is
    /// no answer.
    pub fn typed(self, value: Signal<String>, typed: Callback<String>) -> Self {
        self.on(ev::input, move |event| {
            let text = event_target_value(&event);
            if text != value.get_untracked() {
                typed.run(text);
            }
        })
    }

    /// What follows from pressing Enter; nothing else does.
    pub fn entered(self, entered: Callback<()>) -> Self {
        self.keyed(move |event| {
            if event.key() == "Enter" {
                event.prevent_default();
                entered.run(());
            }
        })
    }

    /// What follows from a key. Password managers and autofill send events of this name that have no key at all:
    /// those are nobody's.
    pub fn keyed(self, keyed: impl Fn(&KeyboardEvent) + 'static) -> Self {
        self.on(ev::keydown, move |event| {
            if event.is_instance_of::<KeyboardEvent>() {
                keyed(&event);
            }
        })
    }

    /// What follows from pressing the button of a form, or Enter in one of its fields; nothing is sent. A form
    /// tells nothing of being submitted in a frame that may not submit any, so the button is listened to.
    pub fn submits(self, submits: Callback<()>) -> Self {
        self.set("type", "submit").on(ev::click, move |event| {
            event.prevent_default();
            submits.run(());
        })
    }

    /// What follows from an event, for as long as its screen is there. A browser tells an element that is being taken
    /// out of the page that it has lost the focus, when all that a handler could read is gone already.
    pub fn on<E>(self, event: E, hear: impl Fn(E::EventType) + 'static) -> Self
    where
        E: EventDescriptor + Send + 'static,
        E::EventType: From<JsValue> + 'static,
    {
        let screen = StoredValue::new(());
        self.with(on(event, move |event| {
            if !screen.is_disposed() {
                hear(event);
            }
        }))
    }

    /// Adds an attribute or property of any kind.
    pub fn with(mut self, attribute: impl IntoAnyAttribute) -> Self {
        self.attributes.push(attribute.into_any_attr());
        self
    }

    /// The finished view.
    #[must_use]
    pub fn into_view(self) -> AnyView {
        custom(self.tag)
            .add_any_attr(self.attributes)
            .child(self.children)
            .into_any()
    }
}

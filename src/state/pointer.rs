//! The edge to finger and mouse: takes away what does not count (see `presses`) before anything in the page gets it.
//!
//! It stands in one place, at the document, so no button and no field has to think of it. What comes without a
//! pointer is left alone: keys, screen readers and scripts. Deliberately absent: which things are pressed.

use super::browser;
use super::presses::{Presses, TO_BE_SEEN};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, Event, EventTarget, MouseEvent, PointerEvent};

/// What is pressed as a whole, whichever part of it is hit.
const CONTROL: &str = "a, button, input, label, select, summary, textarea, [role=option], g";
/// The mark on the root element while no press counts. Nothing but tests asks for it.
const MARK: &str = "data-presses";

/// Finger and mouse. A handle: copies mean the same ones.
#[derive(Clone, Default)]
pub struct Pointer(Rc<State>);

#[derive(Default)]
struct State {
    presses: Cell<Presses>,
    /// Whether the press that is under way counts, if one is.
    counts: Cell<Option<bool>>,
    /// What it is on.
    under: RefCell<Option<Under>>,
    /// What was pressed last, until it is known whether something else has come in its place.
    pressed: RefCell<Option<Under>>,
}

/// A place, and what was there.
#[derive(Clone)]
struct Under {
    x: i32,
    y: i32,
    control: Element,
}

impl Under {
    fn of(event: &MouseEvent) -> Option<Self> {
        let (x, y) = (event.client_x(), event.client_y());
        let control = control_at(x, y)?;
        Some(Self { x, y, control })
    }

    /// Whether something else is there now.
    fn is_replaced(&self) -> bool {
        control_at(self.x, self.y).as_ref() != Some(&self.control)
    }
}

/// Watches them for as long as the page lives.
#[must_use]
pub fn watch() -> Pointer {
    let pointer = Pointer::default();
    let on = |kind: &str, first: bool, react: fn(&Pointer, &Event)| {
        let pointer = pointer.clone();
        let listener = Closure::<dyn Fn(Event)>::new(move |event: Event| react(&pointer, &event));
        let document = web_sys::window().and_then(|window| window.document());
        if let Some(document) = document {
            let target: &EventTarget = document.as_ref();
            let listener = listener.as_ref().unchecked_ref();
            let _ = target.add_event_listener_with_callback_and_bool(kind, listener, first);
        }
        listener.forget();
    };
    on("pointerdown", true, Pointer::down);
    on("pointercancel", true, Pointer::cancelled);
    // It would move the focus into a field.
    on("mousedown", true, Pointer::focuses);
    on("click", true, Pointer::click);
    // After all that follows from it.
    on("click", false, Pointer::clicked);
    pointer
}

impl Pointer {
    /// Something new is coming up: no press counts until it could have been seen.
    pub fn wait(&self) {
        let mut presses = self.0.presses.get();
        let change = presses.change();
        self.0.presses.set(presses);
        browser::mark(MARK, "wait");
        let pointer = self.clone();
        browser::after_paint(move || {
            let mut presses = pointer.0.presses.get();
            presses.painted(change, browser::now());
            pointer.0.presses.set(presses);
            let seen = move || {
                if pointer.0.presses.get().is_last(change) {
                    browser::unmark(MARK);
                }
            };
            leptos::prelude::set_timeout(seen, Duration::from_millis(TO_BE_SEEN as u64));
        });
    }

    fn down(&self, event: &Event) {
        let Some(event) = event.dyn_ref::<PointerEvent>() else {
            return;
        };
        // Screen readers that press at a place send a pointer without any size.
        let has_size = event.width() > 0 || event.height() > 0;
        if !event.is_primary() || !has_size {
            return;
        }
        self.look();
        let counts = self.0.presses.get().count(event.time_stamp());
        self.0.counts.set(Some(counts));
        self.0.under.replace(Under::of(event).filter(|_| counts));
    }

    fn cancelled(&self, _: &Event) {
        self.0.counts.set(None);
        self.0.under.replace(None);
    }

    fn focuses(&self, event: &Event) {
        if self.0.counts.get() == Some(false) {
            refuse(event);
        }
    }

    fn click(&self, event: &Event) {
        let is_pressed = event
            .dyn_ref::<MouseEvent>()
            .is_some_and(|event| event.detail() > 0);
        if !is_pressed {
            // Keys and scripts click without a pointer.
            self.0.under.replace(None);
        } else if self.0.counts.take() == Some(false) {
            refuse(event);
        }
    }

    fn clicked(&self, _: &Event) {
        let Some(under) = self.0.under.take() else {
            return;
        };
        self.0.pressed.replace(Some(under));
        let pointer = self.clone();
        // The app leaves some things to the next frame, such as moving the focus.
        leptos::prelude::request_animation_frame(move || pointer.look());
    }

    /// Looks whether the last press has brought up something else in its place.
    fn look(&self) {
        let pressed = self.0.pressed.take();
        if pressed.is_some_and(|pressed| pressed.is_replaced()) {
            self.wait();
        }
    }
}

fn refuse(event: &Event) {
    event.prevent_default();
    event.stop_immediate_propagation();
}

/// What can be pressed there, or else what is there.
fn control_at(x: i32, y: i32) -> Option<Element> {
    let document = web_sys::window()?.document()?;
    let element = document.element_from_point(x as f32, y as f32)?;
    Some(element.closest(CONTROL).ok().flatten().unwrap_or(element))
}

//! The app's side of the frame: it reads what the website has set, tells it its height, and hears its wishes.
//!
//! What is told is numbers that do not depend on answers more than a height must, and what a patient has handed
//! over. Deliberately absent: answers, questions and results; a message that is not understood does nothing.

use super::flood::Flood;
use super::growth::{Growth, Next};
use super::settings::{PolicyFrom, Settings};
use crate::knowledge::{RULES, VERSION};
use crate::policy;
use crate::state::trail::Page;
use crate::state::{Session, browser, file, journey};
use js_sys::{Array, Object, Reflect};
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::Serialize;
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{
    Document, Event, HtmlElement, MessageEvent, MessagePort, ResizeObserver, UrlSearchParams,
    Window,
};

/// How long the website may take to pass its policy on. Its loader gives up before.
const PATIENCE: Duration = Duration::from_secs(8);
/// The longest query that is read, in bytes.
const MOST_BYTES: usize = 4096;
/// The longest complaint, in characters.
const MOST_CHARACTERS: usize = 500;

/// What the website is told; each kind has its own fields.
#[derive(Clone, Default, Serialize)]
struct Told<'a> {
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rules: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    height: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    step: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    of: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    top: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    format: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<&'a str>,
}

/// How the two find each other.
#[derive(Serialize)]
struct Greeting {
    mnc: &'static str,
    id: String,
}

/// The frame. A handle: copies mean the same one.
#[derive(Clone, Copy)]
struct Frame {
    session: Session,
    /// The way to the website's loader; none in a plain frame, and in no frame.
    port: StoredValue<Option<MessagePort>, LocalStorage>,
    /// What is to be told once there is a way.
    kept: StoredValue<Vec<JsValue>, LocalStorage>,
    id: StoredValue<String>,
    growth: StoredValue<Growth>,
    flood: StoredValue<Flood>,
}

/// Reads what the website has set, and answers it if the check stands in its frame.
pub fn join(session: Session) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let frame = Frame {
        session,
        port: StoredValue::new_local(None),
        kept: StoredValue::new_local(Vec::new()),
        id: StoredValue::new(browser::new_id()),
        growth: StoredValue::default(),
        flood: StoredValue::default(),
    };
    let parent = window.parent().ok().flatten();
    let framed = parent
        .as_ref()
        .is_some_and(|parent| !Object::is(parent, &window));
    session.clinic().update(|clinic| clinic.framed = framed);
    let query = window.location().search().unwrap_or_default();
    let from = frame.apply(&query);
    frame.read_policy(from);
    if let Some(parent) = parent.filter(|_| framed) {
        frame.greet(&window, &parent);
        frame.follow();
    }
}

impl Frame {
    // What the website sets.

    /// Applies what stands in a query; gives where the policy comes from.
    fn apply(self, query: &str) -> PolicyFrom {
        let parts = if query.len() <= MOST_BYTES {
            parts(query)
        } else {
            Vec::new()
        };
        let parts = parts
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()));
        let (settings, wrong) = Settings::read(parts);
        browser::set_theme(settings.theme.map(super::settings::Theme::id));
        let sheet = settings.accent.map(|accent| accent.style_sheet());
        browser::set_style(sheet.as_deref());
        self.session.clinic().update(|clinic| {
            clinic.booking_url = settings.booking_url;
            clinic.booking_label = settings.booking_label;
            clinic.takes_text = settings.takes_text;
        });
        for name in wrong {
            self.complain("bad-value", name);
        }
        settings.policy
    }

    fn read_policy(self, from: PolicyFrom) {
        match from {
            PolicyFrom::Nowhere => {}
            PolicyFrom::Loader => {
                self.wait(true);
                set_timeout(move || self.wait(false), PATIENCE);
            }
            PolicyFrom::BesideTheTool(name) => {
                self.wait(true);
                spawn_local(async move {
                    let text = file::text(&format!("policies/{name}.json")).await;
                    match text {
                        Some(text) => self.take_policy(&text),
                        None => self.complain("policy-unreachable", &name),
                    }
                    self.wait(false);
                });
            }
        }
    }

    /// What the policy tightens counts from now on; what it would loosen is told to the clinic.
    fn take_policy(self, text: &str) {
        let read = policy::read(text.as_bytes(), &RULES);
        self.session
            .clinic()
            .update(|clinic| clinic.policy = read.policy);
        for refusal in read.refused {
            self.complain(
                "policy-refused",
                &format!("{}: {}", refusal.at, refusal.message),
            );
        }
    }

    fn wait(self, waits: bool) {
        self.session.clinic().update(|clinic| clinic.waits = waits);
    }

    // What the website is told.

    fn tell(self, told: Told<'_>) {
        let told = Told {
            id: self.id.get_value(),
            ..told
        };
        let Ok(message) = serde_wasm_bindgen::to_value(&told) else {
            return;
        };
        self.port.with_value(|port| match port {
            Some(port) => {
                let _ = port.post_message(&message);
            }
            None => self.kept.update_value(|kept| kept.push(message)),
        });
    }

    /// Tells the clinic, not the patient, what is wrong with its settings.
    fn complain(self, code: &'static str, at: &str) {
        let at: String = at.chars().take(MOST_CHARACTERS).collect();
        leptos::logging::warn!("microneedling-check: {code}: {at}");
        self.tell(Told {
            kind: "error",
            code: Some(code),
            at: Some(&at),
            ..Told::default()
        });
    }

    // The way to the website.

    /// Says hello, once. Whoever is the parent answers with a port, or nobody does.
    fn greet(self, window: &Window, parent: &Window) {
        let expected = parent.clone();
        let answer = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            // An event of this name that some script has made need not be of this kind.
            let Some(event) = event.dyn_ref::<MessageEvent>() else {
                return;
            };
            let from_parent = event
                .source()
                .is_some_and(|source| Object::is(&source, &expected));
            let is_answer = text(&event.data(), "mnc").as_deref() == Some("port")
                && text(&event.data(), "id") == Some(self.id.get_value());
            let is_new = self.port.with_value(Option::is_none);
            if from_parent
                && is_answer
                && is_new
                && let Ok(port) = event.ports().get(0).dyn_into::<MessagePort>()
            {
                self.connect(port);
            }
        });
        let _ = window.add_event_listener_with_callback("message", answer.as_ref().unchecked_ref());
        answer.forget();
        let hello = Greeting {
            mnc: "hello",
            id: self.id.get_value(),
        };
        let Ok(hello) = serde_wasm_bindgen::to_value(&hello) else {
            return;
        };
        // Any website may hold the frame, and learns nothing from this.
        let _ = parent.post_message(&hello, "*");
    }

    fn connect(self, port: MessagePort) {
        let hear = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            self.hear(event.data());
        });
        port.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        hear.forget();
        self.port.set_value(Some(port));
        self.tell(Told {
            kind: "ready",
            version: Some(env!("CARGO_PKG_VERSION")),
            rules: Some(VERSION),
            lang: Some(self.session.words.tag),
            ..Told::default()
        });
        let kept = self.kept.try_update_value(std::mem::take);
        self.port.with_value(|port| {
            for (port, message) in port.iter().flat_map(|port| {
                let messages = kept.iter().flatten();
                messages.map(move |message| (port, message))
            }) {
                let _ = port.post_message(message);
            }
        });
        self.fit(true);
        self.measure();
    }

    /// Does what a message asks for, if it is one.
    fn hear(self, message: JsValue) {
        let now = js_sys::Date::now();
        let passes = self.flood.try_update_value(|flood| flood.passes(now));
        if passes != Some(true) {
            return;
        }
        if text(&message, "id") != Some(self.id.get_value()) {
            return;
        }
        match text(&message, "type").as_deref() {
            Some("reset") => self.session.delete_all(),
            Some("settings") => {
                if let Some(query) = text(&message, "query") {
                    self.apply(&query);
                }
            }
            Some("policy") => {
                if let Some(text) = text(&message, "text") {
                    self.take_policy(&text);
                }
                self.wait(false);
            }
            // There is a limit to its height, and the page is above it or below it now.
            Some("scroll") => self.fit(false),
            Some("fit") => self.fit(true),
            _ => {}
        }
    }

    /// Whether the frame is as high as the page; otherwise the page scrolls.
    fn fit(self, fits: bool) {
        let fits = fits && !self.growth.with_value(Growth::has_stopped);
        browser::mark("data-frame", if fits { "fits" } else { "scrolls" });
    }

    // What follows from the patient's doing.

    fn follow(self) {
        browser::on_window(&["pointerdown", "keydown", "input"], move || {
            self.growth.update_value(Growth::acted);
        });
        let measure = Closure::<dyn Fn()>::new(move || self.measure());
        if let Ok(observer) = ResizeObserver::new(measure.as_ref().unchecked_ref())
            && let Some(body) = body()
        {
            observer.observe(&body);
        }
        measure.forget();
        Effect::new(move |before: Option<()>| {
            let page = self.session.page();
            if before.is_some() {
                // Behind the focus, which is moved with the next frame, too.
                request_animation_frame(move || self.tell_of(page));
            }
        });
        Effect::new(move |_| {
            if let Some(text) = self.session.handed_over().get() {
                self.tell(Told {
                    kind: "handoff",
                    format: Some("text"),
                    data: Some(&text),
                    ..Told::default()
                });
            }
        });
    }

    /// How far the patient is, among the topics that everybody gets; nothing tells of a screen that only some get.
    fn tell_of(self, page: Page) {
        let topic = match page {
            Page::Questions(id) => journey::topic(id),
            Page::Result => {
                self.tell(Told {
                    kind: "complete",
                    ..Told::default()
                });
                None
            }
            Page::Start | Page::Check | Page::About(_) | Page::Sources | Page::Privacy => None,
        };
        if let Some((step, of)) = topic {
            self.tell(Told {
                kind: "step",
                step: Some(step),
                of: Some(of),
                ..Told::default()
            });
        }
        let top = browser::by_id("title").map_or(0.0, |title| {
            title.get_bounding_client_rect().top() + scrolled()
        });
        self.tell(Told {
            kind: "top",
            top: Some(top),
            ..Told::default()
        });
    }

    fn measure(self) {
        if self.port.with_value(Option::is_none) {
            return;
        }
        let Some(body) = body() else {
            return;
        };
        let height = body.get_bounding_client_rect().height().ceil();
        // A page is never as high as this; the loader has a limit of its own.
        let height = height.clamp(0.0, 100_000.0) as u32;
        match self.growth.try_update_value(|growth| growth.to(height)) {
            Some(Next::Ask) => self.tell(Told {
                kind: "height",
                height: Some(height),
                ..Told::default()
            }),
            Some(Next::Stop) => {
                self.fit(false);
                self.complain("resize-loop", "");
            }
            Some(Next::Nothing) | None => {}
        }
    }
}

/// Names and values of a query, decoded.
fn parts(query: &str) -> Vec<(String, String)> {
    let Ok(read) = UrlSearchParams::new_with_str(query) else {
        return Vec::new();
    };
    let pair = |entry: JsValue| {
        let entry: Array = entry.dyn_into().ok()?;
        Some((entry.get(0).as_string()?, entry.get(1).as_string()?))
    };
    let entries = js_sys::try_iter(&read).ok().flatten();
    entries
        .into_iter()
        .flatten()
        .filter_map(|entry| pair(entry.ok()?))
        .collect()
}

/// A text in a message. What is no object has none. Reading by `serde` would say of each fault what it is, which
/// nobody asks, and takes 10 kB more.
fn text(message: &JsValue, name: &str) -> Option<String> {
    Reflect::get(message, &name.into()).ok()?.as_string()
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn body() -> Option<HtmlElement> {
    document()?.body()
}

fn scrolled() -> f64 {
    web_sys::window()
        .and_then(|window| window.scroll_y().ok())
        .unwrap_or(0.0)
}

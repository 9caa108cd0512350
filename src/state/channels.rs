//! Tries the ways out of this page, one at a time, and says what the browser did.
//!
//! A channel counts as refused only where the browser says so itself. Silence, and an error that could have any cause,
//! count as got through. Deliberately absent: anything about the patient in what is tried; an address holds the name of
//! the channel and no more.

use crate::text::trial::Channel;
use js_sys::{Array, Function, Object, Promise, Reflect};
use leptos::task::spawn_local;
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Document, Element, EventTarget, Window};

/// How often it is looked whether the browser has said something, and how many times at most.
const A_MOMENT: Duration = Duration::from_millis(20);
const PATIENCE: u32 = 100;
/// How many times where it has said that something failed: what it says of the reason may come after that.
const PATIENCE_AFTER_AN_ERROR: u32 = 15;

/// What came of a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The browser said that it refuses.
    Refused,
    /// It does not have the channel, or not in this place, and did nothing.
    NotMade,
    /// It did not refuse.
    GotThrough,
}

/// What has been heard of a channel so far.
#[derive(Default)]
struct Heard {
    refused: Cell<bool>,
    answered: Cell<bool>,
    failed: Cell<bool>,
    submitted: Cell<bool>,
}

/// What is there for one attempt only.
struct Attempt {
    window: Window,
    document: Document,
    /// Holds the elements of the attempt, out of sight.
    place: Element,
    heard: Rc<Heard>,
    channel: Channel,
    address: String,
}

/// Tries a channel.
pub async fn attempt(channel: Channel) -> Outcome {
    let Some(attempt) = Attempt::new(channel) else {
        return Outcome::NotMade;
    };
    let outcome = attempt.run().await;
    attempt.place.remove();
    outcome
}

/// Whether the server has answered on a channel, as the browser's own records of this page have it.
pub fn was_answered(channel: Channel) -> bool {
    records(channel).iter().any(|record| {
        ["responseStart", "responseStatus"]
            .iter()
            .any(|name| number(&record, name) > 0.0)
    })
}

/// Waits.
pub async fn pause(time: Duration) {
    let time = i32::try_from(time.as_millis()).unwrap_or(i32::MAX);
    let promise = Promise::new(&mut |done, _| {
        let window = web_sys::window();
        let _ = window.map(|window| {
            window.set_timeout_with_callback_and_timeout_and_arguments_0(&done, time)
        });
    });
    let _ = promise.await;
}

impl Attempt {
    fn new(channel: Channel) -> Option<Self> {
        let window = web_sys::window()?;
        let document = window.document()?;
        let place = document.create_element("div").ok()?;
        place.set_attribute("aria-hidden", "true").ok()?;
        document.body()?.append_child(&place).ok()?;
        Some(Self {
            heard: Rc::default(),
            channel,
            address: address(channel)?,
            window,
            document,
            place,
        })
    }

    async fn run(&self) -> Outcome {
        let violated = self.listen_for_violations();
        let made = self.make();
        let outcome = match made {
            Err(_) => Outcome::Refused,
            Ok(false) => Outcome::NotMade,
            Ok(true) => self.wait().await,
        };
        let _ = self
            .document
            .remove_event_listener_with_callback(VIOLATION, violated.as_ref().unchecked_ref());
        outcome
    }

    async fn wait(&self) -> Outcome {
        let mut looks = 0;
        loop {
            pause(A_MOMENT).await;
            looks += 1;
            let heard = &self.heard;
            if heard.answered.get() || was_answered(self.channel) {
                return Outcome::GotThrough;
            }
            if heard.refused.get() {
                return Outcome::Refused;
            }
            let failed = heard.failed.get() && looks >= PATIENCE_AFTER_AN_ERROR;
            // Firefox says of this one that it failed, and not why; what it has asked for it keeps a record of.
            if failed && self.channel == Channel::Preload && records(self.channel).length() == 0 {
                return Outcome::Refused;
            }
            if failed {
                return Outcome::GotThrough;
            }
            // Where a frame may not submit forms, a form does not even tell that it was.
            let is_idle = self.channel == Channel::Form && !heard.submitted.get();
            if is_idle && looks >= PATIENCE_AFTER_AN_ERROR {
                return Outcome::NotMade;
            }
            if looks >= PATIENCE {
                return Outcome::GotThrough;
            }
        }
    }

    /// Makes the attempt: an error where the browser throws one, and otherwise whether it has the channel.
    fn make(&self) -> Result<bool, JsValue> {
        let address = self.address.as_str();
        if !Reflect::has(&self.window, &needs(self.channel).into())? {
            return Ok(false);
        }
        match self.channel {
            Channel::Fetch => self.fetch(false),
            Channel::Keepalive => self.fetch(true),
            Channel::XmlHttpRequest => {
                let request = self.construct(&Array::new())?;
                self.listen(request.unchecked_ref());
                call(&request, "open", &["GET", address])?;
                call(&request, "send", &[])?;
                Ok(true)
            }
            Channel::Beacon => {
                let navigator = self.window.navigator();
                if !Reflect::has(&navigator, &"sendBeacon".into())? {
                    return Ok(false);
                }
                call(&navigator, "sendBeacon", &[address])?;
                Ok(true)
            }
            Channel::WebSocket => self.line(&address.replacen("http", "ws", 1)),
            Channel::EventSource => self.line(address),
            Channel::Image => self.element("img", &[("alt", ""), ("src", address)]),
            Channel::CssImage => {
                let element = self.put("p", &[("class", "visually-hidden")])?;
                let style = Reflect::get(&element, &"style".into())?;
                let image = format!("url(\"{address}\")");
                Reflect::set(&style, &"backgroundImage".into(), &image.into())?;
                Ok(true)
            }
            Channel::Script => self.element("script", &[("src", address)]),
            Channel::StyleSheet => self.link(&[("rel", "stylesheet"), ("href", address)]),
            Channel::Prefetch => self.link(&[("rel", "prefetch"), ("href", address)]),
            Channel::Preload => {
                self.link(&[("rel", "preload"), ("as", "image"), ("href", address)])
            }
            Channel::Frame => {
                self.put("iframe", &[("hidden", ""), ("src", address)])?;
                Ok(true)
            }
            Channel::Form => self.form(address),
        }
    }

    fn fetch(&self, keepalive: bool) -> Result<bool, JsValue> {
        let how = Object::new();
        Reflect::set(&how, &"keepalive".into(), &keepalive.into())?;
        Reflect::set(&how, &"cache".into(), &"no-store".into())?;
        let fetch: Function = Reflect::get(&self.window, &"fetch".into())?.dyn_into()?;
        let answer: Promise = fetch
            .call2(&self.window, &self.address.as_str().into(), &how)?
            .dyn_into()?;
        let heard = Rc::clone(&self.heard);
        spawn_local(async move {
            match answer.await {
                Ok(_) => heard.answered.set(true),
                Err(_) => heard.failed.set(true),
            }
        });
        Ok(true)
    }

    /// A line that stays open until it is closed.
    fn line(&self, address: &str) -> Result<bool, JsValue> {
        let line = self.construct(&Array::of1(&address.into()))?;
        self.listen(line.unchecked_ref());
        // It tries again and again otherwise.
        let close = Closure::once_into_js(move || {
            let _ = call(&line, "close", &[]);
        });
        let time = i32::try_from(A_MOMENT.as_millis()).unwrap_or_default();
        let time = time.saturating_mul(i32::try_from(PATIENCE).unwrap_or_default());
        self.window
            .set_timeout_with_callback_and_timeout_and_arguments_0(close.unchecked_ref(), time)?;
        Ok(true)
    }

    fn link(&self, attributes: &[(&str, &str)]) -> Result<bool, JsValue> {
        let link = self.document.create_element("link")?;
        let kinds = Reflect::get(&link, &"relList".into())?;
        let kind = attributes.first().map_or("", |(_, kind)| kind);
        if call(&kinds, "supports", &[kind])?.is_falsy() {
            return Ok(false);
        }
        self.element("link", attributes)
    }

    /// The form goes into an empty frame: if it should get through, the page stays.
    fn form(&self, address: &str) -> Result<bool, JsValue> {
        const TARGET: &str = "nothing";
        self.put("iframe", &[("hidden", ""), ("name", TARGET)])?;
        let form = self.put(
            "form",
            &[("hidden", ""), ("action", address), ("target", TARGET)],
        )?;
        // What a form sends takes the place of what follows the question mark.
        let field = self.document.create_element("input")?;
        for (name, value) in [("name", NAME), ("value", self.channel.id())] {
            field.set_attribute(name, value)?;
        }
        form.append_child(&field)?;
        if !Reflect::has(&form, &"requestSubmit".into())? {
            return Ok(false);
        }
        self.listen(&form);
        call(&form, "requestSubmit", &[])?;
        Ok(true)
    }

    fn element(&self, tag: &str, attributes: &[(&str, &str)]) -> Result<bool, JsValue> {
        let element = self.document.create_element(tag)?;
        self.listen(&element);
        self.fill(&element, attributes)?;
        Ok(true)
    }

    /// An element in the page that is not listened to: a frame that is refused loads, too, an empty page.
    fn put(&self, tag: &str, attributes: &[(&str, &str)]) -> Result<Element, JsValue> {
        let element = self.document.create_element(tag)?;
        self.fill(&element, attributes)?;
        Ok(element)
    }

    fn fill(&self, element: &Element, attributes: &[(&str, &str)]) -> Result<(), JsValue> {
        for (name, value) in attributes {
            element.set_attribute(name, value)?;
        }
        self.place.append_child(element)?;
        Ok(())
    }

    /// An object of the class that the channel needs.
    fn construct(&self, arguments: &Array) -> Result<JsValue, JsValue> {
        let class = Reflect::get(&self.window, &needs(self.channel).into())?;
        Reflect::construct(&class.dyn_into::<Function>()?, arguments)
    }

    /// Listens to whether something arrived, failed or was submitted.
    fn listen(&self, target: &EventTarget) {
        let on = |kind: &str, note: fn(&Heard)| {
            let heard = Rc::clone(&self.heard);
            let listener = Closure::<dyn Fn()>::new(move || note(&heard));
            let _ =
                target.add_event_listener_with_callback(kind, listener.as_ref().unchecked_ref());
            listener.forget();
        };
        on("load", |heard| heard.answered.set(true));
        on("open", |heard| heard.answered.set(true));
        on("error", |heard| heard.failed.set(true));
        on("submit", |heard| heard.submitted.set(true));
    }

    fn listen_for_violations(&self) -> Closure<dyn Fn(JsValue)> {
        let (heard, channel) = (Rc::clone(&self.heard), self.channel);
        let listener = Closure::<dyn Fn(JsValue)>::new(move |event: JsValue| {
            let part = |name: &str| {
                let part = Reflect::get(&event, &name.into()).ok();
                part.and_then(|part| part.as_string()).unwrap_or_default()
            };
            let blocked = part("blockedURI");
            let is_named = blocked.ends_with(&query(channel));
            // Of a frame for another origin, and in the frame of a website every one is, only the host is told.
            let is_frame = channel == Channel::Frame
                && !blocked.contains('?')
                && part("effectiveDirective") == "frame-src";
            if is_named || is_frame {
                heard.refused.set(true);
            }
        });
        let _ = self
            .document
            .add_event_listener_with_callback(VIOLATION, listener.as_ref().unchecked_ref());
        listener
    }
}

/// What the window of a browser has that has the channel.
const fn needs(channel: Channel) -> &'static str {
    match channel {
        Channel::Fetch | Channel::Keepalive => "fetch",
        Channel::XmlHttpRequest => "XMLHttpRequest",
        Channel::WebSocket => "WebSocket",
        Channel::EventSource => "EventSource",
        // Elements are in every browser.
        Channel::Beacon
        | Channel::Image
        | Channel::CssImage
        | Channel::Script
        | Channel::StyleSheet
        | Channel::Prefetch
        | Channel::Preload
        | Channel::Frame
        | Channel::Form => "document",
    }
}

const VIOLATION: &str = "securitypolicyviolation";

/// What names the channel in an address.
const NAME: &str = "channel";

fn query(channel: Channel) -> String {
    format!("?{NAME}={}", channel.id())
}

/// Beside this page, where there is nothing.
fn address(channel: Channel) -> Option<String> {
    let here = web_sys::window()?.location().href().ok()?;
    let here = here.split(['?', '#']).next()?;
    let folder = here.rsplit_once('/')?.0;
    Some(format!("{folder}/nothing{}", query(channel)))
}

/// What the browser has recorded about what was asked for on this channel.
fn records(channel: Channel) -> Array {
    let records = || {
        let performance = web_sys::window()?.performance()?;
        Some(performance.get_entries_by_name(&address(channel)?))
    };
    records().unwrap_or_default()
}

fn number(of: &JsValue, name: &str) -> f64 {
    let number = Reflect::get(of, &name.into()).ok();
    number
        .and_then(|number| number.as_f64())
        .unwrap_or_default()
}

/// Calls a method with texts.
fn call(on: &JsValue, method: &str, arguments: &[&str]) -> Result<JsValue, JsValue> {
    let method: Function = Reflect::get(on, &method.into())?.dyn_into()?;
    let texts: Array = arguments.iter().map(|text| JsValue::from(*text)).collect();
    method.apply(on, &texts)
}

//! The edge to the browser: history, title, focus, theme, printing, copying. Nothing else here touches the page.
//!
//! The history gets a step number, and whether a check is running, and no more. Deliberately absent: addresses, requests (see `file`), storage (see
//! `storage::device`).

use js_sys::{Array, Function, Object, Reflect};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{
    Clipboard, Document, Element, Event, History, HtmlDialogElement, HtmlElement,
    HtmlTextAreaElement, IntersectionObserver, IntersectionObserverEntry, PopStateEvent, Window,
};

/// What stands in an entry of the history while a check is running; otherwise the step alone.
const STEP: &str = "step";
const RUNS: &str = "runs";

/// The step that the browser's history stands at; 0 on a first visit.
#[must_use]
pub fn step() -> u32 {
    history()
        .and_then(|history| history.state().ok())
        .and_then(|state| read_step(&state))
        .unwrap_or(0)
}

/// Adds a step to the history.
pub fn push_step(step: u32) {
    if let Some(history) = history() {
        // A browser may refuse (a frame without a history, too many calls). Then only Back is lost.
        let _ = history.push_state_with_url(&step.into(), "", None);
    }
}

/// Gives the present entry of the history this step.
pub fn set_step(step: u32) {
    if let Some(history) = history() {
        let _ = history.replace_state_with_url(&step.into(), "", None);
    }
}

/// Goes one step back.
pub fn go_back() {
    if let Some(history) = history() {
        let _ = history.back();
    }
}

/// Begins every screen at its top, also after a reload: what has happened is told there.
pub fn begin_at_the_top() {
    if let Some(history) = history() {
        // A browser that does not know it scrolls to where the patient was.
        let _ = Reflect::set(&history, &"scrollRestoration".into(), &"manual".into());
    }
}

/// Whether a check was running, whose answers were kept nowhere, when the page was left here.
#[must_use]
pub fn was_running() -> bool {
    let state = history().and_then(|history| history.state().ok());
    let runs = state.and_then(|state| Reflect::get(&state, &RUNS.into()).ok());
    runs.is_some_and(|runs| runs == true)
}

/// Notes in the present entry of the history whether a check is running whose answers are kept nowhere. It says
/// nothing about them, and stays on a reload, after which the patient is told what has happened.
pub fn note_running(runs: bool) {
    let Some(history) = history().filter(|_| runs != was_running()) else {
        return;
    };
    // An entry that somebody else has made stays as it is.
    let Some(step) = history.state().ok().and_then(|state| read_step(&state)) else {
        return;
    };
    let state = if runs { running(step) } else { step.into() };
    let _ = history.replace_state_with_url(&state, "", None);
}

fn running(step: u32) -> JsValue {
    let state = Object::new();
    for (name, value) in [(STEP, JsValue::from(step)), (RUNS, JsValue::TRUE)] {
        // It refuses only what is no object.
        let _ = Reflect::set(&state, &name.into(), &value);
    }
    state.into()
}

/// Lets the browser ask before the page is loaded again, closed or left, or not any more.
pub fn ask_before_leaving(asks: bool) {
    let Some(window) = window() else {
        return;
    };
    let listener = asks.then(|| {
        let listener = Closure::<dyn Fn(Event)>::new(|event: Event| {
            event.prevent_default();
            // Older browsers look at this instead.
            let _ = Reflect::set(&event, &"returnValue".into(), &JsValue::TRUE);
        });
        listener.into_js_value().unchecked_into::<Function>()
    });
    window.set_onbeforeunload(listener.as_ref());
}

/// Calls `visit` with the step whenever the patient goes back or forward. For as long as the page lives.
pub fn on_step(visit: impl Fn(u32) + 'static) {
    let listener = Closure::<dyn Fn(PopStateEvent)>::new(move |event: PopStateEvent| {
        visit(read_step(&event.state()).unwrap_or(0));
    });
    if let Some(window) = window() {
        let _ =
            window.add_event_listener_with_callback("popstate", listener.as_ref().unchecked_ref());
    }
    listener.forget();
}

/// Does something every hour, and whenever the patient comes back to the page. For as long as the page lives.
pub fn now_and_then(todo: impl Fn() + Clone + 'static) {
    leptos::prelude::set_interval(todo.clone(), Duration::from_hours(1));
    let listener = Closure::<dyn Fn()>::new(move || {
        if is_visible() {
            todo();
        }
    });
    if let Some(document) = document() {
        let listener = listener.as_ref().unchecked_ref();
        let _ = document.add_event_listener_with_callback("visibilitychange", listener);
    }
    listener.forget();
}

/// An id that nothing else has.
#[must_use]
pub fn new_id() -> String {
    format!("{:x}", (js_sys::Math::random() * 2_f64.powi(52)) as u64)
}

/// The time, as the browser's events tell theirs: in milliseconds since the page began.
#[must_use]
pub fn now() -> f64 {
    let performance = window().and_then(|window| window.performance());
    performance.map_or(0.0, |performance| performance.now())
}

/// Sets the title of the document.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Moves the focus to an element, once what has changed is on the screen.
pub fn focus_soon(id: String, scroll_to_top: bool) {
    leptos::prelude::request_animation_frame(move || {
        if let Some(element) = by_id(&id).and_then(|element| element.dyn_into::<HtmlElement>().ok())
        {
            let _ = element.focus();
        }
        if scroll_to_top && let Some(window) = window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
    });
}

/// Opens a dialog over the page, or closes it. In the frame of a website, which is as high as the whole page, it comes
/// up where the patient is.
pub fn show_dialog(id: &'static str, open: bool, framed: bool) {
    let show = move |top: Option<f64>| {
        let Some(dialog) = by_id(id).and_then(|it| it.dyn_into::<HtmlDialogElement>().ok()) else {
            return;
        };
        if !open {
            return dialog.close();
        }
        if let Some(top) = top {
            let style = HtmlElement::style(&dialog);
            let _ = style.set_property("inset-block-start", &format!("{top}px"));
        }
        // A browser that is too old for it shows the dialog in its place, at the end of the page.
        if !dialog.open() && dialog.show_modal().is_err() {
            dialog.set_open(true);
        }
    };
    if open && framed {
        look_where_seen(move |top| show(Some(top)));
    } else {
        show(None);
    }
}

/// Calls back with where the part of the page begins that can be seen.
fn look_where_seen(then: impl FnOnce(f64) + 'static) {
    let Some(root) = document().and_then(|document| document.document_element()) else {
        return;
    };
    let seen = Closure::once_into_js(move |entries: Array, observer: IntersectionObserver| {
        observer.disconnect();
        let entry = entries.get(0).dyn_into::<IntersectionObserverEntry>();
        then(entry.map_or(0.0, |entry| entry.intersection_rect().top()));
    });
    if let Ok(observer) = IntersectionObserver::new(seen.unchecked_ref()) {
        observer.observe(&root);
    }
}

/// Does something once the page that is being built now is on the screen.
pub fn after_paint(todo: impl FnOnce() + 'static) {
    leptos::prelude::request_animation_frame(|| {
        // A frame is painted after its callbacks; a task that is set up in one of them runs after that.
        leptos::prelude::set_timeout(todo, Duration::ZERO);
    });
}

/// Opens whatever can be opened while the page is printed: paper has no line to press. What was closed before is
/// closed after that.
pub fn open_for_print() {
    let opened = Rc::new(RefCell::new(Vec::new()));
    let to_close = Rc::clone(&opened);
    on_window(&["beforeprint"], move || {
        let details = document().map(|document| document.get_elements_by_tag_name("details"));
        let details = details
            .iter()
            .flat_map(|all| (0..all.length()).filter_map(|at| all.item(at)));
        for closed in details.filter(|details| !details.has_attribute("open")) {
            if closed.set_attribute("open", "").is_ok() {
                opened.borrow_mut().push(closed);
            }
        }
    });
    on_window(&["afterprint"], move || {
        for details in to_close.take() {
            let _ = details.remove_attribute("open");
        }
    });
}

/// Asks the browser to print; gives whether it does. A website may have forbidden its frames to.
pub fn print() -> bool {
    let Some(window) = window() else {
        return false;
    };
    let begun = Rc::new(Cell::new(false));
    let begins = Rc::clone(&begun);
    let listener = Closure::<dyn Fn()>::new(move || begins.set(true));
    let listener = listener.as_ref().unchecked_ref();
    let _ = window.add_event_listener_with_callback("beforeprint", listener);
    let asked = window.print();
    let _ = window.remove_event_listener_with_callback("beforeprint", listener);
    asked.is_ok() && begun.get()
}

/// Copies a text; gives whether that was done. A browser or the website around the frame may refuse.
pub async fn copy(text: &str) -> bool {
    let Some(window) = window() else {
        return false;
    };
    // Where a page came without https, or the host of a frame forbids it, there is no clipboard.
    let clipboard = Reflect::get(&window.navigator(), &"clipboard".into()).ok();
    let Some(clipboard) = clipboard.filter(JsValue::is_object) else {
        return false;
    };
    let clipboard: Clipboard = clipboard.unchecked_into();
    clipboard.write_text(text).await.is_ok()
}

/// Selects all that is in a field, so that it can be copied by hand.
pub fn select(id: &str) {
    if let Some(field) = by_id(id).and_then(|it| it.dyn_into::<HtmlTextAreaElement>().ok()) {
        let _ = field.focus();
        field.select();
    }
}

/// Where the app's files are, seen from this page: nothing, or a way up.
#[must_use]
pub fn root() -> String {
    let root = document().and_then(|document| document.document_element());
    root.and_then(|root| root.get_attribute("data-root"))
        .unwrap_or_default()
}

/// What the page was told of its release: an attribute of the tag that loads it.
#[must_use]
pub fn told(attribute: &str) -> Option<String> {
    let loader = document()?.query_selector("script[data-wasm]").ok()??;
    loader.get_attribute(attribute)
}

/// The address of the folder that the page is in.
#[must_use]
pub fn folder() -> String {
    let address = || {
        let location = window()?.location();
        let path = location.pathname().ok()?;
        let folder = path.rsplit_once('/')?.0;
        Some(format!("{}{folder}/", location.origin().ok()?))
    };
    address().unwrap_or_default()
}

/// Loads the page once more, without asking. All that is not kept is lost.
pub fn reload() {
    ask_before_leaving(false);
    let _ = window().map(|window| window.location().reload());
}

/// Whether the browser knows of a network.
#[must_use]
pub fn has_network() -> bool {
    window().is_none_or(|window| window.navigator().on_line())
}

/// Whether the page can be seen.
#[must_use]
pub fn is_visible() -> bool {
    document().is_some_and(|document| !document.hidden())
}

/// Does something whenever one of these happens to the window. For as long as the page lives.
pub fn on_window(events: &[&str], react: impl Fn() + 'static) {
    let listener = Closure::<dyn Fn()>::new(react);
    if let Some(window) = window() {
        for event in events {
            let listener = listener.as_ref().unchecked_ref();
            let _ = window.add_event_listener_with_callback(event, listener);
        }
    }
    listener.forget();
}

/// Marks the root element, for the style sheets.
pub fn mark(name: &str, value: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute(name, value);
    }
}

/// Takes a mark off the root element.
pub fn unmark(name: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.remove_attribute(name);
    }
}

/// Whether the root element has this mark.
#[must_use]
pub fn is_marked(name: &str) -> bool {
    let root = document().and_then(|document| document.document_element());
    root.is_some_and(|root| root.has_attribute(name))
}

/// Puts one more policy on the page, beside those that it has: what any of them forbids is forbidden. Gives whether
/// that was done.
pub fn add_policy(policy: &str) -> bool {
    let add = || {
        let document = document()?;
        let meta = document.create_element("meta").ok()?;
        meta.set_attribute("http-equiv", "Content-Security-Policy")
            .ok()?;
        meta.set_attribute("content", policy).ok()?;
        // The browser obeys it from the moment that it is in the head.
        let head = document.query_selector("head").ok()??;
        head.append_child(&meta).ok()
    };
    add().is_some()
}

/// Forces a theme, or leaves it to the reader's system.
pub fn set_theme(theme: Option<&str>) {
    match theme {
        Some(theme) => mark("data-theme", theme),
        None => unmark("data-theme"),
    }
}

/// Adds a style sheet to those of the page, in place of the one added before. A browser that cannot do it
/// keeps the app's own colours.
pub fn set_style(sheet: Option<&str>) {
    let sheets = Array::new();
    if let Some(sheet) = sheet.and_then(style_sheet) {
        sheets.push(&sheet);
    }
    if let Some(document) = document() {
        let _ = Reflect::set(&document, &"adoptedStyleSheets".into(), &sheets);
    }
}

fn style_sheet(text: &str) -> Option<JsValue> {
    let constructor: Function = Reflect::get(&window()?.into(), &"CSSStyleSheet".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let sheet = Reflect::construct(&constructor, &Array::new()).ok()?;
    let replace: Function = Reflect::get(&sheet, &"replaceSync".into())
        .ok()?
        .dyn_into()
        .ok()?;
    replace.call1(&sheet, &text.into()).ok()?;
    Some(sheet)
}

/// Shows one element and hides another.
pub fn show_instead(shown: &str, hidden: &str) {
    if let Some(element) = by_id(shown) {
        let _ = element.remove_attribute("hidden");
    }
    if let Some(element) = by_id(hidden) {
        let _ = element.set_attribute("hidden", "");
    }
}

/// An element by its id.
#[must_use]
pub fn by_id(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

fn read_step(state: &JsValue) -> Option<u32> {
    let step = || Reflect::get(state, &STEP.into()).ok()?.as_f64();
    let number = state.as_f64().or_else(step)?;
    // Written by this file, so a whole number; anything else is not ours.
    (0.0..f64::from(u32::MAX))
        .contains(&number)
        .then_some(number as u32)
}

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn history() -> Option<History> {
    window()?.history().ok()
}

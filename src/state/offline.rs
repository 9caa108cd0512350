//! The edge to the worker that keeps the check on the device (`public/sw.js`): it is registered, asked when it last
//! looked for a newer release, and told when that one may take over.
//!
//! INVARIANT (silence): from the first answer on nothing here asks the server for anything, nor does the worker.
//! Deliberately absent: frames, which never get here, and answers, of which the worker hears nothing.

use super::release::{Doubt, Next, Release, doubt, next};
use super::session::Session;
use super::{browser, clock};
use crate::knowledge::LOOKED_AT;
use js_sys::{Array, Function, Promise, Reflect};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{
    EventTarget, MessageChannel, RegistrationOptions, ServiceWorker, ServiceWorkerContainer,
    ServiceWorkerRegistration, ServiceWorkerState, ServiceWorkerUpdateViaCache,
};

const WORKER: &str = "sw.js";
/// How long an answer, or a change of the worker, may take. Then the page goes on as it is.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long a look for a newer release may take, in which it may have to be loaded.
const LONG_PATIENCE: Duration = Duration::from_mins(1);

/// The worker of this page. A handle: copies mean the same one.
#[derive(Clone, Copy)]
struct Offline {
    session: Session,
    container: StoredValue<ServiceWorkerContainer, LocalStorage>,
    registration: StoredValue<Option<ServiceWorkerRegistration>, LocalStorage>,
    /// Whether a first install may be under way.
    begins: StoredValue<bool>,
    /// Whether a look for a newer release is under way.
    looks: StoredValue<bool>,
    /// Whether a newer release is taking over.
    changes: StoredValue<bool>,
}

/// Notes whether the page came from the worker, before anybody can ask.
pub fn notice(session: Session) {
    let container = container();
    let controlled = container.is_some_and(|container| container.controller().is_some());
    if controlled {
        session.release.update(|release| {
            // Nobody knows yet when it last looked for a newer one.
            release.looked = None;
            release.asking = true;
            release.kept = true;
        });
    }
}

/// Keeps the check on the device, and the release up to date. For as long as the page lives.
pub fn keep(session: Session) {
    let Some(container) = container() else {
        return tell("none");
    };
    let offline = Offline {
        session,
        container: StoredValue::new_local(container),
        registration: StoredValue::new_local(None),
        begins: StoredValue::new(false),
        looks: StoredValue::new(false),
        changes: StoredValue::new(false),
    };
    offline.begin();
    offline.follow();
}

impl Session {
    /// What is known of the release.
    #[must_use]
    pub fn release(self) -> Release {
        self.release.get()
    }

    /// Why the result may not be what the present rules say now.
    #[must_use]
    pub fn doubt(self) -> Option<Doubt> {
        doubt(self.release.get().looked, LOOKED_AT, self.now.get())
    }

    /// What to do about a newer release, if there is one, as things stand.
    #[must_use]
    pub fn next_release(self) -> Option<Next> {
        // Both change what a reload would lose.
        let _ = self.has_answers();
        self.keeping().track();
        let newer = self.release.get().newer;
        newer.then(|| next(self.page(), self.loses_nothing()))
    }
}

impl Offline {
    /// Registers the worker.
    fn begin(self) {
        if untrack(|| self.session.has_answers()) {
            return;
        }
        self.begins.set_value(true);
        spawn_local(async move {
            let container = self.container.get_value();
            let registered = match registered(&container).await {
                Some(registration) => Some(registration),
                None => register(&container).await,
            };
            let Some(registration) = registered else {
                self.begins.set_value(false);
                self.session
                    .release
                    .update(|release| release.asking = false);
                return tell("failed");
            };
            self.registration.set_value(Some(registration.clone()));
            on(&registration, "updatefound", move || self.follow_new());
            self.follow_new();
            if registration.active().is_some() {
                self.begins.set_value(false);
                self.know().await;
                self.look().await;
            }
        });
    }

    fn follow(self) {
        let session = self.session;
        // Another page may have let a newer release take over.
        self.container
            .with_value(|container| on(container, "controllerchange", move || self.know_soon()));
        let look = move || {
            if browser::is_visible() {
                spawn_local(async move { self.look().await });
            }
        };
        browser::now_and_then(look);
        browser::on_window(&["online", "offline"], move || {
            let online = browser::has_network();
            session.release.update(|release| release.online = online);
            if online {
                look();
            }
        });
        Effect::new(move |before: Option<bool>| {
            let answers = session.has_answers();
            // What is stopped begins again when the page is loaded again: it is locked by then.
            if before == Some(false) && answers {
                self.quiet();
            }
            answers
        });
        Effect::new(move |_| {
            if session.next_release() == Some(Next::TakeOver) {
                self.take_over();
            }
        });
    }

    // What the worker knows.

    fn know_soon(self) {
        spawn_local(async move { self.know().await });
    }

    /// Asks which release is there, and when it last looked for a newer one.
    async fn know(self) {
        let Some(registration) = self.registration.get_value() else {
            return;
        };
        let Some(active) = registration.active() else {
            return;
        };
        let reply = ask(&active, "status", PATIENCE).await;
        self.note(&reply);
        let build = field(&reply, "build").and_then(|build| build.as_string());
        let is_other = build.is_some() && build != browser::told("data-build");
        let newer = is_other || registration.waiting().is_some();
        self.session.release.update(|release| {
            release.newer = newer;
            release.asking = false;
            release.kept = true;
        });
        tell("kept");
    }

    fn note(self, reply: &JsValue) {
        let checked = field(reply, "checked")
            .and_then(|checked| checked.as_f64())
            .map(|checked| clock::at(checked as u64));
        let reached = field(reply, "reached").and_then(|reached| reached.as_bool());
        self.session.release.update(|release| {
            // A page that has come from the server itself is not older than that.
            release.looked = checked.or(release.looked);
            release.online = reached.unwrap_or(release.online);
        });
    }

    /// Looks for a newer release.
    async fn look(self) {
        if untrack(|| self.session.has_answers())
            || self.begins.get_value()
            || self.looks.get_value()
        {
            return;
        }
        let Some(registration) = self.registration.get_value() else {
            return;
        };
        let Some(active) = registration.active() else {
            return;
        };
        self.looks.set_value(true);
        let updated = is_updated(&registration).await;
        // A page that has been locked may not ask any more, even once there is no answer; the worker may.
        let word = if updated { "looked" } else { "look" };
        let reply = ask(&active, word, PATIENCE).await;
        self.looks.set_value(false);
        self.note(&reply);
        self.know().await;
    }

    /// Ends what this page has asked for and is still under way.
    fn quiet(self) {
        if self.begins.get_value() || self.looks.get_value() {
            let _ = self
                .coming()
                .map(|coming| coming.post_message(&"quiet".into()));
        }
    }

    // A newer release.

    /// The worker that is being installed.
    fn coming(self) -> Option<ServiceWorker> {
        self.registration
            .with_value(|it| it.as_ref().and_then(ServiceWorkerRegistration::installing))
    }

    fn follow_new(self) {
        if let Some(coming) = self.coming() {
            self.follow_worker(coming);
        }
        if untrack(|| self.session.has_answers()) {
            self.quiet();
        }
    }

    fn follow_worker(self, worker: ServiceWorker) {
        let target = worker.clone();
        on(&target, "statechange", move || {
            let state = worker.state();
            if state == ServiceWorkerState::Installed || state == ServiceWorkerState::Activated {
                self.begins.set_value(false);
                self.know_soon();
            } else if state == ServiceWorkerState::Redundant {
                self.begins.set_value(false);
                if !untrack(|| self.session.release.get().kept) {
                    tell("failed");
                }
            }
        });
    }

    /// Lets the newer release take over, and loads the page again; if that does not come about soon, nothing.
    fn take_over(self) {
        // A look that a page does not live to see the end of holds up all others in WebKit. What follows it comes
        // here again.
        if self.changes.get_value() || self.looks.get_value() {
            return;
        }
        self.changes.set_value(true);
        spawn_local(async move {
            let waiting = self
                .registration
                .with_value(|it| it.as_ref().and_then(ServiceWorkerRegistration::waiting));
            let done = match waiting {
                Some(waiting) => is_activated(&waiting).await,
                // Another page has done it.
                None => true,
            };
            self.changes.set_value(false);
            if done && self.session.keep_for_reload() {
                browser::reload();
            }
        });
    }
}

/// For style sheets and tests.
fn tell(state: &str) {
    browser::mark("data-offline", state);
}

/// None where the browser has no workers, or forbids them here.
fn container() -> Option<ServiceWorkerContainer> {
    let navigator = web_sys::window()?.navigator();
    let container = Reflect::get(&navigator, &"serviceWorker".into()).ok()?;
    container
        .is_object()
        .then(|| container.unchecked_into::<ServiceWorkerContainer>())
}

/// The registration that is there already, if it is ours: a page further up may have one, too.
async fn registered(container: &ServiceWorkerContainer) -> Option<ServiceWorkerRegistration> {
    let found = container.get_registration().await.ok()?;
    let found: ServiceWorkerRegistration = found.dyn_into().ok()?;
    (found.active().is_some() && found.scope() == browser::folder()).then_some(found)
}

async fn register(container: &ServiceWorkerContainer) -> Option<ServiceWorkerRegistration> {
    let options = RegistrationOptions::new();
    options.set_update_via_cache(ServiceWorkerUpdateViaCache::None);
    let registered = container.register_with_options(WORKER, &options).await;
    registered.ok()?.dyn_into().ok()
}

/// Looks whether there is a newer worker; gives whether that could be done.
async fn is_updated(registration: &ServiceWorkerRegistration) -> bool {
    let Ok(updated) = registration.update() else {
        return false;
    };
    let done = within(LONG_PATIENCE, |settle| {
        spawn_local(async move {
            let is_fine = updated.await.is_ok();
            let _ = settle.call1(&JsValue::NULL, &is_fine.into());
        });
    });
    done.await.is_ok_and(|done| done.as_bool() == Some(true))
}

/// Lets a worker that waits take over; gives whether it did.
async fn is_activated(worker: &ServiceWorker) -> bool {
    let changed = within(PATIENCE, |settle| {
        let (target, watched) = (worker.clone(), worker.clone());
        on(&target, "statechange", move || {
            let state = watched.state();
            if state == ServiceWorkerState::Activated || state == ServiceWorkerState::Redundant {
                let _ = settle.call0(&JsValue::NULL);
            }
        });
    });
    let _ = worker.post_message(&"apply".into());
    let _ = changed.await;
    worker.state() == ServiceWorkerState::Activated
}

/// Says a word to a worker; gives what it replies, or nothing.
async fn ask(worker: &ServiceWorker, word: &str, patience: Duration) -> JsValue {
    let Ok(channel) = MessageChannel::new() else {
        return JsValue::UNDEFINED;
    };
    let reply = within(patience, |settle| {
        channel.port1().set_onmessage(Some(&settle));
    });
    let ports = Array::of1(&channel.port2());
    let _ = worker.post_message_with_transferable(&word.into(), &ports);
    let event = reply.await.unwrap_or(JsValue::UNDEFINED);
    field(&event, "data").unwrap_or(JsValue::UNDEFINED)
}

/// Something that is settled by a call, or after a while by itself.
fn within(patience: Duration, start: impl FnOnce(Function)) -> Promise {
    let mut start = Some(start);
    Promise::new(&mut |settle, _| {
        let late = settle.clone();
        set_timeout(
            move || {
                let _ = late.call0(&JsValue::NULL);
            },
            patience,
        );
        if let Some(start) = start.take() {
            start(settle);
        }
    })
}

fn on(target: &EventTarget, event: &str, react: impl Fn() + 'static) {
    let listener = Closure::<dyn Fn()>::new(react);
    let _ = target.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
    listener.forget();
}

fn field(reply: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(reply, &name.into()).ok()
}

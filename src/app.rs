//! The app: its session, its frame, and one match over its screens. The effects stand here, at the edge.
//!
//! Deliberately absent: a router. The address never says where a patient is.

use crate::components::{Confirm, Element, Frame, FrameLink, classed, new_tab_link};
use crate::embed::frame;
use crate::knowledge::{FactId, LOOKED_AT, VERSION};
use crate::pages::{about, check, privacy, questions, result, sources, start};
use crate::state::release::Next;
use crate::state::trail::Page;
use crate::state::{Session, browser, coming_back, journey, lock, offline, pointer};
use crate::text::Language;
use leptos::either::Either;
use leptos::prelude::*;

/// The page for clinics, beside this one.
const CLINICS: &str = "clinics/";

/// The id of the question before all answers are deleted.
const DELETE: &str = "delete";

/// The whole app.
#[component]
pub fn App(
    /// The language of the page.
    language: &'static Language,
) -> impl IntoView {
    let session = Session::new(language);
    let common = language.ui.common;
    follow(session);
    let link = |words, page| FrameLink {
        words,
        go: Callback::new(move |()| session.go(page)),
    };
    let frame = Frame {
        name: common.name,
        leave: common.leave,
        can_leave: Signal::derive(move || {
            session.page().is_of_check() || session.has_answers() || session.has_kept()
        }),
        left: Callback::new(move |()| session.ask_to_delete()),
        links_words: common.more,
        links: vec![
            link(common.about, Page::About(None)),
            link(common.sources, Page::Sources),
            link(common.privacy, Page::Privacy),
        ],
        // Leaving this document would lose the answers.
        away: new_tab_link(common.for_clinics, common.new_tab)
            .set("href", format!("{}{CLINICS}", browser::root()))
            .set("class", "link"),
        notices: notices(session),
        screen: screens(session),
        over: question(session),
    };
    frame.elements().map(Element::into_view)
}

/// What is said above every screen: that there is no network, and that a newer release waits.
fn notices(session: Session) -> Vec<Element> {
    let words = session.words.ui.offline;
    let release = move || session.release();
    let offline = (words.label)(VERSION, &(session.words.ui.dates.day)(LOOKED_AT));
    let waits = move || session.next_release() == Some(Next::Say);
    vec![
        said(Signal::derive(move || !release().online), offline),
        said(Signal::derive(waits), words.update_later.to_owned()),
    ]
}

/// Whether all answers are to be deleted.
fn question(session: Session) -> Element {
    let words = session.words.ui.delete;
    Confirm {
        id: DELETE,
        title: words.title,
        words: words.meaning,
        yes: words.yes,
        no: words.no,
        decided: Callback::new(move |delete| session.decide(delete)),
    }
    .element()
}

fn said(shown: Signal<bool>, words: String) -> Element {
    let words = Signal::derive(move || {
        if shown.get() {
            words.clone()
        } else {
            String::new()
        }
    });
    classed("p", "hint")
        .set("role", "status")
        .shown(shown)
        .live_text(words)
}

/// The screen where the patient is. A new screen is made from nothing, never patched out of the last
/// one, which would leave its opened details and half-typed fields behind: so the sides take turns.
fn screens(session: Session) -> AnyView {
    let turns = StoredValue::new(false);
    let screen = move || {
        let page = session.page();
        let elements = untrack(|| screen(session, page));
        let views: Vec<AnyView> = elements.into_iter().map(Element::into_view).collect();
        turns.update_value(|turn| *turn = !*turn);
        if turns.get_value() {
            Either::Left(views)
        } else {
            Either::Right(views)
        }
    };
    screen.into_any()
}

fn screen(session: Session, page: Page) -> Vec<Element> {
    match page {
        Page::Start => start(session),
        Page::Questions(id) => questions(session, id),
        Page::Check => check(session),
        Page::Result => result(session),
        Page::About(_) => about(session),
        Page::Sources => sources(session),
        Page::Privacy => privacy(session),
    }
}

/// What leaves the reactive world: title, focus, history, paper, the one request, the worker, and what is kept on
/// the device.
fn follow(session: Session) {
    frame::join(session);
    browser::begin_at_the_top();
    browser::open_for_print();
    coming_back::starts_anew();
    browser::on_step(move |step| session.revisit(step));
    let framed = session.clinic().with_untracked(|clinic| clinic.framed);
    if !framed {
        offline::notice(session);
    }
    session.look_for_kept();
    browser::after_paint(move || {
        session.fetch_names();
        if !framed {
            offline::keep(session);
        }
        // After all requests: with answers, there is none. And once it is known how old the rules are.
        Effect::new(move |before: Option<bool>| {
            let resumed = before == Some(true);
            let knows = !session.release().asking;
            if knows && !resumed {
                session.resume();
            }
            resumed || knows
        });
    });
    Effect::new(move |_| session.keep_up());
    Effect::new(move |_| {
        if !lock::is_closed() && session.can_lock() {
            lock::close();
        }
    });
    let pointer = pointer::watch();
    Effect::new(move |before: Option<()>| {
        let _ = (session.page(), session.asks_to_delete());
        if before.is_some() {
            pointer.wait();
        }
    });
    Effect::new(move |before: Option<bool>| {
        let asks = session.asks_to_delete();
        if before.unwrap_or_default() != asks {
            browser::show_dialog(DELETE, asks, framed);
        }
        asks
    });
    let loses = Memo::new(move |_| session.would_lose());
    Effect::new(move |_| {
        // Each entry of the history has its own mark.
        let _ = session.page();
        browser::note_running(loses.get());
    });
    Effect::new(move |_| browser::ask_before_leaving(loses.get() && !framed));
    Effect::new(move |_| browser::set_title(&title(session)));
    Effect::new(move |before: Option<()>| {
        let page = session.page();
        // When the page has just loaded, the focus is the browser's.
        if before.is_some() {
            let section = if let Page::About(section) = page {
                section
            } else {
                None
            };
            let id = section.map_or("title", FactId::id);
            browser::focus_soon(id.to_owned(), section.is_none());
        }
    });
}

/// The title of the document. It stays in the browser's history, so a screen that only some patients
/// get has no name there, and the result has none of its own.
fn title(session: Session) -> String {
    let (words, ui) = (session.words, session.words.ui);
    let own = match session.page() {
        Page::Start => return ui.common.name.to_owned(),
        Page::Questions(id) if journey::is_for_everybody(id) => (words.page)(id).title.to_owned(),
        Page::Questions(id) => {
            let (at, of) = session.steps().with(|steps| journey::progress(steps, id));
            (ui.ask.step)(at, of)
        }
        Page::Check => ui.check.title.to_owned(),
        Page::Result => ui.result.page_title.to_owned(),
        Page::About(_) => ui.common.about.to_owned(),
        Page::Sources => ui.common.sources.to_owned(),
        Page::Privacy => ui.more.privacy_title.to_owned(),
    };
    let wrong = session
        .complaints()
        .with(|complaints| !complaints.is_empty());
    let prefix = if wrong { ui.faults.in_title } else { "" };
    format!("{prefix}{own} – {}", ui.common.name)
}

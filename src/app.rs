//! The app: its session, its frame, and one match over its screens. The effects stand here, at the edge.
//!
//! Deliberately absent: a router. The address never says where a patient is.

use crate::components::{Frame, FrameLink};
use crate::pages::{About, Check, Privacy, Questions, Result, Sources, Start};
use crate::state::trail::Page;
use crate::state::{Session, browser, journey};
use crate::text::Language;
use leptos::either::Either;
use leptos::prelude::*;

/// The whole app.
#[component]
pub fn App(
    /// The language of the page.
    language: &'static Language,
) -> AnyView {
    let session = Session::new(language);
    provide_context(session);
    let common = language.ui.common;
    follow(session);
    let link = |words, page| FrameLink {
        words,
        go: Callback::new(move |()| session.go(page)),
    };
    let links = vec![
        link(common.about, Page::About(None)),
        link(common.sources, Page::Sources),
        link(common.privacy, Page::Privacy),
    ];
    // Two sides by turns: a new screen is made from nothing, never patched out of the last one, which
    // would leave its opened details and half-typed fields behind.
    let turns = StoredValue::new(false);
    let screen = move || {
        let view = screen(session.page());
        turns.update_value(|turn| *turn = !*turn);
        if turns.get_value() {
            Either::Left(view)
        } else {
            Either::Right(view)
        }
    };
    view! {
        <Frame
            name=common.name
            leave_words=common.leave
            can_leave=Signal::derive(move || session.page().is_of_check())
            leave=Callback::new(move |()| session.delete_all())
            links_words=common.more
            links=links
        >{screen}</Frame>
    }
    .into_any()
}

fn screen(page: Page) -> AnyView {
    match page {
        Page::Start => view! { <Start/> }.into_any(),
        Page::Questions(id) => view! { <Questions id=id/> }.into_any(),
        Page::Check => view! { <Check/> }.into_any(),
        Page::Result => view! { <Result/> }.into_any(),
        Page::About(_) => view! { <About/> }.into_any(),
        Page::Sources => view! { <Sources/> }.into_any(),
        Page::Privacy => view! { <Privacy/> }.into_any(),
    }
}

/// What leaves the reactive world: title, focus, history.
fn follow(session: Session) {
    browser::on_step(move |step| session.revisit(step));
    Effect::new(move |_| browser::set_title(&title(session)));
    Effect::new(move |first: Option<()>| {
        let page = session.page();
        // When the page has just loaded, the focus is the browser's.
        if first.is_some() {
            let target = match page {
                Page::About(Some(section)) => section,
                Page::Start
                | Page::Questions(_)
                | Page::Check
                | Page::Result
                | Page::About(None)
                | Page::Sources
                | Page::Privacy => "title",
            };
            browser::focus_soon(target.to_owned(), target == "title");
        }
    });
    Effect::new(move |_| {
        if session
            .complaints()
            .with(|complaints| !complaints.is_empty())
        {
            browser::focus_soon(crate::pages::ERRORS.to_owned(), false);
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

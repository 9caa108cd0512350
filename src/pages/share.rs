//! The result to take along: as text, which is copied or, if the patient wishes, handed to the website around.
//!
//! Deliberately absent: sending. What goes anywhere is exactly the text that is seen.

use crate::components::{Element, TextToCopy, button, classed, element};
use crate::engine::Assessment;
use crate::knowledge::Finding as Known;
use crate::state::{Session, browser};
use leptos::prelude::*;
use leptos::reactive::traits::IsDisposed;
use leptos::task::spawn_local;

/// The id of the field with the text.
const TEXT: &str = "result-text";
/// The id of what is said when the page may not print.
pub const NO_PRINT: &str = "no-print";

/// The text with its button, and the way to the clinic where there is one.
pub fn share(session: Session, assessment: &Assessment) -> Element {
    let words = session.words.ui.share;
    let text = summary(session, assessment);
    let said = RwSignal::new("");
    let copied = StoredValue::new(text.clone());
    let copy = Callback::new(move |()| {
        let text = copied.get_value();
        spawn_local(async move {
            let done = browser::copy(&text).await;
            // A browser may ask the patient first, who may have gone on meanwhile.
            if said.is_disposed() {
                return;
            }
            if !done {
                browser::select(TEXT);
            }
            said.set(if done { words.copied } else { words.not_copied });
        });
    });
    let field = TextToCopy {
        id: TEXT,
        label: words.label,
        text: text.clone(),
        copy: words.copy,
        pressed: copy,
        said: Signal::derive(move || said.get().to_owned()),
    };
    let takes_text = session
        .clinic()
        .with_untracked(|clinic| clinic.takes_text && clinic.framed);
    classed("section", "card no-paper")
        .child(element("h2").text(words.title))
        .child(element("p").text(words.lead))
        .child(field.element())
        .children(takes_text.then(|| hand_over(session, text)))
}

/// Hands over the text that stands above, when the button is pressed.
fn hand_over(session: Session, text: String) -> Element {
    let words = session.words.ui.share;
    let done = RwSignal::new(false);
    let press = Callback::new(move |()| {
        session.handed_over().set(Some(text.clone()));
        done.set(true);
    });
    let said = Signal::derive(move || if done.get() { words.handed_over } else { "" }.to_owned());
    classed("div", "field")
        .child(element("h3").text(words.hand_over_title))
        .child(element("p").text(words.hand_over_lead))
        .child(button("button button-second", words.hand_over, press))
        .child(element("p").set("role", "status").live_text(said))
}

/// What can be done where the website around keeps the check from printing.
pub fn instead_of_paper(session: Session, refused: RwSignal<bool>) -> Element {
    let (words, ui) = (session.words.ui.share, session.words.ui);
    let new_tab = classed("span", "visually-hidden").text(format!(" ({})", ui.common.new_tab));
    let page = element("a")
        .set("href", format!("{}./", browser::root()))
        .set("target", "_blank")
        .set("rel", "noopener noreferrer")
        .text(words.full_page)
        .child(new_tab);
    classed("div", "notice")
        .shown(refused.into())
        .child(
            element("p")
                .id(NO_PRINT)
                .set("role", "status")
                .set("tabindex", "-1")
                .text(words.no_print),
        )
        .child(element("p").child(page))
}

/// The result in short: what it comes to, each finding with its date, the medicines, and what it is not.
fn summary(session: Session, assessment: &Assessment) -> String {
    let ui = session.words.ui;
    let words = &ui.result;
    let mut lines = vec![
        format!(
            "{}: {}",
            ui.common.name,
            super::result::outcome(session, assessment)
        ),
        (words.checked_on)(&(ui.dates.moment)(session.now())),
        String::new(),
    ];
    for finding in &assessment.findings {
        let Some(known) = Known::of(finding.id) else {
            continue;
        };
        let (_, _, look) = super::tone::of_tier(finding.tier, words);
        let date = finding
            .not_before
            .map(|due| format!(" ({})", (words.until)(&(ui.dates.due)(due))));
        let title = (session.words.finding)(known).title;
        lines.push(format!(
            "- {}: {title}{}",
            look.word,
            date.unwrap_or_default()
        ));
    }
    if let Some(names) = super::visit::medicines(session) {
        lines.push(format!("- {}", (words.tell_medicines)(&names)));
    }
    lines.push(String::new());
    lines.extend(words.always.iter().map(|line| (*line).to_owned()));
    lines.join("\n")
}

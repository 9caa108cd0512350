//! When something was, once or several times, and where that matters what exactly and where.
//!
//! Each entry is one time. Deliberately absent: a date that is filled in for the patient.

use super::choice::{options, ticks};
use super::follows;
use crate::components::{
    Choices, DateField, DatePart, Element, Icon, Legend, Mode, Row, Take, always, button, classed,
    element, lets_go,
};
use crate::engine::{Kind, Options};
use crate::knowledge::{Area, Question};
use crate::pages::faults;
use crate::state::draft::{Entry, Part};
use crate::state::{Session, browser, field};
use leptos::prelude::*;

/// All entries of a question, and a button for one more.
pub fn occasions(session: Session, question: Question) -> Element {
    let text = (session.words.question)(question);
    let count = Memo::new(move |_| {
        lets_go();
        session.entries(question).len()
    });
    let add = Callback::new(move |()| {
        let new = count.get_untracked();
        session.type_entries(question, |entries| entries.push(Entry::default()));
        browser::focus_soon(title_id(question, new), false);
    });
    let entries = Callback::new(move |()| {
        let count = count.get();
        (0..count)
            .map(|at| {
                One {
                    session,
                    question,
                    at,
                }
                .element(count)
            })
            .collect()
    });
    let hint = text.hint.map(|hint| classed("p", "hint").text(hint));
    classed("div", "occasions")
        .child(classed("h2", "question").text(text.label))
        .children(hint)
        .child(classed("div", "entries").live(entries))
        .child(
            button("button button-second", session.words.ui.occasion.add, add).led_by(Icon::Plus),
        )
}

/// One entry.
#[derive(Clone, Copy)]
struct One {
    session: Session,
    question: Question,
    at: usize,
}

impl One {
    fn element(self, count: usize) -> Element {
        let Self {
            session,
            question,
            at,
        } = self;
        let words = session.words.ui.occasion;
        let Kind::Occasions {
            what,
            places,
            clock,
        } = question.entry().kind
        else {
            return element("div");
        };
        let several = count > 1;
        let (class, title) = if several {
            ("entry-title", (words.number)(at + 1))
        } else {
            (
                "visually-hidden",
                (session.words.question)(question).label.to_owned(),
            )
        };
        let title = classed("h3", class)
            .id(title_id(question, at))
            .set("tabindex", "-1")
            .text(title);
        let remove = Callback::new(move |()| {
            session.type_entries(question, |entries| {
                if at < entries.len() {
                    entries.remove(at);
                }
            });
            browser::focus_soon(title_id(question, 0), false);
        });
        let remove = several.then(|| button("link", (words.remove)(at + 1), remove));
        classed("div", "entry")
            .set("role", "group")
            .set("aria-labelledby", title_id(question, at))
            .child(title)
            .children((!what.is_empty()).then(|| self.what(what)))
            .children(self.when(clock))
            .children(places.then(|| self.places()))
            .children(remove)
    }

    fn what(self, ids: &'static [&'static str]) -> Element {
        let id = field(self.question, self.at, Part::What);
        let options = options(self.session, self.question, &id, ids).into_iter();
        let mut rows: Vec<Row> = options
            .map(|(place, id, text)| Row {
                hint: text.hint.map(str::to_owned),
                ..self.row(
                    id,
                    text.label,
                    move |entry| entry.what == Some(place),
                    move |entry, _| (entry.what, entry.what_unsure) = (Some(place), false),
                )
            })
            .collect();
        rows.push(Row {
            apart: true,
            ..self.row(
                format!("{id}-not-sure"),
                self.session.words.ui.common.not_sure,
                |entry| entry.what_unsure,
                |entry, _| (entry.what, entry.what_unsure) = (None, true),
            )
        });
        self.choices(id, self.session.words.ui.occasion.what, Take::One, rows)
    }

    fn when(self, clock: bool) -> [Element; 2] {
        let words = self.session.words.ui.occasion;
        let mut parts = vec![
            self.part(Part::Day, words.day, |entry| &mut entry.day),
            self.part(Part::Month, words.month, |entry| &mut entry.month),
            self.part(Part::Year, words.year, |entry| &mut entry.year),
        ];
        if clock {
            parts.push(DatePart {
                hint: Some(words.time_hint),
                mode: Mode::Time,
                ..self.part(Part::Time, words.time, |entry| &mut entry.time)
            });
        }
        let id = format!("{}-{}-when", self.question.id(), self.at);
        let unsure = self.row(
            format!("{id}-not-sure"),
            words.when_unsure,
            |entry| entry.when_unsure,
            |entry, unsure| entry.when_unsure = unsure,
        );
        let or = Choices {
            id: format!("{id}-or"),
            legend: Legend::Element(title_id(self.question, self.at)),
            hint: None,
            take: Take::Many,
            rows: vec![unsure],
            error: Signal::stored(String::new()),
            shown: always(true),
        };
        let date = DateField {
            id,
            // Where only the day is asked for, the question says it all.
            legend: if self.is_only_when() {
                Legend::Element(title_id(self.question, self.at))
            } else {
                Legend::Words(words.when.to_owned())
            },
            hint: words.when_hint,
            parts,
            shown: Signal::derive(move || self.read(|entry| !entry.when_unsure)),
        };
        [date.element(), or.element()]
    }

    fn is_only_when(self) -> bool {
        if let Kind::Occasions { what, places, .. } = self.question.entry().kind {
            what.is_empty() && !places
        } else {
            false
        }
    }

    fn part(
        self,
        part: Part,
        label: &'static str,
        text: fn(&mut Entry) -> &mut String,
    ) -> DatePart {
        let id = field(self.question, self.at, part);
        DatePart {
            label,
            hint: None,
            value: follows(move || self.read(|entry| text(&mut entry.clone()).clone())),
            typed: Callback::new(move |typed| self.change(|entry| *text(entry) = typed)),
            mode: Mode::Digits,
            error: faults::at_field(self.session, id.clone()),
            id,
        }
    }

    fn places(self) -> Element {
        let words = self.session.words.ui.occasion;
        let id = field(self.question, self.at, Part::Places);
        let chosen = Callback::new(move |()| self.read(|entry| entry.places));
        let choose = Callback::new(move |places: Options| {
            self.change(|entry| (entry.places, entry.places_unsure) = (places, false));
        });
        let areas = options(self.session, Question::Areas, &id, Area::IDS);
        let mut rows = ticks(areas, chosen, choose);
        rows.push(Row {
            apart: true,
            ..self.row(
                format!("{id}-not-sure"),
                words.places_unsure,
                |entry| entry.places_unsure,
                |entry, unsure| (entry.places, entry.places_unsure) = (Options::NONE, unsure),
            )
        });
        self.choices(id, words.places, Take::Many, rows)
    }

    fn choices(self, id: String, words: &'static str, take: Take, rows: Vec<Row>) -> Element {
        Choices {
            id: format!("{id}-group"),
            legend: Legend::Words(words.to_owned()),
            hint: None,
            take,
            rows,
            error: faults::at_field(self.session, id),
            shown: always(true),
        }
        .element()
    }

    fn row(
        self,
        id: String,
        label: &'static str,
        on: impl Fn(&Entry) -> bool + Copy + Send + Sync + 'static,
        pick: impl Fn(&mut Entry, bool) + Send + Sync + 'static,
    ) -> Row {
        Row {
            id,
            label: label.to_owned(),
            hint: None,
            on: Signal::derive(move || self.read(on)),
            shown: always(true),
            apart: false,
            pick: Callback::new(move |picked| self.change(|entry| pick(entry, picked))),
        }
    }

    /// What is typed in the entry, or nothing of it when the entry is gone.
    fn read<T: Default>(self, of: impl FnOnce(&Entry) -> T) -> T {
        self.session
            .entries(self.question)
            .get(self.at)
            .map(of)
            .unwrap_or_default()
    }

    fn change(self, change: impl FnOnce(&mut Entry)) {
        self.session.type_entries(self.question, |entries| {
            if let Some(entry) = entries.get_mut(self.at) {
                change(entry);
            }
        });
    }
}

/// The id of the heading of an entry.
fn title_id(question: Question, at: usize) -> String {
    format!("{}-{at}-title", question.id())
}

//! A field with a list of what may be meant: an editable combobox with a listbox, as WAI-ARIA 1.2 has it.
//!
//! The focus stays in the field. The arrow keys move a mark through the list, and nothing is chosen but
//! by a click or by Enter on the marked line. Deliberately absent: completing what is typed, and a line
//! that is marked from the start.

use super::element::{Element, classed, element};
use super::text_field::{described_by, field_error, is_wrong};
use leptos::ev::{self, KeyboardEvent, MouseEvent};
use leptos::prelude::*;
use web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it offers.
    pub words: String,
    /// What to mind about it.
    pub note: Option<String>,
    /// Whether it only resembles what is typed. Such lines come last, under a heading of their own.
    pub near: bool,
}

/// The field and its list.
#[derive(Clone, Copy)]
pub struct Combobox {
    /// A stable id; the hint, the error and the list get theirs from it.
    pub id: &'static str,
    /// What to type.
    pub label: &'static str,
    /// Examples or help.
    pub hint: Option<&'static str>,
    /// What the list is.
    pub list: &'static str,
    /// The heading of the lines that only resemble what is typed.
    pub near: &'static str,
    /// What is typed.
    pub value: Signal<String>,
    /// What may be meant; it is asked several times a letter, and made once.
    pub lines: Memo<Vec<Line>>,
    /// What is wrong; empty while nothing is.
    pub error: Signal<String>,
    /// It was typed into.
    pub typed: Callback<String>,
    /// The line at this place was chosen.
    pub chosen: Callback<usize>,
    /// Enter was pressed while no line was marked.
    pub entered: Callback<()>,
}

impl Combobox {
    /// Label, hint and error, to stand above the field.
    pub fn head(self) -> [Element; 3] {
        let id = self.id;
        let label = classed("label", "label question");
        let hint = classed("p", "hint").id(format!("{id}-hint"));
        [
            label.set("for", id).text(self.label),
            hint.shown(Signal::stored(self.hint.is_some()))
                .text(self.hint.unwrap_or_default()),
            field_error(id, self.error),
        ]
    }

    /// The field, and its list, which opens over what stands below.
    pub fn body(self) -> [Element; 2] {
        let opened = Opened {
            combobox: self,
            open: RwSignal::new(false),
            marked: RwSignal::new(None),
        };
        [opened.field(), opened.list()]
    }
}

/// The list as it is now: open or not, and which line is marked.
#[derive(Clone, Copy)]
struct Opened {
    combobox: Combobox,
    open: RwSignal<bool>,
    marked: RwSignal<Option<usize>>,
}

impl Opened {
    fn field(self) -> Element {
        let Combobox {
            id, value, typed, ..
        } = self.combobox;
        let expanded = Signal::derive(move || self.is_shown().to_string());
        let marked = move || self.marked.get().map(|place| self.line_id(place));
        classed("input", "input")
            .id(id)
            .set("type", "text")
            .set("role", "combobox")
            .set("aria-autocomplete", "list")
            .set("aria-controls", self.list_id())
            .follow("aria-expanded", expanded)
            .optional("aria-activedescendant", marked)
            .set("autocomplete", "off")
            .set("autocorrect", "off")
            .set("autocapitalize", "off")
            .set("spellcheck", "false")
            .set("enterkeyhint", "search")
            .set("aria-describedby", described_by(id, self.combobox.hint))
            .flag("aria-invalid", is_wrong(self.combobox.error))
            .value(value)
            .typed(
                value,
                Callback::new(move |text| {
                    self.unmark();
                    self.open.set(true);
                    typed.run(text);
                }),
            )
            .keyed(move |event| self.key(event))
            .on(ev::click, move |_| self.open.set(true))
            .on(ev::blur, move |_| self.close())
    }

    fn list(self) -> Element {
        classed("div", "combobox-list")
            .id(self.list_id())
            .set("role", "listbox")
            .set("aria-label", self.combobox.list)
            .shown(Signal::derive(move || self.is_shown()))
            // A press would take the focus from the field, and the list would close under the click.
            .on(ev::mousedown, |event| event.prevent_default())
            .on(ev::click, move |event| self.click(&event))
            .live(Callback::new(move |()| self.lines()))
    }

    /// The lines; those that only resemble what is typed, in a group of their own.
    fn lines(self) -> Vec<Element> {
        let (mut elements, mut near) = (Vec::new(), Vec::new());
        for (place, line) in self.combobox.lines.get().into_iter().enumerate() {
            let lines = if line.near { &mut near } else { &mut elements };
            lines.push(self.line(place, line));
        }
        if !near.is_empty() {
            let title_id = format!("{}-near", self.combobox.id);
            let title = classed("p", "combobox-title")
                .set("role", "presentation")
                .id(title_id.as_str())
                .text(self.combobox.near);
            let group = classed("div", "combobox-near")
                .set("role", "group")
                .set("aria-labelledby", title_id);
            elements.push(group.child(title).children(near));
        }
        elements
    }

    /// One line. It follows no signal and hears no event of its own: it is made anew at every letter.
    fn line(self, place: usize, line: Line) -> Element {
        let note = line.note;
        classed("div", "combobox-line")
            .id(self.line_id(place))
            .set("role", "option")
            .set("aria-selected", "false")
            .child(element("span").text(line.words))
            .children(note.map(|note| classed("span", "combobox-note").text(note)))
    }

    /// Chooses the line that was clicked.
    fn click(self, event: &MouseEvent) {
        let clicked = event_target::<web_sys::Element>(event);
        let Ok(Some(line)) = clicked.closest("[role=option]") else {
            return;
        };
        let count = self.combobox.lines.with(Vec::len);
        if let Some(place) = (0..count).find(|place| self.line_id(*place) == line.id()) {
            self.choose(place);
        }
    }

    fn key(self, event: &KeyboardEvent) {
        // While a word is being composed, the keys belong to the keyboard.
        let is_ours = !(event.is_composing() || event.ctrl_key() || event.meta_key());
        if is_ours && untrack(|| self.act(event)) {
            event.prevent_default();
        }
    }

    /// Does what a key asks for; gives whether that was anything.
    fn act(self, event: &KeyboardEvent) -> bool {
        let count = self.combobox.lines.with(Vec::len);
        let marked = self.marked.get().filter(|_| self.is_shown());
        let last = count.checked_sub(1);
        match event.key().as_str() {
            "ArrowDown" | "ArrowUp" if last.is_none() => return true,
            "ArrowDown" if event.alt_key() => self.open.set(true),
            "ArrowUp" if event.alt_key() => self.close(),
            "ArrowDown" => self.mark(marked.map_or(0, |place| (place + 1) % count)),
            "ArrowUp" => match marked {
                None | Some(0) => self.mark(last.unwrap_or_default()),
                Some(place) => self.mark(place - 1),
            },
            "Home" if marked.is_some() => self.mark(0),
            "End" if marked.is_some() => self.mark(last.unwrap_or_default()),
            "ArrowLeft" | "ArrowRight" => {
                self.unmark();
                return false;
            }
            "Enter" => match marked {
                Some(place) => self.choose(place),
                None => {
                    self.close();
                    self.combobox.entered.run(());
                }
            },
            "Escape" if self.is_shown() => self.close(),
            "Escape" => self.combobox.typed.run(String::new()),
            _ => return false,
        }
        true
    }

    fn is_shown(self) -> bool {
        self.open.get() && !self.combobox.lines.with(Vec::is_empty)
    }

    fn mark(self, place: usize) {
        self.unmark();
        self.open.set(true);
        self.marked.set(Some(place));
        self.show_mark(place, true);
        let id = self.line_id(place);
        // A list that has just opened is there after this.
        request_animation_frame(move || {
            let nearest = ScrollIntoViewOptions::new();
            nearest.set_block(ScrollLogicalPosition::Nearest);
            if let Some(line) = document().get_element_by_id(&id) {
                line.scroll_into_view_with_scroll_into_view_options(&nearest);
            }
        });
    }

    fn unmark(self) {
        if let Some(place) = self.marked.get_untracked() {
            self.marked.set(None);
            self.show_mark(place, false);
        }
    }

    fn show_mark(self, place: usize, on: bool) {
        if let Some(line) = document().get_element_by_id(&self.line_id(place)) {
            // It refuses only names that are no attribute's.
            let _ = line.set_attribute("aria-selected", if on { "true" } else { "false" });
        }
    }

    fn close(self) {
        self.unmark();
        self.open.set(false);
    }

    fn choose(self, place: usize) {
        self.close();
        self.combobox.chosen.run(place);
    }

    fn list_id(self) -> String {
        format!("{}-list", self.combobox.id)
    }

    fn line_id(self, place: usize) -> String {
        format!("{}-line-{place}", self.combobox.id)
    }
}

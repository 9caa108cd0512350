//! One finding: what, why, what to do, because of which answers, and from which sources.
//!
//! Deliberately absent: the finding; all of it arrives in words.

use super::disclosure::disclosure;
use super::element::{Element, classed, element, new_tab_link, points};
use super::icon::Icon;

/// A source, as it is shown.
pub struct SourceLine {
    /// Title, publisher and year.
    pub words: String,
    /// Where it can be read; empty where nowhere is known.
    pub link: &'static str,
    /// What a link says of itself to screen readers.
    pub new_tab: &'static str,
    /// How it was checked.
    pub checked: String,
}

/// What sources say, where they differ.
pub struct Readings {
    /// The words before them.
    pub title: &'static str,
    /// Each reading with its sources, both in words.
    pub lines: Vec<(String, String)>,
    /// What has to be said besides; it may be empty.
    pub note: String,
}

/// A card.
pub struct FindingCard {
    /// Its colour, as a class of the style sheet.
    pub tone: &'static str,
    /// Its shape.
    pub shape: Icon,
    /// What was found.
    pub title: &'static str,
    /// Until when to wait.
    pub date: Option<String>,
    /// Why it matters.
    pub why: &'static str,
    /// The words before what the patient can do.
    pub next_words: &'static str,
    /// What the patient can do.
    pub next: &'static str,
    /// Where sources differ.
    pub readings: Option<Readings>,
    /// Whether it applies, or could not be ruled out.
    pub certainty: &'static str,
    /// That the clinic is stricter here than the rule book.
    pub stricter: Option<&'static str>,
    /// What the clinic says about it, with the words before.
    pub note: Option<(String, String)>,
    /// The words before the answers that caused it.
    pub because: &'static str,
    /// The answers that caused it.
    pub causes: Vec<String>,
    /// The words before what would change this.
    pub changes_words: &'static str,
    /// What would change this; nothing, where a patient cannot change anything.
    pub changes: Vec<String>,
    /// The line that opens the sources.
    pub sources: &'static str,
    /// The sources.
    pub source_lines: Vec<SourceLine>,
}

impl FindingCard {
    /// The whole card.
    pub fn element(self) -> Element {
        let title = element("h3")
            .child(self.shape.badge())
            .child(element("span").text(self.title));
        let next = element("p")
            .child(element("strong").text(format!("{}: ", self.next_words)))
            .text(self.next);
        let note = self.note.map(|(words, note)| {
            element("p")
                .child(element("strong").text(format!("{words}: ")))
                .text(note)
        });
        let because = points(self.causes.iter().map(String::as_str));
        let changes = (!self.changes.is_empty()).then(|| {
            let changes = points(self.changes.iter().map(String::as_str));
            disclosure(self.changes_words, changes)
        });
        let date = self.date.map(|date| {
            classed("p", "finding-date")
                .led_by(Icon::Calendar)
                .child(element("span").text(date))
        });
        let sources = disclosure(self.sources, SourceLine::list(self.source_lines));
        let opening = classed("div", "finding-more")
            .child(disclosure(self.because, because))
            .children(changes)
            .children(self.readings.map(Readings::element))
            .child(sources);
        element("article")
            .set("class", format!("finding {}", self.tone))
            .child(title)
            .children(date)
            .child(element("p").text(self.why))
            .child(next)
            .children(note)
            .child(classed("p", "hint").text(self.certainty))
            .children(self.stricter.map(|words| classed("p", "hint").text(words)))
            .child(opening)
    }
}

impl Readings {
    fn element(self) -> Element {
        let lines = self.lines.into_iter().map(|(advice, sources)| {
            element("li")
                .text(advice)
                .child(classed("span", "source-checked").text(sources))
        });
        let note = (!self.note.is_empty()).then(|| element("p").text(self.note));
        let body = element("ul").children(lines);
        disclosure(
            self.title,
            classed("div", "readings").child(body).children(note),
        )
    }
}

impl SourceLine {
    /// A list of sources, each with its link, if it has one.
    pub fn list(lines: Vec<Self>) -> Element {
        classed("ul", "sources").children(lines.into_iter().map(Self::element))
    }

    fn element(self) -> Element {
        let named = if self.link.is_empty() {
            element("span").text(self.words)
        } else {
            new_tab_link(self.words, self.new_tab).set("href", self.link)
        };
        element("li")
            .child(named)
            .child(classed("span", "source-checked").text(self.checked))
    }
}

//! Sections of the fact sheet, wherever they stand. A line that concerns this patient says so.
//!
//! Deliberately absent: deciding whom a line concerns; the knowledge base says it.

use crate::components::{Element, classed, disclosure, element, marked};
use crate::engine::Assessment;
use crate::knowledge::facts::{Line, concerned};
use crate::knowledge::{FactId, Finding};
use crate::state::Session;
use leptos::prelude::untrack;

/// Whom a sheet is shown to: a patient with these findings, or anybody.
pub struct Reader {
    session: Session,
    findings: Vec<Finding>,
}

impl Reader {
    /// The patient, as far as they have answered. What was found only because a question is still open
    /// is nothing that they said.
    pub fn of(session: Session, assessment: &Assessment) -> Self {
        let findings = assessment.findings.iter().filter(|finding| {
            let mut causes = Session::questions(finding.because.iter());
            causes.any(|question| untrack(|| session.answer(question)).is_some())
        });
        Self {
            session,
            findings: findings.filter_map(|found| Finding::of(found.id)).collect(),
        }
    }

    /// Whether any line concerns them.
    pub fn is_concerned(&self) -> bool {
        let any = |row: &(FactId, Line, &[Finding])| self.is_any(row.2.iter().copied());
        crate::knowledge::facts::CONCERNS.iter().any(any)
    }

    /// Whether one of these was found.
    pub fn is_any(&self, mut findings: impl Iterator<Item = Finding>) -> bool {
        findings.any(|finding| self.findings.contains(&finding))
    }

    /// The heading of a section.
    pub fn title(&self, fact: FactId) -> &'static str {
        (self.session.words.fact)(fact).title
    }

    /// A section, with a heading that can be gone to.
    pub fn section(&self, fact: FactId) -> Element {
        let title = element("h2")
            .id(fact.id())
            .set("tabindex", "-1")
            .text(self.title(fact));
        classed("section", "fact")
            .child(title)
            .children(self.lines(fact))
    }

    /// A section that opens when its heading is pressed.
    pub fn folded(&self, fact: FactId) -> Element {
        let body = classed("div", "fact").children(self.lines(fact));
        disclosure(self.title(fact), body)
    }

    /// The lines of a section.
    pub fn lines(&self, fact: FactId) -> Vec<Element> {
        let text = (self.session.words.fact)(fact);
        let paragraphs = text.paragraphs.iter().enumerate();
        let mut lines: Vec<Element> = paragraphs
            .map(|(at, words)| marked("p", self.mark(fact, Line::Paragraph(at)), words))
            .collect();
        let points = text.bullets.iter().enumerate();
        let points: Vec<Element> = points
            .map(|(at, words)| marked("li", self.mark(fact, Line::Point(at)), words))
            .collect();
        if !points.is_empty() {
            lines.push(element("ul").children(points));
        }
        lines
    }

    fn mark(&self, fact: FactId, line: Line) -> Option<&'static str> {
        self.is_any(concerned(fact, line))
            .then_some(self.session.words.ui.more.about_you)
    }
}

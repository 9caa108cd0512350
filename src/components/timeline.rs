//! Waits on one scale: a list of days, and under each wait a bar from today to its end.
//!
//! The list says everything; the bars are a picture of it. Their lengths are attributes of the drawing,
//! since the page's policy forbids style attributes. Deliberately absent: dates and how they come about.

use super::element::{Element, classed, element};
use leptos::prelude::*;

/// How long the longest bar is.
pub const WHOLE: u32 = 1000;

/// A wait.
pub struct TimelineRow {
    /// What is waited for, and until when.
    pub words: String,
    /// How long it takes, of [`WHOLE`].
    pub length: u32,
}

/// All waits.
pub struct Timeline {
    /// The heading.
    pub title: &'static str,
    /// Today, in words.
    pub from: String,
    /// The waits, shortest first.
    pub rows: Vec<TimelineRow>,
    /// The day on which the last one is over, in words.
    pub to: String,
}

impl Timeline {
    /// The whole of it.
    pub fn element(self) -> Element {
        let end = |words: String| classed("li", "timeline-end").text(words);
        let rows = self.rows.into_iter().map(|row| {
            element("li")
                .child(element("span").text(row.words))
                .view(bar(row.length.min(WHOLE)))
        });
        let days = classed("ol", "timeline")
            .child(end(self.from))
            .children(rows)
            .child(end(self.to));
        classed("section", "card")
            .child(element("h2").text(self.title))
            .child(days)
    }
}

fn bar(length: u32) -> AnyView {
    view! {
        <svg
            class="timeline-bar"
            viewBox=format!("0 0 {WHOLE} 10")
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
        >
            <path class="timeline-scale" d=format!("M0 5H{WHOLE}")/>
            <path class="timeline-wait" d=format!("M0 1H{length}V9H0z")/>
        </svg>
    }
    .into_any()
}

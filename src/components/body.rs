//! A picture of a body, from the front and from the back, whose parts can be pointed at.
//!
//! It is a second way for whoever points, and nothing more: the list beside it is the control, and says
//! all that the picture shows. So the picture is silent for assistive technology and takes no focus.
//! Deliberately absent: what a part means, and a body of any particular kind.

use super::element::{Element, classed};
use super::reading::lets_go;
use leptos::prelude::*;
use leptos::reactive::traits::IsDisposed;

/// A part of the body that can be told apart in the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum BodyPart {
    Face,
    EyelidsLips,
    Scalp,
    Neck,
    Chest,
    Back,
    Arms,
    Hands,
    Abdomen,
    Buttocks,
    Thighs,
    LowerLegs,
    Feet,
    Genitals,
}

/// A part, as it is in the picture.
#[derive(Clone, Copy)]
pub struct BodyArea {
    /// Which.
    pub part: BodyPart,
    /// Whether it is chosen.
    pub on: Signal<bool>,
    /// It was pointed at.
    pub pick: Callback<bool>,
}

/// Both sides.
pub struct Body {
    /// What stands below the front.
    pub front: &'static str,
    /// What stands below the back.
    pub back: &'static str,
    /// The parts.
    pub areas: Vec<BodyArea>,
}

/// A side of the body.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Front,
    Back,
}

impl Body {
    /// The picture.
    pub fn element(self) -> Element {
        classed("div", "body")
            .set("aria-hidden", "true")
            .child(figure(Side::Front, self.front, &self.areas))
            .child(figure(Side::Back, self.back, &self.areas))
    }
}

fn figure(side: Side, words: &'static str, areas: &[BodyArea]) -> Element {
    let areas: Vec<AnyView> = areas
        .iter()
        .filter_map(|area| Some(shape(*area, area.part.drawn(side)?)))
        .collect();
    let picture = view! {
        <svg class="body-figure" viewBox="8 4 104 248" focusable="false">{areas}</svg>
    };
    classed("div", "body-side")
        .view(picture.into_any())
        .child(classed("p", "body-words").text(words))
}

/// One part: its outline, and the mark that shows when it is chosen.
fn shape(area: BodyArea, (outline, mark): Drawn) -> AnyView {
    let BodyArea { on, pick, .. } = area;
    // As `Element::on` does: nothing is heard for a screen that is gone.
    let screen = StoredValue::new(());
    let press = move |_| {
        if !screen.is_disposed() {
            pick.run(!on.get_untracked());
        }
    };
    view! {
        <g
            class="body-part"
            data-on=move || {
                lets_go();
                on.get().then_some("")
            }
            on:click=press
        >
            <path d=outline/>
            <path class="body-mark" d=mark/>
        </g>
    }
    .into_any()
}

/// An outline, and a tick for each place where it is marked.
type Drawn = (&'static str, &'static str);

impl BodyPart {
    /// How it looks from a side; nothing where it cannot be seen from there.
    const fn drawn(self, side: Side) -> Option<Drawn> {
        let front = matches!(side, Side::Front);
        Some(match self {
            Self::Face if front => (
                "M38 21Q60 13 82 21A24 24 0 1 1 38 21z",
                "M56.8 23l2.4 2.6 4-5",
            ),
            Self::EyelidsLips if front => (
                "M45 31a5.5 3.5 0 1 0 11 0 5.5 3.5 0 1 0-11 0zM64 31a5.5 3.5 0 1 0 11 0 5.5 3.5 0 1 0-11 0zM52 43q8-4 16 0-8 8-16 0z",
                "M48.5 31l1.6 1.8 2.6-3.4M67.5 31l1.6 1.8 2.6-3.4M57.5 44l2 2 3-4",
            ),
            Self::Scalp if front => (
                "M38 21Q60 13 82 21A24 24 0 0 0 38 21z",
                "M56.8 12l2.4 2.6 4-5",
            ),
            Self::Scalp => (
                "M60 6.6a24 24 0 1 1 0 48 24 24 0 1 1 0-48z",
                "M56.8 30l2.4 2.6 4-5",
            ),
            Self::Neck => (
                "M51 52.8A24 24 0 0 0 69 52.8V60q0 4 6 6H45q6-2 6-6z",
                "M56.8 60.5l2.4 2.6 4-5",
            ),
            Self::Chest if front => (
                "M45 66H75Q84 67 85 74L82 104H38L35 74Q36 67 45 66z",
                "M56.8 86l2.4 2.6 4-5",
            ),
            Self::Abdomen if front => (
                "M38 104H82Q79.5 122 83.5 142H36.5Q40.5 122 38 104z",
                "M56.8 123l2.4 2.6 4-5",
            ),
            Self::Back if !front => (
                "M45 66H75Q84 67 85 74L82 104Q79.8 119 82.5 134H37.5Q40.2 119 38 104L35 74Q36 67 45 66z",
                "M56.8 100l2.4 2.6 4-5",
            ),
            Self::Genitals if front => ("M48 142H72L62 158H58z", "M57.3 148.5l2 2.2 3.4-4.2"),
            Self::Buttocks if !front => (
                "M37.5 134H82.5Q85.5 147 84.3 157 72 164 60 158 48 164 35.7 157 34.5 147 37.5 134z",
                "M56.8 147l2.4 2.6 4-5",
            ),
            Self::Thighs if front => (
                "M36.5 142H48L58 158 57 196H41Q35 168 36.5 142zM83.5 142H72L62 158 63 196H79Q85 168 83.5 142z",
                "M43.8 168l2.4 2.6 4-5M69.8 168l2.4 2.6 4-5",
            ),
            Self::Thighs => (
                "M35.7 157Q48 164 59 158.5L57 196H41Q36 176 35.7 157zM84.3 157Q72 164 61 158.5L63 196H79Q84 176 84.3 157z",
                "M44.8 178l2.4 2.6 4-5M68.8 178l2.4 2.6 4-5",
            ),
            Self::LowerLegs => (
                "M41 196H57Q58 216 54 236H45Q39 216 41 196zM79 196H63Q62 216 66 236H75Q81 216 79 196z",
                "M45.8 213l2.4 2.6 4-5M67.8 213l2.4 2.6 4-5",
            ),
            Self::Feet => (
                "M45 236H54L55 243Q54 249 44 249 36 249 37 245zM75 236H66L65 243Q66 249 76 249 84 249 83 245z",
                "M44 243l2 2.2 3.4-4.2M70 243l2 2.2 3.4-4.2",
            ),
            Self::Arms => (
                "M36 68.5Q28 71 26 82L15.5 128 25 131 34.5 94 35 74zM84 68.5Q92 71 94 82L104.5 128 95 131 85.5 94 85 74z",
                "M24.8 101l2.2 2.4 3.6-4.5M88.8 101l2.2 2.4 3.6-4.5",
            ),
            Self::Hands => (
                "M15.5 128L25 131Q25 143 19 144 12 145 13 137zM104.5 128L95 131Q95 143 101 144 108 145 107 137z",
                "M15.6 137l2 2.2 3.4-4.2M98.6 137l2 2.2 3.4-4.2",
            ),
            Self::Face
            | Self::EyelidsLips
            | Self::Chest
            | Self::Abdomen
            | Self::Back
            | Self::Genitals
            | Self::Buttocks => return None,
        })
    }
}

//! Which parts of the body: the list to tick, and a picture beside it that follows the list and can be
//! pointed at.
//!
//! Deliberately absent: anything that only the picture says.

use super::choice::{choose, chosen, many_of};
use crate::components::{Body, BodyArea, BodyPart, Element, classed};
use crate::knowledge::{Area, Question};
use crate::state::Session;
use leptos::prelude::*;

/// The list with its picture.
pub fn areas(session: Session, question: Question, ids: &'static [&'static str]) -> Element {
    let words = session.words.ui.ask;
    let body = Body {
        front: words.front,
        back: words.back,
        areas: Area::ALL
            .iter()
            .map(|of| area(session, question, *of))
            .collect(),
    };
    classed("div", "with-body")
        .child(body.element())
        .child(many_of(session, question, ids))
}

fn area(session: Session, question: Question, area: Area) -> BodyArea {
    BodyArea {
        part: part(area),
        on: Signal::derive(move || chosen(session, question).meets(area.set())),
        pick: Callback::new(move |on: bool| {
            let rest = untrack(|| chosen(session, question)).without(area.set());
            choose(
                session,
                question,
                if on { rest.or(area.set()) } else { rest },
            );
        }),
    }
}

const fn part(area: Area) -> BodyPart {
    match area {
        Area::Face => BodyPart::Face,
        Area::EyelidsLips => BodyPart::EyelidsLips,
        Area::Scalp => BodyPart::Scalp,
        Area::Neck => BodyPart::Neck,
        Area::Chest => BodyPart::Chest,
        Area::Back => BodyPart::Back,
        Area::Arms => BodyPart::Arms,
        Area::Hands => BodyPart::Hands,
        Area::Abdomen => BodyPart::Abdomen,
        Area::Buttocks => BodyPart::Buttocks,
        Area::Thighs => BodyPart::Thighs,
        Area::LowerLegs => BodyPart::LowerLegs,
        Area::Feet => BodyPart::Feet,
        Area::Genitals => BodyPart::Genitals,
    }
}

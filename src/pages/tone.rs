//! How a tier looks: its colour, its shape and its words.
//!
//! Deliberately absent: what a tier means for a treatment.

use crate::components::Icon;
use crate::engine::{Overall, Tier};
use crate::text::ui::{ResultWords, Tone};

/// Class, shape and words of a tier.
pub type Look = (&'static str, Icon, Tone);

/// How a finding of this tier looks.
pub const fn of_tier(tier: Tier, words: &ResultWords) -> Look {
    match tier {
        Tier::Stop => ("tone-stop", Icon::Octagon, words.stop),
        Tier::Ask => ("tone-ask", Icon::Speech, words.ask),
        Tier::Wait => ("tone-wait", Icon::Clock, words.wait),
        Tier::Care => ("tone-care", Icon::Triangle, words.care),
        Tier::Info => ("tone-info", Icon::Letter, words.info),
    }
}

/// How an overall result looks.
pub const fn of_overall(overall: Overall, words: &ResultWords) -> Look {
    match overall {
        Overall::Stop => of_tier(Tier::Stop, words),
        Overall::Ask => of_tier(Tier::Ask, words),
        Overall::Wait => of_tier(Tier::Wait, words),
        Overall::Care => of_tier(Tier::Care, words),
        Overall::Clear => ("tone-clear", Icon::Ring, words.clear),
    }
}

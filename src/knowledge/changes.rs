//! Which answers a patient could bring about otherwise. Only these are offered as "what would change
//! this".
//!
//! Deliberately absent: medicines (nobody is to stop one for this), age, and whatever is past.

use super::questions::*;
use crate::engine::{Changeable, QuestionId};

/// The questions, those that ask least of the patient first.
pub const CHANGEABLE: &[(QuestionId, Changeable)] = &[
    (AREAS.0, Changeable::Choice),
    (SETTING.0, Changeable::Choice),
    (DEVICE.0, Changeable::Choice),
    (PROVIDER_CHECKED.0, Changeable::Choice),
    (SERUM.0, Changeable::Choice),
    (NEEDLE_LENGTH.0, Changeable::Choice),
    (ROLLER_USES.0, Changeable::Choice),
    (ROLLER_DAMAGED.0, Changeable::Choice),
    (ROLLER_STERILISED.0, Changeable::Choice),
    (ROLLER_SHARED.0, Changeable::Choice),
    (SKIN_INFECTION.0, Changeable::Passes),
    (COLD_SORE_NOW.0, Changeable::Passes),
    (OPEN_WOUND.0, Changeable::Passes),
    (ACNE_INFLAMED.0, Changeable::Passes),
    (ROSACEA_FLARING.0, Changeable::Passes),
    (ECZEMA_FLARING_AREA.0, Changeable::Passes),
    (PSORIASIS_FLARING.0, Changeable::Passes),
    (LUPUS_ACTIVE_AREA.0, Changeable::Passes),
    (ALCOHOL_RECENT.0, Changeable::Passes),
];

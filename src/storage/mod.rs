//! A check that is kept on the patient's own device: as a text, and where that text lies.
//!
//! One record, for 24 hours, only when the patient wants it, and never in a frame. What cannot be relied on is
//! not brought up: it is deleted and told. Deliberately absent: sending, and anything kept for anybody but the
//! patient.

pub mod saved;
mod written;

#[cfg(feature = "ui")]
pub mod device;

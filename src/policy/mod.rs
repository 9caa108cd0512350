//! A clinic's own rules: read, checked, and only ever stricter than the rule book.
//!
//! What is milder than the rule book, or cannot be understood, is refused in words with its place, and
//! the built-in rule stays. Deliberately absent: fetching the file, and showing it.

mod read;
mod schema;

pub use read::{MOST_BYTES, Read, Refusal, is_https, read, read_json};
pub use schema::schema;

use crate::engine::{FindingId, Tightening};

/// What a clinic asks beyond the rule book, and what it says about itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// The clinic's name.
    pub name: Option<String>,
    /// Its telephone number, as it wants it written.
    pub phone: Option<String>,
    /// Where patients book: an `https` address.
    pub booking_url: Option<String>,
    /// Notes that it adds to findings.
    pub notes: Vec<(FindingId, String)>,
    /// Stricter tiers and longer waits.
    pub tightening: Tightening,
}

//! What can be taken out of the self-check: for now, the rule book in sentences.
//!
//! Pure: text in, text out. Deliberately absent: files, printing, sharing.

mod condition;
mod rule_book;

pub use condition::{Names, sentence};
pub use rule_book::rule_book;

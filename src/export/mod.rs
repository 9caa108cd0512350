//! What can be taken out of the self-check: the rule book in sentences, and the check as a page to read.
//!
//! Pure: text in, text out. Deliberately absent: files, printing, sharing.

mod condition;
mod page;
mod rule_book;

pub use condition::{Names, sentence};
pub use page::questions_page;
pub use rule_book::rule_book;

//! What can be taken out of the self-check: the rule book in sentences, the check as a page to read, and its page
//! for frames.
//!
//! Pure: text in, text out. Deliberately absent: files, printing, sharing.

mod condition;
mod frame_page;
mod page;
mod rule_book;

pub use condition::{Names, sentence};
pub use frame_page::frame_page;
pub use page::questions_page;
pub use rule_book::rule_book;

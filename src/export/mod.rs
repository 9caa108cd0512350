//! What can be taken out of the self-check: the rule book in sentences, the check as a page to read, the page that
//! deletes all of it from a device; and what a host sends with each file.
//!
//! Pure: text in, text out. Deliberately absent: files, printing, sharing.

mod condition;
pub mod hosting;
mod html;
mod page;
mod reset_page;
mod rule_book;

pub use condition::{Names, sentence};
pub use page::questions_page;
pub use reset_page::reset_page;
pub use rule_book::rule_book;

/// A scaled number as it is written: 30 with two decimals is `0.3`.
#[must_use]
pub fn decimal(scaled: i32, decimals: u8) -> String {
    let (unit, width) = (10_u32.pow(u32::from(decimals)), usize::from(decimals));
    let sign = if scaled < 0 { "-" } else { "" };
    let (whole, rest) = (scaled.unsigned_abs() / unit, scaled.unsigned_abs() % unit);
    let rest = format!("{rest:0width$}");
    match rest.trim_end_matches('0') {
        "" => format!("{sign}{whole}"),
        rest => format!("{sign}{whole}.{rest}"),
    }
}

//! The check in other hands: inside a clinic's website.
//!
//! The website sets how the check looks and how strict it is; it never learns an answer or a result. `embed.js`
//! beside the app is the other side of `frame`. Deliberately absent: anything that a website could make milder.

pub mod accent;
pub mod flood;
pub mod growth;
pub mod settings;

#[cfg(feature = "ui")]
pub mod frame;

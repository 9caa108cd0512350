//! The check in other hands: inside a clinic's website, and as a module of somebody else's program.
//!
//! The website sets how the check looks and how strict it is; it never learns an answer or a result. `embed.js`
//! beside the app is the other side of `frame`, `engine.js` that of `api`. Deliberately absent: anything that a
//! website could make milder.

pub mod accent;
pub mod flood;
pub mod growth;
pub mod settings;

#[cfg(feature = "api")]
pub mod api;
#[cfg(feature = "ui")]
pub mod frame;

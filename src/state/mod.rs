//! What one patient's check is, from the first answer to the result, and how it changes.
//!
//! The sheet of answers is the one fact. Everything else is derived from it, or is what has been
//! typed and is not an answer yet. The pure parts build without the app and are tested natively.
//! Deliberately absent: words, and any rule.

pub mod checklist;
pub mod draft;
pub mod journey;
pub mod number;
pub mod presses;
pub mod release;
pub mod trail;

#[cfg(feature = "ui")]
pub mod browser;
#[cfg(feature = "ui")]
mod channels;
#[cfg(feature = "ui")]
mod clinic;
#[cfg(feature = "ui")]
pub mod clock;
#[cfg(feature = "ui")]
pub mod coming_back;
#[cfg(feature = "ui")]
mod complaints;
#[cfg(feature = "ui")]
mod drafts;
#[cfg(feature = "ui")]
pub mod file;
#[cfg(feature = "ui")]
mod keeping;
#[cfg(feature = "ui")]
pub mod lock;
#[cfg(feature = "ui")]
mod names;
#[cfg(feature = "ui")]
pub mod offline;
#[cfg(feature = "ui")]
pub mod pointer;
#[cfg(feature = "ui")]
mod record;
#[cfg(feature = "ui")]
mod session;
#[cfg(feature = "ui")]
mod trial;

#[cfg(feature = "ui")]
pub use channels::Outcome;
#[cfg(feature = "ui")]
pub use clinic::Clinic;
#[cfg(feature = "ui")]
pub use complaints::{Complaint, field};
#[cfg(feature = "ui")]
pub use keeping::{Held, Keeping, Told};
#[cfg(feature = "ui")]
pub use names::Names;
#[cfg(feature = "ui")]
pub use session::Session;
#[cfg(feature = "ui")]
pub use trial::Trial;

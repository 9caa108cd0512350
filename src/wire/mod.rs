//! The JSON shapes of the `assess` program and the JavaScript interface.
//!
//! Answers come in by question id, an assessment goes out; a name comes in, offers go out. Deliberately absent: reading lines or
//! files, and the words of findings; ids only.

mod catalogue;
mod date;
mod error;
mod input;
mod offers;
mod output;

pub use catalogue::catalogue;
pub use error::{Code, InputError};
pub use input::{Request, read_request};
pub use offers::offers;
pub use output::{failure, response};

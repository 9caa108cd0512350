//! The JSON shapes of the `assess` program and the JavaScript interface.
//!
//! Answers come in by question id, an assessment goes out; a name comes in, offers go out. The schemas and the
//! types say the same for other programs. Deliberately absent: reading lines or files, and the words of findings;
//! ids only.

mod catalogue;
mod date;
mod error;
mod input;
mod line;
mod offers;
mod output;
mod schema;
mod types;

pub use catalogue::{Entry, catalogue, entries};
pub use error::{Code, InputError};
pub use input::{Request, read_request};
pub use line::answer_line;
pub use offers::offers;
pub use output::{failure, response};
pub use schema::schema;
pub use types::types;

//! The building blocks of the screens: props in, events out. Each has its style sheet beside it.
//!
//! Native elements first. A component is a struct of its props; `element` makes it. They know no rule
//! and no language: words and values arrive as props. Deliberately absent: state that outlives them.

mod answers;
mod body;
mod choices;
mod chosen;
mod combobox;
mod confirm;
mod copied;
mod date_field;
mod disclosure;
mod element;
mod error_summary;
mod finding;
mod frame;
mod icon;
mod marked;
mod progress;
mod reading;
mod text_field;
mod timeline;
mod trials;
mod urgent;
mod verdict;

pub use answers::{AnswerGroup, AnswerRow, Answers};
pub use body::{Body, BodyArea, BodyPart};
pub use choices::{Choices, Legend, Row, Take, tick};
pub use chosen::{Chosen, ChosenLine};
pub use combobox::{Combobox, Line};
pub use confirm::Confirm;
pub use copied::TextToCopy;
pub use date_field::{DateField, DatePart};
pub use disclosure::disclosure;
pub use element::{Element, always, button, classed, element, new_tab_link, points};
pub use error_summary::{ErrorItem, ErrorSummary};
pub use finding::{FindingCard, Readings, SourceLine};
pub use frame::{Frame, FrameLink};
pub use icon::Icon;
pub use marked::marked;
pub use progress::Progress;
pub use reading::lets_go;
pub use text_field::{Mode, TextField, field_error};
pub use timeline::{Timeline, TimelineRow, WHOLE};
pub use trials::{TrialLine, Trials};
pub use urgent::urgent;
pub use verdict::Verdict;

//! The screening engine: answers in, assessment out. Pure and total.
//!
//! It knows no clock, no storage, no page, no language and no serialised form. Clinical content is
//! handed to it as a [`RuleBook`].

mod assess;
mod condition;
mod date;
mod dispute;
pub mod explain;
pub mod flow;
mod guard;
mod question;
mod rule;
mod truth;

pub use assess::{Assessment, Certainty, Finding, Overall, Terms, assess, assess_on};
pub use condition::{Condition, Place, QuestionSet, Reading, Shape, Window};
pub use date::{DateFault, Day, Due, Interval, Moment, PartialDate, Span};
pub use dispute::{Advice, Dispute, SourceReading};
pub use guard::{Guards, not_ruled_out};
pub use question::{
    Answer, AnswerSheet, Classes, Harmless, Kind, ManyOf, Medicines, Misfit, NamedMedicine, Number,
    Occasion, Occasions, OneOf, Options, Question, QuestionId, Words, YesNo, check_dates_for_age,
};
pub use rule::{
    Case, Changeable, Confidence, FindingId, NonEmpty, Rule, RuleBook, SourceId, Tier, Tightening,
};
pub use truth::Truth;

//! What can be wrong with a request: a code, words, and the place.

use std::fmt;

/// The kind of fault, for programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// The line is not JSON.
    MalformedJson,
    /// A field that is needed is missing.
    Missing,
    /// There is no such field.
    UnknownField,
    /// There is no such question.
    UnknownQuestion,
    /// The question has no such option.
    UnknownOption,
    /// The same field stands twice.
    Twice,
    /// The value is of another kind than the question takes.
    WrongKind,
    /// The number lies outside what is possible.
    OutOfRange,
    /// There is no such date.
    BadDate,
    /// The date has not come yet.
    InFuture,
    /// The date lies before the patient was born.
    BeforeBirth,
    /// Nothing was chosen, where something must be.
    NothingChosen,
}

impl Code {
    /// Every code.
    pub const ALL: [Self; 12] = [
        Self::MalformedJson,
        Self::Missing,
        Self::UnknownField,
        Self::UnknownQuestion,
        Self::UnknownOption,
        Self::Twice,
        Self::WrongKind,
        Self::OutOfRange,
        Self::BadDate,
        Self::InFuture,
        Self::BeforeBirth,
        Self::NothingChosen,
    ];

    /// The written code.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::MalformedJson => "malformed-json",
            Self::Missing => "missing",
            Self::UnknownField => "unknown-field",
            Self::UnknownQuestion => "unknown-question",
            Self::UnknownOption => "unknown-option",
            Self::Twice => "twice",
            Self::WrongKind => "wrong-kind",
            Self::OutOfRange => "out-of-range",
            Self::BadDate => "bad-date",
            Self::InFuture => "in-future",
            Self::BeforeBirth => "before-birth",
            Self::NothingChosen => "nothing-chosen",
        }
    }
}

/// A fault in a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputError {
    /// For programs.
    pub code: Code,
    /// For people.
    pub message: String,
    /// The place: `now`, `answers.age`, `answers.filler-when[1].when`. Empty for the whole line.
    pub at: String,
}

impl InputError {
    pub(crate) fn new(code: Code, at: &str, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            at: at.to_owned(),
        }
    }
}

impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.at.is_empty() {
            write!(f, "{}", self.message)
        } else {
            write!(f, "{} at {}", self.message, self.at)
        }
    }
}

impl std::error::Error for InputError {}

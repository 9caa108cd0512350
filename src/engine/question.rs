//! Questions with their answer kinds, and the sheet that holds a patient's answers.
//!
//! A rule names a question through a handle of its kind ([`YesNo`], [`OneOf`] …), so that a rule
//! cannot ask a number for a "yes". Deliberately absent: words, pages, and any default answer. What
//! is not on the sheet is not known.

use super::condition::Condition;
use super::date::{Moment, PartialDate};

/// The place of a question in the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuestionId(pub u16);

macro_rules! handles {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name(pub QuestionId);
    )*};
}

handles! {
    /// Asks for yes or no.
    YesNo
    /// Asks for one option.
    OneOf
    /// Asks for one or several options.
    ManyOf
    /// Asks for a number.
    Number
    /// Asks when something happened, once or several times, and perhaps what exactly and where.
    Occasions
    /// Asks for medicines by name.
    Medicines
    /// Asks for free words.
    Words
}

/// A set of a question's options, by their place in the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Options(u64);

impl Options {
    /// No option.
    pub const NONE: Self = Self(0);
    /// Every option there is.
    pub const ANY: Self = Self(u64::MAX);

    /// The set of the one option at this place; nothing beyond 63.
    #[must_use]
    pub const fn one(place: u8) -> Self {
        if place < 64 {
            Self(1 << place)
        } else {
            Self::NONE
        }
    }

    /// What is in either set.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in this set and not in the other.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether the sets share an option.
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether the set holds nothing.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether every option lies below this count.
    #[must_use]
    pub const fn fits(self, count: usize) -> bool {
        count >= 64 || self.0 >> count == 0
    }

    /// The places of its options, in order.
    pub fn places(self) -> impl Iterator<Item = u8> {
        (0..64).filter(move |place| self.meets(Self::one(*place)))
    }
}

/// A medicine that the patient named.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NamedMedicine {
    /// Word for word what the patient typed or chose.
    pub name: String,
    /// Its classes; `None` when the name is not recognised.
    pub classes: Option<Classes>,
}

/// A set of medicine classes; the knowledge base gives them their meaning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Classes(pub u64);

impl Classes {
    /// What is in either set.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the sets share a class.
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// One time that something happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Occasion {
    /// Which kind, as an option of the question; `None` when not known.
    pub what: Option<u8>,
    /// When.
    pub when: PartialDate,
    /// Which areas, as options of the areas question; `None` when not known.
    pub places: Option<Options>,
}

impl Occasion {
    /// It happened, and nothing more is known.
    pub const UNKNOWN: Self = Self {
        what: None,
        when: PartialDate::NotSure,
        places: None,
    };
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// The patient does not know. Possible for every question.
    NotSure,
    /// Yes or no.
    YesNo(bool),
    /// One option.
    Option(u8),
    /// One or several options. None at all says nothing and counts as not sure.
    Options(Options),
    /// A number, scaled by the question's decimals: 0.25 with two decimals is 25.
    Number(i32),
    /// One or several occasions. An empty list says nothing and counts as not sure.
    Occasions(Vec<Occasion>),
    /// The medicines; an empty list says "none".
    Medicines(Vec<NamedMedicine>),
    /// Free words; empty words say "nothing to add".
    Words(String),
}

/// What kind of answer a question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// [`Answer::YesNo`].
    YesNo,
    /// [`Answer::Option`] of these ids.
    OneOf(&'static [&'static str]),
    /// [`Answer::Options`] of these ids.
    ManyOf(&'static [&'static str]),
    /// [`Answer::Number`] from `least` to `most`, both scaled.
    Number {
        /// Least possible, scaled.
        least: i32,
        /// Greatest possible, scaled.
        most: i32,
        /// Digits behind the decimal point.
        decimals: u8,
    },
    /// [`Answer::Occasions`].
    Occasions {
        /// Ids of what it may have been; empty when there is nothing to tell apart.
        what: &'static [&'static str],
        /// Whether it matters where on the body it was.
        places: bool,
        /// Whether the hour matters.
        clock: bool,
    },
    /// [`Answer::Medicines`].
    Medicines,
    /// [`Answer::Words`].
    Words,
}

/// The answer that is assumed where someone says "no to all else": that of a healthy adult who wants a
/// clinic treatment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Harmless {
    /// No answer is harmless: the question stays open.
    Nothing,
    /// Yes.
    Yes,
    /// No.
    No,
    /// No, not stopped: a medicine that is named is taken, until someone says otherwise.
    StillTaking,
    /// This option.
    Option(u8),
    /// These options.
    Options(Options),
    /// This number, scaled.
    Number(i32),
    /// No medicines.
    NoMedicines,
    /// Nothing to add.
    NoWords,
}

impl Harmless {
    /// The harmless answer, where there is one.
    #[must_use]
    pub fn answer(self) -> Option<Answer> {
        match self {
            Self::Nothing => None,
            Self::Yes => Some(Answer::YesNo(true)),
            Self::No | Self::StillTaking => Some(Answer::YesNo(false)),
            Self::Option(place) => Some(Answer::Option(place)),
            Self::Options(options) => Some(Answer::Options(options)),
            Self::Number(number) => Some(Answer::Number(number)),
            Self::NoMedicines => Some(Answer::Medicines(Vec::new())),
            Self::NoWords => Some(Answer::Words(String::new())),
        }
    }

    /// Whether an answer is the harmless one.
    #[must_use]
    pub fn is(self, answer: &Answer) -> bool {
        match (self, answer) {
            (Self::Yes, Answer::YesNo(yes)) => *yes,
            (Self::No | Self::StillTaking, Answer::YesNo(yes)) => !*yes,
            (Self::Option(harmless), Answer::Option(place)) => harmless == *place,
            (Self::Options(harmless), Answer::Options(options)) => harmless == *options,
            (Self::Number(harmless), Answer::Number(number)) => harmless == *number,
            (Self::NoMedicines, Answer::Medicines(named)) => named.is_empty(),
            (Self::NoWords, Answer::Words(words)) => words.is_empty(),
            (
                Self::Nothing
                | Self::Yes
                | Self::No
                | Self::StillTaking
                | Self::Option(_)
                | Self::Options(_)
                | Self::Number(_)
                | Self::NoMedicines
                | Self::NoWords,
                _,
            ) => false,
        }
    }
}

/// A question of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Question {
    /// Its written id; never reused.
    pub id: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// When it is asked. Answers to a question that is not asked have no influence.
    pub asked_when: Condition,
    /// What a healthy adult would answer.
    pub harmless: Harmless,
}

/// Why an answer cannot stand on the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// The catalogue has no such question.
    NoSuchQuestion,
    /// The answer is of another kind than the question asks for.
    WrongKind,
    /// The question has no such option.
    NoSuchOption,
    /// No option was chosen, where at least one has to be.
    NothingChosen,
    /// The number lies outside the bounds of the question.
    OutOfRange,
    /// The date has not come yet.
    InFuture,
    /// The date lies before the patient was born.
    BeforeBirth,
}

impl Kind {
    /// Whether an answer fits this kind at this moment.
    ///
    /// # Errors
    /// Says what does not fit.
    pub fn check(self, answer: &Answer, now: Moment) -> Result<(), Misfit> {
        let fits = |holds: bool, misfit: Misfit| if holds { Ok(()) } else { Err(misfit) };
        match (self, answer) {
            (_, Answer::NotSure)
            | (Self::YesNo, Answer::YesNo(_))
            | (Self::Medicines, Answer::Medicines(_))
            | (Self::Words, Answer::Words(_)) => Ok(()),
            (Self::OneOf(ids), Answer::Option(place)) => {
                fits(usize::from(*place) < ids.len(), Misfit::NoSuchOption)
            }
            (Self::ManyOf(ids), Answer::Options(options)) => {
                fits(!options.is_empty(), Misfit::NothingChosen)?;
                fits(options.fits(ids.len()), Misfit::NoSuchOption)
            }
            (Self::Number { least, most, .. }, Answer::Number(number)) => {
                fits((least..=most).contains(number), Misfit::OutOfRange)
            }
            (Self::Occasions { what, .. }, Answer::Occasions(occasions)) => {
                fits(!occasions.is_empty(), Misfit::NothingChosen)?;
                for occasion in occasions {
                    let known = occasion
                        .what
                        .is_none_or(|place| usize::from(place) < what.len());
                    fits(known, Misfit::NoSuchOption)?;
                    fits(!occasion.when.is_after(now), Misfit::InFuture)?;
                }
                Ok(())
            }
            (
                Self::YesNo
                | Self::OneOf(_)
                | Self::ManyOf(_)
                | Self::Number { .. }
                | Self::Occasions { .. }
                | Self::Medicines
                | Self::Words,
                _,
            ) => Err(Misfit::WrongKind),
        }
    }
}

/// Whether the dates of an answer are possible for a patient of this age in years.
///
/// # Errors
/// [`Misfit::BeforeBirth`].
pub fn check_dates_for_age(answer: &Answer, age: i32, now: Moment) -> Result<(), Misfit> {
    let Answer::Occasions(occasions) = answer else {
        return Ok(());
    };
    // Someone of 30 may turn 31 tomorrow.
    let born_after = now.day().years_earlier(age.saturating_add(1));
    if occasions
        .iter()
        .any(|occasion| occasion.when.is_before(born_after))
    {
        return Err(Misfit::BeforeBirth);
    }
    Ok(())
}

/// A patient's answers, by question. What is missing has not been answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnswerSheet {
    answers: Vec<Option<Answer>>,
}

impl AnswerSheet {
    /// A sheet without any answer.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            answers: Vec::new(),
        }
    }

    /// The answer to a question, if there is one.
    #[must_use]
    pub fn get(&self, question: QuestionId) -> Option<&Answer> {
        self.answers
            .get(usize::from(question.0))
            .and_then(Option::as_ref)
    }

    /// Writes an answer down, in place of an earlier one. The edge that reads answers has checked
    /// them with [`Kind::check`]; one of a wrong kind counts as not sure.
    pub fn put(&mut self, question: QuestionId, answer: Answer) {
        self.set(question, Some(answer));
    }

    /// Takes an answer back.
    pub fn clear(&mut self, question: QuestionId) {
        self.set(question, None);
    }

    /// The questions that have an answer, in the order of the catalogue.
    pub fn answered(&self) -> impl Iterator<Item = (QuestionId, &Answer)> {
        (0..)
            .map(QuestionId)
            .zip(&self.answers)
            .filter_map(|(id, answer)| Some((id, answer.as_ref()?)))
    }

    fn set(&mut self, question: QuestionId, answer: Option<Answer>) {
        let place = usize::from(question.0);
        if self.answers.len() <= place {
            if answer.is_none() {
                return;
            }
            self.answers.resize(place + 1, None);
        }
        if let Some(slot) = self.answers.get_mut(place) {
            *slot = answer;
        }
        // Two sheets with the same answers are equal, whatever was written and taken back between.
        while self.answers.last().is_some_and(Option::is_none) {
            self.answers.pop();
        }
    }
}

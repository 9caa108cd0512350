//! The closed tree of conditions over answers, and its three-valued evaluation.
//!
//! Deliberately absent: closures and text. What a rule needs and this tree cannot say becomes a new
//! node here, with its proofs.

use super::assess::Terms;
use super::date::{Due, Interval, Moment, Span};
use super::question::{
    Answer, AnswerSheet, Classes, ManyOf, Medicines, NamedMedicine, Number, Occasion, Occasions,
    OneOf, Options, QuestionId, Words, YesNo,
};
use super::rule::{Rule, RuleBook, Tightening};
use super::truth::Truth;

/// Whether it matters where something was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// It counts wherever it was.
    Anywhere,
    /// It only counts in the area to be treated.
    InArea,
}

/// What has to hold for a rule to fire or a question to be asked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Condition {
    /// Always holds.
    Always,
    /// Answered with yes.
    Is(YesNo),
    /// Answered with no.
    IsNot(YesNo),
    /// Answered with "not sure". Only where not knowing is itself what the rule is about.
    NotKnown(QuestionId),
    /// One of these options was chosen.
    Chose(OneOf, Options),
    /// At least one of these options was ticked.
    Ticked(ManyOf, Options),
    /// The number is below this limit (scaled).
    Below(Number, i32),
    /// The number is this limit (scaled) or above.
    AtLeast(Number, i32),
    /// A medicine of one of these classes was named.
    Named(Classes),
    /// A medicine was named that nobody here knows.
    UnknownMedicine(Medicines),
    /// Free words were written.
    Wrote(Words),
    /// It happened at some time.
    Had(Occasions, Options, Place),
    /// It happened, and the first interval has run out while the second has not.
    /// Dates that are not known count as the latest still possible.
    Within(Occasions, Options, Place, Window),
    /// Some other finding asks for a clinician or bars the treatment.
    Flagged,
    /// All of them hold.
    All(&'static [Condition]),
    /// At least one of them holds.
    Any(&'static [Condition]),
    /// It does not hold.
    Not(&'static Condition),
}

/// How a condition is put together.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A single node, which reads at most one question, and perhaps the areas.
    Leaf,
    /// All parts have to hold.
    All(&'static [Condition]),
    /// One part has to hold.
    Any(&'static [Condition]),
    /// The part must not hold.
    Not(&'static Condition),
}

impl Condition {
    /// How it is put together: what walks through conditions need not name every kind of leaf.
    #[must_use]
    pub const fn shape(&self) -> Shape {
        match *self {
            Self::All(parts) => Shape::All(parts),
            Self::Any(parts) => Shape::Any(parts),
            Self::Not(part) => Shape::Not(part),
            Self::Always
            | Self::Flagged
            | Self::Is(_)
            | Self::IsNot(_)
            | Self::NotKnown(_)
            | Self::Chose(..)
            | Self::Ticked(..)
            | Self::Below(..)
            | Self::AtLeast(..)
            | Self::Named(_)
            | Self::UnknownMedicine(_)
            | Self::Wrote(_)
            | Self::Had(..)
            | Self::Within(..) => Shape::Leaf,
        }
    }

    /// The questions that a single node reads.
    pub(super) fn asks(&self, book: &RuleBook) -> impl Iterator<Item = QuestionId> + use<> {
        let areas = |place: Place| match place {
            Place::InArea => Some(book.areas.0),
            Place::Anywhere => None,
        };
        let (first, second) = match *self {
            Self::Is(YesNo(q))
            | Self::IsNot(YesNo(q))
            | Self::NotKnown(q)
            | Self::Chose(OneOf(q), _)
            | Self::Ticked(ManyOf(q), _)
            | Self::Below(Number(q), _)
            | Self::AtLeast(Number(q), _)
            | Self::UnknownMedicine(Medicines(q))
            | Self::Wrote(Words(q)) => (Some(q), None),
            Self::Named(_) => (Some(book.medicines.0), None),
            Self::Had(Occasions(q), _, place) | Self::Within(Occasions(q), _, place, _) => {
                (Some(q), areas(place))
            }
            Self::Always | Self::Flagged | Self::All(_) | Self::Any(_) | Self::Not(_) => {
                (None, None)
            }
        };
        first.into_iter().chain(second)
    }
}

/// The time after an occasion in which something counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// It starts when this has run out; `None`: at once.
    pub from: Option<Interval>,
    /// It ends when this has run out.
    pub to: Interval,
}

impl Window {
    /// From the occasion until the interval has run out.
    #[must_use]
    pub const fn first(to: Interval) -> Self {
        Self { from: None, to }
    }

    /// Between the ends of two intervals.
    #[must_use]
    pub const fn between(from: Interval, to: Interval) -> Self {
        Self {
            from: Some(from),
            to,
        }
    }
}

/// Questions, as a set. Room for 256; a test of the knowledge base keeps the catalogue below it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct QuestionSet([u64; 4]);

impl QuestionSet {
    /// Adds a question.
    pub fn insert(&mut self, question: QuestionId) {
        if let Some(word) = self.0.get_mut(usize::from(question.0 / 64)) {
            *word |= 1 << (question.0 % 64);
        }
    }

    /// Adds all questions of another set.
    pub fn extend(&mut self, other: Self) {
        for (word, more) in self.0.iter_mut().zip(other.0) {
            *word |= more;
        }
    }

    /// Whether the question is in the set.
    #[must_use]
    pub fn contains(self, question: QuestionId) -> bool {
        self.0
            .get(usize::from(question.0 / 64))
            .is_some_and(|word| word >> (question.0 % 64) & 1 == 1)
    }

    /// Its questions, in the order of the catalogue.
    pub fn iter(self) -> impl Iterator<Item = QuestionId> {
        (0..256)
            .map(QuestionId)
            .filter(move |question| self.contains(*question))
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == [0; 4]
    }
}

/// A sheet read at a moment under a rule book: what conditions are evaluated against.
#[derive(Clone, Debug)]
pub struct Reading<'a> {
    pub(super) book: &'a RuleBook,
    pub(super) sheet: &'a AnswerSheet,
    answered: Moment,
    pub(super) now: Moment,
    /// Whether the treatment is at home.
    pub(super) home: Truth,
    /// Whether windows count from their occasion, also those that begin later: at home a precaution that
    /// would follow a wait is a wait or a bar of its own.
    pub(super) from_the_occasion: bool,
    /// What a clinic asks to wait for the rule that is being read, beyond the rule book.
    longer: Option<Interval>,
    /// For each question, whether it is asked.
    asked: Vec<Truth>,
    /// Whether some finding asks for a clinician or bars the treatment, so far.
    pub(super) flagged: Truth,
}

impl<'a> Reading<'a> {
    /// Reads a sheet.
    #[must_use]
    pub fn new(book: &'a RuleBook, sheet: &'a AnswerSheet, now: Moment) -> Self {
        Self::on(book, sheet, &Terms::now(now))
    }

    /// Reads a sheet on given terms.
    #[must_use]
    pub fn on(book: &'a RuleBook, sheet: &'a AnswerSheet, terms: &Terms<'_>) -> Self {
        let asked = Vec::with_capacity(book.questions.len());
        let mut reading = Self {
            book,
            sheet,
            answered: terms.answered,
            now: terms.now,
            home: Truth::Unknown,
            from_the_occasion: false,
            longer: None,
            asked,
            flagged: Truth::False,
        };
        // INVARIANT (parents first): `asked_when` only names earlier questions; tested in tests/native/knowledge.rs.
        for question in book.questions {
            // Most are, and this is most of the time that a healthy patient's sheet takes.
            let always = matches!(question.asked_when, Condition::Always);
            reading.asked.push(if always {
                Truth::True
            } else {
                reading.truth(&question.asked_when)
            });
        }
        reading.home = reading.truth(&book.at_home);
        reading
    }

    /// From here on, conditions are read as those of this rule.
    pub(super) fn turn_to(&mut self, rule: &Rule, tightening: &Tightening) {
        self.longer = tightening.interval(rule.finding);
        self.from_the_occasion = rule.at_home.is_some() && self.home.possible();
    }

    /// Whether none of a rule's cases can hold.
    pub(super) fn rules_out(&self, rule: &Rule) -> bool {
        let mut cases = rule.cases.all().iter();
        cases.all(|case| self.truth(&case.when) == Truth::False)
    }

    /// Whether a question is asked.
    #[must_use]
    pub fn asked(&self, question: QuestionId) -> Truth {
        self.asked
            .get(usize::from(question.0))
            .copied()
            .unwrap_or(Truth::Unknown)
    }

    /// The answer, unless there is none or the question is not certainly asked.
    fn answer(&self, question: QuestionId) -> Option<&'a Answer> {
        match self.asked(question) {
            Truth::True => self.sheet.get(question),
            Truth::Unknown | Truth::False => None,
        }
    }

    /// Whether a condition holds.
    #[must_use]
    pub fn truth(&self, condition: &Condition) -> Truth {
        match *condition {
            Condition::Always => Truth::True,
            Condition::Is(q) => self.read(q.0, |answer| {
                if let Answer::YesNo(yes) = answer {
                    Some(*yes)
                } else {
                    None
                }
            }),
            Condition::IsNot(q) => self.read(q.0, |answer| {
                if let Answer::YesNo(yes) = answer {
                    Some(!*yes)
                } else {
                    None
                }
            }),
            Condition::NotKnown(question) => {
                let answer = self.answer(question);
                self.asked(question)
                    .and(answer.map_or(Truth::Unknown, |answer| {
                        Truth::known(*answer == Answer::NotSure)
                    }))
            }
            Condition::Chose(q, options) => self.read(q.0, |answer| {
                if let Answer::Option(place) = answer {
                    Some(options.meets(Options::one(*place)))
                } else {
                    None
                }
            }),
            Condition::Ticked(q, options) => self.read(q.0, |answer| {
                some_options(answer).map(|ticked| options.meets(ticked))
            }),
            Condition::Below(q, limit) => self.number(q, |number| number < limit),
            Condition::AtLeast(q, limit) => self.number(q, |number| number >= limit),
            Condition::Named(classes) => self.medicines(self.book.medicines, |named| {
                named
                    .iter()
                    .filter_map(|medicine| medicine.classes)
                    .any(|some| some.meets(classes))
            }),
            Condition::UnknownMedicine(q) => self.medicines(q, |named| {
                named.iter().any(|medicine| medicine.classes.is_none())
            }),
            Condition::Wrote(q) => self.read(q.0, |answer| {
                if let Answer::Words(words) = answer {
                    Some(!words.trim().is_empty())
                } else {
                    None
                }
            }),
            Condition::Had(q, what, place) => {
                self.any_occasion(q, |occasion| self.matches(occasion, what, place))
            }
            Condition::Within(q, what, place, window) => self.any_occasion(q, |occasion| {
                self.matches(occasion, what, place)
                    .and(self.elapsed(occasion, window))
            }),
            Condition::Flagged => self.flagged,
            Condition::All(all) => all.iter().fold(Truth::True, |truth, each| {
                if truth == Truth::False {
                    truth
                } else {
                    truth.and(self.truth(each))
                }
            }),
            Condition::Any(any) => any.iter().fold(Truth::False, |truth, each| {
                if truth == Truth::True {
                    truth
                } else {
                    truth.or(self.truth(each))
                }
            }),
            Condition::Not(negated) => self.truth(negated).negated(),
        }
    }

    /// When the waits in a condition that is not ruled out have run out: the latest of them.
    #[must_use]
    pub fn due(&self, condition: &Condition) -> Option<Due> {
        if let Condition::Within(q, what, place, window) = *condition {
            let counts = |occasion: &&Occasion| {
                self.matches(occasion, what, place)
                    .and(self.elapsed(occasion, window))
                    .possible()
            };
            let counting = self.occasions(q).iter().filter(counts);
            return counting
                .map(|occasion| self.latest_due(occasion.when.span(self.answered), window))
                .reduce(Due::later);
        }
        match condition.shape() {
            Shape::All(parts) | Shape::Any(parts) => parts
                .iter()
                .filter_map(|part| self.due(part))
                .reduce(Due::later),
            Shape::Leaf | Shape::Not(_) => None,
        }
    }

    /// The questions whose answers, or whose missing answers, make a condition what it is.
    pub(super) fn causes(&self, condition: &Condition, causes: &mut QuestionSet) {
        match condition.shape() {
            Shape::Any(parts) => {
                let truth = self.truth(condition);
                for part in parts.iter().filter(|part| self.truth(part) == truth) {
                    self.causes(part, causes);
                }
            }
            Shape::All(parts) => {
                let ruled_out = self.truth(condition) == Truth::False;
                for part in parts
                    .iter()
                    .filter(|part| !ruled_out || self.truth(part) == Truth::False)
                {
                    self.causes(part, causes);
                }
            }
            Shape::Not(part) => self.causes(part, causes),
            Shape::Leaf => {
                for question in condition.asks(self.book) {
                    self.cause(question, causes);
                }
            }
        }
    }

    fn cause(&self, question: QuestionId, causes: &mut QuestionSet) {
        match (self.asked(question), self.book.question(question)) {
            (Truth::True, _) | (_, None) => causes.insert(question),
            // Whether it is asked depends on an earlier answer: that one is the cause.
            (Truth::Unknown | Truth::False, Some(parent)) => {
                self.causes(&parent.asked_when, causes)
            }
        }
    }

    /// What an answer says; nothing, where there is none, or a "not sure", or one of another kind.
    fn read(&self, question: QuestionId, says: impl Fn(&Answer) -> Option<bool>) -> Truth {
        let said = self.answer(question).and_then(says);
        self.asked(question)
            .and(said.map_or(Truth::Unknown, Truth::known))
    }

    fn number(&self, question: Number, holds: impl Fn(i32) -> bool) -> Truth {
        self.read(question.0, |answer| {
            if let Answer::Number(number) = answer {
                Some(holds(*number))
            } else {
                None
            }
        })
    }

    fn medicines(&self, question: Medicines, holds: impl Fn(&[NamedMedicine]) -> bool) -> Truth {
        self.read(question.0, |answer| {
            if let Answer::Medicines(named) = answer {
                Some(holds(named))
            } else {
                None
            }
        })
    }

    fn any_occasion(&self, question: Occasions, counts: impl Fn(&Occasion) -> Truth) -> Truth {
        let some = self
            .occasions(question)
            .iter()
            .map(counts)
            .fold(Truth::False, Truth::or);
        self.asked(question.0).and(some)
    }

    /// The occasions on the sheet; one of which nothing is known, where there is no answer.
    fn occasions(&self, question: Occasions) -> &'a [Occasion] {
        if self.asked(question.0) == Truth::False {
            return &[];
        }
        if let Some(Answer::Occasions(occasions)) = self.answer(question.0)
            && !occasions.is_empty()
        {
            return occasions;
        }
        &[Occasion::UNKNOWN]
    }

    fn matches(&self, occasion: &Occasion, what: Options, place: Place) -> Truth {
        let kind = if what == Options::ANY {
            Truth::True
        } else {
            match occasion.what {
                Some(option) => Truth::known(what.meets(Options::one(option))),
                None => Truth::Unknown,
            }
        };
        kind.and(match place {
            Place::Anywhere => Truth::True,
            Place::InArea => self.in_area(occasion.places),
        })
    }

    fn in_area(&self, places: Option<Options>) -> Truth {
        let wanted = self.answer(self.book.areas.0).and_then(some_options);
        let (Some(wanted), Some(places)) = (wanted, places.filter(|places| !places.is_empty()))
        else {
            return Truth::Unknown;
        };
        let near = self.book.near.iter().filter(|(area, _)| area.meets(wanted));
        Truth::known(
            near.fold(wanted, |all, (_, more)| all.or(*more))
                .meets(places),
        )
    }

    fn elapsed(&self, occasion: &Occasion, window: Window) -> Truth {
        let span = occasion.when.span(self.answered);
        let begun = window
            .from
            .filter(|_| !self.from_the_occasion)
            .is_none_or(|from| span.latest_due(from).moment() <= self.now);
        if !begun || self.latest_due(span, window).moment() <= self.now {
            Truth::False
        } else if self.earliest_due(span, window).moment() > self.now {
            Truth::True
        } else {
            Truth::Unknown
        }
    }

    fn latest_due(&self, span: Span, window: Window) -> Due {
        let due = span.latest_due(window.to);
        self.longer
            .map_or(due, |longer| due.later(span.latest_due(longer)))
    }

    fn earliest_due(&self, span: Span, window: Window) -> Due {
        let due = span.earliest_due(window.to);
        self.longer
            .map_or(due, |longer| due.later(span.earliest_due(longer)))
    }
}

/// The options that were ticked. None ticked says nothing: a patient who has nothing to tick says so.
fn some_options(answer: &Answer) -> Option<Options> {
    if let Answer::Options(options) = answer {
        Some(*options).filter(|options| !options.is_empty())
    } else {
        None
    }
}

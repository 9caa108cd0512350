//! What has been typed, and how it becomes an answer or a fault.
//!
//! Pure, and without words. Deliberately absent: limits; what is possible is for the engine to say.

use crate::engine::{
    Answer, DateFault, Day, Kind, Misfit, Moment, Occasion, Options, PartialDate,
    check_dates_for_age,
};

/// Why what was typed or chosen is not an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing was chosen or typed.
    NothingChosen,
    /// Not a number in digits.
    NotANumber,
    /// More digits behind the point than this.
    TooManyDecimals(u8),
    /// Outside of these bounds, both scaled by so many decimals.
    OutOfRange {
        /// Least possible.
        least: i32,
        /// Greatest possible.
        most: i32,
        /// Digits behind the point.
        decimals: u8,
    },
    /// No part of a date was given.
    NoDate,
    /// A day or month without a year.
    NoYear,
    /// A day without a month.
    NoMonth,
    /// Not a year of four digits that can be meant.
    NotAYear,
    /// Not a month.
    NotAMonth,
    /// Not a day of any month.
    NotADay,
    /// That month has no such day.
    NoSuchDay {
        /// The day.
        day: u8,
        /// 1 to 12.
        month: u8,
        /// The year.
        year: i32,
    },
    /// It has not come yet.
    InFuture,
    /// Before the patient was born, at the age given.
    BeforeBirth,
    /// Not a time of day.
    NotATime,
    /// A time without a day.
    TimeWithoutDay,
    /// Not said what it was.
    NoWhat,
    /// Not said where it was.
    NoPlaces,
    /// A name was typed and neither added nor removed.
    NotAdded(String),
}

/// One occasion as it is being typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Which kind, if chosen.
    pub what: Option<u8>,
    /// Whether the patient is not sure which kind.
    pub what_unsure: bool,
    /// The day as typed.
    pub day: String,
    /// The month as typed.
    pub month: String,
    /// The year as typed.
    pub year: String,
    /// The time as the browser gives it, `HH:MM`; anything else is a time that is not finished.
    pub time: String,
    /// Whether the patient is not sure when.
    pub when_unsure: bool,
    /// Where.
    pub places: Options,
    /// Whether the patient is not sure where.
    pub places_unsure: bool,
}

/// A part of an entry that has a field of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Which kind.
    What,
    /// The day.
    Day,
    /// The month.
    Month,
    /// The year.
    Year,
    /// The time.
    Time,
    /// Where.
    Places,
}

impl Entry {
    /// An occasion as it would have been typed.
    #[must_use]
    pub fn of(occasion: &Occasion) -> Self {
        let (mut day, mut month, mut year, mut time) = Default::default();
        let mut put = |date: Day| {
            let (y, m, d) = date.parts();
            (day, month, year) = (d.to_string(), m.to_string(), y.to_string());
        };
        match occasion.when {
            PartialDate::Moment(at) => {
                let (hour, minute) = at.time();
                put(at.day());
                time = format!("{hour:02}:{minute:02}");
            }
            PartialDate::Day(date) => put(date),
            PartialDate::Month { year: y, month: m } => {
                (month, year) = (m.to_string(), y.to_string());
            }
            PartialDate::Year(y) => year = y.to_string(),
            PartialDate::NotSure => {}
        }
        Self {
            what: occasion.what,
            what_unsure: occasion.what.is_none(),
            day,
            month,
            year,
            time,
            when_unsure: occasion.when == PartialDate::NotSure,
            places: occasion.places.unwrap_or_default(),
            places_unsure: occasion.places.is_none(),
        }
    }

    /// The occasion, or each fault with its part.
    ///
    /// # Errors
    /// All that is missing or wrong, from top to bottom.
    pub fn read(&self, kind: Kind, age: Option<i32>, now: Moment) -> Result<Occasion, Faults> {
        let Kind::Occasions {
            what,
            places,
            clock,
        } = kind
        else {
            return Err(vec![(Part::What, Fault::NothingChosen)]);
        };
        let mut faults = Faults::new();
        if !what.is_empty() && self.what.is_none() && !self.what_unsure {
            faults.push((Part::What, Fault::NoWhat));
        }
        let when = self.date(clock).unwrap_or_else(|fault| {
            faults.push(fault);
            PartialDate::NotSure
        });
        let occasion = Occasion {
            what: self.what.filter(|_| !self.what_unsure),
            when,
            places: (places && !self.places_unsure).then_some(self.places),
        };
        if let Err(fault) = possible(occasion, kind, age, now) {
            faults.push((self.first_part(), fault));
        }
        if places && !self.places_unsure && self.places.is_empty() {
            faults.push((Part::Places, Fault::NoPlaces));
        }
        if faults.is_empty() {
            Ok(occasion)
        } else {
            Err(faults)
        }
    }

    fn date(&self, clock: bool) -> Result<PartialDate, (Part, Fault)> {
        if self.when_unsure {
            return Ok(PartialDate::NotSure);
        }
        let [day, month, year] = [&self.day, &self.month, &self.year].map(|typed| typed.trim());
        let time = if clock { self.time.as_str() } else { "" };
        if [day, month, year, time].iter().all(|part| part.is_empty()) {
            return Err((Part::Day, Fault::NoDate));
        }
        if year.is_empty() {
            return Err((Part::Year, Fault::NoYear));
        }
        let not_a_year = (Part::Year, Fault::NotAYear);
        let year = digits(year).ok_or(not_a_year.clone())?;
        let in_year = PartialDate::year(year).map_err(|_| not_a_year)?;
        if day.is_empty() && !time.is_empty() {
            return Err((Part::Day, Fault::TimeWithoutDay));
        }
        if month.is_empty() {
            return if day.is_empty() {
                Ok(in_year)
            } else {
                Err((Part::Month, Fault::NoMonth))
            };
        }
        let not_a_month = (Part::Month, Fault::NotAMonth);
        let month = digits(month).ok_or(not_a_month.clone())?;
        let in_month = PartialDate::month(year, month).map_err(|_| not_a_month.clone())?;
        if day.is_empty() {
            return Ok(in_month);
        }
        let day = digits(day).ok_or((Part::Day, Fault::NotADay))?;
        let date = Day::new(year, month, day).map_err(|fault| match fault {
            DateFault::Year => (Part::Year, Fault::NotAYear),
            DateFault::Month => not_a_month,
            DateFault::Day if (1..=31).contains(&day) => {
                (Part::Day, Fault::NoSuchDay { day, month, year })
            }
            DateFault::Day | DateFault::Time => (Part::Day, Fault::NotADay),
        })?;
        if time.is_empty() {
            return Ok(PartialDate::Day(date));
        }
        clock_time(time)
            .and_then(|(hour, minute)| Moment::new(date, hour, minute).ok())
            .map(PartialDate::Moment)
            .ok_or((Part::Time, Fault::NotATime))
    }

    /// The part to look at, where the date as a whole is wrong.
    fn first_part(&self) -> Part {
        [
            (Part::Day, &self.day),
            (Part::Month, &self.month),
            (Part::Year, &self.year),
        ]
        .into_iter()
        .find(|(_, typed)| !typed.trim().is_empty())
        .map_or(Part::Day, |(part, _)| part)
    }
}

/// Faults, each with the part that it is in.
pub type Faults = Vec<(Part, Fault)>;

fn possible(occasion: Occasion, kind: Kind, age: Option<i32>, now: Moment) -> Result<(), Fault> {
    let answer = Answer::Occasions(vec![occasion]);
    let checked = kind
        .check(&answer, now)
        .and_then(|()| age.map_or(Ok(()), |age| check_dates_for_age(&answer, age, now)));
    checked.map_err(|misfit| match misfit {
        Misfit::InFuture => Fault::InFuture,
        Misfit::BeforeBirth => Fault::BeforeBirth,
        Misfit::NoSuchOption => Fault::NoWhat,
        Misfit::NoSuchQuestion | Misfit::WrongKind | Misfit::NothingChosen | Misfit::OutOfRange => {
            Fault::NothingChosen
        }
    })
}

fn digits<T: std::str::FromStr>(typed: &str) -> Option<T> {
    let only_digits = typed.bytes().all(|byte| byte.is_ascii_digit());
    typed.parse().ok().filter(|_| only_digits)
}

/// `HH:MM`, or `HH:MM:SS` as some browsers write it.
fn clock_time(time: &str) -> Option<(u8, u8)> {
    let mut parts = time.split(':');
    Some((digits(parts.next()?)?, digits(parts.next()?)?))
}

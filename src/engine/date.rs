//! Civil days and moments, partial dates as spans, and the arithmetic of intervals.
//!
//! All times are the patient's own wall clock. There is no time zone here on purpose: a night in
//! which the clocks change must not move a result by a day. Deliberately absent: reading or writing
//! dates as text, and the clock; "now" is always an argument.

/// A civil day, counted from 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

/// A minute on the patient's wall clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    day: Day,
    minute: u16,
}

/// Why numbers do not make a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateFault {
    /// The year is outside 1900 to 2200.
    Year,
    /// The month is not 1 to 12.
    Month,
    /// That month has no such day.
    Day,
    /// The time is not 00:00 to 23:59.
    Time,
}

const FIRST_YEAR: i32 = 1900;
const LAST_YEAR: i32 = 2200;
const MINUTES_A_DAY: u16 = 24 * 60;

impl Day {
    /// The day with this year, month (1 to 12) and day of the month.
    ///
    /// # Errors
    /// Names the part that cannot be.
    ///
    /// ```
    /// use microneedling_check::engine::{DateFault, Day};
    /// assert_eq!(Day::new(2026, 2, 29), Err(DateFault::Day));
    /// assert_eq!(Day::new(2026, 11, 8).map(|d| d.plus(14).parts()), Ok((2026, 11, 22)));
    /// ```
    pub const fn new(year: i32, month: u8, day: u8) -> Result<Self, DateFault> {
        if year < FIRST_YEAR || year > LAST_YEAR {
            return Err(DateFault::Year);
        }
        if month < 1 || month > 12 {
            return Err(DateFault::Month);
        }
        if day < 1 || day > days_in_month(year, month) {
            return Err(DateFault::Day);
        }
        Ok(Self(days_from_civil(year, month as i32, day as i32)))
    }

    /// Year, month and day of the month.
    #[must_use]
    pub const fn parts(self) -> (i32, u8, u8) {
        civil_from_days(self.0)
    }

    /// The day so many days later (or earlier).
    #[must_use]
    pub const fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// How many days lie between; negative when `earlier` is in truth later.
    #[must_use]
    pub const fn since(self, earlier: Self) -> i32 {
        self.0.saturating_sub(earlier.0)
    }

    /// The same day so many months later; the first of the month after it, where there is no such day.
    #[must_use]
    pub const fn plus_months(self, months: u16) -> Self {
        let (year, month, day) = self.parts();
        let count = year * 12 + month as i32 - 1 + months as i32;
        let (year, month) = (count.div_euclid(12), count.rem_euclid(12) + 1);
        let over = day > days_in_month(year, month as u8);
        if over {
            Self(days_from_civil(
                year,
                month,
                days_in_month(year, month as u8) as i32 + 1,
            ))
        } else {
            Self(days_from_civil(year, month, day as i32))
        }
    }

    /// The first day of the same month so many years earlier.
    #[must_use]
    pub const fn years_earlier(self, years: i32) -> Self {
        let (year, month, _) = self.parts();
        Self(days_from_civil(year - years, month as i32, 1))
    }

    /// 0 for Monday to 6 for Sunday.
    #[must_use]
    pub const fn weekday(self) -> u8 {
        // 1970-01-01 was a Thursday.
        (self.0 + 3).rem_euclid(7) as u8
    }

    /// The first minute of the day.
    #[must_use]
    pub const fn start(self) -> Moment {
        Moment {
            day: self,
            minute: 0,
        }
    }
}

impl Moment {
    /// This hour (0 to 23) and minute (0 to 59) of the day.
    ///
    /// # Errors
    /// [`DateFault::Time`] when the clock has no such time.
    pub const fn new(day: Day, hour: u8, minute: u8) -> Result<Self, DateFault> {
        if hour > 23 || minute > 59 {
            return Err(DateFault::Time);
        }
        Ok(Self {
            day,
            minute: hour as u16 * 60 + minute as u16,
        })
    }

    /// The civil day.
    #[must_use]
    pub const fn day(self) -> Day {
        self.day
    }

    /// Hour and minute.
    #[must_use]
    pub const fn time(self) -> (u8, u8) {
        ((self.minute / 60) as u8, (self.minute % 60) as u8)
    }

    /// So many hours later on the wall clock.
    #[must_use]
    pub const fn plus_hours(self, hours: u16) -> Self {
        let minutes = self.minute as u32 + hours as u32 * 60;
        Self {
            day: self.day.plus((minutes / MINUTES_A_DAY as u32) as i32),
            minute: (minutes % MINUTES_A_DAY as u32) as u16,
        }
    }
}

/// A date as far as the patient knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartialDate {
    /// Day and time are known.
    Moment(Moment),
    /// The day is known.
    Day(Day),
    /// Year and month are known.
    Month {
        /// The year.
        year: i32,
        /// 1 to 12.
        month: u8,
    },
    /// Only the year is known.
    Year(i32),
    /// It happened, but nothing is known of when.
    NotSure,
}

impl PartialDate {
    /// A month of a year.
    ///
    /// # Errors
    /// Names the part that cannot be.
    pub const fn month(year: i32, month: u8) -> Result<Self, DateFault> {
        match Day::new(year, month, 1) {
            Ok(_) => Ok(Self::Month { year, month }),
            Err(fault) => Err(fault),
        }
    }

    /// A year.
    ///
    /// # Errors
    /// [`DateFault::Year`] outside 1900 to 2200.
    pub const fn year(year: i32) -> Result<Self, DateFault> {
        match Day::new(year, 1, 1) {
            Ok(_) => Ok(Self::Year(year)),
            Err(fault) => Err(fault),
        }
    }

    /// Whether it lies wholly after now. A month or year that has begun does not.
    #[must_use]
    pub fn is_after(self, now: Moment) -> bool {
        match self {
            Self::Moment(moment) => moment > now,
            Self::NotSure => false,
            Self::Day(_) | Self::Month { .. } | Self::Year(_) => self.first_day() > now.day,
        }
    }

    /// Whether it lies wholly before this day.
    #[must_use]
    pub fn is_before(self, day: Day) -> bool {
        match self {
            Self::NotSure => false,
            Self::Moment(_) | Self::Day(_) | Self::Month { .. } | Self::Year(_) => {
                self.last_day() < day
            }
        }
    }

    /// The days on which it may have happened, none after now.
    #[must_use]
    pub fn span(self, now: Moment) -> Span {
        let first_day = self.first_day();
        let last_day = match self {
            Self::Moment(_) | Self::Day(_) => self.last_day(),
            // A month that is still running ends, for what has happened, today.
            Self::Month { .. } | Self::Year(_) | Self::NotSure => {
                self.last_day().min(now.day).max(first_day)
            }
        };
        let at = match self {
            Self::Moment(moment) => Some(moment),
            Self::Day(_) | Self::Month { .. } | Self::Year(_) | Self::NotSure => None,
        };
        Span {
            first_day,
            last_day,
            at,
        }
    }

    fn last_day(self) -> Day {
        match self {
            Self::Moment(moment) => moment.day,
            Self::Day(day) => day,
            Self::Month { year, month } => Day(days_from_civil(year, month as i32, 1))
                .plus(days_in_month(year, month) as i32 - 1),
            Self::Year(year) => Day(days_from_civil(year, 12, 31)),
            Self::NotSure => Day(days_from_civil(LAST_YEAR, 12, 31)),
        }
    }

    fn first_day(self) -> Day {
        match self {
            Self::Moment(moment) => moment.day,
            Self::Day(day) => day,
            Self::Month { year, month } => Day(days_from_civil(year, month as i32, 1)),
            Self::Year(year) => Day(days_from_civil(year, 1, 1)),
            Self::NotSure => Day(days_from_civil(FIRST_YEAR, 1, 1)),
        }
    }
}

/// The days between which something happened, with the moment where it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    first_day: Day,
    last_day: Day,
    at: Option<Moment>,
}

/// How long to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Interval {
    /// Hours on the wall clock.
    Hours(u16),
    /// Whole days: from day D, the first possible day is D + N.
    Days(u16),
    /// Calendar months: from 21 November, twelve months end on the next 21 November. Where that month
    /// has no such day, on the first of the month after it.
    Months(u16),
}

impl Interval {
    /// How many hours it has at its longest, to tell which of two is longer: twelve months may be 366 days.
    #[must_use]
    pub const fn hours(self) -> u32 {
        match self {
            Self::Hours(hours) => hours as u32,
            Self::Days(days) => days as u32 * 24,
            Self::Months(months) => months as u32 * 366 * 2,
        }
    }
}

/// When an interval has run out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Due {
    /// From the start of this day.
    Day(Day),
    /// From this moment.
    Moment(Moment),
}

impl Due {
    /// The first moment that is allowed.
    #[must_use]
    pub const fn moment(self) -> Moment {
        match self {
            Self::Day(day) => day.start(),
            Self::Moment(moment) => moment,
        }
    }

    /// The later of the two; of two equal ones, the one that names a time.
    #[must_use]
    pub fn later(self, other: Self) -> Self {
        let key = |due: Self| (due.moment(), matches!(due, Self::Moment(_)));
        if key(other) > key(self) { other } else { self }
    }
}

impl Span {
    /// When the interval has run out, if it happened as early as it may have.
    #[must_use]
    pub const fn earliest_due(self, interval: Interval) -> Due {
        match (interval, self.at) {
            (Interval::Hours(hours), Some(moment)) => Due::Moment(moment.plus_hours(hours)),
            (Interval::Hours(hours), None) => Due::Moment(self.first_day.start().plus_hours(hours)),
            (Interval::Days(days), _) => Due::Day(self.first_day.plus(days as i32)),
            (Interval::Months(months), _) => Due::Day(self.first_day.plus_months(months)),
        }
    }

    /// When the interval has run out, if it happened as late as it may have.
    ///
    /// A day without a time counts as its last moment: 48 hours after 19 November is the start of
    /// 22 November.
    #[must_use]
    pub const fn latest_due(self, interval: Interval) -> Due {
        match (interval, self.at) {
            (Interval::Hours(hours), Some(moment)) => Due::Moment(moment.plus_hours(hours)),
            (Interval::Hours(hours), None) => {
                Due::Moment(self.last_day.plus(1).start().plus_hours(hours))
            }
            (Interval::Days(days), _) => Due::Day(self.last_day.plus(days as i32)),
            (Interval::Months(months), _) => Due::Day(self.last_day.plus_months(months)),
        }
    }
}

const fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => 31,
    }
}

const fn is_leap(year: i32) -> bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
}

/// Days since 1970-01-01 in the proleptic Gregorian calendar, years beginning in March so that the
/// leap day comes last.
const fn days_from_civil(year: i32, month: i32, day: i32) -> i32 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

const fn civil_from_days(days: i32) -> (i32, u8, u8) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = (day_of_year - (153 * shifted + 2) / 5 + 1) as u8;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let year = year_of_era + era * 400 + if month <= 2 { 1 } else { 0 };
    (year, month as u8, day)
}

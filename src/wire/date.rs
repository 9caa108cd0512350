//! Dates as text: `2026-11-20T06:00`, `2026-11-20`, `2026-11`, `2026`.
//!
//! Deliberately absent: time zones. A text with one is refused, not converted.

use crate::engine::{DateFault, Day, Due, Moment, PartialDate};

/// Why a text is no date, in words.
pub(super) fn parse(text: &str) -> Result<PartialDate, String> {
    let shape = || {
        format!("`{text}` is no date; write it as 2026-11-20T06:00, 2026-11-20, 2026-11 or 2026")
    };
    let (date, time) = match text.split_once('T') {
        Some((date, time)) => (date, Some(time)),
        None => (text, None),
    };
    let mut parts = date.split('-');
    let year = digits(parts.next(), 4).ok_or_else(shape)?;
    let month = parts
        .next()
        .map(|part| digits(Some(part), 2).ok_or_else(shape))
        .transpose()?;
    let day = parts
        .next()
        .map(|part| digits(Some(part), 2).ok_or_else(shape))
        .transpose()?;
    if parts.next().is_some() {
        return Err(shape());
    }
    let time = match time {
        None => None,
        Some(time) => {
            let (hour, minute) = time.split_once(':').ok_or_else(shape)?;
            Some((
                digits(Some(hour), 2).ok_or_else(shape)?,
                digits(Some(minute), 2).ok_or_else(shape)?,
            ))
        }
    };
    let small = |number: i32| u8::try_from(number).unwrap_or(u8::MAX);
    let made = match (month, day, time) {
        (None, None, None) => PartialDate::year(year),
        (Some(month), None, None) => PartialDate::month(year, small(month)),
        (Some(month), Some(day), None) => {
            Day::new(year, small(month), small(day)).map(PartialDate::Day)
        }
        (Some(month), Some(day), Some((hour, minute))) => Day::new(year, small(month), small(day))
            .and_then(|day| Moment::new(day, small(hour), small(minute)))
            .map(PartialDate::Moment),
        (None, Some(_), _) | (_, None, Some(_)) => return Err(shape()),
    };
    made.map_err(|fault| {
        let why = match fault {
            DateFault::Year => "the year is not between 1900 and 2200",
            DateFault::Month => "there is no such month",
            DateFault::Day => "that month has no such day",
            DateFault::Time => "there is no such time of day",
        };
        format!("`{text}` does not exist: {why}")
    })
}

/// The day as text.
pub(super) fn day(day: Day) -> String {
    let (year, month, day) = day.parts();
    format!("{year:04}-{month:02}-{day:02}")
}

/// The end of a wait as text: with the time, where hours are counted.
pub(super) fn due(due: Due) -> String {
    match due {
        Due::Day(on) => day(on),
        Due::Moment(moment) => {
            let (hour, minute) = moment.time();
            format!("{}T{hour:02}:{minute:02}", day(moment.day()))
        }
    }
}

fn digits(part: Option<&str>, count: usize) -> Option<i32> {
    part.filter(|part| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit()))?
        .parse()
        .ok()
}

//! A number as it was typed, and what it says.
//!
//! Pure. Deliberately absent: bounds; each question has its own.

use super::draft::Fault;
use crate::engine::{Answer, Kind, Moment};

/// A number as typed, with a point or a comma; scaled as its question wants it.
///
/// # Errors
/// Says what is wrong with it.
///
/// ```
/// use microneedling_check::engine::{Answer, Day, Kind};
/// use microneedling_check::state::{draft::Fault, number::number};
///
/// let now = Day::new(2026, 11, 21).unwrap().start();
/// let length = Kind::Number { least: 5, most: 1000, decimals: 2 };
/// assert_eq!(number("0,25", length, now), Ok(Answer::Number(25)));
/// assert_eq!(number("0.255", length, now), Err(Fault::TooManyDecimals(2)));
/// assert_eq!(number("1,000", Kind::Number { least: 0, most: 9, decimals: 0 }, now), Err(Fault::TooManyDecimals(0)));
/// ```
pub fn number(typed: &str, kind: Kind, now: Moment) -> Result<Answer, Fault> {
    let Kind::Number {
        least,
        most,
        decimals,
    } = kind
    else {
        return Err(Fault::NotANumber);
    };
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(Fault::NothingChosen);
    }
    let out_of_range = Fault::OutOfRange {
        least,
        most,
        decimals,
    };
    // No question has numbers below zero, but people type them.
    let (negative, typed) = match typed.strip_prefix(['-', '−']) {
        Some(typed) => (true, typed),
        None => (false, typed),
    };
    let (whole, part) = typed.split_once(['.', ',']).unwrap_or((typed, ""));
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !all_digits(whole) || !all_digits(part) || whole.is_empty() {
        return Err(Fault::NotANumber);
    }
    let width = usize::from(decimals);
    if part.len() > width {
        return Err(Fault::TooManyDecimals(decimals));
    }
    if negative {
        return Err(out_of_range);
    }
    // Digits that are too many for an i32 are out of every range.
    let scaled: Option<i32> = format!("{whole}{part:0<width$}").parse().ok();
    let answer = Answer::Number(scaled.ok_or(out_of_range.clone())?);
    match kind.check(&answer, now) {
        Ok(()) => Ok(answer),
        Err(_) => Err(out_of_range),
    }
}

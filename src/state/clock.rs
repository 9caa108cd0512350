//! The patient's own clock, read in one place.
//!
//! Deliberately absent: time zones. The wall clock is all that the rules know.

use crate::engine::{Day, Moment};

/// What a clock shows that cannot be right. It lies past every review date, so the best result then is
/// to ask.
const BROKEN: Moment = match Day::new(2200, 12, 31) {
    Ok(day) => day.start(),
    // A constant: a day that does not exist fails while compiling.
    Err(_) => unreachable!(),
};

/// The moment on the wall clock now.
#[must_use]
pub fn now() -> Moment {
    on_the_wall(&js_sys::Date::new_0())
}

/// The time now, in milliseconds since 1970.
#[must_use]
pub fn milliseconds() -> u64 {
    js_sys::Date::now() as u64
}

/// The moment on the wall clock at a time in milliseconds since 1970.
#[must_use]
pub fn at(milliseconds: u64) -> Moment {
    on_the_wall(&js_sys::Date::new(&(milliseconds as f64).into()))
}

fn on_the_wall(date: &js_sys::Date) -> Moment {
    let small = |number: u32| u8::try_from(number).unwrap_or(u8::MAX);
    let year = i32::try_from(date.get_full_year()).unwrap_or(i32::MAX);
    let month = small(date.get_month().saturating_add(1));
    Day::new(year, month, small(date.get_date()))
        .and_then(|day| Moment::new(day, small(date.get_hours()), small(date.get_minutes())))
        .unwrap_or(BROKEN)
}

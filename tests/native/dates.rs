//! Civil days and intervals, against the crate `time` and against the rules of counting.

use microneedling_check::engine::{Day, Due, Interval, Moment, PartialDate};
use proptest::prelude::*;

fn day(year: i32, month: u8, on: u8) -> Day {
    Day::new(year, month, on).unwrap()
}

fn at(day: Day, hour: u8, minute: u8) -> Moment {
    Moment::new(day, hour, minute).unwrap()
}

proptest! {
    #[test]
    fn days_agree_with_an_independent_calendar(julian in 2_415_021_i32..2_524_593, more in 0_i32..4000) {
        let theirs = time::Date::from_julian_day(julian).unwrap();
        let ours = day(theirs.year(), theirs.month().into(), theirs.day());
        prop_assert_eq!(ours.parts(), (theirs.year(), u8::from(theirs.month()), theirs.day()));
        prop_assert_eq!(ours.weekday(), theirs.weekday().number_days_from_monday());
        let later = time::Date::from_julian_day(julian + more).unwrap();
        prop_assert_eq!(ours.plus(more).parts(), (later.year(), u8::from(later.month()), later.day()));
        prop_assert_eq!(ours.plus(more).since(ours), more);
    }

    #[test]
    fn only_days_that_exist_can_be_made(year in 1890_i32..2210, month in 0_u8..15, on in 0_u8..34) {
        let theirs = time::Month::try_from(month).ok().and_then(|m| time::Date::from_calendar_date(year, m, on).ok());
        let possible = theirs.is_some() && (1900..=2200).contains(&year);
        prop_assert_eq!(Day::new(year, month, on).is_ok(), possible);
    }

    #[test]
    fn a_later_date_is_never_due_earlier(a in 0_i32..4000, b in 0_i32..4000, days in 0_u16..400, hours in 0_u16..200) {
        let now = at(day(2030, 1, 1), 12, 0);
        let [first, second] = [a.min(b), a.max(b)].map(|n| PartialDate::Day(day(2015, 1, 1).plus(n)).span(now));
        for interval in [Interval::Days(days), Interval::Hours(hours)] {
            prop_assert!(first.latest_due(interval).moment() <= second.latest_due(interval).moment());
            prop_assert!(first.earliest_due(interval).moment() <= first.latest_due(interval).moment());
        }
    }
}

#[test]
fn forty_eight_hours_are_counted_to_the_minute_when_the_time_is_known() {
    let now = at(day(2026, 11, 21), 12, 0);
    let span = PartialDate::Moment(at(day(2026, 11, 20), 6, 0)).span(now);
    assert_eq!(
        span.latest_due(Interval::Hours(48)),
        Due::Moment(at(day(2026, 11, 22), 6, 0))
    );
}

#[test]
fn a_day_without_a_time_counts_as_its_last_moment() {
    let now = at(day(2026, 11, 21), 12, 0);
    let span = PartialDate::Day(day(2026, 11, 19)).span(now);
    assert_eq!(
        span.latest_due(Interval::Hours(48)),
        Due::Moment(at(day(2026, 11, 22), 0, 0))
    );
}

#[test]
fn whole_days_end_on_the_nth_day_whatever_the_hour() {
    let now = at(day(2026, 11, 21), 12, 0);
    for when in [
        PartialDate::Day(day(2026, 11, 8)),
        PartialDate::Moment(at(day(2026, 11, 8), 23, 59)),
    ] {
        assert_eq!(
            when.span(now).latest_due(Interval::Days(14)),
            Due::Day(day(2026, 11, 22))
        );
    }
}

#[test]
fn a_month_that_is_running_ends_today() {
    let now = at(day(2026, 11, 21), 12, 0);
    let november = PartialDate::month(2026, 11).unwrap().span(now);
    assert_eq!(
        november.latest_due(Interval::Days(0)),
        Due::Day(day(2026, 11, 21))
    );
    let october = PartialDate::month(2026, 10).unwrap().span(now);
    assert_eq!(
        october.latest_due(Interval::Days(0)),
        Due::Day(day(2026, 10, 31))
    );
    assert_eq!(
        october.earliest_due(Interval::Days(0)),
        Due::Day(day(2026, 10, 1))
    );
    let not_sure = PartialDate::NotSure.span(now);
    assert_eq!(
        not_sure.latest_due(Interval::Days(14)),
        Due::Day(day(2026, 12, 5))
    );
}

#[test]
fn the_future_is_known_from_the_past() {
    let now = at(day(2026, 11, 21), 12, 0);
    assert!(PartialDate::Day(day(2026, 11, 22)).is_after(now));
    assert!(!PartialDate::Day(day(2026, 11, 21)).is_after(now));
    assert!(PartialDate::Moment(at(day(2026, 11, 21), 12, 1)).is_after(now));
    assert!(!PartialDate::month(2026, 11).unwrap().is_after(now));
    assert!(PartialDate::month(2026, 12).unwrap().is_after(now));
    assert!(!PartialDate::NotSure.is_after(now));
}

//! Civil days and intervals, against the crate `time` and against the rules of counting.

use microneedling_check::engine::{DateFault, Day, Due, Interval, Moment, PartialDate};
use proptest::prelude::*;

fn day(year: i32, month: u8, on: u8) -> Day {
    Day::new(year, month, on).unwrap()
}

fn at(day: Day, hour: u8, minute: u8) -> Moment {
    Moment::new(day, hour, minute).unwrap()
}

#[test]
fn every_day_of_three_centuries_agrees_with_an_independent_calendar() {
    let first = time::Date::from_calendar_date(1900, time::Month::January, 1).unwrap();
    let start = day(1900, 1, 1);
    let mut theirs = first;
    for count in 0_i32.. {
        let (year, month, on) = (theirs.year(), u8::from(theirs.month()), theirs.day());
        if year > 2200 {
            break;
        }
        let ours = day(year, month, on);
        assert_eq!(ours.parts(), (year, month, on));
        assert_eq!(start.plus(count), ours);
        assert_eq!(ours.since(start), count);
        assert_eq!(ours.weekday(), theirs.weekday().number_days_from_monday());
        theirs = theirs.next_day().unwrap();
        if theirs.day() == 1 {
            assert_eq!(
                Day::new(year, month, on + 1),
                Err(DateFault::Day),
                "{year}-{month}-{on}"
            );
        }
    }
}

#[test]
fn what_is_no_day_is_named_by_its_part() {
    for (parts, fault) in [
        ((1899, 12, 31), DateFault::Year),
        ((2201, 1, 1), DateFault::Year),
        ((2026, 0, 1), DateFault::Month),
        ((2026, 13, 1), DateFault::Month),
        ((2026, 1, 0), DateFault::Day),
        ((2026, 1, 32), DateFault::Day),
        ((2100, 2, 29), DateFault::Day),
    ] {
        assert_eq!(Day::new(parts.0, parts.1, parts.2), Err(fault), "{parts:?}");
    }
    assert_eq!(Moment::new(day(2026, 1, 1), 24, 0), Err(DateFault::Time));
    assert_eq!(Moment::new(day(2026, 1, 1), 0, 60), Err(DateFault::Time));
    assert_eq!(at(day(2026, 1, 1), 23, 59).time(), (23, 59));
    assert_eq!(PartialDate::month(2026, 13), Err(DateFault::Month));
    assert_eq!(PartialDate::year(2201), Err(DateFault::Year));
}

#[test]
fn a_month_later_is_the_same_day_or_the_first_after_a_shorter_month() {
    for after in 0..762 {
        let start = day(2023, 1, 1).plus(after);
        let (year, month, on) = start.parts();
        for months in 0_u16..=30 {
            // Counted month by month, as on a wall calendar.
            let (mut y, mut m) = (year, month);
            for _ in 0..months {
                (y, m) = if m == 12 { (y + 1, 1) } else { (y, m + 1) };
            }
            let next = if m == 12 { (y + 1, 1) } else { (y, m + 1) };
            let wanted = Day::new(y, m, on).unwrap_or_else(|_| day(next.0, next.1, 1));
            assert_eq!(
                start.plus_months(months),
                wanted,
                "{year}-{month}-{on} and {months} months"
            );
        }
        assert_eq!(start.years_earlier(18), day(year - 18, month, 1));
    }
}

#[test]
fn hours_are_counted_over_midnight() {
    let mut wanted = (day(2026, 12, 30), 17_u8);
    let start = at(wanted.0, 17, 45);
    for hours in 0..100 {
        assert_eq!(
            start.plus_hours(hours),
            at(wanted.0, wanted.1, 45),
            "{hours}"
        );
        wanted = if wanted.1 == 23 {
            (wanted.0.plus(1), 0)
        } else {
            (wanted.0, wanted.1 + 1)
        };
    }
}

proptest! {
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
    for (when, after) in [
        (PartialDate::Day(day(2026, 11, 22)), true),
        (PartialDate::Day(day(2026, 11, 21)), false),
        (PartialDate::Moment(at(day(2026, 11, 21), 12, 1)), true),
        (PartialDate::Moment(now), false),
        (PartialDate::month(2026, 11).unwrap(), false),
        (PartialDate::month(2026, 12).unwrap(), true),
        (PartialDate::year(2026).unwrap(), false),
        (PartialDate::year(2027).unwrap(), true),
        (PartialDate::NotSure, false),
    ] {
        assert_eq!(when.is_after(now), after, "{when:?}");
    }
}

#[test]
fn what_lies_wholly_before_a_day_ends_before_it() {
    let birth = day(2004, 2, 29);
    for (when, before) in [
        (PartialDate::Day(day(2004, 2, 28)), true),
        (PartialDate::Day(birth), false),
        (PartialDate::Moment(at(day(2004, 2, 28), 23, 59)), true),
        (PartialDate::Moment(at(birth, 0, 0)), false),
        (PartialDate::month(2004, 1).unwrap(), true),
        (PartialDate::month(2004, 2).unwrap(), false),
        (PartialDate::year(2003).unwrap(), true),
        (PartialDate::year(2004).unwrap(), false),
        (PartialDate::NotSure, false),
    ] {
        assert_eq!(when.is_before(birth), before, "{when:?}");
    }
}

#[test]
fn what_is_known_of_a_date_are_the_days_on_which_it_may_have_been() {
    let now = at(day(2024, 3, 10), 12, 0);
    let first = |when: PartialDate| when.span(now).earliest_due(Interval::Days(0));
    let last = |when: PartialDate| when.span(now).latest_due(Interval::Days(0));
    for (when, from, to) in [
        (
            PartialDate::month(2024, 2).unwrap(),
            day(2024, 2, 1),
            day(2024, 2, 29),
        ),
        (
            PartialDate::month(2023, 2).unwrap(),
            day(2023, 2, 1),
            day(2023, 2, 28),
        ),
        (
            PartialDate::month(2023, 4).unwrap(),
            day(2023, 4, 1),
            day(2023, 4, 30),
        ),
        (
            PartialDate::month(2024, 3).unwrap(),
            day(2024, 3, 1),
            day(2024, 3, 10),
        ),
        (
            PartialDate::year(2023).unwrap(),
            day(2023, 1, 1),
            day(2023, 12, 31),
        ),
        (
            PartialDate::year(2024).unwrap(),
            day(2024, 1, 1),
            day(2024, 3, 10),
        ),
        (PartialDate::NotSure, day(1900, 1, 1), day(2024, 3, 10)),
        // Not yet: nothing is known of the future but what the patient says.
        (
            PartialDate::month(2024, 5).unwrap(),
            day(2024, 5, 1),
            day(2024, 5, 1),
        ),
    ] {
        assert_eq!(
            (first(when), last(when)),
            (Due::Day(from), Due::Day(to)),
            "{when:?}"
        );
    }
}

#[test]
fn of_two_dates_the_later_counts_and_of_two_equal_ones_the_exact() {
    let (early, late) = (Due::Day(day(2026, 11, 21)), Due::Day(day(2026, 11, 22)));
    let exact = Due::Moment(day(2026, 11, 21).start());
    assert_eq!((early.later(late), late.later(early)), (late, late));
    assert_eq!((early.later(exact), exact.later(early)), (exact, exact));
    assert_eq!(exact.later(exact), exact);
}

//! Dates, as a line of `assess` has them and as a patient types them, against the crate `time`: what is accepted
//! exists, lies within the limits and is what was written; what is written as it should be is accepted; nothing that
//! was typed is passed over.

use crate::sheets::{NAMES, written_date};
use microneedling_check::engine::{
    Answer, Day, Kind, Moment, Options, PartialDate, check_dates_for_age,
};
use microneedling_check::knowledge::RULES;
use microneedling_check::state::draft::Entry;
use microneedling_check::wire::read_request;
use serde_json::json;
use time::{Date, Month, Time};

pub fn run(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    as_a_line_has_it(text);
    as_it_is_typed(text);
}

fn now() -> Moment {
    Moment::new(Day::new(2026, 11, 21).unwrap(), 12, 0).unwrap()
}

/// A date and time as the crate `time` reads them, as far as they are written.
fn theirs(text: &str) -> Option<(Date, Option<Time>)> {
    let (date, time) = match text.split_once('T') {
        Some((date, time)) => (date, Some(time)),
        None => (text, None),
    };
    let number = |text: &str, length: usize| {
        let digits = text.len() == length && text.chars().all(|c| c.is_ascii_digit());
        digits.then(|| text.parse::<u16>().unwrap())
    };
    let parts: Vec<&str> = date.split('-').collect();
    let (year, month, day) = match *parts.as_slice() {
        [year] if time.is_none() => (year, "01", "01"),
        [year, month] if time.is_none() => (year, month, "01"),
        [year, month, day] => (year, month, day),
        _ => return None,
    };
    let month = Month::try_from(number(month, 2)? as u8).ok()?;
    let date = Date::from_calendar_date(number(year, 4)?.into(), month, number(day, 2)? as u8);
    let date = date
        .ok()
        .filter(|date| (1900..=2200).contains(&date.year()))?;
    let Some(time) = time else {
        return Some((date, None));
    };
    let (hour, minute) = time.split_once(':')?;
    let time = Time::from_hms(number(hour, 2)? as u8, number(minute, 2)? as u8, 0).ok()?;
    Some((date, Some(time)))
}

fn as_a_line_has_it(text: &str) {
    let line = json!({"now": text, "answers": {}}).to_string();
    let read = read_request(line.as_bytes(), &RULES, &NAMES).1;
    let exists = theirs(text);
    let is_moment = matches!(exists, Some((_, Some(_))));
    assert_eq!(read.is_ok(), is_moment, "{text:?} as now");
    if let Ok(read) = read {
        assert_eq!(written_date(PartialDate::Moment(read.now)), text);
    }
    let line = json!({"now": "2026-11-21T12:00", "answers": {"filler-when": [{"when": text}]}});
    let read = read_request(line.to_string().as_bytes(), &RULES, &NAMES).1;
    let has_come = exists.is_some_and(|(date, time)| {
        let now = (
            Date::from_calendar_date(2026, Month::November, 21).unwrap(),
            Time::from_hms(12, 0, 0).unwrap(),
        );
        (date, time.unwrap_or(Time::MIDNIGHT)) <= now
    });
    assert_eq!(read.is_ok(), has_come || text == "not-sure", "{text:?}");
    if let Ok(read) = read {
        let question = RULES.question_named("filler-when").unwrap();
        let Some(Answer::Occasions(occasions)) = read.sheet.get(question) else {
            panic!("{text:?} is no occasion");
        };
        assert_eq!(written_date(occasions[0].when), text);
    }
}

/// Four lines: day, month, year, time; after them an age.
fn as_it_is_typed(text: &str) {
    let mut lines = text.split('\n');
    let mut line = || lines.next().unwrap_or_default().to_owned();
    let mut entry = Entry {
        day: line(),
        month: line(),
        year: line(),
        time: line(),
        ..Entry::default()
    };
    let rest = line();
    let age: Option<i32> = rest.trim_end_matches(['?', '!', '.']).parse().ok();
    let age = age.filter(|age| (0..=120).contains(age));
    entry.when_unsure = rest.contains('?');
    entry.what = rest.contains('.').then_some((rest.len() % 5) as u8);
    entry.what_unsure = rest.contains('!') || entry.what.is_none();
    let places = rest.len() % 3 == 0;
    entry.places_unsure = rest.len() % 2 == 0;
    entry.places = if rest.len() % 7 == 0 {
        Options::NONE
    } else {
        Options::one(3)
    };
    let kind = Kind::Occasions {
        what: if rest.contains('.') {
            &["a", "b", "c"]
        } else {
            &[]
        },
        places,
        clock: true,
    };
    let Ok(occasion) = entry.read(kind, age, now()) else {
        return;
    };
    let typed = [&entry.day, &entry.month, &entry.year, &entry.time].map(|part| part.trim());
    if entry.when_unsure {
        assert_eq!(occasion.when, PartialDate::NotSure);
    } else {
        let number = |part: &str| part.parse::<u16>().expect("only digits are a number");
        let [day, month, year, time] = typed;
        let written = match (day, month, time) {
            ("", "", "") => format!("{:04}", number(year)),
            ("", _, "") => format!("{:04}-{:02}", number(year), number(month)),
            (_, _, "") => format!(
                "{:04}-{:02}-{:02}",
                number(year),
                number(month),
                number(day)
            ),
            _ => {
                let mut parts = time.split(':').map(number);
                let (hour, minute) = (parts.next().unwrap(), parts.next().unwrap());
                let day = format!(
                    "{:04}-{:02}-{:02}",
                    number(year),
                    number(month),
                    number(day)
                );
                format!("{day}T{hour:02}:{minute:02}")
            }
        };
        assert_eq!(written_date(occasion.when), written, "{entry:?}");
        assert!(theirs(&written).is_some(), "{written} does not exist");
    }
    assert!(
        !entry.what_unsure || occasion.what.is_none(),
        "{entry:?} is not sure what it was"
    );
    assert!(!entry.places_unsure || occasion.places.is_none());
    let answer = Answer::Occasions(vec![occasion]);
    assert_eq!(kind.check(&answer, now()), Ok(()));
    if let Some(age) = age {
        assert_eq!(check_dates_for_age(&answer, age, now()), Ok(()));
    }
    assert_eq!(Entry::of(&occasion).read(kind, age, now()), Ok(occasion));
}

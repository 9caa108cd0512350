//! One answer as texts: its kind, and its values. "Not sure" is a kind of its own, so that no typed word can be
//! taken for it.
//!
//! Frozen with [`SavedV1`](super::saved). Deliberately absent: whether an answer is possible, which the engine
//! says.

use crate::engine::{
    Answer, Classes, Day, Kind, Moment, NamedMedicine, Occasion, Options, PartialDate,
};
use crate::knowledge::{Area, Class};

const NOT_SURE: &str = "not-sure";
/// Not known, where a part of an answer may be.
const UNKNOWN: &str = "?";

/// What the values are.
fn name(kind: Kind) -> String {
    match kind {
        Kind::YesNo => "yes-no".to_owned(),
        Kind::OneOf(_) => "one".to_owned(),
        Kind::ManyOf(_) => "many".to_owned(),
        // 25 means another number, where another count of digits stands behind the point.
        Kind::Number { decimals, .. } => format!("number-{decimals}"),
        Kind::Occasions { .. } => "times".to_owned(),
        Kind::Medicines => "medicines".to_owned(),
        Kind::Words => "words".to_owned(),
    }
}

/// An answer to a question of this kind; nothing for one of another kind, or with an option that there is not.
pub(super) fn write(kind: Kind, answer: &Answer) -> Option<(String, Vec<String>)> {
    let values = match (kind, answer) {
        (_, Answer::NotSure) => return Some((NOT_SURE.to_owned(), Vec::new())),
        (Kind::YesNo, Answer::YesNo(yes)) => vec![if *yes { "yes" } else { "no" }.to_owned()],
        (Kind::OneOf(ids), Answer::Option(place)) => vec![id(ids, *place)?],
        (Kind::ManyOf(ids), Answer::Options(options)) => vec![set(ids, *options)?],
        (Kind::Number { .. }, Answer::Number(number)) => vec![number.to_string()],
        (Kind::Occasions { what, .. }, Answer::Occasions(all)) => {
            let times = all.iter().map(|one| time(what, one));
            times.collect::<Option<Vec<_>>>()?.concat()
        }
        (Kind::Medicines, Answer::Medicines(named)) => named
            .iter()
            .flat_map(|one| [one.name.clone(), classes(one.classes)])
            .collect(),
        (Kind::Words, Answer::Words(words)) => vec![words.clone()],
        (
            Kind::YesNo
            | Kind::OneOf(_)
            | Kind::ManyOf(_)
            | Kind::Number { .. }
            | Kind::Occasions { .. }
            | Kind::Medicines
            | Kind::Words,
            _,
        ) => return None,
    };
    Some((name(kind), values))
}

/// The answer to a question of this kind; nothing where these are not the texts of one.
pub(super) fn read(kind: Kind, named: &str, values: &[String]) -> Option<Answer> {
    if named == NOT_SURE {
        return values.is_empty().then_some(Answer::NotSure);
    }
    if named != name(kind) {
        return None;
    }
    let only = || match values {
        [only] => Some(only.as_str()),
        [] | [_, _, ..] => None,
    };
    Some(match kind {
        Kind::YesNo => match only()? {
            "yes" => Answer::YesNo(true),
            "no" => Answer::YesNo(false),
            _ => return None,
        },
        Kind::OneOf(ids) => Answer::Option(place(ids, only()?)?),
        Kind::ManyOf(ids) => Answer::Options(read_set(ids, only()?)?),
        Kind::Number { .. } => Answer::Number(only()?.parse().ok()?),
        Kind::Occasions { what, places, .. } => {
            let times = values.chunks(3).map(|one| read_time(what, places, one));
            Answer::Occasions(times.collect::<Option<_>>()?)
        }
        Kind::Medicines => {
            let named = values.chunks(2).map(|one| match one {
                [name, classes] => Some(NamedMedicine {
                    name: name.clone(),
                    classes: read_classes(classes)?,
                }),
                _ => None,
            });
            Answer::Medicines(named.collect::<Option<_>>()?)
        }
        Kind::Words => Answer::Words(only()?.to_owned()),
    })
}

fn time(what: &[&str], one: &Occasion) -> Option<Vec<String>> {
    let unknown = || Some(UNKNOWN.to_owned());
    Some(vec![
        one.what.map_or_else(unknown, |place| id(what, place))?,
        date(one.when),
        one.places
            .map_or_else(unknown, |places| set(Area::IDS, places))?,
    ])
}

fn read_time(what: &[&str], places: bool, one: &[String]) -> Option<Occasion> {
    let [kind, when, areas] = one else {
        return None;
    };
    Some(Occasion {
        what: known(kind, |id| place(what, id))?,
        when: read_date(when)?,
        places: known(areas, |ids| {
            read_set(Area::IDS, ids).filter(|set| places && !set.is_empty())
        })?,
    })
}

/// The numbers of a date, from the year on, as far as they are known.
fn date(when: PartialDate) -> String {
    let of_day = |day: Day| {
        let (year, month, day) = day.parts();
        format!("{year} {month} {day}")
    };
    match when {
        PartialDate::Moment(at) => {
            let (hour, minute) = at.time();
            format!("{} {hour} {minute}", of_day(at.day()))
        }
        PartialDate::Day(day) => of_day(day),
        PartialDate::Month { year, month } => format!("{year} {month}"),
        PartialDate::Year(year) => year.to_string(),
        PartialDate::NotSure => UNKNOWN.to_owned(),
    }
}

fn read_date(text: &str) -> Option<PartialDate> {
    if text == UNKNOWN {
        return Some(PartialDate::NotSure);
    }
    let (year, rest) = text.split_once(' ').unwrap_or((text, ""));
    let year = year.parse().ok()?;
    let rest = rest.split_whitespace().map(|part| part.parse::<u8>().ok());
    match rest.collect::<Option<Vec<_>>>()?.as_slice() {
        [] => PartialDate::year(year).ok(),
        [month] => PartialDate::month(year, *month).ok(),
        [month, day] => Day::new(year, *month, *day).map(PartialDate::Day).ok(),
        [month, day, hour, minute] => {
            let day = Day::new(year, *month, *day).ok()?;
            let moment = Moment::new(day, *hour, *minute).ok()?;
            Some(PartialDate::Moment(moment))
        }
        _ => None,
    }
}

/// The classes of a medicine. One that this version does not know makes the medicine one to be asked again.
fn classes(classes: Option<Classes>) -> String {
    let Some(classes) = classes else {
        return UNKNOWN.to_owned();
    };
    let of = Class::ALL.iter().filter(|class| classes.meets(class.set()));
    of.map(|class| class.id()).collect::<Vec<_>>().join(" ")
}

fn read_classes(text: &str) -> Option<Option<Classes>> {
    known(text, |ids| {
        ids.split_whitespace()
            .try_fold(Classes::default(), |all, id| {
                let class = Class::ALL.iter().find(|class| class.id() == id)?;
                Some(all.or(class.set()))
            })
    })
}

fn set(ids: &[&str], options: Options) -> Option<String> {
    let ids = options.places().map(|place| id(ids, place));
    Some(ids.collect::<Option<Vec<_>>>()?.join(" "))
}

fn read_set(ids: &[&str], text: &str) -> Option<Options> {
    text.split_whitespace().try_fold(Options::NONE, |all, id| {
        Some(all.or(Options::one(place(ids, id)?)))
    })
}

fn id(ids: &[&str], place: u8) -> Option<String> {
    ids.get(usize::from(place)).map(|id| (*id).to_owned())
}

fn place(ids: &[&str], id: &str) -> Option<u8> {
    let place = ids.iter().position(|known| *known == id)?;
    u8::try_from(place).ok()
}

/// A part that is known, or said to be unknown.
fn known<T>(text: &str, read: impl FnOnce(&str) -> Option<T>) -> Option<Option<T>> {
    if text == UNKNOWN {
        Some(None)
    } else {
        read(text).map(Some)
    }
}

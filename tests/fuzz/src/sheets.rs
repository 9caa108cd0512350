//! What the targets share: the patients of the case files, answers written as JSON, and choosing by what was given.

use microneedling_check::engine::{
    Answer, AnswerSheet, Kind, Moment, Occasion, Options, PartialDate,
};
use microneedling_check::knowledge::{Area, RULES};
use microneedling_check::medicines::MedicineList;
use microneedling_check::wire::read_request;
use serde_json::{Map, Value, json};
use std::sync::LazyLock;

/// The list that ships.
pub static NAMES: LazyLock<MedicineList> = LazyLock::new(MedicineList::built_in);

/// The patients of the case files.
pub static PATIENTS: LazyLock<Vec<(AnswerSheet, Moment)>> = LazyLock::new(|| {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../native/cases");
    let mut patients = Vec::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let lines = std::fs::read_to_string(file.unwrap().path()).unwrap();
        for line in lines.lines() {
            let mut case: Map<String, Value> = serde_json::from_str(line).unwrap();
            case.retain(|name, _| name != "about" && name != "expect");
            let line = serde_json::to_vec(&case).unwrap();
            if let (_, Ok(request)) = read_request(&line, &RULES, &NAMES) {
                patients.push((request.sheet, request.now));
            }
        }
    }
    assert!(patients.len() > 100, "only {} patients", patients.len());
    patients
});

/// A number that depends on all bytes and on nothing else.
pub fn chosen(bytes: &[u8], salt: u64) -> usize {
    let sum = bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325 ^ salt, |sum: u64, byte| {
            (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
        });
    (sum >> 16) as usize
}

/// The answers of a sheet as a line of `assess` has them.
pub fn written(sheet: &AnswerSheet) -> Map<String, Value> {
    let answers = sheet.answered().map(|(id, answer)| {
        let question = RULES.question(id).unwrap();
        (
            question.id.to_owned(),
            written_answer(answer, question.kind),
        )
    });
    answers.collect()
}

fn written_answer(answer: &Answer, kind: Kind) -> Value {
    let ids = match kind {
        Kind::OneOf(ids) | Kind::ManyOf(ids) => ids,
        _ => &[],
    };
    match answer {
        Answer::NotSure => json!("not-sure"),
        Answer::YesNo(yes) => json!(if *yes { "yes" } else { "no" }),
        Answer::Option(place) => json!(ids[usize::from(*place)]),
        Answer::Options(options) => written_options(*options, ids),
        Answer::Number(number) => {
            let Kind::Number { decimals, .. } = kind else {
                panic!("a number that nobody asked for");
            };
            json!(f64::from(*number) / 10_f64.powi(i32::from(decimals)))
        }
        Answer::Occasions(occasions) => {
            let Kind::Occasions { what, .. } = kind else {
                panic!("an occasion that nobody asked for");
            };
            occasions
                .iter()
                .map(|occasion| written_occasion(occasion, what))
                .collect()
        }
        Answer::Medicines(named) => named.iter().map(|one| json!(one.name)).collect(),
        Answer::Words(words) => json!(words),
    }
}

fn written_options(options: Options, ids: &[&str]) -> Value {
    let places = options.places();
    places.map(|place| json!(ids[usize::from(place)])).collect()
}

fn written_occasion(occasion: &Occasion, what: &[&str]) -> Value {
    let mut entry = json!({"when": written_date(occasion.when)});
    if let Some(place) = occasion.what {
        entry["what"] = json!(what[usize::from(place)]);
    }
    if let Some(places) = occasion.places {
        entry["where"] = written_options(places, Area::IDS);
    }
    entry
}

/// A date as it is written, or `not-sure`.
pub fn written_date(date: PartialDate) -> String {
    let day = |day: microneedling_check::engine::Day| {
        let (year, month, day) = day.parts();
        format!("{year:04}-{month:02}-{day:02}")
    };
    match date {
        PartialDate::Moment(moment) => {
            let (hour, minute) = moment.time();
            format!("{}T{hour:02}:{minute:02}", day(moment.day()))
        }
        PartialDate::Day(on) => day(on),
        PartialDate::Month { year, month } => format!("{year:04}-{month:02}"),
        PartialDate::Year(year) => format!("{year:04}"),
        PartialDate::NotSure => "not-sure".to_owned(),
    }
}

//! A request read into an answer sheet. Every fault names its place; nothing is guessed.

use super::date;
use super::error::{Code, InputError};
use crate::engine::{
    Answer, AnswerSheet, Kind, Misfit, Moment, NamedMedicine, Occasion, Options, PartialDate,
    QuestionId, RuleBook, check_dates_for_age,
};
use crate::export::decimal;
use crate::json::Json;
use crate::knowledge::{Area, questions::AGE};
use crate::medicines::MedicineList;
use crate::policy::{self, read_json};

/// A request that can be assessed.
#[derive(Clone, Debug)]
pub struct Request {
    /// The answers.
    pub sheet: AnswerSheet,
    /// The moment for which they are assessed.
    pub now: Moment,
    /// The clinic's policy; nothing beyond the rule book, if there is none.
    pub policy: policy::Read,
}

/// Reads one JSON object. The id comes back even when the rest cannot be read.
///
/// # Errors
/// With the code, the words and the place of the first fault.
pub fn read_request(
    line: &[u8],
    book: &RuleBook,
    medicines: &MedicineList,
) -> (Json, Result<Request, InputError>) {
    let request = match serde_json::from_slice::<Json>(line) {
        Ok(request) => request,
        Err(fault) => {
            let error = InputError::new(Code::MalformedJson, "", format!("not JSON: {fault}"));
            return (Json::Null, Err(error));
        }
    };
    let id = request
        .fields()
        .unwrap_or_default()
        .iter()
        .find(|(name, _)| name == "id");
    let id = id.map_or(Json::Null, |(_, id)| id.clone());
    (id, read(&request, book, medicines))
}

fn read(request: &Json, book: &RuleBook, medicines: &MedicineList) -> Result<Request, InputError> {
    let mut fill = false;
    let mut answers: &[(String, Json)] = &[];
    let mut now = None;
    let mut policy = policy::Read::default();
    for (name, value) in read_fields(request, "", "a request is a JSON object")? {
        match name.as_str() {
            "id" => {}
            "now" => now = Some(read_now(value)?),
            "otherwise" if value.text() == Some("no") => fill = true,
            "otherwise" => {
                return Err(InputError::new(
                    Code::WrongKind,
                    "otherwise",
                    "`otherwise` can only be \"no\"",
                ));
            }
            "answers" => {
                answers = read_fields(value, "answers", "`answers` is an object of question ids")?
            }
            "policy" => policy = read_json(value, book),
            other => {
                return Err(InputError::new(
                    Code::UnknownField,
                    other,
                    format!("there is no field `{other}`"),
                ));
            }
        }
    }
    let now =
        now.ok_or_else(|| InputError::new(Code::Missing, "now", "the moment `now` is missing"))?;
    let mut sheet = AnswerSheet::new();
    for (name, value) in answers {
        let at = format!("answers.{name}");
        let question = book.question_named(name).ok_or_else(|| {
            InputError::new(
                Code::UnknownQuestion,
                &at,
                format!("there is no question `{name}`"),
            )
        })?;
        sheet.put(
            question,
            read_answer(value, &at, question, book, medicines, now)?,
        );
    }
    check_ages(&sheet, book, now)?;
    if fill {
        fill_in(&mut sheet, book);
    }
    Ok(Request { sheet, now, policy })
}

fn read_now(value: &Json) -> Result<Moment, InputError> {
    let fault = |words: String| InputError::new(Code::BadDate, "now", words);
    let text = value
        .text()
        .ok_or_else(|| fault("`now` is a text such as 2026-11-21T12:00".to_owned()))?;
    match date::parse(text).map_err(fault)? {
        PartialDate::Moment(moment) => Ok(moment),
        PartialDate::Day(_)
        | PartialDate::Month { .. }
        | PartialDate::Year(_)
        | PartialDate::NotSure => Err(fault(format!(
            "`{text}` needs a day and a time, as in 2026-11-21T12:00"
        ))),
    }
}

fn read_answer(
    value: &Json,
    at: &str,
    question: QuestionId,
    book: &RuleBook,
    medicines: &MedicineList,
    now: Moment,
) -> Result<Answer, InputError> {
    let Some(kind) = book.question(question).map(|question| question.kind) else {
        return Err(InputError::new(
            Code::UnknownQuestion,
            at,
            "there is no such question",
        ));
    };
    if value.text() == Some("not-sure") {
        return Ok(Answer::NotSure);
    }
    let wrong =
        |wanted: &str| InputError::new(Code::WrongKind, at, format!("{wanted}, not `{value}`"));
    let answer = match kind {
        Kind::YesNo => match value.text() {
            Some("yes") => Answer::YesNo(true),
            Some("no") => Answer::YesNo(false),
            Some(_) | None => return Err(wrong("the answer is \"yes\", \"no\" or \"not-sure\"")),
        },
        Kind::OneOf(ids) => Answer::Option(read_option(value, at, ids)?),
        Kind::ManyOf(ids) => Answer::Options(read_options(value, at, ids)?),
        Kind::Number {
            least,
            most,
            decimals,
        } => Answer::Number(read_number(value, at, (least, most, decimals))?),
        Kind::Occasions { what, places, .. } => {
            Answer::Occasions(read_occasions(value, at, what, places)?)
        }
        Kind::Medicines => Answer::Medicines(read_medicines(value, at, medicines)?),
        Kind::Words => Answer::Words(
            value
                .text()
                .ok_or_else(|| wrong("the answer is a text"))?
                .to_owned(),
        ),
    };
    kind.check(&answer, now)
        .map_err(|misfit| misfit_error(misfit, at, value))?;
    Ok(answer)
}

fn read_option(value: &Json, at: &str, ids: &[&str]) -> Result<u8, InputError> {
    let Some(id) = value.text() else {
        return Err(InputError::new(
            Code::WrongKind,
            at,
            format!("an option is a text, not `{value}`"),
        ));
    };
    (0..)
        .zip(ids)
        .find(|(_, known)| **known == id)
        .map(|(place, _)| place)
        .ok_or_else(|| {
            let words = format!("there is no option `{id}`; there are {}", ids.join(", "));
            InputError::new(Code::UnknownOption, at, words)
        })
}

fn read_options(value: &Json, at: &str, ids: &[&str]) -> Result<Options, InputError> {
    let Some(values) = value.list() else {
        let words = format!("the answer is a list of options, not `{value}`");
        return Err(InputError::new(Code::WrongKind, at, words));
    };
    let mut options = Options::NONE;
    for (place, value) in values.iter().enumerate() {
        options = options.or(Options::one(read_option(
            value,
            &format!("{at}[{place}]"),
            ids,
        )?));
    }
    Ok(options)
}

fn read_number(
    value: &Json,
    at: &str,
    (least, most, decimals): (i32, i32, u8),
) -> Result<i32, InputError> {
    let Some(number) = value.number() else {
        return Err(InputError::new(
            Code::WrongKind,
            at,
            format!("the answer is a number, not `{value}`"),
        ));
    };
    let scale = f64::from(10_i32.pow(u32::from(decimals)));
    let scaled = number * scale;
    let bounds = || {
        let (least, most) = (decimal(least, decimals), decimal(most, decimals));
        let words = format!("`{value}` is not between {least} and {most}");
        InputError::new(Code::OutOfRange, at, words)
    };
    if !(f64::from(least)..=f64::from(most)).contains(&scaled) {
        return Err(bounds());
    }
    if (scaled - scaled.round()).abs() > 1e-6 {
        let words = match decimals {
            0 => format!("`{value}` is not a whole number"),
            places => format!("`{value}` has more than {places} digits behind the point"),
        };
        return Err(InputError::new(Code::WrongKind, at, words));
    }
    // INVARIANT (fits): within least and most, which are i32.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "checked against the bounds above"
    )]
    Ok(scaled.round() as i32)
}

fn read_occasions(
    value: &Json,
    at: &str,
    what: &[&str],
    places: bool,
) -> Result<Vec<Occasion>, InputError> {
    let Some(entries) = value.list() else {
        return Ok(vec![Occasion {
            when: read_date(value, at)?,
            ..Occasion::UNKNOWN
        }]);
    };
    (0..)
        .zip(entries)
        .map(|(place, entry): (usize, _)| {
            read_occasion(entry, &format!("{at}[{place}]"), what, places)
        })
        .collect()
}

fn read_occasion(
    value: &Json,
    at: &str,
    what: &[&str],
    places: bool,
) -> Result<Occasion, InputError> {
    let fields = read_fields(
        value,
        at,
        "an entry is an object with `what`, `when` and `where`",
    )?;
    let mut occasion = Occasion::UNKNOWN;
    for (name, value) in fields {
        let at = format!("{at}.{name}");
        match name.as_str() {
            "what" | "when" | "where" if value.text() == Some("not-sure") => {}
            "when" => occasion.when = read_date(value, &at)?,
            "what" if !what.is_empty() => occasion.what = Some(read_option(value, &at, what)?),
            "where" if places => {
                let options = read_options(value, &at, Area::IDS)?;
                if options.is_empty() {
                    return Err(misfit_error(Misfit::NothingChosen, &at, value));
                }
                occasion.places = Some(options);
            }
            other => {
                let words = format!("there is no field `{other}` for this question");
                return Err(InputError::new(Code::UnknownField, &at, words));
            }
        }
    }
    Ok(occasion)
}

fn read_date(value: &Json, at: &str) -> Result<PartialDate, InputError> {
    let Some(text) = value.text() else {
        return Err(InputError::new(
            Code::WrongKind,
            at,
            format!("a date is a text, not `{value}`"),
        ));
    };
    date::parse(text).map_err(|words| InputError::new(Code::BadDate, at, words))
}

fn read_medicines(
    value: &Json,
    at: &str,
    list: &MedicineList,
) -> Result<Vec<NamedMedicine>, InputError> {
    let wrong = |value: &Json, at: &str| {
        InputError::new(
            Code::WrongKind,
            at,
            format!("the answer is a list of names, not `{value}`"),
        )
    };
    let names = value.list().ok_or_else(|| wrong(value, at))?;
    (0..)
        .zip(names)
        .map(|(place, name): (usize, _)| {
            let at = format!("{at}[{place}]");
            let text = name.text().ok_or_else(|| wrong(name, &at))?;
            if text.trim().is_empty() {
                return Err(InputError::new(
                    Code::NothingChosen,
                    &at,
                    "the name of the medicine is empty",
                ));
            }
            Ok(list.recognise(text))
        })
        .collect()
}

fn misfit_error(misfit: Misfit, at: &str, value: &Json) -> InputError {
    let (code, words) = match misfit {
        Misfit::NoSuchQuestion => (
            Code::UnknownQuestion,
            "there is no such question".to_owned(),
        ),
        Misfit::WrongKind => (
            Code::WrongKind,
            format!("the question takes another kind of answer than `{value}`"),
        ),
        Misfit::NoSuchOption => (
            Code::UnknownOption,
            format!("there is no such option: `{value}`"),
        ),
        Misfit::NothingChosen => (
            Code::NothingChosen,
            "nothing is chosen; if it is not known, say \"not-sure\"".to_owned(),
        ),
        Misfit::OutOfRange => (Code::OutOfRange, format!("`{value}` is not possible")),
        Misfit::InFuture => (Code::InFuture, format!("`{value}` has not come yet")),
        Misfit::BeforeBirth => (
            Code::BeforeBirth,
            "the date lies before the patient was born".to_owned(),
        ),
    };
    InputError::new(code, at, words)
}

fn check_ages(sheet: &AnswerSheet, book: &RuleBook, now: Moment) -> Result<(), InputError> {
    let Some(Answer::Number(age)) = sheet.get(AGE.0) else {
        return Ok(());
    };
    for (question, answer) in sheet.answered() {
        check_dates_for_age(answer, *age, now).map_err(|misfit| {
            let id = book.question(question).map_or("", |question| question.id);
            misfit_error(misfit, &format!("answers.{id}"), &Json::Null)
        })?;
    }
    Ok(())
}

/// Gives every question without an answer its harmless one, where it has one.
fn fill_in(sheet: &mut AnswerSheet, book: &RuleBook) {
    for (question, entry) in (0..).map(QuestionId).zip(book.questions) {
        if sheet.get(question).is_none()
            && let Some(answer) = entry.harmless.answer()
        {
            sheet.put(question, answer);
        }
    }
}

/// The fields of an object, each at most once.
fn read_fields<'a>(
    value: &'a Json,
    at: &str,
    wanted: &str,
) -> Result<&'a [(String, Json)], InputError> {
    let fields = value.fields().ok_or_else(|| {
        let words = if at.is_empty() {
            wanted.to_owned()
        } else {
            format!("{wanted}, not `{value}`")
        };
        InputError::new(
            if at.is_empty() {
                Code::MalformedJson
            } else {
                Code::WrongKind
            },
            at,
            words,
        )
    })?;
    match value.twin() {
        None => Ok(fields),
        Some(twin) => {
            let at = if at.is_empty() {
                twin.to_owned()
            } else {
                format!("{at}.{twin}")
            };
            Err(InputError::new(
                Code::Twice,
                &at,
                format!("`{twin}` stands twice"),
            ))
        }
    }
}

//! Answer sheets for proofs: every kind of answer to a question, random sheets, and sheets made to
//! make a condition hold, fail, or stay open.

use microneedling_check::engine::{
    Answer, AnswerSheet, Classes, Condition, Day, Guards, Interval, Kind, Moment, NamedMedicine,
    Occasion, Occasions, Options, PartialDate, Place, QuestionId, Rule, RuleBook, Truth,
};
use microneedling_check::knowledge::{Area, Class, RULES, questions};
use proptest::prelude::*;
use std::sync::LazyLock;

pub fn now() -> Moment {
    Moment::new(Day::new(2026, 11, 21).unwrap(), 12, 0).unwrap()
}

pub fn all_questions() -> impl Iterator<Item = QuestionId> {
    (0..).map(QuestionId).take(RULES.questions.len())
}

pub fn name(question: QuestionId) -> &'static str {
    RULES.question(question).unwrap().id
}

pub fn medicine(classes: Option<Classes>) -> NamedMedicine {
    NamedMedicine {
        name: "a name".to_owned(),
        classes,
    }
}

/// The sheet of a healthy adult who wants a clinic treatment.
pub fn healthy() -> AnswerSheet {
    let mut sheet = AnswerSheet::new();
    for question in all_questions() {
        if let Some(answer) = RULES.question(question).unwrap().harmless.answer() {
            sheet.put(question, answer);
        }
    }
    sheet
}

/// Answers of every sort to a question, "not sure" left out.
pub fn answers(question: QuestionId) -> &'static [Answer] {
    static ALL: LazyLock<Vec<Vec<Answer>>> =
        LazyLock::new(|| all_questions().map(make_answers).collect());
    &ALL[usize::from(question.0)]
}

fn make_answers(question: QuestionId) -> Vec<Answer> {
    match RULES.question(question).unwrap().kind {
        Kind::YesNo => vec![Answer::YesNo(true), Answer::YesNo(false)],
        Kind::OneOf(ids) => (0..ids.len())
            .map(|place| Answer::Option(place as u8))
            .collect(),
        Kind::ManyOf(ids) => {
            let single = (0..ids.len()).map(|place| Options::one(place as u8));
            single
                .chain([Area::Face.set().or(Area::Thighs.set())])
                .map(Answer::Options)
                .collect()
        }
        Kind::Number { least, most, .. } => {
            [least, 9, 10, 11, 17, 18, 21, 22, 29, 30, 31, 50, most]
                .into_iter()
                .filter(|number| (least..=most).contains(number))
                .map(Answer::Number)
                .collect()
        }
        Kind::Occasions {
            what,
            places,
            clock,
        } => occasions(what.len(), places, clock),
        Kind::Medicines => {
            let some = Class::ALL
                .iter()
                .map(|class| vec![medicine(Some(class.set()))]);
            let more = [vec![], vec![medicine(None)]];
            let two = [vec![
                medicine(Some(Class::Aspirin.set())),
                medicine(Some(Class::Nsaid.set())),
            ]];
            some.chain(more).chain(two).map(Answer::Medicines).collect()
        }
        Kind::Words => vec![
            Answer::Words(String::new()),
            Answer::Words("something".to_owned()),
        ],
    }
}

fn occasions(what: usize, places: bool, clock: bool) -> Vec<Answer> {
    let today = now().day();
    let days = [
        0, 1, 2, 3, 6, 7, 8, 13, 14, 15, 27, 28, 29, 41, 42, 43, 89, 90, 91, 179, 180, 181, 364,
        365, 366, 900,
    ];
    let mut dates: Vec<PartialDate> = days
        .iter()
        .map(|days| PartialDate::Day(today.plus(-days)))
        .collect();
    if clock {
        let moment =
            |days: i32, hour| PartialDate::Moment(Moment::new(today.plus(-days), hour, 0).unwrap());
        dates.extend([moment(0, 11), moment(2, 11), moment(2, 12), moment(2, 13)]);
    }
    dates.extend([
        PartialDate::month(2026, 11).unwrap(),
        PartialDate::month(2026, 10).unwrap(),
        PartialDate::year(2026).unwrap(),
        PartialDate::year(2024).unwrap(),
        PartialDate::NotSure,
    ]);
    let whats: Vec<Option<u8>> = (0..what as u8).map(Some).chain([None]).collect();
    let wheres: &[Option<Options>] = if places {
        &[Some(Area::Face.set()), Some(Area::Back.set()), None]
    } else {
        &[None]
    };
    let mut all = Vec::new();
    for when in &dates {
        for what in &whats {
            for places in wheres {
                all.push(vec![Occasion {
                    what: *what,
                    when: *when,
                    places: *places,
                }]);
            }
        }
    }
    let twice: Vec<Occasion> = all.iter().step_by(7).take(2).flatten().copied().collect();
    all.push(twice);
    all.into_iter().map(Answer::Occasions).collect()
}

/// How many random sheets a proof reads. `make mutants` runs it five hundred times, and asks for fewer.
pub fn how_many(usual: u32) -> u32 {
    std::env::var("SHEETS").map_or(usual, |fewer| fewer.parse().expect("SHEETS is a number"))
}

/// Any sheet: mostly harmless, with risks, "not sure" and silence mixed in.
pub fn any_sheet() -> impl Strategy<Value = AnswerSheet> {
    let count = RULES.questions.len();
    prop::collection::vec((0_u8..10, any::<prop::sample::Index>()), count).prop_map(|choices| {
        let mut sheet = AnswerSheet::new();
        for (question, (sort, which)) in all_questions().zip(choices) {
            let harmless = RULES.question(question).unwrap().harmless.answer();
            let answer = match (sort, harmless) {
                (0, _) => None,
                (1, _) => Some(Answer::NotSure),
                (2..=6, Some(harmless)) => Some(harmless),
                _ => {
                    let answers = answers(question);
                    Some(answers[which.index(answers.len())].clone())
                }
            };
            if let Some(answer) = answer {
                sheet.put(question, answer);
            }
        }
        sheet
    })
}

pub fn any_question() -> impl Strategy<Value = QuestionId> {
    (0..RULES.questions.len()).prop_map(|place| QuestionId(place as u16))
}

/// Answers so that a condition comes out as wanted; false where it cannot.
pub fn satisfy(condition: &Condition, wanted: Truth, sheet: &mut AnswerSheet) -> bool {
    let yes_no = |question: QuestionId, yes: bool, sheet: &mut AnswerSheet| match wanted {
        Truth::True => ask_and_answer(question, Answer::YesNo(yes), sheet),
        Truth::False => ask_and_answer(question, Answer::YesNo(!yes), sheet),
        Truth::Unknown => ask_and_answer(question, Answer::NotSure, sheet),
    };
    match *condition {
        Condition::Always => wanted == Truth::True,
        Condition::Is(q) => yes_no(q.0, true, sheet),
        Condition::IsNot(q) => yes_no(q.0, false, sheet),
        Condition::NotKnown(q) => match wanted {
            Truth::True => ask_and_answer(q, Answer::NotSure, sheet),
            Truth::False => ask_and_answer(q, answers(q)[0].clone(), sheet),
            Truth::Unknown => {
                let asked = satisfy(&RULES.question(q).unwrap().asked_when, Truth::True, sheet);
                sheet.clear(q);
                asked
            }
        },
        Condition::Chose(q, options) => option(q.0, options, wanted, sheet, |place| {
            Answer::Option(place.places().next().unwrap())
        }),
        Condition::Ticked(q, options) => option(q.0, options, wanted, sheet, |place| {
            Answer::Options(Options::one(place.places().next().unwrap()))
        }),
        Condition::Below(q, limit) => number(q.0, limit - 1, limit, wanted, sheet),
        Condition::AtLeast(q, limit) => number(q.0, limit, limit - 1, wanted, sheet),
        Condition::Named(classes) => {
            let question = RULES.medicines.0;
            let mut named = match sheet.get(question) {
                Some(Answer::Medicines(named)) => named.clone(),
                _ => Vec::new(),
            };
            match wanted {
                Truth::True => {
                    let one = Class::ALL
                        .iter()
                        .find(|class| class.set().meets(classes))
                        .unwrap();
                    named.push(medicine(Some(one.set())));
                    ask_and_answer(question, Answer::Medicines(named), sheet)
                }
                Truth::False => {
                    named.retain(|medicine| {
                        !medicine.classes.is_some_and(|some| some.meets(classes))
                    });
                    ask_and_answer(question, Answer::Medicines(named), sheet)
                }
                Truth::Unknown => ask_and_answer(question, Answer::NotSure, sheet),
            }
        }
        Condition::UnknownMedicine(q) => match wanted {
            Truth::True => ask_and_answer(q.0, Answer::Medicines(vec![medicine(None)]), sheet),
            Truth::False => ask_and_answer(q.0, Answer::Medicines(vec![]), sheet),
            Truth::Unknown => ask_and_answer(q.0, Answer::NotSure, sheet),
        },
        Condition::Wrote(q) => match wanted {
            Truth::True => ask_and_answer(q.0, Answer::Words("x".to_owned()), sheet),
            Truth::False => ask_and_answer(q.0, Answer::Words(String::new()), sheet),
            Truth::Unknown => ask_and_answer(q.0, Answer::NotSure, sheet),
        },
        Condition::Had(q, what, place) => occasion(
            q,
            what,
            place,
            now().day().plus(-900),
            now().day().plus(-900),
            wanted,
            sheet,
        ),
        Condition::Within(q, what, place, window) => {
            let days = |interval| match interval {
                Interval::Hours(hours) => i32::from(hours) / 24 + 1,
                Interval::Days(days) => i32::from(days),
                Interval::Months(months) => i32::from(months) * 366 / 12,
            };
            let inside = now().day().plus(-window.from.map_or(0, days));
            let outside = now().day().plus(-days(window.to));
            occasion(q, what, place, inside, outside, wanted, sheet)
        }
        Condition::Flagged => match wanted {
            Truth::True => ask_and_answer(questions::EPILEPSY.0, Answer::YesNo(true), sheet),
            Truth::False => true,
            Truth::Unknown => false,
        },
        Condition::All(parts) => match wanted {
            Truth::True => parts.iter().all(|part| satisfy(part, Truth::True, sheet)),
            Truth::False => parts
                .iter()
                .rev()
                .any(|part| satisfy(part, Truth::False, sheet)),
            Truth::Unknown => {
                let (last, others) = parts.split_last().unwrap();
                let open_last = others.iter().all(|part| satisfy(part, Truth::True, sheet))
                    && satisfy(last, Truth::Unknown, sheet);
                open_last
                    || parts.split_first().is_some_and(|(first, others)| {
                        others.iter().all(|part| satisfy(part, Truth::True, sheet))
                            && satisfy(first, Truth::Unknown, sheet)
                    })
            }
        },
        Condition::Any(parts) => match wanted {
            Truth::True => parts.iter().any(|part| satisfy(part, Truth::True, sheet)),
            Truth::False => parts.iter().all(|part| satisfy(part, Truth::False, sheet)),
            Truth::Unknown => {
                let (first, others) = parts.split_first().unwrap();
                others.iter().all(|part| satisfy(part, Truth::False, sheet))
                    && satisfy(first, Truth::Unknown, sheet)
            }
        },
        Condition::Not(part) => satisfy(part, wanted.negated(), sheet),
    }
}

fn ask_and_answer(question: QuestionId, answer: Answer, sheet: &mut AnswerSheet) -> bool {
    let asked = satisfy(
        &RULES.question(question).unwrap().asked_when,
        Truth::True,
        sheet,
    );
    sheet.put(question, answer);
    asked
}

fn option(
    question: QuestionId,
    options: Options,
    wanted: Truth,
    sheet: &mut AnswerSheet,
    answer: impl Fn(Options) -> Answer,
) -> bool {
    let count = match RULES.question(question).unwrap().kind {
        Kind::OneOf(ids) | Kind::ManyOf(ids) => ids.len(),
        other => panic!("{other:?} has no options"),
    };
    let all = (0..count as u8).map(Options::one);
    let found = match wanted {
        Truth::Unknown => return ask_and_answer(question, Answer::NotSure, sheet),
        Truth::True => all.into_iter().find(|one| one.meets(options)),
        Truth::False => all.into_iter().find(|one| !one.meets(options)),
    };
    found.is_some_and(|one| ask_and_answer(question, answer(one), sheet))
}

fn number(
    question: QuestionId,
    holds: i32,
    fails: i32,
    wanted: Truth,
    sheet: &mut AnswerSheet,
) -> bool {
    let answer = match wanted {
        Truth::True => Answer::Number(holds),
        Truth::False => Answer::Number(fails),
        // Silence, because one rule is about not being sure.
        Truth::Unknown => {
            let asked = satisfy(
                &RULES.question(question).unwrap().asked_when,
                Truth::True,
                sheet,
            );
            sheet.clear(question);
            return asked;
        }
    };
    // Two limits on one question: an answer that is there already may do.
    ask_and_answer(question, answer, sheet)
}

fn occasion(
    question: Occasions,
    what: Options,
    place: Place,
    inside: Day,
    outside: Day,
    wanted: Truth,
    sheet: &mut AnswerSheet,
) -> bool {
    let kinds = match RULES.question(question.0).unwrap().kind {
        Kind::Occasions { what, .. } => what.len(),
        other => panic!("{other:?} is no occasion"),
    };
    let other_kind = (0..kinds as u8).find(|kind| !what.meets(Options::one(*kind)));
    let (kind, when) = match wanted {
        Truth::True => (
            what.places()
                .next()
                .filter(|kind| usize::from(*kind) < kinds),
            PartialDate::Day(inside),
        ),
        Truth::False if outside == inside && other_kind.is_some() => {
            (other_kind, PartialDate::Day(inside))
        }
        Truth::False => (other_kind, PartialDate::Day(outside)),
        // Day known, kind or place not; or where neither matters, the day not.
        Truth::Unknown if what != Options::ANY => (None, PartialDate::Day(inside)),
        Truth::Unknown if place == Place::InArea => (None, PartialDate::Day(inside)),
        Truth::Unknown => (None, PartialDate::NotSure),
    };
    let places = match (place, wanted) {
        (Place::InArea, Truth::Unknown) => None,
        _ => Some(Area::Face.set()),
    };
    ask_and_answer(
        question.0,
        Answer::Occasions(vec![Occasion {
            what: kind,
            when,
            places,
        }]),
        sheet,
    )
}

/// The rule book with these topics instead of its own.
pub fn book_of(topics: &'static [&'static [Rule]]) -> RuleBook {
    RuleBook {
        version: RULES.version,
        review_by: RULES.review_by,
        questions: RULES.questions,
        topics,
        at_home: RULES.at_home,
        areas: RULES.areas,
        medicines: RULES.medicines,
        changeable: RULES.changeable,
        near: RULES.near,
        guards: Guards::new(),
    }
}

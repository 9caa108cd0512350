//! What may stand on a sheet: both sides of every bound.

use super::sheets::now;
use microneedling_check::engine::{
    Answer, AnswerSheet, Day, Kind, Misfit, Moment, Occasion, Options, PartialDate, QuestionId,
    check_dates_for_age,
};
use microneedling_check::state::draft::Entry;

const THREE: &[&str] = &["a", "b", "c"];

fn check(kind: Kind, answer: Answer) -> Result<(), Misfit> {
    kind.check(&answer, now())
}

fn occasion(what: Option<u8>, when: PartialDate) -> Answer {
    Answer::Occasions(vec![Occasion {
        what,
        when,
        places: None,
    }])
}

#[test]
fn a_set_holds_the_options_that_were_put_into_it() {
    for place in 0..64 {
        let one = Options::one(place);
        assert_eq!(one.places().collect::<Vec<_>>(), [place]);
        assert!(one.fits(usize::from(place) + 1) && !one.fits(usize::from(place)));
    }
    assert_eq!(
        (Options::one(64), Options::one(255)),
        (Options::NONE, Options::NONE)
    );
    assert!(Options::ANY.fits(64) && Options::ANY.fits(65) && !Options::ANY.fits(63));
    assert!(Options::NONE.fits(0) && Options::NONE.is_empty());
}

#[test]
fn an_answer_names_an_option_that_there_is() {
    assert_eq!(check(Kind::OneOf(THREE), Answer::Option(2)), Ok(()));
    assert_eq!(
        check(Kind::OneOf(THREE), Answer::Option(3)),
        Err(Misfit::NoSuchOption)
    );
    let many = |options| check(Kind::ManyOf(THREE), Answer::Options(options));
    assert_eq!(many(Options::one(0).or(Options::one(2))), Ok(()));
    assert_eq!(
        many(Options::one(0).or(Options::one(3))),
        Err(Misfit::NoSuchOption)
    );
    assert_eq!(many(Options::NONE), Err(Misfit::NothingChosen));
}

#[test]
fn a_number_lies_within_its_bounds() {
    let kind = Kind::Number {
        least: 5,
        most: 10,
        decimals: 0,
    };
    for (number, wanted) in [
        (4, Err(Misfit::OutOfRange)),
        (5, Ok(())),
        (10, Ok(())),
        (11, Err(Misfit::OutOfRange)),
    ] {
        assert_eq!(check(kind, Answer::Number(number)), wanted, "{number}");
    }
}

#[test]
fn an_occasion_has_been_and_is_of_a_kind_that_there_is() {
    let kind = Kind::Occasions {
        what: THREE,
        places: false,
        clock: true,
    };
    let today = PartialDate::Day(now().day());
    assert_eq!(check(kind, occasion(Some(2), today)), Ok(()));
    assert_eq!(check(kind, occasion(None, today)), Ok(()));
    assert_eq!(
        check(kind, occasion(Some(3), today)),
        Err(Misfit::NoSuchOption)
    );
    let tomorrow = PartialDate::Day(now().day().plus(1));
    assert_eq!(check(kind, occasion(None, tomorrow)), Err(Misfit::InFuture));
    let soon = PartialDate::Moment(Moment::new(now().day(), 12, 1).unwrap());
    assert_eq!(check(kind, occasion(None, soon)), Err(Misfit::InFuture));
    assert_eq!(
        check(kind, Answer::Occasions(vec![])),
        Err(Misfit::NothingChosen)
    );
}

#[test]
fn an_answer_is_of_the_kind_that_the_question_asks_for_or_not_sure() {
    let kinds = [
        (Kind::YesNo, Answer::YesNo(true)),
        (Kind::OneOf(THREE), Answer::Option(0)),
        (Kind::ManyOf(THREE), Answer::Options(Options::one(0))),
        (
            Kind::Number {
                least: 0,
                most: 9,
                decimals: 0,
            },
            Answer::Number(1),
        ),
        (
            Kind::Occasions {
                what: &[],
                places: false,
                clock: false,
            },
            occasion(None, PartialDate::NotSure),
        ),
        (Kind::Medicines, Answer::Medicines(vec![])),
        (Kind::Words, Answer::Words(String::new())),
    ];
    for (place, (kind, _)) in kinds.iter().enumerate() {
        assert_eq!(check(*kind, Answer::NotSure), Ok(()), "{kind:?}");
        for (other, (_, answer)) in kinds.iter().enumerate() {
            let wanted = if place == other {
                Ok(())
            } else {
                Err(Misfit::WrongKind)
            };
            assert_eq!(check(*kind, answer.clone()), wanted, "{kind:?} {answer:?}");
        }
    }
}

#[test]
fn nothing_happened_before_a_patient_can_have_been_born() {
    // Thirty years old in November 2026: born in November 1995 at the earliest.
    let on = |year, month, day| {
        let when = PartialDate::Day(Day::new(year, month, day).unwrap());
        check_dates_for_age(&occasion(None, when), 30, now())
    };
    assert_eq!(on(1995, 11, 1), Ok(()));
    assert_eq!(on(1995, 10, 31), Err(Misfit::BeforeBirth));
    let unsure = occasion(None, PartialDate::NotSure);
    assert_eq!(check_dates_for_age(&unsure, 30, now()), Ok(()));
    assert_eq!(check_dates_for_age(&Answer::YesNo(true), 30, now()), Ok(()));
}

// A kind that was chosen first won over "not sure" that was ticked as well.
#[test]
fn who_is_not_sure_what_it_was_has_not_said_what_it_was() {
    let entry = Entry {
        what: Some(1),
        what_unsure: true,
        year: "2025".to_owned(),
        ..Entry::default()
    };
    let kind = Kind::Occasions {
        what: THREE,
        places: false,
        clock: false,
    };
    let read = entry.read(kind, None, now()).unwrap();
    assert_eq!((read.what, read.when), (None, PartialDate::Year(2025)));
}

#[test]
fn sheets_with_the_same_answers_are_equal_whatever_was_written_between() {
    let (first, last) = (QuestionId(3), QuestionId(70));
    let mut sheet = AnswerSheet::new();
    sheet.clear(last);
    assert_eq!(sheet, AnswerSheet::new());
    sheet.put(first, Answer::NotSure);
    let mut other = sheet.clone();
    other.put(last, Answer::YesNo(true));
    assert_eq!(
        other.answered().map(|(id, _)| id).collect::<Vec<_>>(),
        [first, last]
    );
    other.clear(last);
    assert_eq!(sheet, other);
    assert_eq!(
        (sheet.get(first), sheet.get(last)),
        (Some(&Answer::NotSure), None)
    );
}

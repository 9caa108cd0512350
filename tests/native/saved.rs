//! A check as it is kept on a device: it comes back as it was, or not at all.

use super::sheets::{all_questions, any_sheet, healthy, how_many, name, now};
use microneedling_check::engine::{
    Answer, AnswerSheet, Classes, NamedMedicine, QuestionId, assess, check_dates_for_age,
};
use microneedling_check::knowledge::{Class, PageId, Question, RULES, VERSION};
use microneedling_check::storage::saved::{Kept, LIFE, Outcome, ToKeep, decode, encode};
use proptest::prelude::*;

/// When the checks of these tests were kept.
const AT: u64 = 1_795_262_400_000;

fn text(sheet: &AnswerSheet) -> String {
    encode(&ToKeep {
        sheet,
        unsure: &[],
        at: AT,
        check: "one",
        reload: None,
    })
}

fn read(text: &str) -> Outcome {
    decode(text, AT + 1, now())
}

fn kept(text: &str) -> Kept {
    match read(text) {
        Outcome::Kept(kept) => kept,
        other => panic!("{other:?} of {text}"),
    }
}

/// The seal, written once more: a test that changes a text has to seal it as the app would.
fn sealed(form: u32, lines: &str) -> String {
    let seal = lines.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |seal, byte| {
        (seal ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("{form} {seal} {lines}")
}

/// What is sealed in a text.
fn lines(text: &str) -> &str {
    text.splitn(3, ' ').nth(2).unwrap()
}

/// A text with something else in the place of a part of it.
fn changed(text: &str, from: &str, to: &str) -> String {
    let lines = lines(text);
    assert!(lines.contains(from), "{from} in {lines}");
    sealed(1, &lines.replace(from, to))
}

fn one(question: Question, answer: Answer) -> AnswerSheet {
    let mut sheet = AnswerSheet::new();
    sheet.put(question.question(), answer);
    sheet
}

/// What cannot stand on a sheet, by the engine's own checks.
fn misfits(sheet: &AnswerSheet) -> Vec<QuestionId> {
    let age = match sheet.get(Question::Age.question()) {
        Some(Answer::Number(age)) => Some(*age),
        _ => None,
    };
    let fits = |id: QuestionId, answer: &Answer| {
        let kind = RULES.question(id).unwrap().kind;
        kind.check(answer, now()).is_ok()
            && age.is_none_or(|age| check_dates_for_age(answer, age, now()).is_ok())
    };
    let answered = sheet.answered();
    let misfits = answered.filter(|(id, answer)| !fits(*id, answer));
    misfits.map(|(id, _)| id).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(how_many(2000)))]

    #[test]
    fn any_sheet_comes_back_as_it_was_less_what_cannot_be(sheet in any_sheet()) {
        let back = kept(&text(&sheet));
        let mut expected = sheet.clone();
        let misfits = misfits(&sheet);
        misfits.iter().for_each(|id| expected.clear(*id));
        // An option that there is not cannot even be written.
        prop_assert!(back.left_out <= misfits.len());
        prop_assert_eq!(assess(&RULES, &back.sheet, now()), assess(&RULES, &expected, now()));
        prop_assert_eq!(back.sheet, expected);
    }

    #[test]
    fn whatever_a_patient_types_comes_back_and_is_nothing_else(name in any::<String>(), words in any::<String>()) {
        let medicine = NamedMedicine { name, classes: None };
        let mut sheet = one(Question::Medicines, Answer::Medicines(vec![medicine]));
        sheet.put(words_question(), Answer::Words(words));
        prop_assert_eq!(kept(&text(&sheet)).sheet, sheet);
    }

    #[test]
    fn a_text_that_is_not_ours_brings_nothing_up(text in any::<String>()) {
        prop_assert!(!matches!(read(&text), Outcome::Kept(_) | Outcome::Nothing));
        let numbered = format!("1 {}", text);
        prop_assert!(!matches!(read(&numbered), Outcome::Kept(_) | Outcome::Nothing));
    }

    #[test]
    fn a_sealed_text_that_is_no_check_is_unreadable(lines in any::<String>()) {
        prop_assert_eq!(read(&sealed(1, &lines)), Outcome::Unreadable);
    }
}

/// The question that takes free words, or else the medicines.
fn words_question() -> QuestionId {
    use microneedling_check::engine::Kind;
    let is_words = |id: &QuestionId| RULES.question(*id).unwrap().kind == Kind::Words;
    all_questions()
        .find(is_words)
        .expect("a question for free words")
}

/// A text as it was written by the first version that kept any. It never changes: whoever changes how checks
/// are written gives the new form a new number.
const FIRST: &str = "1795262400000\t1f\t2026.11.0\t\tever\n\
    setting\tone\tclinic\n\
    areas\tmany\tface neck\n\
    age\tnumber-0\t30\n\
    keloid\tyes-no\tyes\n\
    scar-raised\tnot-sure\n\
    medicines\tmedicines\tEliquis\tanticoagulant\tnot\\tsure\\\\\t?\n\
    filler-when\ttimes\thyaluronic-acid\t2026 11 20 6 0\tface\t?\t2026 10\t?";

#[test]
fn the_first_form_is_read_and_written_for_ever() {
    use microneedling_check::engine::{Day, Moment, Occasion, PartialDate};
    use microneedling_check::knowledge::{Area, FillerMaterial, Setting};
    let hour = Moment::new(Day::new(2026, 11, 20).unwrap(), 6, 0).unwrap();
    let fillers = [
        Occasion {
            what: Some(FillerMaterial::ALL[0].place()),
            when: PartialDate::Moment(hour),
            places: Some(Area::Face.set()),
        },
        Occasion {
            what: None,
            when: PartialDate::month(2026, 10).unwrap(),
            places: None,
        },
    ];
    let medicine = |name: &str, classes| NamedMedicine {
        name: name.to_owned(),
        classes,
    };
    let named = [
        medicine("Eliquis", Some(Class::Anticoagulant.set())),
        medicine("not\tsure\\", None),
    ];
    let mut sheet = AnswerSheet::new();
    for (question, answer) in [
        (Question::Setting, Answer::Option(Setting::Clinic.place())),
        (
            Question::Areas,
            Answer::Options(Area::Face.set().or(Area::Neck.set())),
        ),
        (Question::Age, Answer::Number(30)),
        (Question::Keloid, Answer::YesNo(true)),
        (Question::ScarRaised, Answer::NotSure),
        (Question::FillerWhen, Answer::Occasions(fillers.to_vec())),
        (Question::Medicines, Answer::Medicines(named.to_vec())),
    ] {
        sheet.put(question.question(), answer);
    }
    let text = sealed(1, &FIRST.replace("2026.11.0", VERSION));
    assert_eq!(kept(&text).sheet, sheet);
    assert_eq!(kept(&text).unsure, [PageId::Ever]);
    let written = encode(&ToKeep {
        sheet: &sheet,
        unsure: &[PageId::Ever],
        at: AT,
        check: "1f",
        reload: None,
    });
    assert_eq!(written, text);
}

#[test]
fn a_typed_not_sure_is_a_name_and_not_a_doubt() {
    for typed in ["not-sure", "Not sure", "?", "no", ""] {
        let name = NamedMedicine {
            name: typed.to_owned(),
            classes: Some(Class::Anticoagulant.set()),
        };
        let sheet = one(Question::Medicines, Answer::Medicines(vec![name]));
        assert_eq!(kept(&text(&sheet)).sheet, sheet);
    }
}

#[test]
fn an_unknown_name_stays_unknown_and_a_harmless_one_harmless() {
    for classes in [
        None,
        Some(Class::Nothing.set()),
        Some(Classes::default()),
        Some(Class::any(Class::ALL)),
    ] {
        let name = NamedMedicine {
            name: "a name".to_owned(),
            classes,
        };
        let sheet = one(Question::Medicines, Answer::Medicines(vec![name]));
        assert_eq!(kept(&text(&sheet)).sheet, sheet);
    }
}

#[test]
fn a_text_that_was_cut_anywhere_is_unreadable() {
    let text = text(&healthy());
    for (end, _) in text.char_indices() {
        assert_eq!(read(&text[..end]), Outcome::Unreadable, "{end}");
    }
}

#[test]
fn a_text_of_which_any_letter_was_changed_brings_nothing_up() {
    let text = text(&healthy());
    let mut bytes = text.clone().into_bytes();
    for place in 0..bytes.len() {
        for bit in 0..7 {
            bytes[place] ^= 1 << bit;
            if let Ok(text) = std::str::from_utf8(&bytes) {
                let outcome = read(text);
                let is_refused = matches!(outcome, Outcome::Unreadable | Outcome::Newer);
                // The seal may be written in capitals.
                assert!(
                    is_refused || text.eq_ignore_ascii_case(&self::text(&healthy())),
                    "{text}"
                );
            }
            bytes[place] ^= 1 << bit;
        }
    }
}

#[test]
fn a_check_is_kept_for_24_hours_and_not_a_moment_longer() {
    let text = text(&healthy());
    let at = |now_ms| decode(&text, now_ms, now());
    for within in [AT, AT + 1, AT + LIFE - 1] {
        assert!(matches!(at(within), Outcome::Kept(_)), "{within}");
    }
    for after in [AT + LIFE, AT + LIFE + 1, u64::MAX] {
        assert_eq!(at(after), Outcome::TooOld);
    }
}

#[test]
fn a_check_from_the_future_is_not_brought_up_but_for_a_clock_that_was_put_right() {
    let text = text(&healthy());
    let five_minutes = 5 * 60 * 1000;
    let at = |now_ms| decode(&text, now_ms, now());
    assert!(matches!(at(AT - five_minutes), Outcome::Kept(_)));
    for before in [AT - five_minutes - 1, AT - LIFE, 0] {
        assert_eq!(at(before), Outcome::FromTheFuture);
    }
}

#[test]
fn a_later_form_is_told_from_what_is_no_form_at_all() {
    let text = text(&healthy());
    for later in [2, 3, u32::MAX] {
        assert_eq!(read(&sealed(later, lines(&text))), Outcome::Newer);
    }
    assert_eq!(read(&sealed(0, lines(&text))), Outcome::Unreadable);
    for none in ["", "1", "1 ", "-1 a b", "1.0 a b", "{}", "null"] {
        assert_eq!(read(none), Outcome::Unreadable, "{none}");
    }
}

#[test]
fn an_answer_that_no_longer_fits_is_asked_again_and_the_rest_is_kept() {
    let mut sheet = one(Question::Keloid, Answer::YesNo(true));
    sheet.put(Question::Age.question(), Answer::Number(30));
    sheet.put(Question::ScarRaised.question(), Answer::NotSure);
    let text = text(&sheet);
    let without = |question: Question| {
        let mut rest = sheet.clone();
        rest.clear(question.question());
        rest
    };
    let age = "age\tnumber-0\t30";
    for (question, from, to) in [
        (Question::Age, age, "age\tnumber-0\t131"),
        (Question::Age, age, "age\tnumber-0\t-1"),
        (Question::Age, age, "age\tnumber-0\t30\t30"),
        (Question::Age, age, "age\tnumber-0"),
        (Question::Age, age, "age\tnumber-1\t30"),
        (Question::Age, age, "age\twords\t30"),
        (Question::Age, age, "age\tnot-sure\t30"),
        (Question::Age, age, "another\tnumber-0\t30"),
        (Question::Keloid, "\tyes\n", "\tYes\n"),
        (Question::Keloid, "\tyes\n", "\tmaybe\n"),
    ] {
        let back = kept(&changed(&text, from, to));
        assert_eq!((back.sheet, back.left_out), (without(question), 1), "{to}");
    }
    // "Not sure" fits any question.
    let back = kept(&changed(&text, age, "age\tnot-sure"));
    assert_eq!(
        back.sheet.get(Question::Age.question()),
        Some(&Answer::NotSure)
    );
}

#[test]
fn options_dates_areas_and_classes_that_there_are_not_make_their_answer_one_to_ask_again() {
    let answers = [
        (Question::Setting, "one\tspa"),
        (Question::Areas, "many\tface tail"),
        (Question::Areas, "many\t"),
        (Question::FillerWhen, "times"),
        (Question::FillerWhen, "times\t?\t2026 11"),
        (Question::FillerWhen, "times\t?\t2026 13\t?"),
        (Question::FillerWhen, "times\t?\t2026 2 30\t?"),
        (Question::FillerWhen, "times\t?\t2026 2 3 4\t?"),
        (Question::FillerWhen, "times\t?\t\t?"),
        (Question::FillerWhen, "times\t?\t2027\t?"),
        (Question::FillerWhen, "times\t?\t2026\ttail"),
        (Question::FillerWhen, "times\t?\t2026\t"),
        (Question::Medicines, "medicines\ta name"),
    ];
    let text = text(&one(Question::Keloid, Answer::NotSure));
    for (question, answer) in answers {
        let keloid = "keloid\tnot-sure";
        let more = format!("{keloid}\n{}\t{answer}", question.id());
        let back = kept(&changed(&text, keloid, &more));
        let found = back.sheet.get(question.question());
        assert_eq!((found, back.left_out), (None, 1), "{more}");
        assert_eq!(back.sheet.answered().count(), 1);
    }
}

#[test]
fn a_date_before_birth_is_asked_again_and_the_age_stays() {
    use microneedling_check::engine::{Occasion, PartialDate};
    let mut sheet = one(Question::Age, Answer::Number(20));
    let long_ago = Occasion {
        when: PartialDate::year(1990).unwrap(),
        ..Occasion::UNKNOWN
    };
    let when = Question::SunburnWhen.question();
    sheet.put(when, Answer::Occasions(vec![long_ago]));
    let back = kept(&text(&sheet));
    assert_eq!(back.left_out, 1);
    assert_eq!(back.sheet, one(Question::Age, Answer::Number(20)));
}

#[test]
fn two_answers_to_one_question_are_no_check() {
    let text = text(&one(Question::Keloid, Answer::YesNo(true)));
    let yes = "keloid\tyes-no\tyes";
    for other in ["yes", "no"] {
        let twice = format!("{yes}\nkeloid\tyes-no\t{other}");
        assert_eq!(read(&changed(&text, yes, &twice)), Outcome::Unreadable);
    }
    for more in ["\n", "\nkeloid", "\t\\", "\t\\x"] {
        let more = changed(&text, yes, &format!("{yes}{more}"));
        assert_eq!(read(&more), Outcome::Unreadable);
    }
    let more = changed(&text, "\tone\t", "\tone\tmore\t");
    assert_eq!(read(&more), Outcome::Unreadable);
}

#[test]
fn a_doubt_about_some_lines_is_kept_and_never_lost_without_a_word() {
    let sheet = AnswerSheet::new();
    let text = encode(&ToKeep {
        sheet: &sheet,
        unsure: &[PageId::Ever],
        at: AT,
        check: "one",
        reload: None,
    });
    assert_eq!(kept(&text).unsure, [PageId::Ever]);
    let elsewhere = changed(&text, "ever", "never");
    assert_eq!(read(&elsewhere), Outcome::Unreadable);
}

#[test]
fn a_check_without_answers_is_nothing() {
    assert_eq!(read(&text(&AnswerSheet::new())), Outcome::Nothing);
}

#[test]
fn under_other_rules_medicines_and_lists_with_a_gap_are_asked_again() {
    let of_rules = |sheet: &AnswerSheet| kept(&changed(&text(sheet), VERSION, "2026.1.0"));
    // A healthy adult has answered all lines of all lists, and takes nothing.
    let back = of_rules(&healthy());
    assert_eq!((back.sheet, back.left_out), (healthy(), 0));

    let name = NamedMedicine {
        name: "Eliquis".to_owned(),
        classes: Some(Class::Anticoagulant.set()),
    };
    let mut sheet = healthy();
    sheet.put(
        Question::Medicines.question(),
        Answer::Medicines(vec![name]),
    );
    let back = of_rules(&sheet);
    assert_eq!(back.left_out, 1);
    assert_eq!(back.sheet.get(Question::Medicines.question()), None);

    // A tick must not speak for a line that was not there when it was made.
    let mut sheet = healthy();
    sheet.put(Question::Keloid.question(), Answer::YesNo(true));
    sheet.clear(Question::ScarRaised.question());
    let back = of_rules(&sheet);
    assert!(back.left_out > 0);
    assert_eq!(back.sheet.get(Question::Keloid.question()), None);
    assert_eq!(
        kept(&text(&sheet)).sheet,
        sheet,
        "by the same rules, all stays"
    );
}

#[test]
fn a_check_is_shown_at_once_only_right_after_the_reload_that_it_was_kept_for() {
    let sheet = healthy();
    let text = |reload| {
        encode(&ToKeep {
            sheet: &sheet,
            unsure: &[],
            at: AT,
            check: "one",
            reload,
        })
    };
    let is_shown = |reload, now_ms| match decode(&text(reload), now_ms, now()) {
        Outcome::Kept(kept) => kept.reload,
        other => panic!("{other:?}"),
    };
    assert!(is_shown(Some(AT + 500), AT + 1000));
    assert!(!is_shown(Some(AT + 500), AT + 500 + 60_000));
    assert!(!is_shown(Some(AT + 120_000), AT + 1000), "a clock set back");
    assert!(!is_shown(None, AT + 1000));
}

#[test]
fn every_question_has_a_name_of_its_own_in_the_text() {
    let mut names: Vec<&str> = all_questions().map(name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all_questions().count());
}

//! A check that was kept. Whatever text is found in its place, what comes back is what was kept, or less of it: one
//! changed byte never turns an answer into another one, and a text that is sealed anew, as someone could who wanted to,
//! still gives only answers that fit their questions.

use crate::sheets::{PATIENTS, chosen};
use microneedling_check::engine::{Answer, AnswerSheet, Day, Moment, check_dates_for_age};
use microneedling_check::knowledge::{PageId, RULES, questions::AGE};
use microneedling_check::storage::saved::{Kept, LIFE, Outcome, ToKeep, decode, encode};

/// When what is kept was kept.
pub const KEPT_AT: u64 = 1_795_000_000_000;

pub fn run(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let now = Moment::new(Day::new(2026, 11, 21).unwrap(), 12, 0).unwrap();
    for text in [text.to_owned(), sealed(text)] {
        for at in [KEPT_AT, KEPT_AT + LIFE - 1, u64::MAX, 0] {
            if let Outcome::Kept(kept) = decode(&text, at, now) {
                fits(&kept, at, now);
                comes_back_the_same(&kept, at, now);
            }
        }
    }
    one_byte_is_no_other_answer(bytes);
}

/// The text with the seal that belongs to it, so that what is behind the seal is reached.
fn sealed(text: &str) -> String {
    let seal = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |seal, byte| {
        (seal ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("1 {seal} {text}")
}

/// Every answer is one that its question takes, at this moment and this age.
fn fits(kept: &Kept, at: u64, now: Moment) {
    assert!(kept.at <= at.saturating_add(5 * 60 * 1000) && at.saturating_sub(kept.at) < LIFE);
    for (id, answer) in kept.sheet.answered() {
        let question = RULES.question(id).expect("a question that there is");
        assert_eq!(question.kind.check(answer, now), Ok(()), "{}", question.id);
        if let Some(Answer::Number(age)) = kept.sheet.get(AGE.0) {
            assert_eq!(
                check_dates_for_age(answer, *age, now),
                Ok(()),
                "{}",
                question.id
            );
        }
    }
}

fn comes_back_the_same(kept: &Kept, at: u64, now: Moment) {
    let again = encode(&ToKeep {
        sheet: &kept.sheet,
        unsure: &kept.unsure,
        at: kept.at,
        check: "again",
        reload: None,
    });
    match decode(&again, at, now) {
        Outcome::Kept(again) => {
            assert_eq!(
                (&again.sheet, &again.unsure, again.left_out),
                (&kept.sheet, &kept.unsure, 0)
            );
        }
        Outcome::Nothing => assert!(kept.sheet == AnswerSheet::new() && kept.unsure.is_empty()),
        other => panic!("kept and not found again: {other:?}"),
    }
}

/// A patient of the case files, kept; one byte of it is another one.
fn one_byte_is_no_other_answer(bytes: &[u8]) {
    let (sheet, now) = &PATIENTS[chosen(bytes, 1) % PATIENTS.len()];
    let unsure = [PageId::ALL[chosen(bytes, 2) % PageId::ALL.len()]];
    let kept = encode(&ToKeep {
        sheet,
        unsure: &unsure,
        at: KEPT_AT,
        check: "a",
        reload: None,
    });
    let Outcome::Kept(whole) = decode(&kept, KEPT_AT, *now) else {
        panic!("what was kept is not found again: {kept}");
    };
    assert_eq!(
        (&whole.sheet, whole.unsure.as_slice()),
        (sheet, unsure.as_slice())
    );
    let mut damaged = kept.into_bytes();
    let place = chosen(bytes, 3) % damaged.len();
    damaged[place] ^= 1 << (chosen(bytes, 4) % 7);
    if let Ok(damaged) = String::from_utf8(damaged)
        && let Outcome::Kept(read) = decode(&damaged, KEPT_AT, *now)
    {
        // Only what is outside of the seal can have changed, and it says the same: a letter in a number, such as
        // `A` for `a`.
        assert_eq!(read, whole, "a changed byte at {place} is not seen");
    }
}

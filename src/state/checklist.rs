//! A list to tick: what the ticks, "none of these" and "not sure" come to as answers.
//!
//! A line that was not ticked is a "no" only when the patient goes on, having ticked something or
//! having said "none". Deliberately absent: the controls.

use super::draft::Fault;
use crate::engine::{Answer, AnswerSheet};
use crate::knowledge::Question;

/// Yes.
pub const YES: Answer = Answer::YesNo(true);
/// No.
pub const NO: Answer = Answer::YesNo(false);

/// Whether a question has this answer.
#[must_use]
pub fn holds(sheet: &AnswerSheet, question: Question, answer: &Answer) -> bool {
    sheet.get(question.question()) == Some(answer)
}

/// Whether "none of these" is chosen: every line is a "no".
#[must_use]
pub fn is_none(sheet: &AnswerSheet, lines: &[Question]) -> bool {
    lines.iter().all(|line| holds(sheet, *line, &NO))
}

/// Chooses "none of these", or takes it back.
pub fn choose_none(sheet: &mut AnswerSheet, lines: &[Question], none: bool) {
    for line in lines {
        if none {
            sheet.put(line.question(), NO);
        } else {
            sheet.clear(line.question());
        }
    }
}

/// Takes back every answer of this kind.
pub fn take_back(sheet: &mut AnswerSheet, lines: &[Question], answer: &Answer) {
    for line in lines
        .iter()
        .filter(|line| holds(sheet, **line, answer))
        .copied()
        .collect::<Vec<_>>()
    {
        sheet.clear(line.question());
    }
}

/// Answers the lines that were left alone, when the patient goes on. `unsure`: they are not sure about
/// some; about all that are left, unless they said which.
///
/// # Errors
/// [`Fault::NothingChosen`] when nothing was said at all. Silence is not a "no".
///
/// ```
/// use microneedling_check::engine::{Answer, AnswerSheet};
/// use microneedling_check::knowledge::Question;
/// use microneedling_check::state::checklist::{NO, YES, settle};
///
/// let lines = [Question::Psoriasis, Question::Lupus];
/// let mut sheet = AnswerSheet::new();
/// assert!(settle(&mut sheet, &lines, false).is_err());
///
/// sheet.put(Question::Lupus.question(), YES);
/// settle(&mut sheet.clone(), &lines, false).unwrap();
/// settle(&mut sheet, &lines, true).unwrap();
/// assert_eq!(sheet.get(Question::Psoriasis.question()), Some(&Answer::NotSure));
/// ```
pub fn settle(sheet: &mut AnswerSheet, lines: &[Question], unsure: bool) -> Result<(), Fault> {
    let any = |answer: &Answer| lines.iter().any(|line| holds(sheet, *line, answer));
    let (ticked, doubted) = (any(&YES), any(&Answer::NotSure));
    if !(ticked || doubted || unsure || is_none(sheet, lines)) {
        return Err(Fault::NothingChosen);
    }
    let rest = if unsure && !doubted {
        Answer::NotSure
    } else {
        NO
    };
    for line in lines {
        let id = line.question();
        if !matches!(sheet.get(id), Some(Answer::YesNo(true) | Answer::NotSure)) {
            sheet.put(id, rest.clone());
        }
    }
    Ok(())
}

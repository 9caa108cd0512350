//! Lists to tick: what the ticks, "none of these" and "not sure" come to as answers.
//!
//! A line that was not ticked is a "no" only when the patient goes on, having ticked something in the
//! same list or having said "none". Deliberately absent: the controls.

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

/// Whether "none of the others" is chosen: every list in which nothing is ticked or doubted holds nothing
/// but a "no", and there is such a list.
#[must_use]
pub fn is_none_else(sheet: &AnswerSheet, lists: &[Vec<Question>]) -> bool {
    let mut silent = silent(sheet, lists).peekable();
    silent.peek().is_some() && silent.all(|lines| is_none(sheet, lines))
}

/// Chooses "none of the others", or takes it back: in every list in which nothing is ticked or doubted.
pub fn choose_none_else(sheet: &mut AnswerSheet, lists: &[Vec<Question>], none: bool) {
    let lines: Vec<Question> = silent(sheet, lists).flatten().copied().collect();
    choose_none(sheet, &lines, none);
}

/// Answers the lines that were left alone, when the patient goes on. `unsure`: they are not sure about
/// some; about all that are left, unless they said which.
///
/// A tick or a doubt speaks for its own list alone.
///
/// # Errors
/// The first line of every list about which nothing was said at all. Silence is not a "no". Nothing is
/// answered then.
///
/// ```
/// use microneedling_check::engine::{Answer, AnswerSheet};
/// use microneedling_check::knowledge::Question::{Keloid, Lupus, Psoriasis};
/// use microneedling_check::state::checklist::{NO, YES, choose_none_else, settle};
///
/// let lists = [vec![Psoriasis, Lupus], vec![Keloid]];
/// let mut sheet = AnswerSheet::new();
/// assert_eq!(settle(&mut sheet, &lists, false), Err(vec![Psoriasis, Keloid]));
///
/// sheet.put(Lupus.question(), YES);
/// assert_eq!(settle(&mut sheet, &lists, false), Err(vec![Keloid]), "another list says nothing of this one");
///
/// choose_none_else(&mut sheet, &lists, true);
/// assert_eq!(settle(&mut sheet, &lists, false), Ok(()));
/// assert_eq!(sheet.get(Psoriasis.question()), Some(&NO));
/// ```
pub fn settle(
    sheet: &mut AnswerSheet,
    lists: &[Vec<Question>],
    unsure: bool,
) -> Result<(), Vec<Question>> {
    let doubted = lists
        .iter()
        .flatten()
        .any(|line| holds(sheet, *line, &Answer::NotSure));
    let rest = if unsure && !doubted {
        Answer::NotSure
    } else {
        let unsaid: Vec<Question> = silent(sheet, lists)
            .filter(|lines| !is_none(sheet, lines))
            .filter_map(|lines| lines.first().copied())
            .collect();
        if !unsaid.is_empty() {
            return Err(unsaid);
        }
        NO
    };
    for line in lists.iter().flatten() {
        let id = line.question();
        if !matches!(sheet.get(id), Some(Answer::YesNo(true) | Answer::NotSure)) {
            sheet.put(id, rest.clone());
        }
    }
    Ok(())
}

/// The lists in which nothing is ticked or doubted.
fn silent<'a>(
    sheet: &AnswerSheet,
    lists: &'a [Vec<Question>],
) -> impl Iterator<Item = &'a Vec<Question>> {
    lists.iter().filter(|lines| {
        let says =
            |line: &Question| holds(sheet, *line, &YES) || holds(sheet, *line, &Answer::NotSure);
        !lines.is_empty() && !lines.iter().any(says)
    })
}

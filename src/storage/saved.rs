//! A check as a text that can be kept, and read again, by this version or a later one.
//!
//! The text is `1 SEAL LINES`. The form of the lines is [`SavedV1`], which is frozen: another form gets another
//! number. The seal tells of a text that was cut or changed. An answer that no longer fits its question is left
//! out, and so asked again; nothing stands in for it. Deliberately absent: a clock, and the device; JSON, whose
//! reader for this form alone took 6 kB of compressed Wasm.

use super::written;
use crate::engine::{Answer, AnswerSheet, Moment, QuestionId, check_dates_for_age};
use crate::knowledge::{PAGES, PageId, Question, RULES, VERSION, questions::AGE};

/// How long a check is kept after its last change, in milliseconds.
pub const LIFE: u64 = 24 * 60 * 60 * 1000;
/// How far a clock may have been set back.
const SET_BACK: u64 = 5 * 60 * 1000;
/// How long a reload may take, after which a check is to be shown again.
const RELOAD: u64 = 60 * 1000;

/// A check, to be kept.
#[derive(Clone, Copy, Debug)]
pub struct ToKeep<'a> {
    /// The answers.
    pub sheet: &'a AnswerSheet,
    /// The screens on which the patient is not sure about some lines, and may not have said about which.
    pub unsure: &'a [PageId],
    /// When they last changed, in milliseconds since 1970.
    pub at: u64,
    /// Tells this check from every other one.
    pub check: &'a str,
    /// When it was kept to be shown again after a reload, if it was.
    pub reload: Option<u64>,
}

/// A check that was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The answers that still fit.
    pub sheet: AnswerSheet,
    /// The screens on which the patient is not sure about some lines.
    pub unsure: Vec<PageId>,
    /// When they last changed, in milliseconds since 1970.
    pub at: u64,
    /// Whether it is to be shown at once, after a reload that the page has made.
    pub reload: bool,
    /// How many answers were left out, and are asked again.
    pub left_out: usize,
}

/// What came of reading a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A check without an answer.
    Nothing,
    /// A check that can go on.
    Kept(Kept),
    /// Its time is over.
    TooOld,
    /// It was kept later than it is now: the clock has been set back, and nobody knows how old it is.
    FromTheFuture,
    /// Damaged, or not ours.
    Unreadable,
    /// In a form that a later version writes.
    Newer,
}

/// The first form. Frozen: a line about the check, then one for each answer, their fields parted by tabs.
struct SavedV1<'a> {
    at: u64,
    rules: &'a str,
    reload: Option<u64>,
    unsure: Vec<&'a str>,
    answers: Vec<SavedAnswer<'a>>,
}

/// A line: the question, the kind of the answer, its values.
struct SavedAnswer<'a> {
    question: &'a str,
    kind: &'a str,
    values: Vec<String>,
}

/// A check as a text.
#[must_use]
pub fn encode(check: &ToKeep<'_>) -> String {
    let unsure: Vec<&str> = check.unsure.iter().map(|id| id.id()).collect();
    let reload = check.reload.map(|at| at.to_string()).unwrap_or_default();
    let mut lines = [
        &check.at.to_string(),
        check.check,
        VERSION,
        &reload,
        &unsure.join(" "),
    ]
    .join("\t");
    for (id, answer) in check.sheet.answered() {
        let question = RULES.question(id);
        let written = question.and_then(|it| Some((it.id, written::write(it.kind, answer)?)));
        if let Some((id, (kind, values))) = written {
            lines.extend(["\n", id, "\t", &kind]);
            for value in values {
                lines.extend(["\t", &masked(&value)]);
            }
        }
    }
    format!("1 {} {lines}", seal(&lines))
}

/// Reads a text, at this moment: in milliseconds since 1970, and on the patient's wall clock.
///
/// ```
/// use microneedling_check::engine::{Answer, AnswerSheet, Day};
/// use microneedling_check::knowledge::Question;
/// use microneedling_check::storage::saved::{LIFE, Outcome, ToKeep, decode, encode};
///
/// let mut sheet = AnswerSheet::new();
/// sheet.put(Question::Keloid.question(), Answer::NotSure);
/// let text = encode(&ToKeep { sheet: &sheet, unsure: &[], at: 7, check: "a", reload: None });
///
/// let now = Day::new(2026, 11, 21).unwrap().start();
/// assert!(matches!(decode(&text, 8, now), Outcome::Kept(kept) if kept.sheet == sheet));
/// assert_eq!(decode(&text, 7 + LIFE, now), Outcome::TooOld);
/// assert_eq!(decode(&text.replace("not-sure", "yes-no"), 8, now), Outcome::Unreadable);
/// ```
#[must_use]
pub fn decode(text: &str, now_ms: u64, now: Moment) -> Outcome {
    let Some((form, rest)) = text.split_once(' ') else {
        return Outcome::Unreadable;
    };
    match form.parse::<u32>() {
        Ok(1) => {}
        Ok(2..) => return Outcome::Newer,
        Ok(0) | Err(_) => return Outcome::Unreadable,
    }
    let lines = rest.split_once(' ').and_then(|(sealed, lines)| {
        let whole = sealed.parse() == Ok(seal(lines));
        whole.then_some(lines)
    });
    let Some(saved) = lines.and_then(SavedV1::of) else {
        return Outcome::Unreadable;
    };
    if saved.at > now_ms.saturating_add(SET_BACK) {
        return Outcome::FromTheFuture;
    }
    if now_ms.saturating_sub(saved.at) >= LIFE {
        return Outcome::TooOld;
    }
    let Some(kept) = read(&saved, now_ms, now) else {
        return Outcome::Unreadable;
    };
    if kept.left_out == 0 && kept.unsure.is_empty() && kept.sheet == AnswerSheet::new() {
        return Outcome::Nothing;
    }
    Outcome::Kept(kept)
}

impl<'a> SavedV1<'a> {
    fn of(text: &'a str) -> Option<Self> {
        let mut lines = text.split('\n');
        let check: Vec<&str> = lines.next()?.split('\t').collect();
        let [at, _, rules, reload, unsure] = check.as_slice() else {
            return None;
        };
        let answer = |line: &'a str| {
            let mut parts = line.split('\t');
            Some(SavedAnswer {
                question: parts.next()?,
                kind: parts.next()?,
                values: parts.map(unmasked).collect::<Option<_>>()?,
            })
        };
        Some(Self {
            at: at.parse().ok()?,
            rules,
            reload: match *reload {
                "" => None,
                reload => Some(reload.parse().ok()?),
            },
            unsure: unsure.split_whitespace().collect(),
            answers: lines.map(answer).collect::<Option<_>>()?,
        })
    }
}

fn read(saved: &SavedV1<'_>, now_ms: u64, now: Moment) -> Option<Kept> {
    // A doubt that has lost its place would leave the lines that were not ticked to be taken for "no".
    let page = |id: &&str| PageId::ALL.iter().copied().find(|page| page.id() == *id);
    let unsure = saved.unsure.iter().map(page).collect::<Option<Vec<_>>>()?;
    let mut sheet = AnswerSheet::new();
    let mut left_out = 0;
    for (place, saved_answer) in saved.answers.iter().enumerate() {
        let mut before = saved.answers.iter().take(place);
        if before.any(|other| other.question == saved_answer.question) {
            return None;
        }
        match answer(saved_answer, now) {
            Some((question, answer)) => sheet.put(question, answer),
            None => left_out += 1,
        }
    }
    let mut again = before_birth(&sheet, now);
    if saved.rules != VERSION {
        again.extend(of_other_rules(&sheet));
    }
    for question in again {
        left_out += usize::from(sheet.get(question).is_some());
        sheet.clear(question);
    }
    Some(Kept {
        sheet,
        unsure,
        at: saved.at,
        reload: saved
            .reload
            .is_some_and(|since| now_ms.abs_diff(since) < RELOAD),
        left_out,
    })
}

/// An answer, if it fits its question as that is now.
fn answer(saved: &SavedAnswer<'_>, now: Moment) -> Option<(QuestionId, Answer)> {
    let id = RULES.question_named(saved.question)?;
    let asked = RULES.question(id)?.kind;
    let answer = written::read(asked, saved.kind, &saved.values)?;
    asked.check(&answer, now).ok()?;
    Some((id, answer))
}

/// What cannot have been at the patient's age.
fn before_birth(sheet: &AnswerSheet, now: Moment) -> Vec<QuestionId> {
    let Some(Answer::Number(age)) = sheet.get(AGE.0) else {
        return Vec::new();
    };
    let answered = sheet.answered();
    let cannot_be = answered.filter(|(_, answer)| check_dates_for_age(answer, *age, now).is_err());
    cannot_be.map(|(id, _)| id).collect()
}

/// What is asked again when the rules have changed: named medicines, as a name may mean more now; and lists with
/// a line that has no answer, as a tick from before must not speak for a line that has come since.
fn of_other_rules(sheet: &AnswerSheet) -> Vec<QuestionId> {
    let is_answered = |line: &Question| sheet.get(line.question()).is_some();
    let lists = PAGES.iter().flat_map(|page| page.lists);
    let gaps = lists.filter(|list| !list.lines.iter().all(is_answered));
    let lines = gaps.flat_map(|list| list.lines).map(|line| line.question());
    let named = sheet
        .answered()
        .filter(|(_, answer)| matches!(answer, Answer::Medicines(named) if !named.is_empty()));
    lines.chain(named.map(|(id, _)| id)).collect()
}

/// A typed text without the signs that part fields and lines.
fn masked(text: &str) -> String {
    let mut masked = String::new();
    for letter in text.chars() {
        match letter {
            '\\' => masked.push_str("\\\\"),
            '\t' => masked.push_str("\\t"),
            '\n' => masked.push_str("\\n"),
            other => masked.push(other),
        }
    }
    masked
}

fn unmasked(text: &str) -> Option<String> {
    let mut letters = text.chars();
    let mut unmasked = String::new();
    while let Some(letter) = letters.next() {
        unmasked.push(match letter {
            '\\' => match letters.next()? {
                '\\' => '\\',
                't' => '\t',
                'n' => '\n',
                _ => return None,
            },
            other => other,
        });
    }
    Some(unmasked)
}

/// FNV-1a: enough for accidents, and nobody gains by deceiving their own browser.
fn seal(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |seal, byte| {
        (seal ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

//! One line in, one line out: the whole way from a request to its answer.

use super::{Request, failure, read_request, response};
use crate::engine::{RuleBook, Terms, assess_on};
use crate::medicines::MedicineList;

/// Assesses one request. The `assess` program and the JavaScript module give their callers just this.
///
/// # Errors
/// With the line that tells the first fault: `{"id", "error": {"code", "message", "at"}}`.
///
/// ```
/// use microneedling_check::{knowledge::RULES, medicines::MedicineList, wire::answer_line};
/// let line = br#"{"now": "2026-11-21T12:00", "answers": {"pregnant": "maybe"}}"#;
/// let fault = answer_line(line, &RULES, &MedicineList::built_in()).unwrap_err();
/// assert!(fault.contains(r#""code":"wrong-kind""#) && fault.contains(r#""at":"answers.pregnant""#));
/// ```
pub fn answer_line(
    line: &[u8],
    book: &RuleBook,
    medicines: &MedicineList,
) -> Result<String, String> {
    let (id, request) = read_request(line, book, medicines);
    let Request { sheet, now, policy } = request.map_err(|fault| failure(&id, &fault))?;
    let terms = Terms {
        tightening: &policy.policy.tightening,
        ..Terms::now(now)
    };
    let assessment = assess_on(book, &sheet, &terms);
    Ok(response(&id, &assessment, &policy.refused, book))
}

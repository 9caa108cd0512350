//! The TypeScript types of the JavaScript module, made from the rule book: every question with what it takes,
//! every finding, source and code by its written id.
//!
//! Deliberately absent: running it through a compiler; the tests of the module do.

use super::error::Code;
use crate::engine::{Kind, RuleBook};
use crate::knowledge::{Area, Class, Finding, Source};
use crate::medicines::Form;
use std::fmt::Write;

/// What does not depend on the rule book.
const FIXED: &str = include_str!("engine.d.ts");

/// The declarations, as the file that lies beside the module.
#[must_use]
pub fn types(book: &RuleBook) -> String {
    let mut out = format!(
        "// Made from the rules {}; not to be edited.\n\n{FIXED}\n",
        book.version
    );
    let questions: Vec<&str> = book.questions.iter().map(|question| question.id).collect();
    let codes: Vec<&str> = Code::ALL.iter().map(|code| code.id()).collect();
    let classes = Class::ALL.iter().filter(|class| **class != Class::Nothing);
    let classes: Vec<&str> = classes.map(|class| class.id()).collect();
    let forms: Vec<&str> = Form::ALL.iter().map(|form| form.id()).collect();
    for (name, ids) in [
        ("QuestionId", questions.as_slice()),
        ("FindingId", Finding::IDS),
        ("SourceId", Source::IDS),
        ("AreaId", Area::IDS),
        ("ErrorCode", codes.as_slice()),
        ("MedicineClass", classes.as_slice()),
        ("MedicineForm", forms.as_slice()),
    ] {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "export type {name} =\n  | {};\n", union(ids, "\n  | "));
    }
    out.push_str(
        "/** Answers by question. Not knowing is an answer too, and never counts as no. */\n\
         export interface Answers {\n",
    );
    for question in book.questions {
        let _ = writeln!(out, "  {:?}?: {};", question.id, kind(question.kind));
    }
    out + "}"
}

fn union(ids: &[&str], between: &str) -> String {
    let quoted: Vec<String> = ids.iter().map(|id| format!("{id:?}")).collect();
    quoted.join(between)
}

fn kind(kind: Kind) -> String {
    match kind {
        Kind::YesNo => "YesNo".to_owned(),
        Kind::OneOf(ids) => format!("{} | NotSure", union(ids, " | ")),
        Kind::ManyOf(ids) if *ids == *Area::IDS => "AreaId[] | NotSure".to_owned(),
        Kind::ManyOf(ids) => format!("({})[] | NotSure", union(ids, " | ")),
        Kind::Number { .. } => "number | NotSure".to_owned(),
        Kind::Occasions { what, places, .. } => {
            let mut fields = vec!["When".to_owned()];
            if !what.is_empty() {
                fields.push(format!("What<{}>", union(what, " | ")));
            }
            if places {
                fields.push("Where".to_owned());
            }
            let occasion = match fields.as_slice() {
                [only] => only.clone(),
                several => format!("({})", several.join(" & ")),
            };
            format!("PartialDate | {occasion}[] | NotSure")
        }
        Kind::Medicines => "string[] | NotSure".to_owned(),
        Kind::Words => "string".to_owned(),
    }
}

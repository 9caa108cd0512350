//! What stands in the way of going on from a screen: each fault, with the field to look at.
//!
//! Deliberately absent: words.

use super::checklist::settle;
use super::draft::{Entry, Fault, Part};
use super::number::number;
use super::session::Session;
use crate::engine::{Answer, Kind, check_dates_for_age};
use crate::knowledge::{Page, Question};

/// A fault, where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// The question; for a list to tick, its first line.
    pub question: Question,
    /// The id of the field to look at.
    pub field: String,
    /// What is wrong.
    pub fault: Fault,
}

impl Session {
    /// Looks at all that is shown of a screen; answers what going on answers, and gives what is wrong.
    pub(super) fn look_at(
        self,
        page: &Page,
        lists: &[Vec<Question>],
        shown: &[Question],
    ) -> Vec<Complaint> {
        let mut complaints: Vec<Complaint> = shown
            .iter()
            .flat_map(|question| self.look_at_single(*question))
            .collect();
        let unsure = self.is_unsure_of_some(page.id);
        let settled = self.change(|sheet| settle(sheet, lists, unsure));
        let unsaid = settled.err().into_iter().flatten();
        complaints.extend(unsaid.map(|first| Complaint {
            question: first,
            field: first.id().to_owned(),
            fault: Fault::NothingChosen,
        }));
        complaints
    }

    fn look_at_single(self, question: Question) -> Vec<Complaint> {
        let complaint = |field: String, fault: Fault| Complaint {
            question,
            field,
            fault,
        };
        let id = question.id();
        let kind = question.entry().kind;
        let answer = self.answer_untracked(question);
        if answer.is_none() && !self.is_open(question) && !self.has_draft(question) {
            // Another answer on this screen has settled what this one could change.
            return Vec::new();
        }
        let fault = match (kind, &answer) {
            (Kind::Occasions { .. }, None) => {
                return self.look_at_entries(question, kind);
            }
            (Kind::Medicines, _) if !self.typed_untracked(question).trim().is_empty() => {
                Some(Fault::NotAdded(self.typed_untracked(question)))
            }
            (Kind::Words, None) => {
                self.put(question, Some(Answer::Words(String::new())));
                None
            }
            (Kind::Number { .. }, None) => {
                match number(&self.typed_untracked(question), kind, self.now()) {
                    Ok(number) => {
                        self.put(question, Some(number));
                        None
                    }
                    Err(fault) => Some(fault),
                }
            }
            (Kind::Number { .. }, Some(Answer::Number(age))) if question == Question::Age => {
                self.too_young_for_a_date(*age)
            }
            (Kind::YesNo | Kind::OneOf(_) | Kind::ManyOf(_) | Kind::Medicines, None) => {
                Some(Fault::NothingChosen)
            }
            (
                Kind::YesNo
                | Kind::OneOf(_)
                | Kind::ManyOf(_)
                | Kind::Number { .. }
                | Kind::Occasions { .. }
                | Kind::Medicines
                | Kind::Words,
                Some(_),
            ) => None,
        };
        fault
            .map(|fault| complaint(id.to_owned(), fault))
            .into_iter()
            .collect()
    }

    fn look_at_entries(self, question: Question, kind: Kind) -> Vec<Complaint> {
        let entries: Vec<Entry> = self.entries_untracked(question);
        let age = self.age_untracked();
        // What was wrong may have become right by another answer, the age for one.
        self.type_entries(question, |_| {});
        let faults = entries.iter().enumerate().flat_map(|(at, entry)| {
            let faults = entry.read(kind, age, self.now()).err().unwrap_or_default();
            faults.into_iter().map(move |(part, fault)| Complaint {
                question,
                field: field(question, at, part),
                fault,
            })
        });
        faults.collect()
    }

    fn too_young_for_a_date(self, age: i32) -> Option<Fault> {
        let sheet = self.sheet_untracked();
        sheet
            .answered()
            .any(|(_, answer)| check_dates_for_age(answer, age, self.now()).is_err())
            .then_some(Fault::BeforeBirth)
    }
}

/// The id of the field of a part of an entry.
#[must_use]
pub fn field(question: Question, entry: usize, part: Part) -> String {
    let part = match part {
        Part::What => "what",
        Part::Day => "day",
        Part::Month => "month",
        Part::Year => "year",
        Part::Time => "time",
        Part::Places => "places",
    };
    format!("{}-{entry}-{part}", question.id())
}

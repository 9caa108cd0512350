//! An answer in words, for the list of answers, for "because you answered" and for a summary.
//!
//! Deliberately absent: layout. Each line is one thing that was said.

use super::{Language, OptionKey};
use crate::engine::{Answer, Kind, NamedMedicine, Occasion, Options, PartialDate};
use crate::knowledge::Question;

impl Language {
    /// What was answered, one line for each thing said.
    #[must_use]
    pub fn answer(&self, question: Question, answer: &Answer) -> Vec<String> {
        let common = self.ui.common;
        let line = |words: &str| vec![words.to_owned()];
        match answer {
            Answer::NotSure => line(common.not_sure),
            Answer::YesNo(true) => line(common.yes),
            Answer::YesNo(false) => line(common.no),
            Answer::Option(place) => vec![self.option_label(question, *place)],
            Answer::Options(options) => vec![self.options(question, *options)],
            Answer::Number(scaled) => vec![self.number(question, *scaled)],
            Answer::Occasions(all) => all
                .iter()
                .map(|occasion| self.occasion(question, occasion))
                .collect(),
            Answer::Medicines(all) if all.is_empty() => line(self.ui.check.no_medicines),
            Answer::Medicines(all) => all.iter().map(|named| self.medicine(named)).collect(),
            Answer::Words(words) if words.trim().is_empty() => line(self.ui.check.nothing),
            Answer::Words(words) => vec![words.clone()],
        }
    }

    /// The words of an option; empty where the question has no such option.
    #[must_use]
    pub fn option_label(&self, question: Question, place: u8) -> String {
        OptionKey::of(question, place)
            .map(|key| (self.option)(key).label.to_owned())
            .unwrap_or_default()
    }

    /// A number of a question, with its unit.
    #[must_use]
    pub fn number(&self, question: Question, scaled: i32) -> String {
        let decimals = if let Kind::Number { decimals, .. } = question.entry().kind {
            decimals
        } else {
            0
        };
        let number = (self.ui.dates.decimal)(scaled, decimals);
        if question == Question::NeedleLength {
            format!("{number} {}", self.ui.ask.millimetres)
        } else {
            number
        }
    }

    /// A date as far as it is known.
    #[must_use]
    pub fn date(&self, date: PartialDate) -> String {
        match date {
            PartialDate::Moment(moment) => (self.ui.dates.moment)(moment),
            PartialDate::Day(day) => (self.ui.dates.day)(day),
            PartialDate::Month { year, month } => (self.ui.dates.month)(month, year),
            PartialDate::Year(year) => year.to_string(),
            PartialDate::NotSure => self.ui.occasion.date_not_known.to_owned(),
        }
    }

    fn options(&self, question: Question, options: Options) -> String {
        let labels: Vec<String> = options
            .places()
            .map(|place| self.option_label(question, place))
            .collect();
        (self.ui.dates.listed)(&labels)
    }

    fn occasion(&self, question: Question, occasion: &Occasion) -> String {
        let words = self.ui.occasion;
        let mut parts = Vec::new();
        if let Kind::Occasions { what, places, .. } = question.entry().kind {
            if !what.is_empty() {
                parts.push(occasion.what.map_or_else(
                    || words.kind_not_known.to_owned(),
                    |place| self.option_label(question, place),
                ));
            }
            parts.push(self.date(occasion.when));
            if places {
                parts.push(occasion.places.map_or_else(
                    || words.places_not_known.to_owned(),
                    |places| self.options(Question::Areas, places),
                ));
            }
        }
        (self.ui.dates.listed)(&parts)
    }

    fn medicine(&self, named: &NamedMedicine) -> String {
        match named.classes {
            Some(_) => named.name.clone(),
            None if named.name == self.ui.finder.unknown_name => named.name.clone(),
            None => (self.ui.finder.as_typed)(&named.name),
        }
    }
}

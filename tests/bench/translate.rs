//! The rule book in a neutral form for other rule engines, and the facts of a sheet to go with it.
//!
//! They get the easier work: they know only true and false, dates arrive as the time that has passed,
//! follow-ups that are not asked are left out beforehand, and the findings are all that comes back.

use crate::subject::{Subject, fired};
use microneedling_check::engine::{
    Answer, Classes, Condition, Interval, Kind, Moment, Occasion, Options, PartialDate, Place,
    QuestionId, Reading, Truth,
};
use microneedling_check::knowledge::{Class, questions::AREAS};
use serde_json::{Map, Value, json};

/// The time passed since what never happened.
const NEVER: i64 = 1_000_000;

/// The rules of a subject, its facts, and what is to be found.
pub fn translate(subject: &Subject) -> Value {
    let mut translation = Translation {
        subject,
        facts: Map::new(),
    };
    translation.answers();
    let rules: Vec<Value> = subject
        .book
        .rules()
        .map(|rule| {
            let cases: Vec<Value> = rule
                .cases
                .all()
                .iter()
                .map(|case| translation.condition(&case.when))
                .collect();
            json!({ "id": rule.finding.0, "when": one_or(cases, "any") })
        })
        .collect();
    let mut found: Vec<u16> = fired(subject.book, &subject.sheet, subject.now)
        .iter()
        .map(|finding| finding.0)
        .collect();
    found.sort_unstable();
    let flagged = if found.is_empty() { "no" } else { "yes" };
    translation
        .facts
        .insert("flagged".to_owned(), json!(flagged));
    json!({ "name": subject.name, "rules": rules, "facts": translation.facts, "found": found })
}

struct Translation<'a> {
    subject: &'a Subject,
    facts: Map<String, Value>,
}

impl Translation<'_> {
    /// What was answered, of what was asked.
    fn answers(&mut self) {
        let reading = Reading::new(self.subject.book, &self.subject.sheet, self.subject.now);
        for (question, answer) in self.subject.sheet.answered() {
            if reading.asked(question) != Truth::True {
                continue;
            }
            let name = self.name(question);
            let mut fact = |name: String, value: Value| self.facts.insert(name, value);
            match answer {
                Answer::YesNo(yes) => {
                    fact(name, json!(if *yes { "yes" } else { "no" }));
                }
                Answer::Option(place) => {
                    let id = options(self.subject, question)[usize::from(*place)];
                    fact(name, json!(id));
                }
                Answer::Options(ticked) => {
                    for place in ticked.places() {
                        fact(format!("{name}_{place}"), json!("yes"));
                    }
                }
                Answer::Number(number) => {
                    fact(name, json!(number));
                }
                Answer::Medicines(named) => {
                    for class in Class::ALL {
                        let taken = |classes: Classes| classes.meets(class.set());
                        if named.iter().any(|one| one.classes.is_some_and(taken)) {
                            fact(class_fact(*class), json!("yes"));
                        }
                    }
                    assert!(named.iter().all(|one| one.classes.is_some()));
                }
                Answer::Words(words) => assert!(words.is_empty(), "nobody reads words here"),
                // Becomes the time that has passed, where a rule asks for it.
                Answer::Occasions(_) => {}
                Answer::NotSure => panic!("other engines do not know what it is not to know"),
            }
        }
    }

    fn condition(&mut self, condition: &Condition) -> Value {
        match *condition {
            Condition::Always => json!({ "all": [] }),
            Condition::Is(question) => is(&self.name(question.0), "yes"),
            Condition::IsNot(question) => is(&self.name(question.0), "no"),
            Condition::NotKnown(question) => is(&self.name(question), "not-sure"),
            Condition::Chose(question, chosen) => {
                let ids = options(self.subject, question.0);
                let places = chosen.places().map(usize::from);
                let parts = places
                    .filter_map(|place| ids.get(place))
                    .map(|id| is(&self.name(question.0), id));
                one_or(parts.collect(), "any")
            }
            Condition::Ticked(question, ticked) => {
                let name = self.name(question.0);
                let count = options(self.subject, question.0).len();
                let places = ticked
                    .places()
                    .take_while(|place| usize::from(*place) < count);
                let parts = places.map(|place| is(&format!("{name}_{place}"), "yes"));
                one_or(parts.collect(), "any")
            }
            Condition::Below(question, limit) => {
                json!({ "fact": self.number(question.0, NEVER), "below": limit })
            }
            Condition::AtLeast(question, limit) => {
                json!({ "fact": self.number(question.0, -NEVER), "least": limit })
            }
            Condition::Named(classes) => {
                let of = Class::ALL.iter().filter(|class| class.set().meets(classes));
                let parts = of.map(|class| is(&class_fact(*class), "yes"));
                one_or(parts.collect(), "any")
            }
            Condition::UnknownMedicine(_) => is("medicine_unknown", "yes"),
            Condition::Wrote(question) => is(&self.name(question.0), "words"),
            Condition::Had(question, what, place) => {
                let fact = self.passed(question.0, what, place, Interval::Days(0));
                json!({ "fact": fact, "below": NEVER })
            }
            Condition::Within(question, what, place, window) => {
                let fact = self.passed(question.0, what, place, window.to);
                let mut parts = vec![json!({ "fact": fact, "below": length(window.to) })];
                if let Some(from) = window.from {
                    let fact = self.passed(question.0, what, place, from);
                    parts.insert(0, json!({ "fact": fact, "least": length(from) }));
                }
                one_or(parts, "all")
            }
            Condition::Flagged => is("flagged", "yes"),
            Condition::All(parts) => json!({ "all": self.conditions(parts) }),
            Condition::Any(parts) => json!({ "any": self.conditions(parts) }),
            Condition::Not(part) => json!({ "not": self.condition(part) }),
        }
    }

    fn conditions(&mut self, parts: &[Condition]) -> Vec<Value> {
        parts.iter().map(|part| self.condition(part)).collect()
    }

    /// The fact of a number that is compared; a stand-in beyond the limit, where it was not asked for.
    fn number(&mut self, question: QuestionId, beyond: i64) -> String {
        let name = self.name(question);
        if self.facts.contains_key(&name) {
            return name;
        }
        let side = if beyond > 0 { "many" } else { "few" };
        let name = format!("{name}_{side}");
        self.facts.insert(name.clone(), json!(beyond));
        name
    }

    /// The fact of the time that has passed since the last occasion of this kind, in the unit of an interval.
    fn passed(
        &mut self,
        question: QuestionId,
        what: Options,
        place: Place,
        unit: Interval,
    ) -> String {
        let here = self.subject.sheet.get(AREAS.0);
        let counts = |occasion: &&Occasion| {
            let kind = what == Options::ANY
                || occasion
                    .what
                    .is_some_and(|kind| what.meets(Options::one(kind)));
            let near = match (place, here, occasion.places) {
                (Place::Anywhere, _, _) => true,
                (Place::InArea, Some(Answer::Options(here)), Some(there)) => here.meets(there),
                (Place::InArea, _, _) => panic!("other engines need to know where"),
            };
            kind && near
        };
        let passed = match self.subject.sheet.get(question) {
            Some(Answer::Occasions(occasions)) => occasions
                .iter()
                .filter(counts)
                .map(|occasion| since(occasion.when, self.subject.now, unit))
                .min(),
            _ => None,
        };
        let unit = match unit {
            Interval::Hours(_) => "hours",
            Interval::Days(_) | Interval::Months(_) => "days",
        };
        let kinds: Vec<String> = if what == Options::ANY {
            Vec::new()
        } else {
            what.places().map(|kind| format!("_{kind}")).collect()
        };
        let place = match place {
            Place::Anywhere => "",
            Place::InArea => "_here",
        };
        let fact = format!("{}{}{place}_{unit}", self.name(question), kinds.concat());
        self.facts
            .insert(fact.clone(), json!(passed.unwrap_or(NEVER)));
        fact
    }

    /// The id of a question, as a name that every engine can read.
    fn name(&self, question: QuestionId) -> String {
        let entry = self.subject.book.question(question).expect("a question");
        entry.id.replace('-', "_")
    }
}

fn is(fact: &str, value: &str) -> Value {
    json!({ "fact": fact, "is": value })
}

fn one_or(mut parts: Vec<Value>, word: &str) -> Value {
    match parts.len() {
        1 => parts.remove(0),
        _ => json!({ word: parts }),
    }
}

fn class_fact(class: Class) -> String {
    format!("class_{}", class.id().replace('-', "_"))
}

fn options(subject: &Subject, question: QuestionId) -> &'static [&'static str] {
    match subject.book.question(question).expect("a question").kind {
        Kind::OneOf(ids) | Kind::ManyOf(ids) => ids,
        other => panic!("{other:?} has no options"),
    }
}

fn length(interval: Interval) -> i64 {
    match interval {
        Interval::Hours(hours) => hours.into(),
        Interval::Days(days) => days.into(),
        Interval::Months(months) => i64::from(months) * 61 / 2,
    }
}

/// Whole hours or days.
fn since(when: PartialDate, now: Moment, unit: Interval) -> i64 {
    match (when, unit) {
        (PartialDate::Moment(moment), Interval::Hours(_)) => {
            let later = (1..).find(|hours| moment.plus_hours(*hours) > now);
            later.map_or(NEVER, |hours| i64::from(hours) - 1)
        }
        (PartialDate::Moment(moment), _) => days(moment.day(), now),
        (PartialDate::Day(day), Interval::Days(_) | Interval::Months(_)) => days(day, now),
        (other, _) => panic!("other engines need a whole date, not {other:?}"),
    }
}

fn days(day: microneedling_check::engine::Day, now: Moment) -> i64 {
    let later = (1..).find(|days| day.plus(*days) > now.day());
    later.map_or(NEVER, |days| i64::from(days) - 1)
}

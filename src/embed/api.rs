//! The engine as a JavaScript module: what `engine.js` hands to others.
//!
//! Requests and answers cross as text, in the shapes of `wire`: the module says what `assess` says, word for word,
//! and there is no second conversion that could read a value differently. `engine.js` writes that text and
//! refuses what JSON cannot hold. Deliberately absent: shapes of its own, and any memory but the list of names.

use crate::knowledge::{Question, RULES};
use crate::medicines::MedicineList;
use crate::text::en::ENGLISH;
use crate::text::{ClinicalText, OptionKey};
use crate::wire::{Code, Entry, InputError, answer_line, entries, failure, offers};
use crate::{export, json::Json};
use serde::Serialize;
use wasm_bindgen::prelude::wasm_bindgen;

/// A constant: the words of the screens are then seen to be unused, and left out.
const ENGLISH_WORDS: &ClinicalText = &ENGLISH.clinical();

/// The engine with its list of names.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Engine {
    medicines: MedicineList,
}

#[wasm_bindgen]
impl Engine {
    /// Reads the list of names.
    ///
    /// # Errors
    /// In words, when it is not the whole list.
    #[wasm_bindgen(constructor)]
    pub fn new(names: String) -> Result<Self, String> {
        let medicines = MedicineList::read(names).map_err(|fault| fault.to_string())?;
        Ok(Self { medicines })
    }

    /// A line of `assess`.
    ///
    /// # Errors
    /// With its line about the first fault.
    pub fn assess(&self, request: &str) -> Result<String, String> {
        answer_line(request.as_bytes(), &RULES, &self.medicines)
    }

    /// What a name may mean, as a list.
    #[must_use]
    #[wasm_bindgen(js_name = findMedicine)]
    pub fn find_medicine(&self, name: &str) -> String {
        format!("[{}]", offers(name, &self.medicines).join(","))
    }
}

/// A question as programs see it, with its words.
#[derive(Serialize)]
struct Worded {
    #[serde(flatten)]
    entry: Entry,
    label: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    option_labels: Vec<&'static str>,
}

/// Every question, as a list.
///
/// # Errors
/// For a language that there is not.
#[wasm_bindgen]
pub fn questions(language: &str) -> Result<String, String> {
    let words = language_of(language)?;
    let worded = |(place, entry)| {
        let question = Question::at(place)?;
        let text = (words.question)(question);
        let options = (0..).map_while(|place| OptionKey::of(question, place));
        Some(Worded {
            entry,
            label: text.label,
            hint: text.hint,
            option_labels: options.map(|key| (words.option)(key).label).collect(),
        })
    };
    let questions: Vec<Worded> = (0..).zip(entries(&RULES)).filter_map(worded).collect();
    Ok(written(&questions))
}

/// The rule book in sentences: Markdown, not JSON.
///
/// # Errors
/// For a language that there is not.
#[wasm_bindgen(js_name = ruleBook)]
pub fn rule_book(language: &str) -> Result<String, String> {
    Ok(export::rule_book(&RULES, language_of(language)?))
}

#[derive(Serialize)]
struct Version {
    software: &'static str,
    rules: &'static str,
    review_by: String,
}

/// The version of the software and of the rules, and the last day on which they hold.
#[must_use]
#[wasm_bindgen]
pub fn version() -> String {
    let (year, month, day) = RULES.review_by.parts();
    written(&Version {
        software: env!("CARGO_PKG_VERSION"),
        rules: RULES.version,
        review_by: format!("{year}-{month:02}-{day:02}"),
    })
}

fn language_of(tag: &str) -> Result<&'static ClinicalText, String> {
    match tag {
        "en" => Ok(ENGLISH_WORDS),
        other => {
            let words = format!("there is no language `{other}`; there is en");
            let fault = InputError::new(Code::UnknownOption, "language", words);
            Err(failure(&Json::Null, &fault))
        }
    }
}

fn written(value: &impl Serialize) -> String {
    // Texts and numbers only: this cannot fail.
    serde_json::to_string(value).unwrap_or_default()
}

//! Every visible word, by typed key. One folder per language; a missing word does not compile.
//!
//! Deliberately absent: any decision. Words are looked up last, for a finished assessment.

pub mod answer;
pub mod clinics;
pub mod en;
pub mod trial;
pub mod ui;

use crate::knowledge::{
    Area, AspirinReason, Class, Device, FactId, FillerMaterial, Finding, Goal, ListId,
    NeedlingKind, PageId, Question, Setting,
};

/// What a finding says to the patient.
#[derive(Clone, Copy, Debug)]
pub struct FindingText {
    /// A heading of a few words: what was found.
    pub title: &'static str,
    /// Why it matters, in one to three sentences.
    pub why: &'static str,
    /// What the patient can do next.
    pub next: &'static str,
    /// Where sources differ, what their readings alone do not say: what a source has in mind, and, where
    /// the strictest reading was not taken, why.
    pub differ: Option<&'static str>,
}

/// How a question reads.
#[derive(Clone, Copy, Debug)]
pub struct QuestionText {
    /// The question, or in a list to tick, the line to tick.
    pub label: &'static str,
    /// Examples or help, if needed.
    pub hint: Option<&'static str>,
    /// A few words for the list of answers and for "because you answered".
    pub short: &'static str,
}

/// How a screen of questions reads.
#[derive(Clone, Copy, Debug)]
pub struct PageText {
    /// The heading.
    pub title: &'static str,
    /// A sentence of help, if needed.
    pub intro: Option<&'static str>,
    /// Why we ask.
    pub why: &'static str,
}

/// How a list to tick reads that is not alone on its screen.
#[derive(Clone, Copy, Debug)]
pub struct ListText {
    /// A few words: what its lines are.
    pub title: &'static str,
    /// A sentence of help, if needed.
    pub hint: Option<&'static str>,
}

/// How an option reads.
#[derive(Clone, Copy, Debug)]
pub struct OptionText {
    /// The option.
    pub label: &'static str,
    /// Examples or help, if needed.
    pub hint: Option<&'static str>,
}

/// A section of the fact sheet.
#[derive(Clone, Copy, Debug)]
pub struct FactSection {
    /// The heading.
    pub title: &'static str,
    /// The paragraphs, which come first.
    pub paragraphs: &'static [&'static str],
    /// The list after them.
    pub bullets: &'static [&'static str],
}

/// An option of any question, typed.
#[derive(Clone, Copy, Debug)]
pub enum OptionKey {
    /// Who does the treatment.
    Setting(Setting),
    /// With what.
    Device(Device),
    /// Where on the body.
    Area(Area),
    /// What for.
    Goal(Goal),
    /// Why aspirin.
    AspirinReason(AspirinReason),
    /// Filler material.
    FillerMaterial(FillerMaterial),
    /// Kind of needling.
    NeedlingKind(NeedlingKind),
}

impl OptionKey {
    /// The option of a question at a place; nothing where the question has no options.
    #[must_use]
    pub fn of(question: Question, place: u8) -> Option<Self> {
        let place = usize::from(place);
        #[expect(
            clippy::wildcard_enum_match_arm,
            reason = "most questions have no options; a test asks for the words of every option"
        )]
        match question {
            Question::Setting => Setting::at(place).map(Self::Setting),
            Question::Device => Device::at(place).map(Self::Device),
            Question::Areas => Area::at(place).map(Self::Area),
            Question::Goal => Goal::at(place).map(Self::Goal),
            Question::AspirinReason => AspirinReason::at(place).map(Self::AspirinReason),
            Question::FillerWhen => FillerMaterial::at(place).map(Self::FillerMaterial),
            Question::NeedlingWhen => NeedlingKind::at(place).map(Self::NeedlingKind),
            _ => None,
        }
    }
}

/// A language: where its words are found.
#[derive(Clone, Copy)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: &'static str,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// Findings.
    pub finding: fn(Finding) -> FindingText,
    /// Questions.
    pub question: fn(Question) -> QuestionText,
    /// Screens.
    pub page: fn(PageId) -> PageText,
    /// Lists to tick.
    pub list: fn(ListId) -> ListText,
    /// Options.
    pub option: fn(OptionKey) -> OptionText,
    /// What a medicine of a class is, in words that can follow its name.
    pub class: fn(Class) -> &'static str,
    /// The sections of the fact sheet.
    pub fact: fn(FactId) -> FactSection,
    /// The interface.
    pub ui: &'static ui::Ui,
}

/// Of a language, what names questions, options and findings: a program without screens carries no more of it.
#[derive(Clone, Copy)]
pub struct ClinicalText {
    /// Findings.
    pub finding: fn(Finding) -> FindingText,
    /// Questions.
    pub question: fn(Question) -> QuestionText,
    /// Options.
    pub option: fn(OptionKey) -> OptionText,
    /// Where sources differ.
    pub differ: ui::Differ,
}

impl Language {
    /// Its clinical words.
    #[must_use]
    pub const fn clinical(&self) -> ClinicalText {
        ClinicalText {
            finding: self.finding,
            question: self.question,
            option: self.option,
            differ: self.ui.result.differ,
        }
    }
}

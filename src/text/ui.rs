//! The words of the interface, by screen. Sentences with a date or a number in them are functions, so
//! that each language puts them in its own order.
//!
//! Deliberately absent: the words of questions, findings and facts, which have keys of their own.

use super::trial::Trial;
use crate::engine::{Advice, Day, Dispute, Due, Interval, Moment};

/// Every word of the interface.
#[derive(Clone, Copy)]
pub struct Ui {
    /// Words that many screens share.
    pub common: Common,
    /// The first screen.
    pub start: Start,
    /// The question before all answers are deleted.
    pub delete: Delete,
    /// Answers that are kept on the device.
    pub keep: Keep,
    /// Screens with questions.
    pub ask: Ask,
    /// What is wrong with an answer.
    pub faults: Faults,
    /// When something was, where, and what.
    pub occasion: OccasionWords,
    /// Medicines by name.
    pub finder: Finder,
    /// The list of answers.
    pub check: Check,
    /// The result.
    pub result: ResultWords,
    /// The result, to take along.
    pub share: Share,
    /// The clinic in whose website the check stands.
    pub clinic: ClinicWords,
    /// About, Sources and Privacy.
    pub more: More,
    /// The test that nothing leaves.
    pub trial: Trial,
    /// The check as a page to read.
    pub paper: Paper,
    /// The check without a network, and as an app.
    pub offline: OfflineWords,
    /// Dates, times and numbers.
    pub dates: Dates,
}

/// Words that many screens share.
#[derive(Clone, Copy)]
#[allow(missing_docs, reason = "the words themselves say what each is")]
pub struct Common {
    pub name: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    pub not_sure: &'static str,
    pub back: &'static str,
    pub back_to_start: &'static str,
    pub leave: &'static str,
    pub about: &'static str,
    pub sources: &'static str,
    pub privacy: &'static str,
    pub for_clinics: &'static str,
    pub more: &'static str,
    pub new_tab: &'static str,
}

/// The check without a network, and as an app.
#[derive(Clone, Copy)]
#[allow(missing_docs, reason = "the words themselves say what each is")]
pub struct OfflineWords {
    /// With the version of the rules, and the day on which they were last held against their sources.
    pub label: fn(&str, &str) -> String,
    pub ready: &'static str,
    pub update_later: &'static str,
    pub not_checked: &'static str,
    pub clock: &'static str,
    pub short_name: &'static str,
    pub reset_title: &'static str,
    pub reset_ask: &'static str,
    pub reset_yes: &'static str,
    pub reset_working: &'static str,
    pub reset_done: &'static str,
    pub reset_failed: &'static str,
    pub reset_no_script: &'static str,
    pub reset_back: &'static str,
}

/// The first screen.
#[derive(Clone, Copy)]
#[allow(missing_docs, reason = "the words themselves say what each is")]
pub struct Start {
    pub lead: &'static str,
    pub begin: &'static str,
    pub urgent_title: &'static str,
    pub urgent: &'static str,
    pub urgent_more: &'static str,
    pub know_title: &'static str,
    pub know: &'static [&'static str],
    pub deleted: &'static str,
    pub cut_off: &'static str,
}

/// The question before all answers are deleted.
#[derive(Clone, Copy)]
#[allow(missing_docs, reason = "the words themselves say what each is")]
pub struct Delete {
    pub title: &'static str,
    pub meaning: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
}

/// Answers that are kept on the device.
#[derive(Clone, Copy)]
#[allow(missing_docs, reason = "the words themselves say what each is")]
pub struct Keep {
    pub later: &'static str,
    pub keep: &'static str,
    pub meaning: &'static str,
    pub in_place_of: &'static str,
    pub found_title: &'static str,
    pub found: fn(&str) -> String,
    pub go_on: &'static str,
    pub delete: &'static str,
    pub begin_anew: &'static str,
    pub too_old: &'static str,
    pub from_the_future: &'static str,
    pub unreadable: &'static str,
    pub newer: &'static str,
    pub left_out: fn(usize) -> String,
    pub deleted_elsewhere: &'static str,
    pub replaced_elsewhere: &'static str,
    pub full: &'static str,
    pub blocked: &'static str,
    pub not_deleted: &'static str,
}

/// Screens with questions.
#[derive(Clone, Copy)]
#[allow(missing_docs, reason = "the words themselves say what each is")]
pub struct Ask {
    pub go_on: &'static str,
    pub why: &'static str,
    pub step: fn(usize, usize) -> String,
    pub none: &'static str,
    pub none_else: &'static str,
    pub all_lists: &'static str,
    pub all_lists_hint: &'static str,
    pub some_unsure: &'static str,
    pub which_unsure: &'static str,
    pub which_unsure_hint: &'static str,
    pub appeared: fn(&str) -> String,
    pub millimetres: &'static str,
    pub front: &'static str,
    pub back: &'static str,
}

/// What is wrong with an answer.
#[derive(Clone, Copy)]
#[allow(missing_docs, reason = "the words themselves say what each is")]
pub struct Faults {
    pub title: &'static str,
    pub in_title: &'static str,
    pub choose_one: &'static str,
    pub choose_some: &'static str,
    pub choose_from_list: &'static str,
    pub choose_from_each: &'static str,
    pub no_number: &'static str,
    pub not_a_number: &'static str,
    pub whole_number: &'static str,
    pub decimals: fn(u8) -> String,
    pub between: fn(&str, &str) -> String,
    pub no_date: &'static str,
    pub no_year: &'static str,
    pub no_month: &'static str,
    pub not_a_year: &'static str,
    pub not_a_month: &'static str,
    pub not_a_day: &'static str,
    pub no_such_day: fn(u8, u8, i32) -> String,
    pub in_future: &'static str,
    pub not_a_time: &'static str,
    pub time_without_day: &'static str,
    pub before_birth: &'static str,
    pub too_young: &'static str,
    pub what: &'static str,
    pub places: &'static str,
    pub no_medicine: &'static str,
    pub medicine_not_added: fn(&str) -> String,
    pub about: fn(&str, &str) -> String,
}

/// When something was, where, and what.
#[derive(Clone, Copy)]
#[allow(missing_docs, reason = "the words themselves say what each is")]
pub struct OccasionWords {
    pub number: fn(usize) -> String,
    pub what: &'static str,
    pub when: &'static str,
    pub when_hint: &'static str,
    pub day: &'static str,
    pub month: &'static str,
    pub year: &'static str,
    pub time: &'static str,
    pub time_hint: &'static str,
    pub when_unsure: &'static str,
    pub places: &'static str,
    pub places_unsure: &'static str,
    pub add: &'static str,
    pub remove: fn(usize) -> String,
    pub date_not_known: &'static str,
    pub kind_not_known: &'static str,
    pub places_not_known: &'static str,
}

/// Medicines by name.
#[derive(Clone, Copy)]
#[allow(missing_docs, reason = "the words themselves say what each is")]
pub struct Finder {
    pub list: &'static str,
    pub offers: fn(usize) -> String,
    pub only_near: fn(usize) -> String,
    pub brand_of: fn(&str, &str) -> String,
    pub another_name_of: fn(&str, &str) -> String,
    pub described: fn(&str, &str) -> String,
    pub several_forms: &'static str,
    pub search: &'static str,
    pub which: fn(&str) -> String,
    pub did_you_mean: &'static str,
    pub near: &'static str,
    pub looks_like: fn(&str) -> String,
    pub none_of_these: &'static str,
    pub choose: &'static str,
    pub add: &'static str,
    pub not_in_list: fn(&str) -> String,
    pub add_as_typed: fn(&str) -> String,
    pub which_form: fn(&str) -> String,
    pub which_form_hint: &'static str,
    pub form_not_sure: &'static str,
    pub choose_form: &'static str,
    pub chosen: &'static str,
    pub added: fn(&str) -> String,
    pub there_already: fn(&str) -> String,
    pub change: &'static str,
    pub changing: fn(&str) -> String,
    pub keep: fn(&str) -> String,
    pub changed: fn(&str, &str) -> String,
    pub remove: &'static str,
    pub removed: fn(&str) -> String,
    pub not_recognised: &'static str,
    pub not_looked_up: &'static str,
    pub waits: &'static str,
    pub coming: &'static str,
    pub missing: &'static str,
    pub missing_at_start: &'static str,
    pub try_again: &'static str,
    pub trying: &'static str,
    pub here_after_all: &'static str,
    pub as_typed: fn(&str) -> String,
    pub take_none: &'static str,
    pub unknown: &'static str,
    pub unknown_name: &'static str,
    pub unknown_note: &'static str,
    pub forms: Forms,
}

/// The ways in which a medicine is given.
#[derive(Clone, Copy)]
#[allow(missing_docs, reason = "the words themselves say what each is")]
pub struct Forms {
    pub mouth: &'static str,
    pub injection: &'static str,
    pub skin: &'static str,
    pub eye: &'static str,
    pub nose: &'static str,
    pub inhaled: &'static str,
    pub patch: &'static str,
    pub other: &'static str,
}

/// The list of answers.
#[derive(Clone, Copy)]
#[allow(missing_docs, reason = "the words themselves say what each is")]
pub struct Check {
    pub title: &'static str,
    pub lead: &'static str,
    pub change: &'static str,
    pub result: &'static str,
    pub open_title: &'static str,
    pub open: &'static str,
    pub go_on: &'static str,
    pub no_medicines: &'static str,
    pub nothing: &'static str,
    pub not_answered: &'static str,
}

/// The result.
#[derive(Clone, Copy)]
#[allow(missing_docs, reason = "the words themselves say what each is")]
pub struct ResultWords {
    pub page_title: &'static str,
    pub stop: Tone,
    pub ask: Tone,
    pub wait: Tone,
    pub care: Tone,
    pub clear: Tone,
    pub info: Tone,
    pub wait_until: fn(&str) -> String,
    pub also_wait: fn(&str) -> String,
    pub until: fn(&str) -> String,
    pub next: &'static str,
    pub because: &'static str,
    pub applies: &'static str,
    pub cannot_rule_out: &'static str,
    pub changes: &'static str,
    pub by_time: fn(&str) -> String,
    pub by_finding_out: fn(&str) -> String,
    pub by_passing: fn(&str) -> String,
    pub by_choosing: fn(&str, &str) -> String,
    pub opens: &'static str,
    pub then_title: fn(&str) -> String,
    pub waits_title: &'static str,
    pub today: fn(&str) -> String,
    pub wait_for: fn(&str, &str) -> String,
    pub first_day: fn(&str) -> String,
    pub first_day_if: fn(&str) -> String,
    pub differ: Differ,
    pub sources: &'static str,
    pub checked: &'static str,
    pub incomplete: &'static str,
    pub expired: &'static str,
    pub answers_title: &'static str,
    pub answers: &'static str,
    pub always_title: &'static str,
    pub always: &'static [&'static str],
    pub tell_title: &'static str,
    pub tell: &'static str,
    pub tell_medicines: fn(&str) -> String,
    pub tell_all: &'static str,
    pub after_title: &'static str,
    pub help_title: &'static str,
    pub change: &'static str,
    pub print: &'static str,
    pub again: &'static str,
    pub checked_on: fn(&str) -> String,
    pub content: fn(&str, &str) -> String,
    pub not_reviewed: &'static str,
    pub reviewed_by: fn(&str) -> String,
}

/// The result, to take along.
#[derive(Clone, Copy)]
#[allow(missing_docs, reason = "the words themselves say what each is")]
pub struct Share {
    pub title: &'static str,
    pub lead: &'static str,
    pub label: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub no_print: &'static str,
    pub full_page: &'static str,
    pub hand_over_title: &'static str,
    pub hand_over_lead: &'static str,
    pub hand_over: &'static str,
    pub handed_over: &'static str,
}

/// The clinic in whose website the check stands.
#[derive(Clone, Copy)]
#[allow(missing_docs, reason = "the words themselves say what each is")]
pub struct ClinicWords {
    pub title: &'static str,
    pub phone: fn(&str) -> String,
    pub ask: &'static str,
    pub book: &'static str,
    pub book_from: fn(&str) -> String,
    pub tell: &'static str,
    pub link: &'static str,
    pub note: &'static str,
    pub note_by: fn(&str) -> String,
    pub stricter: &'static str,
    pub getting_ready: &'static str,
}

/// Where sources differ.
#[derive(Clone, Copy)]
#[allow(missing_docs, reason = "the words themselves say what each is")]
pub struct Differ {
    pub title: &'static str,
    pub bar: &'static str,
    pub ask_first: &'static str,
    pub wait: fn(Interval, Interval) -> String,
    pub take_care: &'static str,
    pub good_to_know: &'static str,
    pub nothing_needed: &'static str,
    pub taken: fn(&str) -> String,
    pub nobody: &'static str,
    pub strictest: &'static str,
}

impl Differ {
    /// The advice as a phrase that can begin a line.
    #[must_use]
    pub fn advice(&self, advice: Advice) -> String {
        match advice {
            Advice::NothingNeeded => self.nothing_needed.to_owned(),
            Advice::GoodToKnow => self.good_to_know.to_owned(),
            Advice::TakeCare => self.take_care.to_owned(),
            Advice::Wait { least, most } => (self.wait)(least, most),
            Advice::AskFirst => self.ask_first.to_owned(),
            Advice::Bar => self.bar.to_owned(),
        }
    }

    /// What follows the readings: that nobody is stricter, and what has to be said besides.
    #[must_use]
    pub fn note(&self, dispute: &Dispute, more: Option<&str>) -> String {
        let strictest = dispute.takes_the_strictest().then_some(self.strictest);
        let parts: Vec<&str> = strictest.into_iter().chain(more).collect();
        parts.join(" ")
    }
}

/// How a tier is shown.
#[derive(Clone, Copy)]
#[allow(missing_docs, reason = "the words themselves say what each is")]
pub struct Tone {
    pub word: &'static str,
    pub heading: &'static str,
    pub group: &'static str,
    pub lead: &'static str,
}

/// About, Sources and Privacy.
#[derive(Clone, Copy)]
#[allow(missing_docs, reason = "the words themselves say what each is")]
pub struct More {
    pub about_you: &'static str,
    pub about_you_lead: &'static str,
    pub contents: &'static str,
    pub sources_lead: &'static str,
    pub privacy_title: &'static str,
    pub privacy: &'static [(&'static str, &'static str)],
}

/// The check as a page to read, and what stands in index.html besides the first screen.
#[derive(Clone, Copy)]
#[allow(missing_docs, reason = "the words themselves say what each is")]
pub struct Paper {
    pub title: &'static str,
    pub lead: &'static str,
    pub know: &'static [&'static str],
    pub answers_title: &'static str,
    pub answers_lead: &'static str,
    pub wait: fn(Interval) -> String,
    pub no_script: &'static str,
    pub loading: &'static str,
    pub unless: &'static str,
    pub read: &'static str,
    pub broken_title: &'static str,
    pub broken: &'static str,
    pub start_again: &'static str,
    pub not_started_title: &'static str,
    pub not_started: &'static str,
}

/// Dates, times and numbers.
#[derive(Clone, Copy)]
#[allow(missing_docs, reason = "the words themselves say what each is")]
pub struct Dates {
    pub day: fn(Day) -> String,
    pub day_in_full: fn(Day) -> String,
    pub moment: fn(Moment) -> String,
    pub due: fn(Due) -> String,
    pub month: fn(u8, i32) -> String,
    pub decimal: fn(i32, u8) -> String,
    pub listed: fn(&[String]) -> String,
}

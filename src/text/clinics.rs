//! The words of the page for clinics, apart from those of the patient: each of the two programs links its own.
//!
//! Deliberately absent: names of attributes, events and fields, which no language changes.

/// All words of the page.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "the words themselves say what each is")]
pub struct Words {
    /// BCP 47 tag.
    pub language: &'static str,
    pub name: &'static str,
    pub title: &'static str,
    pub new_tab: &'static str,
    pub lead: &'static str,
    pub back: &'static str,
    pub questions: &'static str,
    pub links: &'static str,
    pub know_title: &'static str,
    /// What it is, what patients see, what a clinic never sees, who reviewed it, and what a clinic may change.
    pub know: [&'static str; 5],
    pub form: FormWords,
    pub ways: WayWords,
    pub rules: RuleWords,
    pub developers: DeveloperWords,
    /// What a button or a link to the check says.
    pub button: &'static str,
    /// What the poster says below the name.
    pub scan: &'static str,
    pub paper: PaperWords,
}

/// The form.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "the words themselves say what each is")]
pub struct FormWords {
    pub title: &'static str,
    pub lead: &'static str,
    pub tool: &'static str,
    pub tool_hint: &'static str,
    pub tool_wrong: &'static str,
    pub theme: &'static str,
    pub auto: &'static str,
    pub light: &'static str,
    pub dark: &'static str,
    pub accent: &'static str,
    pub accent_hint: &'static str,
    pub accent_wrong: &'static str,
    pub picker: &'static str,
    pub booking_url: &'static str,
    pub booking_url_hint: &'static str,
    pub booking_url_wrong: &'static str,
    pub booking_label: &'static str,
    pub booking_label_hint: &'static str,
    pub booking_label_wrong: &'static str,
    pub policy: &'static str,
    pub policy_hint: &'static str,
    pub policy_wrong: &'static str,
    pub preview: &'static str,
    pub preview_hint: &'static str,
}

/// The four ways.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "the words themselves say what each is")]
pub struct WayWords {
    pub title: &'static str,
    pub lead: &'static str,
    pub element: Way,
    pub frame: Way,
    pub link: Way,
    pub poster: Way,
    pub address: &'static str,
    pub button: &'static str,
    pub element_alone: &'static str,
    pub directives: &'static str,
    pub directives_lead: &'static str,
    pub directives_element: &'static str,
    pub directives_frame: &'static str,
    pub copy: &'static str,
    pub copy_what: fn(&str) -> String,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub poster_picture: fn(&str) -> String,
    pub poster_too_long: &'static str,
    pub print: &'static str,
    pub download: &'static str,
    pub try_link: &'static str,
}

/// One way.
#[derive(Clone, Copy, Debug)]
pub struct Way {
    /// Its heading.
    pub title: &'static str,
    /// What it is for, and which sites take it.
    pub text: &'static str,
    /// What to do with it on which site.
    pub sites: &'static [&'static str],
    /// What names its snippet.
    pub snippet: &'static str,
}

/// A clinic's own rules.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "the words themselves say what each is")]
pub struct RuleWords {
    pub title: &'static str,
    pub text: &'static [&'static str],
    pub example: &'static str,
    pub example_means: &'static str,
    pub example_file: &'static str,
    pub schema: &'static str,
    pub check: &'static str,
    pub check_hint: &'static str,
    pub counts: &'static str,
    pub refused: &'static str,
    pub summary: fn(usize, usize) -> String,
    pub whole_file: &'static str,
    pub of: fn(&str, &str) -> String,
    pub clinic_name: &'static str,
    pub clinic_phone: &'static str,
    pub clinic_booking: &'static str,
    pub care: &'static str,
    pub wait: &'static str,
    pub ask: &'static str,
    pub stop: &'static str,
    pub hours: fn(u16) -> String,
    pub days: fn(u16) -> String,
    pub months: fn(u16) -> String,
    pub note: fn(&str) -> String,
}

/// For whoever writes the clinic's site.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "the words themselves say what each is")]
pub struct DeveloperWords {
    pub title: &'static str,
    pub lead: &'static str,
    pub event: &'static str,
    pub carries: &'static str,
    /// Each event as it is written, and when it comes.
    pub events: &'static [(&'static str, &'static str)],
    pub method: &'static str,
    pub does: &'static str,
    /// Each method as it is written, and what it does.
    pub methods: &'static [(&'static str, &'static str)],
}

/// What stands in the page before the program arrives, and in its place where it cannot run.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "the words themselves say what each is")]
pub struct PaperWords {
    pub loading: &'static str,
    pub no_script: &'static str,
    pub broken_title: &'static str,
    pub broken: &'static str,
    pub again: &'static str,
    pub not_started_title: &'static str,
    pub not_started: &'static str,
}

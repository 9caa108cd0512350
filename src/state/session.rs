//! One check: the sheet, what is being typed, where the patient is, and all that follows from these.
//!
//! Deliberately absent: effects; they stand in `app`, at the edge. No answer is written anywhere else.

use super::browser;
use super::clock;
use super::complaints::Complaint;
use super::draft::{Entry, number};
use super::journey::{self, Step};
use super::trail::{Page, Trail};
use crate::engine::{Answer, AnswerSheet, Assessment, Moment, QuestionId, Truth, assess};
use crate::knowledge::{PageId, Question, RULES};
use crate::text::Language;
use leptos::prelude::*;

/// What is typed or opened and is not an answer yet, or cannot become one.
#[derive(Clone, Debug, Default)]
struct Drafts {
    typed: Vec<(Question, String)>,
    entries: Vec<(Question, Vec<Entry>)>,
    unsure_of_some: Vec<PageId>,
}

/// One check. A handle: copies mean the same check.
#[derive(Clone, Copy)]
pub struct Session {
    /// The language of the page.
    pub words: &'static Language,
    sheet: RwSignal<AnswerSheet>,
    drafts: RwSignal<Drafts>,
    now: RwSignal<Moment>,
    page: RwSignal<Page>,
    deleted: RwSignal<bool>,
    complaints: RwSignal<Vec<Complaint>>,
    trail: StoredValue<Trail>,
    assessment: Memo<Assessment>,
    asked: Memo<Vec<Truth>>,
    steps: Memo<Vec<Step>>,
}

impl Session {
    /// A new check, at the start.
    #[must_use]
    pub fn new(words: &'static Language) -> Self {
        let sheet = RwSignal::new(AnswerSheet::new());
        let now = RwSignal::new(clock::now());
        let assessment = Memo::new(move |_| sheet.with(|sheet| assess(&RULES, sheet, now.get())));
        let asked = Memo::new(move |_| sheet.with(|sheet| journey::asked(sheet, now.get())));
        let steps = Memo::new(move |_| {
            let open = assessment.with(|assessment| assessment.open.clone());
            sheet.with(|sheet| asked.with(|asked| journey::steps(sheet, asked, &open)))
        });
        // One more than what the history may still hold from before a reload, so that old steps are
        // known as old.
        let first = browser::step().saturating_add(1);
        browser::set_step(first);
        Self {
            words,
            sheet,
            drafts: RwSignal::new(Drafts::default()),
            now,
            page: RwSignal::new(Page::Start),
            deleted: RwSignal::new(false),
            complaints: RwSignal::new(Vec::new()),
            trail: StoredValue::new(Trail::from(first)),
            assessment,
            asked,
            steps,
        }
    }

    /// The check that this part of the page belongs to.
    #[must_use]
    pub fn of_context() -> Self {
        // INVARIANT (one check): `app` provides it before any page is made.
        use_context().unwrap_or_else(|| Self::new(&crate::text::en::ENGLISH))
    }

    // Where the patient is.

    /// The screen.
    #[must_use]
    pub fn page(self) -> Page {
        self.page.get()
    }

    /// Whether answers were deleted just now.
    #[must_use]
    pub fn was_deleted(self) -> bool {
        self.deleted.get()
    }

    /// Goes to a screen, as a new step of the history.
    pub fn go(self, page: Page) {
        if let Some(step) = self.trail.try_update_value(|trail| trail.go(page)) {
            browser::push_step(step);
        }
        self.show(page);
    }

    /// One step back; to the start, where there is none.
    pub fn go_back(self) {
        if self.trail.with_value(Trail::can_go_back) {
            browser::go_back();
        } else {
            self.show(Page::Start);
        }
    }

    /// Shows the screen of a step of the history.
    pub fn revisit(self, step: u32) {
        let page = self.trail.try_update_value(|trail| trail.revisit(step));
        let page = page.unwrap_or(Page::Start);
        self.show(match page {
            // An answer may have closed it meanwhile.
            Page::Questions(id) if !self.is_on_the_way(id) => self.next(id),
            Page::Start
            | Page::Questions(_)
            | Page::Check
            | Page::Result
            | Page::About(_)
            | Page::Sources
            | Page::Privacy => page,
        });
    }

    /// Starts the check, or goes on with it.
    pub fn begin(self) {
        self.now.set(clock::now());
        let first = self
            .steps
            .with_untracked(|steps| steps.iter().find(|step| step.open).map(|step| step.page));
        self.go(first.map_or(Page::Check, Page::Questions));
    }

    /// Deletes all answers and all that was typed, and goes to the start. Back brings nothing up again.
    pub fn delete_all(self) {
        self.sheet.set(AnswerSheet::new());
        self.drafts.set(Drafts::default());
        self.trail.update_value(Trail::forget);
        self.show(Page::Start);
        self.deleted.set(true);
    }

    /// Where to go on after a screen of questions.
    #[must_use]
    fn next(self, id: PageId) -> Page {
        self.steps
            .with_untracked(|steps| journey::after(steps, id))
            .map_or(Page::Check, Page::Questions)
    }

    fn is_on_the_way(self, id: PageId) -> bool {
        self.steps
            .with_untracked(|steps| steps.iter().any(|step| step.page == id))
    }

    fn show(self, page: Page) {
        if page == Page::Result {
            self.now.set(clock::now());
        }
        self.deleted.set(false);
        self.complaints.set(Vec::new());
        self.page.set(page);
    }

    // What follows from the answers.

    /// The assessment of the answers as they are.
    #[must_use]
    pub fn assessment(self) -> Memo<Assessment> {
        self.assessment
    }

    /// The screens of this patient's journey.
    #[must_use]
    pub fn steps(self) -> Memo<Vec<Step>> {
        self.steps
    }

    /// The moment at which the answers are assessed.
    #[must_use]
    pub fn now(self) -> Moment {
        self.now.get_untracked()
    }

    /// Whether a question is asked.
    #[must_use]
    pub fn asked(self, question: Question) -> Truth {
        self.asked
            .with(|asked| journey::is_asked(asked, question.question()))
    }

    /// Whether a question is asked, not answered, and can still change a finding.
    #[must_use]
    pub fn is_open(self, question: Question) -> bool {
        self.assessment
            .with(|assessment| assessment.open.contains(&question.question()))
    }

    // Answers.

    /// Reads the sheet.
    pub fn read<T>(self, read: impl FnOnce(&AnswerSheet) -> T) -> T {
        self.sheet.with(read)
    }

    /// The answer to a question.
    #[must_use]
    pub fn answer(self, question: Question) -> Option<Answer> {
        self.read(|sheet| sheet.get(question.question()).cloned())
    }

    /// Whether a question has this answer.
    #[must_use]
    pub fn holds(self, question: Question, answer: &Answer) -> bool {
        self.read(|sheet| sheet.get(question.question()) == Some(answer))
    }

    /// Writes an answer, or takes it back.
    pub fn put(self, question: Question, answer: Option<Answer>) {
        let id = question.question();
        self.change(|sheet| match answer {
            Some(answer) => sheet.put(id, answer),
            None => sheet.clear(id),
        });
    }

    /// Changes several answers at once.
    pub fn change<T>(self, change: impl FnOnce(&mut AnswerSheet) -> T) -> T {
        let mut sheet = self.sheet_untracked();
        let done = change(&mut sheet);
        if sheet != self.sheet_untracked() {
            self.sheet.set(sheet);
        }
        done
    }

    pub(super) fn sheet_untracked(self) -> AnswerSheet {
        self.sheet.get_untracked()
    }

    pub(super) fn answer_untracked(self, question: Question) -> Option<Answer> {
        self.sheet
            .with_untracked(|sheet| sheet.get(question.question()).cloned())
    }

    pub(super) fn age_untracked(self) -> Option<i32> {
        if let Some(Answer::Number(age)) = self.answer_untracked(Question::Age) {
            Some(age)
        } else {
            None
        }
    }

    // What is typed.

    /// What is typed for a question: a number as it was typed, or the start of a medicine's name.
    #[must_use]
    pub fn typed(self, question: Question) -> Option<String> {
        self.drafts.with(|drafts| found(&drafts.typed, question))
    }

    /// Keeps what is typed for a question.
    pub fn set_typed(self, question: Question, typed: String) {
        self.drafts
            .update(|drafts| put(&mut drafts.typed, question, typed));
    }

    /// Keeps what is typed for a number, and writes it down if it is one.
    pub fn type_number(self, question: Question, typed: String) {
        let answer = number(&typed, question.entry().kind, self.now());
        self.set_typed(question, typed);
        self.put(question, answer.ok());
    }

    /// The occasions of a question as they are typed, at least one.
    #[must_use]
    pub fn entries(self, question: Question) -> Vec<Entry> {
        let typed = self.drafts.with(|drafts| found(&drafts.entries, question));
        let answered = || {
            let Some(Answer::Occasions(occasions)) = self.answer(question) else {
                return None;
            };
            Some(occasions.iter().map(Entry::of).collect::<Vec<_>>())
        };
        typed
            .or_else(answered)
            .filter(|entries| !entries.is_empty())
            .unwrap_or_else(|| vec![Entry::default()])
    }

    /// Changes the occasions of a question as they are typed, and writes them down if all are whole.
    pub fn type_entries(self, question: Question, change: impl FnOnce(&mut Vec<Entry>)) {
        let mut entries = self.entries_untracked(question);
        change(&mut entries);
        let (kind, age, now) = (question.entry().kind, self.age_untracked(), self.now());
        let occasions = entries
            .iter()
            .map(|entry| entry.read(kind, age, now).ok())
            .collect::<Option<Vec<_>>>();
        self.drafts
            .update(|drafts| put(&mut drafts.entries, question, entries));
        self.put(question, occasions.map(Answer::Occasions));
    }

    /// Whether the patient said that they are not sure about some lines of a list.
    #[must_use]
    pub fn is_unsure_of_some(self, page: PageId) -> bool {
        self.drafts
            .with(|drafts| drafts.unsure_of_some.contains(&page))
    }

    /// Says that the patient is not sure about some lines of a list, or takes it back.
    pub fn set_unsure_of_some(self, page: PageId, unsure: bool) {
        self.drafts.update(|drafts| {
            drafts.unsure_of_some.retain(|other| *other != page);
            if unsure {
                drafts.unsure_of_some.push(page);
            }
        });
    }

    pub(super) fn typed_untracked(self, question: Question) -> String {
        untrack(|| self.typed(question)).unwrap_or_default()
    }

    pub(super) fn entries_untracked(self, question: Question) -> Vec<Entry> {
        untrack(|| self.entries(question))
    }

    pub(super) fn has_draft(self, question: Question) -> bool {
        !self.typed_untracked(question).is_empty()
            || self.entries_untracked(question) != [Entry::default()]
    }

    // Going on.

    /// What stands in the way of going on.
    #[must_use]
    pub fn complaints(self) -> RwSignal<Vec<Complaint>> {
        self.complaints
    }

    /// Goes on from a screen of which these lines and single questions are shown, or says what is wrong.
    pub fn go_on(self, id: PageId, lines: &[Question], shown: &[Question]) {
        let Some(page) = journey::page(id) else {
            return;
        };
        let complaints = untrack(|| self.look_at(page, lines, shown));
        if complaints.is_empty() {
            self.go(self.next(id));
        } else {
            self.complaints.set(complaints);
        }
    }

    /// The questions of this set, in order.
    pub fn questions(ids: impl Iterator<Item = QuestionId>) -> impl Iterator<Item = Question> {
        ids.filter_map(|id| Question::at(usize::from(id.0)))
    }
}

fn found<T: Clone>(list: &[(Question, T)], question: Question) -> Option<T> {
    list.iter()
        .find(|(other, _)| *other == question)
        .map(|(_, found)| found.clone())
}

fn put<T>(list: &mut Vec<(Question, T)>, question: Question, value: T) {
    list.retain(|(other, _)| *other != question);
    list.push((question, value));
}

//! One check: the sheet, what is being typed, where the patient is, and all that follows from these.
//!
//! Deliberately absent: effects; they stand in `app`, at the edge. No answer is written anywhere else.

use super::browser;
use super::clinic::Clinic;
use super::clock;
use super::complaints::Complaint;
use super::drafts::Drafts;
use super::journey::{self, Step};
use super::keeping::Keeping;
use super::names::Names;
use super::release::{Release, doubt};
use super::trail::{Page, Trail};
use super::trial::Trial;
use crate::engine::{Answer, AnswerSheet, Assessment, Moment, QuestionId, Terms, Truth, assess_on};
use crate::knowledge::{LOOKED_AT, PageId, Question, RULES};
use crate::text::Language;
use leptos::prelude::*;

/// One check. A handle: copies mean the same check.
#[derive(Clone, Copy)]
pub struct Session {
    /// The language of the page.
    pub words: &'static Language,
    sheet: RwSignal<AnswerSheet>,
    pub(super) drafts: RwSignal<Drafts>,
    pub(super) names: RwSignal<Names>,
    pub(super) clinic: RwSignal<Clinic>,
    pub(super) handed_over: RwSignal<Option<String>>,
    pub(super) lock_wanted: RwSignal<bool>,
    pub(super) trial: RwSignal<Trial>,
    pub(super) now: RwSignal<Moment>,
    pub(super) release: RwSignal<Release>,
    pub(super) keeping: RwSignal<Keeping>,
    /// Whether the answers, or some of them, were kept on the device.
    pub(super) brought_up: StoredValue<bool>,
    page: RwSignal<Page>,
    deleted: RwSignal<bool>,
    /// Whether the patient is asked if all answers are to be deleted.
    asks: RwSignal<bool>,
    /// Whether a check was running when the page was loaded, whose answers are gone with it.
    cut_off: RwSignal<bool>,
    complaints: RwSignal<Vec<Complaint>>,
    trail: StoredValue<Trail>,
    assessment: Memo<Assessment>,
    asked: Memo<Vec<Truth>>,
    steps: Memo<Vec<Step>>,
}

/// On what terms answers are assessed.
pub(super) fn terms<'a>(clinic: &'a Clinic, release: &Release, now: Moment) -> Terms<'a> {
    Terms {
        tightening: &clinic.policy.tightening,
        doubted: doubt(release.looked, LOOKED_AT, now).is_some(),
        ..Terms::now(now)
    }
}

impl Session {
    /// A new check, at the start.
    #[must_use]
    pub fn new(words: &'static Language) -> Self {
        let sheet = RwSignal::new(AnswerSheet::new());
        let now = RwSignal::new(clock::now());
        let clinic = RwSignal::new(Clinic::default());
        let release = RwSignal::new(Release {
            // Until a worker says otherwise, the page has come from the server.
            looked: Some(now.get_untracked()),
            asking: false,
            newer: false,
            online: browser::has_network(),
            kept: false,
        });
        let assessment = Memo::new(move |_| {
            clinic.with(|clinic| {
                let terms = terms(clinic, &release.get(), now.get());
                sheet.with(|sheet| assess_on(&RULES, sheet, &terms))
            })
        });
        let asked = Memo::new(move |_| sheet.with(|sheet| journey::asked(sheet, now.get())));
        let steps = Memo::new(move |_| {
            let open = assessment.with(|assessment| assessment.open.clone());
            sheet.with(|sheet| asked.with(|asked| journey::steps(sheet, asked, &open)))
        });
        // One more than what the history may still hold from before a reload, so that old steps are
        // known as old.
        let cut_off = browser::was_running();
        let first = browser::step().saturating_add(1);
        browser::set_step(first);
        Self {
            words,
            sheet,
            drafts: RwSignal::new(Drafts::default()),
            names: RwSignal::new(Names::Coming),
            clinic,
            handed_over: RwSignal::new(None),
            lock_wanted: RwSignal::new(false),
            trial: RwSignal::new(Trial::default()),
            now,
            release,
            keeping: RwSignal::new(Keeping::default()),
            brought_up: StoredValue::new(false),
            page: RwSignal::new(Page::Start),
            deleted: RwSignal::new(false),
            asks: RwSignal::new(false),
            cut_off: RwSignal::new(cut_off),
            complaints: RwSignal::new(Vec::new()),
            trail: StoredValue::new(Trail::from(first)),
            assessment,
            asked,
            steps,
        }
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

    /// Whether a check was cut off when the page was loaded again, and its answers are gone.
    #[must_use]
    pub fn was_cut_off(self) -> bool {
        self.cut_off.get()
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
        let Some(step) = self.trail.with_value(Trail::before) else {
            return self.show(Page::Start);
        };
        if self.clinic.with_untracked(|clinic| clinic.framed) {
            // A frame shares its history with the page around it, and the last step may be that one's.
            browser::set_step(step);
            self.revisit(step);
        } else {
            browser::go_back();
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
        self.want_lock();
        self.now.set(clock::now());
        let first = self
            .steps
            .with_untracked(|steps| steps.iter().find(|step| step.open).map(|step| step.page));
        self.go(first.map_or(Page::Check, Page::Questions));
    }

    /// Deletes all answers, once the patient has said again that they are to be deleted; at once, where there is none.
    pub fn ask_to_delete(self) {
        if untrack(|| self.has_answers() || self.has_kept() || self.has_typed()) {
            self.asks.set(true);
        } else {
            self.delete_all();
        }
    }

    /// Whether the patient is asked that.
    #[must_use]
    pub fn asks_to_delete(self) -> bool {
        self.asks.get()
    }

    /// What the patient has said.
    pub fn decide(self, delete: bool) {
        // The dialog tells of its end, too.
        if self.asks.get_untracked() {
            self.asks.set(false);
            if delete {
                self.delete_all();
            }
        }
    }

    /// Deletes all answers, also those that are kept, and all that was typed, and goes to the start. Back brings
    /// nothing up again.
    pub fn delete_all(self) {
        self.delete_kept();
        self.sheet.set(AnswerSheet::new());
        self.drafts.set(Drafts::default());
        self.trail.update_value(Trail::forget);
        self.handed_over.set(None);
        self.brought_up.set_value(false);
        self.show(Page::Start);
        self.deleted.set(self.told().is_none());
    }

    /// Where to go on after a screen of questions. A patient who went back comes first to the screen that
    /// they left, even if it is answered by now: they have not gone on from it yet.
    #[must_use]
    fn next(self, id: PageId) -> Page {
        let left = self.trail.with_value(Trail::ahead).and_then(|ahead| {
            if let Page::Questions(left) = ahead {
                Some(left)
            } else {
                None
            }
        });
        self.steps
            .with_untracked(|steps| journey::after(steps, id, left))
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
        self.cut_off.set(false);
        self.asks.set(false);
        self.tell(self.told().filter(|told| told.lasts()));
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

    /// Whether anything has been answered.
    #[must_use]
    pub fn has_answers(self) -> bool {
        self.read(|sheet| sheet.answered().next().is_some())
    }

    /// Whether there are answers that are gone when the page is.
    #[must_use]
    pub fn would_lose(self) -> bool {
        self.has_answers() && !self.keeps()
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

    /// Writes an answer, or takes it back. What was wrong with the last one is no longer said.
    pub fn put(self, question: Question, answer: Option<Answer>) {
        let id = question.question();
        self.change(|sheet| match answer {
            Some(answer) => sheet.put(id, answer),
            None => sheet.clear(id),
        });
        self.forgive(question);
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

    /// Stops saying what was wrong with a question, or with the list that it is a line of.
    pub fn forgive(self, question: Question) {
        let list = journey::list_of(question);
        let is_of = |complaint: &Complaint| {
            complaint.question == question
                || list.is_some_and(|list| list.lines.contains(&complaint.question))
        };
        if self.complaints.with_untracked(|all| all.iter().any(is_of)) {
            self.complaints
                .update(|complaints| complaints.retain(|complaint| !is_of(complaint)));
        }
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

    // Going on.

    /// What stands in the way of going on.
    #[must_use]
    pub fn complaints(self) -> RwSignal<Vec<Complaint>> {
        self.complaints
    }

    /// Goes on from a screen of which these lists and single questions are shown; gives whether that was
    /// possible. What is wrong is told.
    pub fn go_on(self, id: PageId, lists: &[Vec<Question>], shown: &[Question]) -> bool {
        let Some(page) = journey::page(id) else {
            return false;
        };
        let complaints = untrack(|| self.look_at(page, lists, shown));
        let is_fine = complaints.is_empty();
        if is_fine {
            self.go(self.next(id));
        } else {
            self.complaints.set(complaints);
        }
        is_fine
    }

    /// The questions of this set, in order.
    pub fn questions(ids: impl Iterator<Item = QuestionId>) -> impl Iterator<Item = Question> {
        ids.filter_map(|id| Question::at(usize::from(id.0)))
    }
}

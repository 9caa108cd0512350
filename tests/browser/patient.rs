//! A patient at the check: goes from screen to screen, answers what is asked, and reads the result.
//!
//! The words come from the app's own text, so a journey breaks when the app changes, not when a sentence
//! is polished. Deliberately absent: any way to answer that a patient does not have.

use crate::answering::healthy;
use crate::harness::{Page, Role};
use microneedling_check::engine::{AnswerSheet, Day, Moment, PartialDate};
use microneedling_check::knowledge::{
    Area, Class, Device, FillerMaterial, Goal, PageId, Question, Setting,
};
use microneedling_check::text::OptionKey;
use microneedling_check::text::en::ENGLISH;
use microneedling_check::text::ui::Ui;
use std::sync::LazyLock;

/// A patient with the app open.
pub struct Patient {
    pub page: Page,
    /// What axe found wrong on the screens so far.
    violations: Vec<String>,
}

/// The result as the patient reads it.
#[derive(Debug, PartialEq, Eq)]
pub struct Outcome {
    pub heading: String,
    pub findings: Vec<String>,
    pub dates: Vec<String>,
}

pub fn ui() -> &'static Ui {
    ENGLISH.ui
}

pub fn title(id: PageId) -> &'static str {
    (ENGLISH.page)(id).title
}

pub fn label(question: Question) -> &'static str {
    (ENGLISH.question)(question).label
}

/// What a brand is offered as.
pub fn brand(name: &str, substance: &str, class: Class) -> String {
    medicine(&(ui().finder.brand_of)(name, substance), class)
}

/// What a name is offered as.
pub fn medicine(name: &str, class: Class) -> String {
    (ui().finder.described)(name, (ENGLISH.class)(class))
}

/// Presses a button that deletes all answers, and says again that they are to be deleted.
#[track_caller]
pub fn deletes(page: &Page, button: &str) {
    page.click(Role::Button, button);
    page.click(Role::Button, ui().delete.yes);
}

pub fn option(key: OptionKey) -> &'static str {
    (ENGLISH.option)(key).label
}

impl Patient {
    /// Opens the app and starts the check.
    pub fn starts() -> Self {
        Self::starts_on(Page::open())
    }

    /// Starts the check on an open page.
    pub fn starts_on(page: Page) -> Self {
        let mut patient = Self::at(page);
        patient.look();
        patient.begins();
        patient
    }

    /// Starts the check from the first screen.
    pub fn begins(&self) {
        self.page.click(Role::Button, ui().start.begin);
        self.page.wait_for_heading(title(PageId::Treatment));
    }

    /// Takes over a page as it is.
    pub fn at(page: Page) -> Self {
        Self {
            page,
            violations: Vec::new(),
        }
    }

    /// Answers every screen as a healthy adult would, but for those that `differs` answers (it says so by
    /// returning true), until the answers can be checked.
    pub fn answers(&mut self, mut differs: impl FnMut(&Self, PageId) -> bool) {
        while let Some(id) = self.screen() {
            self.look();
            if !differs(self, id) {
                self.answers_as_a_healthy_adult(id);
            }
            self.goes_on();
        }
        assert_eq!(self.page.heading(), ui().check.title);
        self.look();
    }

    /// Answers all that is left as a healthy adult, without looking at the screens.
    pub fn answers_what_is_left(&self) {
        while let Some(id) = self.screen() {
            self.answers_as_a_healthy_adult(id);
            self.goes_on();
        }
        assert_eq!(self.page.heading(), ui().check.title);
    }

    /// Asks for the result and reads it.
    pub fn reads_the_result(&mut self) -> Outcome {
        self.page.click(Role::Button, ui().check.result);
        self.page.wait_until("the result", |page| {
            page.run("return document.querySelector('.verdict') !== null") == true
        });
        self.look();
        let list = |script: &str| -> Vec<String> {
            serde_json::from_value(self.page.run(script)).expect("a list of texts")
        };
        Outcome {
            heading: self.page.heading(),
            findings: list(
                "return [...document.querySelectorAll('.finding h3')].map(title => title.innerText.trim())",
            ),
            dates: list(
                "return [...document.querySelectorAll('.finding-date')].map(date => date.innerText.trim())",
            ),
        }
    }

    /// Opens every line of this name.
    pub fn opens(&self, name: &str) {
        let opened = self.page.run(&format!(
            "const lines = [...document.querySelectorAll('summary')].filter(line => line.innerText.trim() === {name:?}); \
             lines.forEach(line => line.click()); return lines.length > 0"
        ));
        assert_eq!(opened, true, "no line `{name}` to open");
    }

    /// Ends the visit: nothing was wrong on any screen, nothing complained, nothing was requested.
    pub fn leaves(self, loaded: &[String]) {
        assert_eq!(self.violations, Vec::<String>::new());
        assert_eq!(self.page.console(), Vec::<String>::new());
        assert_eq!(
            self.page.requests(),
            loaded,
            "a request after the page had loaded"
        );
    }

    /// Ends the visit in the middle of the check: nothing was wrong on any screen that was looked at.
    pub fn leaves_the_screen(self) {
        let loaded = self.page.requests();
        self.leaves(&loaded);
    }

    /// The screen of questions that is open; nothing on the other screens.
    pub fn screen(&self) -> Option<PageId> {
        let heading = self.page.heading();
        PageId::ALL.iter().copied().find(|id| title(*id) == heading)
    }

    /// Looks at the screen with axe.
    pub fn look(&mut self) {
        let heading = self.page.heading();
        let found = self.page.accessibility_violations();
        self.violations
            .extend(found.into_iter().map(|found| format!("{heading}: {found}")));
    }

    pub fn answers_as_a_healthy_adult(&self, id: PageId) {
        static HEALTHY: LazyLock<AnswerSheet> = LazyLock::new(healthy);
        self.answers_from(id, &HEALTHY);
    }

    /// Fills in the first screen: a clinic, a pen, this age, nothing of the list.
    pub fn is_treated_in_a_clinic_at(&self, years: &str) {
        self.is_treated_in_a_clinic();
        self.is_aged(years);
        self.page.click(Role::Checkbox, ui().ask.none);
    }

    pub fn is_treated_in_a_clinic(&self) {
        let option_of = |key| self.page.click(Role::Radio, option(key));
        option_of(OptionKey::Setting(Setting::Clinic));
        option_of(OptionKey::Device(Device::Pen));
    }

    pub fn wants(&self, area: Area, goal: Goal) {
        self.page
            .click(Role::Checkbox, option(OptionKey::Area(area)));
        self.page
            .click(Role::Checkbox, option(OptionKey::Goal(goal)));
    }

    pub fn is_aged(&self, years: &str) {
        self.page.type_into(label(Question::Age), years);
    }

    pub fn ticks(&self, line: Question) {
        self.page.click(Role::Checkbox, label(line));
    }

    /// Ticks one line on a screen with several lists, and says that there is no other.
    pub fn ticks_nothing_but(&self, line: Question) {
        self.ticks(line);
        self.page.click(Role::Checkbox, ui().ask.none_else);
    }

    /// Types the start of a name and chooses what is offered.
    pub fn takes(&self, start: &str, offered: &str) {
        self.types_a_name(start);
        self.page.click(Role::Option, offered);
    }

    /// Types into the field for names.
    pub fn types_a_name(&self, name: &str) {
        self.page.type_into(label(Question::Medicines), name);
    }

    /// Writes a name down, as `assess` gets it: picks it where others are offered with it, and all that it may
    /// be where several bear it.
    pub fn writes_down(&self, medicine: &str) {
        let finder = &ui().finder;
        let kept = || {
            self.page
                .run("return document.querySelectorAll('.chosen-line').length")
        };
        let before = kept();
        self.types_a_name(medicine);
        self.page.click(Role::Button, finder.search);
        let as_typed = (finder.add_as_typed)(medicine);
        self.page.wait_until("it kept", |page| {
            if kept() != before {
                return true;
            }
            if page.has(Role::Button, &as_typed) {
                page.click(Role::Button, &as_typed);
            } else if page.has(Role::Radio, finder.form_not_sure) {
                page.click(Role::Radio, finder.form_not_sure);
                page.click(Role::Button, finder.add);
            } else if page.has(Role::Radio, finder.none_of_these) {
                let same = self.offered_as(medicine);
                let only = match same.as_slice() {
                    [only] => only,
                    [] | [_, _, ..] => finder.none_of_these,
                };
                page.click(Role::Radio, only);
                page.click(Role::Button, finder.add);
            }
            false
        });
    }

    /// The offers to pick whose name is just this.
    fn offered_as(&self, medicine: &str) -> Vec<String> {
        let script = "return [...document.querySelectorAll('input[type=radio]')].filter((one) => one.checkVisibility())\
            .map((one) => one.labels[0].innerText)";
        let offered: Vec<String> = serde_json::from_value(self.page.run(script)).expect("texts");
        let name = format!("{},", medicine.to_lowercase());
        let same = |words: &String| words.to_lowercase().starts_with(&name);
        offered.into_iter().filter(same).collect()
    }

    /// Answers, on the screens that ask for it, that a filler was put in here three days ago; gives whether
    /// this was one of them.
    pub fn had_a_filler(&self, id: PageId, area: Area) -> bool {
        match id {
            PageId::Recent => {
                self.ticks_nothing_but(Question::Filler);
                true
            }
            PageId::FillerDetails => {
                self.had_hyaluronic_acid(self.now().day().plus(-3), area);
                true
            }
            _ => false,
        }
    }

    /// Fills in the screen on fillers: hyaluronic acid, that day, there, without trouble since.
    pub fn had_hyaluronic_acid(&self, day: Day, area: Area) {
        let material = OptionKey::FillerMaterial(FillerMaterial::HyaluronicAcid);
        self.page.click(Role::Radio, option(material));
        self.says_when_of(label(Question::FillerWhen), PartialDate::Day(day));
        self.page
            .click(Role::Checkbox, option(OptionKey::Area(area)));
        self.page
            .click_in(label(Question::FillerProblem), Role::Radio, ui().common.no);
    }

    /// Fills in the date of what the question is about, as far as it is known.
    pub fn says_when_of(&self, question: &str, when: PartialDate) {
        let words = ui().occasion;
        let say = |part: &str, number: i32| {
            self.page.click_in(question, Role::Field, part);
            for digit in number.to_string().chars() {
                self.page.press_char(digit);
            }
        };
        let day = |day: Day| {
            let (year, month, day) = day.parts();
            say(words.day, day.into());
            say(words.month, month.into());
            say(words.year, year);
        };
        match when {
            PartialDate::Day(on) => day(on),
            PartialDate::Moment(at) => {
                day(at.day());
                let (hour, minute) = at.time();
                self.page.type_time(words.time, hour, minute);
            }
            PartialDate::Month { year, month } => {
                say(words.month, month.into());
                say(words.year, year);
            }
            PartialDate::Year(year) => say(words.year, year),
            PartialDate::NotSure => {
                self.page
                    .click_in(question, Role::Checkbox, words.when_unsure);
            }
        }
    }

    /// The moment by the browser's own clock.
    pub fn now(&self) -> Moment {
        let parts: Vec<i32> = serde_json::from_value(self.page.run(
            "const now = new Date(); \
             return [now.getFullYear(), now.getMonth() + 1, now.getDate(), now.getHours(), now.getMinutes()]",
        ))
        .expect("five numbers");
        let small = |place: usize| u8::try_from(parts[place]).expect("a small number");
        let day = Day::new(parts[0], small(1), small(2)).expect("a day");
        Moment::new(day, small(3), small(4)).expect("a moment")
    }
}

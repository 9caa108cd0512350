//! A patient at the check: goes from screen to screen, answers what is asked, and reads the result.
//!
//! The words come from the app's own text, so a journey breaks when the app changes, not when a sentence
//! is polished. Deliberately absent: any way to answer that a patient does not have.

use crate::harness::{Page, Role};
use microneedling_check::engine::{Day, Moment, PartialDate};
use microneedling_check::knowledge::{
    Area, Class, Device, FillerMaterial, Goal, PAGES, Page as Screen, PageId, Question, Setting,
};
use microneedling_check::text::OptionKey;
use microneedling_check::text::en::ENGLISH;
use microneedling_check::text::ui::Ui;

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
        let mut patient = Self {
            page,
            violations: Vec::new(),
        };
        patient.look();
        patient.page.click(Role::Button, ui().start.begin);
        patient.page.wait_for_heading(title(PageId::Treatment));
        patient
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

    /// Presses Continue and waits for the next screen.
    pub fn goes_on(&self) {
        let before = self.place();
        self.page.click(Role::Button, ui().ask.go_on);
        self.page
            .wait_until("the next screen", |_| self.place() != before);
    }

    /// Asks for the result and reads it.
    pub fn reads_the_result(&mut self) -> Outcome {
        self.page.click(Role::Button, ui().check.result);
        self.page.wait_until("the result", |page| {
            page.run("return document.querySelector('.banner') !== null") == true
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

    fn place(&self) -> String {
        self.page
            .run("return document.querySelector('main').innerText.slice(0, 200)")
            .to_string()
    }

    pub fn answers_as_a_healthy_adult(&self, id: PageId) {
        let page = &self.page;
        match id {
            PageId::Treatment => {
                page.click(Role::Radio, option(OptionKey::Setting(Setting::Clinic)));
                page.click(Role::Radio, option(OptionKey::Device(Device::Pen)));
            }
            PageId::Areas => self.wants(Area::Face, Goal::AcneScars),
            PageId::AboutYou => {
                self.is_aged("30");
                page.click(Role::Checkbox, ui().ask.none);
            }
            PageId::MedicineNames => page.click(Role::Checkbox, ui().finder.take_none),
            PageId::Provider => {
                page.click_in(
                    label(Question::ProviderChecked),
                    Role::Radio,
                    ui().common.yes,
                );
                page.click_in(label(Question::Serum), Role::Radio, ui().common.no);
            }
            PageId::AnythingElse => {}
            _ => {
                let screen: &Screen = PAGES
                    .iter()
                    .find(|screen| screen.id == id)
                    .expect("a screen");
                assert!(
                    !screen.checklist.is_empty(),
                    "a healthy adult does not meet {}",
                    id.id()
                );
                page.click(Role::Checkbox, ui().ask.none);
            }
        }
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

    /// Types the start of a name and chooses what is offered.
    pub fn takes(&self, start: &str, offered: &str) {
        self.types_a_name(start);
        self.page.click(Role::Option, offered);
    }

    /// Types into the field for names.
    pub fn types_a_name(&self, name: &str) {
        self.page.type_into(label(Question::Medicines), name);
    }

    /// Fills in the screen on fillers: hyaluronic acid, that day, there, without trouble since.
    pub fn had_hyaluronic_acid(&self, day: Day, area: Area) {
        let material = OptionKey::FillerMaterial(FillerMaterial::HyaluronicAcid);
        self.page.click(Role::Radio, option(material));
        self.says_when(PartialDate::Day(day));
        self.page
            .click(Role::Checkbox, option(OptionKey::Area(area)));
        self.page
            .click_in(label(Question::FillerProblem), Role::Radio, ui().common.no);
    }

    /// Fills in one date, with the time where it is given.
    pub fn says_when(&self, when: PartialDate) {
        let words = ui().occasion;
        let day = |day: Day| {
            let (year, month, day) = day.parts();
            self.page.type_into(words.day, &day.to_string());
            self.page.type_into(words.month, &month.to_string());
            self.page.type_into(words.year, &year.to_string());
        };
        match when {
            PartialDate::Day(on) => day(on),
            PartialDate::Moment(at) => {
                day(at.day());
                let (hour, minute) = at.time();
                self.page.type_time(words.time, hour, minute);
            }
            PartialDate::Month { .. } | PartialDate::Year(_) | PartialDate::NotSure => {
                self.page.click(Role::Checkbox, words.when_unsure);
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

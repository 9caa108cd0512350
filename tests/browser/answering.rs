//! A patient who knows all answers beforehand, and gives them by hand: click by click and key by key, as the driver
//! does it. `filling.rs` fills in the same by script.

use crate::harness::Role;
use crate::patient::{Patient, label, option, ui};
use microneedling_check::engine::{Answer, AnswerSheet, Kind, Moment, Occasion};
use microneedling_check::knowledge::{PAGES, Page as Screen, PageId, Question, RULES};
use microneedling_check::medicines::MedicineList;
use microneedling_check::state::checklist::{NO, YES};
use microneedling_check::text::OptionKey;
use microneedling_check::wire::read_request;
use serde_json::{Value, json};

/// The answers of a line for `assess`, and the moment that it is about.
pub fn read(line: &Value) -> (AnswerSheet, Moment) {
    let line = line.to_string();
    let (_, request) = read_request(line.as_bytes(), &RULES, &MedicineList::built_in());
    let request = request.unwrap_or_else(|fault| panic!("{line}: {fault:?}"));
    (request.sheet, request.now)
}

/// The answers of a healthy adult.
pub fn healthy() -> AnswerSheet {
    read(&json!({ "id": 0, "now": "2026-11-21T12:00", "otherwise": "no", "answers": {} })).0
}

impl Patient {
    /// Answers all that this screen asks, by hand.
    pub fn answers_by_hand(&self, id: PageId, sheet: &AnswerSheet) {
        let screen: &Screen = PAGES
            .iter()
            .find(|screen| screen.id == id)
            .expect("a screen");
        for question in screen.singles {
            // One at a time: an answer may bring the next question up.
            if self.is_asked(*question) {
                let answer = sheet.get(question.question());
                let answer =
                    answer.unwrap_or_else(|| panic!("no answer to `{}`", label(*question)));
                self.answers_one(*question, answer);
            }
        }
        if !screen.lists.is_empty() {
            self.answers_lists(screen, sheet);
        }
    }

    /// Presses Continue, and waits for the next screen.
    pub fn presses_continue(&self) {
        let place = || {
            let words = "return document.querySelector('main').innerText.slice(0, 200)";
            self.page.run(words).to_string()
        };
        let before = place();
        self.page.click(Role::Button, ui().ask.go_on);
        self.page
            .wait_until("the next screen", |_| place() != before);
    }

    fn answers_lists(&self, screen: &Screen, sheet: &AnswerSheet) {
        let has = |line: &Question, answer: &Answer| sheet.get(line.question()) == Some(answer);
        let lists: Vec<Vec<Question>> = screen
            .lists
            .iter()
            .map(|list| {
                let lines = list.lines.iter().copied();
                lines.filter(|line| self.is_asked(*line)).collect()
            })
            .collect();
        let lines = lists.concat();
        let ticks = lines.iter().filter(|line| has(line, &YES));
        for line in ticks.clone() {
            // A tick may close another line.
            if self.is_asked(*line) {
                self.ticks(*line);
            }
        }
        let doubts: Vec<&Question> = lines
            .iter()
            .filter(|line| has(line, &Answer::NotSure))
            .collect();
        if !doubts.is_empty() {
            self.page.click(Role::Checkbox, ui().ask.some_unsure);
            for line in &doubts {
                self.page
                    .click_in(ui().ask.which_unsure, Role::Checkbox, label(**line));
            }
        }
        let is_silent = |list: &&Vec<Question>| list.iter().all(|line| has(line, &NO));
        if lists.iter().any(|list| is_silent(&list)) {
            let nothing_said = doubts.is_empty() && ticks.count() == 0;
            let none = if nothing_said {
                ui().ask.none
            } else {
                ui().ask.none_else
            };
            self.page.click(Role::Checkbox, none);
        }
    }

    fn answers_one(&self, question: Question, answer: &Answer) {
        let (page, name, common) = (&self.page, label(question), ui().common);
        let kind = question.entry().kind;
        match (answer, kind) {
            (Answer::NotSure, Kind::YesNo | Kind::OneOf(_)) => {
                page.click_in(name, Role::Radio, common.not_sure);
            }
            (Answer::NotSure, Kind::ManyOf(_) | Kind::Number { .. }) => {
                page.click_in(name, Role::Checkbox, common.not_sure);
            }
            (Answer::YesNo(yes), _) => {
                let words = if *yes { common.yes } else { common.no };
                page.click_in(name, Role::Radio, words);
            }
            (Answer::Option(place), _) => {
                page.click_in(name, Role::Radio, words_of(question, *place));
            }
            (Answer::Options(options), _) => {
                for place in options.places() {
                    page.click_in(name, Role::Checkbox, words_of(question, place));
                }
            }
            (Answer::Number(scaled), Kind::Number { decimals, .. }) => {
                page.type_into(name, &(ui().dates.decimal)(*scaled, decimals));
            }
            (Answer::Occasions(occasions), Kind::Occasions { .. }) => match occasions.as_slice() {
                [occasion] => self.tells_of(question, occasion),
                _ => panic!("{name}: told of {} occasions", occasions.len()),
            },
            (Answer::Medicines(named), _) if named.is_empty() => {
                page.click(Role::Checkbox, ui().finder.take_none);
            }
            (Answer::Medicines(named), _) => {
                for medicine in named {
                    self.writes_down(&medicine.name);
                }
            }
            (Answer::Words(words), _) if words.is_empty() => {}
            (Answer::Words(words), _) => page.type_into(name, words),
            (answer, _) => panic!("{name}: no way to answer {answer:?}"),
        }
    }

    fn tells_of(&self, question: Question, occasion: &Occasion) {
        let (page, name, words) = (&self.page, label(question), ui().occasion);
        let Kind::Occasions { what, places, .. } = question.entry().kind else {
            panic!("{name} does not ask for occasions");
        };
        if !what.is_empty() {
            let what = occasion.what.map(|place| words_of(question, place));
            page.click_in(name, Role::Radio, what.unwrap_or(ui().common.not_sure));
        }
        self.says_when_of(name, occasion.when);
        if places {
            match occasion.places {
                Some(areas) => {
                    for area in areas.places() {
                        page.click_in(name, Role::Checkbox, words_of(Question::Areas, area));
                    }
                }
                None => page.click_in(name, Role::Checkbox, words.places_unsure),
            }
        }
    }

    /// Whether the question stands on the screen: its first field is shown.
    fn is_asked(&self, question: Question) -> bool {
        let id = match question.entry().kind {
            Kind::Occasions { .. } => format!("{}-0-title", question.id()),
            _ => question.id().to_owned(),
        };
        let shown = format!("return document.getElementById('{id}').getClientRects().length > 0");
        self.page.run(&shown) == true
    }
}

fn words_of(question: Question, place: u8) -> &'static str {
    option(OptionKey::of(question, place).expect("an option of the question"))
}

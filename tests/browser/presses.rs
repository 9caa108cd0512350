//! Many people press everything twice. The second press of a double click or a double tap answers nothing, takes
//! nothing away and leads nowhere, whatever the first one has brought up under the finger.

use crate::harness::{Page, Role, Served, Site, With};
use crate::patient::{Patient, medicine, option, title, ui};
use microneedling_check::knowledge::{Class, PageId, Setting};
use microneedling_check::text::OptionKey;
use serde_json::{Value, json};
use std::time::Duration;

crate::tests! {
    InEachEngine: "Each engine makes clicks of presses in its own way." [
        pressing_twice_with_a_finger_answers_nothing,
        pressing_twice_in_the_finder_takes_one_name,
        pressing_twice_in_a_frame_answers_nothing,
    ]
    InOneEngine: "What lies under the mouse is the same in all engines." [
        pressing_twice_with_a_mouse_answers_nothing,
        what_is_pressed_twice_in_its_own_place_is_pressed_twice,
    ]
    BeforeARelease: "Every button at every size takes minutes; `make test` presses each at one of them." [
        pressing_twice_answers_nothing_at_any_size,
        pressing_twice_in_the_finder_takes_one_name_at_any_size,
    ]
}

/// A window, and what is pressed with there.
type Hand = (With, (u32, u32));

const HANDS: [Hand; 5] = [
    (With::Finger, (360, 640)),
    (With::Finger, (375, 667)),
    (With::Finger, (412, 915)),
    (With::Mouse, (1280, 720)),
    (With::Mouse, (1366, 768)),
];

/// How long after the first press the second one comes, in milliseconds.
const APART: [u64; 3] = [40, 120, 250];

/// What is answered, typed, chosen and open on the screen, and what it is.
const STATE: &str = "
    const seen = (what) => [...document.querySelectorAll(what)].filter((one) => one.checkVisibility());
    return {
        heading: document.querySelector('h1')?.innerText,
        ticked: seen('main input:checked').map((one) => one.id),
        typed: seen('main input[type=text], main input[type=time], textarea:not([readonly])')
            .map((one) => one.value).filter((value) => value !== ''),
        chosen: seen('.chosen-line').map((one) => one.innerText),
        wrong: seen('.error-summary').length,
        open: seen('details[open], dialog[open]').length,
    }";

pub fn state(page: &Page) -> Value {
    page.run(STATE)
}

/// A screen of this heading on which nothing has been done.
pub fn untouched(heading: &str) -> Value {
    json!({ "heading": heading, "ticked": [], "typed": [], "chosen": [], "wrong": 0, "open": 0 })
}

/// Somebody who presses everything twice.
struct Doubler {
    patient: Patient,
    with: With,
    presses: usize,
}

impl Doubler {
    fn at(page: Page, (with, size): Hand) -> Self {
        if size != (0, 0) {
            page.resize(size.0, size.1);
        }
        Self {
            patient: Patient::at(page),
            with,
            presses: 0,
        }
    }

    /// Presses twice, each time in another rhythm.
    #[track_caller]
    fn presses(&mut self, name: &str) {
        self.presses_on(Role::Button, name);
    }

    #[track_caller]
    fn presses_on(&mut self, role: Role, name: &str) {
        let apart = APART[self.presses % APART.len()];
        self.presses += 1;
        let apart = Duration::from_millis(apart);
        self.patient.page.press_twice(role, name, self.with, apart);
    }

    #[track_caller]
    fn stands_at(&self, heading: &str) {
        assert_eq!(
            state(&self.patient.page),
            untouched(heading),
            "after {} presses, {:?}",
            self.presses,
            self.with
        );
    }

    /// Presses this; the screen is then as it is for whoever presses once.
    #[track_caller]
    fn presses_and_finds(&mut self, name: &str, back: &str) {
        let page = &self.patient.page;
        let before = page.heading();
        page.run_with(CLICK, vec![json!(name)]);
        page.wait_until("the next screen", |page| page.heading() != before);
        let expected = state(page);
        page.run_with(CLICK, vec![json!(back)]);
        page.wait_for_heading(&before);
        self.presses(name);
        assert_eq!(state(&self.patient.page), expected, "{:?}", self.with);
    }

    /// From the start to the result, and back a little.
    fn walks(mut self) {
        self.presses(ui().start.begin);
        self.stands_at(title(PageId::Treatment));
        let mut way = Vec::new();
        while let Some(id) = self.patient.screen() {
            way.push(id);
            self.patient.answers_as_a_healthy_adult(id);
            self.presses(ui().ask.go_on);
            match self.patient.screen() {
                Some(next) => self.stands_at(title(next)),
                None => self.stands_at(ui().check.title),
            }
            assert!(way.len() < 20, "{way:?}");
        }
        assert!(way.len() > 7, "nothing was left out: {way:?}");
        let change = format!("{} {}", ui().check.change, title(PageId::Treatment));
        self.presses_and_finds(&change, ui().common.back);
        let pen = self.patient.page.run(STATE);
        assert_ne!(pen["ticked"], json!([]), "what was answered stays");
        self.presses(ui().common.back);
        self.stands_at(ui().check.title);
        self.presses_and_finds(ui().check.result, ui().common.back);
        self.presses(ui().common.back);
        self.stands_at(ui().check.title);
        // The second press decides nothing, and the next two do.
        self.presses(ui().common.leave);
        assert_eq!(state(&self.patient.page)["heading"], ui().check.title);
        assert_eq!(state(&self.patient.page)["open"], 1, "the question");
        self.presses(ui().delete.no);
        self.stands_at(ui().check.title);
        self.presses(ui().common.leave);
        self.presses(ui().delete.yes);
        self.stands_at(ui().common.name);
    }

    /// Names a medicine in each of the ways that the finder has, from its screen on.
    fn names_medicines(&mut self) {
        let finder = &ui().finder;
        let takes = |doubler: &Self, names: &[&str]| {
            let state = state(&doubler.patient.page);
            let chosen = state["chosen"].as_array().expect("a list");
            let chosen: Vec<&str> = chosen.iter().filter_map(Value::as_str).collect();
            let same = chosen
                .iter()
                .zip(names)
                .all(|(one, name)| one.starts_with(name));
            assert!(
                same && chosen.len() == names.len(),
                "{chosen:?}, not {names:?}"
            );
            assert_eq!(state["heading"], title(PageId::MedicineNames));
            assert_eq!((&state["ticked"], &state["wrong"]), (&json!([]), &json!(0)));
        };
        let paracetamol = medicine("paracetamol", Class::Nothing);
        self.patient.types_a_name("parac");
        self.presses_on(Role::Option, &paracetamol);
        takes(self, &["paracetamol"]);

        // One that is asked about: nothing is picked of what is asked.
        self.patient.types_a_name("tretin");
        let offered = (finder.described)("tretinoin", finder.several_forms);
        self.presses_on(Role::Option, &offered);
        takes(self, &["paracetamol"]);
        self.patient.page.click(Role::Radio, finder.form_not_sure);
        self.presses(finder.add);
        takes(self, &["paracetamol", "tretinoin"]);

        self.patient.types_a_name("eliqiu");
        self.presses(finder.search);
        takes(self, &["paracetamol", "tretinoin"]);
        self.patient.page.click(Role::Radio, finder.none_of_these);
        self.presses(finder.add);
        takes(self, &["paracetamol", "tretinoin", "eliqiu"]);

        self.presses(finder.unknown);
        takes(
            self,
            &["paracetamol", "tretinoin", "eliqiu", finder.unknown_name],
        );

        let remove = format!("{} {}", finder.remove, finder.unknown_name);
        self.presses(&remove);
        takes(self, &["paracetamol", "tretinoin", "eliqiu"]);
        let remove = format!("{} paracetamol", finder.remove);
        self.presses(&remove);
        takes(self, &["tretinoin", "eliqiu"]);
    }

    fn comes_to_the_finder(&self) {
        while let Some(id) = self
            .patient
            .screen()
            .filter(|id| *id != PageId::MedicineNames)
        {
            self.patient.answers_as_a_healthy_adult(id);
            self.patient.goes_on();
        }
    }
}

/// Presses a button by its name, as a screen reader does.
const CLICK: &str = "
    const words = (one) => one.textContent.replace(/\\s+/g, ' ').trim();
    [...document.querySelectorAll('button')].find((one) => words(one) === arguments[0]).click()";

fn pressing_twice_with_a_finger_answers_nothing() {
    Doubler::at(Page::open(), HANDS[1]).walks();
}

fn pressing_twice_with_a_mouse_answers_nothing() {
    Doubler::at(Page::open(), HANDS[4]).walks();
}

fn pressing_twice_answers_nothing_at_any_size() {
    for hand in HANDS {
        for first in 0..APART.len() {
            let mut doubler = Doubler::at(Page::open(), hand);
            // Each press comes in each rhythm.
            doubler.presses = first;
            doubler.walks();
        }
    }
}

fn pressing_twice_in_the_finder_takes_one_name() {
    let mut doubler = Doubler::at(Page::open(), HANDS[2]);
    doubler.patient.begins();
    doubler.comes_to_the_finder();
    doubler.names_medicines();
}

fn pressing_twice_in_the_finder_takes_one_name_at_any_size() {
    for hand in HANDS {
        let mut doubler = Doubler::at(Page::open(), hand);
        doubler.patient.begins();
        doubler.comes_to_the_finder();
        for first in 0..APART.len() {
            doubler.presses = first;
            doubler.names_medicines();
            for name in ["tretinoin", "eliqiu"] {
                let remove = format!("{} {name}", ui().finder.remove);
                doubler.patient.page.click(Role::Button, &remove);
            }
        }
    }
}

fn pressing_twice_in_a_frame_answers_nothing() {
    let page = Page::open_around(Served::app(), |tool| Site {
        page: format!(
            "<!DOCTYPE html><html lang=en><title>Rose Clinic</title>
             <script type=module src={tool}/embed.js></script>
             <microneedling-check></microneedling-check>"
        ),
        headers: Vec::new(),
        files: Vec::new(),
    });
    page.enter("return document.querySelector('microneedling-check')?.shadowRoot?.querySelector('iframe') ?? null");
    let mut doubler = Doubler::at(page, (With::Mouse, (0, 0)));
    doubler.presses(ui().start.begin);
    doubler.stands_at(title(PageId::Treatment));
    doubler
        .patient
        .answers_as_a_healthy_adult(PageId::Treatment);
    doubler.presses(ui().ask.go_on);
    doubler.stands_at(title(PageId::Areas));
}

/// Nothing comes in the place of a row that is ticked: whoever ticks it by mistake can take the tick away at once, and
/// the next row takes one at once.
fn what_is_pressed_twice_in_its_own_place_is_pressed_twice() {
    let mut doubler = Doubler::at(Page::open(), HANDS[4]);
    doubler.patient.begins();
    let none = ui().ask.none;
    doubler.presses_on(Role::Checkbox, none);
    assert!(!doubler.patient.page.is_chosen(Role::Checkbox, none));
    let clinic = option(OptionKey::Setting(Setting::Clinic));
    doubler.presses_on(Role::Radio, clinic);
    assert!(doubler.patient.page.is_chosen(Role::Radio, clinic));
}

//! What a patient does with mouse, finger and keyboard, as the driver does it: real events, one command each.

use super::engine::Engine;
use super::page::Page;
use super::role::Role;
use fantoccini::actions::{
    InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
    TouchActions,
};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::thread;
use std::time::{Duration, Instant};

/// Calls back once the page is as it is painted, and presses count on it: the app takes none on what nobody can have
/// seen yet.
const COUNTS: &str = "
    const done = arguments[arguments.length - 1];
    const look = () => document.documentElement.dataset.presses === 'wait' ? requestAnimationFrame(look) : done(true);
    requestAnimationFrame(look);";

/// Calls back once the page is as it is painted. A patient acts on nothing else: what the app leaves to the
/// next frame, such as moving the focus, is done before it is seen, and only a driver is quick enough to act
/// in between.
const PAINTED: &str = "
    const done = arguments[arguments.length - 1];
    requestAnimationFrame(() => done(true));";

/// Calls back with what takes the click for an element, once it is painted, in sight and at rest, and presses count.
/// WebKit clicks where it was before the page has scrolled to it.
const IN_SIGHT: &str = "
    const [element, done] = arguments;
    const target = element.labels?.[0] ?? element;
    const ready = () => {
        window.arrived = false;
        target.addEventListener('click', () => { window.arrived = true; }, { capture: true, once: true });
        done(target);
    };
    // A frame that is out of sight paints nothing, and one as high as its page may be only partly in sight.
    const framed = window !== parent;
    if (framed) target.scrollIntoView({ block: 'center' });
    const look = () => {
        if (document.documentElement.dataset.presses === 'wait') return requestAnimationFrame(look);
        const { top, bottom } = target.getBoundingClientRect();
        if (!framed && top >= 0 && bottom <= innerHeight) return ready();
        target.scrollIntoView({ block: 'center' });
        requestAnimationFrame(() => requestAnimationFrame(ready));
    };
    requestAnimationFrame(look);";

/// Listens for the end of a key press, once the page is painted.
const LISTEN_FOR_KEY: &str = "
    const done = arguments[arguments.length - 1];
    requestAnimationFrame(() => {
        window.arrived = false;
        window.addEventListener('keyup', () => { window.arrived = true; }, { capture: true, once: true });
        done(true);
    });";

/// Types in the place of a driver that cannot.
const TYPE: &str = "
    const [field, text] = arguments;
    field.focus();
    field.value += text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));";

/// Chooses in the place of a driver that cannot.
const CHOOSE: &str = "
    const [list, words] = arguments;
    list.selectedIndex = [...list.options].findIndex((option) => option.label === words);
    for (const kind of ['input', 'change']) list.dispatchEvent(new Event(kind, { bubbles: true }));";

/// Counts the presses that have come to the page.
const COUNT_PRESSES: &str = "
    window.presses = 0;
    if (!window.countsPresses) {
        window.countsPresses = true;
        addEventListener('pointerup', () => { window.presses += 1; }, true);
    }";

/// What a patient points with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum With {
    Finger,
    Mouse,
}

/// How long a click or a key may take from the driver to the page.
const ARRIVAL: Duration = Duration::from_secs(2);

/// How often a click is made that does not arrive.
const CLICKS: usize = 3;

impl Page {
    /// Clicks the element that assistive technology knows by this role and name.
    #[track_caller]
    pub fn click(&self, role: Role, name: &str) {
        self.hit(&self.find(role, name));
    }

    /// Taps on it with a finger.
    #[track_caller]
    pub fn tap(&self, role: Role, name: &str) {
        let element = self.find(role, name);
        self.counts_presses();
        let finger = TouchActions::new("finger".to_owned())
            .then(PointerAction::MoveToElement {
                element,
                duration: None,
                x: 0.0,
                y: 0.0,
            })
            .then(PointerAction::Down {
                button: MOUSE_BUTTON_LEFT,
            })
            .then(PointerAction::Up {
                button: MOUSE_BUTTON_LEFT,
            });
        let browser = self.browser();
        browser.done(browser.client.perform_actions(finger));
    }

    /// Presses on it twice, at one place and in one go, as many people press everything; waits until the page has got
    /// both.
    #[track_caller]
    pub fn press_twice(&self, role: Role, name: &str, with: With, apart: Duration) {
        let element = self.find(role, name);
        let framed = self.in_frame.get();
        if framed {
            // A frame that is out of sight paints nothing.
            self.place_of(&json!(element));
        }
        let browser = self.browser();
        let target = browser.client.execute_async(IN_SIGHT, vec![json!(element)]);
        let target = browser.done(target);
        self.run(COUNT_PRESSES);
        if framed {
            // No driver finds what is in the frame of another website for more than one click.
            let (x, y) = self.place_of(&target);
            let there = PointerAction::MoveTo {
                duration: None,
                x,
                y,
            };
            self.outside(|| self.act_twice(there, with, apart));
        } else {
            let there = PointerAction::MoveToElement {
                element: browser.element(&target),
                duration: None,
                x: 0.0,
                y: 0.0,
            };
            self.act_twice(there, with, apart);
        }
        self.wait_until("both presses to arrive", |page| {
            page.run("return window.presses") == 2
        });
        self.paints();
    }

    fn act_twice(&self, there: PointerAction, with: With, apart: Duration) {
        const DOWN: PointerAction = PointerAction::Down {
            button: MOUSE_BUTTON_LEFT,
        };
        const UP: PointerAction = PointerAction::Up {
            button: MOUSE_BUTTON_LEFT,
        };
        let acts = [
            there,
            DOWN,
            UP,
            PointerAction::Pause { duration: apart },
            DOWN,
            UP,
        ];
        let browser = self.browser();
        match with {
            With::Finger => {
                let finger = TouchActions::new("finger".to_owned());
                let finger = acts.into_iter().fold(finger, InputSource::then);
                browser.done(browser.client.perform_actions(finger));
            }
            With::Mouse => {
                let mouse = MouseActions::new("mouse".to_owned());
                let mouse = acts.into_iter().fold(mouse, InputSource::then);
                browser.done(browser.client.perform_actions(mouse));
            }
        }
    }

    /// Clicks inside the group of this name.
    #[track_caller]
    pub fn click_in(&self, group: &str, role: Role, name: &str) {
        self.hit(&self.find_in(group, role, name));
    }

    /// Types into the field of this name, after what is in it.
    #[track_caller]
    pub fn type_into(&self, name: &str, text: &str) {
        let field = self.find(Role::Field, name);
        self.paints();
        if self.needs_a_script() {
            self.run_with(TYPE, vec![json!(field), json!(text)]);
        } else {
            self.browser().done(field.send_keys(text));
        }
    }

    /// Types a time of day, key by key, into the field of this name.
    #[track_caller]
    pub fn type_time(&self, name: &str, hour: u8, minute: u8) {
        let field = self.find(Role::Field, name);
        self.run_with("arguments[0].focus()", vec![json!(field)]);
        let right = char::from(Key::Right);
        let keys = match self.engine() {
            // Twelve hours; the second digit leads on.
            Engine::Chromium | Engine::Firefox => {
                let half = if hour < 12 { 'a' } else { 'p' };
                format!("{:02}{minute:02}{half}", (hour + 11) % 12 + 1)
            }
            // Twenty-four hours; a key leads on.
            Engine::WebKit => format!("{hour:02}{right}{minute:02}"),
        };
        keys.chars().for_each(|key| self.press_char(key));
        let typed = self.run_with("return arguments[0].value", vec![json!(field)]);
        assert_eq!(typed, format!("{hour:02}:{minute:02}"));
    }

    /// Chooses an option by its words in the list of this name.
    #[track_caller]
    pub fn choose(&self, name: &str, option: &str) {
        let list = self.find(Role::Select, name);
        if self.needs_a_script() {
            self.run_with(CHOOSE, vec![json!(list), json!(option)]);
        } else {
            self.browser().done(list.select_by_label(option));
        }
    }

    /// Presses one key, wherever the focus is.
    #[track_caller]
    pub fn press(&self, key: Key) {
        self.press_char(char::from(key));
    }

    /// Presses the key of one character, wherever the focus is. Firefox's driver answers before the page has
    /// got it; a page that has lost the focus never gets it.
    #[track_caller]
    pub fn press_char(&self, value: char) {
        let keys = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value });
        self.run_async(LISTEN_FOR_KEY);
        let browser = self.browser();
        browser.done(browser.client.perform_actions(keys));
        self.has_arrived();
    }

    /// Waits until the page is as it is painted, and takes presses.
    #[track_caller]
    pub fn counts_presses(&self) {
        self.run_async(COUNTS);
    }

    /// Waits until the page is as it is painted.
    #[track_caller]
    pub fn paints(&self) {
        self.run_async(PAINTED);
    }

    /// Clicks where a patient does: a choice lies under its label, which fills the whole row. On a busy machine
    /// WebKit's driver may lose a click; then nobody has got it, and it is made again.
    #[track_caller]
    fn hit(&self, element: &Element) {
        let browser = self.browser();
        for _ in 0..CLICKS {
            if self.needs_a_script() {
                // A frame that is out of sight paints nothing.
                self.place_of(&json!(element));
            }
            let target = browser.client.execute_async(IN_SIGHT, vec![json!(element)]);
            let target = browser.done(target);
            if self.needs_a_script() {
                self.click_at(&target);
            } else {
                browser.done(browser.element(&target).click());
            }
            if self.has_arrived() {
                return;
            }
        }
        panic!("a click does not arrive; the page shows:\n{}", self.text());
    }

    /// Whether what was done has come to the page, or to the one after it, within its time.
    fn has_arrived(&self) -> bool {
        let end = Instant::now() + ARRIVAL;
        loop {
            let browser = self.browser();
            let arrived = browser
                .client
                .execute("return window.arrived !== false", vec![]);
            // Where the page gives no answer, it is giving way to the next one.
            if browser.wait(arrived).unwrap_or(Value::Bool(true)) == true {
                return true;
            }
            if Instant::now() > end {
                return false;
            }
            thread::sleep(Duration::from_millis(10));
        }
    }
}

//! A page inside the page of another website: into its frame and out of it, and what a driver that does not reach
//! into frames needs.

use super::page::Page;
use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use serde_json::Value;

/// The middle of an element in its page.
const MIDDLE: &str = "
    const { left, top, width, height } = arguments[0].getBoundingClientRect();
    return [left + width / 2, top + height / 2]";

/// A place in a frame as the page around sees it, which scrolls there.
const IN_FRAME: &str = "
    const [frame, [x, y]] = arguments;
    const place = () => {
        const { left, top } = frame.getBoundingClientRect();
        return [Math.round(left + x), Math.round(top + y)];
    };
    const [, top] = place();
    if (top < 0 || top > innerHeight) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
    return place()";

impl Page {
    /// Goes into the frame that a function body returns, once the app in it has started.
    #[track_caller]
    pub fn enter(&self, frame: &str) {
        let mut found = Value::Null;
        self.wait_until("the frame", |page| {
            found = page.run(frame);
            !found.is_null()
        });
        self.return_to(&found);
        frame.clone_into(&mut self.frame.borrow_mut());
        self.wait_until("the app in the frame", |page| {
            page.run("return document.documentElement?.dataset.app") == "started"
        });
    }

    /// Goes out of the frame.
    pub fn leave_frame(&self) {
        let browser = self.browser();
        browser.done(browser.client.clone().enter_parent_frame());
        self.in_frame.set(false);
    }

    /// Whether the driver does not reach what is on the screen.
    pub(super) fn needs_a_script(&self) -> bool {
        self.in_frame.get() && !self.engine().reaches_into_frames()
    }

    /// Clicks in a frame from outside of it, where the driver does not find what is in it.
    pub(super) fn click_at(&self, target: &Value) {
        let (x, y) = self.place_of(target);
        let pointer = MouseActions::new("mouse".to_owned())
            .then(PointerAction::MoveTo {
                duration: None,
                x,
                y,
            })
            .then(PointerAction::Down {
                button: MOUSE_BUTTON_LEFT,
            })
            .then(PointerAction::Up {
                button: MOUSE_BUTTON_LEFT,
            });
        self.outside(|| {
            let browser = self.browser();
            browser.done(browser.client.perform_actions(pointer));
        });
    }

    /// Does something from outside of the frame.
    pub(super) fn outside(&self, todo: impl FnOnce()) {
        let frame = self.leave_for_a_while();
        todo();
        self.return_to(&frame);
    }

    /// Where something in the frame is, seen from the page around, which scrolls there.
    pub(super) fn place_of(&self, target: &Value) -> (f64, f64) {
        let middle = self.run_with(MIDDLE, vec![target.clone()]);
        let frame = self.leave_for_a_while();
        let place = self.run_with(IN_FRAME, vec![frame.clone(), middle]);
        self.return_to(&frame);
        serde_json::from_value(place).expect("two numbers")
    }

    fn leave_for_a_while(&self) -> Value {
        self.leave_frame();
        let frame = self.frame.borrow().clone();
        self.run(&frame)
    }

    fn return_to(&self, frame: &Value) {
        let browser = self.browser();
        browser.done(browser.element(frame).enter_frame());
        self.in_frame.set(true);
    }
}

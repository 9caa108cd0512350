//! What a page shows, and where: elements by role and name, headings, text, the focus.

use super::axe;
use super::page::Page;
use super::role::{CANDIDATES, Role};
use fantoccini::elements::Element;
use serde_json::{Value, json};

impl Page {
    /// The name of the element that has the focus, as a screen reader says it.
    pub fn focused(&self) -> String {
        let browser = self.browser();
        let focused = browser.done(browser.client.active_element());
        browser.name(&focused).unwrap_or_default()
    }

    /// Whether the radio button or check box of this name is chosen.
    #[track_caller]
    pub fn is_chosen(&self, role: Role, name: &str) -> bool {
        self.browser().done(self.find(role, name).is_selected())
    }

    /// The words of the main heading; empty where there is none.
    pub fn heading(&self) -> String {
        let words = self.run("return document.querySelector('h1')?.innerText ?? ''");
        words.as_str().unwrap_or_default().to_owned()
    }

    /// All visible text.
    pub fn text(&self) -> String {
        let text = self.run("return document.body.innerText");
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Whether the visible text holds these words.
    pub fn shows(&self, words: &str) -> bool {
        self.text().contains(words)
    }

    /// Whether there is, now, an element of this role and name.
    pub fn has(&self, role: Role, name: &str) -> bool {
        self.look_for(role, name, &Value::Null).is_some()
    }

    #[track_caller]
    pub(super) fn find(&self, role: Role, name: &str) -> Element {
        let mut found = None;
        self.wait_until(&format!("the {role:?} `{name}`"), |page| {
            found = page.look_for(role, name, &Value::Null);
            found.is_some()
        });
        found.expect("waited for")
    }

    #[track_caller]
    pub(super) fn find_in(&self, group: &str, role: Role, name: &str) -> Element {
        let found = self.look_for(role, name, &json!(self.find(Role::Group, group)));
        found.unwrap_or_else(|| panic!("no {role:?} `{name}` in the group `{group}`"))
    }

    /// The element of this role and name inside of `root`, or in the whole page.
    #[track_caller]
    fn look_for(&self, role: Role, name: &str, root: &Value) -> Option<Element> {
        if self.in_frame.get() {
            return self.look_by_axe(role, name, root);
        }
        let browser = self.browser();
        let arguments = vec![json!(role.selector()), json!(name), root.clone()];
        let candidates = browser.wait(browser.client.execute(CANDIDATES, arguments));
        let candidates = candidates.unwrap_or_default();
        let mut elements = candidates
            .as_array()
            .into_iter()
            .flatten()
            .map(|candidate| browser.element(candidate));
        // An element may go away while it is looked at; then it is not the one, or is found next time.
        elements.find(|element| browser.name(element).is_ok_and(|found| found == name))
    }

    /// ChromeDriver knows no names in the frame of another origin, so there they are asked of axe.
    fn look_by_axe(&self, role: Role, name: &str, root: &Value) -> Option<Element> {
        self.put_axe_in();
        let browser = self.browser();
        let arguments = vec![json!(role.selector()), json!(name), root.clone()];
        let found = browser.wait(browser.client.execute(axe::BY_NAME, arguments));
        // The root may have gone away meanwhile.
        let found = found.ok().filter(|found| !found.is_null())?;
        Some(browser.element(&found))
    }
}

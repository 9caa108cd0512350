//! One page in one browser, in a patient's words: what it shows, what is clicked, what was requested.

mod media;

use super::axe;
use super::driver::Driver;
use super::server::{Server, Trouble};
use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, PointerAction, TouchActions};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::future::Future;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};
use tokio::runtime::{Builder, Runtime};

pub use fantoccini::key::Key;

/// How long a condition may take to come true. Only a failing test waits this long.
const DEADLINE: Duration = Duration::from_secs(20);

/// The request for the list of names, which the app makes after the first paint.
pub const NAMES: &str = "GET /medicines.txt";

/// What kind of thing a patient, or their screen reader, looks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Button,
    Link,
    Radio,
    Checkbox,
    /// A field to type into, a date included.
    Field,
    /// A list to choose from.
    Select,
    /// A line of a list that opens at a field.
    Option,
    /// The line that opens and closes a `details`.
    Summary,
    Heading,
    /// A `fieldset`, named by its `legend`.
    Group,
}

/// An open page; browser, driver and profile are gone when it is dropped.
pub struct Page {
    client: Client,
    runtime: Runtime,
    _driver: Driver,
    server: Server,
}

impl Page {
    /// Opens the app in a new browser and waits until it has started.
    pub fn open() -> Self {
        Self::open_from(Server::start(None))
    }

    /// The same, with trouble for every file whose name ends so.
    pub fn open_with(end: &'static str, trouble: Trouble) -> Self {
        Self::open_from(Server::start(Some((end, trouble))))
    }

    fn open_from(server: Server) -> Self {
        let driver = Driver::start();
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let client = runtime
            .block_on(
                ClientBuilder::new(HttpConnector::new())
                    .capabilities(driver.capabilities(&server.address()))
                    .connect(&driver.url()),
            )
            .unwrap_or_else(|error| panic!("the browser does not start: {error}"));
        let page = Self {
            client,
            runtime,
            _driver: driver,
            server,
        };
        page.go_to(&format!("http://{}/", page.server.address()));
        page.wait_until("boot.js to say that the app started or failed", |page| {
            page.run("return document.documentElement.dataset.app !== undefined") == true
        });
        if page.run("return document.documentElement.dataset.app") == "started" {
            // The last request: whatever is counted from here on is too much.
            page.wait_until("the list of names to be asked for", |page| {
                page.requests().iter().any(|one| one == NAMES)
            });
        }
        page
    }

    /// Ends the trouble that the page was opened with.
    pub fn mend(&self) {
        self.server.mend();
    }

    /// Makes the page's processor this many times slower.
    pub fn slow_down(&self, times: u32) {
        let command = json!({
            "cmd": "Emulation.setCPUThrottlingRate",
            "params": { "rate": times },
        });
        self.done(self.client.issue_cmd(Wire::DevTools(command)));
    }

    /// Follows an address, as if typed into the address bar.
    pub fn go_to(&self, address: &str) {
        self.done(self.client.goto(address));
    }

    /// The browser's own Back.
    pub fn go_back(&self) {
        self.done(self.client.back());
    }

    /// The browser's own Reload.
    pub fn reload(&self) {
        self.done(self.client.refresh());
    }

    /// Makes the window this wide and high, in CSS pixels.
    pub fn resize(&self, width: u32, height: u32) {
        self.done(self.client.set_window_size(width, height));
    }

    /// Looks again and again until the condition holds; fails after a deadline.
    #[track_caller]
    pub fn wait_until(&self, what: &str, mut condition: impl FnMut(&Self) -> bool) {
        let end = Instant::now() + DEADLINE;
        while !condition(self) {
            assert!(
                Instant::now() < end,
                "waited {DEADLINE:?} for {what}; the page shows:\n{}\nand the console:\n{:#?}",
                self.text(),
                self.console(),
            );
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Waits for a main heading with these words.
    #[track_caller]
    pub fn wait_for_heading(&self, words: &str) {
        self.wait_until(&format!("the heading `{words}`"), |page| {
            page.heading() == words
        });
    }

    /// Clicks the element that assistive technology knows by this role and name.
    #[track_caller]
    pub fn click(&self, role: Role, name: &str) {
        let element = self.find(role, name);
        self.hit(&element);
    }

    /// Taps on it with a finger.
    #[track_caller]
    pub fn tap(&self, role: Role, name: &str) {
        let finger = TouchActions::new("finger".to_owned())
            .then(PointerAction::MoveToElement {
                element: self.find(role, name),
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
        self.done(self.client.perform_actions(finger));
    }

    /// Clicks inside the group of this name.
    #[track_caller]
    pub fn click_in(&self, group: &str, role: Role, name: &str) {
        let group = self.find(Role::Group, group);
        let inside = self
            .done(group.find_all(Locator::Css(role.selector())))
            .into_iter()
            .find(|element| self.name(element).is_ok_and(|found| found == name));
        let element = inside.unwrap_or_else(|| panic!("no {role:?} `{name}` in the group"));
        self.hit(&element);
    }

    /// Types into the field of this name, after what is in it.
    #[track_caller]
    pub fn type_into(&self, name: &str, text: &str) {
        self.done(self.find(Role::Field, name).send_keys(text));
    }

    /// Chooses an option by its words in the list of this name.
    #[track_caller]
    pub fn choose(&self, name: &str, option: &str) {
        self.done(self.find(Role::Select, name).select_by_label(option));
    }

    /// Presses one key where the focus is.
    #[track_caller]
    pub fn press(&self, key: Key) {
        let key = char::from(key).to_string();
        self.done(self.done(self.client.active_element()).send_keys(&key));
    }

    /// Presses the key of one character where the focus is.
    #[track_caller]
    pub fn press_char(&self, key: char) {
        self.done(
            self.done(self.client.active_element())
                .send_keys(&key.to_string()),
        );
    }

    /// The name of the element that has the focus, as a screen reader says it.
    pub fn focused(&self) -> String {
        self.name(&self.done(self.client.active_element()))
            .unwrap_or_default()
    }

    /// Whether the radio button or check box of this name is chosen.
    #[track_caller]
    pub fn is_chosen(&self, role: Role, name: &str) -> bool {
        self.done(self.find(role, name).is_selected())
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
        self.look_for(role, name).is_some()
    }

    /// Runs a function body in the page and gives what it returns.
    #[track_caller]
    pub fn run(&self, script: &str) -> Value {
        self.done(self.client.execute(script, Vec::new()))
    }

    /// Runs a function body in the page that calls back with its result.
    #[track_caller]
    pub fn run_async(&self, script: &str) -> Value {
        self.done(self.client.execute_async(script, Vec::new()))
    }

    /// Method and target of every request until now, to whatever host.
    pub fn requests(&self) -> Vec<String> {
        self.server.requests()
    }

    /// What the console has got since the last call, the browser's own complaints included.
    pub fn console(&self) -> Vec<String> {
        let entries = self.done(self.client.issue_cmd(Wire::ConsoleLog));
        let entries = entries.as_array().cloned().unwrap_or_default();
        entries
            .iter()
            .map(|entry| format!("{} {}", entry["level"], entry["message"]))
            .collect()
    }

    /// What axe finds wrong on the screen as it is, one line for each rule.
    #[track_caller]
    pub fn accessibility_violations(&self) -> Vec<String> {
        if self.run("return window.axe === undefined") == true {
            self.run(&axe::source());
        }
        let found = self.done(self.client.execute_async(axe::RUN, Vec::new()));
        serde_json::from_value(found).expect("a list of lines")
    }

    /// Writes a PNG of the visible part of the page.
    pub fn screenshot(&self, path: impl AsRef<Path>) {
        let png = self.done(self.client.screenshot());
        std::fs::write(path, png).expect("a writable path");
    }

    #[track_caller]
    fn hit(&self, element: &Element) {
        if self.wait(element.click()).is_err() {
            // A styled choice may hide its input under its label; then the label takes the click.
            let labels = "return arguments[0].labels?.[0] ?? arguments[0]";
            let label = self.done(self.client.execute(labels, vec![json!(element)]));
            self.done(self.element(&label).click());
        }
    }

    #[track_caller]
    fn find(&self, role: Role, name: &str) -> Element {
        let mut found = None;
        self.wait_until(&format!("the {role:?} `{name}`"), |page| {
            found = page.look_for(role, name);
            found.is_some()
        });
        found.expect("waited for")
    }

    fn look_for(&self, role: Role, name: &str) -> Option<Element> {
        // An element may go away while it is looked at; then it is not the one, or is found next time.
        self.wait(self.client.find_all(Locator::Css(role.selector())))
            .unwrap_or_default()
            .into_iter()
            .find(|element| self.name(element).is_ok_and(|found| found == name))
    }

    /// The name that the browser computes for assistive technology.
    fn name(&self, element: &Element) -> Result<String, CmdError> {
        let name = self.wait(self.client.issue_cmd(Wire::Name(element.element_id())))?;
        Ok(name.as_str().unwrap_or_default().to_owned())
    }

    fn element(&self, reference: &Value) -> Element {
        let id = reference
            .as_object()
            .and_then(|object| object.values().next())
            .and_then(Value::as_str)
            .expect("a reference to an element");
        Element::from_element_id(self.client.clone(), ElementRef::from(id.to_owned()))
    }

    fn wait<T>(&self, command: impl Future<Output = T>) -> T {
        self.runtime.block_on(command)
    }

    #[track_caller]
    fn done<T>(&self, command: impl Future<Output = Result<T, CmdError>>) -> T {
        self.wait(command)
            .unwrap_or_else(|error| panic!("the browser refused: {error}"))
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        // The browser ends with its session; the driver is ended after that, by its own drop.
        let _ = self.runtime.block_on(self.client.clone().close());
    }
}

impl Role {
    fn selector(self) -> &'static str {
        match self {
            Self::Button => "button, [role=button], input[type=submit]",
            Self::Link => "a[href]",
            Self::Radio => "input[type=radio]",
            Self::Checkbox => "input[type=checkbox]",
            Self::Field => "input:not([type=radio], [type=checkbox], [type=submit]), textarea",
            Self::Select => "select",
            Self::Option => "[role=option]",
            Self::Summary => "summary",
            Self::Heading => "h1, h2, h3, h4, h5, h6",
            Self::Group => "fieldset, [role=group], [role=radiogroup]",
        }
    }
}

/// Commands that the client library has no method for.
#[derive(Debug)]
enum Wire {
    ConsoleLog,
    Name(ElementRef),
    /// A command of Chromium's own protocol.
    DevTools(Value),
}

impl WebDriverCompatibleCommand for Wire {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        let session = session.unwrap_or_default();
        base.join(&match self {
            Self::ConsoleLog => format!("session/{session}/se/log"),
            Self::DevTools(_) => format!("session/{session}/goog/cdp/execute"),
            Self::Name(element) => {
                format!(
                    "session/{session}/element/{}/computedlabel",
                    element.as_ref()
                )
            }
        })
    }

    fn method_and_body(&self, _: &url::Url) -> (Method, Option<String>) {
        match self {
            Self::ConsoleLog => (Method::POST, Some(json!({ "type": "browser" }).to_string())),
            Self::Name(_) => (Method::GET, None),
            Self::DevTools(command) => (Method::POST, Some(command.to_string())),
        }
    }
}

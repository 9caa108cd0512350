//! One page in one browser, in a patient's words: what it shows, what is clicked, what was requested.

use super::axe;
use super::browser::Browser;
use super::engine::Engine;
use super::role::{CANDIDATES, Role};
use super::server::{Served, Server, Site, Trouble};
use fantoccini::actions::{
    InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
    TouchActions,
};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::wd::PrintConfiguration;
use serde_json::{Value, json};
use std::cell::{Cell, RefCell};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

/// How long a condition may take to come true. Only a failing test waits this long.
const DEADLINE: Duration = Duration::from_secs(30);

/// The request for the list of names, which the app makes after the first paint.
pub const NAMES: &str = "GET /assets/medicines-";

/// The request for the script of the worker, with which every look for a newer release begins.
const WORKER: &str = "GET /sw.js";

/// The size of the window at first, in CSS pixels.
const SIZE: (u32, u32) = (1000, 900);

/// Calls back once the page is as it is painted. A patient acts on nothing else: what the app leaves to the
/// next frame, such as moving the focus, is done before it is seen, and only a driver is quick enough to act
/// in between.
const PAINTED: &str = "
    const done = arguments[arguments.length - 1];
    requestAnimationFrame(() => done(true));";

/// Calls back with what takes the click for an element, once it is painted, in sight and at rest. WebKit clicks
/// where it was before the page has scrolled to it.
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
    requestAnimationFrame(() => {
        const { top, bottom } = target.getBoundingClientRect();
        if (!framed && top >= 0 && bottom <= innerHeight) return ready();
        target.scrollIntoView({ block: 'center' });
        requestAnimationFrame(() => requestAnimationFrame(ready));
    });";

/// Listens for the end of a key press, once the page is painted.
const LISTEN_FOR_KEY: &str = "
    const done = arguments[arguments.length - 1];
    requestAnimationFrame(() => {
        window.arrived = false;
        window.addEventListener('keyup', () => { window.arrived = true; }, { capture: true, once: true });
        done(true);
    });";

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

/// How long a click or a key may take from the driver to the page.
const ARRIVAL: Duration = Duration::from_secs(2);

/// How often a click is made that does not arrive.
const CLICKS: usize = 3;

/// An open page.
pub struct Page {
    /// There until the page is dropped.
    browser: Option<Browser>,
    server: Server,
    /// The website around it, where there is one.
    around: Option<Server>,
    /// Whether commands go to a frame of it.
    in_frame: Cell<bool>,
    /// The function body that gives it.
    frame: RefCell<String>,
    /// How many requests for other hosts the browser had made before.
    made_before: usize,
}

impl Page {
    /// Opens the app in the engine of this test and waits until it has started.
    pub fn open() -> Self {
        Self::open_as(Served::to(Engine::current()), "")
    }

    /// The same, after a script of the test.
    pub fn open_after(script: &str) -> Self {
        Self::open_as(Served::to(Engine::current()).after(script), "")
    }

    /// Opens another page of ours, and waits until it has started.
    pub fn open_at(path: &str) -> Self {
        Self::open_as(Served::to(Engine::current()), path)
    }

    /// The same, with trouble for every file whose name ends so.
    pub fn open_with(end: &'static str, trouble: Trouble) -> Self {
        Self::open_as(Served::to(Engine::current()).with(end, trouble), "")
    }

    /// The same, without the worker that would ask for the file as well.
    pub fn open_alone(end: &'static str, trouble: Trouble) -> Self {
        let served = Served::to(Engine::current()).with(end, trouble);
        Self::open_as(served.without_worker(), "")
    }

    /// Opens a website that holds the app, which is at the address that the website is told.
    pub fn open_around(served: Served, site: impl FnOnce(&str) -> Site) -> Self {
        let mut page = Self::before_all(served);
        let site = Server::of(site(&format!("http://{}", page.server.address())));
        page.go_to(&format!("http://{}/", site.address()));
        page.around = Some(site);
        page
    }

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

    /// Opens what is served, and waits until it has started.
    fn open_as(served: Served, path: &str) -> Self {
        let page = Self::before_all(served);
        page.go_to(&format!("http://{}/{path}", page.server.address()));
        page.wait_until("boot.js to say that the app started or failed", |page| {
            page.run("return document.documentElement?.dataset.app !== undefined") == true
        });
        let is_app = path.is_empty() || path.starts_with('?');
        if is_app && page.run("return document.documentElement?.dataset.app") == "started" {
            page.wait_for_the_last_request();
        }
        page
    }

    /// Waits until the page has asked for all that it needs, and its worker for all that it keeps: whatever is
    /// counted from then on is too much.
    fn wait_for_the_last_request(&self) {
        self.wait_until("the list of names to be asked for", |page| {
            page.requests().iter().any(|one| one.starts_with(NAMES))
        });
        self.wait_until("the check to be kept on the device, or not", |page| {
            page.run("return document.documentElement?.dataset.offline !== undefined") == true
        });
    }

    /// An empty page, and a server for the app.
    fn before_all(served: Served) -> Self {
        let server = Server::start(served);
        let browser = Browser::take(Engine::current());
        let page = Self {
            made_before: browser.proxy.requests().len(),
            browser: Some(browser),
            server,
            around: None,
            in_frame: Cell::new(false),
            frame: RefCell::default(),
        };
        page.resize(SIZE.0, SIZE.1);
        if page.engine().tells_its_console() {
            page.console(); // what was said to the last test
        }
        page
    }

    /// The server of the page, to deploy to and to switch off.
    pub fn server(&self) -> &Server {
        &self.server
    }

    /// Opens the app as it is served, and waits until it has started.
    pub fn open_served(served: Served) -> Self {
        Self::open_as(served, "")
    }

    /// The same, and waits for no more than the app.
    pub fn open_beginning(served: Served) -> Self {
        let page = Self::before_all(served);
        page.go_to(&format!("http://{}/", page.server.address()));
        page.waits_for_the_app();
        page
    }

    /// Opens the app in a window beside this one, in the same browser, and goes there. Nothing is painted in a tab
    /// that is behind another.
    pub fn open_another_window(&self) {
        let browser = self.browser();
        let window = browser.done(browser.client.new_window(false)).handle;
        browser.done(browser.client.switch_to_window(window));
        self.go_to(&format!("http://{}/", self.server.address()));
        self.waits_for_the_app();
    }

    /// Goes to the other one of two windows.
    pub fn go_to_the_other_window(&self) {
        let browser = self.browser();
        let here = browser.done(browser.client.window());
        let all = browser.done(browser.client.windows());
        let other = all.into_iter().find(|window| *window != here);
        browser.done(
            browser
                .client
                .switch_to_window(other.expect("another window")),
        );
    }

    /// Closes one of two windows, and goes to the other one.
    pub fn close_this_window(&self) {
        let browser = self.browser();
        browser.done(browser.client.close_window());
        let left = browser.done(browser.client.windows());
        let left = left.into_iter().next().expect("another window");
        browser.done(browser.client.switch_to_window(left));
    }

    /// Reloads the page and waits until the app has started.
    pub fn reload_the_app(&self) {
        self.reload();
        self.waits_for_the_app();
    }

    /// Reloads a page that is kept on the device, and waits until the looks for a newer release are over, too: its own,
    /// and that of the browser, where it [takes one](Engine::looks_for_workers_itself).
    pub fn reload_what_is_kept(&self) {
        let looks = |page: &Self| {
            let requests = page.requests();
            requests.iter().filter(|one| *one == WORKER).count()
        };
        let more = if self.engine().looks_for_workers_itself() {
            2
        } else {
            1
        };
        let wanted = looks(self) + more;
        self.reload_the_app();
        self.wait_until("the looks for a newer release", |page| {
            looks(page) == wanted
        });
    }

    /// Waits until the app has started.
    pub fn waits_for_the_app(&self) {
        self.wait_until("the app", |page| {
            page.run("return document.documentElement?.dataset.app") == "started"
        });
    }

    /// Ends the trouble that the page was opened with.
    pub fn mend(&self) {
        self.server.mend();
    }

    /// The engine that it is open in.
    pub fn engine(&self) -> Engine {
        self.browser().engine
    }

    /// Follows an address, as if typed into the address bar.
    pub fn go_to(&self, address: &str) {
        let browser = self.browser();
        browser.done(browser.client.goto(address));
    }

    /// The browser's own Back.
    pub fn go_back(&self) {
        let browser = self.browser();
        browser.done(browser.client.back());
    }

    /// The browser's own Forward.
    pub fn go_forward(&self) {
        let browser = self.browser();
        browser.done(browser.client.forward());
    }

    /// The browser's own Reload.
    pub fn reload(&self) {
        let browser = self.browser();
        browser.done(browser.client.refresh());
    }

    /// Makes the window this wide and high, in CSS pixels.
    pub fn resize(&self, width: u32, height: u32) {
        let browser = self.browser();
        browser.done(browser.client.set_window_size(width, height));
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
            thread::sleep(Duration::from_millis(10));
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
        self.hit(&self.find(role, name));
    }

    /// Taps on it with a finger.
    #[track_caller]
    pub fn tap(&self, role: Role, name: &str) {
        let element = self.find(role, name);
        self.paints();
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

    /// Waits until the page is as it is painted.
    #[track_caller]
    pub fn paints(&self) {
        self.run_async(PAINTED);
    }

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

    /// Runs a function body in the page and gives what it returns.
    #[track_caller]
    pub fn run(&self, script: &str) -> Value {
        self.run_with(script, Vec::new())
    }

    /// Runs a function body in the page that calls back with its result.
    #[track_caller]
    pub fn run_async(&self, script: &str) -> Value {
        let browser = self.browser();
        browser.done(browser.client.execute_async(script, Vec::new()))
    }

    #[track_caller]
    pub fn run_with(&self, script: &str, arguments: Vec<Value>) -> Value {
        let browser = self.browser();
        browser.done(browser.client.execute(script, arguments))
    }

    /// Method and target of every request since the page was opened, to whatever host.
    pub fn requests(&self) -> Vec<String> {
        let mut requests = self.server.requests();
        let elsewhere = self.browser().proxy.requests();
        requests.extend(elsewhere.into_iter().skip(self.made_before));
        requests.extend(self.around.iter().flat_map(Server::requests));
        requests
    }

    /// What the console has got since the last call: all that the driver tells, the browser's own complaints
    /// included. Where it tells nothing, what was heard in the page: what scripts write to the console,
    /// errors, rejections, files that could not be loaded, and breaches of the security policy.
    #[track_caller]
    pub fn console(&self) -> Vec<String> {
        if self.engine().tells_its_console() {
            let mut said = self.browser().console_log();
            // The desktop's Chromium knows no sharing; a phone's does.
            said.retain(|entry| !entry.contains("Unrecognized feature: 'web-share'"));
            return said;
        }
        let heard = self.run("return window.complaints?.splice(0)");
        serde_json::from_value(heard).expect("someone who listens to the console")
    }

    /// What axe finds wrong on the screen as it is, one line for each rule.
    #[track_caller]
    pub fn accessibility_violations(&self) -> Vec<String> {
        let state = self.run(axe::STATE).to_string();
        axe::verdict(self.engine(), state, || {
            self.put_axe_in();
            let browser = self.browser();
            let found = browser.done(browser.client.execute_async(axe::RUN, Vec::new()));
            serde_json::from_value(found).expect("a list of lines")
        })
    }

    /// Writes a PNG of the visible part of the page.
    pub fn screenshot(&self, path: impl AsRef<Path>) {
        let browser = self.browser();
        let png = browser.done(browser.client.screenshot());
        std::fs::write(path, png).expect("a writable path");
    }

    /// Makes the page believe that media features such as `forced-colors` have these values, and that all
    /// others are as they were at first, where the engine [can](Engine::takes_on_media).
    pub fn take_on(&self, features: &[(&str, &str)]) {
        self.take_on_media("", features);
    }

    /// Makes the page believe that it is on paper, or again on a screen.
    pub fn take_on_paper(&self, paper: bool) {
        self.take_on_media(if paper { "print" } else { "" }, &[]);
    }

    fn take_on_media(&self, media: &str, features: &[(&str, &str)]) {
        let features = features.iter();
        let features: Vec<Value> = features
            .map(|(name, value)| json!({ "name": name, "value": value }))
            .collect();
        let media = json!({ "media": media, "features": features });
        self.browser().devtools("Emulation.setEmulatedMedia", media);
    }

    /// What keeps the browser from offering to install the app, and what it finds wrong with its manifest.
    pub fn hindrances_to_installing(&self) -> Vec<String> {
        let browser = self.browser();
        let errors = browser.devtools("Page.getInstallabilityErrors", json!({}));
        let manifest = browser.devtools("Page.getAppManifest", json!({}));
        assert!(manifest["data"].is_string(), "a manifest: {manifest}");
        let lists = [&errors["installabilityErrors"], &manifest["errors"]];
        let all = lists
            .into_iter()
            .flat_map(|list| list.as_array().expect("a list"));
        all.map(ToString::to_string).collect()
    }

    /// Makes the page's processor this many times slower, where the engine
    /// [can be](Engine::slows_down).
    pub fn slow_down(&self, times: u32) {
        let rate = json!({ "rate": times });
        self.browser()
            .devtools("Emulation.setCPUThrottlingRate", rate);
    }

    /// What the page holds once everything is gone that nobody can reach any more: nodes, listeners, and kilobytes
    /// of its scripts; where the engine [tells](Engine::tells_what_a_page_holds).
    pub fn holds(&self) -> [u64; 3] {
        let ask = |command| self.browser().devtools(command, json!({}));
        ask("HeapProfiler.collectGarbage");
        let counts = ask("Memory.getDOMCounters");
        let heap = ask("Runtime.getHeapUsage");
        let number = |value: &Value| value.as_f64().expect("a number") as u64;
        [
            number(&counts["nodes"]),
            number(&counts["jsEventListeners"]),
            number(&heap["usedSize"]) / 1024,
        ]
    }

    /// Loads the page with or without its scripts, where the engine
    /// [can](Engine::switches_scripts_off).
    pub fn reload_with_scripts(&self, on: bool) {
        let off = json!({ "value": !on });
        self.browser()
            .devtools("Emulation.setScriptExecutionDisabled", off);
        self.reload();
    }

    /// The page as it is printed, as a PDF, where the engine [can](Engine::prints).
    pub fn pdf(&self) -> Vec<u8> {
        let browser = self.browser();
        browser.done(browser.client.print(PrintConfiguration::default()))
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

    #[track_caller]
    fn find(&self, role: Role, name: &str) -> Element {
        let mut found = None;
        self.wait_until(&format!("the {role:?} `{name}`"), |page| {
            found = page.look_for(role, name, &Value::Null);
            found.is_some()
        });
        found.expect("waited for")
    }

    #[track_caller]
    fn find_in(&self, group: &str, role: Role, name: &str) -> Element {
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

    /// Whether the driver does not reach what is on the screen.
    fn needs_a_script(&self) -> bool {
        self.in_frame.get() && !self.engine().reaches_into_frames()
    }

    /// Clicks in a frame from outside of it, where the driver does not find what is in it.
    fn click_at(&self, target: &Value) {
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
        let frame = self.leave_for_a_while();
        let browser = self.browser();
        browser.done(browser.client.perform_actions(pointer));
        self.return_to(&frame);
    }

    /// Where something in the frame is, seen from the page around, which scrolls there.
    fn place_of(&self, target: &Value) -> (f64, f64) {
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

    fn put_axe_in(&self) {
        if self.run(axe::IS_THERE) == false {
            self.run(&axe::source());
        }
    }

    fn browser(&self) -> &Browser {
        self.browser
            .as_ref()
            .expect("there until the page is dropped")
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        if let Some(browser) = self.browser.take()
            && !thread::panicking()
        {
            browser.leave();
        }
    }
}

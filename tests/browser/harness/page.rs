//! One page in one browser: how it is opened, where it goes, what it asks for and says to the console.

use super::axe;
use super::browser::Browser;
use super::engine::Engine;
use super::server::{Served, Server, Site};
use serde_json::Value;
use std::cell::{Cell, RefCell};
use std::thread;
use std::time::{Duration, Instant};

/// How long a condition may take to come true. Only a failing test waits this long.
const DEADLINE: Duration = Duration::from_secs(30);

/// The request for the list of names, which the app makes after the first paint.
pub const NAMES: &str = "GET /assets/medicines-";

/// The size of the window at first, in CSS pixels.
const SIZE: (u32, u32) = (1000, 900);

/// An open page.
pub struct Page {
    /// There until the page is dropped.
    browser: Option<Browser>,
    server: Server,
    /// The website around it, where there is one.
    around: Option<Server>,
    /// Whether commands go to a frame of it.
    pub(super) in_frame: Cell<bool>,
    /// The function body that gives it.
    pub(super) frame: RefCell<String>,
    /// How many requests for other hosts the browser had made before.
    made_before: usize,
}

impl Page {
    /// Opens the app in the engine of this test, without its worker, and waits until it has started.
    pub fn open() -> Self {
        Self::open_served(Served::app())
    }

    /// The same, with its worker, as every patient has it.
    pub fn open_with_worker() -> Self {
        Self::open_served(Served::app().with_worker())
    }

    /// The same, as it is served.
    pub fn open_served(served: Served) -> Self {
        Self::open_as(served, "")
    }

    /// Opens another page of ours, and waits until it has started.
    pub fn open_at(path: &str) -> Self {
        Self::open_as(Served::app(), path)
    }

    /// Opens a website that holds the app, which is at the address that the website is told.
    pub fn open_around(served: Served, site: impl FnOnce(&str) -> Site) -> Self {
        let mut page = Self::before_all(served);
        let site = Server::of(site(&format!("http://{}", page.server.address())));
        page.go_to(&format!("http://{}/", site.address()));
        page.around = Some(site);
        page
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

    /// Opens the app as it is served, and waits for no more than its start.
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

    /// Runs a function body in the page and gives what it returns.
    #[track_caller]
    pub fn run(&self, script: &str) -> Value {
        self.run_with(script, Vec::new())
    }

    /// Runs a function body in the page that calls back with its result.
    #[track_caller]
    pub fn run_async(&self, script: &str) -> Value {
        self.run_async_with(script, Vec::new())
    }

    #[track_caller]
    pub fn run_async_with(&self, script: &str, arguments: Vec<Value>) -> Value {
        let browser = self.browser();
        browser.done(browser.client.execute_async(script, arguments))
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
        let state = self.run_async(axe::STATE).to_string();
        axe::verdict(self.engine(), state, || {
            self.put_axe_in();
            let browser = self.browser();
            let found = browser.done(browser.client.execute_async(axe::RUN, Vec::new()));
            serde_json::from_value(found).expect("a list of lines")
        })
    }

    pub(super) fn put_axe_in(&self) {
        if self.run(axe::IS_THERE) == false {
            self.run(&axe::source());
        }
    }

    pub(super) fn browser(&self) -> &Browser {
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

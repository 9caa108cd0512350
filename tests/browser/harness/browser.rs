//! A browser that is open, and the WebDriver commands that tests need of it.
//!
//! A browser that a test has left in order serves the next one, in a new tab: starting one takes longer
//! than most tests. Nothing is left over: every test has a server, and so an origin, of its own, no
//! browser keeps what it has loaded, and cookies are deleted. One that saw a test fail is closed.

use super::driver::Driver;
use super::engine::Engine;
use super::server::Server;
use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::fmt::Display;
use std::future::Future;
use std::sync::Mutex;
use std::time::Duration;
use tokio::runtime::{Builder, Runtime};
use tokio::time::timeout;

/// How long a command may take. A page that takes longer is not one for patients.
const DEADLINE: Duration = Duration::from_secs(60);

/// How long a browser may take to start, and how often it may fail to, on a busy machine.
const START_DEADLINE: Duration = Duration::from_secs(60);
const ATTEMPTS: usize = 3;

static IDLE: Mutex<Vec<Browser>> = Mutex::new(Vec::new());

/// An open browser; it is closed, and its driver ended, when it is dropped.
pub struct Browser {
    pub engine: Engine,
    pub client: Client,
    runtime: Runtime,
    /// Everything for other hosts comes here.
    pub proxy: Server,
    _driver: Driver,
}

impl Browser {
    /// A browser with one empty tab, new or as good as new.
    pub fn take(engine: Engine) -> Self {
        let idle = {
            let mut idle = IDLE.lock().expect("no poisoned lock");
            let place = idle.iter().position(|browser| browser.engine == engine);
            place.map(|place| idle.swap_remove(place))
        };
        if let Some(browser) = idle {
            browser.open_new_tab();
            browser
        } else {
            Self::start(engine)
        }
    }

    /// Leaves the browser to the next test.
    pub fn leave(self) {
        IDLE.lock().expect("no poisoned lock").push(self);
    }

    /// Closes the browsers that no test has any more.
    pub fn close_all() {
        IDLE.lock().expect("no poisoned lock").clear();
    }

    fn start(engine: Engine) -> Self {
        let mut failures = Vec::new();
        while failures.len() < ATTEMPTS {
            match Self::attempt(engine) {
                Ok(browser) => return browser,
                Err(failure) => failures.push(failure),
            }
        }
        panic!("{engine} does not start:\n{}", failures.join("\n"));
    }

    fn attempt(engine: Engine) -> Result<Self, String> {
        let driver = Driver::start(engine);
        let proxy = Server::proxy();
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let url = driver.url();
        let connect = builder
            .capabilities(driver.capabilities(&proxy.address()))
            .connect(&url);
        let connected = runtime.block_on(async { timeout(START_DEADLINE, connect).await });
        let failed = |why: &dyn Display| format!("{why}; the driver says:\n{}", driver.said());
        let client = connected
            .map_err(|_| failed(&format!("not within {START_DEADLINE:?}")))?
            .map_err(|error| failed(&error))?;
        Ok(Self {
            engine,
            client,
            runtime,
            proxy,
            _driver: driver,
        })
    }

    fn open_new_tab(&self) {
        let client = &self.client;
        self.done(client.delete_all_cookies());
        let old = self.done(client.windows());
        let new = self.done(client.new_window(true)).handle;
        for window in old {
            self.done(client.switch_to_window(window));
            self.done(client.close_window());
        }
        self.done(client.switch_to_window(new));
    }

    /// Sends a command and waits for its answer, but not for ever.
    #[track_caller]
    pub fn wait<T>(&self, command: impl Future<Output = T>) -> T {
        let answer = async { timeout(DEADLINE, command).await };
        self.runtime
            .block_on(answer)
            .unwrap_or_else(|_| panic!("{} does not answer within {DEADLINE:?}", self.engine))
    }

    #[track_caller]
    pub fn done<T>(&self, command: impl Future<Output = Result<T, CmdError>>) -> T {
        self.wait(command)
            .unwrap_or_else(|error| panic!("the browser refused: {error:?}"))
    }

    /// The name that the browser computes for assistive technology.
    pub fn name(&self, element: &Element) -> Result<String, CmdError> {
        let name = self.wait(self.client.issue_cmd(Wire::Name(element.element_id())))?;
        Ok(name.as_str().unwrap_or_default().to_owned())
    }

    /// What has come to the console since the last call, as the driver tells it.
    pub fn console_log(&self) -> Vec<String> {
        let entries = self.done(self.client.issue_cmd(Wire::ConsoleLog));
        let entries = entries.as_array().cloned().unwrap_or_default();
        entries
            .iter()
            .map(|entry| format!("{} {}", entry["level"], entry["message"]))
            .collect()
    }

    /// Sends a command of Chromium's own protocol, about the open tab.
    pub fn devtools(&self, command: &'static str, parameters: Value) -> Value {
        self.done(self.client.issue_cmd(Wire::Devtools(command, parameters)))
    }

    /// The element that a script has returned.
    pub fn element(&self, reference: &Value) -> Element {
        let id = reference
            .as_object()
            .and_then(|object| object.values().next())
            .and_then(Value::as_str)
            .expect("a reference to an element");
        Element::from_element_id(self.client.clone(), ElementRef::from(id.to_owned()))
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The browser ends with its session; the driver is ended after that, by its own drop.
        let close = async { timeout(DEADLINE, self.client.clone().close()).await };
        let _ = self.runtime.block_on(close);
    }
}

/// Commands that the client library has no method for.
#[derive(Debug)]
enum Wire {
    ConsoleLog,
    Devtools(&'static str, Value),
    Name(ElementRef),
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
            Self::Devtools(..) => format!("session/{session}/goog/cdp/execute"),
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
            Self::Devtools(command, parameters) => {
                let body = json!({ "cmd": command, "params": parameters });
                (Method::POST, Some(body.to_string()))
            }
            Self::Name(_) => (Method::GET, None),
        }
    }
}

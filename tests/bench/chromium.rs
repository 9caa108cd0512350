//! The engine and the medicine finder as Wasm in a real Chromium, on an empty page: what is measured is not the
//! app. The finder and the other searches run with the processor slowed down, as on a phone.

use crate::builds;
use crate::driver::Driver;
use crate::engine::Engine;
use crate::finder;
use fantoccini::wd::{TimeoutConfiguration, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use std::fs;
use std::path::Path;
use std::time::Duration;
use tokio::runtime::Builder;
use url::Url;

/// Nobody listens there: the browser reaches no other host.
const NOWHERE: &str = "127.0.0.1:9";

/// What `clock.js` measures, for each build.
///
/// `finders` are the figures of Node: the settings that are best there are measured.
pub fn measure(finders: &Value) -> Value {
    let driver = Driver::start(Engine::Chromium);
    let runtime = Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(driver.capabilities(NOWHERE))
            .connect(&driver.url())
            .await
            .unwrap_or_else(|error| panic!("the browser does not start: {error}"));
        // The browser's own first page lets no Wasm run.
        client.goto("about:blank").await.expect("an empty page");
        let mut figures = Map::new();
        for (name, folder) in builds() {
            figures.insert(name.to_owned(), measure_build(&client, &folder).await);
        }
        let finder = measure_finders(&client, finders).await;
        let version = client
            .capabilities()
            .and_then(|all| all.get("browserVersion"));
        let answer = json!({ "version": version, "ours": figures, "finder": finder });
        client.close().await.expect("the browser ends");
        answer
    })
}

/// Each in an execution of its own.
async fn measure_finders(client: &Client, finders: &Value) -> Value {
    let long = Duration::from_secs(600);
    let timeouts = TimeoutConfiguration::new(Some(long), Some(long), None);
    client.update_timeouts(timeouts).await.expect("patience");
    let slow = client.issue_cmd(SlowProcessor(SLOWER)).await;
    slow.expect("a slow processor");
    let (_, folder) = &builds()[0];
    let read = |name: &str| fs::read(folder.join(name)).expect("a build");
    let glue = String::from_utf8(read("bench.js")).expect("JavaScript");
    let mut work = finder::work();
    let mut all = Vec::new();
    for finder in finders.as_array().expect("the finders") {
        let make = if finder["package"].is_string() {
            work["source"] = json!(finder::source(finder));
            work["peer"] = finder.clone();
            "const peer = PEERS.find((peer) => peer.package === work.peer.package);
            const find = peerFinder(peer, peer.settings[work.peer.place], work.source, work.entries);"
        } else {
            work["bytes"] = json!(read("bench_bg.wasm"));
            "const { find } = ourFinder(wasm_bindgen, Uint8Array.from(work.bytes), work.list);"
        };
        let script = format!(
            "{glue}\n{}\nconst [work] = arguments;\n{make}
            return {{ keystrokes: keystrokes(find, work.forms), right: judge(find, work) }};",
            finder::SCRIPT,
        );
        let figures = client.execute(&script, vec![work.clone()]).await;
        all.push(figures.unwrap_or_else(|error| panic!("the browser refused: {error}")));
    }
    let fast = client.issue_cmd(SlowProcessor(1)).await;
    fast.expect("a fast processor");
    Value::Array(all)
}

/// How many times slower the processor is for the finders.
const SLOWER: u32 = 4;

/// Makes the page's thread so many times slower, by the browser's own means.
#[derive(Debug)]
struct SlowProcessor(u32);

impl WebDriverCompatibleCommand for SlowProcessor {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, url::ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/goog/cdp/execute"))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        let command =
            json!({ "cmd": "Emulation.setCPUThrottlingRate", "params": { "rate": self.0 } });
        (Method::POST, Some(command.to_string()))
    }
}

async fn measure_build(client: &Client, folder: &Path) -> Value {
    let read = |name: &str| fs::read_to_string(folder.join(name)).expect("a build");
    let wasm = fs::read(folder.join("bench_bg.wasm")).expect("a build");
    let script = format!(
        "{}\n{}\nconst [bytes, done] = arguments;
        measureEngine(wasm_bindgen, Uint8Array.from(bytes)).then(done, (error) => done(`${{error.stack}}`));",
        include_str!("clock.js"),
        read("bench.js"),
    );
    let figures = client.execute_async(&script, vec![json!(wasm)]).await;
    let figures = figures.unwrap_or_else(|error| panic!("the browser refused: {error}"));
    assert!(figures.is_object(), "the page failed: {figures}");
    figures
}

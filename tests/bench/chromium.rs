//! The engine as Wasm in a real Chromium, on an empty page: what is measured is the engine, not the app.

use crate::builds;
use crate::driver::Driver;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use std::fs;
use std::path::Path;
use tokio::runtime::Builder;

/// Nobody listens there: the browser reaches no other host.
const NOWHERE: &str = "127.0.0.1:9";

/// What `clock.js` measures, for each build.
pub fn measure() -> Value {
    let driver = Driver::start();
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
        let version = client
            .capabilities()
            .and_then(|all| all.get("browserVersion"));
        let answer = json!({ "version": version, "ours": figures });
        client.close().await.expect("the browser ends");
        answer
    })
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

//! What is no patient's doing: pictures and paper, and the commands of Chromium's developer tools.
//!
//! `engine.rs` says which engine can be asked for what.

use super::page::Page;
use fantoccini::wd::PrintConfiguration;
use serde_json::{Value, json};
use std::path::Path;

impl Page {
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
}

//! The page as readers with other settings see it, by Chromium's own emulation.

use super::{Page, Wire};
use serde_json::json;

impl Page {
    /// Sets media features of the reader's system, such as `forced-colors`; those that are not named are
    /// what they were at first.
    #[track_caller]
    pub fn emulate(&self, features: &[(&str, &str)]) {
        self.emulate_media("", features);
    }

    /// The page as on paper, or again as on a screen.
    #[track_caller]
    pub fn emulate_paper(&self, paper: bool) {
        self.emulate_media(if paper { "print" } else { "" }, &[]);
    }

    fn emulate_media(&self, media: &str, features: &[(&str, &str)]) {
        let features = features.iter();
        let features: Vec<_> = features
            .map(|(name, value)| json!({ "name": name, "value": value }))
            .collect();
        let command = json!({
            "cmd": "Emulation.setEmulatedMedia",
            "params": { "media": media, "features": features },
        });
        self.done(self.client.issue_cmd(Wire::DevTools(command)));
    }
}

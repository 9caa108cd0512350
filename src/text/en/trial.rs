//! The words of the test that nothing leaves, in English.
//!
//! Deliberately absent: promises about what the lock does not bind; the Privacy page names it.

use crate::text::trial::{Channel, Trial};

/// All of them.
pub const TRIAL: Trial = Trial {
    title: "See for yourself",
    lead: &[
        "Press the button, and the page tries to send something out, once in each of 14 ways, towards its own server. Your browser should refuse them all. None of your answers is in what it tries to send.",
        "The test locks this page first, if it is not locked yet.",
    ],
    begin: "Test it",
    again: "Test it again",
    getting_ready: "Getting the test ready …",
    running: "Testing …",
    none_got_through: |refused, not_made| {
        let rest = match not_made {
            0 => String::new(),
            1 => " It does not have the other one, or may not use it here.".to_owned(),
            many => format!(" It does not have the other {many}, or may not use them here."),
        };
        format!("Nothing got out. Your browser refused {refused} of 14 ways.{rest}")
    },
    got_through: |ways| {
        let open = match ways {
            1 => "1 way was".to_owned(),
            many => format!("{many} ways were"),
        };
        format!(
            "Warning: {open} not refused. Something could leave this page. Close the tab, update your browser or use another one, and do not enter answers here."
        )
    },
    list: "What happened to each way",
    refused: "Refused",
    not_made: "Not there",
    through: "Not refused",
    channel: |channel| match channel {
        Channel::Fetch => "a request behind the page (fetch)",
        Channel::Keepalive => "a request that outlives the page (keepalive)",
        Channel::XmlHttpRequest => "a request of the older kind (XMLHttpRequest)",
        Channel::Beacon => "a note sent on leaving (beacon)",
        Channel::WebSocket => "an open line both ways (WebSocket)",
        Channel::EventSource => "an open line for news (EventSource)",
        Channel::Image => "a picture",
        Channel::CssImage => "a picture behind words (style sheet)",
        Channel::Script => "a script",
        Channel::StyleSheet => "a style sheet",
        Channel::Prefetch => "a file for later (prefetch)",
        Channel::Preload => "a file ahead of time (preload)",
        Channel::Frame => "a page in the page (frame)",
        Channel::Form => "a form",
    },
};

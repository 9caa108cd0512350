//! What the patient reads who tests that nothing leaves, and the ways out that are tried.
//!
//! Deliberately absent: how each is tried; see `state/channels.rs`.

/// What the patient reads who tests that nothing leaves.
#[derive(Clone, Copy)]
#[allow(missing_docs, reason = "the words themselves say what each is")]
pub struct Trial {
    pub title: &'static str,
    pub lead: &'static [&'static str],
    pub begin: &'static str,
    pub again: &'static str,
    pub getting_ready: &'static str,
    pub running: &'static str,
    pub none_got_through: fn(usize, usize) -> String,
    pub got_through: fn(usize) -> String,
    pub list: &'static str,
    pub refused: &'static str,
    pub not_made: &'static str,
    pub through: &'static str,
    pub channel: fn(Channel) -> &'static str,
}

/// A way out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "named as the web's standards name them")]
pub enum Channel {
    Fetch,
    Keepalive,
    XmlHttpRequest,
    Beacon,
    WebSocket,
    EventSource,
    Image,
    CssImage,
    Script,
    StyleSheet,
    Prefetch,
    Preload,
    Frame,
    Form,
}

impl Channel {
    /// All of them, in the order in which they are tried.
    pub const ALL: [Self; 14] = [
        Self::Fetch,
        Self::Keepalive,
        Self::XmlHttpRequest,
        Self::Beacon,
        Self::WebSocket,
        Self::EventSource,
        Self::Image,
        Self::CssImage,
        Self::Script,
        Self::StyleSheet,
        Self::Prefetch,
        Self::Preload,
        Self::Frame,
        Self::Form,
    ];

    /// Its name in the address that is asked for.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Fetch => "fetch",
            Self::Keepalive => "keepalive",
            Self::XmlHttpRequest => "xhr",
            Self::Beacon => "beacon",
            Self::WebSocket => "websocket",
            Self::EventSource => "eventsource",
            Self::Image => "image",
            Self::CssImage => "css-image",
            Self::Script => "script",
            Self::StyleSheet => "stylesheet",
            Self::Prefetch => "prefetch",
            Self::Preload => "preload",
            Self::Frame => "frame",
            Self::Form => "form",
        }
    }
}

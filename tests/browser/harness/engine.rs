//! The three browser engines, and in which of them a test runs.
//!
//! A test is written once and says nothing of engines: the runner runs it in each. Deliberately absent:
//! an engine that is left out because it is not installed; that is a failure.

use std::cell::Cell;
use std::env;
use std::fmt;

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

thread_local! {
    static CURRENT: Cell<Option<Engine>> = const { Cell::new(None) };
}

impl Engine {
    const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The engines that `ENGINES` names, by spaces or commas; all of them where it names none.
    pub fn chosen() -> Vec<Self> {
        let names = env::var("ENGINES").unwrap_or_default();
        let names = names.split([' ', ',']).filter(|name| !name.is_empty());
        let engine = |name| {
            let is_it = |engine: &Self| engine.to_string() == name;
            Self::ALL.into_iter().find(is_it).unwrap_or_else(|| {
                panic!("ENGINES names `{name}`, which is none of {:?}", Self::ALL)
            })
        };
        let chosen: Vec<Self> = names.map(engine).collect();
        if chosen.is_empty() {
            Self::ALL.to_vec()
        } else {
            chosen
        }
    }

    /// The engine of the test that this thread runs.
    pub fn current() -> Self {
        CURRENT.get().expect("a test is run by `Engine::run`")
    }

    /// Runs a test in this engine.
    pub fn run(self, test: impl FnOnce()) {
        CURRENT.set(Some(self));
        test();
    }

    /// Whether its driver tells what stands in the console. The others are asked through a script that
    /// the server puts into the page.
    pub const fn tells_its_console(self) -> bool {
        match self {
            Self::Chromium => true,
            Self::Firefox | Self::WebKit => false,
        }
    }

    /// Whether its driver prints. `WebKitWebDriver` does not know the command of the standard.
    pub const fn prints(self) -> bool {
        match self {
            Self::Chromium | Self::Firefox => true,
            Self::WebKit => false,
        }
    }

    /// Whether its driver reaches into the frame of another website. `WebKitWebDriver` clicks beside what is
    /// there and gives its fields no keys: there the mouse is moved from outside, and a script types.
    pub const fn reaches_into_frames(self) -> bool {
        match self {
            Self::Chromium | Self::Firefox => true,
            Self::WebKit => false,
        }
    }

    /// Whether a worker finds in the browser's cache what its page has loaded. In a window of WebKitGTK's driver it
    /// does not.
    pub const fn shares_its_cache_with_workers(self) -> bool {
        match self {
            Self::Chromium | Self::Firefox => true,
            Self::WebKit => false,
        }
    }

    /// Whether it says what an app lacks to be installed. It is a command of Chromium's developer tools.
    pub const fn installs(self) -> bool {
        match self {
            Self::Chromium => true,
            Self::Firefox | Self::WebKit => false,
        }
    }

    /// Whether its driver can slow a page down, as a phone would be. It is a command of Chromium's developer
    /// tools.
    pub const fn slows_down(self) -> bool {
        match self {
            Self::Chromium => true,
            Self::Firefox | Self::WebKit => false,
        }
    }

    /// Whether its window can be as narrow as a phone. Those of the others have a least width, and are looked
    /// at as narrow as they get.
    pub const fn gets_narrow(self) -> bool {
        match self {
            Self::Chromium => true,
            Self::Firefox | Self::WebKit => false,
        }
    }

    /// Whether its driver can switch off a page's scripts. It is a command of Chromium's developer tools.
    pub const fn switches_scripts_off(self) -> bool {
        match self {
            Self::Chromium => true,
            Self::Firefox | Self::WebKit => false,
        }
    }

    /// Whether its driver tells how much a page holds. It is a command of Chromium's developer tools.
    pub const fn tells_what_a_page_holds(self) -> bool {
        match self {
            Self::Chromium => true,
            Self::Firefox | Self::WebKit => false,
        }
    }

    /// Whether its driver can make a page believe what the patient has set in the system, such as forced
    /// colours. The standard has no command for it; Chromium's developer tools have.
    pub const fn takes_on_media(self) -> bool {
        match self {
            Self::Chromium => true,
            Self::Firefox | Self::WebKit => false,
        }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        })
    }
}

//! What a host of the app sends with each kind of file, written once, and printed for static hosts (`_headers`) and for
//! nginx.
//!
//! A policy goes with pages only, so that the answer to "has it changed?" stays small. A file in `assets/` has the hash
//! of its content in its name and never changes; everything else is asked for anew each time. Deliberately absent:
//! reading and writing files, and any host, port or path of a machine.

use std::fmt::Write;

/// A document that the browser holds to a policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Document {
    /// The check, and what else stands alone.
    Page,
    /// The page for clinics, whose preview is a frame.
    Clinics,
    /// The check in the frame of another website.
    Frame,
    /// The service worker.
    Worker,
}

impl Document {
    const ALL: [Self; 4] = [Self::Page, Self::Clinics, Self::Frame, Self::Worker];

    /// What it is, in the words of a comment.
    const fn about(self) -> &'static str {
        match self {
            Self::Page => {
                "The pages. index.html repeats the policy, for hosts that send no headers."
            }
            Self::Clinics => "The page for clinics has a preview, which is a frame.",
            Self::Frame => {
                "The check inside another website. boot.js adds the rest of the policy, which has to name the address of this host."
            }
            Self::Worker => {
                "The service worker fetches what the release lists, and runs nothing else."
            }
        }
    }

    /// The paths that it has.
    #[must_use]
    pub const fn paths(self) -> &'static [&'static str] {
        match self {
            Self::Page => &[
                "/",
                "/index.html",
                "/questions.html",
                "/reset/",
                "/reset/index.html",
            ],
            Self::Clinics => &["/clinics/", "/clinics/index.html"],
            Self::Frame => &["/embed/", "/embed/index.html"],
            Self::Worker => &["/sw.js"],
        }
    }

    /// Its content security policy.
    #[must_use]
    pub fn policy(self) -> String {
        match self {
            Self::Page => format!("{OWN_FILES}; {ALONE}; {TYPED}"),
            Self::Clinics => format!("{OWN_FILES}; {ALONE}; {TYPED}; frame-src 'self'"),
            Self::Frame => format!(
                "frame-ancestors *; base-uri 'none'; form-action 'none'; object-src 'none'; {TYPED}"
            ),
            Self::Worker => "default-src 'none'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'".to_owned(),
        }
    }

    /// Its policy as a page can say it in its own markup: who may hold it in a frame only a header can say.
    #[must_use]
    pub fn policy_in_markup(self) -> String {
        self.policy().replace(" frame-ancestors 'none';", "")
    }

    /// What it may ask the device for; nothing for a worker, which has no device.
    fn permissions(self) -> Option<String> {
        let clipboard = match self {
            Self::Page | Self::Clinics => "clipboard-write=(self)",
            Self::Frame => "clipboard-write=*",
            Self::Worker => return None,
        };
        let mut all: Vec<String> = REFUSED.iter().map(|name| format!("{name}=()")).collect();
        all.push(clipboard.to_owned());
        all.sort_unstable();
        Some(all.join(", "))
    }
}

const OWN_FILES: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'";
const ALONE: &str = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const TYPED: &str = "require-trusted-types-for 'script'; trusted-types default";

/// What no page may ask a device for. `web-share` is left out: it is on for the page itself unless said otherwise, and
/// a browser that has none complains about the name.
const REFUSED: [&str; 25] = [
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "clipboard-read",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "picture-in-picture",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "storage-access",
    "usb",
    "xr-spatial-tracking",
];

/// What goes with every file.
pub const EVERYWHERE: [(&str, &str); 4] = [
    ("Access-Control-Allow-Origin", "*"),
    ("Cross-Origin-Resource-Policy", "cross-origin"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
];

/// For what may change at any time: it is kept, and asked about each time.
pub const CHECKED: &str = "no-cache";
/// For what never changes under its name: kept for a year, and not asked about.
pub const KEPT: &str = "public, max-age=31536000, immutable";
/// Where that is.
const FOREVER: [&str; 2] = ["/assets/*", "/clinics/assets/*"];
/// What else has a constant name, besides the documents.
const CONSTANT: [&str; 10] = [
    "/release.json",
    "/manifest.webmanifest",
    "/embed.js",
    "/reset.js",
    "/sw-off.js",
    "/questions.css",
    "/policy.schema.json",
    "/screenshots/*",
    "/policies/*",
    "/engine/*",
];

/// What each ending of a name means.
pub const TYPES: [(&str, &str); 11] = [
    ("text/html", "html"),
    ("text/css", "css"),
    ("text/javascript", "js"),
    ("text/plain", "txt"),
    ("text/plain", "ts"),
    ("application/wasm", "wasm"),
    ("application/json", "json"),
    ("application/manifest+json", "webmanifest"),
    ("image/svg+xml", "svg"),
    ("image/png", "png"),
    ("image/x-icon", "ico"),
];

/// `public/_headers`, as many static hosts read it.
#[must_use]
pub fn headers() -> String {
    let mut text = String::from(
        "# The headers that any host of the app must send, printed by `assess --headers`. Some static hosts read this file
# as it is; for others it says what to set. The browser tests read it, so what is tested is what is written here.

# Every file. In the frame of another website the app has no origin of its own, so its files are open to all.
/*
",
    );
    let line = |text: &mut String, name: &str, value: &str| {
        let _ = writeln!(text, "  {name}: {value}");
    };
    for (name, value) in EVERYWHERE {
        line(&mut text, name, value);
    }
    text.push_str("\n# What has the hash of its content in its name.\n");
    for path in FOREVER {
        let _ = writeln!(text, "{path}");
        line(&mut text, "Cache-Control", KEPT);
    }
    text.push_str("\n# What changes under its name.\n");
    for path in CONSTANT {
        let _ = writeln!(text, "{path}");
        line(&mut text, "Cache-Control", CHECKED);
    }
    for document in Document::ALL {
        let _ = writeln!(text, "\n# {}", document.about());
        for path in document.paths() {
            let _ = writeln!(text, "{path}");
            line(&mut text, "Cache-Control", CHECKED);
            line(&mut text, "Content-Security-Policy", &document.policy());
            if let Some(permissions) = document.permissions() {
                line(&mut text, "Permissions-Policy", &permissions);
            }
        }
    }
    text
}

/// `tests/deploy/nginx.conf`: a site for nginx that a clinic takes over with its own name, folder and certificate.
#[must_use]
pub fn nginx() -> String {
    // A file that is not there has the headers of no document, and nobody keeps that it is not there.
    let there = "(200|206|304)";
    let mut policies = String::new();
    let mut permissions = String::new();
    for document in Document::ALL {
        // nginx has looked up `/` as `/index.html` by then.
        for path in document.paths().iter().filter(|path| !path.ends_with('/')) {
            let path = path.replace('.', "\\.");
            let _ = writeln!(
                policies,
                "    \"~^{there} {path}$\" \"{}\";",
                document.policy()
            );
            if let Some(all) = document.permissions() {
                let _ = writeln!(permissions, "    \"~^{there} {path}$\" \"{all}\";");
            }
        }
    }
    let folders = FOREVER.map(|path| path.trim_end_matches('*')).join("|");
    let types: String = TYPES
        .iter()
        .fold(String::new(), |mut all, (media, ending)| {
            let _ = writeln!(all, "        {media} {ending};");
            all
        });
    let everywhere = EVERYWHERE
        .iter()
        .fold(String::new(), |mut all, (name, value)| {
            let _ = writeln!(all, "    add_header {name} \"{value}\" always;");
            all
        });
    NGINX
        .replace("@policies@", policies.trim_end())
        .replace("@permissions@", permissions.trim_end())
        .replace(
            "@forever@",
            &format!("\"~^{there} ({folders})\" \"{KEPT}\";"),
        )
        .replace("@checked@", CHECKED)
        .replace("@types@", types.trim_end())
        .replace("@everywhere@", everywhere.trim_end())
}

/// The site, with gaps.
const NGINX: &str = include_str!("nginx.template");

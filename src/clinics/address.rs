//! Addresses as a clinic types them, and as they go into a query.
//!
//! An address counts only where every browser reads it alike: `https`, a host, and nothing that would have
//! to be guessed. Deliberately absent: a full parser; what this one does not know is no address.

/// The longest address, in characters.
const LONGEST: usize = 500;

/// An `https` address, less the space around it.
#[must_use]
pub fn https(typed: &str) -> Option<&str> {
    let address = typed.trim();
    let rest = address.strip_prefix("https://")?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let (host, port) = authority
        .split_once(':')
        .map_or((authority, None), |(host, port)| (host, Some(port)));
    let labels = || host.split('.');
    let is_host = labels()
        .all(|label| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-'));
    let is_port = port.is_none_or(|port| port.parse::<u16>().is_ok());
    (is_host && is_port && is_plain(rest)).then_some(address)
}

/// A path from the root of a site.
#[must_use]
pub fn path(typed: &str) -> Option<&str> {
    let path = typed.trim();
    let is_path = path.starts_with('/') && !path.starts_with("//") && is_plain(path);
    is_path.then_some(path)
}

/// The address of a folder, with its last slash; nothing where it has a query or a fragment.
#[must_use]
pub fn folder(typed: &str) -> Option<String> {
    let address = https(typed)?;
    if address.contains(['?', '#']) {
        return None;
    }
    let address = address.strip_suffix("index.html").unwrap_or(address);
    Some(format!("{}/", address.trim_end_matches('/')))
}

/// The scheme and host of an address: what a security policy names.
#[must_use]
pub fn origin(address: &str) -> &str {
    let from = address.find("://").map_or(0, |at| at + 3);
    let end = address
        .char_indices()
        .find(|(at, c)| *at >= from && ['/', '?', '#'].contains(c))
        .map_or(address.len(), |(at, _)| at);
    address.get(..end).unwrap_or(address)
}

/// A value as it stands in a query: all but the plainest characters written as their bytes.
#[must_use]
pub fn encoded(value: &str) -> String {
    let mut written = String::with_capacity(value.len());
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            written.push(char::from(byte));
        } else {
            written.push_str(&format!("%{byte:02X}"));
        }
    }
    written
}

fn is_plain(rest: &str) -> bool {
    let odd = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || ['"', '\'', '<', '>', '\\', '`', '{', '}'].contains(&c)
    };
    rest.chars().count() <= LONGEST && !rest.contains(odd)
}

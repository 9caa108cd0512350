//! One request and its answer, over a plain connection. Deliberately absent: everything that a browser does by itself.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// What the server has answered.
pub struct Answer {
    pub status: u16,
    /// Names in small letters, in their order.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    /// Of all that was sent, headers and body.
    pub bytes: usize,
}

impl Answer {
    /// Sends a request with these lines and takes the answer.
    pub fn to(port: u16, method: &str, path: &str, lines: &[String]) -> Self {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("the server listens");
        stream
            .set_read_timeout(Some(Duration::from_secs(20)))
            .unwrap();
        let lines: String = lines.iter().map(|line| format!("{line}\r\n")).collect();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: clinic.example\r\nConnection: close\r\n{lines}\r\n"
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut all = Vec::new();
        stream.read_to_end(&mut all).expect("an answer");
        let end = all
            .windows(4)
            .position(|part| part == b"\r\n\r\n")
            .expect("headers");
        let head = String::from_utf8(all[..end].to_vec()).unwrap();
        let mut lines = head.split("\r\n");
        let status = lines
            .next()
            .and_then(|line| line.split(' ').nth(1)?.parse().ok());
        let headers = lines.filter_map(|line| line.split_once(": "));
        Self {
            status: status.expect("a status"),
            headers: headers
                .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
                .collect(),
            body: all[end + 4..].to_vec(),
            bytes: all.len(),
        }
    }

    /// A header, which stands once at most.
    pub fn header(&self, name: &str) -> Option<&str> {
        let name = name.to_lowercase();
        let mut found = self.headers.iter().filter(|(other, _)| *other == name);
        let value = found.next().map(|(_, value)| value.as_str());
        assert!(
            found.next().is_none(),
            "{name} stands twice: {:?}",
            self.headers
        );
        value
    }
}

//! The poster for the front desk: a sheet of A4 as SVG, with the address as a code and in letters.
//!
//! It says what to do and nothing about health. Deliberately absent: colours and fonts that a printer could
//! lack; the code is black on white whatever the clinic's colour.

use super::address::encoded;
use super::snippets::escaped;
use crate::text::clinics::Words;
use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;

/// The sheet, and the code with its white edge, in millimetres.
const SHEET: (u16, u16) = (210, 297);
const CODE: u16 = 130;
const CODE_TOP: u16 = 92;
/// The longest address, in bytes: a longer one leaves the sheet, and its code no phone reads at a glance.
const LONGEST: usize = 600;
/// The white that a reader needs around a code, in modules.
const EDGE: i32 = 4;

/// The poster for an address; nothing where the address is too long for a code.
#[must_use]
pub fn poster(address: &str, words: &Words) -> Option<String> {
    if address.len() > LONGEST {
        return None;
    }
    let code = QrCode::encode_text(address, QrCodeEcc::Medium).ok()?;
    let (width, height) = SHEET;
    let centre = width / 2;
    let side = code.size() + 2 * EDGE;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}mm\" height=\"{height}mm\" \
           viewBox=\"0 0 {width} {height}\" lang=\"{}\" font-family=\"system-ui, sans-serif\" text-anchor=\"middle\">\
         <title>{}</title><path fill=\"#fff\" d=\"M0 0h{width}v{height}H0z\"/>",
        words.language,
        escaped(words.name),
    );
    lines(
        &mut svg,
        words.name,
        26,
        Line {
            top: 46,
            size: 13,
            bold: true,
        },
        centre,
    );
    lines(
        &mut svg,
        words.scan,
        44,
        Line {
            top: 72,
            size: 8,
            bold: false,
        },
        centre,
    );
    let _ = write!(
        svg,
        "<svg x=\"{}\" y=\"{CODE_TOP}\" width=\"{CODE}\" height=\"{CODE}\" viewBox=\"0 0 {side} {side}\" \
           shape-rendering=\"crispEdges\"><path d=\"{}\"/></svg>",
        centre - CODE / 2,
        modules(&code),
    );
    let top = CODE_TOP + CODE + 14;
    // A long address is set smaller, so that it still ends on the sheet.
    let (size, longest) = if address.len() <= 120 {
        (6, 44)
    } else {
        (4, 66)
    };
    lines(
        &mut svg,
        address,
        longest,
        Line {
            top,
            size,
            bold: false,
        },
        centre,
    );
    svg.push_str("</svg>");
    Some(svg)
}

/// The poster as the address of a picture.
#[must_use]
pub fn as_address(svg: &str) -> String {
    format!("data:image/svg+xml,{}", encoded(svg))
}

/// The dark modules, one stroke for those side by side.
fn modules(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let length = (x..code.size())
                .take_while(|x| code.get_module(*x, y))
                .count();
            if length > 0 {
                let _ = write!(path, "M{} {}h{length}v1h-{length}z", x + EDGE, y + EDGE);
            }
            x += i32::try_from(length).unwrap_or(i32::MAX).max(1);
        }
    }
    path
}

/// How a line is set.
struct Line {
    top: u16,
    size: u16,
    bold: bool,
}

/// A text on as many lines as it needs, each of at most so many letters.
fn lines(svg: &mut String, text: &str, longest: usize, line: Line, centre: u16) {
    let Line { top, size, bold } = line;
    let weight = if bold { " font-weight=\"700\"" } else { "" };
    for (place, part) in (0u16..).zip(parted(text, longest)) {
        let y = top + place * size * 5 / 4;
        let part = escaped(&part);
        let _ = write!(
            svg,
            "<text x=\"{centre}\" y=\"{y}\" font-size=\"{size}\"{weight}>{part}</text>"
        );
    }
}

/// Between words where there are some, and within one that is longer than a line.
fn parted(text: &str, longest: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let letters: Vec<char> = word.chars().collect();
        for (place, piece) in letters.chunks(longest).enumerate() {
            let piece: String = piece.iter().collect();
            match lines.last_mut() {
                Some(line) if line.is_empty() => line.push_str(&piece),
                Some(line)
                    if place == 0
                        && line.chars().count() + 1 + piece.chars().count() <= longest =>
                {
                    line.push(' ');
                    line.push_str(&piece);
                }
                Some(_) | None => lines.push(piece),
            }
        }
    }
    lines
}

//! The figures as a table, and next to each aim what became of it.

use crate::finder;
use serde_json::Value;
use std::fmt::Write;

/// The columns: a subject, and its heading in two lines.
const COLUMNS: [(&str, [&str; 2]); 5] = [
    ("healthy", ["healthy", ""]),
    ("healthy-10x", ["healthy,", "10x rules"]),
    ("findings", ["7 findings", ""]),
    ("findings-10x-rules", ["7 findings,", "10x rules"]),
    ("findings-10x-both", ["70 findings,", "10x rules"]),
];

/// The printed page.
pub fn table(figures: &Value) -> String {
    let mut page = String::new();
    let node = text(&figures["node"]["node"]);
    let chromium = format!("Chromium {}", text(&figures["chromium"]["version"]));
    writeln!(
        page,
        "\nOne whole assessment, {} rules, {} questions: microseconds, fastest of many blocks ({} cores, Node {node}, {chromium})\n",
        figures["rules"], figures["questions"], figures["stream"]["cores"],
    )
    .unwrap();
    for line in 0..2 {
        write!(page, "{:44}", "").unwrap();
        for (_, heading) in COLUMNS {
            write!(page, "{:>14}", heading[line]).unwrap();
        }
        page.push('\n');
    }
    let mut row = |name: &str, assess: &Value| {
        write!(page, "{name:44}").unwrap();
        for (subject, _) in COLUMNS {
            write!(page, "{:>14}", micros(&assess[subject])).unwrap();
        }
        page.push('\n');
    };
    let node = &figures["node"]["ours"];
    let chromium = &figures["chromium"]["ours"];
    row("this engine, native", &figures["native"]["assess"]);
    row("this engine, Wasm as shipped, Node", &node["web"]["assess"]);
    row(
        "this engine, Wasm as shipped, Chromium",
        &chromium["web"]["assess"],
    );
    row(
        "this engine, Wasm for speed, Node",
        &node["release"]["assess"],
    );
    row(
        "this engine, Wasm for speed, Chromium",
        &chromium["release"]["assess"],
    );
    for engine in figures["node"]["engines"].as_array().unwrap() {
        row(text(&engine["name"]), &engine["assess"]);
    }
    writeln!(
        page,
        "
The others get the same rules and facts, know only true and false, and give neither causes nor dates.
Wasm for speed is compiled with opt-level 3 ({} kB) instead of z ({} kB), both before compression
and with the list of medicines.
What would change the result, 7 findings: {} µs native, {} µs Wasm as shipped in Node.
One call from JavaScript with JSON in and out, 7 findings: {} µs Wasm as shipped in Node.
",
        figures["sizes"]["release"].as_f64().unwrap().round() as u64 / 1000,
        figures["sizes"]["web"].as_f64().unwrap().round() as u64 / 1000,
        micros(&figures["native"]["explain"]["findings"]),
        micros(&node["web"]["explain"]["findings"]),
        micros(&node["web"]["json"]),
    )
    .unwrap();
    page += &finder::table(figures);
    aims(&mut page, figures);
    page
}

fn aims(page: &mut String, figures: &Value) {
    writeln!(page, "{:64}{:>12}{:>12}", "", "aim", "figure").unwrap();
    let mut aim = |name: &str, aim: f64, unit: &str, figure: f64, most: bool| {
        let (sign, met) = if most {
            ("<=", figure <= aim)
        } else {
            (">=", figure >= aim)
        };
        let short = if met { "" } else { "  short of the aim" };
        let (aim, figure) = (
            format!("{sign} {aim}{unit}"),
            format!("{}{unit}", round(figure)),
        );
        writeln!(page, "{name:64}{aim:>12}{figure:>12}{short}").unwrap();
    };
    let native = &figures["native"]["assess"];
    let wasm = &figures["node"]["ours"]["web"]["assess"];
    let browser = &figures["chromium"]["ours"]["web"]["assess"];
    for (name, assess, most) in [
        ("native", native, 4.0),
        ("Wasm as shipped, Node", wasm, 8.0),
        ("Wasm as shipped, Chromium", browser, 8.0),
    ] {
        for (who, subject) in [("healthy", "healthy"), ("7 findings", "findings")] {
            let name = format!("one assessment, {name}, {who}");
            aim(&name, most, " µs", number(&assess[subject]), true);
        }
        for (who, large, small) in [
            ("healthy", "healthy-10x", "healthy"),
            ("7 findings", "findings-10x-rules", "findings"),
            ("70 findings", "findings-10x-both", "findings"),
        ] {
            let name = format!("ten times the rules, {name}, {who}");
            let times = number(&assess[large]) / number(&assess[small]);
            aim(&name, 4.0, " x", times, true);
        }
    }
    let stream = &figures["stream"];
    let second = number(&stream["patients_a_second"]);
    aim(
        "patients a second as JSON lines",
        100_000.0,
        "",
        second,
        false,
    );
    let peak = number(&stream["peak_kb"]) / 1024.0;
    aim("peak memory of a million patients", 50.0, " MB", peak, true);
    let finder = &figures["node"]["finder"];
    let ours = &finder[0];
    for (name, set) in [
        ("", "all"),
        (", held out", "heldOut"),
        (", slips alone", "slips"),
    ] {
        let first = |finder: &Value| number(&finder["right"][set]["first"]);
        let peers = finder.as_array().unwrap().iter().skip(1);
        let more = peers.map(first).fold(0.0, f64::max) + 1.0;
        let name = format!("finder, right first: more than any other search{name}");
        aim(&name, more, "", first(ours), false);
    }
    let keystroke = &figures["chromium"]["finder"][0]["keystrokes"]["p95"];
    aim(
        "finder, a keystroke, Chromium at CPU / 4, 95 %",
        4.0,
        " ms",
        number(keystroke),
        true,
    );
    let grown = number(&ours["memory"]["grown"]) / 1e6;
    aim("finder, memory", 3.0, " MB", grown, true);
    let list = number(&figures["node"]["list"]) / 1000.0;
    aim("list of medicines, brotli", 60.0, " kB", list, true);
}

fn micros(value: &Value) -> String {
    round(number(value))
}

/// Three digits that count, or all before the point.
fn round(number: f64) -> String {
    match number {
        less if less < 10.0 => format!("{less:.2}"),
        less if less < 100.0 => format!("{less:.1}"),
        more => format!("{more:.0}"),
    }
}

fn number(value: &Value) -> f64 {
    value.as_f64().expect("a figure")
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

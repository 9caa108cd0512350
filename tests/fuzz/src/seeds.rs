//! Writes what the fuzzer begins with: a folder of inputs for each target, and a dictionary of all that has a name.

use crate::saved::KEPT_AT;
use crate::sheets::PATIENTS;
use microneedling_check::engine::Kind;
use microneedling_check::knowledge::{Class, Finding, PageId, RULES};
use microneedling_check::storage::saved::{ToKeep, encode};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

pub fn write(folder: &Path) {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let read = |path: &str| fs::read_to_string(project.join(path)).unwrap();

    let cases: Vec<PathBuf> = fs::read_dir(project.join("tests/native/cases"))
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    let lines: Vec<String> = cases
        .iter()
        .flat_map(|path| {
            let lines = fs::read_to_string(path).unwrap();
            lines.lines().map(request).collect::<Vec<_>>()
        })
        .collect();
    let whens = lines
        .iter()
        .flat_map(|line| dates_in(line))
        .collect::<BTreeSet<_>>();
    let typed = [
        "21\n11\n2026\n06:00\n34",
        "\n11\n2026\n\n",
        "\n\n2025\n\n?",
        "1\n2\n2024\n\n18.!",
    ];
    put(folder, "lines", lines);
    put(folder, "saved", saved());
    put(
        folder,
        "dates",
        whens.into_iter().chain(typed.map(str::to_owned)),
    );
    put(
        folder,
        "policy",
        policies(read("public/policies/example.json")),
    );
    put(
        folder,
        "settings",
        [
            "lang=en\ntheme=dark\naccent=#0d5b57\nbooking-url=https://clinic.example/book?a=1",
            "booking-label=Book\npolicy=loader\nhandoff=text\nutm_source=x",
            "policy=example\nhandoff=off\ntheme=auto\naccent=05b",
        ]
        .map(str::to_owned),
    );
    let tables = [
        "tests/native/typed_names.tsv",
        "tests/native/typed_names_held_out.tsv",
    ]
    .map(read);
    let names = tables.iter().flat_map(|table| table.lines());
    let names = names
        .filter_map(|line| line.split('\t').next())
        .map(str::to_owned);
    let brackets = [
        "Voltaren (diclofenac, skin)",
        "Aspirin (81 mg)",
        "paracetamol tablets (500) mg",
    ];
    put(folder, "find", names.chain(brackets.map(str::to_owned)));
    let list = read("public/medicines.txt");
    let list: Vec<&str> = list.lines().collect();
    put(
        folder,
        "list",
        list.chunks(12).step_by(20).map(|lines| lines.join("\n")),
    );

    let mut words: BTreeSet<String> = BTreeSet::new();
    for question in RULES.questions {
        words.insert(question.id.to_owned());
        if let Kind::OneOf(ids) | Kind::ManyOf(ids) = question.kind {
            words.extend(ids.iter().map(|id| (*id).to_owned()));
        }
    }
    words.extend(Finding::ALL.iter().map(|finding| finding.id().to_owned()));
    words.extend(Class::ALL.iter().map(|class| class.id().to_owned()));
    let dictionary: String = words.iter().map(|word| format!("\"{word}\"\n")).collect();
    fs::write(folder.join("words.dict"), dictionary).unwrap();
}

fn put(folder: &Path, target: &str, inputs: impl IntoIterator<Item = String>) {
    let folder = folder.join(target);
    fs::create_dir_all(&folder).unwrap();
    for (number, input) in inputs.into_iter().enumerate() {
        fs::write(folder.join(format!("seed-{number}")), input).unwrap();
    }
}

/// Patients as they are kept, without the seal, which the target puts on.
fn saved() -> impl Iterator<Item = String> {
    let kept = PATIENTS.iter().step_by(8).map(|(sheet, _)| {
        let unsure = &PageId::ALL[..1];
        let at = KEPT_AT;
        encode(&ToKeep {
            sheet,
            unsure,
            at,
            check: "a",
            reload: Some(at),
        })
    });
    kept.filter_map(|text| Some(text.splitn(3, ' ').nth(2)?.to_owned()))
}

/// A case without what is expected of it.
fn request(case: &str) -> String {
    let mut case: Map<String, Value> = serde_json::from_str(case).unwrap();
    case.retain(|name, _| !matches!(name.as_str(), "about" | "expect"));
    Value::Object(case).to_string()
}

fn dates_in(line: &str) -> Vec<String> {
    let texts = line.split('"').skip(1).step_by(2);
    let dates = texts.filter(|text| text.starts_with("20") || text.starts_with("19"));
    dates.map(str::to_owned).collect()
}

/// The example, and one for each finding.
fn policies(example: String) -> Vec<String> {
    let mut policies = vec![example];
    for (number, finding) in Finding::ALL.iter().enumerate() {
        let entry = match number % 3 {
            0 => json!({"tier": "stop", "days": 40}),
            1 => json!({"hours": 2000, "note": "We wait longer."}),
            _ => json!({"tier": "ask"}),
        };
        policies
            .push(json!({"clinic": {"name": "A"}, "findings": {finding.id(): entry}}).to_string());
    }
    policies
}

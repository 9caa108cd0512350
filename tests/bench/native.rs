//! The engine in a native release build, measured by criterion.

use crate::folder;
use crate::subject::Subject;
use criterion::{BenchmarkId, Criterion};
use microneedling_check::engine::{assess_on, explain::changes};
use serde_json::{Value, json};
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

/// Microseconds by subject.
pub fn measure(subjects: &[Subject]) -> Value {
    let folder = folder().join("criterion");
    // Without an earlier run there is nothing to compare with, which would take as long again.
    let _ = fs::remove_dir_all(&folder);
    let mut criterion = Criterion::default()
        .without_plots()
        .output_directory(&folder)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_millis(1500))
        .sample_size(50)
        .nresamples(2000);
    let mut group = criterion.benchmark_group("assess");
    for subject in subjects {
        group.bench_with_input(
            BenchmarkId::from_parameter(subject.name),
            subject,
            |b, subject| {
                b.iter(|| assess_on(subject.book, black_box(&subject.sheet), &subject.terms()));
            },
        );
    }
    group.finish();
    let once = || {
        subjects
            .iter()
            .filter(|subject| !subject.name.contains("10x"))
    };
    let mut group = criterion.benchmark_group("explain");
    for subject in once() {
        group.bench_with_input(
            BenchmarkId::from_parameter(subject.name),
            subject,
            |b, subject| {
                b.iter(|| changes(subject.book, black_box(&subject.sheet), &subject.terms()));
            },
        );
    }
    group.finish();
    let figures = |group: &str, subjects: &mut dyn Iterator<Item = &Subject>| -> Value {
        subjects
            .map(|subject| {
                (
                    subject.name.to_owned(),
                    median(&folder.join(group).join(subject.name)),
                )
            })
            .collect()
    };
    json!({
        "assess": figures("assess", &mut subjects.iter()),
        "explain": figures("explain", &mut once()),
    })
}

/// The median that criterion found, in microseconds.
fn median(folder: &Path) -> Value {
    let text =
        fs::read_to_string(folder.join("new/estimates.json")).expect("criterion's estimates");
    let estimates: Value = serde_json::from_str(&text).expect("JSON");
    json!(
        estimates["median"]["point_estimate"]
            .as_f64()
            .expect("nanoseconds")
            / 1000.0
    )
}

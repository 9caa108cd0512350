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
        .sample_size(100)
        .nresamples(1000);
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
                    fastest(&folder.join(group).join(subject.name)),
                )
            })
            .collect()
    };
    json!({
        "assess": figures("assess", &mut subjects.iter()),
        "explain": figures("explain", &mut once()),
    })
}

/// The fastest of criterion's samples, in microseconds: what else runs on the machine counts as little as
/// possible.
fn fastest(folder: &Path) -> Value {
    let text = fs::read_to_string(folder.join("new/sample.json")).expect("criterion's samples");
    let samples: Value = serde_json::from_str(&text).expect("JSON");
    let numbers = |name: &str| samples[name].as_array().expect("numbers").iter();
    let nanoseconds = numbers("times").zip(numbers("iters"));
    let fastest = nanoseconds
        .filter_map(|(time, rounds)| Some(time.as_f64()? / rounds.as_f64()?))
        .fold(f64::INFINITY, f64::min);
    json!(fastest / 1000.0)
}

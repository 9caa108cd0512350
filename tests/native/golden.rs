//! Files that are printed from the sources and committed, so that a reader or a host has them without a build. `make
//! golden` prints them anew; the commit then shows what has changed.

use microneedling_check::export::hosting::{headers, nginx};
use microneedling_check::export::{questions_page, rule_book};
use microneedling_check::knowledge::RULES;
use microneedling_check::text::en::ENGLISH;
use std::path::Path;
use std::{env, fs};

/// Stops where the committed file is not what is printed now; renews it where `GOLDEN=renew` asks for that.
#[track_caller]
fn is_printed(file: &str, printed: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if env::var("GOLDEN").is_ok_and(|golden| golden == "renew") {
        return fs::write(path, printed).unwrap();
    }
    let committed = fs::read_to_string(path).unwrap_or_default();
    let differs = (1..)
        .zip(printed.lines().zip(committed.lines()))
        .find(|(_, (printed, committed))| printed != committed);
    assert!(
        committed == printed,
        "{file} is out of date: `make golden` renews it. First difference: {differs:?}"
    );
}

#[test]
fn the_rule_book_in_sentences_is_the_one_that_was_signed() {
    let printed = rule_book(&RULES, &ENGLISH.clinical());
    is_printed(
        "tests/golden/rule_book.en.md",
        &format!("{}\n", printed.trim_end()),
    );
}

#[test]
fn the_page_of_questions_is_the_one_of_the_present_rule_book() {
    is_printed("public/questions.html", &questions_page(&RULES, &ENGLISH));
}

#[test]
fn hosts_are_told_the_present_headers() {
    is_printed("public/_headers", &headers());
}

#[test]
fn nginx_is_told_the_present_headers() {
    is_printed("tests/deploy/nginx.conf", &nginx());
}

//! Everything that is proved without a browser, in one binary.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    reason = "a test that meets the unexpected has failed"
)]

mod answers;
mod assess_program;
mod cases;
mod clinics;
mod contrast;
mod coverage;
mod crates;
mod dates;
mod disputes;
mod embed;
mod engine;
mod enumeration;
mod explain;
mod facts;
mod finder;
mod flow;
mod golden;
mod hosting;
mod index;
mod knowledge;
mod layers;
mod lists;
mod medicines;
mod policy;
mod promises;
mod reading;
mod release;
mod saved;
mod schema;
mod sheets;
mod stylesheets;
mod text;
mod walk;

//! The page for clinics: it makes the four ways to use the check, and reads a clinic's own rules.
//!
//! A document and a program of its own, so that the patient's page neither grows nor loosens its security
//! policy. What is made, settings in and text out, is pure. Deliberately absent: answers, results, storage
//! and requests; the frame in the preview makes its own.

pub mod address;
pub mod counting;
pub mod poster;
pub mod settings;
pub mod snippets;

#[cfg(feature = "ui")]
mod copying;
#[cfg(feature = "ui")]
mod form;
#[cfg(feature = "ui")]
mod interface;
#[cfg(feature = "ui")]
mod page;
#[cfg(feature = "ui")]
mod preview;
#[cfg(feature = "ui")]
mod rules;
#[cfg(feature = "ui")]
mod ways;

#[cfg(feature = "ui")]
pub use page::page;

/// The policy that the page shows, as it lies beside the check.
pub const EXAMPLE: &str = include_str!("../../public/policies/example.json");

#![doc = include_str!("ARCHITECTURE.md")]

pub mod clinics;
pub mod embed;
pub mod engine;
pub mod export;
pub mod json;
pub mod knowledge;
pub mod medicines;
pub mod policy;
#[cfg(feature = "release")]
pub mod release;
pub mod state;
pub mod storage;
pub mod text;
pub mod wire;

#[cfg(feature = "ui")]
pub mod app;
#[cfg(feature = "ui")]
pub mod components;
#[cfg(feature = "ui")]
pub mod pages;

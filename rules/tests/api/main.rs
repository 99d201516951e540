//! The JSON API of each tool, held against `rules/schema/`.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod balance;
mod care_costs;
mod contribution;
mod eligibility;
mod reading;
mod schemas;
mod spending;
mod stored;
mod suitability;

#[path = "../common/mod.rs"]
mod common;

//! The checks: eligibility, suitability, the balance of an account, and what a payment may be spent on.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod balance;
mod eligibility;
mod kept;
mod spending;
mod suitability;
mod whose_answers;

#[path = "../common/mod.rs"]
mod common;

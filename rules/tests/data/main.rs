//! The dated data: rates, limits, State Pension age, councils, and the documents that they rest on.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod council_facts;
mod council_statements;
mod councils;
mod documents;
mod every_line_has_a_source;
mod limits;
mod pension_age;
mod rates;

#[path = "../common/mod.rs"]
mod common;

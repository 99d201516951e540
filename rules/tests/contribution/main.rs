//! What there may be to pay: published cases, edges of each rule, properties over random people, and every path.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod adviser_cases;
mod any_text;
mod asked;
mod at_most;
mod bad_input;
mod case_files;
mod content_index;
mod edges;
mod help;
mod late_weeks;
mod oracle;
mod pages;
mod properties_of_money;
mod properties_of_not_sure;
mod published_cases;
mod rests_on_the_law;
mod rounding_in_a_charge;
mod second_opinion;
mod the_most;
mod unsure;
mod walk;
mod worked_illustration;

#[path = "../common/mod.rs"]
mod common;

//! Limits of the law that texts name (`data/england/limits.toml`), each written as it appears in a text.
//!
//! Only texts use them. What the checks and sums need is in other data, and a test compares the two.

use chrono::NaiveDate;

use crate::base::dates::day;
use crate::data::sources::{Source, Standing};

/// A limit, a date or a public phone number that texts name by its key.
#[derive(Debug, PartialEq, Eq)]
pub struct Limit {
    /// The name of it that texts write in square brackets: "first-review".
    pub key: &'static str,
    /// What replaces the name in a text: "6 months", "£1,000", "1 January 2027".
    pub shown: &'static str,
    /// What it is, in plain words.
    pub what: &'static str,
    /// The day from which it holds, where that is known.
    pub from: Option<NaiveDate>,
    /// The day on which it was last looked at.
    pub checked: NaiveDate,
    /// How far it is confirmed.
    pub standing: Standing,
    /// Where it comes from.
    pub sources: &'static [&'static Source],
    /// What of the sources was not seen, or which other limits are near this one.
    pub note: Option<&'static str>,
}

/// All limits, by key.
pub fn all() -> &'static [Limit] {
    &LIMITS
}

/// The limit with this key.
pub fn find(key: &str) -> Option<&'static Limit> {
    LIMITS.iter().find(|limit| limit.key == key)
}

include!(concat!(env!("OUT_DIR"), "/limits.rs"));

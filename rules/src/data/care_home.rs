//! How long a direct payment may pay for a care home: the dated limits (`data/england/direct-payments.toml`).

use chrono::NaiveDate;

use crate::base::dates::day;
use crate::data::sources::{Source, Standing};

/// The limits of the law.
#[derive(Debug, PartialEq, Eq)]
pub struct Limits {
    /// The first day on which they hold.
    pub starts: NaiveDate,
    /// The most weeks in a row. A stay that is shorter is added to the next one, unless `weeks_apart` weeks or more lie
    /// between them.
    pub weeks: u32,
    /// The weeks between two stays from which each is counted by itself.
    pub weeks_apart: u32,
    /// The number of months in which the weeks are counted.
    pub months: u32,
    /// How far they are confirmed.
    pub standing: Standing,
    /// Their sources.
    pub sources: &'static [&'static Source],
    /// What else there is to say about them.
    pub note: Option<&'static str>,
}

impl Limits {
    /// The most days in a row.
    pub const fn days(&self) -> u32 {
        self.weeks * 7
    }

    /// The days between two stays from which each is counted by itself. With fewer, a stay is added to the next one.
    pub const fn days_apart(&self) -> u32 {
        self.weeks_apart * 7
    }
}

include!(concat!(env!("OUT_DIR"), "/care_home.rs"));

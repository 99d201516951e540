//! How long a direct payment may pay for a care home: the dated limits (`data/england/direct-payments.toml`).

use chrono::NaiveDate;

use crate::base::dates::day;
use crate::data::sources::{Source, Standing};

/// The limits of the law.
#[derive(Debug, PartialEq, Eq)]
pub struct Limits {
    /// The first day on which they hold.
    pub starts: NaiveDate,
    /// The most weeks in a row; a stay of less is added to the next one …
    pub weeks: u32,
    /// … if less than so many weeks lie between them.
    pub weeks_apart: u32,
    /// They hold in any so many months.
    pub months: u32,
    /// How far they are confirmed.
    pub standing: Standing,
    /// What they rest on.
    pub sources: &'static [&'static Source],
    /// What else there is to say about them.
    pub note: Option<&'static str>,
}

impl Limits {
    /// The most days in a row.
    pub const fn days(&self) -> u32 {
        self.weeks * 7
    }

    /// A stay is added to the next one if fewer days lie between them.
    pub const fn days_apart(&self) -> u32 {
        self.weeks_apart * 7
    }
}

include!(concat!(env!("OUT_DIR"), "/care_home.rs"));

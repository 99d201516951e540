//! A stay in a care home, from one day to another.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::base::known::iso_date;

/// A stay in a care home.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stay {
    /// The day of moving in.
    #[serde(deserialize_with = "iso_date")]
    pub from: NaiveDate,
    /// The day of leaving.
    #[serde(deserialize_with = "iso_date")]
    pub to: NaiveDate,
}

//! A stay in a care home, from one day to another.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::base::known::iso_date;
#[cfg(feature = "schema")]
use crate::base::schema::Date;

/// A stay in a care home.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Stay {
    /// The day of moving in.
    #[serde(deserialize_with = "iso_date")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub from: NaiveDate,
    /// The day of leaving.
    #[serde(deserialize_with = "iso_date")]
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    pub to: NaiveDate,
}

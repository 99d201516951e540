//! Hours of a week and times of the day.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::base::given::given;
use crate::base::number;
#[cfg(feature = "schema")]
use crate::base::schema::named;

/// Hours in a day.
const HOURS: u16 = 24;
/// Quarter hours in an hour.
const QUARTERS: u16 = 4;
/// Minutes in an hour.
const MINUTES: u16 = 60;

/// Hours of a week, in quarters.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct QuarterHours(pub u16);

impl QuarterHours {
    /// The hours as a decimal number.
    pub fn hours(self) -> Decimal {
        Decimal::from(self.0) / Decimal::from(QUARTERS)
    }

    /// From minutes; none where they are no whole number of quarter hours.
    pub fn of_minutes(minutes: u32) -> Option<Self> {
        let quarter = u32::from(MINUTES / QUARTERS);
        u16::try_from(minutes / quarter).ok().filter(|_| minutes.is_multiple_of(quarter)).map(Self)
    }

    /// As a person would type it: "14", "14.5".
    pub fn typed(self) -> String {
        self.hours().normalize().to_string()
    }
}

impl From<QuarterHours> for String {
    fn from(hours: QuarterHours) -> Self {
        hours.typed()
    }
}

impl TryFrom<String> for QuarterHours {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let quarters = number::plain(&text).map(|hours| hours * Decimal::from(QUARTERS));
        let whole = quarters.filter(Decimal::is_integer).and_then(|quarters| quarters.try_into().ok());
        whole
            .map(Self)
            .ok_or_else(|| format!("`{}` is not hours in quarters as text, such as \"14.5\"", given(&text)))
    }
}

/// A time of the day, in minutes after midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Time(pub u16);

impl Time {
    /// As clocks write it: "08:00".
    pub fn typed(self) -> String {
        format!("{:02}:{:02}", self.0 / MINUTES, self.0 % MINUTES)
    }
}

impl From<Time> for String {
    fn from(time: Time) -> Self {
        time.typed()
    }
}

impl TryFrom<String> for Time {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let clock = text.split_once(':').filter(|(hour, minute)| hour.len() == 2 && minute.len() == 2);
        let part = |text: &str, below: u16| number::whole(text).filter(|part| *part < below);
        let read =
            clock.and_then(|(hour, minute)| Some(part(hour, HOURS)? * MINUTES + part(minute, MINUTES)?));
        read.map(Self)
            .ok_or_else(|| format!("`{}` is not a time of the day; write it as \"08:00\"", given(&text)))
    }
}

#[cfg(feature = "schema")]
named!(QuarterHours, "QuarterHours", |_| schemars::json_schema!({
    "description": "Hours a week in quarters as text, \"14\" or \"14.25\".",
    "type": "string",
    "pattern": "^(0*[0-9]{1,3}(\\.(0|00|25|5|50|75)?)?|\\.(0|00|25|5|50|75))$",
}));

#[cfg(feature = "schema")]
named!(Time, "Time", |_| schemars::json_schema!({
    "description": "A time of the day on a clock of 24 hours, \"08:00\".",
    "type": "string",
    "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$",
}));

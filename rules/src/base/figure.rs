//! A figure with its unit, for the words that name it.

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use crate::base::money::{Hourly, Hours, Money, Percent};

/// A named figure of a line or a warning, for its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figure {
    /// Pounds.
    Money(Money),
    /// Pounds an hour.
    Hourly(Hourly),
    /// Hours a week.
    Hours(Hours),
    /// A share.
    Percent(Percent),
    /// A number of things: weeks, nights, miles, years of age.
    Number(Decimal),
    /// A key, whose words are in the content.
    Word(&'static str),
}

#[cfg(feature = "schema")]
crate::base::schema::named!(Figure, "Figure", |_| schemars::json_schema!({
    "description": "Pounds, hours, percent or a number, as text; or a key.",
    "type": "string",
}));

impl Serialize for Figure {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Money(money) => money.serialize(out),
            Self::Hourly(hourly) => hourly.serialize(out),
            Self::Hours(hours) => hours.serialize(out),
            Self::Percent(percent) => percent.serialize(out),
            Self::Number(number) => out.collect_str(&number.normalize()),
            Self::Word(word) => word.serialize(out),
        }
    }
}

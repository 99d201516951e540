//! Hours a week, and pounds an hour. Neither mixes with a week's money or with a plain sum.

use std::fmt;
use std::ops::Add;

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Fraction, Hourly, Money};

/// Hours a week. Pages take quarter hours; the type holds any number of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hours(Decimal);

const QUARTERS: Decimal = Decimal::from_parts(4, 0, 0, false, 0);
const MINUTES: Decimal = Decimal::from_parts(60, 0, 0, false, 0);

impl Hours {
    /// None.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// From a number of hours.
    pub const fn of(hours: Decimal) -> Self {
        Self(hours)
    }

    /// From a number of quarter hours.
    pub fn of_quarters(quarters: u32) -> Self {
        Self(Decimal::from(quarters) / QUARTERS)
    }

    /// From a number of minutes.
    pub fn of_minutes(minutes: u32) -> Self {
        Self(Decimal::from(minutes) / MINUTES)
    }

    /// The hours as a decimal number.
    pub const fn number(self) -> Decimal {
        self.0
    }

    /// Whole quarter hours. Part of a quarter is dropped, and there are none below zero.
    pub fn quarters(self) -> u32 {
        (self.0 * QUARTERS).trunc().try_into().unwrap_or_default()
    }

    /// Whether there are none.
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// Whole hours and minutes, where two decimals would not be exact: 4.666… hours are 4 hours and 40 minutes.
    pub fn and_minutes(self) -> Option<(u32, u32)> {
        let minutes = (self.0 * MINUTES).round_dp(9);
        if self.0.round_dp(2) == self.0 || !minutes.is_integer() {
            return None;
        }
        let minutes = u32::try_from(minutes).ok()?;
        Some((minutes / 60, minutes % 60))
    }

    /// As a person would type it: "14", "14.25".
    pub fn typed(self) -> String {
        self.0.round_dp(2).normalize().to_string()
    }
}

impl Hourly {
    /// What so many hours cost, exactly.
    pub fn exactly(self, hours: Hours) -> Decimal {
        self.pounds() * hours.number()
    }

    /// What so many hours cost, to the nearest penny.
    pub fn hours(self, hours: Hours) -> Money {
        Money::rounded(self.exactly(hours), Fraction::Nearest)
    }
}

impl Add for Hours {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl fmt::Display for Hours {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.typed())
    }
}

/// Hours become JSON text, such as "14.25".
impl Serialize for Hours {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(&self.typed())
    }
}

/// Hours are read from JSON text such as "14.25".
impl<'de> Deserialize<'de> for Hours {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        super::json::hours(input).map(Self)
    }
}

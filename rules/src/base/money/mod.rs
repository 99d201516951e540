//! Money without floating point: pounds and pence in named types that do not mix.

mod hours;
mod json;
#[cfg(feature = "schema")]
mod schema;

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Sub};

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use hours::Hours;
pub use json::LARGEST;
#[cfg(feature = "schema")]
pub(crate) use schema::{PoundsOrLess, Saved};

use crate::base::keyed::keyed;

/// An amount of pounds that belongs to no period: savings, a price.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(Decimal);

/// No amount that is paid for a period or for one thing is as large as this.
pub const LARGEST_AMOUNT: u32 = 100_000;

/// Pounds a week: the unit in which the law counts income, allowances and charges.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Weekly(Decimal);

/// Pounds an hour: a wage, an agency's price, a council's rate.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hourly(Decimal);

keyed! {
    /// How often an amount is paid.
    Every {
        /// Seven days.
        Week = "week",
        /// Two weeks.
        Fortnight = "fortnight",
        /// Four weeks, as most benefits and pensions are paid.
        FourWeeks = "four-weeks",
        /// A calendar month: 12 of them to 52 weeks.
        Month = "month",
        /// A quarter: 4 of them to 52 weeks.
        Quarter = "quarter",
        /// A year of 52 weeks.
        Year = "year",
    }
}

/// An amount as people know it: so many pounds, so often.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Amount {
    /// Pounds for one period.
    pub amount: Money,
    /// The period.
    pub every: Every,
}

/// A share of one hundred.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Percent(Decimal);

/// The weeks of a year as councils and this program count them: a convention, not a regulation.
pub(crate) const WEEKS_A_YEAR: Decimal = Decimal::from_parts(52, 0, 0, false, 0);
pub(crate) const MONTHS_A_YEAR: Decimal = Decimal::from_parts(12, 0, 0, false, 0);
pub(crate) const DAYS_A_WEEK: Decimal = Decimal::from_parts(7, 0, 0, false, 0);
const HUNDRED: Decimal = Decimal::from_parts(100, 0, 0, false, 0);

/// How a fraction of a penny is rounded. The charging regulations have a rule on fractions (SI 2014/2672 reg 11) whose
/// wording we have not seen. The Income Support rule it descends from (SI 1987/1973 reg 12) settles each fraction in
/// the person's favour, so that is what the charge does. Payments for a month are worked out to the nearest penny, as
/// councils publish them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fraction {
    /// Dropped: income and the charge itself.
    Down,
    /// Rounded up to a whole penny: what is allowed for costs.
    Up,
    /// To the nearest penny, a half penny up.
    Nearest,
}

impl Fraction {
    fn pennies(self, value: Decimal) -> Decimal {
        self.places(value, 2)
    }

    fn places(self, value: Decimal, places: u32) -> Decimal {
        let strategy = match self {
            Self::Down => RoundingStrategy::ToZero,
            Self::Up => RoundingStrategy::AwayFromZero,
            Self::Nearest => RoundingStrategy::MidpointAwayFromZero,
        };
        value.round_dp_with_strategy(places, strategy)
    }
}

macro_rules! pounds {
    ($kind:ident) => {
        impl $kind {
            /// Nothing.
            pub const ZERO: Self = Self(Decimal::ZERO);

            /// From a whole number of pence; for data known when the program is built.
            pub const fn of_pence(pence: u32) -> Self {
                Self(Decimal::from_parts(pence, 0, 0, false, 2))
            }

            /// From pounds as a decimal number.
            pub const fn of(pounds: Decimal) -> Self {
                Self(pounds)
            }

            /// From pounds as a decimal number, with the fraction of a penny going the way that is named.
            pub fn rounded(pounds: Decimal, fraction: Fraction) -> Self {
                Self(fraction.pennies(pounds))
            }

            /// Whole pounds, with the pence going the way that is named.
            pub fn whole(self, fraction: Fraction) -> Self {
                Self(fraction.places(self.0, 0))
            }

            /// The pounds as a decimal number.
            pub const fn pounds(self) -> Decimal {
                self.0
            }

            /// As a person would type it: "300", "12.50".
            pub fn typed(self) -> String {
                let mut pounds = self.0;
                pounds.rescale(if pounds.is_integer() { 0 } else { 2 });
                pounds.to_string()
            }

            /// This less the other, but not below nothing.
            pub fn less(self, other: Self) -> Self {
                Self((self.0 - other.0).max(Decimal::ZERO))
            }

            /// Half, with the fraction of a penny going the way that is named.
            pub fn half(self, fraction: Fraction) -> Self {
                Self(fraction.pennies(self.0 / Decimal::TWO))
            }

            /// This many times the amount.
            pub fn times(self, count: u32) -> Self {
                Self(self.0 * Decimal::from(count))
            }

            /// Whether it is nothing.
            pub fn is_zero(self) -> bool {
                self.0.is_zero()
            }
        }

        impl Add for $kind {
            type Output = Self;
            fn add(self, other: Self) -> Self {
                Self(self.0 + other.0)
            }
        }

        impl Sub for $kind {
            type Output = Self;
            fn sub(self, other: Self) -> Self {
                Self(self.0 - other.0)
            }
        }

        impl Sum for $kind {
            fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
                all.fold(Self::ZERO, Add::add)
            }
        }

        /// As JSON text with its pence, "12.50".
        impl Serialize for $kind {
            fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
                let mut pounds = self.0;
                pounds.rescale(2);
                out.collect_str(&pounds)
            }
        }

        /// From JSON text such as "12.50".
        impl<'de> Deserialize<'de> for $kind {
            fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                json::pounds(input).map(Self)
            }
        }

        /// Pounds and pence with thousands marked: "£1,234.50".
        impl fmt::Display for $kind {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                write_pounds(self.0, out)
            }
        }
    };
}

pounds!(Money);
pounds!(Weekly);
pounds!(Hourly);

impl Percent {
    /// None of it.
    pub const ZERO: Self = Self(Decimal::ZERO);
    /// All of it.
    pub const ALL: Self = Self(HUNDRED);

    /// From a number of hundredths.
    pub const fn of(hundredths: Decimal) -> Self {
        Self(hundredths)
    }

    /// The number of hundredths.
    pub const fn hundredths(self) -> Decimal {
        self.0
    }

    /// This share of a number of pounds; exactly.
    pub fn of_exactly(self, whole: Decimal) -> Decimal {
        whole * self.0 / HUNDRED
    }

    /// This share of a weekly amount.
    pub fn share_of(self, whole: Weekly, fraction: Fraction) -> Weekly {
        Weekly(fraction.pennies(whole.0 * self.0 / HUNDRED))
    }
}

impl<'de> Deserialize<'de> for Percent {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        json::percent(input).map(Self)
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}%", self.0.normalize())
    }
}

impl Every {
    /// How many weeks it stands for: a month is 52 / 12 weeks (a convention, not a regulation).
    fn weeks(self) -> Decimal {
        match self {
            Self::Week => Decimal::ONE,
            Self::Fortnight => Decimal::TWO,
            Self::FourWeeks => Decimal::from(4),
            Self::Month => WEEKS_A_YEAR / MONTHS_A_YEAR,
            Self::Quarter => WEEKS_A_YEAR / Decimal::from(4),
            Self::Year => WEEKS_A_YEAR,
        }
    }
}

impl Amount {
    /// Pounds a week.
    pub const fn weekly(amount: Money) -> Self {
        Self { amount, every: Every::Week }
    }

    /// The same in pounds a week, with the fraction of a penny going the way that is named.
    pub fn a_week(self, fraction: Fraction) -> Weekly {
        let pounds = self.amount.0;
        let exact = match self.every {
            // Multiplied before it is divided, so that a month keeps its last penny.
            Every::Month => pounds * MONTHS_A_YEAR / WEEKS_A_YEAR,
            other => pounds / other.weeks(),
        };
        Weekly(fraction.pennies(exact))
    }

    /// What it comes to over a year of 52 weeks: an amount that is given by the year stays what it is.
    pub fn a_year(self) -> Money {
        let times = match self.every {
            Every::Week => 52,
            Every::Fortnight => 26,
            Every::FourWeeks => 13,
            Every::Month => 12,
            Every::Quarter => 4,
            Every::Year => 1,
        };
        self.amount.times(times)
    }

    /// What it comes to over so many weeks, to the nearest penny.
    pub fn over_weeks(self, weeks: u8) -> Money {
        // Multiplied before it is divided, so that no penny is lost on the way.
        let pounds = self.amount.0 * Decimal::from(weeks);
        let exact = match self.every {
            Every::Month => pounds * MONTHS_A_YEAR / WEEKS_A_YEAR,
            other => pounds / other.weeks(),
        };
        Money(Fraction::Nearest.pennies(exact))
    }
}

impl Weekly {
    /// Whole pence, a fraction dropped; `None` beyond forty million pounds.
    pub fn in_pence(self) -> Option<u32> {
        (self.0 * HUNDRED).trunc().try_into().ok()
    }

    /// What a week's amount comes to over a longer period, to the nearest penny.
    pub fn over(self, every: Every) -> Money {
        let exact = match every {
            Every::Month => self.0 * WEEKS_A_YEAR / MONTHS_A_YEAR,
            other => self.0 * other.weeks(),
        };
        Money(Fraction::Nearest.pennies(exact))
    }

    /// What it comes to over so many days, to the nearest penny: some councils pay a month by its days.
    pub fn over_days(self, days: u32) -> Money {
        Money(Fraction::Nearest.pennies(self.0 * Decimal::from(days) / DAYS_A_WEEK))
    }
}

fn write_pounds(value: Decimal, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    let text = Fraction::Nearest.pennies(value.abs()).to_string();
    let (whole, pence) = text.split_once('.').unwrap_or((&text, ""));
    let sign = if value.is_sign_negative() && !value.is_zero() { "-" } else { "" };
    write!(out, "{sign}£")?;
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            out.write_str(",")?;
        }
        write!(out, "{digit}")?;
    }
    write!(out, ".{pence:0<2}")
}

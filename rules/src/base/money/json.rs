//! Amounts, hours and shares in JSON: text such as "12.50".

use rust_decimal::Decimal;
use serde::Deserializer;

use crate::base::{given, number};

/// Amounts in pounds must be below this. Nobody who asks has as much.
pub const LARGEST: u32 = 100_000_000;

/// Pounds: text such as "12.50".
pub(super) fn pounds<'de, D: Deserializer<'de>>(input: D) -> Result<Decimal, D::Error> {
    let below = |number: &Decimal| *number < Decimal::from(LARGEST);
    decimal(input, below, "an amount in pounds as text, such as \"12.50\"")
}

/// Hours a week: text such as "14.25".
pub(super) fn hours<'de, D: Deserializer<'de>>(input: D) -> Result<Decimal, D::Error> {
    let below = |number: &Decimal| *number < Decimal::from(LARGEST);
    decimal(input, below, "a number of hours as text, such as \"14.25\"")
}

/// Hundredths: text such as "85".
pub(super) fn percent<'de, D: Deserializer<'de>>(input: D) -> Result<Decimal, D::Error> {
    let at_most = |number: &Decimal| *number <= Decimal::ONE_HUNDRED;
    decimal(input, at_most, "a percentage from 0 to 100 as text, such as \"85\"")
}

fn decimal<'de, D: Deserializer<'de>>(
    input: D,
    fits: impl Fn(&Decimal) -> bool,
    right: &str,
) -> Result<Decimal, D::Error> {
    given::text(input, right, |text| number::plain(text).filter(fits))
}

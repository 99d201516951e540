//! A self-employed personal assistant: hours × rate. The person pays no National Insurance, leave, sick pay or pension for
//! them. Whether someone is self-employed is a matter of fact, not of choice; where it is wrong, the person is liable
//! (HMRC, check employment status). So the way always comes with a warning.
//!
//! Councils have a rate for each way (Wolverhampton, Oxfordshire, Shropshire). What such a helper asks above it, the person
//! pays from their own money: the top-up, which is part of the cost.

use rust_decimal::Decimal;

use super::all_in;
use super::comparison::{LineRule, Way, WayCost};
use super::inputs::{Inputs, SelfEmployed};
use super::problem::Problem;
use crate::base::money::{Fraction, Money};

/// What it costs.
///
/// # Errors
///
/// [`Problem::Missing`] where the week has a sleep-in, a day service or a night of respite without a price.
pub fn cost(inputs: &Inputs, helper: SelfEmployed) -> Result<WayCost, Problem> {
    let lines = all_in::lines(inputs, LineRule::SelfEmployed, helper.hour, helper.sleep_in)?
        .into_iter()
        .map(|line| line.by(&crate::data::sources::HMRC_STATUS))
        .collect();
    let way = all_in::way(inputs, Way::SelfEmployed, lines)?;
    let above = helper.council_rate.map_or(Decimal::ZERO, |rate| helper.hour.pounds() - rate.pounds());
    let top_up = above.max(Decimal::ZERO) * way.care_hours;
    Ok(WayCost { top_up: Money::rounded(top_up, Fraction::Nearest), ..way })
}

//! The council's managed service: the council arranges the care, at its own price for an hour (Care Act 2014 s.8). A
//! sleep-in is priced as the agency's where that is given, and as a personal assistant's otherwise.

use super::comparison::{LineRule, Way, WayCost};
use super::inputs::Inputs;
use super::problem::{Field, Problem};
use super::{all_in, services};
use crate::base::money::Hourly;

/// What it costs.
///
/// # Errors
///
/// [`Problem::Missing`] where the week has a sleep-in, a day service or a night of respite without a price.
pub fn cost(inputs: &Inputs, hour: Hourly) -> Result<WayCost, Problem> {
    let care = services::hours(inputs, LineRule::Managed, hour, inputs.week.care);
    let waking = services::hours(inputs, LineRule::Waking, hour, inputs.week.waking);
    let price = inputs.agency.as_ref().and_then(|agency| agency.sleep_in).or(inputs.prices.pa_sleep_in);
    let nights = services::sleep_ins(inputs, price, Field::AgencySleepIn)?;
    all_in::way(inputs, Way::Managed, care.into_iter().chain(waking).chain(nights).collect())
}

//! A self-employed personal assistant: hours × rate. The person pays no National Insurance, leave, sick pay or pension for
//! them. Whether someone is self-employed is a matter of fact, not of choice; where it is wrong, the person is liable
//! (HMRC, check employment status). So the way always comes with a warning.

use super::all_in;
use super::comparison::{LineRule, Way, WayCost};
use super::inputs::Inputs;
use super::problem::Problem;
use crate::base::money::Hourly;

/// What it costs.
///
/// # Errors
///
/// [`Problem::Missing`] where the week has a sleep-in, a day service or a night of respite without a price.
pub fn cost(inputs: &Inputs, hour: Hourly) -> Result<WayCost, Problem> {
    let lines = all_in::lines(inputs, LineRule::SelfEmployed, hour)?
        .into_iter()
        .map(|line| line.by(&crate::data::sources::HMRC_STATUS))
        .collect();
    all_in::way(inputs, Way::SelfEmployed, lines)
}

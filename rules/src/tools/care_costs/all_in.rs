//! Ways at one price for an hour, to which nothing is added: rate × hours × weeks, waking nights at the same rate, and
//! sleep-ins at a flat sum.
//!
//! A council's rate for an employed personal assistant is such a price. Medway's 15.25 and 17.00 must be: 14 hours for 52
//! weeks give the report's 11,102 and 12,376 exactly, so its rates are budgets with the employer's costs inside, no wages.

use rust_decimal::Decimal;

use super::comparison::{Line, LineRule, Way, WayCost};
use super::inputs::Inputs;
use super::problem::{Field, Problem};
use super::services;
use crate::base::money::{Hourly, Money};

/// A council's rate for an employed personal assistant.
///
/// # Errors
///
/// [`Problem::Missing`] where the week has a sleep-in, a day service or a night of respite without a price.
pub fn cost(inputs: &Inputs, rate: Hourly) -> Result<WayCost, Problem> {
    let lines = lines(inputs, LineRule::CouncilRate, rate, None)?;
    way(inputs, Way::AllIn, lines)
}

/// Hours, waking nights and sleep-ins at one price for an hour; a sleep-in costs what an employed personal assistant is paid for it,
/// unless it has a price of its own.
pub(super) fn lines(
    inputs: &Inputs,
    rule: LineRule,
    hour: Hourly,
    night: Option<Money>,
) -> Result<Vec<Line>, Problem> {
    let care = services::hours(inputs, rule, hour, inputs.week.care);
    let waking = services::hours(inputs, LineRule::Waking, hour, inputs.week.waking);
    let nights = services::sleep_ins(inputs, night.or(inputs.prices.pa_sleep_in), Field::PaSleepIn)?;
    Ok(care.into_iter().chain(waking).chain(nights).collect())
}

/// A way from its own lines, with what is the same for all.
pub(super) fn way(inputs: &Inputs, way: Way, mut lines: Vec<Line>) -> Result<WayCost, Problem> {
    lines.extend(services::lines(inputs)?);
    Ok(WayCost::new(way, lines, hours_a_year(inputs), Money::ZERO))
}

/// Hours of care in a year, where care is given in every week.
pub(super) fn hours_a_year(inputs: &Inputs) -> Decimal {
    inputs.week.worked().number() * inputs.weeks
}

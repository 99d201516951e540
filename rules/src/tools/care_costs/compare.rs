//! Puts the ways side by side.

use super::comparison::{Comparison, Way, WayCost};
use super::inputs::{Inputs, PaPay};
use super::problem::Problem;
use super::{agency, all_in, check, employed, introductory, managed, self_employed, warnings};
use crate::data::employment::{EmploymentYear, MinimumWage};

/// Puts every way side by side that has a price.
///
/// # Errors
///
/// A [`Problem`] where a field of `inputs` is out of range, or the day has no figures.
pub fn compare(inputs: &Inputs) -> Result<Comparison, Problem> {
    compare_in(inputs, EmploymentYear::on(inputs.day)?, MinimumWage::on(inputs.day)?)
}

/// The same with figures that are given: for years that the data does not have.
///
/// # Errors
///
/// A [`Problem`] where a field of `inputs` is out of range.
pub fn compare_in(
    inputs: &Inputs,
    year: &'static EmploymentYear,
    wages: &'static MinimumWage,
) -> Result<Comparison, Problem> {
    check::inputs(inputs)?;
    let mut ways = Vec::new();
    for way in Way::ALL {
        ways.extend(cost_in(*way, inputs, year)?);
    }
    let warnings = warnings::all(inputs, &ways, year, wages);
    Ok(Comparison { ways, warnings, year, wages })
}

/// What one way costs; none where it has no price.
///
/// # Errors
///
/// A [`Problem`] where a field of `inputs` is out of range, or the day has no figures.
pub fn cost(way: Way, inputs: &Inputs) -> Result<Option<WayCost>, Problem> {
    check::inputs(inputs)?;
    cost_in(way, inputs, EmploymentYear::on(inputs.day)?)
}

/// What one way costs, of inputs that have been checked.
pub(crate) fn cost_in(
    way: Way,
    inputs: &Inputs,
    year: &'static EmploymentYear,
) -> Result<Option<WayCost>, Problem> {
    let cost = match way {
        Way::Agency => inputs.agency.as_ref().map(|agency| agency::cost(inputs, agency, year)),
        Way::AllIn => match &inputs.pa {
            Some(PaPay::AllIn(rate)) => Some(all_in::cost(inputs, *rate)),
            _ => None,
        },
        Way::Employed => match &inputs.pa {
            Some(PaPay::Wage(employer)) => Some(employed::cost(inputs, employer, year)),
            _ => None,
        },
        Way::SelfEmployed => inputs.self_employed.map(|helper| self_employed::cost(inputs, helper)),
        Way::Introductory => inputs.introductory.as_ref().map(|agency| introductory::cost(inputs, agency)),
        Way::Managed => inputs.managed.map(|hour| managed::cost(inputs, hour)),
    };
    cost.transpose()
}

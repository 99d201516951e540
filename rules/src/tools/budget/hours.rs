//! How many hours of care a week a budget buys: the largest number of quarter hours whose cost in a usual year fits.
//!
//! Nights, day services and respite stay as they are, and are paid for first. The hours are shared over the helpers in
//! proportion to those they have now; a mix of visits is kept. What stands apart (first year, reserve) is not counted.

use rust_decimal::Decimal;

use super::{check_budget, largest};
use crate::base::money::{Hours, Money};
use crate::data::employment::EmploymentYear;
use crate::tools::care_costs::{Inputs, PaPay, Problem, Way, check, cost_in};

/// What a budget buys at one way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HoursBought {
    /// Hours of care a week, waking nights left out.
    pub hours: Hours,
    /// What they cost in a year, with everything else of the week.
    pub cost: Money,
    /// What of the budget is left in a year.
    pub left: Money,
    /// What is missing in a year where not even the rest of the week fits; then there are no hours.
    pub short: Money,
    /// Whether it would buy more hours than are taken.
    pub is_most: bool,
}

/// The most hours of care a week that fit a budget of a year; none where the way has no price.
///
/// # Errors
///
/// A [`Problem`] where the budget or a field of `inputs` is out of range, or the day has no figures.
pub fn hours(way: Way, budget: Money, inputs: &Inputs) -> Result<Option<HoursBought>, Problem> {
    check_budget(budget)?;
    check::inputs(inputs)?;
    let year = EmploymentYear::on(inputs.day)?;
    let priced = |quarters: u32| cost_in(way, &with_hours(inputs, Hours::of_quarters(quarters)), year);
    let Some(least) = priced(0)? else { return Ok(None) };
    let most = most_hours(inputs).quarters();
    let fits = |quarters: u32| Ok(priced(quarters)?.is_some_and(|cost| cost.year <= budget));
    let found = largest(most, &fits)?;
    let cost = match found {
        Some(quarters) => priced(quarters)?.map_or(least.year, |cost| cost.year),
        None => least.year,
    };
    Ok(Some(HoursBought {
        hours: Hours::of_quarters(found.unwrap_or_default()),
        cost,
        left: budget.less(cost),
        short: cost.less(budget),
        is_most: found == Some(most),
    }))
}

/// The same week with other hours of care, shared over the helpers as they are now.
pub fn with_hours(inputs: &Inputs, care: Hours) -> Inputs {
    let mut changed = inputs.clone();
    changed.week.care = care;
    let total = changed.week.worked().number();
    if let Some(PaPay::Wage(employer)) = &mut changed.pa {
        let before: Decimal = employer.helpers.iter().map(|helper| helper.hours.number()).sum();
        let count = Decimal::from(employer.helpers.len());
        for helper in &mut employer.helpers {
            let share = (helper.hours.number() * total).checked_div(before);
            let even = || total.checked_div(count).unwrap_or_default();
            helper.hours = Hours::of(share.unwrap_or_else(even));
        }
    }
    changed
}

/// The most hours of care a week that pages and API would take.
fn most_hours(inputs: &Inputs) -> Hours {
    let mut most = Decimal::from(check::MOST_CARE);
    if let Some(PaPay::Wage(employer)) = &inputs.pa {
        let each = Decimal::from(check::MOST_HOURS);
        let hours = || employer.helpers.iter().map(|helper| helper.hours.number());
        let longest = hours().max().unwrap_or_default();
        let together = (each * hours().sum::<Decimal>()).checked_div(longest);
        most = most.min(together.unwrap_or_else(|| each * Decimal::from(employer.helpers.len())));
    }
    Hours::of((most - inputs.week.waking.number()).max(Decimal::ZERO))
}

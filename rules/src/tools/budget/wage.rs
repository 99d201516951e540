//! The highest wage, in whole pence an hour, that a budget allows for the hours of the week, the same for each helper; and
//! whether it may be paid (National Minimum Wage Act 1998). A wage below the minimum is not a way to save: it is said
//! plainly, so that the person can ask the council for a budget that meets the need.

use rust_decimal::Decimal;

use super::{check_budget, largest};
use crate::base::money::{Hourly, Money};
use crate::data::employment::{EmploymentYear, MinimumWage};
use crate::tools::care_costs::{Inputs, PaPay, Problem, Way, check, cost_in};

/// The highest wage of a budget.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WageBought {
    /// Pounds an hour; nothing where not even the other costs fit.
    pub wage: Hourly,
    /// What it costs in a year, with everything else of the week.
    pub cost: Money,
    /// What of the budget is left in a year.
    pub left: Money,
    /// What is missing in a year where not even a penny an hour fits.
    pub short: Money,
    /// Whether it would pay more than is taken.
    pub is_most: bool,
    /// For each helper.
    pub helpers: Vec<WageFor>,
}

/// What a wage means for one helper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WageFor {
    /// Whole years.
    pub age: u8,
    /// The least that the law allows at that age.
    pub minimum: Hourly,
    /// Whether the wage is at least that.
    pub is_lawful: bool,
}

impl WageBought {
    /// Whether it may be paid to every helper.
    pub fn is_lawful(&self) -> bool {
        self.helpers.iter().all(|helper| helper.is_lawful)
    }
}

/// The highest wage that fits a budget of a year; none where nobody is employed from a wage.
///
/// # Errors
///
/// A [`Problem`] where the budget or a field of `inputs` is out of range, or the day has no figures.
pub fn wage(budget: Money, inputs: &Inputs) -> Result<Option<WageBought>, Problem> {
    check_budget(budget)?;
    check::inputs(inputs)?;
    let year = EmploymentYear::on(inputs.day)?;
    let wages = MinimumWage::on(inputs.day)?;
    let Some(PaPay::Wage(employer)) = &inputs.pa else { return Ok(None) };
    let priced = |pence: u32| {
        let cost = cost_in(Way::Employed, &with_wage(inputs, Hourly::of_pence(pence)), year)?;
        Ok::<Money, Problem>(cost.map_or(Money::ZERO, |cost| cost.year))
    };
    let most = check::MOST_WAGE * 100;
    let found = largest(most, &|pence| Ok(priced(pence)? <= budget))?;
    let wage = Hourly::of_pence(found.unwrap_or_default());
    let cost = priced(found.unwrap_or_default())?;
    let helpers = employer
        .helpers
        .iter()
        .map(|helper| WageFor {
            age: helper.age,
            minimum: Hourly::of(wages.at(helper.age).amount),
            is_lawful: wages.allows(wage, helper.age),
        })
        .collect();
    let nothing = wage.pounds() == Decimal::ZERO;
    Ok(Some(WageBought {
        wage,
        cost,
        left: budget.less(cost),
        short: if nothing { priced(1)?.less(budget) } else { Money::ZERO },
        is_most: found == Some(most),
        helpers,
    }))
}

fn with_wage(inputs: &Inputs, wage: Hourly) -> Inputs {
    let mut changed = inputs.clone();
    if let Some(PaPay::Wage(employer)) = &mut changed.pa {
        for helper in &mut employer.helpers {
            helper.wage = wage;
        }
    }
    changed
}

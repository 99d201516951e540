//! How long savings above the upper limit last at the full cost of care, and what comes after.
//!
//! Above the limit a council need not pay (SI 2014/2672 reg 12). Once savings are down to it, it works out a charge from
//! income and tariff income. Only care that is paid from savings alone is reckoned with here: whoever pays a part of it
//! from income has savings for longer. Checked 30 November 2026.

use rust_decimal::Decimal;
use serde::Serialize;

use super::Setting;
use super::case::{Capital, Case};
use super::charge::{Charge, Statement, assess};
use super::step::{Figure, Part, Trail};
use crate::base::money::{Money, Weekly};

/// Savings that are known to be above the limit, and the way down to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AboveLimit {
    /// The savings that count, in pounds.
    pub counted: Money,
    /// What of a joint account is in it, in pounds.
    pub joint_share: Money,
    /// By how much they are above the limit, in pounds.
    pub over: Money,
    /// In how many weeks the full cost brings them down to the limit.
    pub weeks: u32,
    /// The lowest charge after that, pounds a week.
    pub then_lowest: Charge,
    /// The highest.
    pub then_highest: Charge,
}

/// What there is to say where the amounts of savings and the cost of care are known; `sum` is that of the highest case.
pub(super) fn above_limit(
    (lowest, highest): (&Case, &Case),
    sum: &Statement,
    setting: &Setting,
) -> Option<AboveLimit> {
    let (counted, joint_share) = counted(sum)?;
    let cost = highest.cost.filter(|cost| !cost.is_zero())?;
    let limit = setting.year.capital.upper_limit.amount;
    let over = counted.less(limit);
    if over.is_zero() {
        return None;
    }
    let then = |case: &Case| {
        let case = Case { capital: Capital::Counted(limit), ..case.clone() };
        assess(&case, setting, Trail::none()).charge
    };
    Some(AboveLimit {
        counted,
        joint_share,
        over,
        weeks: weeks(over, cost)?,
        then_lowest: then(lowest),
        then_highest: then(highest),
    })
}

/// The savings that counted in a sum, and what of them is a share of a joint account; none where no amount was told.
fn counted(sum: &Statement) -> Option<(Money, Money)> {
    let of_savings = || sum.steps.iter().filter(|step| step.part == Part::Savings);
    let find = |name: &str| {
        of_savings().flat_map(|step| &step.inputs).find_map(|(known, figure)| match figure {
            Figure::Money(money) if *known == name => Some(*money),
            _ => None,
        })
    };
    let counted = find("savings")?;
    Some((counted, find("own").map_or(Money::ZERO, |own| counted.less(own))))
}

/// Whole weeks, the last of them in part.
fn weeks(over: Money, cost: Weekly) -> Option<u32> {
    let weeks: Decimal = over.pounds().checked_div(cost.pounds())?.ceil();
    weeks.try_into().ok()
}

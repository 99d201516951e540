//! The whole picture, every four weeks: the gross budget, what the council pays of it, what the person pays in, and what
//! is left once the care is paid for.
//!
//! A budget is worked out gross. The person pays their assessed contribution, at most the budget, into the account, and
//! the council pays the rest (Care Act 2014 ss.14 and 26); so the comparison runs on the gross figure. What the care costs
//! above the budget is the person's own, on top of the contribution.

use crate::base::money::{Every, Money, Weekly};
use crate::tools::care_costs::WayCost;

/// Pounds every four weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Picture {
    /// The whole budget.
    pub gross: Money,
    /// What the council pays of it.
    pub council_pays_in: Money,
    /// What the person pays into it: their contribution, at most the budget.
    pub person_pays_in: Money,
    /// What the care costs.
    pub cost: Money,
    /// What of the budget is left.
    pub left: Money,
    /// What the care costs above the budget, which the person pays as well.
    pub short: Money,
}

/// A week's budget and contribution, beside what a way costs.
pub fn picture(gross: Weekly, contribution: Weekly, cost: &WayCost) -> Picture {
    let gross = gross.over(Every::FourWeeks);
    let asked = contribution.over(Every::FourWeeks);
    let person_pays_in = asked.min(gross);
    let cost = cost.every(Every::FourWeeks);
    Picture {
        gross,
        council_pays_in: gross.less(person_pays_in),
        person_pays_in,
        cost,
        left: gross.less(cost),
        short: cost.less(gross),
    }
}

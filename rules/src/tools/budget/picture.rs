//! The whole picture, every four weeks: the gross budget, what the council pays of it, what the person pays, and what is
//! left once the care is paid for.
//!
//! A budget is worked out gross. The person pays their assessed contribution, at most the budget (Care Act 2014 s.14). Net,
//! the council pays the rest, and the person pays theirs into the same account; gross, it pays all and sends a bill
//! (s.26, and each council's practice). Where the contribution is as large as the budget, the council pays nothing.
//!
//! A charge is never more than the care costs (s.14(4)), so nobody pays more than what this way of care costs. What is left
//! over is then the council's money. What the care costs above the budget is the person's own, on top of the contribution.

use crate::base::money::{Amount, Every, Money};
use crate::data::local::PaymentRule;
use crate::tools::care_costs::WayCost;

/// Pounds every four weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Picture {
    /// How the council pays.
    pub paid: PaymentRule,
    /// The whole budget.
    pub gross: Money,
    /// What the council pays into the account.
    pub council_pays_in: Money,
    /// What the person pays into the account: at most the budget, and at most what the care costs.
    pub person_pays_in: Money,
    /// What the person pays to the council, where that pays the whole budget in; at most as above.
    pub bill: Money,
    /// What the care costs.
    pub cost: Money,
    /// What of the account is left.
    pub left: Money,
    /// What the care costs above the budget, which the person pays as well.
    pub short: Money,
    /// Whether the contribution is more than this way of care costs.
    pub is_capped: bool,
}

const WEEKS: u8 = 4;

/// A budget and a contribution, each as the letter has it, beside what a way costs.
pub fn picture(budget: Amount, contribution: Amount, paid: PaymentRule, cost: &WayCost) -> Picture {
    let (gross, asked) = (budget.over_weeks(WEEKS), contribution.over_weeks(WEEKS));
    let cost = cost.every(Every::FourWeeks);
    let contribution = asked.min(gross);
    let person = contribution.min(cost);
    // A bill for the whole budget leaves the council nothing to pay.
    let paid = if contribution == gross { PaymentRule::Net } else { paid };
    let (council_pays_in, person_pays_in, bill) = match paid {
        PaymentRule::Net => (gross.less(contribution), person, Money::ZERO),
        PaymentRule::Gross => (gross, Money::ZERO, person),
    };
    let left = (council_pays_in + person_pays_in).less(cost);
    Picture {
        paid,
        gross,
        council_pays_in,
        person_pays_in,
        bill,
        cost,
        left,
        short: cost.less(gross),
        is_capped: person < contribution,
    }
}

//! The sum: what is in the account, less what is spoken for, beside so many weeks of what counts.
//!
//! Where the council takes the contribution off, agreements count either what it pays in or the whole budget. Until that is
//! known, what may stay lies between the two. A council can ask back what it has paid (Care Act 2014 s.33): of a surplus
//! that both have paid into, its part is in proportion to what it pays of the budget.

use serde::Serialize;

use super::outcome::{Outcome, StepRule};
use crate::base::money::{Amount, Fraction, Money};
use crate::data::local::PaymentRule;
use crate::record::{BalanceCounts, BalancePayment, Known};

/// What the sum is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Inputs {
    /// What the council pays in.
    pub payment: Known<BalancePayment>,
    /// What is in the account.
    pub held: Known<Money>,
    /// Of that, what is owed already.
    pub bills: Known<Money>,
    /// Of that, what is put by with the council's agreement.
    pub set_aside: Known<Money>,
    /// The weeks of payment that may stay.
    pub weeks: u8,
    /// What they are weeks of.
    pub counts: Known<BalanceCounts>,
}

/// Pounds from the least to the most that it could be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Range {
    /// The least.
    pub low: Money,
    /// The most; none where nobody can say.
    pub high: Option<Money>,
}

/// A line of the sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Step {
    /// Which line.
    pub rule: StepRule,
    /// What it comes to.
    #[serde(flatten)]
    pub amount: Range,
}

/// The sum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    /// The lines, in order.
    pub steps: Vec<Step>,
    /// What is left once what is spoken for is taken off.
    pub free: Range,
    /// What may stay.
    pub limit: Range,
    /// By how much the free money is more than that; nothing where it is not.
    pub over: Range,
    /// By how much it is less.
    pub under: Range,
    /// How what is more divides; none where it is not known to be more, or no own part is.
    pub division: Option<Division>,
    /// By how much what is spoken for is more than what is there.
    pub short: Money,
}

/// How a surplus divides between those who have paid in, in proportion to what each pays of the budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Division {
    /// The council's money.
    pub council: Range,
    /// The person's own.
    pub own: Range,
}

impl Range {
    const fn exactly(amount: Money) -> Self {
        Self { low: amount, high: Some(amount) }
    }

    const fn from(low: Money) -> Self {
        Self { low, high: None }
    }

    fn of(known: Known<Money>) -> Self {
        known.value().map_or(Self::from(Money::ZERO), |amount| Self::exactly(*amount))
    }

    /// This less the other, but not below nothing.
    fn less(self, other: Self) -> Self {
        Self {
            // What could be any amount leaves nothing at worst.
            low: other.high.map_or(Money::ZERO, |high| self.low.less(high)),
            high: self.high.map(|high| high.less(other.low)),
        }
    }

    fn and(self, other: Self) -> Self {
        Self { low: self.low + other.low, high: self.high.zip(other.high).map(|(one, other)| one + other) }
    }

    /// Whether it is one amount.
    pub fn is_exact(self) -> bool {
        self.high == Some(self.low)
    }
}

impl Inputs {
    /// What counts of one period.
    fn counted(&self) -> Option<(Range, BalancePayment)> {
        let payment = *self.payment.value()?;
        let amount = payment.amount;
        let whole = match (payment.paid, payment.contribution) {
            (Known::Known(PaymentRule::Gross), _) => Some(amount),
            (Known::Known(PaymentRule::Net), Some(contribution)) => Some(amount + contribution),
            (Known::Known(PaymentRule::Net), None) | (Known::NotSure, _) => None,
        };
        let range = match (self.counts, whole) {
            (Known::Known(BalanceCounts::Payment), _) => Range::exactly(amount),
            (Known::Known(BalanceCounts::Budget), Some(whole)) => Range::exactly(whole),
            (Known::NotSure, Some(whole)) => Range { low: amount, high: Some(whole) },
            (_, None) => Range::from(amount),
        };
        Some((range, payment))
    }

    /// Whether the person's own part is left empty where the sum needs it.
    pub(super) fn lacks_contribution(&self) -> bool {
        let net = |payment: &BalancePayment| payment.paid == Known::Known(PaymentRule::Net);
        let missing = |payment: &BalancePayment| net(payment) && payment.contribution.is_none();
        self.payment.value().is_some_and(missing) && self.counts != Known::Known(BalanceCounts::Payment)
    }

    fn division(&self, over: Range) -> Option<Division> {
        let payment = self.payment.value().filter(|_| !over.low.is_zero())?;
        let own = payment.contribution.filter(|own| !own.is_zero())?;
        let whole = payment.amount + own;
        let council = |over: Money| {
            let part = (over.pounds() * payment.amount.pounds()).checked_div(whole.pounds());
            Money::rounded(part.unwrap_or_default(), Fraction::Nearest)
        };
        let of = |part: &dyn Fn(Money) -> Money| Range { low: part(over.low), high: over.high.map(part) };
        Some(Division { council: of(&council), own: of(&|over| over.less(council(over))) })
    }

    fn over_weeks(&self, weeks: u8) -> Range {
        let Some((counted, payment)) = self.counted() else { return Range::from(Money::ZERO) };
        let over = |amount: Money| Amount { amount, every: payment.every }.over_weeks(weeks);
        Range { low: over(counted.low), high: counted.high.map(over) }
    }

    /// Works it out.
    pub fn sum(&self) -> Sum {
        let [held, bills, set_aside] = [self.held, self.bills, self.set_aside].map(Range::of);
        let spoken_for = bills.and(set_aside);
        let free = held.less(spoken_for);
        let limit = self.over_weeks(self.weeks);
        let over = free.less(limit);
        let step = |rule: StepRule, amount: Range| Step { rule, amount };
        Sum {
            steps: vec![
                step(StepRule::Held, held),
                step(StepRule::Bills, bills),
                step(StepRule::SetAside, set_aside),
                step(StepRule::Free, free),
                step(StepRule::Payment, self.over_weeks(1)),
                step(StepRule::Limit, limit),
            ],
            free,
            limit,
            over,
            division: self.division(over),
            under: limit.less(free),
            short: held.high.map_or(Money::ZERO, |held| spoken_for.low.less(held)),
        }
    }
}

impl Sum {
    /// What it comes to. What is not known never makes it more than may stay.
    pub fn outcome(&self) -> Outcome {
        if !self.over.low.is_zero() {
            Outcome::Above
        } else if self.free.is_exact() && self.limit.is_exact() && self.free == self.limit {
            Outcome::At
        } else if self.free.high.is_some_and(|most| most <= self.limit.low) {
            Outcome::Below
        } else {
            Outcome::CannotSay
        }
    }
}

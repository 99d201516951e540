//! The sum: what is in the account, less what is spoken for, beside so many weeks of the whole payment.

use serde::Serialize;

use super::outcome::{Outcome, StepRule};
use crate::base::money::{Amount, Money};
use crate::data::local::PaymentRule;
use crate::record::{BalancePayment, Known};

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
    /// By how much what is spoken for is more than what is there.
    pub short: Money,
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
    /// The whole payment for one period: with the person's own contribution.
    fn gross(&self) -> Option<(Range, BalancePayment)> {
        let payment = *self.payment.value()?;
        let amount = payment.amount;
        let range = match (payment.paid, payment.contribution) {
            (Known::Known(PaymentRule::Gross), _) => Range::exactly(amount),
            (Known::Known(PaymentRule::Net), Some(contribution)) => Range::exactly(amount + contribution),
            (Known::Known(PaymentRule::Net), None) | (Known::NotSure, _) => Range::from(amount),
        };
        Some((range, payment))
    }

    fn over_weeks(&self, weeks: u8) -> Range {
        let Some((gross, payment)) = self.gross() else { return Range::from(Money::ZERO) };
        let over = |amount: Money| Amount { amount, every: payment.every }.over_weeks(weeks);
        Range { low: over(gross.low), high: gross.high.map(over) }
    }

    /// Works it out.
    pub fn sum(&self) -> Sum {
        let [held, bills, set_aside] = [self.held, self.bills, self.set_aside].map(Range::of);
        let spoken_for = bills.and(set_aside);
        let free = held.less(spoken_for);
        let limit = self.over_weeks(self.weeks);
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
            over: free.less(limit),
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

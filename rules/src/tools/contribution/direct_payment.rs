//! How a charge meets a direct payment, and what both come to over longer periods.
//!
//! Net: the council pays the budget less the contribution, and the person adds theirs. Gross: it pays all and sends a
//! bill. Where the contribution is as large as the budget, there is nothing for it to pay. A month is 52 / 12 weeks,
//! or its own days / 7, as the council does it; each amount is rounded to the nearest penny before it is taken off. A cost
//! that is given by the month or the year is not taken apart into weeks and put together again: it stays what it is.
//! Checked 22 November 2026 against the amounts that Hampshire publishes.

use chrono::{Datelike, Months, NaiveDate};
use serde::Serialize;

use super::Setting;
use super::step::{Effect, Figure, Part, Step};
use crate::base::money::{Amount, Every, Fraction, MONTHS_A_YEAR, Money, Weekly};
use crate::data::local::{Local, MonthRule, PaymentRule};
use crate::data::sources;

/// A weekly amount over longer periods, in pounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Periods {
    /// One week.
    pub week: Weekly,
    /// Four weeks.
    pub four_weeks: Money,
    /// A calendar month, worked out as `month_rule` says.
    pub month: Money,
    /// A year of 52 weeks.
    pub year: Money,
}

impl Periods {
    /// Spreads a weekly amount; a month by its days is the month of that day.
    pub fn of(week: Weekly, local: &Local, day: NaiveDate) -> Self {
        let month = match local.month {
            MonthRule::Weeks => week.over(Every::Month),
            MonthRule::Days => week.over_days(days_in_month(day)),
        };
        Self { week, four_weeks: week.over(Every::FourWeeks), month, year: week.over(Every::Year) }
    }

    /// Spreads an amount as the letter has it: given by the month or the year, it stays what it is.
    pub fn of_amount(amount: Amount, local: &Local, day: NaiveDate) -> Self {
        let by_the_week = Self::of(amount.a_week(Fraction::Down), local, day);
        let month = match (amount.every, local.month) {
            (Every::Month, _) => amount.amount,
            (_, MonthRule::Weeks) => {
                Money::rounded(amount.a_year().pounds() / MONTHS_A_YEAR, Fraction::Nearest)
            }
            (_, MonthRule::Days) => by_the_week.month,
        };
        Self { month, four_weeks: amount.over_weeks(4), year: amount.a_year(), ..by_the_week }
    }

    fn less(self, other: Self) -> Self {
        Self {
            week: self.week.less(other.week),
            four_weeks: self.four_weeks.less(other.four_weeks),
            month: self.month.less(other.month),
            year: self.year.less(other.year),
        }
    }
}

/// How many days the month of a day has.
pub(super) fn days_in_month(day: NaiveDate) -> u32 {
    let first = day.with_day(1).unwrap_or(day);
    let next = first.checked_add_months(Months::new(1)).unwrap_or(first);
    u32::try_from((next - first).num_days()).unwrap_or_default()
}

/// What a council would pay, and what the person would.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum DirectPayment {
    /// The council pays the rest; the person pays their contribution into the account.
    Net {
        /// What the council pays.
        council: Periods,
        /// What the person adds.
        person: Periods,
    },
    /// The council pays all; the person gets a bill.
    Gross {
        /// What the council pays.
        council: Periods,
        /// What the bill is.
        person: Periods,
    },
    /// The contribution is as large as the cost, so there is nothing to pay.
    None,
}

/// The direct payment as a line of the statement: what the council pays in a week.
pub(super) fn payment_step(payment: DirectPayment, cost: Weekly, charge: Weekly, setting: &Setting) -> Step {
    let (rule, amount) = match payment {
        DirectPayment::Net { council, .. } => ("direct-payment-net", council.week),
        DirectPayment::Gross { council, .. } => ("direct-payment-gross", council.week),
        DirectPayment::None => ("direct-payment-none", Weekly::ZERO),
    };
    let step = Step::new(rule, Part::Charge, Effect::Result, amount)
        .with("cost", Figure::Weekly(cost))
        .with("charge", Figure::Weekly(charge))
        .by(&sources::CARE_ACT_31);
    setting.practised(step, "payment")
}

/// The direct payment for care of a cost, given the charge in pounds a week.
pub fn direct_payment(cost: Amount, charge: Weekly, local: &Local, day: NaiveDate) -> DirectPayment {
    if charge >= cost.a_week(Fraction::Down) {
        return DirectPayment::None;
    }
    let whole = Periods::of_amount(cost, local, day);
    let person = Periods::of(charge, local, day);
    match local.payment {
        PaymentRule::Net => DirectPayment::Net { council: whole.less(person), person },
        PaymentRule::Gross => DirectPayment::Gross { council: whole, person },
    }
}

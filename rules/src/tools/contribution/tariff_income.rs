//! Tariff income: what savings between the limits are taken to bring (SI 2014/2672 reg 25), and the limit above
//! which a council need not help (reg 12).
//!
//! £1 a week for each £250, or part of £250, above £14,250; nothing at or below it. Exactly £23,250 is still
//! assessed, since reg 12 is about capital that exceeds it; some councils say "at or above". Held jointly, equal
//! shares, unless the council is satisfied that they are not (reg 24). Checked 22 November 2026. The limits are dated data.

use rust_decimal::Decimal;

use super::case::{Capital, Case};
use super::step::{Effect, Figure, Part, Step, Trail};
use crate::base::money::{Money, Weekly};
use crate::data::rates::RateYear;
use crate::data::sources;
use crate::shared::savings::half;

/// The income savings are taken to bring, or that they are above the limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Assessed {
    /// Pounds a week.
    Tariff(Weekly),
    /// More than the upper limit.
    AboveLimit,
}

/// Tariff income from capital in pounds: a whole number of steps, a part of a step counting as one.
pub fn tariff_income(capital: Money, year: &RateYear) -> Weekly {
    Weekly::of(steps_above(capital, year) * year.capital.income_per_step.amount.pounds())
}

fn steps_above(capital: Money, year: &RateYear) -> Decimal {
    let above = capital.less(year.capital.lower_limit.amount).pounds();
    above.checked_div(year.capital.step.amount.pounds()).unwrap_or_default().ceil()
}

/// Whether capital in pounds is more than the upper limit.
pub fn is_above_limit(capital: Money, year: &RateYear) -> bool {
    capital > year.capital.upper_limit.amount
}

/// Assesses savings, and what was given away where it counts as if it were still there (reg 22(1) and (4)).
pub(super) fn assess(case: &Case, year: &'static RateYear, trail: &mut Trail) -> Assessed {
    let capital = case.capital;
    let held = match capital {
        Capital::Exact { own, joint, share } => with_share_of_joint(own, joint, share, trail),
        Capital::Counted(amount) | Capital::Within { from: amount, .. } => amount,
        Capital::AboveLimit => year.capital.upper_limit.amount + Money::of(Decimal::new(1, 2)),
    };
    let counted = held + case.given;
    if !case.given.is_zero() {
        trail.note(|| {
            Step::new("capital-given-away", Part::Savings, Effect::LeftOut, Weekly::ZERO)
                .with("given", Figure::Money(case.given))
                .by(&sources::REG_22)
                .by(&sources::REG_23)
                .by(&sources::GUIDANCE_E)
        });
    }
    if is_above_limit(counted, year) {
        trail.note(|| {
            let limit = &year.capital.upper_limit;
            let step = Step::new("above-upper-limit", Part::Savings, Effect::Result, Weekly::ZERO);
            let step =
                step.with("upper-limit", Figure::Money(limit.amount)).from_rate(limit).by(&sources::REG_12);
            with_amount(step, capital, counted)
        });
        return Assessed::AboveLimit;
    }
    let tariff = tariff_income(counted, year);
    trail.note(|| {
        let limits = &year.capital;
        let step = Step::new("tariff-income", Part::Savings, Effect::Adds, tariff)
            .with("lower-limit", Figure::Money(limits.lower_limit.amount))
            .with("tariff-step", Figure::Money(limits.step.amount))
            .with("tariff-amount", Figure::Money(limits.income_per_step.amount))
            .with("count", Figure::Count(steps_above(counted, year).try_into().unwrap_or_default()))
            .from_rate(&limits.lower_limit)
            .from_rate(&limits.step)
            .from_rate(&limits.income_per_step)
            .by(&sources::REG_25);
        with_amount(step, capital, counted)
    });
    Assessed::Tariff(tariff)
}

/// A band is not an amount that anyone told us.
fn with_amount(step: Step, capital: Capital, counted: Money) -> Step {
    match capital {
        Capital::Exact { .. } => step.with("savings", Figure::Money(counted)),
        _ => step,
    }
}

/// What counts of savings: all of one's own, and the person's share of what is held jointly (reg 24).
fn with_share_of_joint(own: Money, joint: Money, share: Money, trail: &mut Trail) -> Money {
    let counted = own + share;
    if !joint.is_zero() {
        trail.note(|| {
            let halves = share == half(joint);
            let rule = if halves { "capital-joint-share" } else { "capital-own-share" };
            let step = Step::new(rule, Part::Savings, Effect::LeftOut, Weekly::ZERO)
                .with("own", Figure::Money(own))
                .with("joint", Figure::Money(joint))
                .with("savings", Figure::Money(counted))
                .by(&sources::REG_24);
            if halves { step } else { step.with("share", Figure::Money(share)) }
        });
    }
    counted
}

//! The income that counts (SI 2014/2672 regs 13 to 15, Sch 1).
//!
//! What is always left out (earnings, mobility parts, war pensions, child benefit …) is told and not asked. Of a
//! payment to a couple half counts (guidance Annex C). Checked 22 November 2026.

use super::Setting;
use super::case::{Case, Income};
use super::income_kinds::{rate_keys, sum};
use super::night_part;
use super::step::{Effect, Figure, Part, Step, Trail};
use crate::base::money::{Amount, Fraction, Money, Weekly};
use crate::data::local::SavingsCreditRule;
use crate::data::rates::Rate;
use crate::data::sources;
use crate::record::{IncomeChoice, IncomeKind, PaidFor};

/// Income, pounds a week.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Counted {
    /// All that comes in, the person's half of what is paid for a couple included.
    pub received: Weekly,
    /// What counts of it.
    pub counted: Weekly,
    /// Whether a disability benefit is among what counts.
    pub disability_benefit: bool,
}

/// Adds up the incomes.
pub(super) fn income(case: &Case, setting: &Setting, trail: &mut Trail) -> Counted {
    let mut total = Counted::default();
    for income in &case.incomes {
        let Some((whole, rates)) = paid(income, case, setting) else {
            trail.note(|| not_known(income));
            total.disability_benefit |= is_counted_disability_benefit(income);
            continue;
        };
        let weekly = whole.a_week(Fraction::Down);
        let shared = is_shared(income, case);
        let own = if shared { weekly.half(Fraction::Down) } else { weekly };
        let effect = if own.is_zero() { Effect::LeftOut } else { Effect::Adds };
        trail.note(|| line(income, whole, own, effect, rates));
        if shared {
            trail.note(|| {
                Step::new("income-joint-half", Part::Income, Effect::LeftOut, weekly.less(own))
                    .with("benefit", Figure::Word(income.kind.key()))
                    .by(&sources::GUIDANCE_C)
            });
        }
        let left_out = night_part::left_out(income, own, case, setting, trail)
            + savings_credit_left_out(income, case, weekly, setting, trail);
        total.received = total.received + own;
        total.counted = total.counted + own.less(left_out);
        total.disability_benefit |= is_counted_disability_benefit(income);
    }
    total
}

/// Paid for a couple, so that half of it counts.
fn is_shared(income: &Income, case: &Case) -> bool {
    case.couple && income.kind.may_be_for_both() && income.paid_for == PaidFor::Both
}

/// What is paid, and the published rates it was picked from; `None` where the amount is not known.
fn paid(income: &Income, case: &Case, setting: &Setting) -> Option<(Amount, Vec<&'static Rate>)> {
    if let Some(typed) = income.typed {
        return Some((typed, Vec::new()));
    }
    if income.choice == Some(IncomeChoice::MobilityOnly) {
        return Some((Amount::weekly(Money::ZERO), Vec::new()));
    }
    let rates = rate_keys(income.kind, income.choice?, case.band).rates(setting.year)?;
    Some((sum(&rates), rates))
}

/// Of an amount that is not known, nothing is counted here; at the other end of the range it is without end.
fn not_known(income: &Income) -> Step {
    Step::new("income-amount-not-known", Part::Income, Effect::Open, Weekly::ZERO)
        .with("benefit", Figure::Word(income.kind.key()))
        .by(&sources::REG_13)
}

fn is_counted_disability_benefit(income: &Income) -> bool {
    income.kind.is_disability_benefit() && income.choice != Some(IncomeChoice::MobilityOnly)
}

fn line(income: &Income, whole: Amount, own: Weekly, effect: Effect, rates: Vec<&'static Rate>) -> Step {
    let step = Step::new(income.kind.page(), Part::Income, effect, own).with("typed", Figure::Amount(whole));
    let step = match income.choice {
        Some(choice) => step.with("choice", Figure::Word(choice.key())),
        None => step,
    };
    let source = match (income.kind, income.choice) {
        (_, Some(IncomeChoice::MobilityOnly)) => &sources::SCH_1_8,
        _ => &sources::REG_13,
    };
    Step { rates, ..step.by(source) }
}

/// The savings credit that is left out (Sch 1 para 40): up to the year's sum, for one person or for a couple. Where
/// the year's sum is not in the data, all or nothing of it is, and the result is a range.
fn savings_credit_left_out(
    income: &Income,
    case: &Case,
    weekly: Weekly,
    setting: &Setting,
    trail: &mut Trail,
) -> Weekly {
    if income.kind != IncomeKind::SavingsCredit {
        return Weekly::ZERO;
    }
    let cap = setting.savings_credit_cap(case.couple);
    let whole = match setting.local.savings_credit {
        SavingsCreditRule::CountAll => Weekly::ZERO,
        SavingsCreditRule::IgnoreAll => weekly,
        SavingsCreditRule::Cap => match cap {
            Some(cap) => weekly.min(cap.weekly()),
            None if case.savings_credit_left_out => weekly,
            None => Weekly::ZERO,
        },
    };
    let left_out = if is_shared(income, case) { whole.half(Fraction::Up) } else { whole };
    trail.note(|| {
        let step = Step::new("savings-credit-disregard", Part::Income, Effect::TakesOff, left_out)
            .by(&sources::SCH_1_40);
        let step = match (setting.local.savings_credit, cap) {
            (SavingsCreditRule::Cap, Some(cap)) => {
                step.with("limit", Figure::Weekly(cap.weekly())).from_rate(cap)
            }
            _ => step,
        };
        setting.practised(step, "savings_credit")
    });
    left_out
}

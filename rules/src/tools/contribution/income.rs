//! The income that counts (SI 2014/2672 regs 13 to 15, Sch 1).
//!
//! What is always left out (earnings, mobility parts, war disablement pensions, child benefit …) is told and not asked.
//! Of a payment to a couple half counts (guidance Annex C). Of a war widow's or widower's pension and others like it £10
//! is left out (Sch 1 paras 17 and 19, with SI 1987/1967 Sch 9 para 16). Checked 30 November 2026.

use super::case::{Case, Income};
use super::income_kinds::{rate_keys, sum};
use super::step::{Effect, Figure, Part, Step, Trail};
use super::{Setting, night_part, savings_disregard};
use crate::base::money::{Amount, Fraction, Money, Weekly};
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
    let mut savings_credit = None;
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
        let left_out = night_part::left_out(income, case, setting, trail)
            + survivors_pension_left_out(income, own, setting, trail);
        total.received = total.received + own;
        total.counted = total.counted + own.less(left_out);
        total.disability_benefit |= is_counted_disability_benefit(income);
        if income.kind == IncomeKind::SavingsCredit {
            savings_credit = Some(own);
        }
    }
    let left_out = savings_disregard::left_out(case, total.counted, savings_credit, setting, trail);
    total.counted = total.counted.less(left_out);
    total
}

/// What comes in of one income, half of it where it is paid for a couple; `None` where the amount is not known.
pub(super) fn own_amount(income: &Income, case: &Case, setting: &Setting) -> Option<Weekly> {
    let weekly = paid(income, case, setting)?.0.a_week(Fraction::Down);
    Some(if is_shared(income, case) { weekly.half(Fraction::Down) } else { weekly })
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

/// £10 of a war widow's or widower's pension and others like it, or all of it where it is less.
fn survivors_pension_left_out(income: &Income, own: Weekly, setting: &Setting, trail: &mut Trail) -> Weekly {
    if income.kind != IncomeKind::SurvivorsPension {
        return Weekly::ZERO;
    }
    let rate = &setting.year.disregards.survivors_pension;
    let left_out = own.min(rate.weekly());
    trail.note(|| {
        Step::new("survivors-pension-disregard", Part::Income, Effect::TakesOff, left_out)
            .from_rate(rate)
            .by(&sources::SCH_1_17)
    });
    left_out
}

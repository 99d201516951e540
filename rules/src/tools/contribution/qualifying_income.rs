//! Qualifying income, and whether it is more than the standard minimum guarantee of Pension Credit: the test of
//! SI 2014/2672 Sch 1 para 40.
//!
//! All income that Pension Credit counts qualifies (SI 2002/1792 reg 9), less contributory Employment and Support
//! Allowance, contribution-based Jobseeker's Allowance and maintenance. Pension Credit does not count disability
//! benefits or Universal Credit (reg 15(1)), and takes capital to bring in a sum of its own (reg 15(6)). Earnings would
//! qualify, but nobody is asked for them. Of a couple, the income of both counts (para 40(6)(b)). Checked
//! 30 November 2026.

use rust_decimal::Decimal;

use super::Setting;
use super::case::{Capital, Case, Income};
use super::income;
use crate::base::money::{Fraction, Money, Weekly};
use crate::data::rates::{Rate, RateYear};
use crate::record::{CoupleIncome, IncomeKind};

/// Whether qualifying income is more than the standard minimum guarantee.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Above {
    /// It is.
    Yes,
    /// It is not.
    No,
    /// It would be if this much more came in, pounds a week, by an income whose amount is not known.
    If(Weekly),
}

/// Tests a case. What is open is decided at the end of the range that the case stands for.
pub(super) fn above(case: &Case, setting: &Setting) -> Above {
    let Some(minimum) = minimum(case.couple, setting.year).map(Rate::weekly) else {
        return if case.qualifying_open { Above::Yes } else { Above::No };
    };
    let income = at_least(case, setting);
    match case.couple_income.filter(|_| case.couple) {
        // What the partner has and what was done for the partner is known to the couple alone.
        Some(CoupleIncome::Above) => Above::Yes,
        Some(CoupleIncome::AbovePartner) => Above::No,
        _ if income > minimum => Above::Yes,
        None if !case.couple && case.qualifying_open && case.unknown_qualifying => {
            Above::If(minimum.less(income) + Weekly::of_pence(1))
        }
        Some(CoupleIncome::Below) | None => Above::No,
    }
}

/// The standard minimum guarantee (SI 2002/1792 reg 6(1)).
pub(super) fn minimum(couple: bool, year: &'static RateYear) -> Option<&'static Rate> {
    year.benefit(if couple { "pension_credit_smg_couple" } else { "pension_credit_smg_single" })
}

/// The incomes that qualify, pounds a week; at the end where it is open, those that may as well. A couple is asked.
pub(super) fn incomes(case: &Case, setting: &Setting) -> Weekly {
    let counts = |kind| qualifies(kind).unwrap_or(case.qualifying_open && !case.couple);
    let incomes = case.incomes.iter().filter(|income| counts(income.kind));
    incomes.filter_map(|income| counted(income, case, setting)).sum()
}

/// The weekly amount of an income: £10 of a war widow's pension is left out by Pension Credit too (Sch IV para 1).
fn counted(income: &Income, case: &Case, setting: &Setting) -> Option<Weekly> {
    let own = income::own_amount(income, case, setting)?;
    let left_out = match income.kind {
        IncomeKind::SurvivorsPension => setting.year.disregards.survivors_pension.weekly(),
        _ => Weekly::ZERO,
    };
    Some(own.less(left_out))
}

/// The least that Pension Credit takes a person to have of what is known, pounds a week.
pub(super) fn at_least(case: &Case, setting: &Setting) -> Weekly {
    incomes(case, setting) + deemed_income(case, setting.year)
}

/// Whether a kind of income qualifies; `None` where it depends on what exactly it is.
pub(super) const fn qualifies(kind: IncomeKind) -> Option<bool> {
    match kind {
        IncomeKind::StatePension
        | IncomeKind::PrivatePension
        | IncomeKind::CarersAllowance
        | IncomeKind::IndustrialInjuries
        | IncomeKind::SurvivorsPension => Some(true),
        // Pension Credit has a list of what counts: some other money is on it, and some rent.
        IncomeKind::RentReceived | IncomeKind::Other => None,
        // Pension Credit is what the test is about. The others are left out by regs 9 and 15(1).
        IncomeKind::PensionCredit
        | IncomeKind::SavingsCredit
        | IncomeKind::UniversalCredit
        | IncomeKind::Esa
        | IncomeKind::Jsa
        | IncomeKind::IncomeSupport
        | IncomeKind::Pip
        | IncomeKind::Dla
        | IncomeKind::AttendanceAllowance => Some(false),
    }
}

/// What capital is taken to bring in. A couple is asked for what it has together, with this in it.
fn deemed_income(case: &Case, year: &RateYear) -> Weekly {
    match case.capital {
        _ if case.couple => Weekly::ZERO,
        Capital::Exact { own, share, .. } => deemed(own + share + case.given, year),
        Capital::Counted(amount) | Capital::Within { from: amount, .. } => deemed(amount + case.given, year),
        Capital::AboveLimit => deemed(year.capital.upper_limit.amount, year),
    }
}

fn deemed(capital: Money, year: &RateYear) -> Weekly {
    let rates = &year.deemed_income;
    let above = capital.less(rates.deemed_above.amount).pounds();
    let steps: Decimal = above.checked_div(rates.deemed_step.amount.pounds()).unwrap_or_default().ceil();
    Weekly::rounded(steps * rates.deemed_income_per_step.amount.pounds(), Fraction::Down)
}

//! Savings that are not known to the pound: the amount that stands for a band at an end of the range.
//!
//! More savings raise the charge by tariff income, but they also bring in qualifying income, and one step of that can bring
//! the sum of Sch 1 para 40(2), which lowers it again. So the lowest charge of a band is at its first pound or where
//! the sum begins, and the highest at its last pound or just before that.

use super::Setting;
use super::case::{Capital, Case};
use super::income::own_amount;
use super::qualifying_income::{incomes, minimum};
use super::savings_disregard::{given, old_enough};
use super::tariff_income::tariff_income;
use crate::base::money::{Money, Weekly};
use crate::data::local::SavingsCreditRule;
use crate::record::IncomeKind;

/// The case with an amount in place of a band; `None` where the amount is known.
pub(super) fn settled(case: &Case, setting: &Setting) -> Option<Case> {
    let Capital::Within { from, to, lowest } = case.capital else { return None };
    let usual = if lowest { from } else { to };
    let at_the_turn = turn(case, setting).and_then(|turn| {
        let (first, last) = if lowest { (from, turn.over) } else { (turn.under, to) };
        let rise = tariff_income(last, setting.year).less(tariff_income(first, setting.year));
        let within =
            if lowest { from < turn.over && turn.over <= to } else { from <= turn.under && turn.under < to };
        let better = if lowest { turn.over } else { turn.under };
        (within && rise < turn.worth).then_some(better)
    });
    Some(Case { capital: Capital::Counted(at_the_turn.unwrap_or(usual)), ..case.clone() })
}

/// Where savings bring the sum.
struct Turn {
    /// The largest savings that do not.
    under: Money,
    /// The smallest that do.
    over: Money,
    /// How much more is then left out, pounds a week.
    worth: Weekly,
}

/// Where savings lift qualifying income above the guarantee, for someone alone who has the age.
fn turn(case: &Case, setting: &Setting) -> Option<Turn> {
    if case.couple || !old_enough(case) || !given(setting.local.savings_credit) {
        return None;
    }
    let rates = &setting.year.deemed_income;
    let minimum = minimum(false, setting.year)?.weekly();
    let income = incomes(case, setting);
    let each = rates.deemed_income_per_step.amount.pounds();
    if income > minimum {
        return None;
    }
    let steps = minimum.less(income).pounds().checked_div(each)?.floor();
    let under = Money::of(rates.deemed_above.amount.pounds() + steps * rates.deemed_step.amount.pounds());
    let sum = setting.savings_sum(case).weekly();
    let credit = case.incomes.iter().find(|income| income.kind == IncomeKind::SavingsCredit);
    let credit = credit.and_then(|credit| own_amount(credit, case, setting)).unwrap_or_default();
    let of_credit =
        if setting.local.savings_credit == SavingsCreditRule::IgnoreAll { credit } else { credit.min(sum) };
    Some(Turn { under, over: under + Money::of_pence(1), worth: sum.less(of_credit) })
}

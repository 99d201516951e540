//! Savings that are not known to the pound: the amount that stands for a band at an end of the range.
//!
//! More savings raise the charge by tariff income, but they also bring in qualifying income, and that can bring the sum of
//! Sch 1 para 40, which lowers it again. Up to the lower limit they bring no tariff income. So the lowest charge is at
//! the first pound, at the lower limit or where the sum begins, and the highest at the last pound or just before that.

use rust_decimal::Decimal;

use super::Setting;
use super::case::{Capital, Case};
use super::income::income;
use super::qualifying_income::{incomes, minimum};
use super::savings_disregard::{given, old_enough};
use super::step::Trail;
use super::tariff_income::{is_above_limit, tariff_income};
use crate::base::money::Money;

/// The case with an amount in place of a band; `None` where the amount is known.
pub(super) fn settled(case: &Case, setting: &Setting) -> Option<Case> {
    let Capital::Within { from, to, lowest } = case.capital else { return None };
    // What was given away counts on top.
    let (from, to) = (from + case.given, to + case.given);
    let at = |counted: Money| Case { capital: Capital::Counted(counted.less(case.given)), ..case.clone() };
    let usual = if lowest { from } else { to };
    if is_above_limit(usual, setting.year) {
        return Some(at(usual));
    }
    let turn = turn(case, setting);
    let others = if lowest {
        [Some(setting.year.capital.lower_limit.amount), turn.map(|under| under + Money::of_pence(1))]
    } else {
        [turn, None]
    };
    let within = others
        .into_iter()
        .flatten()
        .filter(|other| from <= *other && *other <= to && !is_above_limit(*other, setting.year));
    // Of equal charges the usual amount.
    let best = [usual].into_iter().chain(within).min_by_key(|counted| {
        let raised = raised(&at(*counted), *counted, setting);
        if lowest { raised } else { -raised }
    });
    best.map(at)
}

/// What counts with these savings, tariff income included, less the sum that they bring. Pounds a week.
fn raised(case: &Case, counted: Money, setting: &Setting) -> Decimal {
    let tariff = tariff_income(counted, setting.year);
    (tariff + income(case, setting, &mut Trail::none()).counted).pounds()
}

/// The largest savings that do not lift qualifying income above the guarantee, for someone alone who has the age.
fn turn(case: &Case, setting: &Setting) -> Option<Money> {
    if case.couple || !old_enough(case) || !given(setting.local.savings_credit) {
        return None;
    }
    let rates = &setting.year.deemed_income;
    let minimum = minimum(false, setting.year)?.weekly();
    let qualifying = incomes(case, setting);
    if qualifying > minimum {
        return None;
    }
    let each = rates.deemed_income_per_step.amount.pounds();
    let steps = minimum.less(qualifying).pounds().checked_div(each)?.floor();
    Some(Money::of(rates.deemed_above.amount.pounds() + steps * rates.deemed_step.amount.pounds()))
}

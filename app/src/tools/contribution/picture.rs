//! The picture of where the money goes, for the highest charge.

use leptos::prelude::*;
use rules::base::money::Weekly;
use rules::tools::contribution::{Charge, Estimate};

use super::ResultContext;
use crate::components::income_bar::{BarPart, BarWords, Look, income_bar};
use crate::pages::section;

/// The bar with its table. There is none where the person pays nothing, or the whole cost of the care.
pub fn picture(estimate: &Estimate, context: &ResultContext) -> Option<AnyView> {
    let sum = &estimate.highest;
    let (Charge::Weekly(pays), Charge::Weekly(_)) = (sum.charge, sum.ability_to_pay) else { return None };
    let total = sum.counted + sum.tariff;
    if pays.is_zero() {
        return None;
    }
    let mut left = total.less(pays);
    let mut take = |wanted: Weekly| {
        let part = wanted.min(left);
        left = left.less(part);
        part
    };
    let guarantee = take(sum.guarantee);
    let housing = take(sum.housing);
    let extra_costs = take(sum.extra_costs);
    let parts = [
        ("picture.keep-guarantee", guarantee, Look::Keeps),
        ("picture.keep-housing", housing, Look::Costs),
        ("picture.keep-extra", extra_costs, Look::Costs),
        ("picture.keep-other", left, Look::LeftOut),
        ("picture.pay", pays, Look::Pays),
    ];
    let parts: Vec<BarPart> = parts
        .into_iter()
        .filter(|(_, amount, _)| !amount.is_zero())
        .map(|(key, amount, look)| BarPart { label: context.common(key), pence: pence(amount), look })
        .collect();
    let words = BarWords {
        caption: context.common("picture.intro"),
        part: context.common("picture.what-column"),
        amount: context.common("picture.amount-column"),
        total: total_words(sum.tariff, context),
    };
    Some(
        view! {
            {section(context.common("picture.title"))}
            {income_bar("income", words, parts)}
        }
        .into_any(),
    )
}

/// The words of the total. Tariff income is part of the sum, but the person does not receive it.
fn total_words(tariff: Weekly, context: &ResultContext) -> String {
    if tariff.is_zero() {
        return context.common("picture.total");
    }
    let figures = context.figures.clone().with("amount", tariff.to_string());
    ResultContext { figures, ..context.clone() }.common("picture.total-with-savings")
}

/// Pence. Every weekly amount of a statement is in whole pence.
fn pence(weekly: Weekly) -> u32 {
    weekly.in_pence().unwrap_or_default()
}

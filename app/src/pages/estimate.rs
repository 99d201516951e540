//! What the early figure and the result share: the estimate of the record, and its headline.

use leptos::prelude::*;
use rules::contribution::questions::JOURNEY;
use rules::contribution::{Charge, Estimate, Outcome, estimate};

use super::{heading, link_paragraph, paragraph};
use crate::figures::{Figures, whole_pounds};
use crate::record::Record;
use crate::words::{ResultWords, common, result};

/// The estimate of the answers so far.
pub fn of(record: Record) -> Outcome {
    record.answers.with(|answers| estimate(answers, record.today.get()))
}

/// The figures that the words of a result may name.
pub fn figures_of(outcome: &Outcome, record: Record) -> Figures {
    let day = record.answers.with(|answers| answers.day(record.today.get()));
    let figures = Figures::of_day(day);
    let Outcome::Estimate(estimate) = outcome else { return figures };
    let (low, high) = (&estimate.lowest, &estimate.highest);
    let mut figures = figures;
    if let Some(charge) = high.charge.weekly() {
        figures.put("high", charge.to_string());
        figures.put("amount", charge.to_string());
        figures.put("cost", charge.to_string());
    }
    if let Some(charge) = low.charge.weekly() {
        figures.put("low", charge.to_string());
    }
    if let Some((_, periods)) = &estimate.periods {
        figures.put("four-weeks", periods.four_weeks.to_string());
        figures.put("month", periods.month.to_string());
        figures.put("annual", whole_pounds(&periods.year.to_string()));
    }
    figures.put("tariff", high.tariff.to_string());
    figures.put("guarantee", high.guarantee.to_string());
    figures.put("keep", high.kept().unwrap_or_default().to_string());
    let council = record.answers.with(|answers| answers.council.as_deref().and_then(rules::councils::find));
    figures.put("council", council.map_or(common("result.this-council"), |council| council.name).to_owned());
    figures
}

/// The words that say what came out.
pub fn headline(outcome: &Outcome) -> Option<&'static ResultWords> {
    result(match outcome {
        Outcome::Under18 => "under-18",
        Outcome::NoRates(_) => "no-rates",
        Outcome::Estimate(estimate) => headline_of(estimate),
    })
}

fn headline_of(estimate: &Estimate) -> &'static str {
    let first_rule = estimate.highest.steps.first().map_or("", |step| step.rule);
    let above_limit = |rule: &str| estimate.highest.steps.iter().any(|step| step.rule == rule);
    match (estimate.lowest.charge, estimate.highest.charge) {
        (_, Charge::Weekly(charge)) if charge.is_zero() && first_rule == "council-does-not-charge" => {
            "council-free"
        }
        (_, Charge::Weekly(charge)) if charge.is_zero() && first_rule.starts_with("free-") => "free-care",
        (_, Charge::Weekly(charge)) if charge.is_zero() => "nothing",
        (Charge::FullCost, Charge::FullCost) => "full-cost-unknown",
        (_, Charge::FullCost) if estimate.savings_decide() => "perhaps-full-cost",
        (_, Charge::FullCost) => "full-cost-unknown-range",
        (low, high) if low == high && above_limit("above-upper-limit") => "full-cost",
        (low, high) if low == high => "exact",
        (Charge::Weekly(low), _) if low.is_zero() && estimate.only_cost_is_open() => "up-to",
        (Charge::Weekly(low), _) if low.is_zero() => "range-from-nothing",
        _ => "range",
    }
}

/// What stands on a page of results that was reached without answers.
pub fn no_answers(title: String) -> AnyView {
    view! {
        {heading(title)}
        {paragraph(common("notice.no-answers").to_owned())}
        {link_paragraph(common("notice.no-answers-link"), super::question::path_of(JOURNEY.first()))}
    }
    .into_any()
}

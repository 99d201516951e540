//! What the early figure and the result share: the estimate from the answers, and its headline.

use chrono::NaiveDate;
use leptos::prelude::*;
use rules::base::known::NOT_SURE;
use rules::base::money::{Fraction, Weekly};
use rules::journey::Asked;
use rules::record::Answers;
use rules::tools::contribution::questions::JOURNEY;
use rules::tools::contribution::{Charge, Estimate, Outcome, ResultKind, Statement, estimate};

use crate::state::record::Record;
use crate::words::figures::{Figures, whole_pounds};
use crate::words::{PartWords, common, question, result};

/// The estimate from the answers so far.
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
        figures.put("high", pounds(charge.whole(Fraction::Up)));
        figures.put("about", about(charge));
        figures.put("amount", charge.to_string());
        figures.put("cost", pounds(charge));
    }
    if let Some(charge) = low.charge.weekly() {
        let whole = charge.whole(Fraction::Down);
        figures.put("low", pounds(if whole.is_zero() { charge } else { whole }));
    }
    let accepted = estimate.if_accepted.as_ref();
    let costs =
        accepted.map(|accepted| common("result.if-accepted").replace("[costs]", &pounds(accepted.costs)));
    figures.put("if-accepted", costs.unwrap_or_default());
    let refused = accepted.and_then(|accepted| accepted.refused.weekly());
    figures.put("refused", refused.map(about).unwrap_or_default());
    if let Some((_, periods)) = &estimate.periods {
        figures.put("four-weeks", periods.four_weeks.to_string());
        figures.put("annual", whole_pounds(&periods.year.to_string()));
    }
    // Savings cannot add more to the charge than the whole charge.
    let tariff = high.charge.weekly().map_or(high.tariff, |charge| charge.min(high.tariff));
    figures.put("tariff", tariff.to_string());
    figures.put("protected", (high.guarantee + high.housing + high.extra_costs).to_string());
    let keep = high.kept().unwrap_or_default().to_string();
    let at_least = || common("result.at-least").replace("[amount]", &keep);
    figures.put("keep", if estimate.is_at_most() { at_least() } else { keep.clone() });
    let council =
        record.answers.with(|answers| answers.council.as_deref().and_then(rules::data::councils::find));
    figures.put("why", causes(estimate, record).into_iter().map(common).collect::<Vec<_>>().join(" "));
    figures.put("council", council.map_or(common("result.this-council"), |council| council.name).to_owned());
    figures
}

/// "£133", or "£132.45" where there are pence.
pub fn pounds(weekly: Weekly) -> String {
    whole_pounds(&weekly.to_string())
}

/// To the nearest pound. Some pence are never nothing.
pub fn about(weekly: Weekly) -> String {
    let nearest = weekly.whole(Fraction::Nearest);
    pounds(if nearest.is_zero() { weekly.whole(Fraction::Up) } else { nearest })
}

/// The headline of an outcome.
pub fn headline(outcome: &Outcome) -> Option<PartWords> {
    result(match outcome {
        Outcome::Under18 => "under-18",
        Outcome::NoRates(_) => "no-rates",
        Outcome::Estimate(estimate) => headline_of(estimate),
    })
}

fn headline_of(estimate: &Estimate) -> &'static str {
    let first_rule = estimate.highest.steps.first().map_or("", |step| step.rule);
    let is_above = |sum: &Statement| sum.steps.iter().any(|step| step.rule == "above-upper-limit");
    // The steps tell this and not the charges: while the cost is unknown, the lowest charge is that of care that costs
    // nothing.
    let above_limit = is_above(&estimate.lowest) && is_above(&estimate.highest);
    match (estimate.lowest.charge, estimate.highest.charge) {
        (_, Charge::Weekly(charge)) if charge.is_zero() && first_rule == "council-does-not-charge" => {
            "council-free"
        }
        (_, Charge::Weekly(charge)) if charge.is_zero() && first_rule == "free-carer-support" => "free-carer",
        (_, Charge::Weekly(charge)) if charge.is_zero() && first_rule.starts_with("free-") => "free-care",
        (_, Charge::Weekly(charge)) if charge.is_zero() => "nothing",
        (_, Charge::FullCost) if above_limit => "full-cost-unknown",
        (_, Charge::FullCost) if estimate.savings_decide() => "perhaps-full-cost",
        (_, Charge::FullCost) => "full-cost-unknown-range",
        (low, high) if low == high && above_limit => "full-cost",
        (low, _) => match estimate.result {
            ResultKind::Exact => "exact",
            ResultKind::AtMost => "at-most",
            ResultKind::Range if low == Charge::NIL => "range-from-nothing",
            ResultKind::Range => "range",
        },
    }
}

/// Why the result is no single figure: the keys of sentences.
pub fn causes(estimate: &Estimate, record: Record) -> Vec<&'static str> {
    let (asked, kept) = record.answers.with(|answers| JOURNEY.walk(answers, record.today.get()));
    let causes: Vec<&str> = estimate
        .unknowns
        .iter()
        .flat_map(|unknown| {
            let parts = asked.iter().filter(|asked| asked.id() == unknown.question);
            let ours = match unknown.question {
                "joint-share-shown" | "gift-counted" => Some("result.because-council-decides"),
                "night-part-counted" => Some("result.because-council-night"),
                "qualifying-income" => Some("result.because-may-count"),
                id => question(id).is_none().then_some("result.because-no-figure"),
            };
            parts.filter_map(|asked| cause(*asked, &kept, estimate.day)).chain(ours)
        })
        .collect();
    let all = [
        "result.because-not-sure",
        "result.because-band",
        "result.because-age-band",
        "result.because-unanswered",
        "result.because-council-decides",
        "result.because-council-night",
        "result.because-may-count",
        "result.because-no-figure",
    ];
    all.into_iter().filter(|key| causes.contains(key)).collect()
}

/// The key of the sentence about what a question's answer leaves open.
fn cause(asked: Asked, answers: &Answers, day: NaiveDate) -> Option<&'static str> {
    if !asked.answered(answers) {
        return Some("result.because-unanswered");
    }
    let texts = asked.texts(answers);
    if asked.form(answers, day).fields.iter().any(|field| texts.has(field.name, NOT_SURE)) {
        return Some("result.because-not-sure");
    }
    match asked.id() {
        "savings" => Some("result.because-band"),
        "age" => Some("result.because-age-band"),
        _ => None,
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests;

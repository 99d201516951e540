//! For savings above the limit: how far above they are, how long they last, and what the charge would be at the limit.

use leptos::prelude::*;
use rules::base::known::Known;
use rules::base::money::Money;
use rules::data::rates::RateYear;
use rules::record::{Answers, Savings};
use rules::tools::contribution::{Charge, Estimate, Figure, Outcome, estimate};

use super::ResultContext;
use super::payment::between;
use crate::words::figures::whole_pounds;

/// The part, where savings are above the limit whatever else is open.
pub fn part(found: &Estimate, context: &ResultContext) -> Option<AnyView> {
    how_long(found, context).or_else(|| at_the_limit(found, context))
}

/// How far savings are above the limit, how long they last at the full cost, and what comes then.
fn how_long(estimate: &Estimate, context: &ResultContext) -> Option<AnyView> {
    let above = estimate.above_limit?;
    let (low, high) = (above.then_lowest.weekly()?, above.then_highest.weekly()?);
    let then = between(low, high);
    let pounds = |amount: Money| whole_pounds(&amount.to_string());
    let figures = context
        .figures
        .clone()
        .with("counted", pounds(above.counted))
        .with("joint", pounds(above.joint_share))
        .with("over", pounds(above.over))
        .with("weeks", above.weeks.to_string())
        .with("then", then);
    let context = ResultContext { figures, ..context.clone() };
    Some(context.part(if above.joint_share.is_zero() { "above-limit" } else { "above-limit-joint" }))
}

/// The charge at the limit, where the cost of the care or the amount of savings is not known.
fn at_the_limit(found: &Estimate, context: &ResultContext) -> Option<AnyView> {
    if found.lowest.ability_to_pay != Charge::FullCost {
        return None;
    }
    let at_limit = context.record.answers.with(|answers| at_limit(answers, found))?;
    let mut context = context.clone();
    context.figures.put("at-limit", at_limit);
    let id = match over(found) {
        Some(over) => {
            context.figures.put("over", whole_pounds(&over.to_string()));
            "above-limit-no-cost"
        }
        None => "above-limit-band",
    };
    Some(context.part(id))
}

/// The most that the same person would be asked for with savings just at the limit.
fn at_limit(answers: &Answers, found: &Estimate) -> Option<String> {
    let own = RateYear::on(found.day).ok()?.capital.upper_limit.amount;
    let savings = Some(Known::Known(Savings::Exact { own, joint: Money::ZERO }));
    let answers = Answers { savings, joint_share: None, given_away: None, ..answers.clone() };
    let Outcome::Estimate(then) = estimate(&answers, found.day) else { return None };
    then.highest.charge.weekly().map(|charge| charge.to_string())
}

/// By how much the savings are above the limit, where they are known to the pound.
fn over(found: &Estimate) -> Option<Money> {
    let step = found.highest.steps.iter().find(|step| step.rule == "above-upper-limit")?;
    let money = |name: &str| {
        step.inputs.iter().find_map(|(known, figure)| match figure {
            Figure::Money(money) if *known == name => Some(*money),
            _ => None,
        })
    };
    Some(money("savings")?.less(money("upper-limit")?))
}

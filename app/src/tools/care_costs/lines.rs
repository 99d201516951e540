//! How the cost of each way is made up: its lines, each of which opens to why it is there, its rule and its year.

use leptos::prelude::*;
use rules::base::money::Money;
use rules::data::sources::{Source, Standing};
use rules::tools::care_costs::{Estimate, Line, LineRule, WayCost, WayRange};

use super::result_context::{ResultContext, with_figures};
use super::side_by_side::title;
use crate::components::details::details;
use crate::components::pieces::{all, line};
use crate::pages::findings::{Voice, citations, nothing};
use crate::words::figures::date;
use crate::words::{common, part};

pub(super) fn lines(estimate: &Estimate, context: &ResultContext) -> AnyView {
    let each = estimate.ways.iter().map(|range| of_way(range, estimate, context));
    let all_confirmed = estimate.ways.iter().flat_map(|range| &range.high.lines).all(is_confirmed);
    let not_confirmed = if all_confirmed { nothing() } else { context.part("not-confirmed") };
    all(vec![context.part("lines"), all(each.collect()), not_confirmed])
}

/// The lines of a way. For a range there are those of both ends.
fn of_way(range: &WayRange, estimate: &Estimate, context: &ResultContext) -> AnyView {
    let heading = view! { <h3 class="govuk-heading-s">{title(range, context)}</h3> }.into_any();
    if range.low.lines == range.high.lines {
        return all(vec![heading, statement(&range.high, estimate, context)]);
    }
    let end = |key, cost| details(common(key).to_owned(), statement(cost, estimate, context));
    all(vec![heading, end("care-costs.highest", &range.high), end("care-costs.lowest", &range.low)])
}

fn statement(cost: &WayCost, estimate: &Estimate, context: &ResultContext) -> AnyView {
    view! {
        <div class="statement">
            {rows(cost, |rule| !rule.is_apart(), estimate, context)}
            <p class="statement__total">
                <span>{common("care-costs.total")}</span>
                <span class="statement__amount" translate="no">{cost.year.to_string()}</span>
            </p>
        </div>
    }
    .into_any()
}

/// The lines of some rules.
pub(super) fn rows(
    cost: &WayCost,
    holds: fn(LineRule) -> bool,
    estimate: &Estimate,
    context: &ResultContext,
) -> Vec<AnyView> {
    let helpers = cost.lines.iter().filter_map(|line| line.helper).max().unwrap_or_default() > 0;
    let lines = cost.lines.iter().filter(|line| holds(line.rule));
    lines.map(|line| one(line, helpers, estimate, context)).collect()
}

fn one(item: &Line, helpers: bool, estimate: &Estimate, context: &ResultContext) -> AnyView {
    let Some(words) = part(&["care-costs/lines/", item.rule.key()].concat()) else { return nothing() };
    let voice = with_figures(&context.voice, &item.figures);
    let whose = item.helper.filter(|_| helpers && item.rule != LineRule::SecondPa);
    let whose = whose.map(|helper| {
        format!(" ({})", common("care-costs.helper").replace("[amount]", &(helper + 1).to_string()))
    });
    let unconfirmed = (!is_confirmed(item))
        .then(|| view! { " "<strong class="govuk-tag">{common("statement.unconfirmed")}</strong> });
    view! {
        <details class="govuk-details statement__line">
            <summary class="govuk-details__summary">
                <span class="govuk-details__summary-text">{voice.say(words.title)} {whose}</span>
                {unconfirmed}
                " "
                <span class="statement__amount" translate="no">{amount(item)}</span>
            </summary>
            <div class="govuk-details__text">{voice.body(&words)} {behind(item, estimate, &voice)}</div>
        </details>
    }
    .into_any()
}

/// The amount of a line. What is taken off has a minus.
fn amount(item: &Line) -> String {
    if item.amount.is_sign_negative() {
        return format!("− {}", Money::of(-item.amount));
    }
    Money::of(item.amount).to_string()
}

fn is_confirmed(item: &Line) -> bool {
    item.standing().is_none_or(Standing::confirmed)
}

/// The rule of a line, and the year of its figures.
fn behind(item: &Line, estimate: &Estimate, voice: &Voice) -> AnyView {
    let mut sources: Vec<&'static Source> = Vec::new();
    for source in item.sources.iter().chain(item.rates.iter().flat_map(|rate| rate.sources)) {
        if !sources.iter().any(|known| known.code == source.code) {
            sources.push(source);
        }
    }
    let year = (!item.rates.is_empty()).then(|| {
        let from = common("statement.source-from").replace("[from]", &date(estimate.year.starts));
        let checked = common("statement.source-checked").replace("[checked]", &date(estimate.year.checked));
        let rates = voice.common("statement.rates");
        line("govuk-body-s", format!("{rates} {}: {from}, {checked}.", estimate.year.label))
    });
    all(vec![citations(&sources), year.unwrap_or_else(nothing)])
}

//! What a budget buys: hours each way, the highest wage, and the whole amount with the person's own part.

use leptos::prelude::*;
use rules::base::money::{Hourly, Money};
use rules::data::local::PaymentRule;
use rules::tools::budget::{Buys, IndicativeAt, WayBuys, at_council_rates, buys};
use rules::tools::budget::{HoursBought, Picture, WageBought};
use rules::tools::care_costs::{Estimate, Way, question_of};

use super::TOOL;
use super::result_context::{ResultContext, between, counted, of_a_year};
use crate::components::inset_text::inset_text;
use crate::components::pieces::{all, link_line};
use crate::components::table::{Column, Table, table};
use crate::pages::findings::nothing;
use crate::words::routes;
use crate::words::{common, part, question};

/// The question that asks for the budget.
const BUDGET: &str = "care-cost";

pub(super) fn budget(estimate: &Estimate, context: &ResultContext) -> AnyView {
    let today = context.trial.record.today.get_untracked();
    match context.trial.tried.with(|answers| buys(answers, today)) {
        Some(Ok(bought)) => bought_with(&bought, estimate, context),
        Some(Err(problem)) if question_of(&problem) == Some(BUDGET) => all(vec![
            context.part("budget-too-large"),
            change(BUDGET, context),
            indicative(estimate, context),
        ]),
        // The result has already said why the budget cannot be used.
        Some(Err(_)) => nothing(),
        None => {
            all(vec![context.part("budget-none"), change(BUDGET, context), indicative(estimate, context)])
        }
    }
}

fn bought_with(buys: &Buys, estimate: &Estimate, context: &ResultContext) -> AnyView {
    let context = context.with("budget", of_a_year(buys.year));
    let mut parts = vec![context.part("budget"), enough(buys, estimate, &context, false)];
    parts.extend(buys.ways.iter().map(|way| hours(way, &context)));
    parts.extend(buys.wage.as_ref().map(|[_, at_most]| wage(at_most, estimate, &context)));
    let sends_bill = buys.ways.iter().filter_map(|way| way.picture.as_ref()).any(|[_, most]| is_gross(most));
    parts.push(context.part(if sends_bill { "whole-picture-gross" } else { "whole-picture" }));
    parts.extend(buys.ways.iter().filter_map(|way| whole(way, &context)));
    if buys.ways.iter().all(|way| way.picture.is_none()) {
        parts.extend([context.part("whole-picture-pays-in"), change("pays-in", &context)]);
    }
    parts.push(indicative(estimate, &context));
    all(parts)
}

fn change(id: &str, context: &ResultContext) -> AnyView {
    let short = question(id).map_or_else(String::new, |words| context.voice.say(words.short));
    let text = common("findings.change-answer").replace("[short]", &short);
    let href = routes::of_question(TOOL, id);
    context.voice.note_link(&text, &href);
    link_line(text, href)
}

/// A part without its heading, because the section has one.
fn body(id: &str, context: &ResultContext) -> AnyView {
    context.note(id);
    part(&["care-costs/result/", id].concat()).map_or_else(nothing, |words| context.voice.body(&words))
}

/// Says at the top that the budget doesn't pay for this week, even the way that costs least.
pub(super) fn too_small(estimate: &Estimate, context: &ResultContext) -> AnyView {
    let today = context.trial.record.today.get_untracked();
    match context.trial.tried.with(|answers| buys(answers, today)) {
        Some(Ok(bought)) => enough(&bought, estimate, context, true),
        _ => nothing(),
    }
}

/// Says whether the budget pays for this week the way that costs least. If it doesn't, the top of the page says so
/// (`at_top`); if it does, the part about the budget says so.
fn enough(buys: &Buys, estimate: &Estimate, context: &ResultContext, at_top: bool) -> AnyView {
    let Some(least) = estimate.ways.iter().min_by_key(|range| range.high.year) else { return nothing() };
    let (cost, budget) = (least.high.year, buys.year);
    let context = context
        .with("budget", of_a_year(budget))
        .with("way", context.way(least.way))
        .with("amount", of_a_year(cost))
        .with("left", of_a_year(budget.less(cost)))
        .with("short", of_a_year(cost.less(budget)));
    match (cost > budget, at_top) {
        (true, true) => inset_text(context.part("budget-too-small")),
        (false, false) => body("budget-enough", &context),
        _ => nothing(),
    }
}

/// How many hours the budget buys one way. The highest prices buy the fewest hours.
fn hours(way: &WayBuys, context: &ResultContext) -> AnyView {
    let [most, least] = &way.hours;
    let spoken = |bought: &HoursBought| counted("hours", &bought.hours.to_string());
    let id = match () {
        () if most.is_most => "budget-hours-most",
        () if most.hours.is_zero() => "budget-hours-none",
        () if least.hours == most.hours => "budget-hours",
        () => "budget-hours-range",
    };
    let context = context
        .with("way", context.way(way.way))
        .with("hours", spoken(most))
        .with("hours-low", least.hours.to_string())
        .with("hours-high", most.hours.to_string())
        .with("left", of_a_year(least.left))
        .with("short", of_a_year(least.short));
    body(id, &context)
}

/// The highest wage that the budget pays for, and whether it is lawful.
fn wage(bought: &WageBought, estimate: &Estimate, context: &ResultContext) -> AnyView {
    // The helper with the highest lawful minimum decides.
    let strictest = bought.helpers.iter().max_by_key(|helper| helper.minimum);
    let (minimum, age) = strictest.map_or((Hourly::default(), 0), |helper| (helper.minimum, helper.age));
    let hours = estimate.highest.week.worked();
    context
        .with("hours", counted("hours", &hours.to_string()))
        .with("wage", bought.wage.to_string())
        .with("minimum", minimum.to_string())
        .with("age", age.to_string())
        .part(if bought.is_lawful() { "budget-wage" } else { "budget-wage-unlawful" })
}

/// For every four weeks: who pays in what, what the care costs at most, and what is left or missing.
fn whole(way: &WayBuys, context: &ResultContext) -> Option<AnyView> {
    // The other ways get a line where they are compared. With a picture for each, nobody would see these.
    if !matches!(way.way, Way::Agency | Way::AllIn | Way::Employed) {
        return None;
    }
    let [_, picture] = way.picture.as_ref()?;
    let title = part(&["care-costs/ways/", way.way.key()].concat())?.title;
    let noted = context
        .with("council-pays", picture.council_pays_in.to_string())
        .with("person-pays", (picture.person_pays_in + picture.bill).to_string())
        .with("cost", picture.cost.to_string())
        .with("way", context.way(way.way));
    noted.note(if is_gross(picture) { "whole-picture-sums-gross" } else { "whole-picture-sums" });
    Some(amounts(picture, context.voice.say(title), context))
}

/// Whether the council pays all of the budget in, and sends a bill.
fn is_gross(picture: &Picture) -> bool {
    picture.paid == PaymentRule::Gross
}

fn amounts(picture: &Picture, caption: String, context: &ResultContext) -> AnyView {
    let person = match is_gross(picture) {
        true => ("picture-bill", picture.bill),
        false => ("picture-person", picture.person_pays_in),
    };
    let last = [("picture-left", picture.left), ("picture-short", picture.short)];
    let last = last.into_iter().find(|(_, amount)| !amount.is_zero());
    let mut rows = vec![
        ("picture-gross", picture.gross),
        ("picture-council", picture.council_pays_in),
        person,
        ("picture-cost", picture.cost),
    ];
    rows.extend(last);
    let row = |(key, amount): (&str, Money)| {
        vec![context.voice.common(&["care-costs.", key].concat()).into_any(), amount.to_string().into_any()]
    };
    let note = context.with("left", picture.left.to_string()).with("short", picture.short.to_string());
    all(vec![
        table(Table {
            caption,
            columns: vec![
                Column::words(common("care-costs.line-column")),
                Column::figures(common("care-costs.four-weeks-column")),
            ],
            rows: rows.into_iter().map(row).collect(),
            stacks: false,
        }),
        if picture.is_capped { body("picture-capped", &note) } else { nothing() },
        last.map_or_else(nothing, |(id, _)| body(id, &note)),
    ])
}

/// What the week costs at the council's own rates, where we know any, and at the prices in the answers.
fn indicative(estimate: &Estimate, context: &ResultContext) -> AnyView {
    let rates = context.trial.tried.with(|answers| at_council_rates(answers, estimate));
    let rows: Vec<Vec<AnyView>> = rates.unwrap_or_default().iter().map(at_rate).collect();
    if rows.is_empty() {
        return context.part("indicative-unknown");
    }
    let columns = ["what", "rate", "seen"];
    let columns = columns.map(|key| Column::words(common(&["care-costs.", key, "-column"].concat())));
    let columns = columns.into_iter().chain([Column::figures(common("care-costs.week-column"))]).collect();
    let caption = common("care-costs.at-rates").to_owned();
    all(vec![context.part("indicative"), table(Table { caption, columns, rows, stacks: true })])
}

fn at_rate(at: &IndicativeAt) -> Vec<AnyView> {
    let [low, high] = at.year.map(of_a_year);
    vec![
        common(&["care-costs.basis.", at.basis.key()].concat()).into_any(),
        common("care-costs.unit.hour").replace("[amount]", &at.rate.to_string()).into_any(),
        at.seen.unwrap_or(common("care-costs.rate-of-answers")).into_any(),
        between(&low, &high).into_any(),
    ]
}

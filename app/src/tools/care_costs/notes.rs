//! What else there is to say: warnings, what is not known or assumed, what each way leaves to the person, what is not
//! part of a usual year, and what to do next.

use leptos::prelude::*;
use rules::base::money::{Hourly, Money};
use rules::data::employment::Dated;
use rules::data::sources::Source;
use rules::tools::care_costs::{Estimate, Line, LineRule, PaPay, Way, WayRange};

use super::TOOL;
use super::lines::rows;
use super::result_context::{ResultContext, between, of_a_year, with_figures};
use super::side_by_side::title;
use crate::components::details::details;
use crate::components::inset_text::inset_text;
use crate::components::pieces::{all, line, list, strong};
use crate::pages::findings::{Voice, citations, nothing};
use crate::words::figures::whole_pounds;
use crate::words::routes;
use crate::words::{common, part, question};

/// Warnings about what is unusual, unlawful or near a limit.
pub(super) fn warnings(estimate: &Estimate, context: &ResultContext) -> AnyView {
    if estimate.warnings.is_empty() {
        return nothing();
    }
    let lead = context.part("warnings");
    let adult = estimate.wages.adult_age.amount.normalize().to_string();
    let each: Vec<AnyView> = estimate
        .warnings
        .iter()
        .filter_map(|warned| {
            let key = ["care-costs/warnings/", warned.warning.key()].concat();
            let words = part(&key)?;
            let voice = with_figures(&context.voice, &warned.figures);
            // The helper's age was not given.
            let voice = match estimate.assumed.contains(&"helpers") {
                true => voice.with("age", common("care-costs.adult").replace("[years]", &adult)),
                false => voice,
            };
            voice.note(&key);
            Some(inset_text(all(vec![strong(voice.say(words.title)), voice.body(&words)])))
        })
        .collect();
    all(vec![lead, all(each)])
}

/// Why the result is a range, what was assumed, and what is not in the sum, each with a link to answer it.
pub(super) fn open(estimate: &Estimate, context: &ResultContext) -> AnyView {
    let part = |id: &str, folder: &str, questions: &[&'static str]| {
        if questions.is_empty() {
            return nothing();
        }
        let lead = context.part(id);
        let items = questions.iter().map(|id| item(folder, id, &context.voice)).collect();
        all(vec![lead, list("govuk-list govuk-list--bullet findings", items)])
    };
    all(vec![
        part("unknown", "unknown", &estimate.unknowns),
        usual(estimate, context),
        assumed(estimate, context),
        part("left-out", "left-out", &estimate.left_out),
    ])
}

/// The ranges that stand for prices which nobody gave, each with its year, and where they were seen.
fn usual(estimate: &Estimate, context: &ResultContext) -> AnyView {
    let mut sources: Vec<&'static Source> = Vec::new();
    let mut items = Vec::new();
    for usual in &estimate.usual {
        let Some(words) = part(&["care-costs/usual/", usual.of.key()].concat()) else { continue };
        let end = |figure: &Dated| figure.amount.normalize().to_string();
        let voice = context.voice.with("low", end(&usual.range.low)).with("high", end(&usual.range.high));
        items.push(voice.with("seen", usual.range.seen).say(words.title).into_any());
        let new = |source: &&'static Source| !sources.iter().any(|known| known.code == source.code);
        let more: Vec<_> = usual.sources().into_iter().filter(new).collect();
        sources.extend(more);
    }
    if items.is_empty() {
        return nothing();
    }
    all(vec![list("govuk-list govuk-list--bullet", items), citations(&sources)])
}

/// What was assumed, in a fold: the usual answers are right for most people.
fn assumed(estimate: &Estimate, context: &ResultContext) -> AnyView {
    let Some(words) = part("care-costs/result/assumed") else { return nothing() };
    if estimate.assumed.is_empty() {
        return nothing();
    }
    context.voice.note_heading(&context.voice.say(words.title));
    context.note("assumed");
    let items = estimate.assumed.iter().map(|id| item("assumed", id, &context.voice)).collect();
    let items = list("govuk-list govuk-list--bullet findings", items);
    details(context.voice.say(words.title), all(vec![context.voice.body(&words), items]))
}

fn item(folder: &str, id: &str, voice: &Voice) -> AnyView {
    let key = ["care-costs/", folder, "/", id].concat();
    let Some(words) = part(&key) else { return nothing() };
    voice.note(&key);
    let short = question(id).map_or_else(String::new, |words| voice.say(words.short));
    let text = common("findings.change-answer").replace("[short]", &short);
    let href = routes::of_question(TOOL, id);
    voice.note_link(&text, &href);
    let link = view! { <a class="govuk-link no-print" href=href>{text}</a> };
    all(vec![voice.say(words.title).into_any(), ". ".into_any(), link.into_any()])
}

/// What each way leaves to the person.
pub(super) fn ways(estimate: &Estimate, context: &ResultContext) -> AnyView {
    let lead = context.part("ways");
    let each = estimate.ways.iter().map(|range| {
        let (key, title) = (["care-costs/ways/", range.way.key()].concat(), title(range, context));
        context.voice.note_subheading(&title);
        context.voice.note(&key);
        part(&key).map_or_else(nothing, |words| details(title, context.voice.body(&words)))
    });
    let each = all(each.collect());
    let more = item_link("other-ways", context);
    all(vec![lead, each, more])
}

fn item_link(id: &str, context: &ResultContext) -> AnyView {
    let short = question(id).map_or_else(String::new, |words| context.voice.say(words.short));
    let text = common("findings.change-answer").replace("[short]", &short);
    let href = routes::of_question(TOOL, id);
    context.voice.note_link(&text, &href);
    line("govuk-body no-print", view! { <a class="govuk-link" href=href>{text}</a> })
}

/// Costs of the first year only, money to set aside, a price above the council's, and where the cost jumps.
pub(super) fn apart(estimate: &Estimate, context: &ResultContext) -> AnyView {
    let employed = estimate.way(Way::Employed).map(|range| of_employer(range, estimate, context));
    let agency = estimate.highest.agency.as_ref().map(|agency| (agency.hour, agency.council_rate));
    let helper = estimate.highest.self_employed.map(|helper| (helper.hour, helper.council_rate));
    let employer = match &estimate.highest.pa {
        Some(PaPay::Wage(employer)) => employer.council_rate.map(|rate| (rate, Some(rate))),
        _ => None,
    };
    let mut parts = Vec::new();
    for (way, prices, id) in [
        (Way::Agency, agency, "top-up"),
        (Way::SelfEmployed, helper, "top-up-self-employed"),
        (Way::Employed, employer, "top-up-employed"),
    ] {
        let (Some(range), Some((hour, Some(rate)))) = (estimate.way(way), prices) else { continue };
        if !range.high.top_up.is_zero() {
            parts.push(top_up(range, hour, rate, context).part(id));
        }
    }
    parts.extend(employed);
    all(parts)
}

/// What is above the council's rate, with its figures.
fn top_up(range: &WayRange, hour: Hourly, rate: Hourly, context: &ResultContext) -> ResultContext {
    context
        .with("council-rate", rate.to_string())
        .with("hour", hour.to_string())
        .with("top-up", between(&of_a_year(range.low.top_up), &of_a_year(range.high.top_up)))
}

fn of_employer(range: &WayRange, estimate: &Estimate, context: &ResultContext) -> AnyView {
    let (first_low, first_high) = (range.low.first_year_only, range.high.first_year_only);
    let first_year = match () {
        () if first_high.is_zero() => nothing(),
        () if first_low == first_high && range.low.year == range.high.year => context
            .with("amount", first_high.to_string())
            .with("first-year-total", range.high.first_year().to_string())
            .part("first-year"),
        () => context
            .with("low", first_low.to_string())
            .with("high", first_high.to_string())
            .part("first-year-range"),
    };
    let reserve = if range.high.reserve.is_zero() {
        nothing()
    } else {
        let amount = between(&range.low.reserve.to_string(), &range.high.reserve.to_string());
        context.with("reserve", amount).part("reserve")
    };
    let at_end = if range.high.at_end.is_zero() { nothing() } else { at_end(range, estimate, context) };
    all(vec![first_year, reserve, at_end, step(range, estimate, context), two_helpers(estimate, context)])
}

/// What would be owed if the work ended, with the lines that it is made up of at the highest wage.
fn at_end(range: &WayRange, estimate: &Estimate, context: &ResultContext) -> AnyView {
    let amount = between(&range.low.at_end.to_string(), &range.high.at_end.to_string());
    let rows = rows(&range.high, LineRule::is_at_end, estimate, context);
    let lines = view! { <div class="statement">{rows}</div> }.into_any();
    all(vec![context.with("at-end", amount).part("at-end"), lines])
}

/// The jump in cost at the pay from which a pension must be paid.
fn step(range: &WayRange, estimate: &Estimate, context: &ResultContext) -> AnyView {
    let figures = &estimate.year.pension;
    let pension = |line: &&Line| line.rule == LineRule::Pension;
    if range.high.lines.iter().filter(pension).count() == 0 {
        return nothing();
    }
    let step = figures.employer.share_of(figures.trigger.amount - figures.lower.amount);
    context
        .with("trigger", whole_pounds(&Money::of(figures.trigger.amount).to_string()))
        .with("step", Money::of(step).to_string())
        .part("step")
}

/// A note on two helpers, for people who employ one.
fn two_helpers(estimate: &Estimate, context: &ResultContext) -> AnyView {
    let one = matches!(&estimate.highest.pa, Some(PaPay::Wage(employer)) if employer.helpers.len() == 1);
    if one { context.part("two-helpers") } else { nothing() }
}

/// The year of the figures, and why the real cost may differ.
pub(super) fn foot(_: &Estimate, context: &ResultContext) -> AnyView {
    all(["different", "tax-year"].map(|id| context.part(id)).into())
}

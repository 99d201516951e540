//! The difference both ways: in money for the same care, and in care for the same money.

use leptos::prelude::*;
use rules::base::money::{Every, Money};
use rules::tools::budget;
use rules::tools::care_costs::{Estimate, Inputs, Way, WayRange};

use super::result_context::{ResultContext, a_week, assistant, counted};
use crate::components::pieces::all;
use crate::pages::findings::nothing;

pub(super) fn differences(estimate: &Estimate, context: &ResultContext) -> AnyView {
    let (Some(pa), Some(agency)) = (assistant(estimate), estimate.way(Way::Agency)) else { return nothing() };
    let ((pa_low, pa_high), (agency_low, agency_high)) = (a_week(pa), a_week(agency));
    let named = |less: &WayRange, more: &WayRange| {
        context.with("way", context.way(less.way)).with("other", context.way(more.way))
    };
    // Where the two ends of the range have different weeks, the hours can't be compared.
    let open = estimate.lowest.week != estimate.highest.week;
    let money = match () {
        () if open => nothing(),
        () if pa_low == agency_low && pa_high == agency_high => nothing(),
        () if pa_high < agency_low => less(pa, agency, &named(pa, agency)),
        () if agency_high < pa_low => less(agency, pa, &named(agency, pa)),
        () if estimate.is_exact() => nothing(),
        () => named(pa, agency)
            .with("low", agency_high.less(pa_low).to_string())
            .with("high", pa_high.less(agency_low).to_string())
            .part("difference-money-unclear"),
    };
    all(vec![money, hours(estimate, pa, agency, context), context.part("what-is-left-out")])
}

fn less(less: &WayRange, more: &WayRange, context: &ResultContext) -> AnyView {
    let ((less_low, less_high), (more_low, more_high)) = (a_week(less), a_week(more));
    let (least, most) = (more_low.less(less_high), more_high.less(less_low));
    if least == most {
        let year = more.low.every(Every::Year).less(less.low.every(Every::Year));
        let context = context.with("difference", least.to_string()).with("difference-year", year.to_string());
        return context.part("difference-money");
    }
    context.with("low", least.to_string()).with("high", most.to_string()).part("difference-money-range")
}

/// How many hours the money for the dearer way would buy the other way, where both are known.
fn hours(estimate: &Estimate, pa: &WayRange, agency: &WayRange, context: &ResultContext) -> AnyView {
    if !estimate.is_exact() {
        return nothing();
    }
    let (less, more) = if pa.low.year < agency.low.year { (pa, agency) } else { (agency, pa) };
    let Some(more_hours) = bought(less, more.low.year, &estimate.lowest) else { return nothing() };
    let context = context
        .with("way", context.way(less.way))
        .with("other", context.way(more.way))
        .with("hours", counted("hours", &more_hours));
    context.part("difference-hours")
}

fn bought(way: &WayRange, budget: Money, inputs: &Inputs) -> Option<String> {
    let bought = budget::hours(way.way, budget, inputs).ok().flatten()?;
    let more = bought.hours.number() - inputs.week.care.number();
    // Nobody can plan with less than a quarter of an hour.
    (more > Default::default()).then(|| more.normalize().to_string())
}

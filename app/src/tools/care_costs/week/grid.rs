//! The week as a grid: a row for each visit, a box to tick for each day, and the total. Narrow screens show a visit
//! above its days. Roles are written out, because some browsers drop a table's meaning when its display changes.

use std::sync::Arc;

use leptos::prelude::*;
use rules::form::Texts;
use rules::record::{Day, Visit};
use rules::tools::care_costs::questions::{VISIT_BOXES, VisitBoxes};
use rules::tools::care_costs::visits::{hours, overlaps, totals};

use super::Week;
use crate::components::form_words::FormWords;
use crate::components::pieces::{all, redrawn};
use crate::tools::care_costs::result_context::counted;
use crate::words::common;

pub(super) fn grid(week: Week, words: Arc<dyn FormWords>) -> AnyView {
    let heads: Vec<AnyView> = Day::ALL.iter().map(|day| head(*day)).collect();
    let rows = {
        let words = words.clone();
        move || all((0..week.shown.get()).map(|place| row(week, place, &words)).collect())
    };
    let total = move || week.texts.with(|texts| comes_to(&read(texts))).into_any();
    view! {
        <table class="govuk-table week" role="table">
            <caption class="govuk-table__caption govuk-table__caption--m">{common("care-costs.week-caption")}</caption>
            <thead class="govuk-table__head" role="rowgroup">
                <tr class="govuk-table__row" role="row">
                    <th scope="col" class="govuk-table__header" role="columnheader">{common("care-costs.week-visit")}</th>
                    {heads}
                </tr>
            </thead>
            <tbody class="govuk-table__body" role="rowgroup">{redrawn(rows)}</tbody>
        </table>
        <p class="govuk-body week__total" role="status" data-figure="week">{redrawn(total)}</p>
    }
    .into_any()
}

fn head(day: Day) -> AnyView {
    let short = common(&["care-costs.day.", day.key()].concat());
    view! { <th scope="col" class="govuk-table__header week__day" role="columnheader">{short}</th> }
        .into_any()
}

fn row(week: Week, place: usize, words: &Arc<dyn FormWords>) -> AnyView {
    let Some(boxes) = VISIT_BOXES.get(place).copied() else { return all(Vec::new()) };
    let number = common("care-costs.visit").replace("[amount]", &(place + 1).to_string());
    let spoken = number.clone();
    let about = move || {
        let told = week.texts.with(|texts| told(boxes, texts));
        told.unwrap_or_else(|| number.clone()).into_any()
    };
    let cells: Vec<AnyView> = Day::ALL.iter().map(|day| cell(week, boxes, *day, &spoken, words)).collect();
    view! {
        <tr class="govuk-table__row" role="row">
            <th scope="row" class="govuk-table__header week__visit" role="rowheader">{redrawn(about)}</th>
            {cells}
        </tr>
    }
    .into_any()
}

fn cell(week: Week, boxes: VisitBoxes, day: Day, visit: &str, words: &Arc<dyn FormWords>) -> AnyView {
    let (held, name, key) = (week.held, boxes.days, day.key());
    let label = [visit, ", ", &words.option(name, key)].concat();
    let id = ["grid-", name, "-", key].concat();
    view! {
        <td class="govuk-table__cell week__cell" role="cell">
            <div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item">
                <input
                    class="govuk-checkboxes__input"
                    type="checkbox"
                    id=id.clone()
                    checked=held.has_at_first(name, key)
                    prop:checked=move || held.mark(name, key)
                    on:change=move |event| held.tick(name, key, event_target_checked(&event), &[])
                />
                <label class="govuk-label govuk-checkboxes__label" for=id>
                    <span class="govuk-visually-hidden">{label}</span>
                </label>
            </div></div>
        </td>
    }
    .into_any()
}

/// "08:00, 45 minutes"; none until both can be read.
fn told(boxes: VisitBoxes, texts: &Texts) -> Option<String> {
    let start = rules::form::reading::time(texts.get(boxes.start)).ok()?;
    let length = rules::form::reading::length(texts.get(boxes.length)).ok()?;
    let told = common("care-costs.week-told").replace("[from]", &start.typed());
    Some(told.replace("[amount]", &length.to_string()))
}

/// The visits that can be read so far.
fn read(texts: &Texts) -> Vec<Visit> {
    VISIT_BOXES.iter().filter_map(|boxes| boxes.read(texts).ok()).collect()
}

/// The total of the week, in a sentence or two.
fn comes_to(visits: &[Visit]) -> String {
    let totals = totals(visits);
    let care = counted("hours", &hours(totals.care + totals.waking).round_dp(2).normalize().to_string());
    let mut text = common("care-costs.week-total").replace("[amount]", &care);
    let nights = [
        ("care-costs.week-sleep-ins", totals.sleep_ins),
        ("care-costs.week-day-services", totals.day_services),
        ("care-costs.week-respite", totals.respite_nights),
    ];
    for (key, count) in nights.into_iter().filter(|(_, count)| *count > 0) {
        text = [&text, " ", &common(key).replace("[amount]", &count.to_string())].concat();
    }
    if !overlaps(visits).is_empty() {
        text = [&text, " ", common("care-costs.week-overlap")].concat();
    }
    text
}

//! The ways side by side: bars, and the same amounts in a table.

use leptos::prelude::*;
use rules::base::money::{Every, Fraction, Money, Weekly};
use rules::tools::care_costs::{Estimate, WayRange};

use super::result_context::{ResultContext, a_week, between, span};
use crate::components::bars::{Bar, bars};
use crate::components::pieces::{all, line};
use crate::components::table::{Column, Table, table};
use crate::words::{common, part};

pub(super) fn side_by_side(estimate: &Estimate, context: &ResultContext) -> AnyView {
    let caption = common("care-costs.bars");
    let lead = context.part("compare");
    let drawn = estimate.ways.iter().map(|range| bar(range, context)).collect();
    all(vec![
        lead,
        bars("ways", caption, drawn),
        amounts(estimate, context),
        line("govuk-body-s", common("care-costs.bars-intro")),
    ])
}

/// The title of a way.
pub(super) fn title(range: &WayRange, context: &ResultContext) -> String {
    part(&["care-costs/ways/", range.way.key()].concat())
        .map_or_else(String::new, |words| context.voice.say(words.title))
}

fn bar(range: &WayRange, context: &ResultContext) -> Bar {
    let (low, high) = a_week(range);
    let pence = |money: Money| Weekly::of(money.pounds()).in_pence().unwrap_or_default();
    let (label, figure) = (title(range, context), between(&low.to_string(), &high.to_string()));
    let noted =
        context.with("title", label.clone()).with("amount", figure.clone()).with("hour", an_hour(range));
    noted.note("way-cost");
    Bar { label, figure, low: pence(low), high: pence(high) }
}

fn amounts(estimate: &Estimate, context: &ResultContext) -> AnyView {
    let heads = ["hour", "week", "four-weeks", "month", "year"];
    let heads = heads.map(|head| Column::figures(common(&["care-costs.", head, "-column"].concat())));
    let columns = std::iter::once(Column::words(common("care-costs.way-column"))).chain(heads).collect();
    let rows = estimate.ways.iter().map(|range| {
        let of = |every: Every| span(range, |cost| cost.every(every)).into_any();
        vec![
            title(range, context).into_any(),
            an_hour(range).into_any(),
            of(Every::Week),
            of(Every::FourWeeks),
            of(Every::Month),
            of(Every::Year),
        ]
    });
    table(Table {
        caption: common("care-costs.table").to_owned(),
        columns,
        rows: rows.collect(),
        stacks: true,
    })
}

fn an_hour(range: &WayRange) -> String {
    let [low, high] =
        range.an_hour.unwrap_or_default().map(|hour| Money::rounded(hour.pounds(), Fraction::Nearest));
    between(&low.to_string(), &high.to_string())
}

//! The charge over longer periods, and the direct payment beside it.

use leptos::prelude::*;
use rules::base::money::Money;
use rules::data::local::MonthRule;
use rules::tools::contribution::{DirectPayment, Estimate, Periods};

use super::statement::behind;
use super::{ResultContext, step_words};
use crate::components::prose::prose;
use crate::components::table::{Column, Table, table};
use crate::pages::{easy, section};
use crate::words::common;
use crate::words::figures;

/// The table of longer periods, and what the direct payment would be.
pub fn longer(estimate: &Estimate, context: &ResultContext) -> Option<AnyView> {
    let (low, high) = estimate.periods?;
    let council =
        estimate.direct_payment.map(|(at_low, at_high)| (paid_by_council(at_high), paid_by_council(at_low)));
    let mut columns = vec![
        Column::words(context.common("periods.time-column")),
        Column::figures(context.common("periods.pay-column")),
    ];
    if council.is_some() {
        columns.push(Column::figures(context.common("periods.payment-column")));
    }
    let row = |name: String, of: fn(&Periods) -> Money| {
        // Where it is "at most", only the highest charge is a figure, and with it the least that the council pays.
        let at_most = estimate.is_at_most();
        let pays = if at_most { at("result.at-most", of(&high)) } else { between(of(&low), of(&high)) };
        let mut cells = vec![name.into_any(), pays.into_any()];
        if let Some((least, most)) = &council {
            let amount = |periods: &Option<Periods>| periods.as_ref().map_or(Money::ZERO, of);
            let (least, most) = (amount(least), amount(most));
            let pays = if at_most { at("result.at-least", least) } else { between(least, most) };
            cells.push(pays.into_any());
        }
        cells
    };
    let mut rows = vec![
        row(common("periods.four-weeks").to_owned(), |periods| periods.four_weeks),
        row(month_name(estimate), |periods| periods.month),
    ];
    // The full cost is not carried over a year that the savings would not last.
    if estimate.above_limit.is_none_or(|above| above.lasts_a_year()) {
        rows.push(row(common("periods.year").to_owned(), |periods| periods.year));
    }
    Some(
        view! {
            {table(Table { caption: context.common("periods.title"), columns, rows, stacks: true })}
            {direct_payment(estimate, context)}
        }
        .into_any(),
    )
}

fn at(key: &str, amount: Money) -> String {
    common(key).replace("[amount]", &amount.to_string())
}

/// One amount, or two ends where they differ.
pub(super) fn between<T: PartialEq + ToString>(low: T, high: T) -> String {
    if low == high {
        return low.to_string();
    }
    common("result.to").replace("[low]", &low.to_string()).replace("[high]", &high.to_string())
}

fn month_name(estimate: &Estimate) -> String {
    match estimate.month_rule {
        MonthRule::Weeks => common("periods.month").to_owned(),
        MonthRule::Days => common("periods.month-days")
            .replace("[month]", figures::month(estimate.day))
            .replace("[days]", &estimate.days_in_month.to_string()),
    }
}

const fn paid_by_council(payment: DirectPayment) -> Option<Periods> {
    match payment {
        DirectPayment::Net { council, .. } | DirectPayment::Gross { council, .. } => Some(council),
        DirectPayment::None => None,
    }
}

/// The direct payment in a sentence, at the highest charge, with the law and the council's practice behind it.
fn direct_payment(estimate: &Estimate, context: &ResultContext) -> Option<AnyView> {
    let step = estimate.payment_step.as_ref()?;
    let (_, why) = step_words::of(step, context)?;
    let title = context.common("result.section-payment");
    let kind = step.rule.trim_start_matches("direct-");
    let key = ["contribution/result/", kind].concat();
    easy::note_below(context.record, context.person(), &step_words::figures(step, context), &key, &title);
    Some(
        view! {
            {section(title)}
            {prose(&why)}
            {behind(step, context)}
            <div class="no-print">{context.body("payment")}</div>
        }
        .into_any(),
    )
}

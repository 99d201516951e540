//! What could make the charge lower, for these answers.

use leptos::prelude::*;
use rules::base::known::Known;
use rules::record::{Answers, IncomeKind};
use rules::tools::contribution::{Charge, Estimate};

use super::ResultContext;
use crate::components::details::details;
use crate::components::prose::prose;
use crate::pages::{changes, easy, section};
use crate::words::{result, speak};

/// The tips that fit, each of which opens to what to do.
pub fn lower(estimate: &Estimate, context: &ResultContext) -> Option<AnyView> {
    let tips = context.record.answers.with(|answers| fitting(answers, estimate));
    let figures = context.figures.clone().with("amount", night_part(estimate));
    let person = context.person();
    let nil = estimate.highest.charge == Charge::NIL;
    let heading = context.common(if nil { "result.section-help" } else { "result.section-lower" });
    if !tips.is_empty() {
        easy::note_heading(context.record, &heading);
    }
    let tip = |id: &&str| {
        easy::note(context.record, person, &figures, &["contribution/result/", id].concat());
        result(id).map(|words| {
            details(speak(words.title, person), prose(&figures.fill_html(&speak(words.body, person))))
        })
    };
    let tips: Vec<AnyView> = tips.iter().filter_map(tip).collect();
    if tips.is_empty() {
        return None;
    }
    let tips = changes(context.record, tips.into_any());
    Some(view! { {section(heading)} <div class="tips">{tips}</div> }.into_any())
}

fn fitting(answers: &Answers, estimate: &Estimate) -> Vec<&'static str> {
    let incomes = answers.income.as_ref().and_then(Known::value);
    let has = |kind| incomes.is_some_and(|list| list.contains_key(&kind));
    let claims = [IncomeKind::Pip, IncomeKind::Dla, IncomeKind::AttendanceAllowance].into_iter().any(has);
    let pension_age = estimate.highest.steps.iter().any(|step| {
        step.inputs
            .iter()
            .any(|(_, figure)| *figure == rules::tools::contribution::Figure::Word("single-pension-age"))
    });
    // Above the savings limit, only a change in savings or a mistake can lower the charge. A person who pays nothing
    // can still claim benefits.
    let above_limit = estimate.lowest.ability_to_pay == Charge::FullCost;
    let pays = estimate.highest.charge > Charge::NIL;
    let assessed = pays && !above_limit;
    let perhaps_above = estimate.highest.ability_to_pay == Charge::FullCost;
    let tips = [
        ("lower-extra-costs", assessed && claims),
        ("lower-claim-benefit", !above_limit && !claims),
        ("lower-night-care", assessed && !night_part(estimate).is_empty()),
        ("lower-housing-help", assessed),
        ("lower-pension-credit", !above_limit && pension_age && !has(IncomeKind::PensionCredit)),
        ("lower-savings-change", pays && (perhaps_above || !estimate.highest.tariff.is_zero())),
        ("lower-review", pays),
    ];
    tips.into_iter().filter(|(_, fits)| *fits).map(|(id, _)| id).collect()
}

/// The part of a benefit that is for the night, where it was counted; otherwise empty.
fn night_part(estimate: &Estimate) -> String {
    estimate.night_part_counted.map(|part| part.to_string()).unwrap_or_default()
}

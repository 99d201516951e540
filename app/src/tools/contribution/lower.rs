//! What could make the charge lower, for these answers.

use leptos::prelude::*;
use rules::tools::contribution::{Charge, Estimate, Help};

use super::ResultContext;
use crate::components::details::details;
use crate::components::prose::prose;
use crate::pages::{changes, easy, section};
use crate::words::{result, speak};

/// The tips that fit, each of which opens to what to do.
pub fn lower(estimate: &Estimate, context: &ResultContext) -> Option<AnyView> {
    let figures = context.figures.clone().with("amount", night_part(estimate));
    let person = context.person();
    // Nothing lowers a charge of nothing, and above the savings limit what follows brings in money instead.
    let cannot_fall =
        estimate.highest.charge == Charge::NIL || estimate.lowest.ability_to_pay == Charge::FullCost;
    let heading = context.common(if cannot_fall { "result.section-help" } else { "result.section-lower" });
    if !estimate.help.is_empty() {
        easy::note_heading(context.record, &heading);
    }
    let tip = |help: &Help| {
        let id = ["lower-", help.key()].concat();
        easy::note(context.record, person, &figures, &["contribution/result/", &id].concat());
        result(&id).map(|words| {
            details(speak(words.title, person), prose(&figures.fill_html(&speak(words.body, person))))
        })
    };
    let tips: Vec<AnyView> = estimate.help.iter().filter_map(tip).collect();
    if tips.is_empty() {
        return None;
    }
    let tips = changes(context.record, tips.into_any());
    Some(view! { {section(heading)} <div class="tips">{tips}</div> }.into_any())
}

/// The part of a benefit that is for the night, where it was counted; otherwise empty.
fn night_part(estimate: &Estimate) -> String {
    estimate.night_part_counted.map(|part| part.to_string()).unwrap_or_default()
}

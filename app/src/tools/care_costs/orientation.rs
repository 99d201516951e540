//! Whether a price is usual: the prices that councils in England have published. Those of the chosen council are shown
//! with what a budget might be (`budget.rs`).

use leptos::prelude::*;
use rules::data::councils;
use rules::tools::care_costs::Estimate;

use super::result_context::ResultContext;
use crate::components::pieces::all;
use crate::pages::findings::nothing;

pub(super) fn orientation(_: &Estimate, context: &ResultContext) -> AnyView {
    let chosen = context.trial.tried.with(|answers| answers.council.clone());
    let council = chosen.as_deref().and_then(councils::find).filter(|council| council.rates.is_empty());
    let none = council
        .map_or_else(nothing, |council| context.with("council", council.name).part("orientation-none"));
    all(vec![none, context.part("orientation")])
}

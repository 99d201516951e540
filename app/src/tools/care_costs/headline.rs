//! The sentence at the top: what a personal assistant costs beside the agency.

use leptos::prelude::*;
use rules::base::money::Money;
use rules::journey::Tool;
use rules::tools::care_costs::{Estimate, Outcome, Warning, Way, WayRange};

use super::result_context::{ResultContext, a_week, assistant, between, with_figures};
use super::{TOOL, Trial};
use crate::components::inset_text::inset_text;
use crate::components::pieces::{all, link_line};
use crate::pages::findings::{Voice, nothing};
use crate::words::figures::Figures;
use crate::words::routes;
use crate::words::{common, part, question};

/// Draws the conclusion from its name, its sentence, and what follows it.
pub(super) type Show = fn(&'static str, String, AnyView) -> AnyView;

/// The conclusion, or why there is none.
pub(super) fn headline(outcome: &Outcome, trial: Trial, show: Show) -> AnyView {
    let day = trial.tried.with_untracked(|answers| answers.day(trial.record.today.get_untracked()));
    let voice = Voice::new(trial.record, Tool::CareCosts, Figures::of_day(day));
    match outcome {
        Outcome::Estimate(estimate) => of_estimate(estimate, &ResultContext::new(estimate, trial), show),
        Outcome::NoRates(_) => panel("no-rates", &voice, &["when"], show),
        Outcome::Problem(_) => panel("answers-do-not-fit", &voice, &["helpers", "care-hours"], show),
    }
}

fn panel(id: &str, voice: &Voice, questions: &[&str], show: Show) -> AnyView {
    let key = ["care-costs/result/", id].concat();
    voice.note(&key);
    let Some(words) = part(&key) else { return nothing() };
    let links = questions.iter().filter_map(|id| {
        let text = common("findings.change-answer").replace("[short]", &voice.say(question(id)?.short));
        let href = routes::of_question(TOOL, id);
        voice.note_link(&text, &href);
        Some(link_line(text, href))
    });
    let inside = std::iter::once(voice.body(&words)).chain(links).collect();
    show("comparison", voice.say(words.title), all(inside))
}

fn of_estimate(estimate: &Estimate, context: &ResultContext, show: Show) -> AnyView {
    let missing = |id| estimate.unknowns.contains(&id);
    if missing("care-hours") {
        return panel("no-week", &context.voice, &["care-hours"], show);
    }
    // A cost that rests on an unlawful wage is no answer.
    if let Some(warned) = estimate.warnings.iter().find(|warned| warned.warning == Warning::WageBelowMinimum)
    {
        let voice = with_figures(&context.voice, &warned.figures);
        return panel("wage-unlawful", &voice, &["pa-pay", "helpers"], show);
    }
    let (Some(pa), Some(agency)) = (assistant(estimate), estimate.way(Way::Agency)) else { return nothing() };
    let (id, more, context) = compared(pa, agency, context);
    let context = context.with("why", common("care-costs.why-range"));
    let panel = panel(id, &context.voice, &[], show);
    context.note(more);
    // Where care stops during leave, those weeks cost nothing. The fair comparison is then by the hour.
    let fewer = pa.low.care_hours < agency.low.care_hours && pa.high.care_hours < agency.high.care_hours;
    let fewer = if fewer { inset_text(context.part("care-stops")) } else { nothing() };
    all(vec![panel, fewer])
}

/// The key of the sentence, the key of its lines in easy read, and the figures.
fn compared(
    pa: &WayRange,
    agency: &WayRange,
    context: &ResultContext,
) -> (&'static str, &'static str, ResultContext) {
    let ((pa_low, pa_high), (agency_low, agency_high)) = (a_week(pa), a_week(agency));
    if pa_low == pa_high && agency_low == agency_high {
        let apart = |one: Money, other: Money| if one > other { one.less(other) } else { other.less(one) };
        let difference = apart(pa_low, agency_low);
        let id = match pa_low.cmp(&agency_low) {
            _ if difference < Money::of_pence(ABOUT_THE_SAME) => "about-same",
            std::cmp::Ordering::Less => "pa-less",
            _ => "pa-more",
        };
        let context = context
            .with("pa", pa_low.to_string())
            .with("agency", agency_low.to_string())
            .with("difference", difference.to_string())
            .with("difference-year", apart(pa.low.year, agency.low.year).to_string());
        return (id, "", context);
    }
    // Compared by the hour, which holds for any number of hours.
    let (compared, more) = match (pa.an_hour, agency.an_hour) {
        (Some([_, pa_most]), Some([agency_least, _])) if pa_most < agency_least => {
            ("pa-less", "range-pa-less")
        }
        (Some([pa_least, _]), Some([_, agency_most])) if pa_least > agency_most => {
            ("pa-more", "range-pa-more")
        }
        _ => ("unclear", "range-unclear"),
    };
    let context = context
        .with("pa-cost", about(pa_low, pa_high))
        .with("agency-cost", about(agency_low, agency_high))
        .with("compared", common(&["care-costs.compared.", compared].concat()));
    ("range", more, context)
}

/// "about £210", or "£200 to £220".
fn about(low: Money, high: Money) -> String {
    if low == high {
        return common("care-costs.about").replace("[amount]", &low.to_string());
    }
    between(&low.to_string(), &high.to_string())
}

/// A smaller difference than this, in pence a week, counts as none: nobody could plan with it.
const ABOUT_THE_SAME: u32 = 100;

/// Both costs in one short line, which a screen reader reads when the page changes.
pub(super) fn spoken(trial: Trial) -> String {
    trial.outcome.with_untracked(|outcome| {
        let Outcome::Estimate(estimate) = outcome else { return String::new() };
        let context = ResultContext::new(estimate, trial);
        let each = estimate.ways.iter().map(|range| {
            let (low, high) = a_week(range);
            let words = part(&["care-costs/ways/", range.way.key()].concat());
            let title = words.map_or_else(String::new, |words| context.voice.say(words.title));
            let amount = between(&low.to_string(), &high.to_string());
            common("care-costs.change-live").replace("[title]", &title).replace("[amount]", &amount)
        });
        each.collect::<Vec<_>>().join(". ")
    })
}

//! What is not known, the one that matters most first: each with a link to the very question, and with what each pound of
//! it takes off. Below them, the figures that the portal itself lacks.

use leptos::prelude::*;
use rules::journey::Tool;
use rules::tools::contribution::{Estimate, Unknown};

use super::ResultContext;
use super::estimate::{about, pounds};
use crate::components::pieces::{all, list};
use crate::pages::{changes, easy};
use crate::words::{common, question, routes, speak};

/// The part of the page.
pub fn questions(estimate: &Estimate, context: &ResultContext) -> Option<AnyView> {
    if estimate.is_exact() {
        return None;
    }
    let is_asked = |unknown: &&Unknown| question(unknown.question).is_some();
    let (asked, ours): (Vec<_>, Vec<_>) = estimate.unknowns.iter().partition(is_asked);
    let lead = asked.first().map(|most| lead(most, estimate, context));
    let items = asked.iter().filter_map(|unknown| item(unknown, context)).collect();
    let items = lead.is_some().then(|| list("govuk-list govuk-list--bullet findings", items));
    let ours: Vec<AnyView> = ours.iter().map(|unknown| context.part(unknown.question)).collect();
    Some(view! { {lead} {changes(context.record, items.into_any())} {ours} }.into_any())
}

/// Which answer matters most, and by how much.
fn lead(most: &Unknown, estimate: &Estimate, context: &ResultContext) -> AnyView {
    let part = match most.narrows_by {
        _ if estimate.is_at_most() && estimate.highest.charge.weekly().is_some() => "what-lowers",
        Some(_) => "what-changes-most",
        None => "what-decides",
    };
    let short = question(most.question).map(|words| speak(words.short, context.person()));
    let figures = context.figures.clone().with("short", short.unwrap_or_default());
    let figures = figures.with("difference", most.narrows_by.map(about).unwrap_or_default());
    ResultContext { figures, ..context.clone() }.part(part)
}

fn item(unknown: &Unknown, context: &ResultContext) -> Option<AnyView> {
    let short = speak(question(unknown.question)?.short, context.person());
    let lowers = lowers(unknown, context);
    let href = routes::of_question(Tool::Contribution, unknown.question);
    let answer = common("result.answer-it");
    easy::note_line(context.record, &format!("{short}. {lowers}"));
    easy::note_link(context.record, &href, &format!("{answer}: {short}"));
    let about = view! { <span class="govuk-visually-hidden">": " {short.clone()}</span> };
    let link = view! { <a class="govuk-link no-print" href=href>{answer} {about}</a> };
    Some(all(vec![format!("{short}. {lowers} ").into_any(), link.into_any()]))
}

/// How an answer lowers the charge: pound by pound, or in words.
fn lowers(unknown: &Unknown, context: &ResultContext) -> String {
    let Some(each) = unknown.each_pound else {
        return match unknown.question {
            "care-cost" => context.common("result.lowers-care-cost"),
            "children" => context.common("result.lowers-children"),
            _ => String::new(),
        };
    };
    let figures = context.figures.clone().with("takes-off", pounds(each.takes_off));
    let context = ResultContext { figures: figures.with("after", pounds(each.after)), ..context.clone() };
    let first = (!each.after.is_zero()).then(|| context.common("result.each-pound-after"));
    [first.unwrap_or_default(), context.common("result.each-pound")].join(" ").trim_start().to_owned()
}

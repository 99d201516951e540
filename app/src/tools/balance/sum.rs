//! The sum: what is in the account, less what is already due to be paid, beside so many weeks of the whole payment.
//! Each line opens to its reason and its sources.

use leptos::prelude::*;
use rules::base::money::Money;
use rules::data::sources::Source;
use rules::tools::balance::{Balance, Range, Reason, Step, StepRule};

use super::{of, title, whose};
use crate::components::pieces::all;
use crate::pages::findings::{Voice, citations, nothing};
use crate::words::{common, part};

pub(super) fn sum(found: &Balance, voice: &Voice) -> AnyView {
    let lines = |rules: &[StepRule]| -> Vec<AnyView> {
        let steps = found.sum.steps.iter().filter(|step| rules.contains(&step.rule));
        steps.map(|step| line(step, found, voice)).collect()
    };
    let heading = |key: &str| view! { <h3 class="govuk-heading-s">{title(key, voice)}</h3> }.into_any();
    let left_over = lines(&[StepRule::Held, StepRule::Bills, StepRule::SetAside, StepRule::Free]);
    let compared = lines(&[StepRule::Payment, StepRule::Limit]);
    view! {
        {voice.part("balance/parts/sum")}
        <div class="statement">
            {heading("balance/parts/left-over")}
            {left_over}
        </div>
        <div class="statement">
            {heading("balance/parts/compare")}
            {compared}
            {between(found, voice)}
        </div>
    }
    .into_any()
}

/// The difference between the balance and the limit, where it is known.
fn between(found: &Balance, voice: &Voice) -> AnyView {
    let sum = &found.sum;
    let (key, amount) = if !sum.over.low.is_zero() {
        ("balance/parts/more-by", sum.over)
    } else if !sum.under.low.is_zero() {
        ("balance/parts/less-by", sum.under)
    } else {
        return nothing();
    };
    view! {
        <p class="statement__total">
            <span>{title(key, voice)}</span>
            <span class="statement__amount" translate="no">{figure(amount, voice)}</span>
        </p>
    }
    .into_any()
}

fn line(step: &Step, found: &Balance, voice: &Voice) -> AnyView {
    let Some(words) = part(&of("lines", step.rule.key())) else { return nothing() };
    let figure = figure(step.amount, voice);
    let taken_off = matches!(step.rule, StepRule::Bills | StepRule::SetAside)
        && step.amount.high.is_some_and(|most| !most.is_zero());
    let figure = if taken_off { ["− ", &figure].concat() } else { figure };
    view! {
        <details class="govuk-details statement__line">
            <summary class="govuk-details__summary">
                <span class="govuk-details__summary-text">{voice.say(words.title)}</span>
                " "
                <span class="statement__amount" translate="no">{figure}</span>
            </summary>
            <div class="govuk-details__text">{all(vec![voice.body(&words), behind(step.rule, found)])}</div>
        </details>
    }
    .into_any()
}

/// The sources of a line. A figure that was typed and a plain sum have none.
fn behind(rule: StepRule, found: &Balance) -> AnyView {
    let sources: &[&'static Source] = match rule {
        StepRule::Held | StepRule::Free => &[],
        StepRule::Bills => Reason::BillsComeFirst.sources(),
        StepRule::SetAside => Reason::SetAsideStays.sources(),
        StepRule::Payment => Reason::ShareCounts.sources(),
        StepRule::Limit => whose::sources_of_weeks(found),
    };
    if sources.is_empty() { nothing() } else { citations(sources) }
}

/// "£300.00", "£200.00 to £300.00", "£200.00 or more", "Not sure".
pub(super) fn figure(range: Range, voice: &Voice) -> String {
    let low = range.low.to_string();
    match range.high {
        Some(high) if high == range.low => low,
        Some(high) => common("result.to").replace("[low]", &low).replace("[high]", &high.to_string()),
        None if range.low.is_zero() => common("answer.not-sure").to_owned(),
        None => title("balance/parts/or-more", &voice.with("low", low)),
    }
}

/// The sum in one sentence, where all of it is known and something comes off.
pub(super) fn spoken(found: &Balance, voice: &Voice) -> Option<Voice> {
    let sum = &found.sum;
    let amount = |rule| {
        let step = sum.steps.iter().find(|step| step.rule == rule)?;
        step.amount.high.filter(|high| *high == step.amount.low)
    };
    let held = amount(StepRule::Held)?;
    let spoken_for: Money = amount(StepRule::Bills)? + amount(StepRule::SetAside)?;
    let says_something = sum.short.is_zero() && !spoken_for.is_zero();
    says_something.then(|| {
        let free = held.less(spoken_for);
        let voice = voice.with("held", held.to_string()).with("spoken-for", spoken_for.to_string());
        voice.with("free", free.to_string())
    })
}

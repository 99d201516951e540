//! The statement: each line of the sum, which opens to why it is there, with the rule, its source and its date.

use leptos::prelude::*;
use rules::base::money::Weekly;
use rules::data::rates::RateYear;
use rules::data::sources::Source;
use rules::tools::contribution::{Effect, Estimate, Part, Statement, Step};

use super::{ResultContext, step_words};
use crate::components::prose::prose;
use crate::pages::{cite, outside, paragraph, section};
use crate::words::figures::date;
use crate::words::{common, sources};

/// The statement of an exact figure, or those of both ends of a range.
pub fn statement(estimate: &Estimate, context: &ResultContext) -> AnyView {
    let intro = view! { {section(context.common("statement.title"))} <p class="govuk-body no-print">{context.common("statement.intro")}</p> };
    let not_confirmed = (!estimate.confirmed()).then(|| context.part("not-confirmed"));
    // Where it is "at most", the lowest charge is no figure: it has no sum to show.
    if estimate.is_exact() || estimate.is_at_most() {
        return view! { {intro} {lines(&estimate.highest, context, StatementPlace::Alone)} {not_confirmed} }
            .into_any();
    }
    let end = |title, about, statement, place| {
        view! {
            <h3 class="govuk-heading-m">{context.common(title)}</h3>
            {paragraph(context.common(about))}
            {lines(statement, context, place)}
        }
        .into_any()
    };
    view! {
        {intro}
        {end("statement.highest", "statement.highest-intro", &estimate.highest, StatementPlace::Highest)}
        {end("statement.lowest", "statement.lowest-intro", &estimate.lowest, StatementPlace::Lowest)}
        {not_confirmed}
    }
    .into_any()
}

/// The reasons for there being no charge at all, without a sum.
pub fn reasons(estimate: &Estimate, context: &ResultContext) -> AnyView {
    let each: Vec<AnyView> = estimate.highest.steps.iter().map(|step| line(step, context)).collect();
    view! { {section(context.common("statement.title"))} {each} }.into_any()
}

/// Where a statement stands on the page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum StatementPlace {
    /// It is the only one.
    Alone,
    /// It comes first of the two ends of a range.
    Highest,
    /// It comes second. On paper its lines have no reasons, because they are the same as those of the highest.
    Lowest,
}

fn lines(statement: &Statement, context: &ResultContext, place: StatementPlace) -> AnyView {
    let total = |key, amount| Some((key, amount));
    let groups = [
        (
            &[Part::Income, Part::Savings][..],
            "statement.income",
            total("statement.total-income", statement.counted + statement.tariff),
        ),
        (&[Part::Guarantee], "statement.guarantee", total("statement.total-guarantee", statement.guarantee)),
        (
            &[Part::Housing, Part::ExtraCosts],
            "statement.costs",
            total("statement.total-costs", statement.housing + statement.extra_costs),
        ),
        (&[Part::Charge], "statement.charge", None),
    ];
    let groups: Vec<AnyView> = groups
        .into_iter()
        .map(|(parts, title, total)| group(statement, parts, (title, total), context, place))
        .collect();
    let class = if place == StatementPlace::Lowest { "statement statement--brief" } else { "statement" };
    let rules = (place != StatementPlace::Lowest).then(|| rules_on_paper(statement, context));
    view! { <div class=class>{groups} {rules}</div> }.into_any()
}

fn group(
    statement: &Statement,
    parts: &[Part],
    (title, total): (&'static str, Option<(&'static str, Weekly)>),
    context: &ResultContext,
    place: StatementPlace,
) -> AnyView {
    let of_group = |step: &&Step| parts.contains(&step.part);
    let steps: Vec<AnyView> =
        statement.steps.iter().filter(of_group).map(|step| line(step, context)).collect();
    if steps.is_empty() {
        return ().into_any();
    }
    let total = total.map(|(key, amount)| {
        view! {
            <p class="statement__total">
                <span>{context.common(key)}</span>
                <span class="statement__amount" translate="no">{amount.to_string()}</span>
            </p>
        }
    });
    let title = context.common(title);
    let heading = match place {
        StatementPlace::Alone => view! { <h3 class="govuk-heading-s">{title}</h3> }.into_any(),
        StatementPlace::Highest | StatementPlace::Lowest => {
            view! { <h4 class="govuk-heading-s">{title}</h4> }.into_any()
        }
    };
    view! { {heading} {steps} {total} }.into_any()
}

/// A line of the statement. Its summary holds the line's words and its amount.
fn line(step: &Step, context: &ResultContext) -> AnyView {
    let Some((words, why)) = step_words::of(step, context) else { return ().into_any() };
    let unconfirmed = (!step.confirmed())
        .then(|| view! { " "<strong class="govuk-tag">{common("statement.unconfirmed")}</strong> });
    view! {
        <details class="govuk-details statement__line">
            <summary class="govuk-details__summary">
                <span class="govuk-details__summary-text">{words}</span>
                {unconfirmed}
                " "
                <span class="statement__amount" translate="no">{amount(step)}</span>
            </summary>
            <div class="govuk-details__text">{prose(&why)} {behind(step, context)}</div>
        </details>
    }
    .into_any()
}

fn amount(step: &Step) -> String {
    match step.effect {
        Effect::Open => common("answer.not-sure").to_owned(),
        // This line informs, and changes no amount.
        Effect::LeftOut if step.amount.is_zero() => String::new(),
        Effect::TakesOff if step.part == Part::Income && step.amount.is_zero() => String::new(),
        Effect::Result if step.part == Part::Savings => String::new(),
        Effect::LeftOut => common("statement.left-out").replace("[amount]", &step.amount.to_string()),
        Effect::TakesOff if step.part == Part::Income => format!("− {}", step.amount),
        Effect::Adds | Effect::TakesOff | Effect::Result => step.amount.to_string(),
    }
}

/// The sources of the rule and of the rates of a line.
pub(super) fn behind(step: &Step, context: &ResultContext) -> AnyView {
    let rules: Vec<AnyView> = step.sources.iter().map(|source| cite(source)).collect();
    let practice = step.practice.and_then(|practice| {
        let text = context.common("statement.practice").replace("[seen]", practice.seen);
        let link = outside(sources::practice(practice)?);
        Some(view! { <p class="govuk-body-s">{text} " " {link}</p> })
    });
    let day =
        context.record.answers.with_untracked(|answers| answers.day(context.record.today.get_untracked()));
    let rates = RateYear::on(day).ok().filter(|_| !step.rates.is_empty()).map(|year| {
        let from = common("statement.source-from").replace("[from]", &date(year.starts));
        let checked = common("statement.source-checked").replace("[checked]", &date(year.checked));
        let why = (!step.confirmed()).then(|| format!(" {}", common("statement.unconfirmed-why")));
        view! { <p class="govuk-body-s">{format!("{} {}: {from}, {checked}.", common("statement.rates"), year.label)} {why}</p> }
    });
    let checked = step.sources.iter().map(|source| source.checked).min().filter(|_| step.rates.is_empty());
    let checked = checked.map(|day| common("figures.checked").replace("[day]", &date(day)));
    view! {
        <p class="govuk-body-s no-print">{common("statement.source")} ": " {rules} {checked}</p>
        <div class="no-print">{rates}</div>
        {practice}
    }
    .into_any()
}

/// On paper the rules are listed once below all lines, and not under each line.
fn rules_on_paper(statement: &Statement, context: &ResultContext) -> AnyView {
    let mut all: Vec<&'static Source> = Vec::new();
    for source in statement.steps.iter().flat_map(|step| &step.sources) {
        if !all.iter().any(|known| known.code == source.code) {
            all.push(source);
        }
    }
    let cited: Vec<AnyView> = all.into_iter().map(cite).collect();
    view! { <p class="govuk-body-s print-only">{context.common("statement.rules")} " " {cited}</p> }
        .into_any()
}

//! What each way costs, as the API writes it, and what both answers say of themselves.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::Serialize;

#[cfg(feature = "schema")]
use super::Question;
use super::{TOOL, pages};
#[cfg(feature = "schema")]
use crate::base::money::PoundsOrLess;
use crate::base::money::{Every, Fraction, Hourly, Money};
#[cfg(feature = "schema")]
use crate::base::schema::Date;
use crate::data::employment::Dated;
#[cfg(feature = "schema")]
use crate::data::sources::SourceCode;
use crate::data::sources::{Source, Standing};
use crate::record::Answers;
use crate::tools::care_costs::{
    Estimate, Figure, Line, LineRule, Usual, UsualOf, Warned, Warning, Way, WayCost,
};

/// Each way to buy the care with its lowest and its highest cost.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", tag = "outcome")]
pub(super) enum Compared {
    /// What the ways cost.
    Estimate {
        #[serde(flatten)]
        about: About,
        /// Each way that has a price.
        #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
        ways: Vec<Range<Cost>>,
    },
    /// There are no figures for the day.
    NoRates {
        /// Which days there are figures for, in a sentence.
        message: String,
    },
}

/// What both answers say of themselves.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct About {
    /// The day for which it was worked out.
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    day: NaiveDate,
    /// The tax year whose figures were used.
    tax_year: &'static str,
    /// The day from which the minimum wage holds that was used.
    #[cfg_attr(feature = "schema", schemars(with = "Date"))]
    minimum_wage_from: NaiveDate,
    /// Whether the lowest and the highest cost of every way are the same.
    is_exact: bool,
    /// What is unusual, unlawful or near an edge. A warning changes no sum.
    warnings: Vec<Warn>,
    /// Questions that make it a range: "not-sure", or not answered.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<Question>"))]
    unknowns: Vec<&'static str>,
    /// Questions without an answer that stand at their usual one.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<Question>"))]
    assumed: Vec<&'static str>,
    /// Questions about prices that nobody knows and that are in no sum.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<Question>"))]
    left_out: Vec<&'static str>,
    /// Ranges that stand for prices which nobody gave.
    usual: Vec<UsualOut>,
    /// Answers that were given but not used, because the others do not lead to their questions.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<Question>"))]
    not_used: Vec<&'static str>,
}

/// What something usually costs, and of which year that is.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Usual"))]
pub(super) struct UsualOut {
    /// The question whose answer would take its place.
    #[cfg_attr(feature = "schema", schemars(with = "Question"))]
    question: &'static str,
    /// What it is about.
    of: UsualOf,
    /// The lower end.
    low: String,
    /// The upper end.
    high: String,
    /// The year of the prices.
    seen: &'static str,
    /// Codes of where they were seen.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<SourceCode>"))]
    sources: Vec<&'static str>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "{T}Range"))]
pub(super) struct Range<T> {
    /// The way to buy the care.
    pub(super) way: Way,
    #[serde(flatten)]
    pub(super) ends: Ends<T>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "{T}Ends"))]
pub(super) struct Ends<T> {
    /// At the lowest prices.
    pub(super) low: T,
    /// At the highest prices.
    pub(super) high: T,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Cost {
    /// Pounds for an hour of care delivered; null without hours.
    an_hour: Option<Hourly>,
    /// Pounds a week.
    week: Money,
    /// Pounds for four weeks.
    four_weeks: Money,
    /// Pounds for a calendar month.
    month: Money,
    /// Pounds in a usual later year: the sum of the lines that are not apart.
    year: Money,
    /// What the first year costs on top.
    first_year_only: Money,
    /// What is put aside in a year for redundancy pay, which may come back; it is in no total.
    reserve: Money,
    /// What would be owed to those employed already if the work ended on the day: redundancy pay, notice, and at most a year's
    /// holiday that was not taken; it is in no total.
    at_end: Money,
    /// What the person pays above the council's rate; it is part of `year`.
    top_up: Money,
    /// Hours of care delivered in a year.
    care_hours: String,
    /// What it is made up of. checks, reserve and what is owed at the end stand apart.
    lines: Vec<LineOut>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Line"))]
pub(super) struct LineOut {
    /// What it is for.
    rule: LineRule,
    /// The helper it is about, the first being 0; null where it is about none alone.
    helper: Option<usize>,
    /// Pounds a year, rounded to the penny; the allowance is below nothing.
    #[cfg_attr(feature = "schema", schemars(with = "PoundsOrLess"))]
    amount: String,
    /// Named figures that the words use: pounds, hours, percent and counts as text.
    figures: BTreeMap<&'static str, Figure>,
    /// The dated figures that were used.
    rates: Vec<Rate>,
    /// Codes of the law or guidance behind it.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<SourceCode>"))]
    sources: Vec<&'static str>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct Rate {
    /// Its key in the data.
    key: &'static str,
    /// The figure as text.
    amount: String,
    /// How far it is confirmed.
    standing: Standing,
    /// Codes of where it was seen.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<SourceCode>"))]
    sources: Vec<&'static str>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Warned"))]
pub(super) struct Warn {
    /// Which.
    warning: Warning,
    /// The helper it is about, the first being 0; null where it is about none alone.
    helper: Option<usize>,
    /// Named figures that the words use: pounds, hours, percent and counts as text.
    figures: BTreeMap<&'static str, Figure>,
}

pub(super) fn about(answers: &Answers, estimate: &Estimate, day: NaiveDate) -> About {
    About {
        day: estimate.day,
        tax_year: estimate.year.label,
        minimum_wage_from: estimate.wages.starts,
        is_exact: estimate.is_exact(),
        warnings: estimate.warnings.iter().map(warn).collect(),
        unknowns: estimate.unknowns.clone(),
        assumed: estimate.assumed.clone(),
        left_out: estimate.left_out.clone(),
        usual: estimate.usual.iter().map(usual).collect(),
        not_used: pages::not_used(TOOL, answers, day),
    }
}

pub(super) fn usual(usual: &Usual) -> UsualOut {
    let range = usual.range;
    let plain = |figure: &Dated| figure.amount.normalize().to_string();
    UsualOut {
        question: usual.question,
        of: usual.of,
        low: plain(&range.low),
        high: plain(&range.high),
        seen: range.seen,
        sources: codes(&usual.sources()),
    }
}

pub(super) fn figures(figures: &[(&'static str, Figure)]) -> BTreeMap<&'static str, Figure> {
    figures.iter().copied().collect()
}

pub(super) fn warn(warned: &Warned) -> Warn {
    Warn { warning: warned.warning, helper: warned.helper, figures: figures(&warned.figures) }
}

pub(super) fn codes(sources: &[&'static Source]) -> Vec<&'static str> {
    sources.iter().map(|source| source.code).collect()
}

pub(super) fn cost(cost: &WayCost) -> Cost {
    let to_the_penny = |hour: Hourly| Hourly::rounded(hour.pounds(), Fraction::Nearest);
    Cost {
        an_hour: cost.an_hour().map(to_the_penny),
        week: cost.every(Every::Week),
        four_weeks: cost.every(Every::FourWeeks),
        month: cost.every(Every::Month),
        year: cost.year,
        first_year_only: cost.first_year_only,
        reserve: cost.reserve,
        at_end: cost.at_end,
        top_up: cost.top_up,
        care_hours: cost.care_hours.normalize().to_string(),
        lines: cost.lines.iter().map(line).collect(),
    }
}

pub(super) fn line(line: &Line) -> LineOut {
    let rate = |rate: &&Dated| Rate {
        key: rate.key,
        amount: rate.amount.normalize().to_string(),
        standing: rate.standing,
        sources: codes(rate.sources),
    };
    LineOut {
        rule: line.rule,
        helper: line.helper,
        amount: pounds(line.amount),
        figures: figures(&line.figures),
        rates: line.rates.iter().map(rate).collect(),
        sources: codes(&line.sources),
    }
}

/// With its pence; the allowance is below nothing.
pub(super) fn pounds(mut amount: Decimal) -> String {
    amount.rescale(2);
    amount.to_string()
}

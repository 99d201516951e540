//! The API of the cost comparison and of what a budget buys: one record for both.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::Serialize;

use super::{Refused, complete, pages, refuse, written};
use crate::base::known::Known;
#[cfg(feature = "schema")]
use crate::base::money::PoundsOrLess;
use crate::base::money::{Every, Fraction, Hourly, Hours, Money};
#[cfg(feature = "schema")]
use crate::base::schema::{Date, named};
use crate::data::councils::Basis;
use crate::data::employment::Dated;
use crate::data::local::PaymentRule;
#[cfg(feature = "schema")]
use crate::data::sources::SourceCode;
use crate::data::sources::{Source, Standing};
use crate::journey::Tool;
use crate::record::Answers;
use crate::tools::budget::{Buys, buys};
use crate::tools::budget::{HoursBought, Picture, WageBought};
use crate::tools::care_costs::{
    Estimate, Figure, Line, LineRule, Outcome, Problem, Usual, UsualOf, Warned, Warning, Way, WayCost,
    estimate, question_of,
};

const TOOL: Tool = Tool::CareCosts;

/// A question of this tool.
#[cfg(feature = "schema")]
struct Question;

#[cfg(feature = "schema")]
named!(Question, "Question", |_| TOOL.journey().schema());

/// Each way to buy the care with its lowest and its highest cost.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", tag = "outcome")]
enum Compared {
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

/// What the budget buys at the lowest and at the highest prices.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", tag = "outcome")]
enum Bought {
    /// What it buys.
    Budget {
        #[serde(flatten)]
        about: Box<About>,
        /// The budget, pounds a year of 52 weeks.
        budget: Money,
        /// What it buys by each way that has a price.
        #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
        ways: Vec<Range<BoughtHours>>,
        /// The highest wage for the hours that are needed; null where nobody is employed from a wage.
        wage: Option<Box<Ends<Wage>>>,
        /// The week at the council's published rates, and at the one in `agency_more`, pounds a year. The council sets the
        /// real budget, which must be enough to meet the need.
        indicative: Vec<Indicative>,
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
struct About {
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
struct UsualOut {
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
struct Range<T> {
    /// The way to buy the care.
    way: Way,
    #[serde(flatten)]
    ends: Ends<T>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "{T}Ends"))]
struct Ends<T> {
    /// At the lowest prices.
    low: T,
    /// At the highest prices.
    high: T,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Cost {
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
struct LineOut {
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
struct Rate {
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
struct Warn {
    /// Which.
    warning: Warning,
    /// The helper it is about, the first being 0; null where it is about none alone.
    helper: Option<usize>,
    /// Named figures that the words use: pounds, hours, percent and counts as text.
    figures: BTreeMap<&'static str, Figure>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct BoughtHours {
    /// Hours of care a week, the most in quarters whose cost fits.
    hours: Hours,
    /// What they cost in a year.
    cost: Money,
    /// What is left of the budget in a year.
    left: Money,
    /// What is missing in a year where not even the rest of the week fits.
    short: Money,
    /// Whether it would buy more than is taken.
    is_most: bool,
    /// Every four weeks, for the hours that are needed; null where it is not known what the person pays in.
    picture: Option<PictureOut>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Picture"))]
struct PictureOut {
    /// Net: the council takes the contribution off, and the person pays it into the account. Gross: it pays all in and sends a
    /// bill.
    paid: PaymentRule,
    /// The budget.
    gross: Money,
    /// What the council pays in.
    council_pays_in: Money,
    /// What the person pays into the account: at most what the care costs.
    person_pays_in: Money,
    /// What the person pays to the council where it pays gross: at most what the care costs.
    bill: Money,
    /// What the hours cost.
    cost: Money,
    /// What is left.
    left: Money,
    /// What is missing.
    short: Money,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Wage {
    /// Pounds an hour, the most in pence whose cost fits.
    wage: Hourly,
    /// Whether it may be paid to everyone.
    is_lawful: bool,
    /// What it costs in a year.
    cost: Money,
    /// What is left of the budget in a year.
    left: Money,
    /// What is missing in a year.
    short: Money,
    /// Whether a higher one than is taken would fit.
    is_most: bool,
    /// For each helper.
    helpers: Vec<WageFor>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct WageFor {
    /// How old they are.
    age: u8,
    /// The minimum wage for that age.
    minimum: Hourly,
    /// Whether the wage may be paid to them.
    is_lawful: bool,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Indicative {
    /// What the rate is for.
    basis: Basis,
    /// Pounds an hour or a night.
    rate: Hourly,
    /// The year or date of the rate; null where the request has it.
    seen: Option<&'static str>,
    #[serde(flatten)]
    year: Ends<Money>,
}

/// Adds what the pages would add by themselves. Of an agency's two prices for finding somebody, the one that was left
/// out is not known.
fn completed(answers: &mut Answers, day: NaiveDate) {
    complete(answers, day);
    if let Some(ways) = &mut answers.other_ways
        && (ways.introductory.is_some() || ways.introductory_fee.is_some())
    {
        ways.introductory = ways.introductory.or(Some(Known::NotSure));
        ways.introductory_fee = ways.introductory_fee.or(Some(Known::NotSure));
    }
}

/// The comparison.
pub(super) fn compare(mut answers: Answers, day: NaiveDate) -> Result<String, Refused> {
    completed(&mut answers, day);
    pages::check(TOOL, &answers, day)?;
    written(&match estimate(&answers, day) {
        Outcome::NoRates(none) => Compared::NoRates { message: none.to_string() },
        Outcome::Problem(problem) => return misfit(&problem),
        Outcome::Estimate(estimate) => {
            let mut ways = Vec::new();
            for range in &estimate.ways {
                let ends = Ends { low: cost(&range.low), high: cost(&range.high) };
                ways.push(Range { way: range.way, ends });
            }
            Compared::Estimate { about: about(&answers, &estimate, day), ways }
        }
    })
}

/// What the budget buys.
pub(super) fn budget(mut answers: Answers, day: NaiveDate) -> Result<String, Refused> {
    completed(&mut answers, day);
    pages::check(TOOL, &answers, day)?;
    let bought = match buys(&answers, day) {
        Some(Ok(bought)) => bought,
        Some(Err(Problem::NoRates(none))) => {
            return written(&Bought::NoRates { message: none.to_string() });
        }
        Some(Err(problem)) => return misfit(&problem),
        None if answers.care_cost == Some(Known::NotSure) => {
            return refuse("care_cost", "it is not-sure; give the budget that is to be spent");
        }
        None => {
            return refuse(
                "care_cost",
                "it is missing; give the budget, such as {\"amount\": \"250.00\", \"every\": \"week\"}",
            );
        }
    };
    written(&response(&answers, bought, day))
}

fn misfit(problem: &Problem) -> Result<String, Refused> {
    let field = question_of(problem).unwrap_or("request").replace('-', "_");
    refuse(field, problem.to_string())
}

fn about(answers: &Answers, estimate: &Estimate, day: NaiveDate) -> About {
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

fn usual(usual: &Usual) -> UsualOut {
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

fn figures(figures: &[(&'static str, Figure)]) -> BTreeMap<&'static str, Figure> {
    figures.iter().copied().collect()
}

fn warn(warned: &Warned) -> Warn {
    Warn { warning: warned.warning, helper: warned.helper, figures: figures(&warned.figures) }
}

fn codes(sources: &[&'static Source]) -> Vec<&'static str> {
    sources.iter().map(|source| source.code).collect()
}

fn cost(cost: &WayCost) -> Cost {
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

fn line(line: &Line) -> LineOut {
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
fn pounds(mut amount: Decimal) -> String {
    amount.rescale(2);
    amount.to_string()
}

fn response(answers: &Answers, bought: Buys, day: NaiveDate) -> Bought {
    let about = about(answers, &bought.estimate, day);
    let way = |way: crate::tools::budget::WayBuys| {
        let [low, high] = way.hours;
        let (at_low, at_high) = way.picture.map(|[low, high]| (low, high)).unzip();
        Range { way: way.way, ends: Ends { low: hours(low, at_low), high: hours(high, at_high) } }
    };
    Bought::Budget {
        about: Box::new(about),
        budget: bought.year,
        ways: bought.ways.into_iter().map(way).collect(),
        wage: bought.wage.map(|[low, high]| Box::new(Ends { low: wage(&low), high: wage(&high) })),
        indicative: bought.indicative.into_iter().map(indicative).collect(),
    }
}

fn hours(bought: HoursBought, picture: Option<Picture>) -> BoughtHours {
    let HoursBought { hours, cost, left, short, is_most } = bought;
    let picture = picture.map(|picture| PictureOut {
        paid: picture.paid,
        gross: picture.gross,
        council_pays_in: picture.council_pays_in,
        person_pays_in: picture.person_pays_in,
        bill: picture.bill,
        cost: picture.cost,
        left: picture.left,
        short: picture.short,
    });
    BoughtHours { hours, cost, left, short, is_most, picture }
}

fn wage(bought: &WageBought) -> Wage {
    let one = |helper: &crate::tools::budget::WageFor| WageFor {
        age: helper.age,
        minimum: helper.minimum,
        is_lawful: helper.is_lawful,
    };
    Wage {
        wage: bought.wage,
        is_lawful: bought.is_lawful(),
        cost: bought.cost,
        left: bought.left,
        short: bought.short,
        is_most: bought.is_most,
        helpers: bought.helpers.iter().map(one).collect(),
    }
}

fn indicative(at: crate::tools::budget::IndicativeAt) -> Indicative {
    let [low, high] = at.year;
    Indicative { basis: at.basis, rate: at.rate, seen: at.seen, year: Ends { low, high } }
}

/// The schemas of both responses.
#[cfg(feature = "schema")]
pub(super) fn responses() -> [schemars::Schema; 2] {
    let compared = "The ways with their lowest and highest cost, or that there are no figures for the day.";
    let bought = "What the budget buys at the lowest and at the highest prices, or that there are no figures for the day.";
    [
        super::schema::written_as::<Compared>("Care costs: the response", compared),
        super::schema::written_as::<Bought>("Budget: the response", bought),
    ]
}

//! The API of the cost comparison and of what a budget buys: one record for both.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::Serialize;

use super::{Refused, complete, pages, refuse, written};
use crate::base::known::Known;
use crate::base::money::{Every, Fraction, Hourly, Hours, Money};
use crate::data::councils::Basis;
use crate::data::employment::Dated;
use crate::data::sources::{Source, Standing};
use crate::journey::Tool;
use crate::record::Answers;
use crate::tools::budget::{Buys, buys};
use crate::tools::budget::{HoursBought, Picture, WageBought};
use crate::tools::care_costs::{
    Estimate, Figure, Line, LineRule, Outcome, Problem, Warned, Warning, Way, WayCost, estimate, question_of,
};

const TOOL: Tool = Tool::CareCosts;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case", tag = "outcome")]
enum Response {
    Estimate {
        #[serde(flatten)]
        about: About,
        ways: Vec<Range<Cost>>,
    },
    Budget {
        #[serde(flatten)]
        about: About,
        /// Pounds a year of 52 weeks.
        budget: Money,
        ways: Vec<Range<Bought>>,
        wage: Option<Box<Ends<Wage>>>,
        indicative: Vec<Indicative>,
    },
    NoRates {
        message: String,
    },
}

/// What both answers say of themselves.
#[derive(Serialize)]
struct About {
    day: NaiveDate,
    tax_year: &'static str,
    minimum_wage_from: NaiveDate,
    is_exact: bool,
    warnings: Vec<Warn>,
    unknowns: Vec<&'static str>,
    assumed: Vec<&'static str>,
    left_out: Vec<&'static str>,
    /// Answers that were given but not used, because the others do not lead to their questions.
    not_used: Vec<&'static str>,
}

#[derive(Serialize)]
struct Range<T> {
    way: Way,
    #[serde(flatten)]
    ends: Ends<T>,
}

#[derive(Serialize)]
struct Ends<T> {
    low: T,
    high: T,
}

#[derive(Serialize)]
struct Cost {
    an_hour: Option<Hourly>,
    week: Money,
    four_weeks: Money,
    month: Money,
    year: Money,
    first_year_only: Money,
    reserve: Money,
    top_up: Money,
    care_hours: String,
    lines: Vec<LineOut>,
}

#[derive(Serialize)]
struct LineOut {
    rule: LineRule,
    helper: Option<usize>,
    amount: String,
    figures: BTreeMap<&'static str, Figure>,
    rates: Vec<Rate>,
    sources: Vec<&'static str>,
}

#[derive(Serialize)]
struct Rate {
    key: &'static str,
    amount: String,
    standing: Standing,
    sources: Vec<&'static str>,
}

#[derive(Serialize)]
struct Warn {
    warning: Warning,
    helper: Option<usize>,
    figures: BTreeMap<&'static str, Figure>,
}

#[derive(Serialize)]
struct Bought {
    hours: Hours,
    cost: Money,
    left: Money,
    short: Money,
    is_most: bool,
    picture: Option<PictureOut>,
}

#[derive(Serialize)]
struct PictureOut {
    gross: Money,
    council_pays_in: Money,
    person_pays_in: Money,
    cost: Money,
    left: Money,
    short: Money,
}

#[derive(Serialize)]
struct Wage {
    wage: Hourly,
    is_lawful: bool,
    cost: Money,
    left: Money,
    short: Money,
    is_most: bool,
    helpers: Vec<WageFor>,
}

#[derive(Serialize)]
struct WageFor {
    age: u8,
    minimum: Hourly,
    is_lawful: bool,
}

#[derive(Serialize)]
struct Indicative {
    basis: Basis,
    rate: Hourly,
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
        Outcome::NoRates(none) => Response::NoRates { message: none.to_string() },
        Outcome::Problem(problem) => return misfit(&problem),
        Outcome::Estimate(estimate) => {
            let mut ways = Vec::new();
            for range in &estimate.ways {
                let ends = Ends { low: cost(&range.low), high: cost(&range.high) };
                ways.push(Range { way: range.way, ends });
            }
            Response::Estimate { about: about(&answers, &estimate, day), ways }
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
            return written(&Response::NoRates { message: none.to_string() });
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
        not_used: pages::not_used(TOOL, answers, day),
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

fn response(answers: &Answers, bought: Buys, day: NaiveDate) -> Response {
    let about = about(answers, &bought.estimate, day);
    let way = |way: crate::tools::budget::WayBuys| {
        let [low, high] = way.hours;
        let (at_low, at_high) = way.picture.map(|[low, high]| (low, high)).unzip();
        Range { way: way.way, ends: Ends { low: hours(low, at_low), high: hours(high, at_high) } }
    };
    Response::Budget {
        about,
        budget: bought.year,
        ways: bought.ways.into_iter().map(way).collect(),
        wage: bought.wage.map(|[low, high]| Box::new(Ends { low: wage(&low), high: wage(&high) })),
        indicative: bought.indicative.into_iter().map(indicative).collect(),
    }
}

fn hours(bought: HoursBought, picture: Option<Picture>) -> Bought {
    let HoursBought { hours, cost, left, short, is_most } = bought;
    let picture = picture.map(|picture| PictureOut {
        gross: picture.gross,
        council_pays_in: picture.council_pays_in,
        person_pays_in: picture.person_pays_in,
        cost: picture.cost,
        left: picture.left,
        short: picture.short,
    });
    Bought { hours, cost, left, short, is_most, picture }
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

//! The API of the cost comparison and of what a budget buys: one record for both.

mod bought;
mod cost;

use chrono::NaiveDate;

use self::bought::{Bought, response};
use self::cost::{Compared, Ends, Range, about, cost};
use super::{Refused, complete, pages, refuse, written};
use crate::base::known::Known;
#[cfg(feature = "schema")]
use crate::base::schema::named;
use crate::journey::Tool;
use crate::record::Answers;
use crate::tools::budget::buys;
use crate::tools::care_costs::{Outcome, Problem, estimate, question_of};

const TOOL: Tool = Tool::CareCosts;

/// A question of this tool.
#[cfg(feature = "schema")]
struct Question;

#[cfg(feature = "schema")]
named!(Question, "Question", |_| TOOL.journey().schema());

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

//! The API of the contribution estimator.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Refused, complete as complete_all, pages, written};
use crate::base::known::Known;
use crate::base::money::Every;
use crate::data::local::CouncilRules;
use crate::data::rates::RateYear;
use crate::journey::Tool;
use crate::record::{Answers, IncomeChoice, PaidFor};
use crate::tools::contribution::{Estimate, Outcome, estimate};

/// A response.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", tag = "outcome")]
enum Response {
    /// A figure or a range.
    Estimate {
        #[serde(flatten)]
        estimate: Box<Estimate>,
        /// Answers that were given but not used, because the others do not lead to their questions.
        #[cfg_attr(feature = "schema", schemars(with = "Vec<crate::tools::contribution::schema::Question>"))]
        not_used: Vec<&'static str>,
    },
    /// The person is not yet 18.
    #[serde(rename = "under-18")]
    Under18,
    /// There are no rates for the day.
    NoRates {
        /// Which days there are rates for, in a sentence.
        message: String,
    },
}

pub(super) fn answer(mut answers: Answers, day: NaiveDate) -> Result<String, Refused> {
    complete_all(&mut answers, day);
    if let Err(none) = RateYear::on(day) {
        return written(&Response::NoRates { message: none.to_string() });
    }
    pages::check(Tool::Contribution, &answers, day)?;
    written(&match estimate(&answers, day) {
        Outcome::Under18 => Response::Under18,
        Outcome::NoRates(none) => Response::NoRates { message: none.to_string() },
        Outcome::Estimate(estimate) => {
            Response::Estimate { estimate, not_used: pages::not_used(Tool::Contribution, &answers, day) }
        }
    })
}

/// Adds what the pages would add by themselves. A typed amount is "another amount", it is paid weekly unless the
/// request says otherwise, and it is the person's own money.
pub(super) fn complete(answers: &mut Answers, day: NaiveDate) {
    let year = RateYear::on(day).ok();
    let couple = !matches!(answers.partner, None | Some(Known::Known(false)));
    let list = answers.income.as_mut().and_then(Known::value_mut);
    for (kind, income) in list.into_iter().flatten() {
        if let Some(Known::Known(income)) = income {
            let picks = kind.choices_in(year, couple).contains(&IncomeChoice::Another);
            income.choice = match income.choice {
                None if picks && income.amount.is_some() => Some(IncomeChoice::Another),
                // This kind of income has no rates to choose from, so only the amount counts.
                Some(IncomeChoice::Another) if !picks => None,
                given => given,
            };
            if income.amount.is_some() {
                income.every = income.every.or(Some(Every::Week));
            }
            let shared = kind.may_be_for_both() && couple;
            income.paid_for = match income.paid_for {
                None if shared => Some(PaidFor::Me),
                Some(PaidFor::Me) if !shared => None,
                given => given,
            };
        }
    }
    answers.council_rules = answers.council_rules.take().filter(|rules| *rules != CouncilRules::default());
}

/// The schema of a response.
#[cfg(feature = "schema")]
pub(super) fn response() -> schemars::Schema {
    super::schema::written_as::<Response>(
        "Contribution: the response",
        "`outcome` says which of the three it is.",
    )
}

//! The API of the suitability check.

use chrono::NaiveDate;
use serde::Serialize;

use super::{AskBack, Refused, Why, complete, pages, refuse, written};
use crate::base::known::Known;
#[cfg(feature = "schema")]
use crate::base::schema::named;
use crate::data::councils::Statement;
use crate::journey::Asked;
use crate::journey::Tool;
use crate::record::Answers;
use crate::tools::suitability::care_home;
use crate::tools::suitability::questions::{MOST_STAYS, used};
use crate::tools::suitability::{
    Answer, Bar, Bring, Next, Outcome, Purpose, Reason, Suitability, Way, check,
};

/// A question of this tool.
#[cfg(feature = "schema")]
struct Question;

#[cfg(feature = "schema")]
named!(Question, "Question", |_| Tool::Suitability.journey().schema());

/// A response.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
enum Response {
    /// A conclusion.
    Finding(Box<Finding>),
    /// Answers that do not fit together: a question goes back.
    AskBack(AskBack),
}

#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Finding {
    /// The conclusion.
    outcome: Outcome,
    /// What it would come to once an assessment has been done, where that comes first; else null.
    then: Option<Outcome>,
    /// What of the law stops a payment for now, where "not-allowed" is the outcome or what it would come to; else null.
    /// Needs must still be met in another way.
    bar: Option<Bar>,
    /// Why, the weightiest first.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    reasons: Vec<Why<Reason>>,
    /// What each purpose comes to by itself.
    purposes: Vec<Purpose>,
    /// The ways of paying that remain, the simplest for the person first.
    ways: Vec<Way>,
    /// What to do, in order.
    next: Vec<Next>,
    /// What to take along.
    bring: Vec<Bring>,
    /// What the council's own documents say on these points. Where that differs from the law, the conclusion follows
    /// the law; only a council that arranges day services itself shows in the outcome.
    statements: Vec<&'static Statement>,
    /// Questions whose answer is not known.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<Question>"))]
    open: Vec<&'static str>,
    /// Questions whose answers, or some of what was ticked there, were not used, because the others do not lead to
    /// them.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<Question>"))]
    not_used: Vec<&'static str>,
}

pub(super) fn answer(mut answers: Answers, day: NaiveDate) -> Result<String, Refused> {
    complete(&mut answers, day);
    check_stays(&answers)?;
    pages::check(Tool::Suitability, &answers, day)?;
    written(&match check(&answers, day) {
        Answer::AskBack(misfits) => Response::AskBack(AskBack::of(misfits)),
        Answer::Finding(found) => Response::Finding(Box::new(finding(*found, not_used(&answers, day)))),
    })
}

/// The ids of the questions whose answers, or some of the ticks in them, were not used.
fn not_used(answers: &Answers, day: NaiveDate) -> Vec<&'static str> {
    let used = used(answers, day);
    let lost =
        |question: &Asked| question.answered(answers) && question.texts(answers) != question.texts(&used);
    Tool::Suitability.journey().questions().filter(lost).map(|question| question.id()).collect()
}

/// Refuses stays that do not fit together, in the rule's own words, which name the stay and its days.
fn check_stays(answers: &Answers) -> Result<(), Refused> {
    let Some(stays) = answers.care_home_stays.as_ref().and_then(Known::value) else { return Ok(()) };
    if stays.len() > MOST_STAYS {
        return refuse("care_home_stays", format!("there are {}; give at most {MOST_STAYS}", stays.len()));
    }
    care_home::check(stays).map(drop).or_else(|refusal| refuse("care_home_stays", refusal.to_string()))
}

fn finding(found: Suitability, not_used: Vec<&'static str>) -> Finding {
    let why = |reason: Reason| Why::of(reason, reason.decides(), reason.sources());
    Finding {
        outcome: found.outcome,
        then: found.then,
        bar: found.bar,
        reasons: found.reasons.into_iter().map(why).collect(),
        purposes: found.purposes,
        ways: found.ways,
        next: found.next,
        bring: found.bring,
        statements: found.statements,
        open: found.open,
        not_used,
    }
}

/// The schema of a response.
#[cfg(feature = "schema")]
pub(super) fn response() -> schemars::Schema {
    super::schema::written_as::<Response>(
        "Suitability: the response",
        "A conclusion, or questions back where answers do not fit together. The council decides; this says what the answers make likely.",
    )
}

//! The API of the eligibility check.

use chrono::NaiveDate;
use serde::Serialize;

use super::{AskBack, Refused, Why, complete, pages, written};
use crate::data::councils::Statement;
use crate::journey::Tool;
use crate::record::{Answers, SupportFor};
#[cfg(feature = "schema")]
use crate::tools::eligibility::schema;
use crate::tools::eligibility::{Finding, Line, Outcome, Reason, check};
use crate::tools::suitability::contradictions_of_age;

/// A response.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Response {
    /// How the answers compare with the test (SI 2015/313). The council decides, after an assessment that anyone may
    /// ask for.
    outcome: Outcome,
    /// Whose needs were looked at.
    support_for: SupportFor,
    /// The parts of the test that holds for them.
    parts: Vec<Finding>,
    /// What there is to say about these answers.
    reasons: Vec<Why<Reason>>,
    /// What is said to everyone.
    always: Vec<Why<Reason>>,
    /// The list to take to the assessment: each part of life that was ticked.
    list: Vec<Line>,
    /// What the council's own papers say of the test. The answer follows the law.
    statements: Vec<&'static Statement>,
    /// Whether a carer's health that gets worse, or may, belongs on the list.
    health_at_risk: bool,
    /// Questions answered with not sure.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<schema::Question>"))]
    unknowns: Vec<&'static str>,
    /// Questions that have no answer yet.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<schema::Question>"))]
    not_asked: Vec<&'static str>,
    /// Questions whose answers were not used, because the others do not lead to them.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<schema::Question>"))]
    not_used: Vec<&'static str>,
}

pub(super) fn answer(mut answers: Answers, day: NaiveDate) -> Result<String, Refused> {
    complete(&mut answers, day);
    pages::check(Tool::Eligibility, &answers, day)?;
    let misfits = contradictions_of_age(&answers, day);
    if !misfits.is_empty() {
        return written(&AskBack::of(misfits));
    }
    let found = check(&answers, day);
    let why = |reason: Reason| Why::of(reason, reason.decides(), &reason.sources());
    written(&Response {
        outcome: found.outcome,
        support_for: found.support_for,
        parts: found.parts,
        reasons: found.reasons.into_iter().map(why).collect(),
        always: found.always.into_iter().map(why).collect(),
        list: found.list,
        statements: found.statements,
        health_at_risk: found.health_at_risk,
        unknowns: found.unknowns,
        not_asked: found.not_asked,
        not_used: pages::not_used(Tool::Eligibility, &answers, day),
    })
}

/// A comparison, or questions back.
#[cfg(feature = "schema")]
#[derive(Serialize, schemars::JsonSchema)]
#[serde(untagged)]
#[allow(dead_code, reason = "each is written by itself")]
enum Answer {
    Response(Response),
    AskBack(AskBack),
}

/// The schema of a response.
#[cfg(feature = "schema")]
pub(super) fn response() -> schemars::Schema {
    super::schema::written_as::<Answer>(
        "Eligibility: the response",
        "How the answers compare with the national test, or questions back where answers do not fit together.",
    )
}

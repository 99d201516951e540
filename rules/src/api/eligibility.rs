//! The API of the eligibility check.

use chrono::NaiveDate;
use serde::Serialize;

use super::{AskBack, Refused, Why, complete, pages, written};
use crate::data::councils::Statement;
use crate::journey::Tool;
use crate::record::{Answers, SupportFor};
use crate::tools::eligibility::{Finding, Line, Outcome, Reason, check};
use crate::tools::suitability::contradictions_of_age;

/// A response.
#[derive(Debug, Serialize)]
struct Response {
    outcome: Outcome,
    support_for: SupportFor,
    parts: Vec<Finding>,
    reasons: Vec<Why>,
    always: Vec<Why>,
    list: Vec<Line>,
    statements: Vec<&'static Statement>,
    health_at_risk: bool,
    unknowns: Vec<&'static str>,
    not_asked: Vec<&'static str>,
    /// Answers that were given but not used, because the others do not lead to their questions.
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
    let why = |reason: Reason| Why::of(reason.key(), reason.decides(), &reason.sources());
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

//! The API of the new tool.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Refused, complete, pages, written};
use crate::journey::Tool;
use crate::record::Answers;
use crate::tools::new_tool::{Outcome, check};

/// A response.
#[derive(Debug, Serialize)]
struct Response {
    outcome: Outcome,
    not_asked: Vec<&'static str>,
    /// Answers that were given but not used, because the others do not lead to their questions.
    not_used: Vec<&'static str>,
}

pub(super) fn answer(mut answers: Answers, day: NaiveDate) -> Result<String, Refused> {
    complete(&mut answers, day);
    pages::check(Tool::NewTool, &answers, day)?;
    let found = check(&answers, day);
    written(&Response {
        outcome: found.outcome,
        not_asked: found.not_asked,
        not_used: pages::not_used(Tool::NewTool, &answers, day),
    })
}

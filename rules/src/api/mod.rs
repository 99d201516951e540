//! The JSON API: one request and one response for each tool, the same from Rust, the command line and JavaScript.
//!
//! A request is the record of answers ([`Answers`]) with the day in `date`; to ask what may be spent on, it is the thing
//! itself. `rules/schema/` describes both sides.
//! A request that can't be read, or that a page would not accept, is refused with the field's name.

mod balance;
mod care_costs;
mod contribution;
mod eligibility;
mod pages;
mod place;
mod read;
#[cfg(feature = "schema")]
pub mod schema;
mod spending;
mod suitability;

use std::fmt;

use chrono::NaiveDate;
use serde::Serialize;

use crate::base::given::given;
use crate::data::sources::Source;
#[cfg(feature = "schema")]
use crate::data::sources::SourceCode;
use crate::journey::Tool;
use crate::record::Answers;
use crate::shared::Decides;
use crate::tools::suitability::Contradiction;

/// Why a request was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The field, or the tool's name where that is what is wrong.
    pub field: String,
    /// What is wrong and what would be right.
    pub message: String,
}

impl fmt::Display for Refused {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The message is one line, whatever the request was.
        let line = format!("`{}`: {}", self.field, self.message);
        line.chars().try_for_each(|sign| {
            if sign.is_control() { write!(out, "{}", sign.escape_default()) } else { write!(out, "{sign}") }
        })
    }
}

impl std::error::Error for Refused {}

fn refuse<T>(field: impl Into<String>, message: impl Into<String>) -> Result<T, Refused> {
    Err(Refused { field: field.into(), message: message.into() })
}

/// The API's name for what a budget buys. It takes the record of the cost comparison.
const BUDGET: &str = "budget";

/// The API's name for what a direct payment may be spent on. It needs no record.
const SPENDING: &str = "spending";

/// The names under which a request may be sent.
pub fn names() -> String {
    let tools: Vec<_> = Tool::ALL.iter().map(|tool| tool.key()).chain([BUDGET, SPENDING]).collect();
    tools.join(", ")
}

/// The longest request that is read, in bytes: many times what an answer to every question takes. A longer one would keep
/// whoever asks waiting, and find no answer in the end.
const MOST_BYTES: usize = 1_000_000;

fn is_not_too_long(bytes: usize) -> Result<(), Refused> {
    if bytes > MOST_BYTES {
        return refuse("request", format!("it has {bytes} bytes; send at most {MOST_BYTES}"));
    }
    Ok(())
}

/// Answers a request to a tool that comes as bytes.
///
/// # Errors
///
/// As [`answer`], and where the bytes are not text.
pub fn answer_bytes(tool: &str, request: &[u8]) -> Result<String, Refused> {
    is_not_too_long(request.len())?;
    match std::str::from_utf8(request) {
        Ok(request) => answer(tool, request),
        Err(error) => {
            let place = error.valid_up_to().saturating_add(1);
            refuse("request", format!("it is not UTF-8 text: byte {place} belongs to no letter"))
        }
    }
}

/// Answers a request to a tool.
///
/// # Errors
///
/// [`Refused`] where there is no such tool, or with the field of the request that is wrong, what stands there and what
/// would be right.
pub fn answer(tool: &str, request: &str) -> Result<String, Refused> {
    is_not_too_long(request.len())?;
    if tool == SPENDING {
        return spending::answer(request);
    }
    let found = Tool::from_key(tool);
    if found.is_none() && tool != BUDGET {
        return refuse("tool", format!("`{}` is not a tool; the tools are: {}", given(tool), names()));
    }
    let answers: Answers = read::request(request, "{\"date\": \"2026-11-22\"}")?;
    let Some(day) = answers.date else {
        return refuse("date", "it is missing; give the day that the answer is for, such as \"2026-11-22\"");
    };
    match found {
        Some(Tool::Contribution) => contribution::answer(answers, day),
        Some(Tool::Eligibility) => eligibility::answer(answers, day),
        Some(Tool::Suitability) => suitability::answer(answers, day),
        Some(Tool::CareCosts) => care_costs::compare(answers, day),
        Some(Tool::Balance) => balance::answer(answers, day),
        None => care_costs::budget(answers, day),
    }
}

/// A reason with who decides it and where it comes from.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Why"))]
struct Why<Reason> {
    /// The point of the answer.
    reason: Reason,
    /// Who decides it.
    decides: Decides,
    /// Codes of law, guidance and decisions; the first is what the point mainly rests on.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<SourceCode>"))]
    sources: Vec<&'static str>,
}

impl<Reason> Why<Reason> {
    fn of(reason: Reason, decides: Decides, sources: &[&'static Source]) -> Self {
        Self { reason, decides, sources: sources.iter().map(|source| source.code).collect() }
    }
}

/// Answers that do not fit together. Nothing is guessed: each must be settled first.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct AskBack {
    /// Always "ask-back".
    #[cfg_attr(feature = "schema", schemars(extend("const" = "ask-back")))]
    outcome: &'static str,
    /// What does not fit together.
    contradictions: Vec<Misfit>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Misfit {
    /// What does not fit.
    contradiction: Contradiction,
    /// The questions whose answers do not fit together.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<schema::Contradicted>", length(min = 2)))]
    questions: &'static [&'static str],
}

impl AskBack {
    fn of(contradictions: Vec<Contradiction>) -> Self {
        let misfit =
            |contradiction: Contradiction| Misfit { contradiction, questions: contradiction.questions() };
        Self { outcome: "ask-back", contradictions: contradictions.into_iter().map(misfit).collect() }
    }
}

fn written(response: &impl Serialize) -> Result<String, Refused> {
    // Writing could only fail for a type whose keys are not text, and no response has one.
    serde_json::to_string_pretty(response).or_else(|error| refuse("response", error.to_string()))
}

/// Adds what the pages of every tool would add by themselves.
fn complete(answers: &mut Answers, day: NaiveDate) {
    contribution::complete(answers, day);
    // On a page, one question asks for both: who answers, and whose needs it is about.
    if answers.support_for == Some(crate::record::SupportFor::Care) {
        answers.who = answers.who.or(Some(crate::record::Who::Me));
    }
}

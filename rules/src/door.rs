//! The JSON door: one request and one response for each tool, the same from Rust, the command line and JavaScript.
//!
//! A request is the record of answers ([`Answers`]) with the day in `date`. `rules/schema/` describes both sides.
//! A request that can't be read, or that a page would not accept, is refused with the field's name.

use std::fmt;

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;

use crate::answers::{Age, Answers, IncomeAnswer, IncomeChoice, PaidFor};
use crate::contribution::questions::{JOURNEY, OTHER_COUNCIL};
use crate::contribution::{Estimate, Outcome, estimate};
use crate::councils;
use crate::form::Code;
use crate::known::Known;
use crate::local::CouncilRules;
use crate::money::{Amount, Every};
use crate::rates::RateYear;
use crate::reading;

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
        // One line, whatever stood in the request.
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

/// A contribution response.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case", tag = "outcome")]
enum Response {
    /// A figure or a range.
    Estimate {
        #[serde(flatten)]
        estimate: Box<Estimate>,
        /// Answers that were given but not used, because the others do not lead to their questions.
        not_used: Vec<&'static str>,
    },
    /// The person is not yet 18.
    #[serde(rename = "under-18")]
    Under18,
    /// There are no rates for the day.
    NoRates { message: String },
}

/// Answers a request to a tool.
pub fn answer(tool: &str, request: &str) -> Result<String, Refused> {
    match tool {
        "contribution" => contribution(request),
        other => refuse("tool", format!("`{other}` is not a tool; the tools are: contribution")),
    }
}

fn contribution(request: &str) -> Result<String, Refused> {
    let mut answers = read(request)?;
    let Some(day) = answers.date else {
        return refuse("date", "it is missing; give the day of the estimate, such as \"2026-11-22\"");
    };
    complete(&mut answers);
    if let Err(none) = RateYear::on(day) {
        return written(&Response::NoRates { message: none.to_string() });
    }
    check(&answers, day)?;
    written(&match estimate(&answers, day) {
        Outcome::Under18 => Response::Under18,
        Outcome::NoRates(none) => Response::NoRates { message: none.to_string() },
        Outcome::Estimate(estimate) => Response::Estimate { estimate, not_used: not_used(&answers, day) },
    })
}

fn written(response: &Response) -> Result<String, Refused> {
    // Every type in a response has text keys, which is all that could fail.
    serde_json::to_string_pretty(response).or_else(|error| refuse("response", error.to_string()))
}

fn read(request: &str) -> Result<Answers, Refused> {
    let value: Value = serde_json::from_str(request).or_else(|error| refuse("request", error.to_string()))?;
    if !value.is_object() {
        return refuse("request", "it is not an object of answers, such as {\"date\": \"2026-11-22\"}");
    }
    if let Some(path) = stray_list(&value, "") {
        return refuse(path, "it is a list; only `free_care` is one");
    }
    serde_path_to_error::deserialize(value.clone()).or_else(|error| {
        let mut path = error.path().to_string();
        let text = error.into_inner().to_string();
        let mut message = text.as_str();
        // What lies inside an answer brings its own place (`known.rs`); a key of a list has none.
        while let Some((inner, rest)) = message.strip_prefix("in `").and_then(|rest| rest.split_once("`: ")) {
            if inner != "?" {
                path = format!("{path}.{inner}");
            }
            message = rest;
        }
        if let Some((list, kind)) = kind_that_fails(&value, &path) {
            path = path.replacen(list, &join(list, &kind), 1);
        }
        let message = message.replace("expected u8", "expected a whole number").replace(
            "expected map with a single key",
            "expected {\"born\": \"1956-03-27\"} or {\"band\": \"pension-age\"}",
        );
        // An unknown field is named in the message, as it has no place of its own.
        let field = message.strip_prefix("unknown field `").and_then(|rest| rest.split('`').next());
        let place = field.and_then(|field| place_of(&value, field, ""));
        refuse(place.unwrap_or(path), message)
    })
}

/// Of a list by kind, the kind whose answer can't be read: keys of such a list have no place in an error.
fn kind_that_fails(request: &Value, path: &str) -> Option<(&'static str, String)> {
    let list = ["income", "housing", "extra_costs"].into_iter().find(|list| path.starts_with(list))?;
    let fails = |value: &Value| match list {
        "income" => serde_json::from_value::<Option<Known<IncomeAnswer>>>(value.clone()).is_err(),
        _ => serde_json::from_value::<Option<Known<Amount>>>(value.clone()).is_err(),
    };
    let kinds = request.get(list)?.as_object()?;
    kinds.iter().find(|(_, value)| fails(value)).map(|(kind, _)| (list, kind.clone()))
}

/// A list where there should be none: what reads a record would take it for one whose fields stand in order.
fn stray_list(value: &Value, path: &str) -> Option<String> {
    match value {
        Value::Array(_) if path != "free_care" => Some(path.to_owned()),
        Value::Object(fields) => fields.iter().find_map(|(name, value)| stray_list(value, &join(path, name))),
        _ => None,
    }
}

/// Where in a request a field of this name stands.
fn place_of(value: &Value, field: &str, path: &str) -> Option<String> {
    let fields = value.as_object()?;
    let here = fields.contains_key(field).then(|| join(path, field));
    here.or_else(|| fields.iter().find_map(|(name, value)| place_of(value, field, &join(path, name))))
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// What a page would add by itself: that a typed amount is "another amount" and, unless it is said, a week's; and
/// that money is the person's own.
fn complete(answers: &mut Answers) {
    let year = answers.date.and_then(|day| RateYear::on(day).ok());
    let couple = !matches!(answers.partner, None | Some(Known::Known(false)));
    let list = answers.income.as_mut().and_then(Known::value_mut);
    for (kind, income) in list.into_iter().flatten() {
        if let Some(Known::Known(income)) = income {
            let picks = kind.choices_in(year, couple).contains(&IncomeChoice::Another);
            income.choice = match income.choice {
                None if picks && income.amount.is_some() => Some(IncomeChoice::Another),
                // Where there is nothing to pick, an amount is all that is asked for.
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

/// Puts every answer through the page that would have asked for it.
fn check(answers: &Answers, day: NaiveDate) -> Result<(), Refused> {
    if let Some(Known::Known(Age::Born(born))) = answers.age {
        match reading::born_problem(born, day) {
            Some(Code::InTheFuture) => {
                return refuse("age.born", format!("{born} is after the day of the estimate"));
            }
            Some(_) => return refuse("age.born", format!("{born} is longer ago than anyone has lived")),
            None => {}
        }
    }
    if let Some(council) = &answers.council
        && council != OTHER_COUNCIL
        && councils::find(council).is_none()
    {
        let known: Vec<_> = councils::all().iter().map(|council| council.id).collect();
        return refuse(
            "council",
            format!("`{council}` is not known; write \"other\" or one of: {}", known.join(", ")),
        );
    }
    let (asked, _) = JOURNEY.walk(answers, day);
    let local = JOURNEY.aside.iter().copied().filter(|question| question.id() != "when");
    asked.into_iter().chain(local).filter(|question| question.answered(answers)).try_for_each(|question| {
        let mut copy = answers.clone();
        let field = field_of(question.id());
        if let Err(problems) = question.read(&question.texts(answers), &mut copy, day) {
            let problem = problems.into_iter().next();
            let (part, typed, code) = problem.map_or_else(Default::default, |bad| (bad.field, bad.typed, bad.code.key()));
            return refuse(field, format!("`{typed}` in its part `{part}` is not accepted: {code}"));
        }
        if copy != *answers {
            return refuse(field, "it holds more than its page asks for: an amount beside a rate, or a share that no partner has");
        }
        Ok(())
    })
}

/// The field of the record that a page fills: `income-pip` is `income.pip`.
fn field_of(page: &str) -> String {
    let parts = [("income-", "income"), ("housing-", "housing"), ("extra-costs-", "extra_costs")];
    let inner =
        parts.iter().find_map(|(prefix, field)| Some(format!("{field}.{}", page.strip_prefix(prefix)?)));
    inner.unwrap_or_else(|| page.replace('-', "_"))
}

/// Pages whose answers were given and not used.
fn not_used(answers: &Answers, day: NaiveDate) -> Vec<&'static str> {
    let (_, kept) = JOURNEY.walk(answers, day);
    let lost = |question: &crate::journey::Asked| question.answered(answers) && !question.answered(&kept);
    JOURNEY.questions().filter(lost).map(|question| question.id()).collect()
}

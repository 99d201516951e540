//! Every answer of a request goes through the page that would have asked for it.

use chrono::NaiveDate;
use serde_json::Value;

use super::{Refused, place, refuse};
use crate::base::given::given;
use crate::base::known::Known;
use crate::data::councils;
use crate::form::reading;
use crate::form::{Code, Problem, Texts};
use crate::journey::Asked;
use crate::journey::Tool;
use crate::journey::parts::CHOICE;
use crate::record::{Age, Answers};
use crate::shared::OTHER_COUNCIL;

/// Puts every answer through the page that would have asked for it.
pub(super) fn check(tool: Tool, answers: &Answers, day: NaiveDate) -> Result<(), Refused> {
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
            format!("`{}` is not known; write \"other\" or one of: {}", given(council), known.join(", ")),
        );
    }
    let (asked, _) = tool.journey().walk(answers, day);
    let local = tool.journey().aside.iter().copied().filter(|question| question.id() != "when");
    asked.into_iter().chain(local).filter(|question| question.answered(answers)).try_for_each(|question| {
        let mut copy = answers.clone();
        let field = field_of(question.id());
        let texts = question.texts(answers);
        if let Err(problems) = question.read(&texts, &mut copy, day) {
            if offers_nothing_of(&texts, &problems) {
                return Ok(());
            }
            return match problems.into_iter().next() {
                Some(problem) => not_accepted(&place::sent(answers), field, &problem),
                None => refuse(field, "it is not accepted"),
            };
        }
        if copy != *answers {
            return taken_otherwise(&place::sent(answers), &place::sent(&copy), field);
        }
        Ok(())
    })
}

/// What a page does not accept: the value, where it stands in the record or else in which part of the page, and why.
fn not_accepted(sent: &Value, field: String, problem: &Problem) -> Result<(), Refused> {
    let typed =
        if problem.typed.is_empty() { "it".to_owned() } else { format!("`{}`", given(&problem.typed)) };
    let (code, part) = (problem.code.key(), &problem.field);
    match place::of_part(sent, &field, part) {
        Some(place) => refuse(place, format!("{typed} is not accepted: {code}")),
        None => refuse(field, format!("{typed} in its part `{part}` is not accepted: {code}")),
    }
}

/// What a page accepts, and would write otherwise than it was sent.
fn taken_otherwise(sent: &Value, taken: &Value, field: String) -> Result<(), Refused> {
    let Some((place, sent, taken)) = place::of_difference(sent, taken) else {
        return refuse(field, "it is not as its page takes it");
    };
    let why = match taken {
        Value::String(right) => format!("is not as its page takes it; write `{}`", given(&right)),
        Value::Null => {
            "is more than its page asks for: an amount beside a rate, or a share that no partner has"
                .to_owned()
        }
        _ => "is not as its page takes it".to_owned(),
    };
    refuse(place, format!("`{}` {why}", place::shown(&sent)))
}

/// Whether the page, after the other answers, offers none of the options that were ticked. Then the answer is not used,
/// and the response says so.
fn offers_nothing_of(texts: &Texts, problems: &[Problem]) -> bool {
    let unasked = |problem: &Problem| problem.field == CHOICE && problem.code == Code::Missing;
    !texts.all(CHOICE).is_empty() && problems.iter().all(unasked)
}

/// The field of the record that a page fills: `income-pip` is `income.pip`.
fn field_of(page: &str) -> String {
    let parts = [
        ("income-", "income"),
        ("housing-", "housing"),
        ("extra-costs-", "extra_costs"),
        ("daily-life-", "outcomes"),
        ("carer-life-", "carer_outcomes"),
    ];
    let inner =
        parts.iter().find_map(|(prefix, field)| Some(format!("{field}.{}", page.strip_prefix(prefix)?)));
    inner.unwrap_or_else(|| match page {
        "daily-life" => "outcomes".to_owned(),
        "carer-life" => "carer_outcomes".to_owned(),
        page => page.replace('-', "_"),
    })
}

/// Pages whose answers were given and not used.
pub(super) fn not_used(tool: Tool, answers: &Answers, day: NaiveDate) -> Vec<&'static str> {
    let (_, kept) = tool.journey().walk(answers, day);
    let lost = |question: &Asked| question.answered(answers) && !question.answered(&kept);
    tool.journey().questions().filter(lost).map(|question| question.id()).collect()
}

//! Every page, each with a record of somebody who is asked it.

use chrono::NaiveDate;
use rules::form::{Control, Field};
use rules::journey::Asked;
use rules::record::Answers;
use rules::tools::contribution::questions::JOURNEY;
use serde_json::{Value, json};

use crate::common::{TODAY, answers, day};

pub fn today() -> NaiveDate {
    day(TODAY)
}

/// Two people to whom every page is asked between them: one alone, one with a partner, both with every income and cost.
pub fn people() -> [Answers; 2] {
    let all = |keys: &[&str]| -> Value { keys.iter().map(|key| ((*key).to_owned(), Value::Null)).collect() };
    let ids: Vec<_> = JOURNEY.questions().map(|question| question.id()).collect();
    let kinds = |list: &str| {
        let own: Vec<_> = ids.iter().filter_map(|id| id.strip_prefix(list)).collect();
        all(&own)
    };
    let record = |partner: bool, council: &str| {
        answers(json!({
            "who": "me", "council": council, "free_care": ["equipment"], "all_free": false,
            "age": { "band": "25-to-pension-age" }, "partner": partner,
            "income": kinds("income-"), "housing": kinds("housing-"), "extra_costs": kinds("extra-costs-"),
            "council_rules": { "night_pip": "ignore-without-night-care", "insurance_water": true },
        }))
    };
    [record(false, "other"), record(true, "bromley")]
}

/// Each question of a person with their record.
pub fn pages() -> impl Iterator<Item = (Asked, Answers)> {
    people()
        .into_iter()
        .flat_map(|answers| JOURNEY.questions().map(move |question| (question, answers.clone())))
}

/// All names under which a page keeps text.
pub fn boxes(fields: &[Field]) -> Vec<String> {
    let mut names = Vec::new();
    for field in fields {
        names.push(field.name.to_owned());
        match &field.control {
            Control::One(choices) | Control::Any(choices) | Control::Pick(choices) => {
                choices.iter().for_each(|choice| names.extend(boxes(&choice.reveals)));
            }
            Control::Date => {
                names.extend(["day", "month", "year"].map(|part| format!("{}-{part}", field.name)))
            }
            _ => {}
        }
    }
    names
}

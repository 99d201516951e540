//! Reads a request into the record, and names the field that can't be read.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Refused, refuse};
use crate::base::known::Known;
use crate::base::money::Amount;
use crate::record::{AdultWay, Answers, CarerWay, Difficulty, IncomeAnswer};

/// The fields that are lists.
const LISTS: [&str; 10] = [
    "free_care",
    "other_disability",
    "requirements",
    "what_for",
    "circumstances",
    "wishes",
    "care_home_stays",
    "care_week",
    "helpers.each",
    "balance_why",
];

pub(super) fn request(request: &str) -> Result<Answers, Refused> {
    let value: Value = serde_json::from_str(request).or_else(|error| refuse("request", error.to_string()))?;
    if !value.is_object() {
        return refuse("request", "it is not an object of answers, such as {\"date\": \"2026-11-22\"}");
    }
    if let Some(path) = stray_list(&value, "") {
        return refuse(path, format!("it is a list; only these are: {}", LISTS.join(", ")));
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
            let place = join(list, &kind);
            // The kind may stand in the place already.
            if path != place && !path.starts_with(&format!("{place}.")) {
                path = path.replacen(list, &place, 1);
            }
        }
        let message = message
            .replace("expected u8", "expected a whole number")
            .replace("expected u16", "expected a whole number")
            .replace(
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
    let lists = ["income", "housing", "extra_costs", "outcomes", "carer_outcomes"];
    let list = lists.into_iter().find(|list| path.starts_with(list))?;
    let fails = |value: &Value| match list {
        "income" => fails_as::<IncomeAnswer>(value),
        "outcomes" => fails_as::<Difficulty<AdultWay>>(value),
        "carer_outcomes" => fails_as::<Difficulty<CarerWay>>(value),
        _ => fails_as::<Amount>(value),
    };
    let kinds = request.get(list)?.as_object()?;
    kinds.iter().find(|(_, value)| fails(value)).map(|(kind, _)| (list, kind.clone()))
}

fn fails_as<T: DeserializeOwned>(value: &Value) -> bool {
    serde_json::from_value::<Option<Known<T>>>(value.clone()).is_err()
}

/// A list where there should be none: what reads a record would take it for one whose fields stand in order.
fn stray_list(value: &Value, path: &str) -> Option<String> {
    match value {
        Value::Array(_) if !LISTS.contains(&path) && !path.ends_with(".ways") => Some(path.to_owned()),
        Value::Array(items) => {
            items.iter().position(Value::is_array).map(|place| format!("{path}.[{place}]"))
        }
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

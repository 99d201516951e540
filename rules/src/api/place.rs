//! Where in a record a value stands, as a refusal names it: `care_week[0].days`.

use serde_json::Value;

use crate::base::given::given;
use crate::record::Answers;

/// The record as it was sent.
pub(super) fn sent(answers: &Answers) -> Value {
    serde_json::to_value(answers).unwrap_or_default()
}

/// The place of a part of a page, where the record has it under the same name: `words` of `outcomes.nutrition`, or
/// `visit-2-days`, the days of the second of `care_week`.
pub(super) fn of_part(sent: &Value, field: &str, part: &str) -> Option<String> {
    if part == field {
        return Some(field.to_owned());
    }
    let whole = field.split('.').try_fold(sent, |value, key| value.get(key))?;
    if whole.get(part).is_some() {
        return Some(format!("{field}.{part}"));
    }
    let (_, item) = part.split_once('-')?;
    let (number, key) = item.split_once('-')?;
    let place = number.parse::<usize>().ok()?.checked_sub(1)?;
    whole.get(place)?.get(key)?;
    Some(format!("{field}[{place}].{key}"))
}

/// The first place at which something else was taken than sent: its name, what was sent and what was taken instead.
pub(super) fn of_difference(sent: &Value, taken: &Value) -> Option<(String, Value, Value)> {
    below(String::new(), sent, taken)
}

fn below(place: String, sent: &Value, taken: &Value) -> Option<(String, Value, Value)> {
    if sent == taken {
        return None;
    }
    match (sent, taken) {
        (Value::Object(fields), Value::Object(others)) => fields.iter().find_map(|(key, value)| {
            let inner = if place.is_empty() { key.clone() } else { format!("{place}.{key}") };
            below(inner, value, others.get(key).unwrap_or(&Value::Null))
        }),
        (Value::Array(items), Value::Array(others)) if items.len() == others.len() => {
            let mut pairs = items.iter().zip(others).enumerate();
            pairs.find_map(|(number, (item, other))| below(format!("{place}[{number}]"), item, other))
        }
        _ => Some((place, sent.clone(), taken.clone())),
    }
}

/// A value as a refusal shows it.
pub(super) fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| given(value), given)
}

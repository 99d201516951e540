//! What somebody gave, as a refusal names it: once, and cut where it is long.

use std::fmt::Display;

use serde::de::Error;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// As many letters as help to find it.
const MOST_LETTERS: usize = 60;

/// A value as a refusal shows it.
pub(crate) fn given(value: &(impl Display + ?Sized)) -> String {
    let text = value.to_string();
    match text.char_indices().nth(MOST_LETTERS) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

/// Reads what stands in text, or says that it is not what is right.
pub(crate) fn text<'de, T, D: Deserializer<'de>>(
    input: D,
    right: &str,
    read: impl FnOnce(&str) -> Option<T>,
) -> Result<T, D::Error> {
    let value = Value::deserialize(input)?;
    let shown = |value: &Value| value.as_str().map_or_else(|| given(value), given);
    value
        .as_str()
        .and_then(read)
        .ok_or_else(|| D::Error::custom(format!("`{}` is not {right}", shown(&value))))
}

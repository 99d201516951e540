//! An answer, or "not sure"; and how both are read from JSON.

use chrono::NaiveDate;
use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An answer that may be "not sure".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known<T> {
    /// The person knows.
    Known(T),
    /// The person is not sure: every possible value is tried.
    NotSure,
}

/// How "not sure" is written in JSON and in forms.
pub const NOT_SURE: &str = "not-sure";

impl<T> Known<T> {
    /// The value, where it is known.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::NotSure => None,
        }
    }

    /// The value to change, where it is known.
    pub const fn value_mut(&mut self) -> Option<&mut T> {
        match self {
            Self::Known(value) => Some(value),
            Self::NotSure => None,
        }
    }
}

impl<T: Serialize> Serialize for Known<T> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Known(value) => value.serialize(out),
            Self::NotSure => out.serialize_str(NOT_SURE),
        }
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Known<T> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(input)?;
        if value == NOT_SURE {
            return Ok(Self::NotSure);
        }
        serde_path_to_error::deserialize(value).map(Self::Known).map_err(|error| {
            let path = error.path().to_string();
            let inner = error.into_inner();
            // "." is the value itself. The caller adds the name of its field.
            D::Error::custom(if path == "." { inner.to_string() } else { format!("in `{path}`: {inner}") })
        })
    }
}

/// Reads a day written as 2026-11-22.
///
/// # Errors
///
/// Where it is no day of the calendar, or written in another way.
pub fn iso_date<'de, D: Deserializer<'de>>(input: D) -> Result<NaiveDate, D::Error> {
    let text = String::deserialize(input)?;
    let shape = |(place, byte): (usize, u8)| {
        if matches!(place, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() }
    };
    let well_formed = text.len() == 10 && text.bytes().enumerate().all(shape);
    match NaiveDate::parse_from_str(&text, "%Y-%m-%d") {
        Ok(date) if well_formed => Ok(date),
        _ => Err(D::Error::custom(format!("`{text}` is not a day of the calendar; write it as 2026-11-22"))),
    }
}

/// The same for a field that may be absent.
///
/// # Errors
///
/// As for [`iso_date`].
pub fn some_iso_date<'de, D: Deserializer<'de>>(input: D) -> Result<Option<NaiveDate>, D::Error> {
    iso_date(input).map(Some)
}

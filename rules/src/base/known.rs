//! An answer, or "not sure"; and how both are read from JSON.

use std::fmt;
use std::marker::PhantomData;

use chrono::NaiveDate;
use serde::de::{DeserializeOwned, Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::base::given;

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

/// Asks a reader for an answer or "not sure". One that does not know of that gives whatever stands there.
pub(crate) const KNOWN: &str = "Known";

impl<'de, T: DeserializeOwned> Deserialize<'de> for Known<T> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_newtype_struct(KNOWN, Answer(PhantomData))
    }
}

struct Answer<T>(PhantomData<T>);

impl<'de, T: DeserializeOwned> Visitor<'de> for Answer<T> {
    type Value = Known<T>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "an answer or \"{NOT_SURE}\"")
    }

    fn visit_none<E>(self) -> Result<Known<T>, E> {
        Ok(Known::NotSure)
    }

    fn visit_some<D: Deserializer<'de>>(self, input: D) -> Result<Known<T>, D::Error> {
        T::deserialize(input).map(Known::Known)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, input: D) -> Result<Known<T>, D::Error> {
        let value = serde_json::Value::deserialize(input)?;
        if value == NOT_SURE {
            return Ok(Known::NotSure);
        }
        T::deserialize(value).map(Known::Known).map_err(D::Error::custom)
    }
}

/// Reads a day written as 2026-11-22.
///
/// # Errors
///
/// Where it is no day of the calendar, or written in another way.
pub fn iso_date<'de, D: Deserializer<'de>>(input: D) -> Result<NaiveDate, D::Error> {
    given::text(input, "a day of the calendar; write it as 2026-11-22", |text| {
        let shape = |(place, byte): (usize, u8)| {
            if matches!(place, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() }
        };
        let well_formed = text.len() == 10 && text.bytes().enumerate().all(shape);
        NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().filter(|_| well_formed)
    })
}

/// The same for a field that may be absent.
///
/// # Errors
///
/// As for [`iso_date`].
pub fn some_iso_date<'de, D: Deserializer<'de>>(input: D) -> Result<Option<NaiveDate>, D::Error> {
    iso_date(input).map(Some)
}

//! Why a request can't be read: where, and what would be right. Every sentence of it is ours.

use std::fmt::{self, Display};

use serde::de::{self, Expected, Unexpected};

use crate::api::Refused;
use crate::base::given::given;

/// A step on the way to a value.
#[derive(Debug)]
pub(super) enum Step {
    Field(String),
    Item(usize),
}

/// A value that can't be read.
#[derive(Debug)]
pub(super) struct Refusal {
    /// From the value outwards.
    path: Vec<Step>,
    message: String,
}

impl Refusal {
    pub(super) fn because(message: impl Into<String>) -> Self {
        Self { path: Vec::new(), message: message.into() }
    }

    /// This is not what is right.
    pub(super) fn is_not(value: &(impl Display + ?Sized), right: impl Display) -> Self {
        Self::because(format!("`{}` is not {right}", given(value)))
    }

    /// The same, seen from one step further out.
    pub(super) fn below(mut self, step: Step) -> Self {
        self.path.push(step);
        self
    }
}

impl From<Refusal> for Refused {
    fn from(Refusal { path, message }: Refusal) -> Self {
        let mut field = String::new();
        for step in path.iter().rev() {
            match step {
                Step::Field(name) if field.is_empty() => field = given(name),
                Step::Field(name) => field = format!("{field}.{}", given(name)),
                Step::Item(place) => field = format!("{field}[{place}]"),
            }
        }
        if path.is_empty() {
            field = "request".to_owned();
        }
        Self { field, message }
    }
}

/// Names in a sentence: `` `a`, `b` ``.
pub(super) fn listed(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

impl Display for Refusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.message)
    }
}

impl std::error::Error for Refusal {}

impl de::Error for Refusal {
    // What our own types say of a value.
    fn custom<T: Display>(message: T) -> Self {
        Self::because(message.to_string())
    }

    // The reader refuses a wrong kind of value before a type sees it, and knows what would be right.
    fn invalid_type(_: Unexpected<'_>, _: &dyn Expected) -> Self {
        Self::because("it is not the kind of value that belongs here")
    }

    fn invalid_value(_: Unexpected<'_>, _: &dyn Expected) -> Self {
        Self::because("it is not a value that belongs here")
    }

    fn invalid_length(length: usize, _: &dyn Expected) -> Self {
        Self::because(format!("{length} are not as many as belong here"))
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        Self::is_not(variant, format_args!("one of {}", listed(expected)))
    }

    fn unknown_field(_: &str, expected: &'static [&'static str]) -> Self {
        Self::because(format!("it is not known here; the fields are {}", listed(expected)))
    }

    fn missing_field(field: &'static str) -> Self {
        Self::because("it is missing").below(Step::Field(field.to_owned()))
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self::because("it is given twice").below(Step::Field(field.to_owned()))
    }
}

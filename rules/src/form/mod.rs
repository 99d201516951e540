//! What a question page is made of: fields without words, the text typed into them, and what was wrong with it.
//!
//! The words are in content files. They are found by the question's id, the field's name and the option's value, so
//! that one renderer and one reader serve every question.

mod problem;
pub mod reading;

use crate::base::sorted::Map;

pub use problem::{Code, Problem};

/// The boxes of a calendar day; each is named `<name>-<part>`.
pub const DATE_PARTS: [&str; 3] = ["day", "month", "year"];

/// The fields of one question page, in the order in which they are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// The fields from top to bottom.
    pub fields: Vec<Field>,
}

/// A control (or a group of radios or checkboxes), with the name under which its text is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its name, which is unique within the page. The options of a group share it.
    pub name: &'static str,
    /// What kind of control it is.
    pub control: Control,
}

/// The kinds of control a question may use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Control {
    /// One of several: radios.
    One(Vec<Choice>),
    /// Any number of several: checkboxes.
    Any(Vec<Choice>),
    /// One of a long list: a select with an empty first line. The words of each choice are in its `label`.
    Pick(Vec<Choice>),
    /// Pounds and pence, typed as text.
    Money,
    /// A whole number, typed as text.
    Count,
    /// A percentage, typed as text.
    Percent,
    /// A calendar day in three boxes; their texts are kept under `<name>-day`, `<name>-month`, `<name>-year`.
    Date,
    /// A few words, typed as text.
    Words,
    /// Hours of a week in quarters, typed as text.
    Hours,
    /// A time of the day, typed as text.
    Time,
    /// How long something takes, typed as text.
    Length,
}

/// One option of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The text kept when it is chosen.
    pub value: &'static str,
    /// Words that come from data (a council's name, a financial year) and not from content.
    pub label: Option<&'static str>,
    /// An amount to show beside the words ("£114.60 a week"): pounds and the period it is paid for.
    pub figure: Option<crate::base::money::Amount>,
    /// The price of an hour that somebody has published, to show beside the words.
    pub hourly: Option<HourlyFigure>,
    /// Whether it excludes all other options: "none of these", "I'm not sure".
    pub alone: bool,
    /// Fields shown below the option once it is chosen.
    pub reveals: Vec<Field>,
}

/// A price of an hour beside an option: "£15.25 an hour, as of 2024/25".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HourlyFigure {
    /// Pounds for one hour.
    pub amount: crate::base::money::Money,
    /// The year or date for which it was seen.
    pub seen: &'static str,
}

/// The texts in the boxes of a page: each field's name with its values (several for checkboxes).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Texts(Map<String, Vec<String>>);

impl Texts {
    /// The first value of a field, trimmed; empty where nothing was typed.
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).and_then(|values| values.first()).map_or("", |text| text.trim())
    }

    /// Every value with the name of its field.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().flat_map(|(name, values)| values.iter().map(|value| (name.as_str(), value.as_str())))
    }

    /// All values of a field.
    pub fn all(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    /// Whether a field holds this value.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).iter().any(|held| held == value)
    }

    /// Replaces what a field holds.
    pub fn set(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.insert(name.into(), vec![value.into()]);
    }

    /// Adds a value to a field, or takes it away.
    pub fn toggle(&mut self, name: &str, value: &str, on: bool) {
        let mut values = self.0.remove(name).unwrap_or_default();
        values.retain(|held| held != value);
        if on {
            values.push(value.to_owned());
        }
        self.0.insert(name.to_owned(), values);
    }

    /// Empties a field.
    pub fn clear(&mut self, name: &str) {
        self.0.remove(name);
    }
}

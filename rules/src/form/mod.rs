//! What a question page is made of: fields without words, the text typed into them, and what was wrong with it.
//!
//! The words stand in content files, found by the question's id, the field's name and the option's value, so
//! that one renderer and one reader serve every question.

pub mod reading;

use std::collections::BTreeMap;

/// The boxes of a calendar day; each is named `<name>-<part>`.
pub const DATE_PARTS: [&str; 3] = ["day", "month", "year"];

/// The fields of one question page, in the order in which they are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// The fields from top to bottom.
    pub fields: Vec<Field>,
}

/// One control (or a group of radios or checkboxes) with the name its text is kept under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Unique within the page; options of a group share it.
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
    /// One of a long list: a select with an empty first line. Each choice brings its own words in `label`.
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
    /// The same for a price of an hour that somebody has published.
    pub hourly: Option<HourlyFigure>,
    /// Chosen alone: "none of these", "I'm not sure".
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

/// What stands in the boxes of a page: field name to its values (several for checkboxes).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Texts(BTreeMap<String, Vec<String>>);

impl Texts {
    /// The first value of a field, trimmed; empty where nothing was typed.
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).and_then(|values| values.first()).map_or("", |text| text.trim())
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
        let values = self.0.entry(name.to_owned()).or_default();
        values.retain(|held| held != value);
        if on {
            values.push(value.to_owned());
        }
    }

    /// Empties a field.
    pub fn clear(&mut self, name: &str) {
        self.0.remove(name);
    }
}

/// Why a page was not accepted: where, what kind of problem, and what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The field's name; for a date with one bad part, the name of that box.
    pub field: String,
    /// What was wrong.
    pub code: Code,
    /// What was typed, as it was typed.
    pub typed: String,
}

/// The kinds of problem; each has its sentence in content, and a question may have its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Code {
    /// Nothing was chosen or typed.
    Missing,
    /// Letters or signs where a number should be.
    NotANumber,
    /// Less than nothing.
    Negative,
    /// More than a household could have.
    TooLarge,
    /// Less than it can be.
    TooSmall,
    /// More than two figures after the point.
    TooManyPence,
    /// A comma or point where it could mean two things ("1,20").
    Unclear,
    /// A number with a fraction where a whole one is needed.
    NotWhole,
    /// A date with a part left empty.
    DateIncomplete,
    /// A year that is not written with four figures.
    ShortYear,
    /// A date no calendar has, such as 31 June.
    NotADate,
    /// A date after the day of the estimate.
    InTheFuture,
    /// A date longer ago than anyone has lived.
    TooLongAgo,
    /// A day for which there are no rates.
    NoRates,
    /// "None of these" or "not sure" together with something else.
    Contradiction,
    /// An end that is not after its beginning.
    Reversed,
    /// A time that lies within another.
    Overlap,
    /// More words than there is room for.
    TooLong,
    /// No time that a clock shows.
    NotATime,
    /// No length of time, or one that could be hours or minutes.
    NotALength,
    /// Hours that are no whole number of quarters.
    NotQuarters,
    /// The same thing a second time.
    Twice,
    /// A value that is not among the options (a broken link or an old page).
    NotAnOption,
}

impl Code {
    /// The key of the sentence in content.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::NotANumber => "not-a-number",
            Self::Negative => "negative",
            Self::TooLarge => "too-large",
            Self::TooSmall => "too-small",
            Self::TooManyPence => "too-many-pence",
            Self::Unclear => "unclear",
            Self::NotWhole => "not-whole",
            Self::DateIncomplete => "date-incomplete",
            Self::ShortYear => "short-year",
            Self::NotADate => "not-a-date",
            Self::InTheFuture => "in-the-future",
            Self::TooLongAgo => "too-long-ago",
            Self::NoRates => "no-rates",
            Self::Contradiction => "contradiction",
            Self::Reversed => "reversed",
            Self::Overlap => "overlap",
            Self::TooLong => "too-long",
            Self::NotATime => "not-a-time",
            Self::NotALength => "not-a-length",
            Self::NotQuarters => "not-quarters",
            Self::Twice => "twice",
            Self::NotAnOption => "not-an-option",
        }
    }
}

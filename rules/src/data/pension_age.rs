//! State Pension age, which is also the age for Pension Credit (State Pension Credit Act 2002 s.1(6)).
//!
//! The bands are data (`data/england/state-pension-age.toml`). This module works out a day from a date of birth.

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::base::dates::day;
use crate::data::sources::{Source, Standing};

/// People whose dates of birth lie between two days. The same rule says when they reach State Pension age.
#[derive(Debug, PartialEq, Eq)]
pub struct Band {
    /// The first date of birth; for the oldest band, the first day there is.
    pub born_from: NaiveDate,
    /// The last date of birth; for the youngest band, the last day there is.
    pub born_to: NaiveDate,
    /// When they reach State Pension age.
    pub rule: Rule,
    /// How far the rule is confirmed.
    pub standing: Standing,
    /// The sources of the rule.
    pub sources: &'static [&'static Source],
    /// What else there is to say about the rule.
    #[cfg(feature = "texts")]
    pub note: Option<&'static str>,
}

/// When the people of a band reach State Pension age.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// All of them on one day.
    On(NaiveDate),
    /// At an age in years and months.
    Age {
        /// Whole years.
        years: u32,
        /// Months on top.
        months: u32,
    },
    /// All of them before this day.
    Before(NaiveDate),
    /// None of them before this day.
    NotBefore(NaiveDate),
}

/// When a person reaches State Pension age.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reached {
    /// On this day.
    On(NaiveDate),
    /// Before this day. The data does not have the day itself.
    Before(NaiveDate),
    /// On this day or later. The data does not have the day itself.
    NotBefore(NaiveDate),
}

/// The band that a date of birth falls in.
pub fn band(born: NaiveDate) -> &'static Band {
    YOUNGER.iter().rev().find(|band| band.born_from <= born).unwrap_or(&OLDEST)
}

/// All bands, oldest first.
pub fn bands() -> impl Iterator<Item = &'static Band> {
    std::iter::once(&OLDEST).chain(&YOUNGER)
}

/// When a person born on a day reaches State Pension age.
pub fn reached_on(born: NaiveDate) -> Reached {
    match band(born).rule {
        Rule::On(day) => Reached::On(day),
        Rule::Before(day) => Reached::Before(day),
        Rule::NotBefore(day) => Reached::NotBefore(day),
        Rule::Age { years, months } => {
            birthday(born, years * 12 + months).map_or(Reached::NotBefore(NaiveDate::MAX), Reached::On)
        }
    }
}

/// Whether a person has reached it on a day. None where the data can't say. That happens only for days before the first
/// amounts we have (April 2019).
pub fn has_reached(born: NaiveDate, day: NaiveDate) -> Option<bool> {
    match reached_on(born) {
        Reached::On(reached) => Some(reached <= day),
        Reached::Before(bound) if bound <= day => Some(true),
        Reached::NotBefore(bound) if day < bound => Some(false),
        Reached::Before(_) | Reached::NotBefore(_) => None,
    }
}

/// The day that is so many months after birth. Where that month is too short, it is the month's last day: the Pensions
/// Act names the three people this happens to (born 31 July 1960, 31 December 1960, 31 January 1961). A person born on
/// 29 February is the exception: their birthday in other years is 1 March, as in GOV.UK's own calculator.
fn birthday(born: NaiveDate, months: u32) -> Option<NaiveDate> {
    let day = born.checked_add_months(Months::new(months))?;
    let leap_day = born.month() == 2 && born.day() == 29;
    if leap_day && months.is_multiple_of(12) && day.day() == 28 {
        day.checked_add_days(Days::new(1))
    } else {
        Some(day)
    }
}

include!(concat!(env!("OUT_DIR"), "/pension_age.rs"));

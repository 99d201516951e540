//! What the tests share: records written as JSON, days, pounds, and the way to an estimate.

#![allow(dead_code, reason = "each binary uses what it needs")]

pub mod people;
pub mod random;
pub mod records;
pub mod visitors;
pub mod walk;

use chrono::NaiveDate;
use rules::base::money::{Money, Weekly};
use rules::data::rates::{self, RateYear};
use rules::record::Answers;
use rules::tools::contribution::{Charge, Estimate, Outcome, estimate};
use serde_json::Value;

/// The day of most tests, in 2026/27.
pub const TODAY: &str = "2026-11-22";

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn pounds(text: &str) -> Money {
    Money::of(text.parse().unwrap())
}

pub fn weekly(text: &str) -> Weekly {
    Weekly::of(text.parse().unwrap())
}

pub fn year(label: &str) -> &'static RateYear {
    rates::all().iter().find(|year| year.label == label).unwrap()
}

/// A record as the JSON API has it.
pub fn answers(json: Value) -> Answers {
    serde_json::from_value(json).unwrap()
}

/// A record with some fields replaced.
pub fn with(mut base: Value, more: &Value) -> Answers {
    base.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    answers(base)
}

/// The estimate of a record that has its day, or that is for [`TODAY`].
pub fn estimated(answers: &Answers) -> Estimate {
    match estimate(answers, day(TODAY)) {
        Outcome::Estimate(estimate) => *estimate,
        other => panic!("{other:?} for {}", shown(answers)),
    }
}

/// The one charge of a record with nothing left open.
pub fn charge(answers: &Answers) -> Charge {
    let estimate = estimated(answers);
    assert!(estimate.is_exact(), "a range where all is known: {}", shown(answers));
    estimate.lowest.charge
}

pub fn charge_a_week(answers: &Answers) -> Weekly {
    charge(answers).weekly().unwrap()
}

/// The record as a request, to try by hand what a test found.
pub fn shown(answers: &Answers) -> String {
    serde_json::to_string(answers).unwrap()
}

//! What care costs: every case of `tests/cases/pa-costs.json` within its tolerance, the edges of each rule, properties
//! over random weeks, and what is refused.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod bad_answers;
mod bad_input;
mod budgets;
mod data;
mod edges;
mod figures_of_lines;
mod hmrc;
mod one_figure;
mod properties;
mod public;
mod published;
mod references;
mod rules_of_ways;
mod second_opinion;
mod walk;
mod warnings;
mod week;

#[path = "../common/mod.rs"]
mod common;

use chrono::NaiveDate;
use rules::base::money::{Hourly, Hours, Money, Percent};
use rules::data::employment;
use rules::data::employment::EmploymentYear;
use rules::tools::care_costs::{
    Agency, CareWeek, Comparison, Employer, Helper, Inputs, Leave, LineRule, PaPay, PayPeriod, Pension,
    Prices, Running, SelfEmployed, Way, WayCost, compare,
};
use rust_decimal::Decimal;
use serde_json::Value;

const FILE: &str = include_str!("../../../tests/cases/pa-costs.json");

fn cases(kind: &str) -> Vec<Value> {
    let file: Value = serde_json::from_str(FILE).unwrap();
    file[kind].as_array().unwrap().clone()
}

/// A number of the case file, which has them as numbers or as text.
fn number(value: &Value) -> Decimal {
    match value {
        Value::String(text) => text.parse().unwrap_or_else(|_| panic!("{text}")),
        Value::Number(number) => number.to_string().parse().unwrap(),
        other => panic!("{other} is no number"),
    }
}

fn dec(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn pounds(text: &str) -> Money {
    Money::of(dec(text))
}

fn hourly(text: &str) -> Hourly {
    Hourly::of(dec(text))
}

fn hours(text: &str) -> Hours {
    Hours::of(dec(text))
}

fn percent(text: &str) -> Percent {
    Percent::of(dec(text))
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn tax_year(label: &str) -> &'static EmploymentYear {
    employment::all().iter().find(|year| year.label == label).unwrap_or_else(|| panic!("{label}"))
}

/// A day in the summer of a tax year.
fn day_of(label: &str) -> NaiveDate {
    day(&format!("{}-07-01", &label[..4]))
}

/// Within the tolerance.
#[track_caller]
fn near(found: Decimal, expected: Decimal, tolerance: &str, what: &str) {
    let gap = (found - expected).abs();
    assert!(gap <= dec(tolerance), "{what}: {found}, expected {expected}");
}

/// A week of so many hours on a day of 2026/27, with nobody to give them.
fn week(care: &str) -> Inputs {
    Inputs {
        day: day("2026-11-22"),
        weeks: dec("52"),
        week: CareWeek { care: hours(care), ..CareWeek::default() },
        pa: None,
        agency: None,
        self_employed: None,
        introductory: None,
        managed: None,
        prices: Prices::default(),
    }
}

/// A helper of 35 who chooses nothing.
fn helper(wage: &str, own: &str) -> Helper {
    Helper { age: 35, hours: hours(own), wage: hourly(wage), pension: Pension::Usual, years: None }
}

/// An employer who claims the allowance and pays for nothing but the helpers.
fn employer(helpers: &[Helper]) -> Employer {
    Employer {
        helpers: helpers.to_vec(),
        leave: Leave::Stops,
        allowance: true,
        period: PayPeriod::Year,
        running: Running::default(),
        sick_weeks: 0,
        reserve: false,
        council_rate: None,
    }
}

/// One helper for so many hours.
fn employed(wage: &str, care: &str) -> Inputs {
    Inputs { pa: Some(PaPay::Wage(employer(&[helper(wage, care)]))), ..week(care) }
}

/// A self-employed helper whom the council pays in full.
fn self_employed(hour: &str) -> SelfEmployed {
    SelfEmployed { hour: hourly(hour), sleep_in: None, council_rate: None }
}

/// An agency with one price.
fn agency(hour: &str) -> Agency {
    Agency {
        hour: hourly(hour),
        by_length: None,
        weekend: None,
        sleep_in: None,
        waking_hour: None,
        bank_holiday_extra: Percent::ZERO,
        vat: None,
        council_rate: None,
    }
}

fn changed(mut inputs: Inputs, change: impl FnOnce(&mut Employer)) -> Inputs {
    match &mut inputs.pa {
        Some(PaPay::Wage(employer)) => change(employer),
        other => panic!("{other:?}"),
    }
    inputs
}

#[track_caller]
fn compared(inputs: &Inputs) -> Comparison {
    compare(inputs).unwrap_or_else(|problem| panic!("{problem}: {inputs:?}"))
}

#[track_caller]
fn way(inputs: &Inputs, way: Way) -> WayCost {
    compared(inputs).way(way).cloned().unwrap_or_else(|| panic!("no {way:?}"))
}

/// The lines of one rule together.
fn together(cost: &WayCost, rule: LineRule) -> Decimal {
    cost.lines.iter().filter(|line| line.rule == rule).map(|line| line.amount).sum()
}

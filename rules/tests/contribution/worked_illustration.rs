//! The worked illustration for 2026/27, and the lines that make it.
//!
//! 70, single, owns the home: new State Pension 241.30, Attendance Allowance 114.60, savings of £18,000 (15.00),
//! Council Tax 25.00, disability costs 15.00. 370.90 − 25.00 − 241.45 − 15.00 = 89.45. Qualifying income is 241.30 and 16.00
//! for the savings, more than 238.00, so that the sum of Schedule 1 paragraph 40(2) comes off, between 6.95 and 7.60:
//! 81.85 to 82.50. Without the night gap of 114.60 − 76.70 = 37.90 it is 43.95 to 44.60.

use rules::base::money::Weekly;
use rules::tools::contribution::Charge;
use serde_json::{Value, json};

use crate::common::{charge_a_week, estimated, weekly, with};

fn person() -> Value {
    json!({
        "date": "2026-11-22", "who": "me", "council": "other", "free_care": [],
        "age": { "born": "1956-05-01" }, "partner": false,
        "income": {
            "state-pension": { "choice": "new-full" },
            "attendance-allowance": { "choice": "higher" },
        },
        "savings": { "own": "18000.00" },
        "housing": { "council-tax": { "amount": "25.00", "every": "week" } },
        "extra_costs": { "heating": { "amount": "15.00", "every": "week" } },
        "children": 0, "carer": false,
        "care_cost": { "amount": "300.00", "every": "week" },
    })
}

fn ends(more: &Value) -> [Option<Weekly>; 2] {
    let range = estimated(&with(person(), more));
    [range.lowest.charge, range.highest.charge].map(Charge::weekly)
}

fn pounds(ends: [&str; 2]) -> [Option<Weekly>; 2] {
    ends.map(|end| Some(weekly(end)))
}

#[test]
fn the_worked_illustration_comes_to_82_50_at_most() {
    let range = estimated(&with(person(), &json!({})));
    assert_eq!(ends(&json!({})), pounds(["81.85", "82.50"]));
    assert_eq!([&range.lowest, &range.highest].map(|sum| sum.counted), ["348.30", "348.95"].map(weekly));
    for sum in [&range.lowest, &range.highest] {
        assert_eq!(sum.tariff, weekly("15"));
        assert_eq!(sum.guarantee, weekly("241.45"));
    }
    assert_eq!(range.highest.kept(), Some(weekly("273.40")));
}

#[test]
fn where_the_council_does_not_give_the_sum_it_comes_to_89_45() {
    let none = json!({ "council_rules": { "savings_credit": "credit-only" } });
    assert_eq!(charge_a_week(&with(person(), &none)), weekly("89.45"));
    assert_eq!(estimated(&with(person(), &none)).lowest.counted, weekly("355.90"));
}

#[test]
fn with_the_night_gap_left_out_it_comes_to_44_60_at_most() {
    let ignored = json!({ "council_rules": { "night_aa_dla": "ignore" } });
    assert_eq!(ends(&ignored), pounds(["43.95", "44.60"]));
    let by_day =
        json!({ "council_rules": { "night_aa_dla": "ignore-without-night-care" }, "night_care": false });
    assert_eq!(ends(&by_day), pounds(["43.95", "44.60"]));
    let by_night =
        json!({ "council_rules": { "night_aa_dla": "ignore-without-night-care" }, "night_care": true });
    assert_eq!(ends(&by_night), pounds(["81.85", "82.50"]));
}

#[test]
fn where_nobody_knows_what_the_council_does_it_lies_between_the_two() {
    let not_known = json!({ "night_care": false });
    assert_eq!(ends(&not_known), pounds(["43.95", "82.50"]));
    let unknown = &estimated(&with(person(), &not_known)).unknowns[0];
    assert_eq!((unknown.question, unknown.narrows_by), ("night-part-counted", Some(weekly("37.90"))));
}

#[test]
fn it_is_never_more_than_the_care_costs() {
    for (cost, low, high) in [
        ("82.51", "81.85", "82.50"),
        ("82.50", "81.85", "82.50"),
        ("82.49", "81.85", "82.49"),
        ("81.85", "81.85", "81.85"),
        ("50.00", "50.00", "50.00"),
    ] {
        let care = json!({ "care_cost": { "amount": cost, "every": "week" } });
        assert_eq!(ends(&care), pounds([low, high]), "{cost}");
    }
}

#[test]
fn pension_credit_for_a_severe_disability_counts_without_an_allowance_for_it() {
    // 86.05 more, all of it asked for: 81.85 + 86.05 to 82.50 + 86.05.
    let credit = json!({ "income": {
        "state-pension": { "choice": "new-full" },
        "attendance-allowance": { "choice": "higher" },
        "pension-credit": { "amount": "86.05", "every": "week" },
    }});
    assert_eq!(ends(&credit), pounds(["167.90", "168.55"]));
}

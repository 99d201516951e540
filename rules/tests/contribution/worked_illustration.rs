//! The worked illustration for 2026/27, and the lines that make it.
//!
//! 70, single, owns the home: new State Pension 241.30, Attendance Allowance 114.60, savings of £18,000 (15.00),
//! Council Tax 25.00, disability costs 15.00. 370.90 − 25.00 − 241.45 − 15.00 = 89.45. Without the night gap of
//! 114.60 − 76.70 = 37.90 it is 51.55.

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

#[test]
fn the_worked_illustration_comes_to_89_45() {
    let sum = estimated(&with(person(), &json!({}))).lowest;
    assert_eq!(sum.counted, weekly("355.90"));
    assert_eq!(sum.tariff, weekly("15"));
    assert_eq!(sum.guarantee, weekly("241.45"));
    assert_eq!(sum.charge.weekly(), Some(weekly("89.45")));
    assert_eq!(sum.kept(), Some(weekly("266.45")));
}

#[test]
fn with_the_night_gap_left_out_it_comes_to_51_55() {
    let ignored = json!({ "council_rules": { "night_aa_dla": "ignore" } });
    assert_eq!(charge_a_week(&with(person(), &ignored)), weekly("51.55"));
    let by_day =
        json!({ "council_rules": { "night_aa_dla": "ignore-without-night-care" }, "night_care": false });
    assert_eq!(charge_a_week(&with(person(), &by_day)), weekly("51.55"));
    let by_night =
        json!({ "council_rules": { "night_aa_dla": "ignore-without-night-care" }, "night_care": true });
    assert_eq!(charge_a_week(&with(person(), &by_night)), weekly("89.45"));
}

#[test]
fn it_is_never_more_than_the_care_costs() {
    for (cost, charge) in [("89.46", "89.45"), ("89.45", "89.45"), ("89.44", "89.44"), ("50.00", "50.00")] {
        let care = json!({ "care_cost": { "amount": cost, "every": "week" } });
        assert_eq!(charge_a_week(&with(person(), &care)), weekly(charge));
    }
}

#[test]
fn pension_credit_for_a_severe_disability_counts_without_an_allowance_for_it() {
    // 86.05 more, all of it asked for: 89.45 + 86.05.
    let credit = json!({ "income": {
        "state-pension": { "choice": "new-full" },
        "attendance-allowance": { "choice": "higher" },
        "pension-credit": { "amount": "86.05", "every": "week" },
    }});
    assert_eq!(charge_a_week(&with(person(), &credit)), weekly("175.50"));
}

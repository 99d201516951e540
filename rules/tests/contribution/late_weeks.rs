//! What may be asked for each week of a benefit that was awarded late, worked by hand: the charge with it less the charge
//! without it (SI 2014/2672 reg 13(1)).

use serde_json::{Value, json};

use crate::common::{TODAY, estimated, weekly, with};

/// The benefits and the pounds a week, of a single person of 41 whose care costs £400 a week.
fn late(changes: &Value) -> Vec<(&'static str, String)> {
    let all = json!({ "date": TODAY, "council": "other", "free_care": [], "partner": false,
        "age": { "born": "1985-02-03" }, "savings": { "own": "0" }, "care_cost": { "amount": "400", "every": "week" },
        "housing": {}, "extra_costs": {}, "children": 0, "carer": false });
    let found = estimated(&with(all, changes)).late_weeks;
    found.into_iter().map(|late| (late.benefit.key(), late.a_week.to_string())).collect()
}

fn is(changes: &Value, expected: &[(&'static str, &str)]) {
    let expected: Vec<_> =
        expected.iter().map(|(kind, pounds)| (*kind, weekly(pounds).to_string())).collect();
    assert_eq!(late(changes), expected, "{changes}");
}

fn other(pounds: &str) -> Value {
    json!({ "amount": pounds, "every": "week" })
}

#[test]
fn enhanced_pip_of_the_ombudsmans_case() {
    // LGSCO 18 010 383 with the rates of 2026/27: Universal Credit 197.23 + 114.60 − 197.10 = 114.73; before the award
    // 197.23 − 120.40 = 76.83.
    is(
        &json!({ "income": { "universal-credit": { "choice": "with-lcwra" }, "pip": { "choice": "enhanced" } } }),
        &[("pip", "37.90")],
    );
}

#[test]
fn attendance_allowance_with_the_disability_costs_that_come_off_beside_it() {
    // 250 + 76.70 − 241.45 − 10 = 75.25; before it 250 − 241.45 = 8.55, and no disability costs come off.
    let older = json!({ "age": { "band": "pension-age" }, "council_rules": { "savings_credit": "count-all" },
        "income": { "private-pension": other("250"), "attendance-allowance": { "choice": "lower" } },
        "extra_costs": { "heating": other("10") } });
    is(&older, &[("attendance-allowance", "66.70")]);
    // Guarantee Credit of 30 beside it: 66.70 of the allowance and 30 of the credit, each by itself.
    let mut with_credit = older;
    with_credit["income"]["pension-credit"] = other("30");
    is(&with_credit, &[("pension-credit", "30.00"), ("attendance-allowance", "66.70")]);
}

#[test]
fn a_benefit_that_does_not_raise_the_charge_costs_nothing_later() {
    // Without the night part, 114.60 − 37.90 = 76.70 counts, and the premiums are 51.55 + 25.15 = 76.70.
    let dla = |rule: &str| {
        json!({ "income": { "other": other("257.70"), "dla": { "choice": "highest" } },
        "council_rules": { "night_aa_dla": rule } })
    };
    is(&dla("ignore"), &[]);
    is(&dla("count"), &[("dla", "37.90")]);
    // The cost of the care is paid with and without it; so it is above the limit.
    let cheap = json!({ "care_cost": other("50"), "income": { "other": other("257.70"), "pip": { "choice": "enhanced" } } });
    is(&cheap, &[]);
    let rich = json!({ "savings": { "own": "30000" }, "income": { "pip": { "choice": "enhanced" } } });
    is(&rich, &[]);
    // Other money is no benefit that is awarded late.
    is(&json!({ "income": { "other": other("257.70") } }), &[]);
}

//! What could lower the charge or bring in more: each is named only where the facts allow it.

use rules::tools::contribution::{Charge, Help};
use serde_json::{Value, json};

use crate::common::{TODAY, estimated, pounds, weekly, with};

/// A widow of 79 at home: £900 of care, some savings.
fn widow(changes: &Value) -> Vec<Help> {
    let all = json!({ "date": TODAY, "partner": false, "age": { "born": "1947-05-01" },
        "income": { "state-pension": { "choice": "another", "amount": "200.00" } }, "savings": { "own": "5000" },
        "care_cost": { "amount": "900", "every": "week" } });
    estimated(&with(all, changes)).help
}

fn names(help: Help, changes: &Value) -> bool {
    widow(changes).contains(&help)
}

fn pension(amount: &str) -> Value {
    json!({ "income": { "state-pension": { "choice": "another", "amount": amount } } })
}

fn pension_and_aa(amount: &str, own: &str) -> Value {
    json!({ "savings": { "own": own }, "income": {
        "state-pension": { "choice": "another", "amount": amount }, "attendance-allowance": { "choice": "higher" } } })
}

/// The standard minimum guarantee of 2026/27 is £238.00 a week, for a couple £363.25.
#[test]
fn pension_credit_below_its_guarantee() {
    assert!(names(Help::PensionCredit, &pension("237.99")));
    assert!(!names(Help::PensionCredit, &pension("238.00")));
    assert!(!names(Help::PensionCredit, &pension("296.30")));
    // Savings of £12,300 are taken to bring £5 a week: one pound for each £500 or part of it above £10,000.
    let saving = |amount: &str| {
        let mut all = pension(amount);
        all["savings"] = json!({ "own": "12300" });
        all
    };
    assert!(names(Help::PensionCredit, &saving("232.99")));
    assert!(!names(Help::PensionCredit, &saving("233.00")));
}

/// The addition for a severe disability is £86.05. £24,100 of savings are £29 a week: 280.90 + 29 is less than 324.05.
#[test]
fn pension_credit_with_attendance_allowance_whatever_the_savings() {
    assert!(names(Help::PensionCredit, &pension_and_aa("280.90", "24100")));
    assert!(!names(Help::PensionCredit, &pension_and_aa("295.05", "24100")));
    assert!(names(Help::PensionCredit, &pension_and_aa("295.04", "24100")));
    assert!(
        !names(Help::ExtraCosts, &pension_and_aa("280.90", "24100")),
        "costs play no part above the limit"
    );
}

#[test]
fn pension_credit_for_a_couple_where_both_are_old_enough() {
    let couple = |both: bool| json!({ "partner": true, "partner_age": both, "couple_income": "below" });
    assert!(names(Help::PensionCredit, &couple(true)));
    assert!(!names(Help::PensionCredit, &couple(false)), "since 15 May 2019 both must have reached the age");
    let above = json!({ "partner": true, "partner_age": true, "couple_income": "above" });
    assert!(!names(Help::PensionCredit, &above));
}

#[test]
fn nobody_is_told_to_claim_what_is_paid() {
    assert!(!names(Help::PensionCredit, &json!({ "income": { "pension-credit": { "amount": "20.00" } } })));
    assert!(!names(Help::PensionCredit, &json!({ "age": { "band": "25-to-pension-age" } })));
    assert!(!names(Help::ClaimBenefit, &pension_and_aa("200.00", "0")));
    assert!(names(Help::ClaimBenefit, &pension("200.00")));
    assert!(
        names(Help::ClaimBenefit, &json!({ "savings": { "own": "30000" } })),
        "savings don't matter for it"
    );
    let younger = |more: Value| {
        let mut all = json!({ "age": { "band": "25-to-pension-age" } });
        all.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        all
    };
    assert!(!names(
        Help::ClaimBenefit,
        &younger(json!({ "income": {}, "other_disability": ["armed-forces"] }))
    ));
    // Only help with getting about is paid: the part for care can still be claimed, and takes costs off when it counts.
    let mobility = younger(json!({ "income": { "pip": { "choice": "mobility-only" },
        "private-pension": { "amount": "400.00" } } }));
    assert!(names(Help::ClaimBenefit, &mobility));
    assert!(!names(Help::ExtraCosts, &mobility));
}

#[test]
fn housing_help_where_there_may_be_housing_costs() {
    let rich = json!({ "income": { "private-pension": { "amount": "400.00" } } });
    assert!(names(Help::HousingHelp, &rich));
    let mut none = rich;
    none["housing"] = json!({});
    assert!(!names(Help::HousingHelp, &none));
}

/// £19,000 alone and half of £12,000: £25,000 counts, £1,750 above £23,250. At £284.48 a week that is 6.15 weeks. Then
/// 184.90 and 76.70 come in, with £36 for savings at the limit; 241.45 and 12.50 are left.
#[test]
fn full_cost_lasts_as_long_as_the_savings_do() {
    let mother = |own: &str| {
        let all = json!({ "date": TODAY, "partner": false, "age": { "band": "pension-age" }, "council": "other",
            "free_care": [], "income": { "state-pension": { "choice": "another", "amount": "184.90" },
                "attendance-allowance": { "choice": "lower" } },
            "savings": { "own": own, "joint": "12000" }, "care_cost": { "amount": "284.48", "every": "week" },
            "housing": {}, "extra_costs": { "other": { "amount": "12.50", "every": "week" } },
            "children": 0, "carer": false });
        estimated(&with(all, &json!({})))
    };
    let above = mother("19000").above_limit.unwrap();
    assert_eq!(
        (above.counted, above.joint_share, above.over),
        (Some(pounds("25000")), Some(pounds("6000")), Some(pounds("1750")))
    );
    assert_eq!(above.weeks, Some(7));
    assert!(!above.lasts_a_year());
    // 184.90 + 76.70 + 36.00 − 241.45 − 12.50 = 43.65, less nothing or the sum for savings.
    assert_eq!(above.then_highest, Charge::Weekly(weekly("43.65")));
    assert!(above.then_lowest <= above.then_highest);
    // At the limit nothing is above it.
    assert_eq!(mother("17250").above_limit, None);
    assert!(mother("17250").highest.charge < Charge::Weekly(weekly("284.48")));
}

/// The charge at the limit is told where the cost of the care or the amount of savings is not: 184.90 and the allowance come
/// in, with £36 for savings; 241.45 is left. What else is not known stays open: 76.70 or 114.60.
#[test]
fn at_the_limit_the_charge_is_known_though_the_cost_or_the_savings_are_not() {
    let older = |savings: Value, cost: Value, allowance: Value| {
        let all = json!({ "date": TODAY, "partner": false, "age": { "band": "pension-age" }, "council": "other",
            "free_care": [], "income": { "state-pension": { "choice": "another", "amount": "184.90" },
                "attendance-allowance": allowance },
            "savings": savings, "care_cost": cost, "housing": {}, "extra_costs": {}, "children": 0, "carer": false });
        let above = estimated(&with(all, &json!({}))).above_limit.unwrap();
        (above.over, above.weeks, above.then_lowest, above.then_highest)
    };
    let pay = |pounds: &str| Charge::Weekly(weekly(pounds));
    let cost = || json!({ "amount": "400", "every": "week" });
    let lower = || json!({ "choice": "lower" });
    let exact = || json!({ "own": "25250" });
    let over = Some(pounds("2000"));
    assert_eq!(older(exact(), cost(), lower()), (over, Some(5), pay("56.15"), pay("56.15")));
    assert_eq!(older(exact(), json!("not-sure"), lower()), (over, None, pay("0"), pay("56.15")));
    let band = json!({ "band": "above-upper" });
    assert_eq!(older(band, cost(), lower()), (None, None, pay("56.15"), pay("56.15")));
    assert_eq!(older(exact(), cost(), json!("not-sure")), (over, Some(5), pay("56.15"), pay("94.05")));
}

//! The questions that only some people need are asked of those people alone.

use rules::tools::contribution::questions::JOURNEY;
use serde_json::{Value, json};

use crate::common::{TODAY, answers, day};

/// Whether a person who has answered the rest is asked.
fn is_asked(id: &str, more: &Value) -> bool {
    let mut record = json!({
        "date": "2026-11-22", "who": "me", "council": "other", "free_care": [], "partner": false,
        "age": { "born": "1985-02-03" }, "income": {}, "savings": { "own": "0" },
        "care_cost": { "amount": "400", "every": "week" }, "housing": {}, "extra_costs": {}, "children": 0, "carer": false,
    });
    record.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    JOURNEY.asks(id, &answers(record), day(TODAY))
}

#[test]
fn other_ways_into_the_premium_below_pension_age_and_without_a_benefit_that_brings_it() {
    let couple = |benefits: &str, reached: bool| json!({ "partner": true, "partner_age": reached, "partner_benefits": benefits });
    for (more, asked) in [
        (json!({}), true),
        (json!({ "age": { "band": "25-to-pension-age" } }), true),
        (json!({ "age": "not-sure" }), true),
        (json!({ "income": { "esa": { "choice": "support" } } }), true),
        (couple("none", false), true),
        (couple("lower", false), true),
        // The partner is past the age up to which benefits bring the premium.
        (couple("higher", true), true),
        (couple("higher", false), false),
        (json!({ "age": { "band": "pension-age" } }), false),
        (json!({ "age": { "born": "1955-02-03" } }), false),
        (json!({ "income": { "pip": { "choice": "standard" } } }), false),
        (json!({ "income": { "dla": { "choice": "lowest" } } }), false),
        (json!({ "income": "not-sure" }), false),
    ] {
        assert_eq!(is_asked("other-disability", &more), asked, "{more}");
    }
}

#[test]
fn what_a_couple_has_together_from_65_on_where_the_council_gives_the_sum() {
    let couple = |age: Value, rule: Option<&str>| {
        let mut record =
            json!({ "partner": true, "partner_age": true, "partner_benefits": "none", "age": age });
        if let Some(rule) = rule {
            record["council_rules"] = json!({ "savings_credit": rule });
        }
        record
    };
    let old = || json!({ "born": "1950-02-03" });
    for (more, asked) in [
        (couple(old(), None), true),
        (couple(json!({ "band": "pension-age" }), None), true),
        // 65 that day, and the day after; State Pension age is 66.
        (couple(json!({ "born": "1961-11-22" }), None), true),
        (couple(json!({ "born": "1961-11-23" }), None), false),
        (couple(json!("not-sure"), None), true),
        (couple(json!({ "band": "25-to-pension-age" }), None), false),
        (couple(old(), Some("ignore-all")), true),
        (couple(old(), Some("credit-only")), false),
        (couple(old(), Some("count-all")), false),
        (json!({ "age": old() }), false),
    ] {
        assert_eq!(is_asked("couple-income", &more), asked, "{more}");
    }
}

#[test]
fn whose_joint_savings_are_where_another_share_than_half_can_change_the_charge() {
    let savings = |own: &str, joint: &str| json!({ "savings": { "own": own, "joint": joint } });
    let old = |own: &str, joint: &str| {
        let mut record = savings(own, joint);
        record["age"] = json!({ "born": "1950-02-03" });
        record
    };
    for (more, asked) in [
        (savings("0", "14250.01"), true),
        (savings("0", "14250"), false),
        (savings("14250.01", "0"), false),
        (savings("23250", "0.01"), true),
        // The savings that are the person's alone are above the limit.
        (savings("23250.01", "9000"), false),
        // From 65 on, savings above £10,000 may be qualifying income.
        (old("0", "10000.01"), true),
        (old("0", "10000"), false),
        (json!({ "savings": { "band": "between" } }), false),
        (json!({ "savings": "not-sure" }), false),
    ] {
        assert_eq!(is_asked("joint-share", &more), asked, "{more}");
    }
}

#[test]
fn what_was_given_away_unless_savings_are_above_the_limit_without_it() {
    for (more, asked) in [
        (json!({}), true),
        (json!({ "savings": { "own": "23250" } }), true),
        (json!({ "savings": { "own": "23250.01" } }), false),
        (json!({ "savings": { "band": "below-lower" } }), true),
        (json!({ "savings": { "band": "above-upper" } }), false),
        (json!({ "savings": "not-sure" }), true),
        (json!({ "savings": { "joint": "46500.02" } }), false),
        (json!({ "savings": { "joint": "46500.02" }, "joint_share": { "own": "100" } }), true),
    ] {
        assert_eq!(is_asked("given-away", &more), asked, "{more}");
    }
}

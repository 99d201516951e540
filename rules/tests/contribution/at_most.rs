//! "At most": a cost that nobody has added up yet can only lower the charge, and nobody knows how far. Each sum is made by
//! hand from the amounts of 2026/27 and the text of SI 2014/2672, before the program could say it.
//!
//! The person: alone, 25 or over, other income of 257.70 and PIP at the standard rate, 76.70: 334.40. The law leaves 120.40
//! and 51.55 for the disability (reg 7), 171.95. So 162.45 is left, and it is the charge.

use rules::base::money::Weekly;
use rules::record::Answers;
use rules::tools::contribution::{Charge, Estimate, ResultKind};
use serde_json::{Value, json};

use crate::common::{estimated, weekly, with};

fn person(more: &Value) -> Answers {
    let base = json!({
        "date": "2026-11-22", "who": "me", "council": "other", "free_care": [], "partner": false,
        "age": { "born": "1985-02-03" }, "savings": { "own": "0" },
        "income": { "other": a_week("257.70"), "pip": { "choice": "standard" } },
        "care_cost": a_week("900"), "housing": {}, "extra_costs": {}, "children": 0, "carer": false,
    });
    with(base, more)
}

fn a_week(amount: &str) -> Value {
    json!({ "amount": amount, "every": "week" })
}

fn at_most(more: &Value, charge: &str) -> Estimate {
    let found = estimated(&person(more));
    assert_eq!(found.result, ResultKind::AtMost, "{more}");
    assert_eq!(found.highest.charge, Charge::Weekly(weekly(charge)), "{more}");
    found
}

fn exactly(more: &Value, charge: &str) -> Estimate {
    let found = estimated(&person(more));
    assert_eq!(found.result, ResultKind::Exact, "{more}");
    assert_eq!(found.highest.charge, Charge::Weekly(weekly(charge)), "{more}");
    found
}

fn between(more: &Value, low: &str, high: &str) -> Estimate {
    let found = estimated(&person(more));
    let ends = [found.lowest.charge, found.highest.charge];
    assert_eq!(found.result, ResultKind::Range, "{more}");
    assert_eq!(ends, [low, high].map(|end| Charge::Weekly(weekly(end))), "{more}");
    found
}

/// The charge if the council accepts none of the disability costs, and how much they are.
fn if_refused(found: &Estimate) -> Option<(Weekly, Charge)> {
    found.if_accepted.as_ref().map(|accepts| (accepts.costs, accepts.refused))
}

fn refused(costs: &str, charge: &str) -> Option<(Weekly, Charge)> {
    Some((weekly(costs), Charge::Weekly(weekly(charge))))
}

/// What each pound that is found for a question takes off, and how many pounds take nothing off first.
fn each_pound(found: &Estimate, question: &str) -> (Weekly, Weekly) {
    let unknown = found.unknowns.iter().find(|unknown| unknown.question == question);
    let unknown = unknown.unwrap_or_else(|| panic!("{question} is not among {:?}", found.unknowns));
    let pound = unknown.each_pound.unwrap_or_else(|| panic!("{question} has no pounds"));
    (pound.takes_off, pound.after)
}

fn pounds(takes_off: &str, after: &str) -> (Weekly, Weekly) {
    (weekly(takes_off), weekly(after))
}

#[test]
fn one_unsure_answer_about_heating() {
    let cleaner = json!({ "extra_costs": { "heating": "not-sure", "garden-cleaning": a_week("30") } });
    let found = at_most(&cleaner, "132.45");
    assert_eq!(if_refused(&found), refused("30", "162.45"));
    assert_eq!(each_pound(&found, "extra-costs-heating"), pounds("1.00", "0"));
    assert_eq!(found.unknowns.len(), 1);
    let found = at_most(&json!({ "extra_costs": { "heating": "not-sure" } }), "162.45");
    assert_eq!(if_refused(&found), None, "nothing was typed that the council could refuse");
}

#[test]
fn a_figure_that_rests_on_the_councils_yes_says_so() {
    let found = exactly(&json!({ "extra_costs": { "garden-cleaning": a_week("30") } }), "132.45");
    assert_eq!(if_refused(&found), refused("30", "162.45"));
    assert_eq!(if_refused(&exactly(&json!({}), "162.45")), None);
    // Housing costs are the law's to take off (Sch 1 paras 2 and 3), so that no yes is needed.
    assert_eq!(if_refused(&exactly(&json!({ "housing": { "rent": a_week("50") } }), "112.45")), None);
}

#[test]
fn the_whole_list_of_costs_may_be_unsure() {
    let found = at_most(&json!({ "extra_costs": "not-sure" }), "162.45");
    assert_eq!(each_pound(&found, "extra-costs"), pounds("1.00", "0"));
    let found = at_most(&json!({ "housing": "not-sure" }), "162.45");
    assert_eq!(each_pound(&found, "housing"), pounds("1.00", "0"));
    let found = at_most(&json!({ "housing": { "rent": "not-sure", "council-tax": a_week("20") } }), "142.45");
    assert_eq!(each_pound(&found, "housing-rent"), pounds("1.00", "0"));
}

#[test]
fn where_no_disability_benefit_counts_the_costs_change_nothing() {
    // 300 − 120.40 = 179.60. Sch 1 para 4 takes disability costs off only beside such a benefit.
    let costs = json!({ "income": { "other": a_week("300") }, "extra_costs": { "heating": "not-sure" } });
    assert!(exactly(&costs, "179.60").unknowns.is_empty());
}

#[test]
fn pounds_above_a_limit_take_nothing_off_at_first() {
    // Nobody pays more than the care costs (Care Act 2014 s.14(4)): 62.45 of 162.45 is not asked for.
    let dear = json!({ "care_cost": a_week("100"), "extra_costs": { "heating": "not-sure" } });
    assert_eq!(each_pound(&at_most(&dear, "100"), "extra-costs-heating"), pounds("1.00", "62"));
    // A council that asks for at most 100.
    let largest = json!({ "council_rules": { "largest": "100" }, "extra_costs": { "heating": "not-sure" } });
    assert_eq!(each_pound(&at_most(&largest, "100"), "extra-costs-heating"), pounds("1.00", "62"));
    // It takes 17 off without bills, which is the more until 17 is found: 162.45 − 17.
    let flat =
        json!({ "council_rules": { "flat_extra_costs": "17" }, "extra_costs": { "heating": "not-sure" } });
    assert_eq!(each_pound(&at_most(&flat, "145.45"), "extra-costs-heating"), pounds("1.00", "17"));
    // Those 17 need no yes: if the 30 for the cleaner is refused, they are still taken off.
    let both = json!({ "council_rules": { "flat_extra_costs": "17" },
        "extra_costs": { "heating": "not-sure", "garden-cleaning": a_week("30") } });
    let found = at_most(&both, "132.45");
    assert_eq!(if_refused(&found), refused("30", "145.45"));
}

#[test]
fn a_council_that_takes_a_share_gives_the_same_share_back() {
    // 85 % of 162.45 is 138.0825.
    let share = json!({ "council_rules": { "share": "85" }, "extra_costs": { "heating": "not-sure" } });
    assert_eq!(each_pound(&at_most(&share, "138.08"), "extra-costs-heating"), pounds("0.85", "0"));
}

#[test]
fn both_ends_of_a_yes_or_no_are_known() {
    // Entitled to Carer's Allowance: 55.25 more to live on.
    between(&json!({ "carer": "not-sure" }), "107.20", "162.45");
    // Some care that is always free, or none.
    let found = between(&json!({ "free_care": "not-sure" }), "0", "162.45");
    assert!(found.unknowns.iter().all(|unknown| unknown.each_pound.is_none()));
    // Savings between the limits bring 1 to 36 a week.
    between(&json!({ "savings": { "band": "between" } }), "163.45", "198.45");
}

#[test]
fn a_range_and_a_cost_without_an_end_give_at_most_the_highest_of_the_range() {
    at_most(&json!({ "carer": "not-sure", "extra_costs": { "heating": "not-sure" } }), "162.45");
    at_most(&json!({ "savings": { "band": "between" }, "housing": "not-sure" }), "198.45");
}

#[test]
fn how_many_children_and_what_the_care_costs_can_only_lower_the_charge() {
    at_most(&json!({ "children": "not-sure" }), "162.45");
    let found = at_most(&json!({ "care_cost": "not-sure" }), "162.45");
    assert!(found.unknowns.iter().all(|unknown| unknown.each_pound.is_none()));
}

#[test]
fn without_a_limit_to_the_savings_and_a_cost_it_is_at_most_the_full_cost() {
    let open = json!({ "savings": "not-sure", "care_cost": "not-sure", "extra_costs": "not-sure" });
    let found = estimated(&person(&open));
    assert_eq!((found.result, found.highest.charge), (ResultKind::AtMost, Charge::FullCost));
}

#[test]
fn who_pays_nothing_anyway_pays_nothing() {
    // 76.70 is less than 171.95.
    let poor = json!({ "income": { "pip": { "choice": "standard" } }, "extra_costs": "not-sure", "housing": "not-sure" });
    assert!(exactly(&poor, "0").unknowns.is_empty());
}

#[test]
fn above_the_limit_no_cost_lowers_the_charge() {
    let rich = json!({ "savings": { "own": "23250.01" }, "care_cost": a_week("300"),
        "extra_costs": { "heating": "not-sure", "garden-cleaning": a_week("30") }, "housing": "not-sure" });
    let found = exactly(&rich, "300");
    assert!(found.unknowns.is_empty());
    assert_eq!(if_refused(&found), None, "the full cost whether it accepts them or not");
}

#[test]
fn each_amount_that_is_unsure_is_a_question_of_its_own() {
    let two = json!({ "extra_costs": { "heating": "not-sure", "laundry": "not-sure", "alarm": a_week("3.45") },
        "housing": { "service-charge": "not-sure" } });
    let found = at_most(&two, "159.00");
    let mut questions: Vec<_> = found.unknowns.iter().map(|unknown| unknown.question).collect();
    questions.sort_unstable();
    assert_eq!(questions, ["extra-costs-heating", "extra-costs-laundry", "housing-service-charge"]);
}

#[test]
fn the_worked_illustration_without_its_heating() {
    // New State Pension 241.30, Attendance Allowance 114.60, 18,000 saved (15.00), Council Tax 25.00: 370.90 − 25.00 − 241.45
    // = 104.45, less at least 6.95 for savings (Sch 1 para 40): 97.50. The alarm of 10.00 needs a yes.
    let older = json!({ "age": { "born": "1956-05-01" }, "savings": { "own": "18000.00" },
        "income": { "state-pension": { "choice": "new-full" }, "attendance-allowance": { "choice": "higher" } },
        "housing": { "council-tax": a_week("25.00") }, "extra_costs": { "heating": "not-sure", "alarm": a_week("10.00") } });
    let found = at_most(&older, "87.50");
    assert_eq!(if_refused(&found), refused("10.00", "97.50"));
    // Without the unsure heating it is a range, with the same condition at its highest.
    let mut sure = older;
    sure["extra_costs"]["heating"] = a_week("5.00");
    let found = between(&sure, "81.85", "82.50");
    assert_eq!(if_refused(&found), refused("15.00", "97.50"));
}

#[test]
fn a_rate_of_pip_that_is_unsure_is_tried_with_and_without_the_councils_yes() {
    // Other income of 257.70 with 30 for a cleaner. Standard: 162.45 − 30 = 132.45. Enhanced: 257.70 + 114.60 − 120.40 −
    // 51.55 − 25.15 = 175.20 − 30 = 145.20. Mobility only: 257.70 − 171.95 = 85.75, and nothing for the cleaner.
    let unsure = json!({ "income": { "other": a_week("257.70"), "pip": "not-sure" },
        "extra_costs": { "garden-cleaning": a_week("30") } });
    let found = between(&unsure, "85.75", "145.20");
    assert_eq!(if_refused(&found), refused("30", "175.20"));
}

#[test]
fn an_income_without_an_end_is_at_most_the_cost() {
    // A pension of any amount: nothing to the cost of 400; costs of any size can't bring that down.
    let open = json!({ "care_cost": a_week("400"),
        "income": { "private-pension": "not-sure", "pip": { "choice": "standard" } } });
    between(&open, "0", "400");
}

#[test]
fn a_smallest_charge_and_pounds_found() {
    // Not collected below 5: 162.45 − 157.46 = 4.99.
    let rules = json!({ "council_rules": { "smallest": "5" }, "extra_costs": { "heating": "not-sure", "diet": a_week("157.45") } });
    let found = at_most(&rules, "5.00");
    assert_eq!(if_refused(&found), refused("157.45", "162.45"));
}

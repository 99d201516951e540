//! People as a welfare-rights adviser would try them, each sum made by hand from the amounts of the year.

use rules::record::Answers;
use rules::tools::contribution::{Charge, DirectPayment};
use serde_json::{Value, json};

use crate::common::{charge_a_week, estimated, weekly, with};

/// Alone, 25 or over, in 2026/27, care for £900 a week, nothing else.
fn person(more: &Value) -> Answers {
    let base = json!({
        "date": "2026-11-22", "who": "me", "council": "other", "free_care": [], "partner": false,
        "age": { "band": "25-to-pension-age" }, "income": {}, "savings": { "own": "0" },
        "care_cost": { "amount": "900", "every": "week" },
        "housing": {}, "extra_costs": {}, "children": 0, "carer": false,
    });
    with(base, more)
}

fn pays(more: &Value, charge: &str) {
    assert_eq!(charge_a_week(&person(more)), weekly(charge), "{more}");
}

/// The same between two ends, where the year's sum of Schedule 1 paragraph 40 is not known: 7.60 less and 6.95 less.
fn pays_between(more: &Value, low: &str, high: &str) {
    let range = estimated(&person(more));
    let ends = [range.lowest.charge, range.highest.charge].map(Charge::weekly);
    assert_eq!(ends, [low, high].map(|end| Some(weekly(end))), "{more}");
}

fn a_week(amount: &str) -> Value {
    json!({ "amount": amount, "every": "week" })
}

#[test]
fn couples_of_working_age() {
    // Universal Credit of 666.97 × 12 / 52 = 153.91, half of it 76.95; with 76.70: 153.65.
    let couple = |benefits: &str| {
        let credit = json!({ "amount": "666.97", "every": "month", "paid_for": "both" });
        json!({ "partner": true, "partner_age": false, "partner_benefits": benefits,
            "income": { "universal-credit": credit, "pip": { "choice": "standard" } } })
    };
    // Less 94.55 and 36.75 for one or two of them disabled.
    pays(&couple("none"), "22.35");
    pays(&couple("lower"), "22.35");
    // And 18.10 for the partner's enhanced PIP.
    pays(&couple("higher"), "4.25");
}

#[test]
fn couples_of_mixed_age() {
    // 45, on PIP: 200 + 76.70 − 184.30 − 36.75, the amount of a couple with one at pension age and the premium.
    let income = json!({ "other": { "amount": "200", "paid_for": "me" }, "pip": { "choice": "standard" } });
    pays(&json!({ "partner": true, "partner_age": true, "income": income }), "55.65");
    // 70 with a younger partner on PIP: 241.30 − 184.30 − 36.75; enhanced, 18.10 more.
    let older = |reached: bool, benefits: &str| {
        json!({ "age": { "band": "pension-age" }, "partner": true, "partner_age": reached,
            "partner_benefits": benefits, "income": { "state-pension": { "choice": "new-full" } } })
    };
    pays(&older(false, "none"), "57.00");
    pays(&older(false, "lower"), "20.25");
    pays(&older(false, "higher"), "2.15");
    // Both of them at pension age: no premium, whatever the partner is paid.
    pays(&older(true, "higher"), "57.00");
}

#[test]
fn lone_parents() {
    // 22: 400 × 12 / 52 = 92.30 and 114.60, 206.90; less 95.40, 51.55 and 25.15.
    let credit = json!({ "choice": "another", "amount": "400", "every": "month" });
    let parent = |children: u8| {
        json!({ "age": { "band": "under-25" }, "children": children,
            "income": { "universal-credit": credit, "pip": { "choice": "enhanced" } } })
    };
    pays(&parent(0), "34.80");
    // With a child it is 120.40, not 95.40, and 106.85 more: nothing is left.
    pays(&parent(1), "0");
    assert_eq!(estimated(&person(&parent(2))).lowest.guarantee, weekly("410.80"));
    // 70, bringing up a grandchild: 241.45 + 106.85, for the amount at pension age is the larger one.
    let older = json!({ "age": { "band": "pension-age" }, "children": 1 });
    assert_eq!(estimated(&person(&older)).lowest.guarantee, weekly("348.30"));
}

#[test]
fn the_mobility_part_counts_for_nothing_but_the_premium() {
    // 95.55 + 50.35 + 100 = 245.90; less 120.40, and 51.55 for PIP.
    let income = json!({ "pip": { "choice": "mobility-only" }, "esa": { "choice": "support" }, "other": a_week("100") });
    let costs = json!({ "heating": a_week("20") });
    pays(&json!({ "income": income }), "73.95");
    // No disability benefit counts, so that the council need not take disability costs off.
    pays(&json!({ "income": income, "extra_costs": costs }), "73.95");
    let local = json!({ "extra_costs_for_all": true });
    pays(&json!({ "income": income, "extra_costs": costs, "council_rules": local }), "53.95");
    // The support group brings nothing: 245.90 − 120.40. Some councils add the enhanced premium for it, 25.15 less.
    let support = json!({ "esa": { "choice": "support" }, "other": a_week("100") });
    pays(&json!({ "income": support }), "125.50");
    let local = json!({ "enhanced_for_esa": true });
    pays(&json!({ "income": support, "council_rules": local }), "100.35");
    pays(&json!({ "income": income, "council_rules": local }), "48.80");
}

#[test]
fn universal_credit_by_age() {
    let with_credit = |band: &str, choice: &str| {
        json!({ "age": { "band": band },
            "income": { "universal-credit": { "choice": choice }, "pip": { "choice": "enhanced" } } })
    };
    // (338.58 + 429.80) × 12 / 52 = 177.31, with 114.60; less 95.40 + 51.55 + 25.15.
    pays(&with_credit("under-25", "with-lcwra"), "119.81");
    // (424.90 + 429.80) × 12 / 52 = 197.23, with 114.60; less 120.40 + 51.55 + 25.15.
    pays(&with_credit("25-to-pension-age", "with-lcwra"), "114.73");
    // (424.90 + 217.26) × 12 / 52 = 148.19.
    pays(&with_credit("25-to-pension-age", "with-lcwra-new"), "65.69");
    // 424.90 × 12 / 52 = 98.05; (424.90 + 158.76) × 12 / 52 = 134.69.
    pays(&with_credit("25-to-pension-age", "standard"), "15.55");
    pays(&with_credit("25-to-pension-age", "with-lcw"), "52.19");
}

#[test]
fn carers() {
    // Paid: 86.45 + 100 − 120.40 − 55.25.
    let paid = json!({ "carers-allowance": { "choice": "full" }, "other": a_week("100") });
    pays(&json!({ "income": paid }), "10.80");
    // Entitled beneath a State Pension: 241.30 + 100 − 241.45 − 55.25 = 44.60, and without it 99.85; less the sum.
    let pension = json!({ "state-pension": { "choice": "new-full" }, "private-pension": a_week("100") });
    let older = |carer: bool| json!({ "age": { "band": "pension-age" }, "carer": carer, "income": pension });
    pays_between(&older(true), "37.00", "37.65");
    pays_between(&older(false), "92.25", "92.90");
}

#[test]
fn savings_credit_is_left_out_up_to_the_years_sum() {
    let alone = |on: &str, pension: &str, credit: &str| {
        person(&json!({ "date": on, "age": { "band": "pension-age" },
            "income": { "private-pension": a_week(pension), "savings-credit": a_week(credit) } }))
    };
    // 2024/25: 249.50 + 17.01 − 6.95 − 228.70; a credit below the sum does not count at all.
    assert_eq!(charge_a_week(&alone("2024-06-03", "249.50", "17.01")), weekly("30.86"));
    assert_eq!(charge_a_week(&alone("2024-06-03", "249.50", "6.95")), weekly("20.80"));
    assert_eq!(charge_a_week(&alone("2024-06-03", "249.50", "6.96")), weekly("20.81"));
    // 2022/23: 5.90; 200 + 6.00 − 5.90 − 194.70.
    assert_eq!(charge_a_week(&alone("2022-06-01", "200", "6.00")), weekly("5.40"));
    // 2019/20: 5.75; 200 + 6.00 − 5.75 − 189.00.
    assert_eq!(charge_a_week(&alone("2019-06-01", "200", "6.00")), weekly("11.25"));
    // 2026/27: the sum was not seen; 264.90 + 17.96 − 241.45 = 41.41, less 7.60 or 6.95.
    let range = estimated(&alone("2026-11-22", "264.90", "17.96"));
    assert_eq!(range.lowest.charge.weekly(), Some(weekly("33.81")));
    assert_eq!(range.highest.charge.weekly(), Some(weekly("34.46")));
    // A couple's, 2024/25: half of 19.04 is 9.52, all within 10.40, which is not halved; 209.50 − 174.60.
    let credit = json!({ "amount": "19.04", "every": "week", "paid_for": "both" });
    let couple = person(&json!({ "date": "2024-06-03", "age": { "band": "pension-age" },
        "partner": true, "partner_age": true,
        "income": { "private-pension": a_week("209.50"), "savings-credit": credit } }));
    assert_eq!(charge_a_week(&couple), weekly("34.90"));
}

#[test]
fn the_night_part_as_councils_have_it() {
    let older = |council: &str, night: bool, more: &Value| {
        let mut record = json!({ "council": council, "night_care": night, "age": { "band": "pension-age" },
            "income": { "state-pension": { "choice": "new-full" }, "attendance-allowance": { "choice": "higher" } } });
        record.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        record
    };
    // 241.30 + 114.60 − 241.45 = 114.45, less the sum; 114.60 − 76.70 = 37.90 less where the council pays for no care at
    // night.
    pays_between(&older("bromley", true, &json!({})), "106.85", "107.50");
    pays_between(&older("bromley", false, &json!({})), "68.95", "69.60");
    pays_between(&older("other", false, &json!({})), "68.95", "107.50");
    pays_between(&older("other", true, &json!({})), "106.85", "107.50");
    pays_between(&older("lincolnshire", true, &json!({})), "68.95", "69.60");
    // PIP's gap counts in Bromley and is left out in Gloucestershire, with £5 on the guarantee:
    // 200 + 114.60 − 197.10, and 37.90 and 5.00 less.
    let younger = |council: &str| json!({ "council": council, "income": { "pip": { "choice": "enhanced" }, "other": a_week("200") } });
    pays(&younger("bromley"), "117.50");
    pays(&younger("gloucestershire"), "74.60");
}

#[test]
fn allowances_as_councils_have_them() {
    let older = |council: &str, pension: &str, more: &Value| {
        let mut record = json!({ "council": council, "age": { "band": "pension-age" }, "income": {
            "private-pension": a_week(pension), "attendance-allowance": { "choice": "lower" } } });
        record.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        record
    };
    // Wokingham: 25 % of 241.45 is 60.3625, a whole penny up. 264.60 + 76.70 − 241.45 − 60.37 = 39.48, less the sum.
    pays_between(&older("wokingham", "264.60", &json!({})), "31.88", "32.53");
    // Reading takes 10.85 off and does not collect less than 1.25: 241.45 + 10.85 − 76.70 = 175.60 pays nothing.
    pays(&older("reading", "175.60", &json!({})), "0");
    pays(&older("reading", "176.84", &json!({})), "0");
    pays(&older("reading", "176.85", &json!({})), "1.25");
    let more = json!({ "extra_costs": { "diet": a_week("20.85") } });
    pays(&older("reading", "200.00", &json!({})), "24.40");
    pays(&older("reading", "200.00", &more), "14.40");
    // Bexley's 34.05 is for people whose disability benefit counts: 300 − 241.45 = 58.55 is all there is to take, less the sum.
    let without = json!({ "income": { "private-pension": a_week("300") } });
    pays_between(&older("bexley", "0", &without), "50.95", "51.60");
    pays_between(&older("bexley", "300.00", &json!({})), "93.60", "94.25");
}

#[test]
fn share_largest_cost_and_smallest_in_that_order() {
    // 220.40 − 120.40 = 100.
    let ruled = |rules: Value, cost: &str| json!({ "council_rules": rules, "income": { "other": a_week("220.40") }, "care_cost": a_week(cost) });
    pays(&ruled(json!({}), "900"), "100.00");
    pays(&ruled(json!({ "share": "85" }), "900"), "85.00");
    pays(&ruled(json!({ "share": "85", "largest": "80" }), "900"), "80.00");
    pays(&ruled(json!({ "share": "85", "largest": "80" }), "75"), "75.00");
    pays(&ruled(json!({ "share": "85", "largest": "80", "smallest": "75" }), "75"), "75.00");
    pays(&ruled(json!({ "share": "85", "largest": "80", "smallest": "75.01" }), "75"), "0");
}

#[test]
fn above_the_savings_limit() {
    let rich = |more: Value| {
        let mut record = json!({ "savings": { "own": "23250.01" }, "care_cost": a_week("300") });
        record.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        person(&record)
    };
    let full = estimated(&rich(json!({})));
    assert_eq!(full.lowest.charge, Charge::Weekly(weekly("300")));
    assert_eq!(full.direct_payment, Some((DirectPayment::None, DirectPayment::None)));
    // A largest charge is for people whose means are assessed.
    assert_eq!(charge_a_week(&rich(json!({ "council_rules": { "largest": "100" } }))), weekly("300"));
    // What must be free is free for them too.
    for free in ["section-117", "reablement", "equipment"] {
        assert_eq!(charge_a_week(&rich(json!({ "free_care": [free], "all_free": true }))), weekly("0"));
        assert_eq!(charge_a_week(&rich(json!({ "free_care": [free], "all_free": false }))), weekly("300"));
    }
    assert_eq!(charge_a_week(&rich(json!({ "free_care": ["cjd"] }))), weekly("0"));
    assert_eq!(charge_a_week(&rich(json!({ "council": "hammersmith-and-fulham" }))), weekly("0"));
}

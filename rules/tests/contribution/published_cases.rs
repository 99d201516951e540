//! Every published example in `tests/cases/contribution.json`, to the penny. A case nobody knows fails the test.
//!
//! The amounts are read from the file; what each council calls them is mapped to our questions here.

use rules::base::money::{Money, Weekly};
use rules::record::Answers;
use rules::tools::contribution::{DirectPayment, Periods, council_rules, is_above_limit, tariff_income};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::common::{answers, day, estimated, pounds, weekly, with, year};

const FILE: &str = include_str!("../../../tests/cases/contribution.json");

#[test]
fn every_published_case_comes_out_to_the_penny() {
    let file: Value = serde_json::from_str(FILE).unwrap();
    let cases = file["cases"].as_array().unwrap();
    assert_eq!(cases.len(), 16);
    for case in cases {
        let id = case["id"].as_str().unwrap();
        println!("{id}");
        match id {
            "DEV-2023-1" => devon(case),
            "KNO-2024-A" => knowsley(case),
            "LEE-2024-1" => leeds(case),
            "BEX-CAP-1" => bexley(case),
            "CAM-CAP-1" | "DP-CAM" => cambridgeshire(case),
            "TAR-CWAC" | "TAR-STH" | "TAR-WIR" | "TAR-CAI-2" | "TAR-LAM" | "TAR-BUC" => tariff(case),
            "DP-HAM-JAN" => hampshire(case, "2026-01-20"),
            "DP-HAM-MAR" => hampshire(case, "2026-03-02"),
            "DP-STY" => south_tyneside(case),
            "MIG-CWR-2019" => guarantee_of_2019(case),
            other => panic!("{other} is not handled"),
        }
    }
}

/// A number of the file with its pence, "110.10".
fn text(number: &Value) -> String {
    let mut pounds: Decimal = number.as_number().unwrap().to_string().parse().unwrap();
    pounds.rescale(2);
    pounds.to_string()
}

/// The weekly amount of the line that starts so.
fn line(lines: &Value, starts: &str) -> String {
    let starts_so = |line: &&Value| line["type"].as_str().unwrap().starts_with(starts);
    text(&lines.as_array().unwrap().iter().find(starts_so).unwrap()["weekly"])
}

fn a_week(amount: &str) -> Value {
    json!({ "amount": amount, "every": "week" })
}

fn cost(case: &Value) -> Value {
    a_week(&text(&case["cost_of_care_weekly"]))
}

/// Alone, nothing free, no savings, no costs, no carer.
fn plain() -> Value {
    json!({
        "who": "me", "free_care": [], "partner": false, "savings": { "own": "0.00" },
        "housing": {}, "extra_costs": {}, "children": 0, "carer": false, "given_away": "no",
    })
}

/// 225.45 + 101.75 = 327.20; less 10.00 + 6.00 + 1.27 = 17.27, 171.75 and 20.00 + 8.08 = 28.08: 110.10.
/// The telephone at £10 and the internet at £25 a month are £35 × 12 / 52 = 8.076…, a whole penny up.
fn devon(case: &Value) {
    let (income, housing) = (&case["income"], &case["housing_costs"]);
    let person = with(
        plain(),
        &json!({
            "date": "2023-06-01", "council": "devon", "age": { "born": "1986-01-15" },
            "income": {
                "esa": { "choice": "support", "amount": line(income, "ESA"), "every": "week" },
                "pip": { "choice": "enhanced", "amount": line(income, "PIP daily living"), "every": "week" },
            },
            "housing": {
                "rent": a_week(&line(housing, "rent")),
                "council-tax": a_week(&line(housing, "council tax")),
                "insurance-water": a_week(&line(housing, "contents insurance")),
            },
            "extra_costs": {
                "garden-cleaning": a_week(&line(&case["dre"], "cleaner")),
                "phone-internet": { "amount": "35.00", "every": "month" },
            },
            "care_cost": cost(case),
        }),
    );
    let sum = exact(&person, case);
    assert_eq!(sum.counted, weekly("327.20"));
    assert_eq!(sum.housing, weekly("17.27"));
    assert_eq!(sum.extra_costs, weekly("28.08"));
    assert_eq!(sum.extra_costs, weekly("20.00") + weekly("2.31") + weekly("5.77"));
}

/// 167.96 + 108.55 − 35.90 = 240.61; less 160.30 and 6.42 + 6.18 = 12.60: 67.71.
fn knowsley(case: &Value) {
    let (income, dre) = (&case["income"], &case["dre"]);
    let person = with(
        plain(),
        &json!({
            "date": "2024-06-03", "council": "knowsley", "age": { "born": "2002-01-15" },
            "income": {
                "universal-credit": { "choice": "another", "amount": line(income, "Universal"), "every": "week" },
                "pip": { "choice": "enhanced" },
            },
            "extra_costs": {
                "laundry": a_week(&line(dre, "laundry")),
                "clothing": a_week(&line(dre, "clothing")),
            },
            "care_cost": cost(case),
            "night_care": false,
        }),
    );
    let sum = exact(&person, case);
    assert_eq!(sum.received.pounds().to_string(), "276.51", "the year's rate of PIP is the published one");
    assert_eq!(weekly(&line(income, "PIP daily living")) + weekly("167.96"), sum.received);
    assert_eq!(sum.received.less(weekly(&line(&case["disregards"], "no-night"))), sum.counted);
    assert_eq!((sum.counted, sum.extra_costs), (weekly("240.61"), weekly("12.60")));
}

/// 169.50 + 48.65 = 218.15 is less than 228.70 + 9.30 = 238.00, which she keeps: nothing.
fn leeds(case: &Value) {
    let income = &case["income"];
    let person = with(
        plain(),
        &json!({
            "date": "2024-06-03", "council": "leeds", "age": { "born": "1939-01-15" },
            "income": {
                "state-pension": { "choice": "basic-full" },
                "pension-credit": { "amount": line(income, "Pension Credit"), "every": "week" },
            },
            "extra_costs": { "alarm": a_week(&line(&case["dre"], "telecare")) },
            "care_cost": cost(case),
        }),
    );
    let sum = exact(&person, case);
    assert_eq!(sum.counted, weekly(&line(income, "State Pension")) + weekly("48.65"));
    assert_eq!(sum.guarantee + sum.extra_costs, weekly(&text(&case["other_published"]["amount_kept"])));
    assert_eq!(sum.kept(), Some(weekly("218.15")));
}

/// The charge and the guarantee as published.
fn exact(person: &Answers, case: &Value) -> rules::tools::contribution::Statement {
    let estimate = estimated(person);
    assert!(estimate.is_exact());
    assert!(estimate.not_asked.is_empty(), "{:?}", estimate.not_asked);
    assert!(estimate.unknowns.is_empty(), "{:?}", estimate.unknowns);
    assert_eq!(estimate.year, case["financial_year"]);
    let sum = estimate.lowest;
    assert_eq!(sum.charge.weekly(), Some(weekly(&text(&case["published_contribution"]))));
    assert_eq!(sum.guarantee, weekly(&text(&case["allowance"]["weekly"])));
    assert_eq!(sum.tariff, weekly(&text(&case["capital"]["tariff_income_weekly"])));
    sum
}

/// Somebody of working age whom the council could ask for `most`: a pension of the guarantee and `most`.
fn able_to_pay(most: &str, on: &str, council: &str, care: &Value) -> Answers {
    let guarantee = rules::data::rates::RateYear::on(day(on)).unwrap().guarantee.single_25_plus.weekly();
    let pension = (guarantee + weekly(most)).pounds().to_string();
    with(
        plain(),
        &json!({
            "date": on, "council": council, "age": { "born": "1980-03-27" },
            "income": { "private-pension": { "amount": pension, "every": "week" } },
            "care_cost": care,
        }),
    )
}

/// 2 hours at 18.52 are 37.04; who can pay 14.00 pays 14.00, and never more than the care costs.
fn bexley(case: &Value) {
    let published = &case["other_published"];
    let hourly = pounds(&text(&published["hourly_rate"]));
    let hours = u32::try_from(published["hours"].as_u64().unwrap()).unwrap();
    assert_eq!(hourly.times(hours), pounds(&text(&case["cost_of_care_weekly"])));
    let most = text(&published["assessed_maximum"]);
    let person = able_to_pay(&most, crate::common::TODAY, "bexley", &cost(case));
    assert_eq!(crate::common::charge_a_week(&person), weekly(&text(&case["published_contribution"])));
    let less_care = able_to_pay(&most, crate::common::TODAY, "bexley", &a_week("13.99"));
    assert_eq!(crate::common::charge_a_week(&less_care), weekly("13.99"));
}

/// Care for 48.00, at most 28.00 to pay: the payment is 20.00.
fn cambridgeshire(case: &Value) {
    let most = text(&case["published_contribution"]);
    let estimate = estimated(&able_to_pay(&most, crate::common::TODAY, "cambridgeshire", &cost(case)));
    assert_eq!(estimate.lowest.charge.weekly(), Some(weekly(&most)));
    if let Some(maximum) = case["other_published"].get("maximum_weekly_contribution") {
        assert_eq!(text(maximum), most);
    }
    let (council, person) = net(estimate.direct_payment.unwrap().0);
    assert_eq!((council.week, person.week), (weekly("20.00"), weekly("28.00")));
    if let Some(net) = case["other_published"].get("net_direct_payment") {
        assert_eq!(council.week, weekly(&text(net)));
    }
}

fn net(payment: DirectPayment) -> (Periods, Periods) {
    let DirectPayment::Net { council, person } = payment else { panic!("{payment:?} is not net") };
    (council, person)
}

/// The limits have not changed since 2010, so a year before our data is tried with the oldest.
fn tariff(case: &Value) {
    let label = case["financial_year"].as_str().map_or("2026/27", |text| &text[..7]);
    let year = if label == "2015/16" { year("2019/20") } else { year(label) };
    let published = weekly(&text(&case["capital"]["tariff_income_weekly"]));
    let capital = pounds(&text(&case["capital"]["amount"]));
    assert_eq!(tariff_income(capital, year), published);
    assert!(!is_above_limit(capital, year));
    let savings = json!({ "date": year.starts, "savings": { "own": capital } });
    assert_eq!(estimated(&answers(savings)).lowest.tariff, published);
}

/// 150.00 × 31 / 7 = 664.2857, 20.00 × 31 / 7 = 88.5714: 664.29 − 88.57 = 575.72.
fn hampshire(case: &Value, on: &str) {
    let published = |key: &str| pounds(&text(&case["other_published"][key]));
    let charge = text(&case["published_contribution"]);
    let person = able_to_pay(&charge, on, "hampshire", &cost(case));
    let estimate = estimated(&person);
    assert_eq!(estimate.lowest.charge.weekly(), Some(weekly(&charge)));
    let (council, pays) = net(estimate.direct_payment.unwrap().0);
    assert_eq!(council.month, published("net_month"));
    assert_eq!(pays.month, published("contribution_month"));
    assert_eq!(estimate.periods.unwrap().0.month, published("contribution_month"));
    let local = council_rules(&person, day(on));
    assert_eq!(Periods::of(weekly("150.00"), &local, day(on)).month, published("gross_month"));
    // "No direct payment when weekly contribution exceeds weekly direct payment."
    let dear = able_to_pay("150.01", on, "hampshire", &cost(case));
    assert_eq!(estimated(&dear).direct_payment.unwrap().0, DirectPayment::None);
}

/// 150.00 less 40.00 is 110.00 a period. The council usually pays every four weeks, so that is the period tried:
/// care for 37.50 a week, 10.00 of it from the person.
fn south_tyneside(case: &Value) {
    let published = |key: &str| pounds(&text(&case["other_published"][key]));
    let care = json!({ "amount": published("gross_month"), "every": "four-weeks" });
    let estimate = estimated(&able_to_pay("10.00", crate::common::TODAY, "south-tyneside", &care));
    let (council, person) = net(estimate.direct_payment.unwrap().0);
    assert_eq!(person.four_weeks, pounds(&text(&case["published_contribution"])));
    assert_eq!(council.four_weeks, published("net_month"));
    assert_eq!(council.four_weeks + person.four_weeks, published("gross_month"));
}

/// 91.40 + 40.35 + 19.70 = 151.45: single, 25 or over, with a benefit that brings both premiums.
fn guarantee_of_2019(case: &Value) {
    let person = with(
        plain(),
        &json!({
            "date": "2019-06-01", "council": "other", "age": { "band": "25-to-pension-age" },
            "income": { "pip": { "choice": "enhanced", "amount": "87.65", "every": "week" } },
            "care_cost": a_week("100.00"),
        }),
    );
    let sum = estimated(&person).lowest;
    assert_eq!(sum.guarantee, weekly(&text(&case["other_published"]["mig"])));
    let premiums = case["allowance"]["premiums"].as_str().unwrap();
    let parts: Weekly = premiums.split(" + ").map(weekly).sum();
    assert_eq!(sum.guarantee, parts);
    assert_eq!(Money::of(sum.guarantee.pounds()), pounds("151.45"));
}

//! HMRC's own test table of National Insurance for 2026/27 (`tests/cases/hmrc-ni-2026-27.json`): what the employer pays,
//! to the penny, and the thresholds of every pay period.

use std::collections::BTreeSet;

use rules::data::employment::Dated;
use rules::tools::care_costs::PayPeriod;
use serde_json::Value;

use super::{number, tax_year};

const TABLE: &str = include_str!("../../../tests/cases/hmrc-ni-2026-27.json");
const PERIODS: [(PayPeriod, &str); 4] = [
    (PayPeriod::Week, "week"),
    (PayPeriod::FourWeeks, "four-weeks"),
    (PayPeriod::Month, "month"),
    (PayPeriod::Year, "year"),
];

fn table() -> Value {
    serde_json::from_str(TABLE).unwrap()
}

#[test]
fn every_row_of_a_helper_to_the_penny() {
    let figures = &tax_year("2026/27").national_insurance;
    let mut checked = BTreeSet::new();
    for case in table()["cases"].as_array().unwrap() {
        let age = match case["category"].as_str().unwrap() {
            // The employer pays the same for reduced rates, deferment, and above State Pension age.
            "A" | "B" | "J" => 35,
            "C" => 70,
            "M" | "Z" => 20,
            // Freeports and investment zones, apprentices and veterans: no personal assistant is asked about them.
            "D" | "E" | "F" | "I" | "K" | "L" | "N" | "S" | "H" | "V" => continue,
            other => panic!("category {other}"),
        };
        let period = case["period"].as_str().unwrap();
        // Nobody can choose two weeks.
        let Some((period, name)) = PERIODS.iter().find(|(_, name)| *name == period) else { continue };
        let due = figures.for_period(age, number(&case["gross"]), *period);
        assert_eq!(due, number(&case["employer_ni"]), "{case}");
        checked.insert((*name, age));
    }
    assert_eq!(checked, BTreeSet::from([("week", 35), ("four-weeks", 70), ("month", 35), ("month", 20)]));
}

#[test]
fn the_thresholds_of_every_pay_period() {
    let (table, figures) = (table(), &tax_year("2026/27").national_insurance);
    let thresholds = &table["meta"]["thresholds_2026_27"];
    let same = |figure: &Dated, kind: &str, name: &str| {
        assert_eq!(figure.amount, number(&thresholds[kind][name]), "{kind} {name}");
    };
    for (period, name) in PERIODS {
        same(figures.threshold(period), "secondary", name);
        same(figures.young_limit(period), "upper_secondary_under_21_apprentice_veteran", name);
    }
    same(&figures.lower_earnings_limit_week, "lower_earnings_limit", "week");
}

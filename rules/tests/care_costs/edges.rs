//! The edge cases of the file: each rule at the points where it changes.

use rules::base::money::{Every, Money};
use rules::tools::budget;
use rules::tools::care_costs::{Inputs, LineRule, PaPay, PayPeriod, Pension, Way};
use rust_decimal::Decimal;
use serde_json::Value;

use super::{
    agency, cases, day, day_of, dec, employed, hourly, near, number, pounds, tax_year, together, way, week,
};

const PENNY: &str = "0.01";

#[test]
fn every_edge_case() {
    let cases = cases("edge_cases");
    assert_eq!(cases.len(), 36);
    for case in &cases {
        let id = case["id"].as_str().unwrap();
        let family = id.split('-').nth(1).unwrap();
        let (input, expected) = (&case["inputs"], &case["expected"]);
        let year = tax_year(case["tax_year"].as_str().unwrap());
        match family {
            "NI" => {
                let age = input["age"].as_u64().unwrap().try_into().unwrap();
                let (pay, period) = match input.get("weekly_pay") {
                    Some(weekly) => (number(weekly), PayPeriod::Week),
                    None => (number(&input["gross"]), PayPeriod::Year),
                };
                let due = year.national_insurance.for_period(age, pay, period);
                assert_eq!(due, number(&expected["employer_ni"]), "{id}");
            }
            "AE" => pension(id, input, expected),
            "SSP" => {
                let average = number(&input["average_weekly_earnings"]);
                assert_eq!(year.sick_pay.waiting_days.amount, number(&expected["waiting_days"]), "{id}");
                near(year.sick_pay.a_week(average), number(&expected["ssp_weekly"]), PENNY, id);
                near(year.sick_pay.for_weeks(average, 2), number(&expected["two_full_weeks"]), PENNY, id);
            }
            "SSP25" => {
                let average = number(&input["average_weekly_earnings"]);
                let (off, of_week) = (number(&input["days_off"]), number(&input["qualifying_days_per_week"]));
                let paid = year.sick_pay.for_days(average, off, of_week);
                assert_eq!(paid, number(&expected["ssp_total"]), "{id}");
                let days = paid / (year.sick_pay.weekly.amount / of_week);
                assert_eq!(days, number(&expected["payable_days"]), "{id}");
            }
            "RED" => redundancy(id, input, expected),
            "MILE" => {
                let miles = (number(&input["miles_per_week"]) * dec("52")).try_into().unwrap();
                assert_eq!(year.mileage.a_year(miles, 1), number(&expected["annual"]), "{id}");
            }
            "MED" if id == "E-MED-DIFF" => medway_differences(expected),
            "MED" => medway(id, input, expected),
            "MIN" => {
                let wages = &year.minimum_wage;
                for (age, key) in
                    [(21, "age>=21"), (20, "18-20"), (18, "18-20"), (17, "under 18"), (16, "under 18")]
                {
                    assert_eq!(wages.at(age).amount, number(&expected[key]), "{id} {age}");
                }
                // The apprentice rate is not modelled; it equals the lowest one.
                assert_eq!(wages.under_18.amount, number(&expected["apprentice (under 19 or first year)"]));
            }
            other => panic!("{id}: a family nobody knows, {other}"),
        }
    }
}

fn pension(id: &str, input: &Value, expected: &Value) {
    let figures = &tax_year("2026/27").pension;
    assert_eq!(figures.pension_age.amount, number(&input["state_pension_age_used"]), "{id}");
    let age = input["age"].as_u64().unwrap().try_into().unwrap();
    let pay = number(&input["gross"]);
    let choice = match input["choice"].as_str() {
        None => Pension::Usual,
        Some("in") => Pension::Joins,
        Some(other) => panic!("{other}"),
    };
    let paid = figures.a_year(age, pay, choice);
    assert_eq!(paid, number(&expected["employer_pension"]), "{id}");
    let status = expected["status"].as_str().unwrap();
    let by_age = status.starts_with("not automatically enrolled: age");
    assert_eq!(by_age, choice == Pension::Usual && !figures.enrols(age), "{id}");
    let by_pay = status.starts_with("not automatically enrolled: pay");
    assert_eq!(
        by_pay,
        choice == Pension::Usual && figures.enrols(age) && pay <= figures.trigger.amount,
        "{id}"
    );
    assert_eq!(status == "auto-enrolled" || status == "opted in", !paid.is_zero(), "{id}");
}

fn redundancy(id: &str, input: &Value, expected: &Value) {
    let figures = &tax_year("2026/27").redundancy;
    let whole = |key: &str| u8::try_from(input[key].as_u64().unwrap()).unwrap();
    let week = number(&input["weekly_pay"]);
    let found = figures.statutory(whole("age"), whole("complete_years"), week);
    assert_eq!(found, number(&expected["statutory_redundancy"]), "{id}");
    assert_eq!(figures.counts(week), number(&expected["weekly_pay_used"]), "{id}");
    assert_eq!(found / figures.counts(week), number(&expected["weeks"]), "{id}");
}

fn medway(id: &str, input: &Value, expected: &Value) {
    let text = input["rate"].as_str().unwrap();
    let of = |weeks: Decimal| {
        let pa = Some(PaPay::AllIn(hourly(text)));
        way(&Inputs { pa, weeks, day: day_of("2024/25"), ..week("14") }, Way::AllIn)
    };
    let year = of(dec("52"));
    let is = |found: Money, key: &str| assert_eq!(found.pounds(), number(&expected[key]), "{id} {key}");
    is(year.every(Every::Week), "week");
    is(year.every(Every::FourWeeks), "four_weeks");
    is(year.year, "year_52");
    is(year.every(Every::Month), "calendar_month_52_over_12");
    is(of(dec("53")).year, "week53_year");
    let by_the_calendar = of(dec("365") / dec("7"));
    is(by_the_calendar.year, "year_365_over_7");
    is(by_the_calendar.every(Every::Month), "calendar_month_365_over_84");
    assert_eq!(year.year.pounds().round(), number(&expected["report_prints"]), "{id}");
}

fn medway_differences(expected: &Value) {
    let agency_way = Inputs { agency: Some(agency("20.32")), day: day_of("2024/25"), ..week("14") };
    let budget = way(&agency_way, Way::Agency).year;
    for (rate, difference, hours, shown) in [
        ("15.25", "pa_vs_agency", "hours_the_agency_budget_buys_at_15_25", "18.5"),
        ("17.00", "complex_pa_vs_agency", "hours_at_17_00", "16.5"),
    ] {
        let inputs = Inputs { pa: Some(PaPay::AllIn(hourly(rate))), ..agency_way.clone() };
        let cost = way(&inputs, Way::AllIn).year;
        assert_eq!((budget - cost).pounds(), number(&expected[difference]), "{rate}");
        let bought = budget::hours(Way::AllIn, budget, &inputs).unwrap().unwrap();
        assert_eq!(bought.hours.number(), dec(shown), "{rate}");
        let exact = number(&expected[hours]);
        assert!(bought.hours.number() <= exact && exact < bought.hours.number() + dec("0.25"), "{rate}");
    }
}

#[test]
fn wages_change_on_the_first_of_april_and_the_tax_year_on_the_sixth() {
    use super::employed;
    let at = |text: &str| super::compared(&Inputs { day: day(text), ..employed("12.71", "20") });
    for (text, wage, label) in [
        ("2025-03-31", "11.44", "2024/25"),
        ("2025-04-01", "12.21", "2024/25"),
        ("2025-04-05", "12.21", "2024/25"),
        ("2025-04-06", "12.21", "2025/26"),
        ("2026-03-31", "12.21", "2025/26"),
        ("2026-04-01", "12.71", "2025/26"),
        ("2026-04-05", "12.71", "2025/26"),
        ("2026-04-06", "12.71", "2026/27"),
        ("2027-03-31", "12.71", "2026/27"),
    ] {
        let found = at(text);
        assert_eq!((found.wages.adult.amount, found.year.label), (dec(wage), label), "{text}");
    }
}

#[test]
fn the_pension_steps_a_penny_above_the_trigger() {
    let figures = &tax_year("2026/27").pension;
    let at = |pay: &str| figures.a_year(35, dec(pay), Pension::Usual);
    assert_eq!(at("10000.00"), Decimal::ZERO);
    assert_eq!(Money::rounded(at("10000.01"), rules::base::money::Fraction::Nearest), pounds("112.80"));
}

#[test]
fn half_a_penny_of_national_insurance_is_dropped() {
    let figures = &tax_year("2026/27").national_insurance;
    // 15 % of 0.10 above the threshold is exactly one and a half pence.
    for (pay, due) in [("96.09", "0.01"), ("96.10", "0.01"), ("96.11", "0.02")] {
        assert_eq!(figures.for_period(35, dec(pay), PayPeriod::Week), dec(due), "{pay}");
    }
}

#[test]
fn under_21_pays_from_the_upper_threshold() {
    let figures = &tax_year("2026/27").national_insurance;
    assert_eq!(figures.for_period(20, dec("50271"), PayPeriod::Year), dec("0.15"));
    assert_eq!(figures.for_period(20, dec("966"), PayPeriod::Week), Decimal::ZERO);
    // 15 % of 1,000 − 967: HMRC's tables have whole pounds for each pay period.
    assert_eq!(figures.for_period(20, dec("1000"), PayPeriod::Week), dec("4.95"));
}

/// Pensions Act 2008 s.3(1)(c) and s.15(1): the pay of each pay period is held against its share of the year's sums. 15 hours
/// at £14 in 40 weeks of a year, with 12.07 % for leave, are 9,413.88 a year, below 10,000; but 235.35 a week, above 192.31. The
/// employer pays 3 % of 235.35 − 120.00 in 40 weeks.
#[test]
fn a_pension_for_work_in_part_of_a_year_goes_by_the_pay_period() {
    let term = |hours: &str| Inputs { weeks: dec("40"), ..employed("14.00", hours) };
    let pension = |hours: &str| together(&way(&term(hours), Way::Employed), LineRule::Pension);
    assert_eq!(pension("15"), dec("138.42"));
    // 12 hours are 188.28 a week: not enough.
    assert_eq!(pension("12"), dec("0"));
    // The same pay in a whole year is below the trigger.
    let whole = together(&way(&employed("14.00", "12.5"), Way::Employed), LineRule::Pension);
    assert_eq!(whole, dec("0"), "9,100 a year");
}

//! The reference computations, and those from a budget to a wage.

use rules::base::money::{Every, Hourly, Hours, Money};
use rules::tools::budget;
use rules::tools::care_costs::{Helper, Inputs, Leave, LineRule, PaPay, PayPeriod, Pension, Running, Way};
use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::Value;

use super::{
    agency, cases, changed, compared, day_of, dec, employed, employer, near, number, pounds, together, way,
    week,
};

const PENNY: &str = "0.01";

fn inputs(case: &Value) -> Inputs {
    let people = case["pas"].as_array().unwrap();
    // In R32 the second person is the one who stands in.
    let is_second = case["id"] == "R32";
    let regular = if is_second { &people[..1] } else { &people[..] };
    let helpers: Vec<Helper> = regular
        .iter()
        .map(|person| Helper {
            age: person["age"].as_u64().unwrap().try_into().unwrap(),
            hours: Hours::of(number(&person["hours_per_week"])),
            wage: Hourly::of(number(&person["hourly_wage"])),
            pension: Pension::Usual,
            years: None,
        })
        .collect();
    let care: Decimal = helpers.iter().map(|helper| helper.hours.number()).sum();
    let extra =
        |name: &str| case["totals"]["extras"].get(name).map_or(Money::ZERO, |sum| Money::of(number(sum)));
    let mut employer = employer(&helpers);
    employer.leave = match people[0]["holiday_method"].as_str().unwrap() {
        "cover1207" => Leave::OnTop,
        "paid_weeks_include_5.6_leave" if is_second => Leave::SecondPa,
        "paid_weeks_include_5.6_leave" => Leave::Stops,
        other => panic!("{other}"),
    };
    employer.allowance = case["employment_allowance_claimed"].as_bool().unwrap();
    employer.period = match case["ni_basis"].as_str().unwrap() {
        "annual" => PayPeriod::Year,
        "monthly" => PayPeriod::Month,
        "4weekly" => PayPeriod::FourWeeks,
        "weekly" => PayPeriod::Week,
        other => panic!("{other}"),
    };
    employer.running = Running {
        insurance: extra("employers_liability_insurance"),
        payroll: extra("payroll_service"),
        ..Running::default()
    };
    Inputs {
        day: day_of(case["tax_year"].as_str().unwrap()),
        weeks: number(&people[0]["paid_weeks"]),
        pa: Some(PaPay::Wage(employer)),
        ..week(&care.to_string())
    }
}

#[test]
fn every_reference_case() {
    let cases = cases("reference_cases");
    assert_eq!(cases.len(), 27);
    for case in &cases {
        let id = case["id"].as_str().unwrap();
        let inputs = inputs(case);
        let cost = way(&inputs, Way::Employed);
        let of = |place: usize, rule: LineRule| -> Decimal {
            let lines = cost.lines.iter().filter(|line| line.rule == rule && line.helper == Some(place));
            lines.map(|line| line.amount).sum()
        };
        for (place, person) in case["pas"].as_array().unwrap().iter().enumerate() {
            let expected = |key: &str| number(&person[key]);
            if id == "R32" && place == 1 {
                near(of(0, LineRule::SecondPa), expected("gross_pay"), PENNY, id);
                continue;
            }
            near(of(place, LineRule::GrossPay), expected("base_pay"), PENNY, id);
            near(of(place, LineRule::HolidayCover), expected("holiday_pay_on_top"), PENNY, id);
            near(of(place, LineRule::EmployerNi), expected("employer_ni_before_allowance"), PENNY, id);
            near(of(place, LineRule::Pension), expected("employer_pension"), PENNY, id);
        }
        let totals = &case["totals"];
        let expected = |key: &str| number(&totals[key]);
        let due = together(&cost, LineRule::EmployerNi);
        let used = -together(&cost, LineRule::Allowance);
        near(due, expected("employer_ni_before_allowance"), PENNY, id);
        near(used, expected("employment_allowance_used"), PENNY, id);
        near(due - used, expected("employer_ni_due"), PENNY, id);
        near(together(&cost, LineRule::Pension), expected("employer_pension"), PENNY, id);
        let extras = together(&cost, LineRule::Insurance) + together(&cost, LineRule::Payroll);
        assert_eq!(extras, expected("extras_total"), "{id}");
        for key in ["total_annual_cost", "total_annual_cost_sum_of_rounded"] {
            near(cost.year.pounds(), expected(key), PENNY, id);
        }
        for (every, key) in [
            (Every::Week, "per_week_52"),
            (Every::FourWeeks, "per_four_weeks_13"),
            (Every::Month, "per_month_12"),
        ] {
            near(cost.every(every).pounds(), expected(key), PENNY, id);
        }
        near(cost.year.pounds() / expected("hours_in_year"), expected("all_in_per_hour"), "0.0001", id);
        if id == "R32" {
            near(cost.care_hours, number(&case["care_hours_delivered"]), "0", id);
            near(cost.an_hour().unwrap().pounds(), number(&case["all_in_per_care_hour"]), "0.0001", id);
        } else {
            let paid = inputs.week.worked().number() * inputs.weeks;
            near(paid, expected("hours_in_year"), "0.000001", id);
        }
        comparators(case, &inputs, id);
    }
}

/// Where a case has them: an agency's or a council's rate for the same hours, and what the employed way costs less.
fn comparators(case: &Value, inputs: &Inputs, id: &str) {
    for (name, rate) in case["comparators"].as_object().into_iter().flatten() {
        let ours = way(inputs, Way::Employed).year.pounds();
        let text = rate["rate"].as_str().unwrap();
        let other = if name.contains("_pa_") {
            let all_in = Inputs { pa: Some(PaPay::AllIn(super::hourly(text))), ..inputs.clone() };
            way(&all_in, Way::AllIn)
        } else {
            way(&Inputs { agency: Some(agency(text)), ..inputs.clone() }, Way::Agency)
        };
        near(other.year.pounds(), number(&rate["annual"]), "0", &format!("{id} {name}"));
        near(other.year.pounds() - ours, number(&rate["saving_with_pa"]), PENNY, &format!("{id} {name}"));
    }
}

#[test]
fn every_case_from_a_budget_to_a_wage() {
    let cases = cases("budget_to_wage_cases");
    assert_eq!(cases.len(), 7);
    for case in &cases {
        let what = case.to_string();
        let budget = Money::of(number(&case["annual_budget"]));
        for (leave, wage_key, hours_key) in [
            (Leave::Stops, "wage_for_14h_52_paid_weeks", "weekly_hours_at_12_71_52_paid_weeks"),
            (Leave::OnTop, "wage_for_14h_with_12_07_cover", "weekly_hours_at_12_71_with_cover"),
        ] {
            let inputs = changed(employed("12.71", "14"), |employer| {
                employer.leave = leave;
                employer.allowance = case["employment_allowance"].as_bool().unwrap();
                employer.running.insurance = Money::of(number(&case["extras"]));
            });
            let inputs = Inputs { day: day_of(case["tax_year"].as_str().unwrap()), ..inputs };
            let wage = budget::wage(budget, &inputs).unwrap().unwrap();
            let exact = number(&case[wage_key]);
            assert_eq!(
                wage.wage.pounds(),
                exact.round_dp_with_strategy(2, RoundingStrategy::ToZero),
                "{what}"
            );
            let pay = |wage: Decimal| {
                let holiday = if leave == Leave::OnTop { dec("1.1207") } else { Decimal::ONE };
                wage * dec("14") * dec("52") * holiday
            };
            let most = number(&case["max_gross"]);
            assert!(pay(wage.wage.pounds()) <= most + dec("0.005"), "{what}");
            assert!(pay(wage.wage.pounds() + dec("0.01")) > most, "{what}");

            let bought = budget::hours(Way::Employed, budget, &inputs).unwrap().unwrap();
            let exact = number(&case[hours_key]);
            assert_eq!(bought.hours.number(), (exact * dec("4")).trunc() / dec("4"), "{what}");
        }
    }
}

#[test]
fn medways_three_figures_to_the_pound() {
    for (rate, year, exact) in
        [("20.32", "14793", "14792.96"), ("15.25", "11102", "11102.00"), ("17.00", "12376", "12376.00")]
    {
        let inputs = Inputs {
            pa: Some(PaPay::AllIn(super::hourly(rate))),
            agency: Some(agency(rate)),
            day: day_of("2024/25"),
            ..week("14")
        };
        for cost in compared(&inputs).ways {
            assert_eq!(cost.year, pounds(exact));
            assert_eq!(cost.year.pounds().round(), dec(year), "{rate} {:?}", cost.way);
            assert_eq!(cost.lines.len(), 1, "nothing is added");
            assert_eq!(cost.an_hour().unwrap().pounds(), dec(rate));
        }
    }
}

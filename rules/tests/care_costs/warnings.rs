//! Each warning at its edge: there on one side, gone on the other. A warning changes no sum.

use rules::base::money::{Hourly, Money};
use rules::tools::care_costs::{Figure, Inputs, Leave, PaPay, Warned, Warning};

use super::{agency, changed, compared, dec, employed, employer, helper, hourly, self_employed, week};

#[track_caller]
fn found(inputs: &Inputs, warning: Warning) -> Option<Warned> {
    compared(inputs).warnings.into_iter().find(|warned| warned.warning == warning)
}

#[track_caller]
fn edge(warning: Warning, with: &Inputs, without: &Inputs) {
    assert!(found(with, warning).is_some(), "{warning:?} is missing");
    assert!(found(without, warning).is_none(), "{warning:?} too early");
}

fn aged(wage: &str, care: &str, age: u8) -> Inputs {
    changed(employed(wage, care), |employer| employer.helpers[0].age = age)
}

#[test]
fn a_wage_below_the_minimum_names_it() {
    for (wage, least, age) in
        [("12.70", "12.71", 21), ("10.84", "10.85", 20), ("10.84", "10.85", 18), ("7.99", "8.00", 17)]
    {
        edge(Warning::WageBelowMinimum, &aged(wage, "14", age), &aged(least, "14", age));
        let warned = found(&aged(wage, "14", age), Warning::WageBelowMinimum).unwrap();
        assert_eq!(warned.helper, Some(0));
        let limit = warned.figures.iter().find(|(name, _)| *name == "limit").unwrap().1;
        assert_eq!(limit, Figure::Hourly(hourly(least)));
    }
}

#[test]
fn wages_ages_and_hours() {
    edge(Warning::WageHigh, &employed("30.01", "14"), &employed("30", "14"));
    edge(Warning::HelperUnder18, &aged("12.71", "14", 17), &aged("12.71", "14", 18));
    edge(Warning::HoursOver48, &employed("12.71", "48.25"), &employed("12.71", "48"));
    edge(Warning::HoursOver40Young, &aged("12.71", "40.25", 17), &aged("12.71", "40", 17));
    edge(Warning::HoursOver40Young, &aged("12.71", "40.25", 17), &aged("12.71", "40.25", 18));
    edge(Warning::NearHourless, &employed("12.71", "0.75"), &employed("12.71", "1"));
    let many = |count: usize, care: &str| Inputs {
        pa: Some(PaPay::Wage(employer(&vec![helper("12.71", "1"); count]))),
        ..week(care)
    };
    edge(Warning::ManyHelpers, &many(9, "9"), &many(8, "8"));
}

#[test]
fn agencies_and_rates() {
    let at = |hour: &str| Inputs { agency: Some(agency(hour)), ..week("14") };
    edge(Warning::AgencyLow, &at("14.99"), &at("15"));
    edge(Warning::AgencyHigh, &at("45.01"), &at("45"));
    let all_in = |rate: &str| Inputs { pa: Some(PaPay::AllIn(hourly(rate))), ..week("14") };
    // 12.71 × 1.1207 is 14.2441.
    edge(Warning::RateBelowFloor, &all_in("14.24"), &all_in("14.25"));
    let warned = found(&all_in("14"), Warning::RateBelowFloor).unwrap();
    assert!(warned.figures.contains(&("limit", Figure::Hourly(Hourly::of_pence(1424)))));
    let own = Inputs { self_employed: Some(self_employed("18")), ..week("14") };
    edge(Warning::SelfEmployedStatus, &own, &week("14"));
}

#[test]
fn what_an_employer_has_left_out() {
    let full = changed(employed("12.71", "14"), |employer| {
        employer.running.insurance = Money::of_pence(8_000);
        employer.running.payroll = Money::of_pence(26_000);
    });
    let bare = employed("12.71", "14");
    edge(Warning::NoInsurance, &bare, &full);
    edge(Warning::NoPayroll, &bare, &full);
    let not_claimed = changed(bare.clone(), |employer| employer.allowance = false);
    edge(Warning::AllowanceNotClaimed, &not_claimed, &bare);
    let small = changed(employed("12.71", "7"), |employer| employer.allowance = false);
    edge(Warning::AllowanceNotClaimed, &not_claimed, &small);
    let miles = |miles| changed(bare.clone(), |employer| employer.running.miles = miles);
    edge(Warning::ManyMiles, &miles(10_001), &miles(10_000));
    edge(Warning::WeeksNot52, &Inputs { weeks: dec("51"), ..bare.clone() }, &bare);
}

#[test]
fn a_quarter_hour_below_the_pensions_trigger() {
    // 15 × 12.71 × 52 is 9,913.80, 15.25 is 10,079.03; 14.75 is 9,748.57.
    edge(Warning::PensionStepNear, &employed("12.71", "15"), &employed("12.71", "14.75"));
    edge(Warning::PensionStepNear, &employed("12.71", "15"), &employed("12.71", "15.25"));
    let warned = found(&employed("12.71", "15"), Warning::PensionStepNear).unwrap();
    assert!(warned.figures.contains(&("step", Figure::Money(Money::of_pence(11_280)))));
    edge(Warning::PensionStepNear, &employed("12.71", "15"), &aged("12.71", "15", 21));
    let on_top = |care| changed(employed("12.71", care), |employer| employer.leave = Leave::OnTop);
    // 13.25 × 12.71 × 52 × 1.1207 is 9,814.19 and 13.5 is 9,999.36, just below; 13.75 is 10,184.53.
    edge(Warning::PensionStepNear, &on_top("13.5"), &on_top("13.25"));
}

#[test]
fn nothing_to_warn_of() {
    let sound = Inputs {
        agency: Some(agency("25")),
        ..changed(employed("13.50", "20"), |employer| {
            employer.running.insurance = Money::of_pence(8_000);
            employer.running.payroll = Money::of_pence(26_000);
        })
    };
    assert_eq!(compared(&sound).warnings, []);
}

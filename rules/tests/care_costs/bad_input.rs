//! What is refused, with the field, what stands there and what would be right; and what is strange but taken.

use chrono::Datelike;
use rules::base::money::{Hours, Money};
use rules::data::employment;
use rules::tools::budget;
use rules::tools::care_costs::{
    CareWeek, Employer, Field, Inputs, PaPay, Prices, Problem, Running, Warning, Way, compare, cost,
};
use rust_decimal::Decimal;

use super::{
    agency, changed, compared, day, dec, employed, employer, helper, hourly, hours, percent, pounds,
    self_employed, way, week,
};

#[track_caller]
fn refused(inputs: &Inputs) -> Problem {
    let problem = compare(inputs).unwrap_err();
    let line = problem.to_string();
    assert_eq!(line.lines().count(), 1, "{line}");
    problem
}

/// The field and the limits of a number that is out of range.
#[track_caller]
fn out_of_range(inputs: &Inputs) -> (Field, Option<usize>, Decimal, Decimal) {
    match refused(inputs) {
        Problem::OutOfRange { field, place, value, most, .. } => (field, place, value, most),
        other => panic!("{other}"),
    }
}

fn one(own: &str, wage: &str) -> Inputs {
    employed(wage, own)
}

#[test]
fn a_day_without_figures_is_refused_by_name() {
    let newest = employment::all().last().unwrap();
    let after = newest.ends.succ_opt().unwrap();
    for (on, says) in [
        (day("2024-03-31"), "31 March 2024"),
        (day("2024-04-05"), "5 April 2024"),
        (after, &format!("{} April {}", after.day(), after.year())),
        (day("1066-10-14"), "14 October 1066"),
    ] {
        let problem = refused(&Inputs { day: on, ..one("14", "12.71") });
        assert!(matches!(problem, Problem::NoRates(none) if none.day == on), "{problem}");
        assert!(problem.to_string().starts_with(&format!("There are no amounts for {says}")), "{problem}");
    }
    // The newest tax year runs on, but the wages of its last April are not known: never the last known ones.
    let last = newest.minimum_wage.ends;
    let problem = refused(&Inputs { day: last.succ_opt().unwrap(), ..one("14", "12.71") });
    assert!(matches!(problem, Problem::NoRates(none) if none.last == last), "{problem}");
}

#[test]
fn more_hours_than_a_week_has() {
    for (own, value) in [("168.25", "168.25"), ("200", "200"), ("0", "")] {
        if own == "0" {
            // No hours and no nights: nothing to pay, and nothing wrong.
            assert_eq!(way(&one("0", "12.71"), Way::Employed).year, Money::ZERO);
            continue;
        }
        let found = out_of_range(&one(own, "12.71"));
        assert_eq!(found, (Field::HelperHours, Some(0), dec(value), dec("168")));
    }
    assert_eq!(way(&one("168", "12.71"), Way::Employed).care_hours.round(), dec("7795"));
    for care in ["336.25", "10000"] {
        let found = out_of_range(&Inputs { agency: Some(agency("20")), ..week(care) });
        assert_eq!(found, (Field::Hours, None, dec(care), dec("336")));
    }
    let nights = Inputs {
        week: CareWeek { care: hours("300"), waking: hours("56"), ..CareWeek::default() },
        ..week("0")
    };
    assert_eq!(out_of_range(&nights), (Field::Hours, None, dec("356"), dec("336")));
    assert_eq!(out_of_range(&week("-1")).0, Field::Hours);
}

#[test]
fn wages_of_nothing_and_absurd_ones() {
    for wage in ["0", "-12.71", "100.01", "1271"] {
        let found = out_of_range(&one("14", wage));
        assert_eq!(found, (Field::Wage, Some(0), dec(wage), dec("100")));
    }
    for wage in ["0.01", "100"] {
        compared(&one("14", wage));
    }
    assert_eq!(refused(&one("14", "0")).to_string(), "wage 1: 0; it should be more than 0 and at most 100");
}

#[test]
fn weeks_of_a_year() {
    for weeks in ["0", "-1", "53.5", "54", "365"] {
        let found = out_of_range(&Inputs { weeks: dec(weeks), ..one("14", "12.71") });
        assert_eq!(found, (Field::Weeks, None, dec(weeks), dec("53")));
    }
    let found = compared(&Inputs { weeks: dec("53"), ..one("14", "12.71") });
    assert!(found.warnings.iter().any(|warned| warned.warning == Warning::WeeksNot52));
    assert_eq!(found.ways[0].year, pounds("9430.82"), "14 × 12.71 × 53");
}

#[test]
fn ages_12_and_99() {
    let aged = |age| changed(one("14", "12.71"), |employer| employer.helpers[0].age = age);
    for age in [0, 12, 15, 100, 255] {
        let found = out_of_range(&aged(age));
        assert_eq!(found, (Field::HelperAge, Some(0), Decimal::from(age), dec("99")));
    }
    for age in [16, 99] {
        compared(&aged(age));
    }
}

#[test]
fn more_helpers_than_hours_is_strange_but_taken() {
    let four = Inputs { pa: Some(PaPay::Wage(employer(&[helper("12.71", "0.5"); 4]))), ..week("2") };
    let found = compared(&four);
    let near: Vec<_> =
        found.warnings.iter().filter(|warned| warned.warning == Warning::NearHourless).collect();
    assert_eq!(near.len(), 4);
    assert_eq!(near[3].helper, Some(3));
    for count in [0_usize, 21] {
        let many =
            Inputs { pa: Some(PaPay::Wage(employer(&vec![helper("12.71", "1"); count]))), ..week("21") };
        assert_eq!(out_of_range(&many), (Field::Helpers, None, Decimal::from(count), dec("20")));
    }
}

#[test]
fn hours_of_the_helpers_are_those_of_the_week() {
    let short = Inputs { pa: Some(PaPay::Wage(employer(&[helper("12.71", "10")]))), ..week("14") };
    let expected = Problem::NotTheSame { field: Field::HelperHours, value: dec("10"), right: dec("14") };
    assert_eq!(refused(&short), expected);
    let thirds = [helper("12.71", "4.6666666666666666666666666667"); 3];
    compared(&Inputs { pa: Some(PaPay::Wage(employer(&thirds))), ..week("14") });
}

#[test]
fn prices_out_of_range() {
    for hour in ["0", "4.99", "100.01"] {
        assert_eq!(out_of_range(&Inputs { agency: Some(agency(hour)), ..week("14") }).0, Field::AgencyHour);
    }
    for rate in ["4.99", "60.01"] {
        let pa = Some(PaPay::AllIn(hourly(rate)));
        assert_eq!(out_of_range(&Inputs { pa, ..week("14") }), (Field::AllIn, None, dec(rate), dec("60")));
    }
    assert_eq!(
        out_of_range(&Inputs { self_employed: Some(self_employed("4")), ..week("14") }).0,
        Field::SelfEmployed
    );
    assert_eq!(out_of_range(&Inputs { managed: Some(hourly("101")), ..week("14") }).0, Field::Managed);
    let mut dear = agency("20");
    dear.vat = Some(percent("101"));
    assert_eq!(out_of_range(&Inputs { agency: Some(dear), ..week("14") }).0, Field::Vat);
    for (lengths, place) in [
        (["0", "12", "16"], 0),
        (["12", "10", "16"], 1),
        (["8", "12", "11.99"], 2),
        (["8", "12", "20.01"], 2),
    ] {
        let mut odd = agency("20");
        odd.by_length = Some(lengths.map(pounds));
        let found = out_of_range(&Inputs { agency: Some(odd), ..week("14") });
        assert_eq!((found.0, found.1), (Field::AgencyVisit, Some(place)), "{lengths:?}");
    }
}

#[test]
fn running_costs_out_of_range() {
    let running =
        |change: fn(&mut Running)| changed(one("14", "12.71"), |employer| change(&mut employer.running));
    let found = out_of_range(&running(|running| running.insurance = pounds("2000.01")));
    assert_eq!(found, (Field::Insurance, None, dec("2000.01"), dec("2000")));
    let found = out_of_range(&running(|running| running.payroll = pounds("20000.01")));
    assert_eq!(found, (Field::Payroll, None, dec("20000.01"), dec("20000")));
    let found = out_of_range(&running(|running| running.miles = 20_001));
    assert_eq!(found, (Field::Miles, None, dec("20001"), dec("20000")));
    let sick = changed(one("14", "12.71"), |employer| employer.sick_weeks = 53);
    assert_eq!(out_of_range(&sick).0, Field::SickWeeks);
}

#[test]
fn a_price_that_the_week_needs_is_asked_for() {
    let with = |change: fn(&mut CareWeek)| {
        let mut inputs = Inputs { agency: Some(agency("20")), ..one("14", "12.71") };
        change(&mut inputs.week);
        inputs
    };
    let nights = with(|week| week.sleep_ins = 1);
    assert_eq!(refused(&nights), Problem::Missing { field: Field::AgencySleepIn });
    assert_eq!(cost(Way::Employed, &nights), Err(Problem::Missing { field: Field::PaSleepIn }));
    let prices = Prices { pa_sleep_in: Some(pounds("60")), ..Prices::default() };
    assert!(cost(Way::Employed, &Inputs { prices, ..nights }).is_ok());
    let days = with(|week| week.day_services = 1);
    assert_eq!(refused(&days), Problem::Missing { field: Field::DayService });
    let respite = with(|week| week.respite_nights = 1);
    assert_eq!(refused(&respite), Problem::Missing { field: Field::RespiteNight });
}

#[test]
fn visits_and_nights_out_of_range() {
    let with = |change: fn(&mut CareWeek)| {
        let mut inputs = Inputs { agency: Some(agency("20")), ..week("14") };
        change(&mut inputs.week);
        inputs
    };
    let found = out_of_range(&with(|week| week.visits = vec![30, 0]));
    assert_eq!(found, (Field::Visit, Some(1), dec("0"), dec("1440")));
    assert_eq!(out_of_range(&with(|week| week.visits = vec![1_441])).0, Field::Visit);
    assert_eq!(out_of_range(&with(|week| week.sleep_ins = 15)).0, Field::SleepIns);
    assert_eq!(out_of_range(&with(|week| week.day_services = 15)).0, Field::DayServices);
    assert_eq!(out_of_range(&with(|week| week.respite_nights = u32::MAX)).0, Field::RespiteNights);
}

#[test]
fn budgets_out_of_range() {
    for budget in ["-0.01", "1000000.01"] {
        let expected = |problem: Problem| {
            assert!(matches!(problem, Problem::OutOfRange { field: Field::Budget, .. }), "{problem}");
        };
        expected(budget::hours(Way::Employed, pounds(budget), &one("14", "12.71")).unwrap_err());
        expected(budget::wage(pounds(budget), &one("14", "12.71")).unwrap_err());
    }
    let employer: Employer = employer(&[]);
    let nobody = Inputs { pa: Some(PaPay::Wage(employer)), ..week("14") };
    assert!(budget::hours(Way::Employed, pounds("100"), &nobody).is_err());
    assert_eq!(budget::with_hours(&nobody, Hours::of_quarters(4)).week.care, hours("1"));
}

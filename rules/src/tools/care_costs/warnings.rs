//! What is unusual, unlawful or near an edge. A warning changes no sum; its words stand in content.

use rust_decimal::Decimal;

use super::comparison::{LineRule, Warned, Warning, Way, WayCost};
use super::inputs::{Agency, Employer, Helper, Inputs, PaPay, Pension};
use crate::base::figure::Figure;
use crate::base::money::{Hourly, Hours, WEEKS_A_YEAR};
use crate::data::employment::{EmploymentYear, MinimumWage};

/// A wage above this is unusual; pounds an hour. Ours, as are the two prices below.
const HIGH_WAGE: Decimal = Decimal::from_parts(30, 0, 0, false, 0);
/// An agency below this is unusual.
const LOW_AGENCY: Decimal = Decimal::from_parts(15, 0, 0, false, 0);
/// An agency above this is unusual.
const HIGH_AGENCY: Decimal = Decimal::from_parts(45, 0, 0, false, 0);
/// More helpers than this are unusual.
const MANY_HELPERS: usize = 8;

/// All warnings.
pub fn all(inputs: &Inputs, ways: &[WayCost], year: &EmploymentYear, wages: &MinimumWage) -> Vec<Warned> {
    let mut found = Vec::new();
    if inputs.weeks != WEEKS_A_YEAR {
        found.push(plain(Warning::WeeksNot52).with("weeks", Figure::Number(inputs.weeks)));
    }
    match &inputs.pa {
        Some(PaPay::AllIn(rate)) => found.extend(below_floor(*rate, year, wages)),
        Some(PaPay::Wage(employer)) => {
            for (place, helper) in employer.helpers.iter().enumerate() {
                of_helper(&mut found, place, helper, year, wages);
                found.extend(step_near(inputs, employer, place, helper, year));
            }
            of_employer(&mut found, employer, ways, year);
        }
        None => {}
    }
    found.extend(inputs.agency.iter().filter_map(of_agency));
    if inputs.self_employed.is_some() {
        found.push(plain(Warning::SelfEmployedStatus));
    }
    found
}

fn of_helper(
    found: &mut Vec<Warned>,
    place: usize,
    helper: &Helper,
    year: &EmploymentYear,
    wages: &MinimumWage,
) {
    let age = Figure::Number(helper.age.into());
    let mut warn = |warning, name, given, limit| {
        let warned = plain(warning).of(place).with("age", age).with(name, given);
        found.push(warned.with("limit", limit));
    };
    let (wage, hours) = (Figure::Hourly(helper.wage), Figure::Hours(helper.hours));
    if !wages.allows(helper.wage, helper.age) {
        warn(Warning::WageBelowMinimum, "wage", wage, wages.at(helper.age).hourly());
    }
    if helper.wage.pounds() > HIGH_WAGE {
        warn(Warning::WageHigh, "wage", wage, Figure::Hourly(Hourly::of(HIGH_WAGE)));
    }
    let limits = &year.working_time;
    let is_young = Decimal::from(helper.age) < limits.adult_age.amount;
    if is_young {
        warn(Warning::HelperUnder18, "hours", hours, limits.adult_age.number());
    }
    if helper.hours.number() > limits.most_hours.amount {
        warn(Warning::HoursOver48, "hours", hours, limits.most_hours.number());
    }
    if is_young && helper.hours.number() > limits.most_hours_young.amount {
        warn(Warning::HoursOver40Young, "hours", hours, limits.most_hours_young.number());
    }
    if !helper.hours.is_zero() && helper.hours.number() < Decimal::ONE {
        warn(Warning::NearHourless, "hours", hours, Figure::Number(Decimal::ONE));
    }
}

/// A quarter hour more a week, and the pension contribution starts.
fn step_near(
    inputs: &Inputs,
    employer: &Employer,
    place: usize,
    helper: &Helper,
    year: &EmploymentYear,
) -> Option<Warned> {
    let figures = &year.pension;
    if helper.pension != Pension::Usual || !figures.enrols(helper.age) {
        return None;
    }
    let people = super::leave::employments(inputs, employer, year);
    let person = people.iter().find(|person| person.helper == place && !person.is_second)?;
    // In part of a year the pay of a week counts (pension.rs).
    let a_year = |pay: Decimal| match person.weeks < WEEKS_A_YEAR {
        true => (pay * WEEKS_A_YEAR).checked_div(person.weeks).unwrap_or_default(),
        false => pay,
    };
    let now = a_year(person.pay());
    let divided = year.holiday.divide(employer.leave, inputs.weeks);
    let quarter = helper.wage.exactly(Hours::of_quarters(1)) * divided.paid;
    let on_top =
        if divided.is_on_top { year.holiday.accrual_percent.share_of(quarter) } else { Decimal::ZERO };
    let trigger = figures.trigger.amount;
    (now <= trigger && now + a_year(quarter + on_top) > trigger).then(|| {
        let whole = figures.employer.share_of(trigger - figures.lower.amount);
        let starts = whole * person.weeks.min(WEEKS_A_YEAR) / WEEKS_A_YEAR;
        plain(Warning::PensionStepNear)
            .of(place)
            .with("trigger", figures.trigger.money())
            .with("step", Figure::Money(crate::base::money::Money::of(starts)))
    })
}

fn of_employer(found: &mut Vec<Warned>, employer: &Employer, ways: &[WayCost], year: &EmploymentYear) {
    if employer.helpers.len() > MANY_HELPERS {
        let count = Figure::Number(employer.helpers.len().into());
        found.push(plain(Warning::ManyHelpers).with("helpers", count));
    }
    let running = &employer.running;
    if Decimal::from(running.miles) > year.mileage.first_miles.amount {
        let miles = Figure::Number(running.miles.into());
        found.push(
            plain(Warning::ManyMiles)
                .with("miles", miles)
                .with("limit", year.mileage.first_miles.number())
                .with("then", year.mileage.then.money()),
        );
    }
    if running.insurance.is_zero() {
        found.push(plain(Warning::NoInsurance));
    }
    if running.payroll.is_zero() {
        found.push(plain(Warning::NoPayroll));
    }
    let employed = ways.iter().find(|cost| cost.way == Way::Employed);
    let due: Decimal = employed.map_or(Decimal::ZERO, |cost| {
        cost.lines.iter().filter(|line| line.rule == LineRule::EmployerNi).map(|line| line.amount).sum()
    });
    if !employer.allowance && !due.is_zero() {
        found.push(
            plain(Warning::AllowanceNotClaimed)
                .with("due", Figure::Money(crate::base::money::Money::of(due)))
                .with("allowance", year.national_insurance.allowance.money()),
        );
    }
}

/// An all-in rate that can't pay the full minimum wage and leave on top of it.
fn below_floor(rate: Hourly, year: &EmploymentYear, wages: &MinimumWage) -> Option<Warned> {
    let wage = wages.adult.amount;
    let floor = wage + year.holiday.accrual_percent.share_of(wage);
    (rate.pounds() < floor).then(|| {
        plain(Warning::RateBelowFloor)
            .with("rate", Figure::Hourly(rate))
            .with("limit", Figure::Hourly(Hourly::rounded(floor, crate::base::money::Fraction::Nearest)))
            .with("minimum", wages.adult.hourly())
    })
}

fn of_agency(agency: &Agency) -> Option<Warned> {
    let (warning, limit) = match agency.hour.pounds() {
        hour if hour < LOW_AGENCY => (Warning::AgencyLow, LOW_AGENCY),
        hour if hour > HIGH_AGENCY => (Warning::AgencyHigh, HIGH_AGENCY),
        _ => return None,
    };
    let limit = Figure::Hourly(Hourly::of(limit));
    Some(plain(warning).with("hour", Figure::Hourly(agency.hour)).with("limit", limit))
}

const fn plain(warning: Warning) -> Warned {
    Warned { warning, helper: None, figures: Vec::new() }
}

impl Warned {
    const fn of(mut self, helper: usize) -> Self {
        self.helper = Some(helper);
        self
    }

    fn with(mut self, name: &'static str, figure: Figure) -> Self {
        self.figures.push((name, figure));
        self
    }
}

//! An employed personal assistant, from a wage: pay, leave, National Insurance less the allowance, pension, sick pay and
//! running costs of all helpers together. Threshold and trigger are each helper's; the allowance is the employer's.

use rust_decimal::Decimal;

use super::comparison::{Line, LineRule, Way, WayCost};
use super::inputs::{Employer, Inputs};
use super::leave::{Employment, employments};
use super::problem::{Field, Problem};
use super::{allowance, at_end, running, services};
use crate::base::figure::Figure;
use crate::base::money::{Fraction, Hourly, Hours, Money};
use crate::data::employment::EmploymentYear;
use crate::data::sources;

/// What they cost.
///
/// # Errors
///
/// [`Problem::Missing`] where the week has a sleep-in, a day service or a night of respite without a price.
pub fn cost(inputs: &Inputs, employer: &Employer, year: &'static EmploymentYear) -> Result<WayCost, Problem> {
    if inputs.week.sleep_ins > 0 && inputs.prices.pa_sleep_in.is_none() {
        return Err(Problem::Missing { field: Field::PaSleepIn });
    }
    let people = employments(inputs, employer, year);
    let mut lines = Vec::new();
    for person in &people {
        pay(&mut lines, inputs, employer, year, person);
    }
    let mut due = Decimal::ZERO;
    for person in &people {
        let line = national_insurance(employer, year, person);
        due += line.amount;
        push(&mut lines, line);
    }
    if employer.allowance {
        lines.extend(allowance::line(year, due));
    }
    for person in &people {
        push(&mut lines, pension(year, person));
    }
    for person in people.iter().filter(|person| !person.is_second) {
        push(&mut lines, sick_pay(employer, year, person));
    }
    lines.extend(running::lines(employer, year));
    lines.extend(services::lines(inputs)?);
    if employer.reserve {
        for person in people.iter().filter(|person| !person.is_second) {
            push(&mut lines, reserve(year, person));
        }
    }
    for person in people.iter().filter(|person| !person.is_second) {
        if let Some(years) = employer.helpers.get(person.helper).and_then(|helper| helper.years) {
            let is_outside = year.holiday.is_outside_care(inputs.weeks);
            at_end::lines(year, person, years, is_outside)
                .into_iter()
                .for_each(|line| push(&mut lines, line));
        }
    }
    let weeks = year.holiday.divide(employer.leave, inputs.weeks).cared_for;
    let care_hours = inputs.week.worked().number() * weeks;
    let top_up = employer.council_rate.map_or(Money::ZERO, |rate| top_up(inputs, &lines, rate));
    Ok(WayCost::new(Way::Employed, lines, care_hours, top_up))
}

/// What the hours cost above the council's rate, which is meant for all that an employer pays. Nights, day services and respite
/// have prices of their own.
fn top_up(inputs: &Inputs, lines: &[Line], rate: Hourly) -> Money {
    let apart = [LineRule::SleepIns, LineRule::DayServices, LineRule::Respite];
    let hourly = lines.iter().filter(|line| !line.rule.is_apart() && !apart.contains(&line.rule));
    let above =
        hourly.map(|line| line.amount).sum::<Decimal>() - rate.exactly(inputs.week.worked()) * inputs.weeks;
    Money::rounded(above.max(Decimal::ZERO), Fraction::Nearest)
}

fn push(lines: &mut Vec<Line>, line: Line) {
    if !line.amount.is_zero() {
        lines.push(line);
    }
}

fn pay(
    lines: &mut Vec<Line>,
    inputs: &Inputs,
    employer: &Employer,
    year: &'static EmploymentYear,
    person: &Employment,
) {
    let (wage, hours) = employer
        .helpers
        .get(person.helper)
        .map_or_else(|| (Default::default(), Hours::ZERO), |helper| (helper.wage, helper.hours));
    let about = |line: Line| {
        line.of(person.helper)
            .with("wage", Figure::Hourly(wage))
            .with("hours", Figure::Hours(hours))
            .with("weeks", Figure::Number(person.weeks))
    };
    let holiday = &year.holiday;
    if person.is_second {
        let line = about(Line::new(LineRule::SecondPa, person.pay()))
            .with("percent", holiday.accrual_percent.percent())
            .from_rate(&holiday.weeks)
            .from_rate(&holiday.accrual_percent)
            .by(&sources::WTR_HOLIDAY);
        return push(lines, line);
    }
    let work = about(Line::new(LineRule::GrossPay, person.work)).by(&sources::NMW_ACT_1);
    push(lines, if person.leave.is_zero() { work.from_rate(&holiday.weeks) } else { work });
    let nights = Line::new(LineRule::SleepIns, person.sleep_ins)
        .of(person.helper)
        .with("price", Figure::Money(inputs.prices.pa_sleep_in.unwrap_or_default()))
        .with("a-week", Figure::Number(inputs.week.sleep_ins.into()))
        .with("weeks", Figure::Number(person.weeks))
        .by(&sources::MENCAP_2021);
    push(lines, nights);
    let is_outside = holiday.is_outside_care(inputs.weeks);
    let rule = if is_outside { LineRule::PartYearLeave } else { LineRule::HolidayCover };
    let leave = Line::new(rule, person.leave)
        .of(person.helper)
        .with("pay", pounds(person.work + person.sleep_ins))
        .with("percent", holiday.accrual_percent.percent())
        .from_rate(&holiday.accrual_percent)
        .by(&sources::WTR_HOLIDAY);
    push(lines, leave);
}

fn national_insurance(employer: &Employer, year: &'static EmploymentYear, person: &Employment) -> Line {
    let figures = &year.national_insurance;
    let threshold = figures.threshold(employer.period);
    let due = figures.a_year(person.age, person.pay(), person.weeks, employer.period);
    let line = second(Line::new(LineRule::EmployerNi, due), person)
        .with("pay", pounds(person.pay()))
        .with("rate", figures.rate.percent())
        .with("threshold", threshold.money())
        .with("period", Figure::Word(employer.period.key()))
        .from_rate(&figures.rate)
        .from_rate(threshold)
        .by(&sources::SSCBA_9)
        .by(&sources::SSC_REGS_12);
    if figures.is_young(person.age) { line.from_rate(figures.young_limit(employer.period)) } else { line }
}

fn pension(year: &'static EmploymentYear, person: &Employment) -> Line {
    let figures = &year.pension;
    let exact = match person.is_second {
        true => figures.a_year(person.age, person.pay(), person.pension),
        false => figures.of_weeks(person.age, person.pay(), person.weeks, person.pension),
    };
    second(Line::new(LineRule::Pension, exact), person)
        .with("pay", pounds(person.pay()))
        .with("percent", figures.employer.percent())
        .with("trigger", figures.trigger.money())
        .with("lower", figures.lower.money())
        .with("upper", figures.upper.money())
        .with("choice", Figure::Word(person.pension.key()))
        .from_rate(&figures.employer)
        .from_rate(&figures.trigger)
        .from_rate(&figures.lower)
        .from_rate(&figures.upper)
        .by(&sources::PENSIONS_ACT_2008)
}

fn sick_pay(employer: &Employer, year: &'static EmploymentYear, person: &Employment) -> Line {
    let figures = &year.sick_pay;
    let week = person.week();
    let line = Line::new(LineRule::SickPay, figures.for_weeks(week, employer.sick_weeks))
        .of(person.helper)
        .with("weeks", Figure::Number(employer.sick_weeks.into()))
        .with("a-week", pounds(figures.a_week(week)))
        .with("earnings", pounds(week))
        .with("waiting-days", figures.waiting_days.number())
        .from_rate(&figures.weekly)
        .by(&sources::SSCBA_SSP);
    figures.share_of_earnings.iter().chain(&figures.earnings_test).fold(line, Line::from_rate)
}

fn reserve(year: &'static EmploymentYear, person: &Employment) -> Line {
    let figures = &year.redundancy;
    Line::new(LineRule::Reserve, figures.reserve(person.age, person.week()))
        .of(person.helper)
        .with("weeks", figures.weeks_at(person.age).number())
        .with("week", pounds(figures.counts(person.week())))
        .with("years-needed", figures.years_needed.number())
        .from_rate(&figures.week_cap)
        .from_rate(figures.weeks_at(person.age))
        .by(&sources::ERA_155)
}

/// About one person, the second personal assistant named as such.
fn second(line: Line, person: &Employment) -> Line {
    let line = line.of(person.helper);
    if person.is_second { line.with("for", Figure::Word("second-pa")) } else { line }
}

pub(super) fn pounds(exact: Decimal) -> Figure {
    Figure::Money(Money::rounded(exact, Fraction::Nearest))
}

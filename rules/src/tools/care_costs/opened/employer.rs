//! What a personal assistant costs at one end: a rate to which nothing is added, or a wage with all that an employer pays.

use rust_decimal::Decimal;

use super::{DayFigures, End};
use crate::base::known::Known;
use crate::base::money::{Fraction, Hourly, Hours, Money};
use crate::record::{self, Answers, Helpers, LeaveCover, PensionChoice, RunningCosts};
use crate::tools::care_costs::check;
use crate::tools::care_costs::inputs::{Employer, Helper, Leave, PaPay, PayPeriod, Pension, Running};

/// Someone of this age has the full minimum wage, is enrolled into a pension, and is below State Pension age.
const USUAL_AGE: u8 = 40;
/// Nobody works more hours in a week than it has.
const HOURS_A_WEEK: Decimal = Decimal::from_parts(check::MOST_HOURS, 0, 0, false, 0);
const WEEKS_A_YEAR: Decimal = Decimal::from_parts(52, 0, 0, false, 0);
/// Quarter hours, and minutes, of an hour.
const UNITS: [Decimal; 2] = [Decimal::from_parts(4, 0, 0, false, 0), Decimal::from_parts(60, 0, 0, false, 0)];

/// What may happen during leave.
pub(super) fn leaves(answers: &Answers) -> &'static [Leave] {
    if let Some(Known::Known(record::PaPay::AllIn(_))) = answers.pa_pay {
        return &[Leave::OnTop];
    }
    match answers.leave_cover {
        Some(Known::Known(LeaveCover::OnTop)) => &[Leave::OnTop],
        Some(Known::Known(LeaveCover::SecondPa)) => &[Leave::SecondPa],
        Some(Known::Known(LeaveCover::Stops)) => &[Leave::Stops],
        None | Some(Known::NotSure) => &[Leave::OnTop, Leave::SecondPa, Leave::Stops],
    }
}

pub(super) fn pay(answers: &Answers, figures: DayFigures, end: End, leave: Leave, hours: Hours) -> PaPay {
    if let Some(Known::Known(record::PaPay::AllIn(rate))) = answers.pa_pay {
        return PaPay::AllIn(Hourly::of(rate.pounds()));
    }
    let helpers = helpers(answers, figures, end, hours);
    let people = u32::try_from(helpers.len()).unwrap_or(1);
    PaPay::Wage(Employer {
        helpers,
        leave,
        allowance: match answers.allowance {
            None => true,
            Some(Known::Known(claimed)) => claimed,
            Some(Known::NotSure) => end.pick(true, false),
        },
        period: match answers.pay_period {
            Some(Known::Known(record::PayPeriod::Week)) => PayPeriod::Week,
            Some(Known::Known(record::PayPeriod::FourWeeks)) => PayPeriod::FourWeeks,
            Some(Known::Known(record::PayPeriod::Month)) => PayPeriod::Month,
            // A few pounds a year lie between them; the year is said to be about right.
            None | Some(Known::NotSure) => PayPeriod::Year,
        },
        running: running(answers, figures, end, people),
        sick_weeks: answers.sickness.unwrap_or_default().into(),
        reserve: true,
        council_rate: running_costs(answers)
            .and_then(|costs| costs.council_rate)
            .map(|rate| Hourly::of(rate.pounds())),
    })
}

/// The wage of someone of an age who is given none of their own.
fn wage(answers: &Answers, figures: DayFigures, end: End, age: u8) -> Hourly {
    let minimum = figures.wages.at(age).amount;
    Hourly::of(match answers.pa_pay {
        Some(Known::Known(record::PaPay::Wage(wage) | record::PaPay::AllIn(wage))) => wage.pounds(),
        Some(Known::Known(record::PaPay::LegalMinimum)) => minimum,
        None | Some(Known::NotSure) => {
            end.pick(minimum, figures.orientation().real_living_wage.amount.max(minimum))
        }
    })
}

/// Who shares the hours of the week. Hours that were given one by one and come to something else keep their shares.
fn helpers(answers: &Answers, figures: DayFigures, end: End, hours: Hours) -> Vec<Helper> {
    let pension = match answers.pension_choice {
        None | Some(Known::Known(PensionChoice::Usual)) => Pension::Usual,
        Some(Known::Known(PensionChoice::Joins)) => Pension::Joins,
        Some(Known::Known(PensionChoice::OptsOut)) => Pension::OptsOut,
        Some(Known::NotSure) => end.pick(Pension::OptsOut, Pension::Joins),
    };
    let of = |age, hours, wage: Option<Money>, years| Helper {
        age,
        hours: Hours::of(hours),
        wage: wage.map_or_else(|| self::wage(answers, figures, end, age), |wage| Hourly::of(wage.pounds())),
        pension,
        years,
    };
    let whole = hours.number();
    match &answers.helpers {
        Some(Helpers::Each(each)) => {
            let shares = shares(each.iter().map(|helper| helper.hours.hours()), whole);
            each.iter().zip(shares).map(|(one, hours)| of(one.age, hours, one.wage, one.years)).collect()
        }
        Some(Helpers::Alike { count, age, years }) => {
            alike(*count, whole, &|hours| of(*age, hours, None, *years))
        }
        None => alike(1, whole, &|hours| of(USUAL_AGE, hours, None, None)),
    }
}

/// The hours of the week in the shares that were given: in quarter hours or else in minutes, so that what is shown is what is
/// multiplied. Only where that would leave somebody without work are they the very shares.
fn shares(parts: impl Iterator<Item = Decimal> + Clone, whole: Decimal) -> Vec<Decimal> {
    let given: Decimal = parts.clone().sum();
    let share = |part: Decimal| (part * whole).checked_div(given).unwrap_or_default();
    for unit in UNITS {
        let (mut together, mut before, mut units) = (Decimal::ZERO, Decimal::ZERO, Vec::new());
        for part in parts.clone() {
            together += part;
            let end = (share(together) * unit).round();
            units.push(end - before);
            before = end;
        }
        if before == whole * unit && !units.contains(&Decimal::ZERO) {
            return units.into_iter().map(|units| units / unit).collect();
        }
    }
    parts.map(share).collect()
}

/// Several of one age who share the hours, in quarter hours or else in minutes, so that what is shown is what is
/// multiplied; more of them where a week has not hours enough for so few.
fn alike(count: u8, whole: Decimal, of: &dyn Fn(Decimal) -> Helper) -> Vec<Helper> {
    let needed = (whole / HOURS_A_WEEK).ceil().max(Decimal::ONE);
    let count = Decimal::from(count).max(needed);
    let unit = UNITS.into_iter().find(|unit| (whole * unit).is_integer());
    let Some(unit) = unit else {
        return std::iter::repeat_n(of(whole / count), usize::try_from(count).unwrap_or(1)).collect();
    };
    let least = (whole * unit / count).floor();
    let more = whole * unit - least * count;
    let share = |place: u32| if Decimal::from(place) < more { least + Decimal::ONE } else { least };
    (0..u32::try_from(count).unwrap_or(1)).map(|place| of(share(place) / unit)).collect()
}

fn running(answers: &Answers, figures: DayFigures, end: End, people: u32) -> Running {
    let miles = answers.mileage.unwrap_or_default().into();
    let usual = figures.orientation();
    let costs = match answers.running_costs.as_ref() {
        Some(Known::Known(costs)) if costs.council_pays == Some(true) => {
            return Running { miles, ..Running::default() };
        }
        Some(Known::Known(costs)) => costs.clone(),
        None | Some(Known::NotSure) => RunningCosts::default(),
    };
    let further = Decimal::from(people.saturating_sub(1));
    let insurance = || {
        let more = end.pick(Decimal::ZERO, usual.insurance_more.amount * further);
        Money::of(end.of(&usual.insurance_year) + more)
    };
    let checks = || Money::of(end.of(&usual.setting_up) + usual.check_each.amount * Decimal::from(people));
    Running {
        insurance: costs.insurance.unwrap_or_else(insurance),
        payroll: costs.payroll.unwrap_or_else(|| payroll(answers, figures, end, people)),
        other: costs.other.unwrap_or_default(),
        miles,
        checks: costs.checks.unwrap_or_else(checks),
    }
}

/// Payroll for a year: one helper by the payday or by the week, whichever is less or more, and payslips of the others.
fn payroll(answers: &Answers, figures: DayFigures, end: End, people: u32) -> Money {
    let usual = figures.orientation();
    let paydays = match answers.pay_period {
        Some(Known::Known(record::PayPeriod::Week)) => 52,
        Some(Known::Known(record::PayPeriod::FourWeeks)) => 13,
        Some(Known::Known(record::PayPeriod::Month)) => 12,
        None | Some(Known::NotSure) => end.pick(12, 52),
    };
    let with_vat = |payslips: Decimal| {
        let a_payday = payslips + figures.year.vat.standard.share_of(payslips);
        a_payday * Decimal::from(paydays)
    };
    let (by_payslip, by_week) =
        (with_vat(usual.payslip_first.amount), end.of(&usual.payroll_week) * WEEKS_A_YEAR);
    let one = end.pick(by_payslip.min(by_week), by_payslip.max(by_week));
    let further = people.saturating_sub(1);
    let next = further.min(2);
    let payslips = usual.payslip_next.amount * Decimal::from(next)
        + usual.payslip_fourth.amount * Decimal::from(further - next);
    Money::rounded(one + with_vat(payslips), Fraction::Nearest)
}

/// Whether the council pays for insurance and payroll apart from the payment.
pub(super) fn council_pays(answers: &Answers) -> bool {
    running_costs(answers).is_some_and(|costs| costs.council_pays == Some(true))
}

fn running_costs(answers: &Answers) -> Option<&RunningCosts> {
    answers.running_costs.as_ref().and_then(Known::value)
}

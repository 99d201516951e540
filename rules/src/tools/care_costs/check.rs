//! Limits of what is taken. They are ours, not the law's: beyond them a number is a slip. Pages and API hold the same.

use rust_decimal::Decimal;

use super::inputs::{Agency, Employer, Inputs, PaPay};
use super::problem::{Field, Problem};
use crate::base::money::{Hourly, Money};

/// The most hours of one person in a week: all there are.
pub const MOST_HOURS: u32 = 168;
/// The most hours of care in a week: two helpers at once, day and night.
pub const MOST_CARE: u32 = 2 * MOST_HOURS;
/// The most helpers.
pub const MOST_HELPERS: u32 = 20;
/// The most weeks in a year: a year may have 53 paydays.
pub const MOST_WEEKS: u32 = 53;
/// The youngest helper.
pub const YOUNGEST: u32 = 16;
/// The oldest helper.
pub const OLDEST: u32 = 99;
/// The highest wage, pounds an hour.
pub const MOST_WAGE: u32 = 100;
/// The lowest price of an hour from an agency or someone self-employed, or of an all-in rate.
pub const LEAST_HOUR: u32 = 5;
/// The highest price of an agency's hour.
pub const MOST_HOUR: u32 = 100;
/// The highest all-in rate.
pub const MOST_ALL_IN: u32 = 60;
/// The most miles a year.
pub const MOST_MILES: u32 = 20_000;
/// The most for insurance, pounds a year.
pub const MOST_INSURANCE: u32 = 2_000;
/// The most for payroll, pounds a year.
pub const MOST_PAYROLL: u32 = 20_000;
/// The most for other running costs and for checks, pounds a year.
pub const MOST_OTHER: u32 = 20_000;
/// The most for one night, day or visit, and for an introductory agency's week, pounds.
pub const MOST_UNIT: u32 = 2_000;
/// The least that a night on which a helper may sleep costs, unless it is nothing: below it stands the price of an hour.
pub const LEAST_SLEEP_IN: u32 = 25;
/// The same for an agency, whose hours cost more.
pub const LEAST_AGENCY_SLEEP_IN: u32 = 40;
/// The most nights or days of one kind in a week: two helpers at once.
pub const MOST_NIGHTS: u32 = 14;
/// The most visits in a week: two helpers at once, every quarter hour.
pub const MOST_VISITS: usize = 1_344;

/// Refuses what is beyond the limits.
///
/// # Errors
///
/// A [`Problem`] with the first field that is out of range, its value and the range.
pub fn inputs(inputs: &Inputs) -> Result<(), Problem> {
    let week = &inputs.week;
    within(Field::Weeks, None, inputs.weeks, 1, MOST_WEEKS)?;
    for (field, hours) in
        [(Field::Hours, week.care), (Field::Waking, week.waking), (Field::Hours, week.worked())]
    {
        within(field, None, hours.number(), 0, MOST_CARE)?;
    }
    for (field, count) in [
        (Field::SleepIns, week.sleep_ins),
        (Field::DayServices, week.day_services),
        (Field::RespiteNights, week.respite_nights),
    ] {
        within(field, None, count.into(), 0, MOST_NIGHTS)?;
    }
    within(Field::Visit, None, week.all_visits().count().into(), 0, MOST_VISITS as u32)?;
    for (place, minutes) in week.all_visits().enumerate() {
        within(Field::Visit, Some(place), minutes.into(), 1, 24 * 60)?;
    }
    match &inputs.pa {
        Some(PaPay::AllIn(rate)) => hourly(Field::AllIn, *rate, MOST_ALL_IN)?,
        Some(PaPay::Wage(employer)) => employed(inputs, employer)?,
        None => {}
    }
    if let Some(agency) = &inputs.agency {
        of_agency(agency)?;
    }
    for (field, hour) in [
        (Field::SelfEmployed, inputs.self_employed.map(|helper| helper.hour)),
        (Field::CouncilRate, inputs.self_employed.and_then(|helper| helper.council_rate)),
        (Field::Introductory, inputs.introductory.map(|agency| agency.hour)),
        (Field::Managed, inputs.managed),
    ] {
        hour.map_or(Ok(()), |hour| hourly(field, hour, MOST_HOUR))?;
    }
    let prices = &inputs.prices;
    for (field, price) in [
        (Field::IntroductoryFee, inputs.introductory.map(|agency| agency.weekly_fee)),
        (Field::DayService, prices.day_service),
        (Field::RespiteNight, prices.respite_night),
        (Field::PaSleepIn, prices.pa_sleep_in),
        (Field::PaSleepIn, inputs.self_employed.and_then(|helper| helper.sleep_in)),
    ] {
        price.map_or(Ok(()), |price| money(field, price, MOST_UNIT))?;
    }
    let vat = prices.day_service_vat.map_or(Decimal::ZERO, |vat| vat.hundredths());
    within(Field::DayServiceVat, None, vat, 0, 100)
}

fn employed(inputs: &Inputs, employer: &Employer) -> Result<(), Problem> {
    within(Field::Helpers, None, employer.helpers.len().into(), 1, MOST_HELPERS)?;
    let worked = inputs.week.worked().number();
    let mut together = Decimal::ZERO;
    for (place, helper) in employer.helpers.iter().enumerate() {
        let place = Some(place);
        within(Field::HelperAge, place, helper.age.into(), YOUNGEST, OLDEST)?;
        over(Field::Wage, place, helper.wage.pounds(), 0, MOST_WAGE)?;
        let hours = helper.hours.number();
        if worked.is_zero() {
            within(Field::HelperHours, place, hours, 0, 0)?;
        } else {
            over(Field::HelperHours, place, hours, 0, MOST_HOURS)?;
        }
        together += hours;
    }
    // Shares of the hours, as thirds, need not add up to the last of 28 figures.
    if (together - worked).round_dp(6) != Decimal::ZERO {
        return Err(Problem::NotTheSame { field: Field::HelperHours, value: together, right: worked });
    }
    employer.council_rate.map_or(Ok(()), |rate| hourly(Field::CouncilRate, rate, MOST_ALL_IN))?;
    let running = &employer.running;
    money(Field::Insurance, running.insurance, MOST_INSURANCE)?;
    money(Field::Payroll, running.payroll, MOST_PAYROLL)?;
    money(Field::OtherRunning, running.other, MOST_OTHER)?;
    money(Field::Checks, running.checks, MOST_OTHER)?;
    within(Field::Miles, None, running.miles.into(), 0, MOST_MILES)?;
    within(Field::SickWeeks, None, employer.sick_weeks.into(), 0, 52)
}

fn of_agency(agency: &Agency) -> Result<(), Problem> {
    hourly(Field::AgencyHour, agency.hour, MOST_HOUR)?;
    for (field, hour) in
        [(Field::AgencyWaking, agency.waking_hour), (Field::CouncilRate, agency.council_rate)]
    {
        hour.map_or(Ok(()), |hour| hourly(field, hour, MOST_HOUR))?;
    }
    agency.sleep_in.map_or(Ok(()), |price| money(Field::AgencySleepIn, price, MOST_UNIT))?;
    by_length(agency.hour, agency.by_length)?;
    if let Some(weekend) = &agency.weekend {
        hourly(Field::AgencyWeekend, weekend.hour, MOST_HOUR)?;
        by_length(weekend.hour, weekend.by_length)?;
    }
    within(Field::BankHolidayExtra, None, agency.bank_holiday_extra.hundredths(), 0, 300)?;
    within(Field::Vat, None, agency.vat.map_or(Decimal::ZERO, |vat| vat.hundredths()), 0, 100)
}

/// A longer visit never costs less than a shorter one.
fn by_length(hour: Hourly, prices: Option<[Money; 3]>) -> Result<(), Problem> {
    let mut least = Decimal::ZERO;
    for (place, price) in prices.iter().flatten().enumerate() {
        let (value, most) = (price.pounds(), hour.pounds());
        if value < least || value > most || value.is_zero() {
            let (field, place, above) = (Field::AgencyVisit, Some(place), least.is_zero());
            return Err(Problem::OutOfRange { field, place, value, least, above, most });
        }
        least = value;
    }
    Ok(())
}

fn hourly(field: Field, hour: Hourly, most: u32) -> Result<(), Problem> {
    within(field, None, hour.pounds(), LEAST_HOUR, most)
}

fn money(field: Field, price: Money, most: u32) -> Result<(), Problem> {
    within(field, None, price.pounds(), 0, most)
}

fn within(field: Field, place: Option<usize>, value: Decimal, least: u32, most: u32) -> Result<(), Problem> {
    refuse(field, place, value, least, most, false)
}

fn over(field: Field, place: Option<usize>, value: Decimal, least: u32, most: u32) -> Result<(), Problem> {
    refuse(field, place, value, least, most, true)
}

fn refuse(
    field: Field,
    place: Option<usize>,
    value: Decimal,
    least: u32,
    most: u32,
    above: bool,
) -> Result<(), Problem> {
    let (least, most) = (Decimal::from(least), Decimal::from(most));
    if value < least || (above && value == least) || value > most {
        return Err(Problem::OutOfRange { field, place, value, least, above, most });
    }
    Ok(())
}

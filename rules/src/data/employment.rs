//! The figures of employment, year by year: the minimum wage, National Insurance, pension, sick pay, mileage.
//!
//! They are data with dates (`data/england/employment/`). The minimum wage changes on 1 April and the tax year on
//! 6 April, so each has its own first and last day. A day without data is an error, never the last known figure.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::base::dates::day;
use crate::base::figure::Figure;
use crate::base::money::{Hourly, Money, Percent};
use crate::data::rates::NoRates;
use crate::data::sources::{Source, Standing};

/// A figure with its sources.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dated {
    /// Its key in the data, which is unique within a year: "minimum_wage_adult". No sum needs it.
    #[cfg(feature = "texts")]
    pub key: &'static str,
    /// The figure, in the unit that the field says.
    pub amount: Decimal,
    /// How far it is confirmed.
    pub standing: Standing,
    /// Where it was seen. The list is empty only where the figure was worked out; then the note says how.
    pub sources: &'static [&'static Source],
}

impl Dated {
    /// This figure, as a percentage, of an amount. The result is exact.
    pub fn share_of(&self, whole: Decimal) -> Decimal {
        whole * self.amount / Decimal::ONE_HUNDRED
    }

    /// This figure as an amount in pounds.
    pub const fn money(&self) -> Figure {
        Figure::Money(Money::of(self.amount))
    }

    /// This figure as pounds an hour.
    pub const fn hourly(&self) -> Figure {
        Figure::Hourly(Hourly::of(self.amount))
    }

    /// This figure as a percentage.
    pub const fn percent(&self) -> Figure {
        Figure::Percent(Percent::of(self.amount))
    }

    /// This figure as a number of things.
    pub const fn number(&self) -> Figure {
        Figure::Number(self.amount)
    }
}

/// The figures of one tax year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmploymentYear {
    /// The tax year, "2026/27".
    pub label: &'static str,
    /// The first day, 6 April.
    pub starts: NaiveDate,
    /// The last day, 5 April.
    pub ends: NaiveDate,
    /// The day on which the figures were last checked.
    pub checked: NaiveDate,
    /// The minimum wage, which has a first day of its own.
    pub minimum_wage: MinimumWage,
    /// The employer's National Insurance.
    pub national_insurance: NationalInsurance,
    /// The workplace pension.
    pub pension: PensionFigures,
    /// Statutory Sick Pay.
    pub sick_pay: SickPay,
    /// Mileage that may be paid without tax.
    pub mileage: Mileage,
    /// Redundancy pay.
    pub redundancy: Redundancy,
    /// Paid leave.
    pub holiday: Holiday,
    /// Hours a week that lead to a warning.
    pub working_time: WorkingTime,
    /// Value added tax.
    pub vat: ValueAddedTax,
    /// Bank holidays in a usual year.
    pub bank_holidays: Dated,
    /// Ranges for people who do not know a price.
    pub orientation: Orientation,
    /// Notes on figures: the key of each figure, and the note.
    #[cfg(feature = "texts")]
    pub notes: &'static [(&'static str, &'static str)],
}

/// The National Living Wage and the minimum wages by age, pounds an hour (National Minimum Wage Act 1998 s.1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MinimumWage {
    /// The first day, 1 April.
    pub starts: NaiveDate,
    /// The last day, 31 March.
    pub ends: NaiveDate,
    /// The full rate, for people of `adult_age` and over.
    pub adult: Dated,
    /// The age from which the full rate is due.
    pub adult_age: Dated,
    /// The rate from `young_age` up to, and not including, `adult_age`.
    pub age_18_20: Dated,
    /// The age from which `age_18_20` is due.
    pub young_age: Dated,
    /// The rate below `young_age`.
    pub under_18: Dated,
}

/// Class 1 secondary contributions (SSCBA 1992 ss.9 and 9A; NICs (Secondary Class 1 Contributions) Act 2025).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NationalInsurance {
    /// The rate, as a percentage.
    pub rate: Dated,
    /// The threshold, pounds a year.
    pub threshold_year: Dated,
    /// The threshold, pounds a month.
    pub threshold_month: Dated,
    /// The threshold, pounds in four weeks.
    pub threshold_four_weeks: Dated,
    /// The threshold, pounds a week.
    pub threshold_week: Dated,
    /// The lower earnings limit, pounds a week.
    pub lower_earnings_limit_week: Dated,
    /// The Employment Allowance, pounds a year for one employer.
    pub allowance: Dated,
    /// Below this age nothing is due on pay up to `young_limit`.
    pub young_age: Dated,
    /// The pay up to which nothing is due below `young_age`, pounds a year.
    pub young_limit: Dated,
    /// The same limit, pounds a month.
    pub young_limit_month: Dated,
    /// The same limit, pounds in four weeks.
    pub young_limit_four_weeks: Dated,
    /// The same limit, pounds a week.
    pub young_limit_week: Dated,
}

/// Automatic enrolment (Pensions Act 2008 ss.3, 7, 13).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PensionFigures {
    /// The pay above which a person is enrolled, pounds a year.
    pub trigger: Dated,
    /// The lower end of the pay that counts, pounds a year.
    pub lower: Dated,
    /// The upper end of the pay that counts, pounds a year.
    pub upper: Dated,
    /// The employer's part, as a percentage.
    pub employer: Dated,
    /// The youngest age at which a person is enrolled.
    pub youngest: Dated,
    /// State Pension age, from which nobody is enrolled.
    pub pension_age: Dated,
    /// The youngest age at which a person may join.
    pub youngest_joiner: Dated,
    /// The oldest age at which a person may join.
    pub oldest_joiner: Dated,
}

/// Statutory Sick Pay (SSCBA 1992 Part XI).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SickPay {
    /// The full amount, pounds a week. Less is paid where `share_of_earnings` comes to less.
    pub weekly: Dated,
    /// The percentage of average earnings that is paid where it is less than `weekly`; none in years before that rule.
    pub share_of_earnings: Option<Dated>,
    /// Days at the start that are not paid.
    pub waiting_days: Dated,
    /// The least average earnings that a person must have, pounds a week; none in years without that test.
    pub earnings_test: Option<Dated>,
    /// The most weeks that are paid.
    pub most_weeks: Dated,
    /// Working days a week that are assumed where they are not known.
    pub usual_days: Dated,
}

/// Approved mileage for a car (ITEPA 2003 s.230), pounds a mile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mileage {
    /// The rate for the first miles of the year.
    pub first: Dated,
    /// How many miles have the first rate.
    pub first_miles: Dated,
    /// The rate for the miles after those.
    pub then: Dated,
}

/// Statutory redundancy pay (ERA 1996 ss.155, 162, 227).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redundancy {
    /// The largest weekly pay that counts, pounds.
    pub week_cap: Dated,
    /// Years of service that a person must have.
    pub years_needed: Dated,
    /// The most years that count.
    pub most_years: Dated,
    /// Weeks of pay for each year of service below `middle_age`.
    pub young_weeks: Dated,
    /// Weeks of pay for each year of service from `middle_age` up to `older_age`.
    pub middle_weeks: Dated,
    /// Weeks of pay for each year of service from `older_age`.
    pub older_weeks: Dated,
    /// The age from which `middle_weeks` are paid.
    pub middle_age: Dated,
    /// The age from which `older_weeks` are paid.
    pub older_age: Dated,
    /// The fewest weeks of notice that an employer gives (ERA 1996 s.86) …
    pub notice_least: Dated,
    /// … and the most, one for each year of service between them.
    pub notice_most: Dated,
}

/// Paid leave (Working Time Regulations 1998 regs 13, 13A, 15B).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holiday {
    /// Weeks a year.
    pub weeks: Dated,
    /// Leave that builds up with work, as a percentage of the pay.
    pub accrual_percent: Dated,
    /// The most days a year.
    pub most_days: Dated,
}

/// Hours a week that lead to a warning (Working Time Regulations 1998 regs 4 and 5A).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkingTime {
    /// The most hours for an adult, who may agree to more.
    pub most_hours: Dated,
    /// The most hours below `adult_age`.
    pub most_hours_young: Dated,
    /// The age from which `most_hours` holds.
    pub adult_age: Dated,
}

/// Value added tax on what a registered agency does not provide (Value Added Tax Act 1994 s.2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValueAddedTax {
    /// The standard rate, as a percentage.
    pub standard: Dated,
}

/// The two ends of a range, which is shown to people who do not know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Between {
    /// The year or date of the prices, for people to read.
    pub seen: &'static str,
    /// The lower end.
    pub low: Dated,
    /// The upper end.
    pub high: Dated,
}

/// What things cost elsewhere, for orientation. Each note says when and where it was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Orientation {
    /// A private agency, pounds an hour.
    pub agency_hour: Between,
    /// What half an hour of an agency costs, hundredths of its hour.
    pub half_hour_share: Between,
    /// A night on which the helper may sleep, pounds.
    pub sleep_in: Between,
    /// A waking night, pounds.
    pub waking_night: Between,
    /// Employer's liability insurance, pounds a year.
    pub insurance_year: Between,
    /// What each further helper may add to it, pounds a year.
    pub insurance_more: Dated,
    /// A payroll service for one helper, pounds a week.
    pub payroll_week: Between,
    /// The first payslip of a payday, pounds before value added tax …
    pub payslip_first: Dated,
    /// … the second and the third …
    pub payslip_next: Dated,
    /// … and each from the fourth on.
    pub payslip_fourth: Dated,
    /// The voluntary Real Living Wage, pounds an hour.
    pub real_living_wage: Dated,
    /// A self-employed personal assistant, pounds an hour.
    pub self_employed: Between,
    /// The helper of an introductory agency, pounds an hour.
    pub introductory: Between,
    /// What the council pays for an hour of care that it arranges, pounds.
    pub managed: Between,
    /// A check of a new helper's criminal record, pounds.
    pub check_each: Dated,
    /// Setting up a pension, pounds in the first year.
    pub setting_up: Between,
}

/// All tax years, oldest first.
pub fn all() -> &'static [EmploymentYear] {
    &EMPLOYMENT_YEARS
}

impl EmploymentYear {
    /// The tax year of a day.
    ///
    /// # Errors
    ///
    /// [`NoRates`] for a day that the data has no figures for, with the days that it has.
    pub fn on(day: NaiveDate) -> Result<&'static Self, NoRates> {
        let holds = |year: &&Self| year.starts <= day && day <= year.ends;
        EMPLOYMENT_YEARS.iter().find(holds).ok_or_else(|| NoRates {
            day,
            first: EMPLOYMENT_YEARS.first().map_or(day, |year| year.starts),
            last: EMPLOYMENT_YEARS.last().map_or(day, |year| year.ends),
        })
    }
}

impl MinimumWage {
    /// The minimum wage of a day.
    ///
    /// # Errors
    ///
    /// [`NoRates`] for a day that the data has no figures for, with the days that it has.
    pub fn on(day: NaiveDate) -> Result<&'static Self, NoRates> {
        let mut wages = EMPLOYMENT_YEARS.iter().map(|year| &year.minimum_wage);
        let holds = |wage: &&Self| wage.starts <= day && day <= wage.ends;
        wages.find(holds).ok_or_else(|| NoRates {
            day,
            first: EMPLOYMENT_YEARS.first().map_or(day, |year| year.minimum_wage.starts),
            last: EMPLOYMENT_YEARS.last().map_or(day, |year| year.minimum_wage.ends),
        })
    }
}

/// A figure of the data, from its hundredths.
const fn hundredths(number: u32) -> Decimal {
    Decimal::from_parts(number, 0, 0, false, 2)
}

include!(concat!(env!("OUT_DIR"), "/employment.rs"));

//! Every figure of a tax year in one list, for the page that shows them all. Only the build asks for it, so the browser's
//! program does without. Each struct is taken apart in full: a figure that is new in one does not compile until it is
//! listed here.

use crate::data::employment::{
    Between, Dated, EmploymentYear, Holiday, Mileage, MinimumWage, NationalInsurance, Orientation,
    PensionFigures, Redundancy, SickPay, ValueAddedTax, WorkingTime,
};

/// A figure, or the two ends of a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listed {
    /// Its key in the data, without the end of a range: "orientation_agency_hour".
    pub key: &'static str,
    /// The figure, or the lower end.
    pub low: Dated,
    /// The upper end, where it is a range.
    pub high: Option<Dated>,
}

/// What belongs together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its key in the data: "minimum_wage".
    pub key: &'static str,
    /// Its figures.
    pub figures: Vec<Listed>,
}

impl Group {
    fn of(key: &'static str, figures: impl IntoIterator<Item = impl Into<Listed>>) -> Self {
        Self { key, figures: figures.into_iter().map(Into::into).collect() }
    }
}

impl From<&Dated> for Listed {
    fn from(figure: &Dated) -> Self {
        Self { key: figure.key, low: *figure, high: None }
    }
}

impl From<&Between> for Listed {
    fn from(Between { seen: _, low, high }: &Between) -> Self {
        Self { key: low.key.strip_suffix("_low").unwrap_or(low.key), low: *low, high: Some(*high) }
    }
}

impl EmploymentYear {
    /// All its figures, group by group.
    pub fn figures(&self) -> Vec<Group> {
        let Self {
            minimum_wage,
            national_insurance,
            pension,
            sick_pay,
            mileage,
            redundancy,
            holiday,
            working_time,
            vat,
            bank_holidays,
            orientation,
            label: _,
            starts: _,
            ends: _,
            checked: _,
            #[cfg(feature = "texts")]
                notes: _,
        } = self;
        vec![
            of_wages(minimum_wage),
            of_insurance(national_insurance),
            of_pension(pension),
            of_sick_pay(sick_pay),
            of_mileage(mileage),
            of_redundancy(redundancy),
            of_holiday(holiday),
            of_working_time(working_time),
            of_vat(vat),
            Group::of("bank_holidays", [bank_holidays]),
            of_orientation(orientation),
        ]
    }
}

fn of_wages(figures: &MinimumWage) -> Group {
    let MinimumWage { starts: _, ends: _, adult, adult_age, age_18_20, young_age, under_18 } = figures;
    Group::of("minimum_wage", [adult, adult_age, age_18_20, young_age, under_18])
}

fn of_insurance(figures: &NationalInsurance) -> Group {
    let NationalInsurance {
        rate,
        threshold_year,
        threshold_month,
        threshold_four_weeks,
        threshold_week,
        lower_earnings_limit_week,
        allowance,
        young_age,
        young_limit,
        young_limit_month,
        young_limit_four_weeks,
        young_limit_week,
    } = figures;
    let thresholds = [threshold_year, threshold_month, threshold_four_weeks, threshold_week];
    let limits = [young_limit, young_limit_month, young_limit_four_weeks, young_limit_week];
    let all = [rate].into_iter().chain(thresholds).chain([lower_earnings_limit_week, allowance, young_age]);
    Group::of("national_insurance", all.chain(limits))
}

fn of_pension(figures: &PensionFigures) -> Group {
    let PensionFigures {
        trigger,
        lower,
        upper,
        employer,
        youngest,
        pension_age,
        youngest_joiner,
        oldest_joiner,
    } = figures;
    Group::of(
        "pension",
        [trigger, lower, upper, employer, youngest, pension_age, youngest_joiner, oldest_joiner],
    )
}

fn of_sick_pay(figures: &SickPay) -> Group {
    let SickPay { weekly, share_of_earnings, waiting_days, earnings_test, most_weeks, usual_days } = figures;
    let ends = [Some(most_weeks), Some(usual_days)];
    let all = [Some(weekly), share_of_earnings.as_ref(), Some(waiting_days), earnings_test.as_ref()];
    Group::of("sick_pay", all.into_iter().chain(ends).flatten())
}

fn of_mileage(figures: &Mileage) -> Group {
    let Mileage { first, first_miles, then } = figures;
    Group::of("mileage", [first, first_miles, then])
}

fn of_redundancy(figures: &Redundancy) -> Group {
    let Redundancy {
        week_cap,
        years_needed,
        most_years,
        young_weeks,
        middle_weeks,
        older_weeks,
        middle_age,
        older_age,
        notice_least,
        notice_most,
    } = figures;
    let weeks = [young_weeks, middle_weeks, older_weeks, middle_age, older_age, notice_least, notice_most];
    Group::of("redundancy", [week_cap, years_needed, most_years].into_iter().chain(weeks))
}

fn of_holiday(figures: &Holiday) -> Group {
    let Holiday { weeks, accrual_percent, most_days } = figures;
    Group::of("holiday", [weeks, accrual_percent, most_days])
}

fn of_working_time(figures: &WorkingTime) -> Group {
    let WorkingTime { most_hours, most_hours_young, adult_age } = figures;
    Group::of("working_time", [most_hours, most_hours_young, adult_age])
}

fn of_vat(figures: &ValueAddedTax) -> Group {
    let ValueAddedTax { standard } = figures;
    Group::of("vat", [standard])
}

fn of_orientation(figures: &Orientation) -> Group {
    let Orientation {
        agency_hour,
        half_hour_share,
        sleep_in,
        waking_night,
        insurance_year,
        insurance_more,
        payroll_week,
        payslip_first,
        payslip_next,
        payslip_fourth,
        real_living_wage,
        self_employed,
        introductory,
        managed,
        check_each,
        setting_up,
    } = figures;
    let ways = [agency_hour, half_hour_share, managed, sleep_in, waking_night, self_employed, introductory];
    let running = [insurance_year, payroll_week, setting_up];
    let each = [insurance_more, payslip_first, payslip_next, payslip_fourth, check_each, real_living_wage];
    let ranges = ways.into_iter().chain(running).map(Listed::from);
    Group::of("orientation", ranges.chain(each.map(Listed::from)))
}

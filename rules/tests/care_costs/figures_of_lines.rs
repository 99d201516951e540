//! The dated figures that a line names are those that it uses: a page shows them with their year and where they were seen.

use std::ptr;

use rules::base::money::Percent;
use rules::data::employment::Dated;
use rules::tools::care_costs::{Inputs, Leave, Line, LineRule, PayPeriod, Way, WayCost};

use super::{agency, changed, dec, employed, helper, pounds, tax_year, way, week};

#[track_caller]
fn line(cost: &WayCost, rule: LineRule) -> &Line {
    cost.lines.iter().find(|line| line.rule == rule).unwrap_or_else(|| panic!("no {rule:?}"))
}

/// The line names these figures and no other.
#[track_caller]
fn rests_on(cost: &WayCost, rule: LineRule, figures: &[&Dated]) {
    let line = line(cost, rule);
    let keys: Vec<_> = line.rates.iter().map(|rate| rate.key).collect();
    for figure in figures {
        assert!(line.rates.iter().any(|rate| ptr::eq(*rate, *figure)), "{rule:?} {} {keys:?}", figure.key);
    }
    assert_eq!(line.rates.len(), figures.len(), "{rule:?} {keys:?}");
}

/// Within the weeks of pay there are 5.6 of leave (Working Time Regulations 1998 regs 13 and 13A); on top of pay it is a
/// percentage (reg 15B), and the pay itself rests on neither.
#[test]
fn leave_rests_on_its_weeks_or_on_its_percentage() {
    let holiday = &tax_year("2026/27").holiday;
    let with = |leave| way(&changed(employed("13", "20"), |employer| employer.leave = leave), Way::Employed);
    let stops = with(Leave::Stops);
    rests_on(&stops, LineRule::GrossPay, &[&holiday.weeks]);
    assert!(stops.lines.iter().all(|line| line.rule != LineRule::HolidayCover));
    let on_top = with(Leave::OnTop);
    rests_on(&on_top, LineRule::GrossPay, &[]);
    rests_on(&on_top, LineRule::HolidayCover, &[&holiday.accrual_percent]);
    let second = with(Leave::SecondPa);
    rests_on(&second, LineRule::GrossPay, &[&holiday.weeks]);
    // Whoever stands in for those weeks is owed leave as well.
    rests_on(&second, LineRule::SecondPa, &[&holiday.weeks, &holiday.accrual_percent]);
    // In half a year all leave is on top.
    let half = Inputs {
        weeks: dec("26"),
        ..changed(employed("13", "20"), |employer| employer.leave = Leave::Stops)
    };
    let half = way(&half, Way::Employed);
    rests_on(&half, LineRule::GrossPay, &[]);
    rests_on(&half, LineRule::PartYearLeave, &[&holiday.accrual_percent]);
}

#[test]
fn what_an_employer_pays_rests_on_the_figures_of_the_year() {
    let year = tax_year("2026/27");
    let (insurance, pension, sick) = (&year.national_insurance, &year.pension, &year.sick_pay);
    for (period, threshold, young_limit) in [
        (PayPeriod::Week, &insurance.threshold_week, &insurance.young_limit_week),
        (PayPeriod::FourWeeks, &insurance.threshold_four_weeks, &insurance.young_limit_four_weeks),
        (PayPeriod::Month, &insurance.threshold_month, &insurance.young_limit_month),
        (PayPeriod::Year, &insurance.threshold_year, &insurance.young_limit),
    ] {
        let inputs = changed(employed("40", "48"), |employer| {
            employer.period = period;
            employer.sick_weeks = 1;
            employer.reserve = true;
            employer.running.miles = 100;
        });
        let cost = way(&inputs, Way::Employed);
        rests_on(&cost, LineRule::EmployerNi, &[&insurance.rate, threshold]);
        rests_on(
            &cost,
            LineRule::Pension,
            &[&pension.employer, &pension.trigger, &pension.lower, &pension.upper],
        );
        rests_on(&cost, LineRule::SickPay, &[&sick.weekly, sick.share_of_earnings.as_ref().unwrap()]);
        let miles = &year.mileage;
        rests_on(&cost, LineRule::Mileage, &[&miles.first, &miles.first_miles, &miles.then]);
        rests_on(&cost, LineRule::Allowance, &[&insurance.allowance]);
        let weeks = &year.redundancy.middle_weeks;
        rests_on(&cost, LineRule::Reserve, &[&year.redundancy.week_cap, weeks]);
        // Below 21 the limit up to which nothing is due is named too (SSCBA 1992 s.9A).
        let young = changed(inputs, |employer| {
            employer.helpers = vec![rules::tools::care_costs::Helper { age: 20, ..helper("40", "48") }];
        });
        rests_on(
            &way(&young, Way::Employed),
            LineRule::EmployerNi,
            &[&insurance.rate, threshold, young_limit],
        );
    }
}

/// Bank holidays are counted for a usual year; the price of the agency is nobody's law.
#[test]
fn an_agencys_lines_rest_on_bank_holidays_alone() {
    let mut of_agency = agency("22");
    of_agency.bank_holiday_extra = Percent::of(dec("100"));
    of_agency.sleep_in = Some(pounds("80"));
    let cost = way(&Inputs { agency: Some(of_agency), ..week("10") }, Way::Agency);
    rests_on(&cost, LineRule::BankHolidays, &[&tax_year("2026/27").bank_holidays]);
    rests_on(&cost, LineRule::AgencyVisits, &[]);
}

//! Ways worked out by hand: leave, nights, visits, bank holidays, VAT, top-up, sickness, running costs, reserve.

use rules::base::money::{Every, Money};
use rules::tools::care_costs::{CareWeek, Inputs, Introductory, Leave, LineRule, Prices, Running, Way};
use rust_decimal::Decimal;

use super::{
    agency, changed, compared, day, dec, employed, helper, hourly, percent, pounds, self_employed, together,
    way, week,
};

#[test]
fn three_ways_of_leave() {
    let with =
        |leave| way(&changed(employed("12.71", "14"), |employer| employer.leave = leave), Way::Employed);
    let (on_top, second, stops) = (with(Leave::OnTop), with(Leave::SecondPa), with(Leave::Stops));
    assert_eq!(stops.year, pounds("9252.88"), "14 × 12.71 × 52");
    assert_eq!(stops.care_hours, dec("649.60"), "14 × 46.4");
    assert_eq!(on_top.year, pounds("10493.59"), "9,252.88 + 12.07 % + pension of 123.89");
    assert_eq!(second.year, pounds("10369.62"), "no pension, as no pay is above the trigger");
    for cost in [&on_top, &second] {
        assert_eq!(cost.care_hours, dec("728"));
    }
    assert_eq!((on_top.year - second.year), pounds("123.97"));
}

/// Ten hours at £13 are £130 a week; whoever works in part of the year is owed 12.07 % on top, and no care is lost.
#[test]
fn leave_falls_first_in_the_weeks_without_care() {
    for (leave, weeks, year, care) in [
        // 26 × 130 and 12.07 % of it, whatever was picked.
        (Leave::Stops, "26", "3787.97", "260"),
        (Leave::SecondPa, "26", "3787.97", "260"),
        (Leave::OnTop, "26", "3787.97", "260"),
        // Up to 46.4 weeks: 6,032 and 728.06.
        (Leave::Stops, "46.4", "6760.06", "464"),
        // From there on the year has 52 weeks of pay, and 46.4 of care; or somebody stands in for what is left of 5.6.
        (Leave::Stops, "50", "6760.00", "464"),
        (Leave::Stops, "52", "6760.00", "464"),
        (Leave::SecondPa, "46.4", "6760.06", "464"),
        // 3.6 weeks of the second one are 468, and 56.49.
        (Leave::SecondPa, "50", "7284.49", "500"),
        // 50 × 130 and 12.07 %.
        (Leave::OnTop, "50", "7284.55", "500"),
        // A year of 53 paydays has a little more of both: 53 × 46.4 ÷ 52 weeks of care.
        (Leave::Stops, "53", "6890.00", "472.92"),
    ] {
        let inputs =
            changed(Inputs { weeks: dec(weeks), ..employed("13", "10") }, |employer| employer.leave = leave);
        let cost = way(&inputs, Way::Employed);
        assert_eq!(cost.year, pounds(year), "{leave:?} {weeks}");
        assert_eq!(cost.care_hours.round_dp(2), dec(care), "{leave:?} {weeks}");
    }
}

/// A week's pay is that of the regular hours, with the nights, whatever is paid on top for leave (ERA 1996 s.221(2)).
#[test]
fn sick_pay_and_the_reserve_go_by_a_regular_week() {
    for leave in Leave::ALL {
        for weeks in ["52", "40"] {
            let mut inputs = changed(Inputs { weeks: dec(weeks), ..employed("13", "5") }, |employer| {
                employer.leave = *leave;
                employer.sick_weeks = 1;
                employer.reserve = true;
            });
            inputs.week.sleep_ins = 1;
            inputs.prices.pa_sleep_in = Some(pounds("60"));
            let cost = way(&inputs, Way::Employed);
            // 5 × 13 and a night at 60; 80 % of it is sick pay.
            assert_eq!(cost.reserve, pounds("125"), "{leave:?} {weeks}");
            assert_eq!(together(&cost, LineRule::SickPay), dec("100.00"), "{leave:?} {weeks}");
        }
    }
}

#[test]
fn two_helpers_have_two_thresholds_and_one_allowance() {
    let one = changed(employed("13.50", "20"), |employer| employer.allowance = false);
    let two = changed(one.clone(), |employer| employer.helpers = vec![helper("13.50", "10"); 2]);
    let (one, two) = (way(&one, Way::Employed), way(&two, Way::Employed));
    // 15 % of 5,000 and the pension of 234.00, which nobody's 7,020 starts.
    assert_eq!(one.year - two.year, pounds("984.00"));
    let claimed = changed(employed("20", "160"), |employer| employer.helpers = vec![helper("20", "40"); 4]);
    let claimed = way(&claimed, Way::Employed);
    // 15 % of 36,600 for each of four is 21,960.
    assert_eq!(together(&claimed, LineRule::EmployerNi), dec("21960.00"));
    assert_eq!(together(&claimed, LineRule::Allowance), dec("-10500"));
}

#[test]
fn nights_of_an_employed_assistant() {
    let inputs = Inputs {
        week: CareWeek {
            care: super::hours("10"),
            waking: super::hours("10"),
            sleep_ins: 2,
            ..CareWeek::default()
        },
        prices: Prices { pa_sleep_in: Some(pounds("60")), ..Prices::default() },
        ..changed(employed("13", "20"), |employer| {
            employer.helpers = vec![helper("13", "15"), helper("13", "5")];
            employer.leave = Leave::OnTop;
        })
    };
    let cost = way(&inputs, Way::Employed);
    assert_eq!(together(&cost, LineRule::GrossPay), dec("13520.00"), "20 × 13 × 52");
    assert_eq!(together(&cost, LineRule::SleepIns), dec("6240.00"), "2 × 60 × 52");
    let shares: Vec<Decimal> =
        cost.lines.iter().filter(|line| line.rule == LineRule::SleepIns).map(|line| line.amount).collect();
    assert_eq!(shares, [dec("4680.00"), dec("1560.00")], "by their hours");
    assert_eq!(together(&cost, LineRule::HolidayCover), dec("2385.03"), "12.07 % of 14,820 and of 4,940");
    assert_eq!(cost.care_hours, dec("1040"), "a sleep-in is no hour of care");
}

#[test]
fn a_week_of_sleep_ins_alone() {
    let inputs = Inputs {
        week: CareWeek { sleep_ins: 7, ..CareWeek::default() },
        prices: Prices { pa_sleep_in: Some(pounds("60")), ..Prices::default() },
        ..changed(employed("13", "0"), |employer| employer.helpers = vec![helper("13", "0"); 2])
    };
    let cost = way(&inputs, Way::Employed);
    assert_eq!(together(&cost, LineRule::SleepIns), dec("21840.00"));
    assert_eq!(cost.an_hour(), None);
}

#[test]
fn an_agency_by_the_length_of_visits() {
    // Merton's figures of August 2023: 19.55 an hour, 15.72 for 45 minutes, 11.90 for 30; 15 minutes are made up.
    let mut merton = agency("19.55");
    merton.by_length = Some(["8", "11.90", "15.72"].map(pounds));
    let visits = vec![15, 20, 30, 45, 50, 60, 90];
    let care = rules::base::money::Hours::of_minutes(visits.iter().sum());
    let inputs = Inputs {
        agency: Some(merton.clone()),
        week: CareWeek { care, visits, ..CareWeek::default() },
        weeks: dec("1"),
        ..week("0")
    };
    // 8 + 11.90 + 11.90 + 15.72 + 19.55 + 19.55 + 29.325
    assert_eq!(way(&inputs, Way::Agency).year, pounds("115.95"));
    let hourly = Inputs { agency: Some(agency("19.55")), ..inputs.clone() };
    assert_eq!(way(&hourly, Way::Agency).year, pounds("101.01"), "310 minutes by the hour");
    // Each length is a line, and hours are those that are multiplied: 50 minutes are paid as an hour.
    let line = |cost: &rules::tools::care_costs::WayCost| {
        let lines = cost.lines.iter().map(|line| (line.rule, line.amount));
        lines.collect::<Vec<_>>()
    };
    let short = LineRule::AgencyShortVisits;
    let lines = [
        (LineRule::AgencyVisits, dec("68.43")),
        (short, dec("8.00")),
        (short, dec("23.80")),
        (short, dec("15.72")),
    ];
    assert_eq!(line(&way(&inputs, Way::Agency)), lines, "3.5 × 19.55 is 68.425");
    let mut twice = inputs;
    twice.week.care = care + care;
    assert_eq!(way(&twice, Way::Agency).year, pounds("231.89"), "the mix of visits is kept: 2 × 115.945");
}

#[test]
fn an_agencys_nights_bank_holidays_vat_and_top_up() {
    let mut dear = agency("25");
    dear.waking_hour = Some(hourly("22"));
    dear.sleep_in = Some(pounds("100"));
    dear.bank_holiday_extra = percent("100");
    dear.vat = Some(percent("20"));
    dear.council_rate = Some(hourly("20.32"));
    let inputs = Inputs {
        agency: Some(dear),
        week: CareWeek {
            care: super::hours("14"),
            waking: super::hours("8"),
            sleep_ins: 1,
            ..CareWeek::default()
        },
        ..week("0")
    };
    let cost = way(&inputs, Way::Agency);
    let of = |rule| together(&cost, rule);
    assert_eq!(of(LineRule::AgencyVisits), dec("18200.00"));
    assert_eq!(of(LineRule::Waking), dec("9152.00"));
    assert_eq!(of(LineRule::SleepIns), dec("5200.00"));
    // 32,552 in 364 days, eight of them twice.
    assert_eq!(of(LineRule::BankHolidays), dec("715.43"));
    assert_eq!(of(LineRule::Vat), dec("6653.49"), "20 % of 33,267.43");
    assert_eq!(cost.year, pounds("39920.92"));
    assert_eq!(cost.top_up, pounds("7047.04"), "18,200 with VAT, less 14 × 20.32 × 52");
    assert_eq!(cost.care_hours, dec("1144"));
}

#[test]
fn no_top_up_at_or_below_the_councils_rate() {
    for (hour, top_up) in [("20.32", "0"), ("19", "0"), ("21.32", "728")] {
        let mut one = agency(hour);
        one.council_rate = Some(hourly("20.32"));
        let cost = way(&Inputs { agency: Some(one), ..week("14") }, Way::Agency);
        assert_eq!(cost.top_up, pounds(top_up), "{hour}");
    }
}

/// The council's rate for an employed helper is for all that an employer pays (statutory guidance 12.27): 6,760 of pay and 340 of
/// running costs, less 10 × 11.50 × 52.
#[test]
fn the_top_up_of_an_employed_helper() {
    let with = |rate: &str| {
        changed(employed("13", "10"), |employer| {
            employer.running =
                Running { insurance: pounds("80"), payroll: pounds("260"), ..Running::default() };
            employer.running.checks = pounds("200");
            employer.council_rate = Some(hourly(rate));
            employer.reserve = true;
        })
    };
    for (rate, top_up) in [("11.50", "1120.00"), ("13.65", "2.00"), ("14", "0"), ("20", "0")] {
        let cost = way(&with(rate), Way::Employed);
        assert_eq!((cost.top_up, cost.year), (pounds(top_up), pounds("7100.00")), "{rate}");
    }
    // A night of its own price and a day service change nothing of it.
    let mut inputs = with("11.50");
    inputs.week.sleep_ins = 1;
    inputs.week.day_services = 1;
    inputs.prices =
        Prices { pa_sleep_in: Some(pounds("60")), day_service: Some(pounds("50")), ..Prices::default() };
    let cost = way(&inputs, Way::Employed);
    assert_eq!((cost.top_up, cost.year), (pounds("1120.00"), pounds("12820.00")));
    assert_eq!(way(&employed("13", "10"), Way::Employed).top_up, Money::ZERO);
}

#[test]
fn day_services_and_respite_cost_the_same_in_every_way() {
    let mut inputs = Inputs {
        agency: Some(agency("20")),
        self_employed: Some(self_employed("18")),
        managed: Some(hourly("22")),
        introductory: Some(Introductory { hour: hourly("19"), weekly_fee: pounds("50") }),
        prices: Prices {
            day_service: Some(pounds("50")),
            day_service_vat: Some(percent("20")),
            respite_night: Some(pounds("120")),
            pa_sleep_in: None,
        },
        ..employed("12.71", "14")
    };
    inputs.week.day_services = 2;
    inputs.week.respite_nights = 1;
    let found = compared(&inputs);
    assert_eq!(found.ways.len(), 5);
    for cost in &found.ways {
        assert_eq!(together(cost, LineRule::DayServices), dec("6240.00"), "2 × 50 × 1.2 × 52");
        assert_eq!(together(cost, LineRule::Respite), dec("6240.00"), "120 × 52");
    }
    let year = |way| (found.way(way).unwrap().year - pounds("12480")).pounds();
    assert_eq!(year(Way::Agency), dec("14560"), "20 × 14 × 52");
    assert_eq!(year(Way::SelfEmployed), dec("13104"), "18 × 14 × 52");
    assert_eq!(year(Way::Managed), dec("16016"), "22 × 14 × 52");
    assert_eq!(year(Way::Introductory), dec("16432"), "19 × 14 × 52 and 50 × 52");
    assert_eq!(year(Way::Employed), dec("9252.88"));
}

#[test]
fn sickness_before_and_after_april_2026() {
    let with = |text: &str, wage: &str, care: &str| {
        let inputs = changed(employed(wage, care), |employer| employer.sick_weeks = 2);
        let cost = way(&Inputs { day: day(text), ..inputs }, Way::Employed);
        together(&cost, LineRule::SickPay)
    };
    // 177.94 a week: 123.25 from the first day; before, 118.75 for 7 of 10 days.
    assert_eq!(with("2026-11-22", "12.71", "14"), dec("246.50"));
    assert_eq!(with("2025-11-22", "12.71", "14"), dec("166.25"));
    // 63.55 a week: 80 % of it; before, nothing, as it is below 125.
    assert_eq!(with("2026-11-22", "12.71", "5"), dec("101.68"));
    assert_eq!(with("2025-11-22", "12.71", "5"), Decimal::ZERO);
    // At the test itself it is paid.
    assert_eq!(with("2025-11-22", "12.50", "10"), dec("166.25"));
    assert_eq!(with("2025-11-22", "12.49", "10"), Decimal::ZERO);
}

#[test]
fn sick_pay_ends_after_28_weeks() {
    let figures = &super::tax_year("2026/27").sick_pay;
    assert_eq!(figures.for_weeks(dec("300"), 28), dec("3451.00"), "28 × 123.25");
    assert_eq!(figures.for_weeks(dec("300"), 52), dec("3451.00"));
    let before = &super::tax_year("2025/26").sick_pay;
    assert_eq!(before.for_weeks(dec("300"), 52), dec("3325.00"), "28 × 118.75 after the waiting days");
}

#[test]
fn running_costs_and_what_stands_apart() {
    let inputs = changed(employed("12.71", "20"), |employer| {
        employer.running = Running {
            insurance: pounds("80"),
            payroll: pounds("260"),
            other: pounds("16"),
            miles: 12_000,
            checks: pounds("200"),
        };
        employer.reserve = true;
    });
    let cost = way(&inputs, Way::Employed);
    assert_eq!(together(&cost, LineRule::Mileage), dec("6000.00"), "10,000 at 55p and 2,000 at 25p");
    assert_eq!(cost.first_year_only, pounds("200"));
    assert_eq!(cost.reserve, pounds("254.20"), "a week's pay at 35");
    // 13,218.40, pension of 3 % of 6,978.40, mileage, 356 of running costs.
    assert_eq!(cost.year, pounds("19783.75"));
    assert_eq!(cost.first_year(), pounds("19983.75"));
    assert_eq!(cost.every(Every::Month), pounds("1648.65"));
    let two = changed(inputs, |employer| employer.helpers = vec![helper("12.71", "10"); 2]);
    assert_eq!(together(&way(&two, Way::Employed), LineRule::Mileage), dec("6600.00"), "6,000 each at 55p");
}

#[test]
fn the_reserve_by_age_and_up_to_the_cap() {
    for (age, below, capped) in
        [(21, "200", "375.50"), (22, "400", "751"), (40, "400", "751"), (41, "600", "1126.50")]
    {
        // 400 and 800 a week; of the second, 751 count.
        for (wage, expected) in [("10", below), ("20", capped)] {
            let inputs = changed(employed(wage, "40"), |employer| {
                employer.helpers[0].age = age;
                employer.reserve = true;
            });
            assert_eq!(way(&inputs, Way::Employed).reserve, pounds(expected), "{age} {wage}");
        }
    }
    assert_eq!(way(&employed("20", "40"), Way::Employed).reserve, Money::ZERO);
}

/// By hand from ERA 1996 ss.86, 155, 162 and 227, and the Working Time Regulations 1998 regs 14 and 16.
#[test]
fn what_is_owed_when_the_work_ends() {
    let owed = |age: u8, years: u8, wage: &str, own: &str| {
        let inputs = changed(employed(wage, own), |employer| {
            employer.helpers[0].age = age;
            employer.helpers[0].years = Some(years);
        });
        let cost = way(&inputs, Way::Employed);
        [LineRule::RedundancyPay, LineRule::NoticePay, LineRule::HolidayOwed]
            .map(|rule| together(&cost, rule))
    };
    // £200 a week: nothing for redundancy below two years, a week of notice, 5.6 weeks of holiday.
    for (age, years, redundancy, notice) in [
        (30, 0, "0", "200.00"),
        (30, 1, "0", "200.00"),
        (30, 2, "400.00", "400.00"),
        // The years that began at 20 and at 21 count half a week each.
        (23, 3, "400.00", "600.00"),
        // 41 when the last year began.
        (42, 2, "500.00", "400.00"),
        (60, 11, "3300.00", "2200.00"),
        (60, 12, "3600.00", "2400.00"),
        (60, 13, "3900.00", "2400.00"),
        // Twenty years at most.
        (70, 25, "6000.00", "2400.00"),
    ] {
        let expected = [redundancy, notice, "1120.00"].map(dec);
        assert_eq!(owed(age, years, "10", "20"), expected, "{age} {years}");
    }
    // £800 a week: £751 of it count for redundancy, and all of it for notice and holiday.
    assert_eq!(owed(35, 2, "20", "40"), ["1502.00", "1600.00", "4480.00"].map(dec));
    // In 40 weeks of a year holiday builds up with the hours (reg 15B): 12.07 % of 40 × 104.
    let inputs = changed(employed("13", "8"), |employer| employer.helpers[0].years = Some(0));
    let cost = way(&Inputs { weeks: dec("40"), ..inputs }, Way::Employed);
    assert_eq!(together(&cost, LineRule::HolidayOwed), dec("502.11"));
    assert_eq!(together(&cost, LineRule::NoticePay), dec("104.00"));
    // Whoever stands in during leave has no years behind them.
    let inputs = changed(employed("10", "20"), |employer| {
        employer.leave = Leave::SecondPa;
        employer.helpers[0].years = Some(2);
    });
    let cost = way(&inputs, Way::Employed);
    assert_eq!(cost.at_end, pounds("1920.00"), "400, 400 and 1,120");
    let none = way(&employed("10", "20"), Way::Employed);
    assert_eq!(none.at_end, Money::ZERO);
}

//! The years' amounts: which year holds on a day, published figures to the penny, and what every amount carries.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use rules::base::money::{Amount, Every, Money, Weekly};
use rules::data::rates::{self, NoRates, Rate, RateYear, Standing, Sum, Unit};
use rules::data::{due, employment, sources};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn year(label: &str) -> &'static RateYear {
    rates::all().iter().find(|year| year.label == label).unwrap()
}

fn last_day() -> NaiveDate {
    rates::all().last().unwrap().ends
}

/// Pounds and pence without a sign, "171.75".
fn pounds(weekly: Weekly) -> String {
    format!("{:.2}", weekly.pounds())
}

fn together(rates: &[&Rate]) -> String {
    pounds(rates.iter().map(|rate| rate.weekly()).sum())
}

/// Single, 25 or over, with both disability premiums.
fn single_with_both_premiums(label: &str) -> String {
    let parts = &year(label).guarantee;
    together(&[&parts.single_25_plus, &parts.disability_single, &parts.enhanced_single])
}

#[test]
fn years_run_on_without_a_gap() {
    let years = rates::all();
    let expected = ["2019/20", "2020/21", "2021/22", "2022/23", "2023/24", "2024/25", "2025/26", "2026/27"];
    assert!(years.iter().map(|year| year.label).take(8).eq(expected));
    for pair in years.windows(2) {
        assert_eq!(pair[0].ends.checked_add_days(Days::new(1)), Some(pair[1].starts));
    }
    assert_eq!(years[0].starts, day("2019-04-06"));
    assert_eq!(year("2026/27").ends, day("2027-04-05"));
    assert!(years.iter().all(|year| year.checked >= day("2026-11-22")));
}

#[test]
fn the_year_turns_between_5_and_6_april() {
    for (last, first) in
        [("2020-04-05", "2020-04-06"), ("2024-04-05", "2024-04-06"), ("2026-04-05", "2026-04-06")]
    {
        let [old, new] = [last, first].map(|text| RateYear::on(day(text)).unwrap());
        assert_eq!(old.ends, day(last));
        assert_eq!(new.starts, day(first));
    }
    assert_eq!(RateYear::on(day("2019-04-06")).unwrap().label, "2019/20");
    assert_eq!(RateYear::on(day("2024-02-29")).unwrap().label, "2023/24");
    assert_eq!(RateYear::on(day("2026-11-22")).unwrap().label, "2026/27");
    assert_eq!(RateYear::on(day("2027-04-05")).unwrap().label, "2026/27");
}

#[test]
fn every_day_between_the_first_and_the_last_has_a_year() {
    let mut today = day("2019-04-06");
    while today <= last_day() {
        let year = RateYear::on(today).unwrap();
        assert!(year.starts <= today && today <= year.ends, "{today}");
        today = today.succ_opt().unwrap();
    }
}

#[test]
fn a_day_without_data_says_so() {
    let after = last_day().succ_opt().unwrap();
    for today in [day("2019-04-05"), day("1066-10-14"), after, NaiveDate::MIN, NaiveDate::MAX] {
        let none = RateYear::on(today).unwrap_err();
        assert_eq!((none.day, none.first, none.last), (today, day("2019-04-06"), last_day()));
    }
    let none = NoRates { day: day("2019-04-05"), first: day("2019-04-06"), last: day("2027-12-31") };
    let expected =
        "There are no amounts for 5 April 2019: the ones here run from 6 April 2019 to 31 December 2027.";
    assert_eq!(none.to_string(), expected);
}

#[test]
fn published_guarantees_with_premiums() {
    assert_eq!(single_with_both_premiums("2019/20"), "151.45");
    assert_eq!(single_with_both_premiums("2023/24"), "171.75");
    let parts = &year("2024/25").guarantee;
    assert_eq!(together(&[&parts.single_18_24, &parts.disability_single, &parts.enhanced_single]), "160.30");
}

#[test]
fn published_guarantees_of_single_people() {
    for (label, young, adult, pension_age) in [
        ("2019/20", "72.40", "91.40", "189.00"),
        ("2021/22", "72.40", "91.40", "189.00"),
        ("2022/23", "74.60", "94.15", "194.70"),
        ("2023/24", "82.15", "103.65", "214.35"),
        ("2024/25", "87.65", "110.60", "228.70"),
        ("2025/26", "89.15", "112.50", "232.60"),
        ("2026/27", "95.40", "120.40", "241.45"),
    ] {
        let parts = &year(label).guarantee;
        let found = [&parts.single_18_24, &parts.single_25_plus, &parts.single_pension_age]
            .map(|rate| pounds(rate.weekly()));
        assert_eq!(found, [young, adult, pension_age], "{label}");
    }
}

#[test]
fn the_rise_that_was_announced_for_2026() {
    // Up to £510 a year more with the disability premium, over £400 without it.
    let [old, new] = ["2025/26", "2026/27"].map(|label| &year(label).guarantee);
    let rise = new.single_25_plus.weekly() - old.single_25_plus.weekly();
    let premium = new.disability_single.weekly() - old.disability_single.weekly();
    assert_eq!(
        ((rise + premium).over(Every::Year), rise.over(Every::Year)),
        (Money::of_pence(50_960), Money::of_pence(41_080))
    );
}

#[test]
fn what_was_not_seen_is_marked() {
    let parts = &year("2026/27").guarantee;
    for rate in [&parts.single_18_24, &parts.single_25_plus, &parts.single_pension_age] {
        assert!(rate.standing.confirmed(), "{}", rate.key);
    }
    let old = &year("2025/26").guarantee;
    for rate in [&old.carer, &old.enhanced_couple, &parts.enhanced_single] {
        assert!(!rate.standing.confirmed(), "{}", rate.key);
    }
    // The law itself was read for every year before.
    for year in rates::all().iter().filter(|year| year.starts < day("2025-04-06")) {
        let official = |rate: &&Rate| rate.standing == Standing::Official;
        assert!(year.guarantee.rates().iter().all(official), "{}", year.label);
        assert!(year.savings_credit.rates().all(|rate| official(&rate)), "{}", year.label);
    }
}

#[test]
fn the_amounts_were_frozen_until_2022() {
    let first = year("2019/20");
    for label in ["2020/21", "2021/22"] {
        let amounts = |year: &RateYear| year.guarantee.rates().map(|rate| rate.amount);
        assert_eq!(amounts(year(label)), amounts(first), "{label}");
    }
}

#[test]
fn no_amount_of_the_guarantee_ever_falls() {
    for pair in rates::all().windows(2) {
        for (old, new) in pair[0].guarantee.rates().into_iter().zip(pair[1].guarantee.rates()) {
            assert!(new.amount >= old.amount, "{} {}", pair[1].label, new.key);
        }
    }
}

#[test]
fn savings_limits_were_the_same_in_every_year() {
    for year in rates::all().iter().filter(|year| year.starts <= day("2026-04-06")) {
        let amounts = year.capital.rates().map(|rate| (rate.key, rate.amount.to_string(), rate.unit));
        let expected = [
            ("lower_limit", "£14,250.00", Unit::Sum),
            ("upper_limit", "£23,250.00", Unit::Sum),
            ("step", "£250.00", Unit::Sum),
            ("income_per_step", "£1.00", Unit::Week),
        ];
        assert_eq!(
            amounts,
            expected.map(|(key, amount, unit)| (key, amount.to_owned(), unit)),
            "{}",
            year.label
        );
    }
}

#[test]
fn sums_for_savings_that_were_not_seen_lie_between_two_ends() {
    let ends = |sum: &Sum| [pounds(sum.least().weekly()), pounds(sum.most().weekly())];
    for (label, single, couple) in [
        ("2019/20", ["5.75", "5.75"], ["8.60", "8.60"]),
        ("2021/22", ["5.75", "5.75"], ["8.60", "8.60"]),
        ("2022/23", ["5.90", "5.90"], ["8.85", "8.85"]),
        ("2023/24", ["6.50", "6.50"], ["9.75", "9.75"]),
        ("2024/25", ["6.95", "6.95"], ["10.40", "10.40"]),
        // The last one that was seen, and as much as a part of the guarantee rose: 1.7 %, then 7 %, up to the next 5p.
        ("2025/26", ["6.95", "7.10"], ["10.40", "10.60"]),
        ("2026/27", ["6.95", "7.60"], ["10.40", "11.35"]),
    ] {
        let found = &year(label).savings_credit;
        assert_eq!(
            (ends(&found.single), ends(&found.couple)),
            (single.map(str::to_owned), couple.map(str::to_owned))
        );
        assert_eq!(found.single.is_known(), single[0] == single[1], "{label}");
    }
    for pair in rates::all().windows(2) {
        let [old, new] = [&pair[0], &pair[1]].map(|year| &year.savings_credit);
        assert!(new.single.least().amount >= old.single.least().amount, "{}", pair[1].label);
        assert!(new.couple.least().amount >= old.couple.least().amount, "{}", pair[1].label);
    }
}

#[test]
fn the_standard_minimum_guarantee_of_each_year() {
    for (label, single, couple) in [
        ("2019/20", "167.25", "255.25"),
        ("2020/21", "173.75", "265.20"),
        ("2021/22", "177.10", "270.30"),
        ("2022/23", "182.60", "278.70"),
        ("2023/24", "201.05", "306.85"),
        ("2024/25", "218.15", "332.95"),
        ("2025/26", "227.10", "346.60"),
        ("2026/27", "238.00", "363.25"),
    ] {
        let found = ["pension_credit_smg_single", "pension_credit_smg_couple"]
            .map(|key| pounds(year(label).benefit(key).unwrap().weekly()));
        assert_eq!(found, [single, couple].map(str::to_owned), "{label}");
    }
}

#[test]
fn the_night_part_is_the_gap_between_two_rates() {
    for (label, gap) in [
        ("2019/20", "28.95"),
        ("2020/21", "29.45"),
        ("2021/22", "29.60"),
        ("2022/23", "30.55"),
        ("2023/24", "33.65"),
        ("2024/25", "35.90"),
        ("2025/26", "36.50"),
        ("2026/27", "37.90"),
    ] {
        for (higher, lower) in [
            ("aa_higher", "aa_lower"),
            ("pip_daily_living_enhanced", "pip_daily_living_standard"),
            ("dla_care_highest", "dla_care_middle"),
        ] {
            let [higher, lower] = [higher, lower].map(|key| year(label).benefit(key).unwrap().weekly());
            assert_eq!(pounds(higher - lower), gap, "{label}");
        }
    }
}

#[test]
fn published_benefit_rates() {
    for (label, key, amount) in [
        ("2024/25", "basic_state_pension_cat_a", "169.50"),
        ("2024/25", "aa_higher", "108.55"),
        ("2025/26", "pip_mobility_enhanced", "77.05"),
        ("2025/26", "pension_credit_smg_couple", "346.60"),
        ("2026/27", "new_state_pension_full", "241.30"),
        ("2026/27", "carers_allowance", "86.45"),
        ("2026/27", "pension_credit_severe_disability_addition_single", "86.05"),
        ("2026/27", "esa_support_component", "50.35"),
        ("2026/27", "savings_credit_max_couple", "20.10"),
    ] {
        assert_eq!(pounds(year(label).benefit(key).unwrap().weekly()), amount, "{label} {key}");
    }
}

#[test]
fn a_months_rate_becomes_a_weeks_with_the_fraction_dropped() {
    let [single, lcwra] = ["uc_standard_single_under_25_per_month", "uc_lcwra_higher_per_month"]
        .map(|key| year("2024/25").benefit(key).unwrap());
    assert_eq!(single.paid(), Some(Amount { amount: Money::of_pence(31_168), every: Every::Month }));
    // 311.68 × 12 / 52 = 71.926…, 416.19 × 12 / 52 = 96.043…
    assert_eq!((pounds(single.weekly()), pounds(lcwra.weekly())), ("71.92".to_owned(), "96.04".to_owned()));
    assert_eq!(year("2024/25").capital.step.paid(), None);
}

#[test]
fn rates_that_a_year_does_not_have_are_absent() {
    for year in rates::all() {
        let known = year.starts >= day("2024-04-06");
        assert!(year.benefit("aa_higher").is_some(), "{}", year.label);
        assert_eq!(year.benefit("new_state_pension_full").is_some(), known, "{}", year.label);
        assert_eq!(year.benefit("no_such_benefit"), None);
    }
    let new_awards = "uc_lcwra_lower_new_claims_per_month";
    assert_eq!(year("2025/26").benefit(new_awards), None);
    assert_eq!(year("2026/27").benefit(new_awards).unwrap().amount, Money::of_pence(21_726));
}

#[test]
fn every_amount_can_be_traced() {
    for year in rates::all() {
        let mut keys = BTreeSet::new();
        for rate in year.rates() {
            let name = format!("{} {}", year.label, rate.key);
            assert!(keys.insert(rate.key), "{name} stands there twice");
            assert!(rate.amount > Money::ZERO, "{name}");
            assert!(rate.amount.pounds().scale() <= 2, "{name}");
            let worked_out = rate.standing == Standing::Derived && rate.note.is_some();
            assert!(worked_out || !rate.sources.is_empty(), "{name}");
            let remembered = rate.sources.iter().any(|source| source.kind == sources::Kind::Memory);
            assert_eq!(remembered, rate.standing == Standing::Memory, "{name}");
        }
    }
}

#[test]
fn only_what_was_seen_is_confirmed() {
    assert!(Standing::Official.confirmed() && Standing::Secondary.confirmed());
    assert!(!Standing::Derived.confirmed() && !Standing::Memory.confirmed());
    let worked_out = &year("2026/27").guarantee.enhanced_single;
    assert_eq!((worked_out.standing, worked_out.standing.key()), (Standing::Derived, "derived"));
    assert_eq!(year("2023/24").guarantee.single_pension_age.standing, Standing::Official);
}

#[test]
fn sources_are_found_by_code() {
    let codes: BTreeSet<_> = sources::all().iter().map(|source| source.code).collect();
    assert_eq!(codes.len(), sources::all().len());
    for source in sources::all() {
        assert_eq!(sources::find(source.code), Some(*source));
        assert!(!source.title.is_empty());
        assert!(source.url.is_none_or(|url| url.starts_with("https://")), "{}", source.code);
    }
    assert_eq!(sources::find("NO_SUCH_CODE"), None);
    assert_eq!(sources::REG_25.url, Some("https://www.legislation.gov.uk/uksi/2014/2672/regulation/25"));
}

#[test]
fn whoever_builds_the_site_is_told_sixty_days_before_the_end() {
    let newest = employment::all().last().unwrap();
    let ends = [last_day(), newest.ends, newest.minimum_wage.ends];
    let days = |last: NaiveDate, count: u64| last.checked_sub_days(Days::new(count)).unwrap();
    let (first, last) = (*ends.iter().min().unwrap(), *ends.iter().max().unwrap());
    assert_eq!(due::since(last), days(last, 60));
    assert!(due::lines(days(first, 61)).is_empty());
    let one = due::lines(days(first, 60));
    assert!(
        one.iter().all(|line| line.starts_with("the newest ") && line.contains(", in 60 days (today is ")),
        "{one:?}"
    );
    let expected = ends.iter().filter(|end| **end == first).count();
    assert_eq!(one.len(), expected);
    let over = due::lines(last.succ_opt().unwrap());
    assert!(over.len() == 3 && over.iter().all(|line| line.contains(" ended on ")), "{over:?}");
}

//! The data: no day without figures between the first and the last, every figure with what it rests on, and councils' rates
//! with their dates.

use std::collections::BTreeSet;

use rules::data::councils::{self, Basis, CouncilRate};
use rules::data::employment;
use rules::data::employment::{EmploymentYear, MinimumWage};
use rules::data::sources::Standing;

use super::{day, dec, tax_year};

#[test]
fn every_day_has_a_year_and_a_wage() {
    let newest = employment::all().last().unwrap();
    let mut today = day("2024-04-06");
    while today <= newest.minimum_wage.ends {
        let (year, wages) = (EmploymentYear::on(today).unwrap(), MinimumWage::on(today).unwrap());
        assert!(year.starts <= today && today <= year.ends, "{today}");
        assert!(wages.starts <= today && today <= wages.ends, "{today}");
        today = today.succ_opt().unwrap();
    }
    assert!(EmploymentYear::on(day("2024-04-05")).is_err());
    assert!(MinimumWage::on(day("2024-03-31")).is_err());
    // Wages end before the tax year does.
    assert!(today < newest.ends && MinimumWage::on(today).is_err() && EmploymentYear::on(today).is_ok());
    let after = newest.ends.succ_opt().unwrap();
    assert!(EmploymentYear::on(newest.ends).is_ok() && EmploymentYear::on(after).is_err());
}

#[test]
fn the_figures_of_the_facts() {
    for (label, adult, young, child, rate, threshold, week, month, lel, allowance, sick, cap) in [
        ("2024/25", "11.44", "8.60", "6.40", "13.8", "9100", "175", "758", "123", "5000", "116.75", "700"),
        ("2025/26", "12.21", "10", "7.55", "15", "5000", "96", "417", "125", "10500", "118.75", "719"),
        ("2026/27", "12.71", "10.85", "8", "15", "5000", "96", "417", "129", "10500", "123.25", "751"),
    ] {
        let year = tax_year(label);
        let (wages, ni) = (&year.minimum_wage, &year.national_insurance);
        let pension = &year.pension;
        for (figure, expected) in [
            (&wages.adult, adult),
            (&wages.age_18_20, young),
            (&wages.under_18, child),
            (&ni.rate, rate),
            (&ni.threshold_year, threshold),
            (&ni.threshold_week, week),
            (&ni.threshold_month, month),
            (&ni.young_limit_month, "4189"),
            (&ni.young_limit_four_weeks, "3867"),
            (&ni.young_limit_week, "967"),
            (&ni.lower_earnings_limit_week, lel),
            (&ni.allowance, allowance),
            (&ni.young_limit, "50270"),
            (&pension.trigger, "10000"),
            (&pension.lower, "6240"),
            (&pension.upper, "50270"),
            (&year.sick_pay.weekly, sick),
            (&year.redundancy.week_cap, cap),
            (&year.holiday.weeks, "5.6"),
            (&year.holiday.accrual_percent, "12.07"),
        ] {
            assert_eq!(figure.amount, dec(expected), "{label} {}", figure.key);
        }
    }
    let pension_age = |label: &str| tax_year(label).pension.pension_age;
    assert_eq!(pension_age("2025/26").amount, dec("66"));
    assert_eq!(
        (pension_age("2026/27").amount, pension_age("2026/27").standing),
        (dec("67"), Standing::Derived)
    );
}

#[test]
fn notes_are_about_figures_and_what_was_not_seen_has_one() {
    for year in employment::all() {
        let noted: BTreeSet<&str> = year.notes.iter().map(|(key, _)| *key).collect();
        assert_eq!(noted.len(), year.notes.len(), "{}", year.label);
        for figure in [&year.pension.pension_age, &year.bank_holidays, &year.orientation.check_each] {
            assert_eq!(figure.standing, Standing::Derived);
            assert!(noted.contains(figure.key), "{} {}", year.label, figure.key);
        }
    }
    let mileage = tax_year("2026/27").mileage.first;
    let (_, note) = tax_year("2026/27").notes.iter().find(|(key, _)| *key == mileage.key).unwrap();
    assert!(note.contains("21 May 2026") && note.contains("45p"));
}

#[test]
fn the_list_of_a_year_has_every_figure_of_its_file() {
    for year in employment::all() {
        let path = format!("{}/data/england/employment/{}.toml", env!("CARGO_MANIFEST_DIR"), year.starts);
        let in_file = std::fs::read_to_string(path).unwrap().matches("\namount = ").count();
        let groups = year.figures();
        let figures: Vec<_> = groups.iter().flat_map(|group| &group.figures).collect();
        let amounts: usize = figures.iter().map(|figure| 1 + usize::from(figure.high.is_some())).sum();
        let keys: BTreeSet<_> = figures.iter().map(|figure| figure.key).collect();
        assert_eq!((amounts, keys.len()), (in_file, figures.len()), "{}", year.label);
        for group in &groups {
            assert!(group.figures.iter().all(|figure| figure.key.starts_with(group.key)), "{}", group.key);
        }
    }
}

#[test]
fn medway_has_its_rates_and_leicester_has_none() {
    let rates = |id: &str| councils::find(id).unwrap().rates;
    let medway: Vec<_> =
        rates("medway").iter().map(|rate| (rate.basis, rate.amount.to_string(), rate.seen)).collect();
    let expected = [(Basis::Agency, "£20.32"), (Basis::PaAllIn, "£15.25"), (Basis::PaComplex, "£17.00")];
    assert_eq!(medway, expected.map(|(basis, amount)| (basis, amount.to_owned(), "2024/25")));
    for id in ["leicester", "leicestershire"] {
        assert!(rates(id).is_empty());
        let name = councils::find(id).unwrap().name;
        assert!(councils::rates_elsewhere().iter().all(|rate| rate.council != name));
    }
}

#[test]
fn rates_have_a_date_a_source_and_a_key_of_their_own() {
    let own = councils::all().iter().flat_map(|council| council.rates);
    let all: Vec<&CouncilRate> = own.chain(councils::rates_elsewhere()).collect();
    let keys: BTreeSet<_> = all.iter().map(|rate| rate.key).collect();
    assert_eq!(keys.len(), all.len());
    for rate in &all {
        assert!(!rate.seen.is_empty() && !rate.source_title.is_empty() && !rate.what.is_empty());
        let pounds = rate.amount.pounds();
        let most = if rate.is_night { "200" } else { "60" };
        assert!(dec("5") <= pounds && pounds <= dec(most), "{} {pounds}", rate.key);
    }
    let names: BTreeSet<_> = councils::rates_elsewhere().iter().map(|rate| rate.council).collect();
    assert!(names.len() >= 24, "{names:?}");
}

//! State Pension age: both edges of every band, month ends, leap days, and what the data can't say.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use rules::data::pension_age::{self, Reached, Rule, has_reached, reached_on};
use rules::data::rates::Standing;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn reached(born: &str) -> Reached {
    reached_on(day(born))
}

/// Born on the first, reaches it on the second.
const EDGES: [(&str, &str); 71] = [
    // 65 to 66: fixed days.
    ("1953-12-06", "2019-03-06"),
    ("1954-01-05", "2019-03-06"),
    ("1954-01-06", "2019-05-06"),
    ("1954-02-05", "2019-05-06"),
    ("1954-02-06", "2019-07-06"),
    ("1954-03-05", "2019-07-06"),
    ("1954-03-06", "2019-09-06"),
    ("1954-04-05", "2019-09-06"),
    ("1954-04-06", "2019-11-06"),
    ("1954-05-05", "2019-11-06"),
    ("1954-05-06", "2020-01-06"),
    ("1954-06-05", "2020-01-06"),
    ("1954-06-06", "2020-03-06"),
    ("1954-07-05", "2020-03-06"),
    ("1954-07-06", "2020-05-06"),
    ("1954-08-05", "2020-05-06"),
    ("1954-08-06", "2020-07-06"),
    ("1954-09-05", "2020-07-06"),
    ("1954-09-06", "2020-09-06"),
    ("1954-10-05", "2020-09-06"),
    // 66.
    ("1954-10-06", "2020-10-06"),
    ("1960-04-05", "2026-04-05"),
    // 66 and some months.
    ("1960-04-06", "2026-05-06"),
    ("1960-05-05", "2026-06-05"),
    ("1960-05-06", "2026-07-06"),
    ("1960-06-05", "2026-08-05"),
    ("1960-06-06", "2026-09-06"),
    ("1960-07-05", "2026-10-05"),
    ("1960-07-06", "2026-11-06"),
    ("1960-08-05", "2026-12-05"),
    ("1960-08-06", "2027-01-06"),
    ("1960-09-05", "2027-02-05"),
    ("1960-09-06", "2027-03-06"),
    ("1960-10-05", "2027-04-05"),
    ("1960-10-06", "2027-05-06"),
    ("1960-11-05", "2027-06-05"),
    ("1960-11-06", "2027-07-06"),
    ("1960-12-05", "2027-08-05"),
    ("1960-12-06", "2027-09-06"),
    ("1961-01-05", "2027-10-05"),
    ("1961-01-06", "2027-11-06"),
    ("1961-02-05", "2027-12-05"),
    ("1961-02-06", "2028-01-06"),
    ("1961-03-05", "2028-02-05"),
    // 67.
    ("1961-03-06", "2028-03-06"),
    ("1977-04-05", "2044-04-05"),
    // Two months later for each month of birth (alphagov/smart-answers, state_pension_dates.yml).
    ("1977-04-06", "2044-05-06"),
    ("1977-05-05", "2044-05-06"),
    ("1977-05-06", "2044-07-06"),
    ("1977-06-05", "2044-07-06"),
    ("1977-06-06", "2044-09-06"),
    ("1977-07-05", "2044-09-06"),
    ("1977-07-06", "2044-11-06"),
    ("1977-08-05", "2044-11-06"),
    ("1977-08-06", "2045-01-06"),
    ("1977-09-05", "2045-01-06"),
    ("1977-09-06", "2045-03-06"),
    ("1977-10-05", "2045-03-06"),
    ("1977-10-06", "2045-05-06"),
    ("1977-11-05", "2045-05-06"),
    ("1977-11-06", "2045-07-06"),
    ("1977-12-05", "2045-07-06"),
    ("1977-12-06", "2045-09-06"),
    ("1978-01-05", "2045-09-06"),
    ("1978-01-06", "2045-11-06"),
    ("1978-02-05", "2045-11-06"),
    ("1978-02-06", "2046-01-06"),
    ("1978-03-05", "2046-01-06"),
    ("1978-03-06", "2046-03-06"),
    ("1978-04-05", "2046-03-06"),
    // 68.
    ("1978-04-06", "2046-04-06"),
];

#[test]
fn both_edges_of_every_band() {
    for (born, on) in EDGES {
        assert_eq!(reached(born), Reached::On(day(on)), "born {born}");
        assert_eq!(has_reached(day(born), day(on)), Some(true), "born {born}");
        assert_eq!(has_reached(day(born), day(on).pred_opt().unwrap()), Some(false), "born {born}");
    }
}

#[test]
fn the_edges_above_are_all_there_are() {
    let named: Vec<_> = EDGES.iter().map(|(born, _)| day(born)).collect();
    for band in pension_age::bands() {
        let dated = matches!(band.rule, Rule::On(_) | Rule::Age { .. });
        let ends = band.born_to == NaiveDate::MAX || named.contains(&band.born_to);
        assert_eq!(named.contains(&band.born_from) && ends, dated, "{:?}", band.rule);
    }
}

#[test]
fn bands_follow_each_other_without_a_gap() {
    let bands: Vec<_> = pension_age::bands().collect();
    for pair in bands.windows(2) {
        let [older, younger] = pair else { panic!("a pair") };
        assert_eq!(older.born_to.checked_add_days(Days::new(1)), Some(younger.born_from));
    }
    assert_eq!(bands.first().map(|band| band.born_from), Some(NaiveDate::MIN));
    assert_eq!(bands.last().map(|band| band.born_to), Some(NaiveDate::MAX));
}

#[test]
fn month_ends_that_the_act_names() {
    assert_eq!(reached("1960-07-31"), Reached::On(day("2026-11-30")));
    assert_eq!(reached("1960-12-31"), Reached::On(day("2027-09-30")));
    assert_eq!(reached("1961-01-31"), Reached::On(day("2027-11-30")));
}

#[test]
fn the_months_own_last_days() {
    assert_eq!(reached("1960-07-30"), Reached::On(day("2026-11-30")));
    assert_eq!(reached("1960-08-31"), Reached::On(day("2027-01-31")));
    assert_eq!(reached("1960-10-31"), Reached::On(day("2027-05-31")));
    assert_eq!(reached("1961-02-28"), Reached::On(day("2028-01-28")));
}

#[test]
fn on_22_november_2026() {
    let today = day("2026-11-22");
    assert_eq!(has_reached(day("1960-07-22"), today), Some(true));
    assert_eq!(has_reached(day("1960-07-23"), today), Some(false));
    assert_eq!(reached("1960-07-22"), Reached::On(today));
    assert_eq!(has_reached(day("1960-07-23"), day("2026-11-23")), Some(true));
}

#[test]
fn people_born_on_29_february() {
    // 66 and 67 years on there is no 29 February: 1 March, as in GOV.UK's calculator.
    for (born, on) in [
        ("1956-02-29", "2022-03-01"),
        ("1960-02-29", "2026-03-01"),
        ("1964-02-29", "2031-03-01"),
        ("1968-02-29", "2035-03-01"),
        ("1972-02-29", "2039-03-01"),
        ("1976-02-29", "2043-03-01"),
    ] {
        assert_eq!(reached(born), Reached::On(day(on)), "born {born}");
    }
    // The days beside it.
    assert_eq!(reached("1960-02-28"), Reached::On(day("2026-02-28")));
    assert_eq!(reached("1960-03-01"), Reached::On(day("2026-03-01")));
    // 67 years after 1961 is a leap year: 28 February stays 28 February in a band that reaches it.
    assert_eq!(reached("1965-02-28"), Reached::On(day("2032-02-28")));
}

#[test]
fn the_oldest_had_reached_it_before_our_amounts_start() {
    for born in ["1900-01-01", "1924-02-29", "1953-12-05"] {
        assert_eq!(reached(born), Reached::Before(day("2019-04-06")));
        assert_eq!(has_reached(day(born), day("2019-04-06")), Some(true));
        assert_eq!(has_reached(day(born), day("2019-04-05")), None);
    }
}

#[test]
fn the_youngest_reach_it_at_68() {
    for (born, on) in
        [("1978-04-06", "2046-04-06"), ("2000-12-31", "2068-12-31"), ("2008-02-29", "2076-02-29")]
    {
        assert_eq!(reached(born), Reached::On(day(on)), "born {born}");
    }
}

#[test]
fn every_band_was_seen_in_the_law_or_in_the_governments_calculator() {
    for band in pension_age::bands() {
        assert!(!band.sources.is_empty());
        assert_eq!(band.standing, Standing::Official, "{:?}", band.born_from);
    }
}

#[test]
fn dates_at_the_ends_of_the_calendar() {
    for born in [NaiveDate::MIN, NaiveDate::MAX] {
        for today in [NaiveDate::MIN, NaiveDate::MAX] {
            let _ = (reached_on(born), has_reached(born, today));
        }
    }
}

proptest! {
    /// Whoever is younger does not get there sooner.
    #[test]
    fn younger_is_never_sooner(from in 0_u64..8_500, later in 0_u64..400) {
        let born = day("1953-12-06").checked_add_days(Days::new(from)).unwrap();
        let younger = born.checked_add_days(Days::new(later)).unwrap();
        if let (Reached::On(first), Reached::On(second)) = (reached_on(born), reached_on(younger)) {
            prop_assert!(first <= second, "{born} {first} {younger} {second}");
        }
    }

    /// On every day for which there are amounts, the answer is yes or no.
    #[test]
    fn always_known_while_there_are_amounts(born in 0_u64..47_000, today in 0_u64..2_922) {
        let born = day("1900-01-01").checked_add_days(Days::new(born)).unwrap();
        let today = day("2019-04-06").checked_add_days(Days::new(today)).unwrap();
        prop_assert!(today <= day("2027-04-05"));
        prop_assert!(has_reached(born, today).is_some());
    }
}

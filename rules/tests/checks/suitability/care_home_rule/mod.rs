//! The rule on stays in a care home: both sides of every edge, what is refused, what holds for any list of stays,
//! and a second opinion that counts day by day.

mod properties;

use chrono::{Days, NaiveDate};
use rules::base::stay::Stay;
use rules::data::care_home::LIMITS;
use rules::data::sources::Standing;
use rules::tools::suitability::care_home::{Finding, MOST_STAYS, Refusal, check};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn after(start: NaiveDate, days: u64) -> NaiveDate {
    start.checked_add_days(Days::new(days)).unwrap()
}

fn stay(from: &str, to: &str) -> Stay {
    Stay { from: day(from), to: day(to) }
}

/// Stays of so many days, each so many days after the one before: (days between, days of the stay).
fn from_day(first: &str, lengths: &[(u64, u64)]) -> Vec<Stay> {
    let mut last = day(first);
    lengths
        .iter()
        .map(|(between, length)| {
            let from = after(last, *between);
            last = after(from, *length);
            Stay { from, to: last }
        })
        .collect()
}

fn found(stays: &[Stay]) -> Finding {
    check(stays).unwrap_or_else(|refusal| panic!("{refusal}: {stays:?}"))
}

/// What a list of stays comes to: (days between, days of the stay) each, the days that count, which stays they are.
type Row = (&'static str, &'static [(u64, u64)], u32, &'static [usize]);

const ROWS: [Row; 25] = [
    ("one day", &[(0, 1)], 1, &[0]),
    ("a day less than four weeks", &[(0, 27)], 27, &[0]),
    ("four weeks", &[(0, 28)], 28, &[0]),
    ("a day more than four weeks", &[(0, 29)], 29, &[0]),
    ("two of three weeks, ten days apart", &[(0, 21), (10, 21)], 42, &[0, 1]),
    ("two of three weeks, five weeks apart", &[(0, 21), (35, 21)], 21, &[0]),
    ("27 days apart: added", &[(0, 14), (27, 15)], 29, &[0, 1]),
    ("28 days apart: not less than four weeks, not added", &[(0, 14), (28, 15)], 15, &[1]),
    ("29 days apart: not added", &[(0, 14), (29, 15)], 15, &[1]),
    ("two of two weeks are four weeks", &[(0, 14), (10, 14)], 28, &[0, 1]),
    ("and a day", &[(0, 14), (10, 15)], 29, &[0, 1]),
    ("three short ones, each added in its turn", &[(0, 10), (20, 10), (20, 10)], 30, &[0, 1, 2]),
    ("three short ones, the second gap too long", &[(0, 10), (20, 10), (28, 10)], 20, &[0, 1]),
    ("the later chain is the longer", &[(0, 10), (28, 10), (20, 11)], 21, &[1, 2]),
    ("two chains alike: the earlier", &[(0, 10), (5, 10), (40, 12), (5, 8)], 20, &[0, 1]),
    ("four weeks is not less than four weeks: nothing is added to it", &[(0, 28), (10, 5)], 28, &[0]),
    ("a day less is, and the next is added", &[(0, 27), (10, 5)], 32, &[0, 1]),
    ("a short one is added to a long one after it", &[(0, 5), (10, 28)], 33, &[0, 1]),
    ("a long one in the middle ends the chain", &[(0, 5), (10, 28), (10, 5)], 33, &[0, 1]),
    ("a chain of four weeks is not a stay of four weeks", &[(0, 14), (5, 14), (5, 3)], 31, &[0, 1, 2]),
    ("two that touch are one stay", &[(0, 14), (0, 15)], 29, &[0, 1]),
    ("two that touch are a stay of four weeks, not added to", &[(0, 14), (0, 14), (10, 5)], 28, &[0, 1]),
    ("two that touch are a stay of less, added to", &[(0, 14), (0, 13), (10, 5)], 32, &[0, 1, 2]),
    ("four weeks go on where a stay touches", &[(0, 28), (0, 1)], 29, &[0, 1]),
    ("four weeks, then four weeks, four weeks apart", &[(0, 28), (28, 28)], 28, &[0]),
];

#[test]
fn every_edge() {
    for (about, lengths, days, stays) in ROWS {
        // From a winter with a 29 February in it, from one without, and over the turn of a year.
        for first in ["2028-01-20", "2027-01-20", "2026-12-20", "2028-02-29"] {
            let finding = found(&from_day(first, lengths));
            assert_eq!(finding.over(), days.saturating_sub(28), "{about}");
            assert_eq!(finding.is_within(), days <= 28, "{about}");
            assert_eq!(finding.allowed, 28);
            let longest = finding.longest.unwrap();
            assert_eq!((longest.days, longest.stays.as_slice()), (days, stays), "{about}, from {first}");
        }
    }
}

#[test]
fn the_days_that_count_are_told() {
    let finding = found(&[
        stay("2026-08-01", "2026-08-15"),
        stay("2026-03-01", "2026-03-22"),
        stay("2026-04-01", "2026-04-22"),
    ]);
    let longest = finding.longest.clone().unwrap();
    assert_eq!(longest.stays, [1, 2], "places in the list, the earliest stay first");
    assert_eq!((longest.first, longest.last), (day("2026-03-01"), day("2026-04-22")));
    assert_eq!((longest.days, finding.over()), (42, 14));
}

#[test]
fn from_saturday_to_saturday_is_weeks() {
    // Saturday 1 August to Saturday 29 August 2026.
    assert!(found(&[stay("2026-08-01", "2026-08-29")]).is_within());
    assert!(!found(&[stay("2026-08-01", "2026-08-30")]).is_within());
    // February of a leap year has 29 days, others four weeks.
    assert_eq!(found(&[stay("2028-02-01", "2028-03-01")]).over(), 1);
    assert_eq!(found(&[stay("2027-02-01", "2027-03-01")]).over(), 0);
    assert_eq!(found(&[stay("2028-02-29", "2028-03-28")]).over(), 0);
}

#[test]
fn no_stays_are_within_the_limit() {
    assert_eq!(check(&[]), Ok(Finding { longest: None, allowed: 28 }));
    assert!(found(&[]).is_within());
}

#[test]
fn a_chain_of_years_counts_what_lies_in_twelve_months() {
    // Every three weeks for two years: all linked. 18 lie in twelve months.
    let of_days = |length: u64| from_day("2026-01-05", &[(21 - length, length); 35]);
    let finding = found(&of_days(3));
    let longest = finding.longest.clone().unwrap();
    assert_eq!((longest.days, longest.stays.len(), finding.over()), (54, 18, 26));
    // A day every three weeks: 35 days in all, but no more than 18 in twelve months.
    let finding = found(&of_days(1));
    assert_eq!((finding.longest.clone().unwrap().days, finding.is_within()), (18, true));
}

/// One-day stays every 25 days, and two of some days at the ends of the chain.
fn year_between(first: Stay, last: Stay) -> Vec<Stay> {
    let mut stays = vec![first];
    let mut from = after(first.to, 25);
    while from < last.from.checked_sub_days(Days::new(1)).unwrap() {
        stays.push(Stay { from, to: after(from, 1) });
        from = after(from, 26);
    }
    stays.push(last);
    stays
}

#[test]
fn twelve_months_run_to_the_same_day() {
    let first = stay("2025-03-01", "2025-03-11");
    let counts = |from: &str, to: &str| found(&year_between(first, stay(from, to))).longest.unwrap();
    let all = counts("2026-02-19", "2026-03-01");
    assert_eq!((all.first, all.last), (day("2025-03-01"), day("2026-03-01")));
    // Whoever leaves a day later has no more days in the same twelve months.
    assert_eq!(counts("2026-02-19", "2026-03-02"), all);
}

#[test]
fn twelve_months_over_a_29_february() {
    // To 28 February 2029 there are twelve months from 28 February 2028, and 366 days.
    let longest = found(&year_between(stay("2028-02-28", "2028-03-05"), stay("2029-02-20", "2029-02-28")));
    let longest = longest.longest.unwrap();
    assert_eq!((longest.first, longest.last), (day("2028-02-28"), day("2029-02-28")));
    // From 29 February they run no further.
    let longest = found(&year_between(stay("2028-02-29", "2028-03-05"), stay("2029-02-20", "2029-03-05")));
    let longest = longest.longest.unwrap();
    assert_eq!((longest.first, longest.last), (day("2028-02-29"), day("2029-02-28")));
    // A stay that ends on 29 February: the twelve months that hold all of it end on 1 March.
    let stays = year_between(stay("2027-03-01", "2027-03-05"), stay("2028-02-20", "2028-02-29"));
    let longest = found(&stays).longest.unwrap();
    assert_eq!((longest.first, longest.last), (day("2027-03-01"), day("2028-02-29")));
    assert_eq!(longest.stays.len(), stays.len());
    // From the first day there are 18 days of the first stay and none of the last; from 1 March 9 and, because of
    // 29 February, 10.
    let stays = year_between(stay("2027-02-20", "2027-03-10"), stay("2028-02-20", "2028-03-05"));
    let between = u32::try_from(stays.len()).unwrap() - 2;
    assert_eq!(found(&stays).longest.unwrap().days, between + 19);
}

#[test]
fn what_is_wrong_is_named_with_what_would_be_right() {
    let good = stay("2026-05-01", "2026-05-08");
    for (stays, refusal, says) in [
        (
            vec![good, stay("2026-06-08", "2026-06-01")],
            Refusal::Reversed { stay: 1, dates: stay("2026-06-08", "2026-06-01") },
            "stay 2: the day of leaving, 2026-06-01, is before the day of moving in, 2026-06-08; it should be later",
        ),
        (
            vec![stay("2026-06-08", "2026-06-08"), good],
            Refusal::NoDays { stay: 0, day: day("2026-06-08") },
            "stay 1: the day of leaving, 2026-06-08, is the day of moving in; it should be later",
        ),
        (
            vec![good, stay("2015-03-31", "2015-04-03")],
            Refusal::TooEarly { stay: 1, from: day("2015-03-31") },
            "stay 2: the day of moving in, 2015-03-31, is before the rule's first day; it should be 2015-04-01 or later",
        ),
        (
            vec![stay("2026-05-07", "2026-05-20"), stay("2026-07-01", "2026-07-02"), good],
            Refusal::Overlap { stay: 0, from: day("2026-05-07"), earlier: 2, until: day("2026-05-08") },
            "stay 1: the day of moving in, 2026-05-07, is before stay 3 ends; it should be 2026-05-08 or later",
        ),
        (
            vec![good, good],
            Refusal::Overlap { stay: 1, from: day("2026-05-01"), earlier: 0, until: day("2026-05-08") },
            "stay 2: the day of moving in, 2026-05-01, is before stay 1 ends; it should be 2026-05-08 or later",
        ),
        (
            // The short one in between lies inside the long one.
            vec![stay("2026-01-01", "2026-12-01"), stay("2026-02-01", "2026-02-02"), good],
            Refusal::Overlap { stay: 1, from: day("2026-02-01"), earlier: 0, until: day("2026-12-01") },
            "stay 2: the day of moving in, 2026-02-01, is before stay 1 ends; it should be 2026-12-01 or later",
        ),
    ] {
        let refused = check(&stays).unwrap_err();
        assert_eq!(refused, refusal);
        assert_eq!(refused.to_string(), says);
    }
}

#[test]
fn more_stays_than_anyone_plans_are_refused() {
    let most = from_day("2026-01-05", &[(3, 1); MOST_STAYS]);
    assert!(check(&most).is_ok());
    let refused = check(&from_day("2026-01-05", &[(3, 1); MOST_STAYS + 1])).unwrap_err();
    assert_eq!(refused, Refusal::TooMany { given: 61 });
    assert_eq!(refused.to_string(), "stays: there are 61; give at most 60");
}

#[test]
fn the_ends_of_the_calendar_stop_nothing() {
    let whole = Stay { from: LIMITS.starts, to: NaiveDate::MAX };
    assert!(!found(&[whole]).is_within());
    let last = Stay { from: NaiveDate::MAX.pred_opt().unwrap(), to: NaiveDate::MAX };
    assert!(found(&[last]).is_within());
    assert!(check(&[Stay { from: NaiveDate::MAX, to: NaiveDate::MIN }]).is_err());
    assert!(check(&[Stay { from: NaiveDate::MIN, to: NaiveDate::MAX }]).is_err());
}

#[test]
fn a_stay_is_read_and_written_as_two_days() {
    let text = r#"{"from":"2026-08-01","to":"2026-08-29"}"#;
    let read: Stay = serde_json::from_str(text).unwrap();
    assert_eq!(read, stay("2026-08-01", "2026-08-29"));
    assert_eq!(serde_json::to_string(&read).unwrap(), text);
    for wrong in [
        r#"{"from":"2026-08-01"}"#,
        r#"{"from":"2026-08-01","to":"29/08/2026"}"#,
        r#"{"from":"2026-02-29","to":"2026-03-01"}"#,
        r#"{"from":"2026-08-01","to":"2026-08-29","nights":28}"#,
    ] {
        assert!(serde_json::from_str::<Stay>(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn the_limits_say_what_they_rest_on() {
    assert_eq!((LIMITS.weeks, LIMITS.weeks_apart, LIMITS.months), (4, 4, 12));
    assert_eq!(LIMITS.starts, day("2015-04-01"));
    assert!(!LIMITS.sources.is_empty());
    assert!(LIMITS.standing != Standing::Memory || LIMITS.note.is_some());
}

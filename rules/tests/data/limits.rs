//! Limits of the law that texts name: written out as a text needs them, each with its source, and the same as the data
//! that the checks rest on.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rules::data::care_home;
use rules::data::limits;
use rules::data::sources::Standing;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn shown(key: &str) -> &'static str {
    limits::find(key).unwrap_or_else(|| unreachable!("{key}")).shown
}

#[test]
fn every_kind_is_written_out() {
    for (key, text) in [
        ("adult-age", "18"),
        ("young-age", "16"),
        ("care-home-weeks", "4 weeks"),
        ("care-home-months", "12 months"),
        ("first-review", "6 months"),
        ("review-every", "12 months"),
        ("complaint-answer", "6 months"),
        ("ombudsman-time", "12 months"),
        ("court-time", "3 months"),
        ("reablement-free", "6 weeks"),
        ("small-adaptations", "£1,000"),
        ("insurance-cover", "£5 million"),
        ("insurance-fine", "£2,500 a day"),
        ("right-to-work-fine", "£45,000"),
        ("right-to-work-fine-again", "£60,000"),
        ("break-after", "6 hours"),
        ("break-length", "20 minutes"),
        ("dismissal-now", "2 years"),
        ("dismissal-new", "6 months"),
        ("dismissal-from", "1 January 2027"),
        ("carers-allowance-earnings", "£204 a week"),
        ("sick-pay-from", "6 April 2026"),
        ("dbs-from", "21 January 2026"),
        ("live-in-from", "1 April 2024"),
        ("leave-records-from", "6 April 2026"),
        ("leave-records-keep", "6 years"),
        ("payslip-keep", "3 years"),
        ("pa-notice", "1 week"),
        ("acas-phone", "0300 123 1100"),
    ] {
        assert_eq!(shown(key), text, "{key}");
    }
    assert_eq!(limits::find("no-such-limit"), None);
}

#[test]
fn each_is_there_once_and_can_be_traced() {
    let keys: BTreeSet<_> = limits::all().iter().map(|limit| limit.key).collect();
    assert_eq!(keys.len(), limits::all().len());
    for limit in limits::all() {
        assert!(!limit.sources.is_empty() && !limit.what.ends_with('.'), "{}", limit.key);
        assert!(limit.note.is_none_or(|note| note.ends_with('.')), "{}", limit.key);
        assert!(limit.standing != Standing::Memory || limit.note.is_some(), "{}", limit.key);
        assert!(limit.from.is_none_or(|from| from > day("2014-01-01")), "{}", limit.key);
        assert!(limit.checked >= day("2026-11-22"), "{}", limit.key);
    }
}

#[test]
fn it_says_from_when_a_limit_holds() {
    assert_eq!(limits::find("dismissal-new").unwrap().from, Some(day("2027-01-01")));
    assert_eq!(limits::find("right-to-work-fine").unwrap().from, Some(day("2024-02-13")));
    assert_eq!(limits::find("complaint-answer").unwrap().from, None);
}

#[test]
fn stays_in_a_care_home_are_counted_as_the_check_counts_them() {
    assert_eq!(shown("care-home-weeks"), format!("{} weeks", care_home::LIMITS.weeks));
    assert_eq!(shown("care-home-months"), format!("{} months", care_home::LIMITS.months));
    assert_eq!(shown("care-home-weeks-apart"), format!("{} weeks", care_home::LIMITS.weeks_apart));
    assert_eq!(limits::find("care-home-weeks").unwrap().standing, care_home::LIMITS.standing);
}

//! What holds for any list of stays, and a second opinion that counts day by day.

use chrono::{Datelike, NaiveDate};
use rules::base::stay::Stay;

use super::{after, day, found, year_between};
use crate::common::random::Random;

const LISTS: usize = 20_000;

/// Stays in order, mostly near the edges: one to 35 days, none to 33 days apart, up to two dozen of them.
fn random_stays(random: &mut Random) -> Vec<Stay> {
    let mut last = after(day("2022-06-01"), random.below(1_500) as u64);
    let longest = random.pick(&[2, 5, 12, 35]);
    let furthest = random.pick(&[8, 28, 34]);
    (0..random.below(25))
        .map(|_| {
            let between = if random.one_in(6) { 0 } else { random.below(furthest) };
            let from = after(last, between as u64);
            let length =
                if random.one_in(8) { random.pick(&[27, 28, 29]) } else { 1 + random.below(longest) };
            last = after(from, length as u64);
            Stay { from, to: last }
        })
        .collect()
}

/// Two stays about twelve months apart, at the end of a February, with stays of one day between.
fn random_year(random: &mut Random) -> Vec<Stay> {
    let year = 2023 + random.below(7);
    let mut around = |year: usize| {
        let from = after(day(&format!("{year}-02-08")), random.below(28) as u64);
        Stay { from, to: after(from, 1 + random.below(26) as u64) }
    };
    year_between(around(year), around(year + 1))
}

/// The days that count and the stays they are in, as stays.
fn told(stays: &[Stay]) -> Option<(u32, Vec<Stay>, NaiveDate, NaiveDate)> {
    found(stays).longest.map(|longest| {
        (longest.days, longest.stays.iter().map(|place| stays[*place]).collect(), longest.first, longest.last)
    })
}

#[test]
fn the_order_in_which_stays_are_given_never_matters() {
    let mut random = Random::seeded(2871);
    for _ in 0..LISTS {
        let stays = random_stays(&mut random);
        let mut mixed = stays.clone();
        for place in (1..mixed.len()).rev() {
            mixed.swap(place, random.below(place + 1));
        }
        assert_eq!(told(&mixed), told(&stays), "{stays:?}");
    }
}

/// A stay apart from all others: without it no two are nearer, and the lengths of the others stay the same. (Of
/// two that touch and make up four weeks, what is left may be short enough to be added to the next, and come to
/// more. So may a stay of four weeks that is shortened: that is the law's own edge, and stands in the rows above.)
#[test]
fn without_a_stay_apart_within_never_becomes_over() {
    let mut random = Random::seeded(4);
    for _ in 0..LISTS {
        let stays = random_stays(&mut random);
        let before = found(&stays);
        for place in 0..stays.len() {
            let gone = stays[place];
            if stays.iter().any(|other| other.to == gone.from || other.from == gone.to) {
                continue;
            }
            let mut left = stays.clone();
            left.remove(place);
            assert!(found(&left).over() <= before.over(), "{gone:?} of {stays:?}");
        }
    }
}

/// Nothing follows the last stay that it could be added to.
#[test]
fn to_leave_the_last_stay_a_day_earlier_never_adds_a_day() {
    let mut random = Random::seeded(28);
    for _ in 0..LISTS {
        let stays = random_stays(&mut random);
        let mut sooner = stays.clone();
        let Some(last) = sooner.last_mut() else { continue };
        last.to = last.to.pred_opt().unwrap();
        if last.to == last.from {
            sooner.pop();
        }
        assert!(found(&sooner).over() <= found(&stays).over(), "{stays:?}");
    }
}

#[test]
fn a_stay_told_as_two_that_touch_is_the_same_stay() {
    let mut random = Random::seeded(12);
    for _ in 0..LISTS {
        let stays = random_stays(&mut random);
        if stays.len() < 2 {
            continue;
        }
        let place = random.below(stays.len());
        let whole = stays[place];
        let length = whole.to.signed_duration_since(whole.from).num_days();
        if length < 2 {
            continue;
        }
        let middle = after(whole.from, 1 + random.below(usize::try_from(length - 1).unwrap()) as u64);
        let mut parts = stays.clone();
        parts[place].to = middle;
        parts.push(Stay { from: middle, to: whole.to });
        let days = |stays: &[Stay]| told(stays).map(|(days, _, first, last)| (days, first, last));
        assert_eq!(days(&parts), days(&stays), "{whole:?} at {middle} of {stays:?}");
    }
}

/// The most days that count together, found by walking through the calendar: which days are in a care home, which
/// runs of them belong together, and how many of one such group lie in each twelve months that there are.
fn second_opinion(stays: &[Stay]) -> u32 {
    let (Some(first), Some(last)) =
        (stays.iter().map(|stay| stay.from).min(), stays.iter().map(|stay| stay.to).max())
    else {
        return 0;
    };
    let nights: Vec<bool> = first
        .iter_days()
        .take_while(|night| *night < last)
        .map(|night| stays.iter().any(|stay| stay.from <= night && night < stay.to))
        .collect();
    // The group of each night in a care home.
    let mut group_of: Vec<Option<u32>> = Vec::new();
    let (mut group, mut run, mut gap, mut run_before) = (0, 0, 0, 0);
    for inside in nights {
        if inside {
            if run == 0 && !group_of.is_empty() && (run_before >= 28 || gap >= 28) {
                group += 1;
            }
            run += 1;
            gap = 0;
            group_of.push(Some(group));
        } else {
            if run > 0 {
                run_before = run;
            }
            run = 0;
            gap += 1;
            group_of.push(None);
        }
    }
    let mut most = 0;
    for (place, start) in first.iter_days().take(group_of.len()).enumerate() {
        let year_later =
            start.with_year(start.year() + 1).unwrap_or_else(|| day(&format!("{}-02-28", start.year() + 1)));
        let length = usize::try_from(year_later.signed_duration_since(start).num_days()).unwrap();
        let mut counts = vec![0_u32; group as usize + 1];
        for group in group_of.iter().skip(place).take(length).flatten() {
            counts[*group as usize] += 1;
        }
        most = most.max(counts.into_iter().max().unwrap());
    }
    most
}

#[test]
fn a_count_day_by_day_agrees() {
    let mut random = Random::seeded(871);
    let (mut over, mut long) = (0, 0);
    for number in 0..LISTS / 10 {
        let stays = if number % 4 == 0 { random_year(&mut random) } else { random_stays(&mut random) };
        let finding = found(&stays);
        let days = second_opinion(&stays);
        assert_eq!(finding.longest.as_ref().map_or(0, |longest| longest.days), days, "{stays:?}");
        assert_eq!(finding.is_within(), days <= 28);
        let Some(longest) = finding.longest else { continue };
        let inside = longest.stays.iter().map(|place| {
            let part = stays[*place];
            part.to.min(longest.last).signed_duration_since(part.from.max(longest.first)).num_days()
        });
        assert_eq!(inside.sum::<i64>(), i64::from(days), "the stays named hold the days counted");
        over += usize::from(days > 28);
        long += usize::from(stays.len() != longest.stays.len());
    }
    assert!(over > 200 && over < LISTS / 10 - 200, "{over} over: the lists try both sides");
    assert!(long > 200, "{long} lists of more than one group or more than twelve months");
}

//! Stays in a care home that a direct payment pays for: not more than four weeks in a row in any twelve months
//! (SI 2014/2871; the limits and how far they are confirmed are in `data/england/direct-payments.toml`).
//!
//! **What is added.** A stay of less than four weeks is added to the next one if less than four weeks lie between
//! them, and not otherwise. The words are about the earlier of the two: a short stay is added to a long one that
//! follows, while nothing is added to a stay of four weeks, which is not "less than". Each short stay is added in
//! its turn, so several make a chain. Stays that touch are one stay: there is no time between them to separate.
//!
//! **How long.** A week is a length of time, and the law counts weeks in a row. From Saturday the 1st to Saturday
//! the 29th is four weeks, 28 days, as it is 28 nights. Counting both end days would make 29 of it, and a holiday
//! of four weeks longer than four weeks, against the person. Time between stays is from leaving to moving in.
//!
//! **Twelve months.** In a chain of more than twelve months, what lies in any twelve of them counts.

use std::fmt;

use chrono::{Months, NaiveDate};

use crate::base::sorted;
use crate::base::stay::Stay;
use crate::data::care_home::LIMITS;

/// The most stays taken. Not a limit of law: more than two years of a stay every fortnight.
pub const MOST_STAYS: usize = 60;

/// What the rule makes of some stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The stays that come to most when counted together; the earliest of several. None where there are no stays.
    pub longest: Option<Counted>,
    /// The most days that the law allows.
    pub allowed: u32,
}

impl Finding {
    /// Whether all stays are within the limit.
    pub fn is_within(&self) -> bool {
        self.over() == 0
    }

    /// The days above the limit.
    pub fn over(&self) -> u32 {
        self.longest.as_ref().map_or(0, |longest| longest.days.saturating_sub(self.allowed))
    }
}

/// Stays that are counted together, as far as they lie in the same twelve months.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// Their places in the list that was given, the earliest stay first.
    pub stays: Vec<usize>,
    /// Their days together.
    pub days: u32,
    /// The first day that counts.
    pub first: NaiveDate,
    /// The day on which the last of them ends, as far as it counts.
    pub last: NaiveDate,
}

/// Why stays can't be checked. A stay is named by its place in the list that was given, the first being 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// There are too many.
    TooMany {
        /// How many were given.
        given: usize,
    },
    /// A stay starts before the first day for which there is a limit.
    TooEarly {
        /// Which.
        stay: usize,
        /// Its day of moving in.
        from: NaiveDate,
    },
    /// A stay ends before it starts.
    Reversed {
        /// Which.
        stay: usize,
        /// Its days.
        dates: Stay,
    },
    /// A stay ends on the day it starts.
    NoDays {
        /// Which.
        stay: usize,
        /// Its one day.
        day: NaiveDate,
    },
    /// A stay starts before an earlier one has ended.
    Overlap {
        /// Which; of two that start on one day, the one given later.
        stay: usize,
        /// Its day of moving in.
        from: NaiveDate,
        /// The earlier stay.
        earlier: usize,
        /// The earlier stay's day of leaving.
        until: NaiveDate,
    },
}

impl fmt::Display for Refusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::TooMany { given } => write!(out, "stays: there are {given}; give at most {MOST_STAYS}"),
            Self::TooEarly { stay, from } => write!(
                out,
                "stay {}: the day of moving in, {from}, is before the rule's first day; it should be {} or later",
                stay + 1,
                LIMITS.starts
            ),
            Self::Reversed { stay, dates: Stay { from, to } } => write!(
                out,
                "stay {}: the day of leaving, {to}, is before the day of moving in, {from}; it should be later",
                stay + 1
            ),
            Self::NoDays { stay, day } => write!(
                out,
                "stay {}: the day of leaving, {day}, is the day of moving in; it should be later",
                stay + 1
            ),
            Self::Overlap { stay, from, earlier, until } => write!(
                out,
                "stay {}: the day of moving in, {from}, is before stay {} ends; it should be {until} or later",
                stay + 1,
                earlier + 1
            ),
        }
    }
}

impl std::error::Error for Refusal {}

/// A stay and its place in the list that was given.
type Placed = (usize, Stay);

/// Holds stays, given in any order, against the limit.
///
/// # Errors
///
/// [`Refusal`] where there are too many stays, or with the place of one that is too early, ends before it starts or
/// overlaps another.
pub fn check(stays: &[Stay]) -> Result<Finding, Refusal> {
    let mut longest: Option<Counted> = None;
    for chain in chains(&in_order(stays)?) {
        longest = longer(longest, most_in_limit_months(&chain));
    }
    Ok(Finding { longest, allowed: LIMITS.days() })
}

/// The stays by day, once nothing is wrong with them.
fn in_order(stays: &[Stay]) -> Result<Vec<Placed>, Refusal> {
    if stays.len() > MOST_STAYS {
        return Err(Refusal::TooMany { given: stays.len() });
    }
    for (stay, &dates) in stays.iter().enumerate() {
        let Stay { from, to } = dates;
        if to < from {
            return Err(Refusal::Reversed { stay, dates });
        }
        if to == from {
            return Err(Refusal::NoDays { stay, day: from });
        }
        if from < LIMITS.starts {
            return Err(Refusal::TooEarly { stay, from });
        }
    }
    let mut ordered: Vec<Placed> = stays.iter().copied().enumerate().collect();
    sorted::sort_by_key(&mut ordered, |(_, stay)| stay.from);
    for ((earlier, before), (stay, after)) in ordered.iter().zip(ordered.iter().skip(1)) {
        if after.from < before.to {
            let (from, until) = (after.from, before.to);
            return Err(Refusal::Overlap { stay: *stay, from, earlier: *earlier, until });
        }
    }
    Ok(ordered)
}

/// Stays that are counted together, from stays in order.
fn chains(ordered: &[Placed]) -> Vec<Vec<Placed>> {
    let mut chains: Vec<Vec<Placed>> = Vec::new();
    // The time in a care home up to here without a break: a stay and those that touched it.
    let mut unbroken: Option<Stay> = None;
    for &(place, stay) in ordered {
        let touches = unbroken.filter(|before| before.to == stay.from);
        let is_added = unbroken.is_some_and(|before| {
            days(before.from, before.to) < LIMITS.days() && days(before.to, stay.from) < LIMITS.days_apart()
        });
        match chains.last_mut() {
            Some(chain) if touches.is_some() || is_added => chain.push((place, stay)),
            _ => chains.push(vec![(place, stay)]),
        }
        unbroken = Some(Stay { from: touches.map_or(stay.from, |before| before.from), to: stay.to });
    }
    chains
}

/// The most that lies in any twelve months.
///
/// Twelve months hold most when they start as a stay starts: moved back to there, they lose no more days at their
/// end than they win. Only over a 29 February does a move of one day at the start take in two at the end, and then
/// they hold most when they end as a stay ends. So no others are tried. (Of an unbroken stay of over a year the
/// count may be 365 where 366 is right; it is over by hundreds.)
fn most_in_limit_months(chain: &[Placed]) -> Option<Counted> {
    let months = Months::new(LIMITS.months);
    let ending = chain.iter().filter_map(|(_, stay)| stay.to.checked_sub_months(months));
    let mut starts: Vec<NaiveDate> = chain.iter().map(|(_, stay)| stay.from).chain(ending).collect();
    starts.sort_unstable();
    starts.into_iter().fold(None, |most, start| {
        let end = start.checked_add_months(months).unwrap_or(NaiveDate::MAX);
        longer(most, counted(chain, start, end))
    })
}

/// What of some stays lies between two days.
fn counted(chain: &[Placed], start: NaiveDate, end: NaiveDate) -> Option<Counted> {
    let parts = || {
        chain.iter().filter_map(|(place, stay)| {
            let (from, to) = (stay.from.max(start), stay.to.min(end));
            (from < to).then_some((*place, from, to))
        })
    };
    let (_, first, _) = parts().next()?;
    let (_, _, last) = parts().next_back()?;
    Some(Counted {
        stays: parts().map(|(place, ..)| place).collect(),
        days: parts().map(|(_, from, to)| days(from, to)).sum(),
        first,
        last,
    })
}

/// The one with more days; of equal ones, the first.
fn longer(one: Option<Counted>, other: Option<Counted>) -> Option<Counted> {
    match (one, other) {
        (Some(one), Some(other)) => Some(if other.days > one.days { other } else { one }),
        (one, other) => one.or(other),
    }
}

/// Days from one day to a later one.
fn days(from: NaiveDate, to: NaiveDate) -> u32 {
    u32::try_from(to.signed_duration_since(from).num_days()).unwrap_or_default()
}

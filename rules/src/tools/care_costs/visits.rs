//! What a week of visits comes to: hours, nights, and what stands at the same time. The grid and the form both use it.

use rust_decimal::Decimal;

use crate::base::sorted::Set;
use crate::record::{Day, Visit, VisitKind};

const MINUTES_A_DAY: u32 = 24 * 60;
const MINUTES_A_WEEK: u32 = 7 * MINUTES_A_DAY;
const MINUTES_AN_HOUR: u32 = 60;

/// What a week comes to. Care that two helpers give at once counts twice.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Totals {
    /// Minutes of care by the hour.
    pub care: u32,
    /// Minutes of waking nights.
    pub waking: u32,
    /// Of all these, the minutes of second helpers.
    pub second_helper: u32,
    /// Waking nights.
    pub waking_nights: u32,
    /// Sleep-in nights.
    pub sleep_ins: u32,
    /// Days at a day service.
    pub day_services: u32,
    /// Nights of respite care.
    pub respite_nights: u32,
}

impl Totals {
    /// Hours that are paid by the hour.
    pub fn hours(&self) -> Decimal {
        hours(self.care + self.waking)
    }
}

/// Minutes in hours.
pub fn hours(minutes: u32) -> Decimal {
    Decimal::from(minutes) / Decimal::from(MINUTES_AN_HOUR)
}

/// Adds a week up.
pub fn totals(visits: &[Visit]) -> Totals {
    let mut all = Totals::default();
    for visit in visits {
        let days = u32::try_from(visit.days.len()).unwrap_or_default();
        let times = days * u32::from(visit.helpers);
        let minutes = times * u32::from(visit.minutes);
        let second = days * u32::from(visit.minutes) * u32::from(visit.helpers.saturating_sub(1));
        match visit.kind {
            VisitKind::Care => all.care += minutes,
            VisitKind::WakingNight => {
                all.waking += minutes;
                all.waking_nights += times;
            }
            VisitKind::SleepIn => all.sleep_ins += times,
            // The service has its own staff, and one person comes to it.
            VisitKind::DayService => all.day_services += days,
            VisitKind::Respite => all.respite_nights += days,
        }
        if matches!(visit.kind, VisitKind::Care | VisitKind::WakingNight) {
            all.second_helper += second;
        }
    }
    all
}

/// The lengths in minutes of all care visits of a week, one for each helper and day: those of Monday to Friday, and those
/// that start on a Saturday or a Sunday.
pub fn care_visits(visits: &[Visit]) -> [Vec<u32>; 2] {
    let care = || visits.iter().filter(|visit| visit.kind == VisitKind::Care);
    [false, true].map(|weekend| {
        let of_one = |visit: &Visit| {
            let is_weekend = |day: &&Day| matches!(day, Day::Saturday | Day::Sunday);
            let days = visit.days.iter().filter(|day| is_weekend(day) == weekend).count();
            std::iter::repeat_n(u32::from(visit.minutes), days * usize::from(visit.helpers))
        };
        care().flat_map(of_one).collect()
    })
}

/// Puts a visit on a day, or takes it off; a visit without a day stays in the list.
pub fn toggle(visits: &mut [Visit], place: usize, day: Day) {
    if let Some(visit) = visits.get_mut(place)
        && !visit.days.remove(&day)
    {
        visit.days.insert(day);
    }
}

/// Pairs of visits that need the helper at the same time, by their places in the list, each pair once with the days on
/// which the first of the two starts. A week goes round: Sunday night reaches into Monday.
pub fn overlaps(visits: &[Visit]) -> Vec<(usize, usize, Set<Day>)> {
    let mut found = Vec::new();
    for (place, one) in visits.iter().enumerate().filter(|(_, visit)| needs_helper(visit)) {
        for (other_place, other) in
            visits.iter().enumerate().skip(place).filter(|(_, visit)| needs_helper(visit))
        {
            let meets = |day: &&Day| {
                other.days.iter().any(|other_day| {
                    let same = place == other_place && *day == other_day;
                    !same && meet(starts(one, **day), one.minutes, starts(other, *other_day), other.minutes)
                })
            };
            let days: Set<Day> = one.days.iter().filter(meets).copied().collect();
            if !days.is_empty() {
                found.push((place, other_place, days));
            }
        }
    }
    found
}

/// The place of a visit that stands in the list a second time on one of its days.
pub fn same_on_a_day(visits: &[Visit]) -> Option<usize> {
    let same = |one: &Visit, other: &Visit| {
        one.start == other.start
            && one.minutes == other.minutes
            && one.kind == other.kind
            && one.days.iter().any(|day| other.days.contains(day))
    };
    let again = |(place, visit): &(usize, &Visit)| visits.iter().take(*place).any(|one| same(one, visit));
    visits.iter().enumerate().find(again).map(|(place, _)| place)
}

/// A day service and respite care have their own staff.
fn needs_helper(visit: &Visit) -> bool {
    !matches!(visit.kind, VisitKind::DayService | VisitKind::Respite)
}

/// Minutes after Monday's beginning.
fn starts(visit: &Visit, day: Day) -> u32 {
    let place = Day::ALL.iter().position(|one| *one == day).and_then(|place| u32::try_from(place).ok());
    place.unwrap_or_default() * MINUTES_A_DAY + u32::from(visit.start.0)
}

/// Whether two stretches of a week that goes round have a minute in common.
fn meet(one: u32, one_minutes: u16, other: u32, other_minutes: u16) -> bool {
    let after = |from: u32, to: u32| (to + MINUTES_A_WEEK - from) % MINUTES_A_WEEK;
    after(one, other) < u32::from(one_minutes) || after(other, one) < u32::from(other_minutes)
}

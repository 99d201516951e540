//! Typical weeks to start from: shapes of a week of care at home, with nothing in them that has a date.

use crate::record::{Day, Time, Visit, VisitKind};

/// A week that many people have.
pub struct Typical {
    /// Its key.
    pub key: &'static str,
    days: &'static [Day],
    /// Minutes after midnight, and how many minutes long.
    visits: &'static [(u16, u16)],
}

/// The weeks, the one with the least care first and the one with the most last.
pub const WEEKS: [Typical; 3] = [
    Typical { key: "morning-call", days: Day::ALL, visits: &[(8 * 60, 45)] },
    Typical { key: "sitter-evenings", days: &[Day::Tuesday, Day::Friday], visits: &[(18 * 60, 3 * 60)] },
    Typical {
        key: "four-calls",
        days: Day::ALL,
        visits: &[(8 * 60, 45), (12 * 60 + 30, 30), (17 * 60, 30), (21 * 60, 30)],
    },
];

impl Typical {
    fn visits(&self) -> Vec<Visit> {
        let visit = |(start, minutes): &(u16, u16)| Visit {
            start: Time(*start),
            minutes: *minutes,
            kind: VisitKind::Care,
            helpers: 1,
            days: self.days.iter().copied().collect(),
        };
        self.visits.iter().map(visit).collect()
    }
}

/// The visits of a typical week; none where there is no such week.
pub fn visits(key: &str) -> Vec<Visit> {
    WEEKS.iter().find(|week| week.key == key).map(Typical::visits).unwrap_or_default()
}

/// The typical week that consists of just these visits.
pub fn key_of(visits: &[Visit]) -> Option<&'static str> {
    WEEKS.iter().find(|week| week.visits() == visits).map(|week| week.key)
}

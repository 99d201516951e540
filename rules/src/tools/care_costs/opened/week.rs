//! The week of care that a record has.

use rust_decimal::Decimal;

use super::End;
use crate::base::figure::Figure;
use crate::base::known::Known;
use crate::base::money::Hours;
use crate::record::{Answers, CareHours, Visit};
use crate::tools::care_costs::comparison::{Warned, Warning};
use crate::tools::care_costs::inputs::CareWeek;
use crate::tools::care_costs::typical;
use crate::tools::care_costs::visits::{care_visits, overlaps, totals};

/// What is needed. Where nobody knows, a typical week with little care, and one with much.
pub(super) fn needed(answers: &Answers, end: End) -> CareWeek {
    if let Some(Known::Known(CareHours::Hours(hours))) = answers.care_hours {
        return CareWeek { care: Hours::of_quarters(hours.0.into()), ..CareWeek::default() };
    }
    match &answers.care_week {
        Some(Known::Known(visits)) => of_visits(visits),
        None | Some(Known::NotSure) => {
            let week = end.pick(typical::WEEKS.first(), typical::WEEKS.last());
            of_visits(&week.map(|week| typical::visits(week.key)).unwrap_or_default())
        }
    }
}

/// A week of visits as the sums take it.
pub fn of_visits(visits: &[Visit]) -> CareWeek {
    let all = totals(visits);
    let [weekdays, weekend_visits] = care_visits(visits);
    CareWeek {
        care: Hours::of_minutes(all.care),
        waking: Hours::of_minutes(all.waking),
        waking_nights: all.waking_nights,
        sleep_ins: all.sleep_ins,
        day_services: all.day_services,
        respite_nights: all.respite_nights,
        visits: weekdays,
        weekend_visits,
    }
}

/// What one helper could not do alone.
pub(super) fn warnings(answers: &Answers) -> Vec<Warned> {
    let visits = answers.care_week.as_ref().and_then(Known::value).map_or(&[][..], Vec::as_slice);
    let (overlaps, pairs) = (overlaps(visits).len(), visits.iter().any(|visit| visit.helpers > 1));
    let mut found = Vec::new();
    let mut warn = |warning, figures| found.push(Warned { warning, helper: None, figures });
    if overlaps > 0 {
        warn(Warning::VisitsOverlap, vec![("visits", Figure::Number(Decimal::from(overlaps)))]);
    }
    if overlaps > 0 || pairs {
        warn(Warning::MoreThanOneAtOnce, Vec::new());
    }
    found
}

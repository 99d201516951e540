//! The questions of the suitability check, in the order in which they are asked.
//!
//! The council comes before the questions that may end the check, because its papers say something on most of them.
//! Those come next (where the person lives, what the council has decided), then who would ask and hold the money, then
//! what it is for. Nothing is asked that cannot change the answer.

mod capacity;
mod council;
mod court;
mod purpose;
mod stays;

use chrono::NaiveDate;

use crate::journey::Tool;
use crate::journey::parts::never;
use crate::journey::{Asked, Journey};
use crate::record::{Answers, Known};
use crate::shared::CouncilPage;
use crate::shared::questions;

pub use purpose::purposes;
pub use stays::MOST_STAYS;

/// The answers that count: those to questions that are asked, and only ticks that are still offered. A page keeps the
/// other ticks, in case they are offered again.
pub fn used(answers: &Answers, today: NaiveDate) -> Answers {
    let (_, mut kept) = JOURNEY.walk(answers, today);
    // The page has room for so many stays. Whoever calls this library may know of more, and none is cut off.
    let many = |stays: &Vec<_>| stays.len() > MOST_STAYS;
    if kept.care_home_stays.is_some()
        && answers.care_home_stays.as_ref().and_then(Known::value).is_some_and(many)
    {
        kept.care_home_stays.clone_from(&answers.care_home_stays);
    }
    purpose::keep_offered(&mut kept);
    kept
}

/// The journey.
pub static JOURNEY: Journey = Journey { tool: Tool::Suitability, early: ASKED, later: &[], aside: ASIDE };

const ASKED: &[Asked] = &[
    &questions::SUPPORT_FOR,
    &CouncilPage { settles: never },
    &council::HOME,
    &questions::YOUNG,
    &council::CONVICTED,
    &council::ASSESSMENT,
    &council::PAID_BY,
    &capacity::CAPACITY,
    &capacity::ACTS,
    &capacity::AUTHORITY,
    &capacity::OTHER_AUTHORITY,
    &capacity::AUTHORITY_SUPPORTS,
    &capacity::MANAGE,
    &capacity::NOMINEE_AGREES,
    &court::COURT_ORDER,
    &court::REQUIREMENTS,
    &purpose::WHAT_FOR,
    &purpose::PAID_PERSON,
    &purpose::PAID_WORK,
    &stays::Stays,
    &purpose::CIRCUMSTANCES,
    &purpose::MENTAL_HEALTH_ORDER,
];

const ASIDE: &[Asked] = &[&purpose::WISHES];

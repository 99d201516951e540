//! The questions of the suitability check, in the order in which they are asked.
//!
//! The council stands before all that may end the matter, since its papers say something on most of that too. Then
//! comes what ends it (where the person lives, what the council has decided), then who would ask and hold the money,
//! then what it is for. Nothing is asked that cannot change the answer.

mod capacity;
mod council;
mod court;
mod purpose;
mod stays;

use chrono::NaiveDate;

use crate::journey::Tool;
use crate::journey::parts::never;
use crate::journey::{Asked, Journey};
use crate::record::Answers;
use crate::shared::CouncilPage;
use crate::shared::questions;

pub use purpose::purposes;
pub use stays::MOST_STAYS;

/// What counts of the answers: those to questions that are asked, and of what was ticked what is offered still. A page
/// keeps what was ticked while another answer stood, in case that comes back.
pub fn used(answers: &Answers, today: NaiveDate) -> Answers {
    let (_, mut kept) = JOURNEY.walk(answers, today);
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

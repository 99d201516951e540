//! The questions of the eligibility check: one path for adults who need care, one for carers.

mod adult;
mod carer;
mod difficulty;

use crate::journey::Tool;
use crate::journey::parts::never;
use crate::journey::{Asked, Journey};
use crate::record::{AdultOutcome, CarerOutcome};
use crate::shared::CouncilPage;
use crate::shared::questions;

use self::adult::Adult;
use self::carer::Carer;

pub use difficulty::MOST_SIGNS;

/// The journey.
pub static JOURNEY: Journey = Journey { tool: Tool::Eligibility, early: ASKED, later: &[], aside: ASIDE };

const ASKED: &[Asked] = &[
    &questions::SUPPORT_FOR,
    &questions::YOUNG,
    &adult::CAUSE,
    &adult::OUTCOMES,
    &Adult(AdultOutcome::Nutrition),
    &Adult(AdultOutcome::Hygiene),
    &Adult(AdultOutcome::Toilet),
    &Adult(AdultOutcome::Clothed),
    &Adult(AdultOutcome::HomeSafety),
    &Adult(AdultOutcome::HabitableHome),
    &Adult(AdultOutcome::Relationships),
    &Adult(AdultOutcome::Work),
    &Adult(AdultOutcome::Community),
    &Adult(AdultOutcome::ChildCare),
    &carer::NECESSARY_CARE,
    &carer::PAID_ROLE,
    &carer::HEALTH_AT_RISK,
    &carer::OUTCOMES,
    &Carer(CarerOutcome::ChildCare),
    &Carer(CarerOutcome::OtherCare),
    &Carer(CarerOutcome::HabitableHome),
    &Carer(CarerOutcome::Nutrition),
    &Carer(CarerOutcome::Relationships),
    &Carer(CarerOutcome::Work),
    &Carer(CarerOutcome::Community),
    &Carer(CarerOutcome::Recreation),
    &adult::IMPACT,
];

const ASIDE: &[Asked] = &[&CouncilPage { settles: never }];

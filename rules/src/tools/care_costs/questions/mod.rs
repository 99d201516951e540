//! The questions of the cost comparison, in the order in which they are asked: what is needed, what an agency asks for
//! it, what a personal assistant would cost. Whoever knows these is done; the rest stands aside, each with a usual
//! answer.

mod agency;
mod assistant;
mod boxes;
mod council_rates;
mod counts;
mod helpers;
mod hours;
mod other_ways;
mod prices;
mod week;

use crate::journey::Tool;
use crate::journey::parts::never;
use crate::journey::{Asked, Journey};
use crate::shared::questions::WHO_AFTER_CARER;
use crate::shared::{CareCost, CouncilPage, PaysIn, When};

pub use helpers::MOST_HELPERS;
pub use week::{MOST_VISITS, VISIT_BOXES, VisitBoxes};

/// Fields that are whole numbers, each with the least and the most that its page takes.
#[cfg(feature = "schema")]
pub(crate) fn counts() -> [(&'static str, (u16, u16)); 3] {
    [
        ("/properties/weeks", counts::WEEKS.limits),
        ("/properties/sickness", counts::SICKNESS.limits),
        ("/properties/mileage", counts::MILEAGE.limits),
    ]
}

/// The journey.
pub static JOURNEY: Journey = Journey { tool: Tool::CareCosts, early: ASKED, later: &[], aside: ASIDE };

const ASKED: &[Asked] = &[
    &WHO_AFTER_CARER,
    &CouncilPage { settles: never },
    &hours::CareHoursPage,
    &week::CareWeekPage,
    &prices::NightPricesPage,
    &prices::OtherPricesPage,
    &agency::AgencyRatePage,
    &assistant::PaPayPage,
    &assistant::LEAVE_COVER,
    &assistant::RunningCostsPage,
];

const ASIDE: &[Asked] = &[
    &helpers::HelpersPage,
    &When,
    &assistant::PENSION_CHOICE,
    &assistant::ALLOWANCE,
    &assistant::PAY_PERIOD,
    &counts::WEEKS,
    &counts::SICKNESS,
    &counts::MILEAGE,
    &agency::AgencyMorePage,
    &other_ways::OtherWaysPage,
    &CareCost,
    &PaysIn,
];

//! Housing costs (SI 2014/2672 Sch 1 paras 2 and 3): rent and ground rent, mortgage repayments, council tax and
//! service charges of the main home, as far as no benefit meets them.
//!
//! Home insurance and water are not on the statutory list; some councils take them off. Checked 22 November 2026.

use super::Setting;
use super::case::Case;
use super::step::{Effect, Figure, Part, Step, Trail};
use crate::base::money::{Fraction, Weekly};
use crate::data::sources;
use crate::record::HousingCost;

/// What is taken off for housing, pounds a week.
pub(super) fn housing(case: &Case, setting: &Setting, trail: &mut Trail) -> Weekly {
    let mut total = Weekly::ZERO;
    for (kind, amount) in &case.housing {
        let local = *kind == HousingCost::InsuranceWater;
        let allowed = !local || setting.local.insurance_water;
        let weekly = amount.a_week(Fraction::Up);
        if allowed {
            total = total + weekly;
        }
        trail.note(|| {
            let effect = if allowed { Effect::TakesOff } else { Effect::LeftOut };
            let step = Step::new(kind.page(), Part::Housing, effect, weekly)
                .with("typed", Figure::Amount(*amount))
                .by(if local { &sources::GUIDANCE_8 } else { &sources::SCH_1_2 });
            if local { setting.practised(step, "insurance_water") } else { step }
        });
    }
    total
}

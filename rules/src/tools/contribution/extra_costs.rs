//! Disability-related expenditure (SI 2014/2672 Sch 1 para 4): where a council counts a disability benefit it must
//! take off what a disability costs. Without such a benefit it may, and some councils do.
//!
//! A flat allowance is a local practice; the listed costs are taken where they are more. Checked 22 November 2026.

use super::Setting;
use super::case::Case;
use super::step::{Effect, Figure, Part, Step, Trail};
use crate::base::money::{Fraction, Weekly};
use crate::data::sources;

/// Whether disability costs are taken off for this person.
pub(super) fn allowed(disability_benefit: bool, setting: &Setting) -> bool {
    disability_benefit || setting.local.extra_costs_for_all
}

/// What is taken off for disability costs, pounds a week.
pub(super) fn extra_costs(
    case: &Case,
    disability_benefit: bool,
    setting: &Setting,
    trail: &mut Trail,
) -> Weekly {
    let taken_off = allowed(disability_benefit, setting);
    let flat = setting.local.flat_extra_costs;
    let listed: Weekly = case.extra_costs.iter().map(|(_, amount)| amount.a_week(Fraction::Up)).sum();
    let flat_is_more = taken_off && flat > listed;
    for (kind, amount) in &case.extra_costs {
        trail.note(|| {
            let effect = if taken_off && !flat_is_more { Effect::TakesOff } else { Effect::LeftOut };
            let step = Step::new(kind.page(), Part::ExtraCosts, effect, amount.a_week(Fraction::Up))
                .with("typed", Figure::Amount(*amount))
                .by(&sources::SCH_1_4);
            setting.practised_if(!disability_benefit, step, "extra_costs_for_all")
        });
    }
    if !taken_off {
        if !listed.is_zero() {
            trail.note(|| {
                Step::new("extra-costs-not-taken-off", Part::ExtraCosts, Effect::LeftOut, listed)
                    .by(&sources::SCH_1_4)
            });
        }
        return Weekly::ZERO;
    }
    if flat_is_more {
        trail.note(|| {
            let step = Step::new("extra-costs-flat", Part::ExtraCosts, Effect::TakesOff, flat)
                .with("listed", Figure::Weekly(listed))
                .by(&sources::SCH_1_4);
            setting.practised(step, "flat_extra_costs")
        });
    }
    listed.max(flat)
}

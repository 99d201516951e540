//! Care that is not charged for: after-care under section 117 of the Mental Health Act 1983 and NHS continuing
//! healthcare stand outside the power to charge; reablement in its first six weeks, and equipment and adaptations of
//! £1,000 or less, must be free (SI 2014/2672 reg 3); so must all care for people with Creutzfeldt-Jakob disease
//! (reg 4). A carer's own support may be charged for and seldom is (s.14(3)). A council may choose not to charge at
//! all. Checked 22 November 2026.

use super::Setting;
use super::case::{Case, Free};
use super::step::{Effect, Part, Step};
use crate::base::money::Weekly;
use crate::data::sources;
use crate::record::FreeCare;

/// The step that says why there is no charge, where there is none.
pub(super) fn no_charge(case: &Case, setting: &Setting) -> Option<Step> {
    let step = |rule| Step::new(rule, Part::Charge, Effect::Result, Weekly::ZERO);
    if setting.local.no_charge {
        let step = step("council-does-not-charge").by(&sources::CARE_ACT_14);
        return Some(setting.practised(step, "no_charge"));
    }
    case.free.map(|free| match free {
        Free::Perhaps => step("free-perhaps").by(&sources::REG_3),
        Free::Kind(FreeCare::Section117) => step("free-section-117").by(&sources::MENTAL_HEALTH_ACT_117),
        Free::Kind(FreeCare::NhsContinuing) => step("free-nhs-continuing").by(&sources::GUIDANCE_8),
        Free::Kind(FreeCare::Cjd) => step("free-cjd").by(&sources::REG_4),
        Free::Kind(FreeCare::Reablement) => step("free-reablement").by(&sources::REG_3),
        Free::Kind(FreeCare::Equipment) => step("free-equipment").by(&sources::REG_3),
        Free::Kind(FreeCare::CarerSupport) => step("free-carer-support").by(&sources::CARE_ACT_14),
    })
}

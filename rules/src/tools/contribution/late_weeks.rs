//! What a benefit that is awarded late may cost for each week that it is paid back for.
//!
//! Income is worked out week by week (SI 2014/2672 reg 13(1)), so that arrears are income of the weeks they are for; as
//! capital they are left out for 52 weeks (Sch 2 paras 10 and 11). The council may work those weeks out again, and ask at most
//! for the charge with the benefit less the charge without it: without what counts of it, the premiums that it brings and
//! the disability costs that come off beside it alone. The rates are those of the day of the estimate; for weeks of another
//! year the estimate is made for a day in them. Checked 1 December 2026.

use serde::Serialize;

use super::Setting;
use super::charge::Charge;
use super::range::ends_of;
use super::unknown::Opened;
use crate::base::money::Weekly;
use crate::record::IncomeKind;

/// A benefit, and how much higher the charge is with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LateWeek {
    /// The benefit.
    pub benefit: IncomeKind,
    /// The highest charge with it less the highest charge without it, pounds a week.
    pub a_week: Weekly,
}

/// The benefits that are often awarded late, where the charge is higher with them; `highest` is the charge with all of them.
pub(super) fn late_weeks(mut opened: Opened, highest: Charge, setting: &Setting) -> Vec<LateWeek> {
    let incomes = std::mem::take(&mut opened.case.incomes);
    let late = |kind: &IncomeKind| kind.is_disability_benefit() || *kind == IncomeKind::PensionCredit;
    let mut weeks = Vec::new();
    for benefit in incomes.iter().map(|income| income.kind).filter(late) {
        opened.case.incomes = incomes.iter().filter(|income| income.kind != benefit).copied().collect();
        let charges = highest.weekly().zip(ends_of(&opened, setting).1.weekly());
        let a_week = charges.map_or(Weekly::ZERO, |(with, without)| with.less(without));
        if !a_week.is_zero() {
            weeks.push(LateWeek { benefit, a_week });
        }
    }
    weeks
}

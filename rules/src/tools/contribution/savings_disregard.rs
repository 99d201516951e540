//! The sum that is left out for savings (SI 2014/2672 Sch 1 para 40).
//!
//! (1) and (3): of savings credit up to the sum, where qualifying income is not more than the standard minimum
//! guarantee. (2) and (4): the sum itself, with or without the credit, from 65 on, where it is more. (5): not where the
//! sum was taken off for the partner or the partner has the credit. The couple's sum is for the adult who is assessed, so
//! that it is not halved with a credit that is paid for both. The law was read as of March 2015 and its sums up to
//! 2024/25: where a year's sum was not seen it lies between two ends. Checked 30 November 2026.

use super::Setting;
use super::case::Case;
use super::qualifying_income::{Above, above, minimum};
use super::step::{Effect, Figure, Part, Step, Trail};
use crate::base::money::Weekly;
use crate::data::local::SavingsCreditRule;
use crate::data::rates::Rate;
use crate::data::sources;
use crate::record::AgeBand;

/// What is left out of the income that counts, and never more than that, pounds a week; `credit` is what counts of savings
/// credit, none where it is not paid.
pub(super) fn left_out(
    case: &Case,
    counted: Weekly,
    credit: Option<Weekly>,
    setting: &Setting,
    trail: &mut Trail,
) -> Weekly {
    let rule = setting.local.savings_credit;
    let sum = setting.savings_sum(case);
    let paid = credit.unwrap_or_default();
    let of_credit = match rule {
        SavingsCreditRule::CountAll => Weekly::ZERO,
        SavingsCreditRule::IgnoreAll => paid,
        SavingsCreditRule::Cap | SavingsCreditRule::CreditOnly => paid.min(sum.weekly()),
    };
    let flat = if given(rule) { without_credit(case, sum, setting).min(counted) } else { Weekly::ZERO };
    if flat > of_credit {
        trail.note(|| setting.practised(flat_step(flat, sum, case, setting), "savings_credit"));
        return flat;
    }
    if credit.is_some() {
        trail.note(|| setting.practised(credit_step(of_credit, sum, rule), "savings_credit"));
    }
    of_credit
}

/// The sum of (2) and (4). Where an income is not known and a little of it would lift the person above the guarantee, as
/// much less as that little is.
fn without_credit(case: &Case, sum: &Rate, setting: &Setting) -> Weekly {
    if !old_enough(case) {
        return Weekly::ZERO;
    }
    match above(case, setting) {
        Above::Yes => sum.weekly(),
        Above::If(more) => sum.weekly().less(more),
        Above::No => Weekly::ZERO,
    }
}

/// Whether a council gives the sum of (2) and (4).
pub(super) const fn given(rule: SavingsCreditRule) -> bool {
    matches!(rule, SavingsCreditRule::Cap | SavingsCreditRule::IgnoreAll)
}

/// Whether the person has the age of (2) and (4). State Pension age has never been lower since our amounts begin.
pub(super) const fn old_enough(case: &Case) -> bool {
    match case.band {
        AgeBand::PensionAge => true,
        AgeBand::WorkingAge => case.old_enough,
        AgeBand::Under25 => false,
    }
}

fn credit_step(left_out: Weekly, sum: &'static Rate, rule: SavingsCreditRule) -> Step {
    let step = Step::new("savings-credit-disregard", Part::Income, Effect::TakesOff, left_out)
        .by(&sources::SCH_1_40);
    match rule {
        SavingsCreditRule::Cap | SavingsCreditRule::CreditOnly => {
            step.with("limit", Figure::Weekly(sum.weekly())).from_rate(sum)
        }
        _ => step,
    }
}

fn flat_step(left_out: Weekly, sum: &'static Rate, case: &Case, setting: &Setting) -> Step {
    let step = Step::new("savings-disregard", Part::Income, Effect::TakesOff, left_out)
        .from_rate(sum)
        .by(&sources::SCH_1_40)
        .by(&sources::PENSION_CREDIT_REG_9);
    match minimum(case.couple, setting.year) {
        Some(minimum) => step.with("limit", Figure::Weekly(minimum.weekly())).from_rate(minimum),
        None => step,
    }
}

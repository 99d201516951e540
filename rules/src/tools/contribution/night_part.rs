//! The part of a disability benefit that is paid for help at night.
//!
//! Attendance Allowance and Disability Living Allowance are higher for someone who needs help by day **and** by night,
//! and it is wrong to count the night part where the council only pays for care by day (*R (Carton) v Coventry*,
//! 2001). PIP makes no such split, and the ombudsman found no fault in counting all of it (21-010-116); some councils
//! leave the gap between its rates out all the same. What a council does is a local setting. Where nobody knows it, the
//! night part of Attendance Allowance and Disability Living Allowance counts at one end of a range and not at the other,
//! unless the council pays for care at night; PIP counts in full. Checked 1 December 2026.

use super::Setting;
use super::case::{Case, Income};
use super::step::{Effect, Figure, Part, Step, Trail};
use crate::base::money::Weekly;
use crate::data::local::NightPart;
use crate::data::rates::Rate;
use crate::data::sources;
use crate::record::{IncomeChoice, IncomeKind};

/// What is left out of one income, pounds a week.
pub(super) fn left_out(income: &Income, case: &Case, setting: &Setting, trail: &mut Trail) -> Weekly {
    let Some((keys, rule, kind)) = higher_rate(income, setting) else {
        return Weekly::ZERO;
    };
    let ignored = match rule {
        None => !case.night_part_counts,
        Some(NightPart::Count) => false,
        Some(NightPart::Ignore) => true,
        Some(NightPart::IgnoreWithoutNightCare) => !case.night_care,
    };
    if !ignored {
        return Weekly::ZERO;
    }
    // Every year has these rates: the build refuses one without them.
    let [Some(higher), Some(lower)] = keys.map(|key| setting.year.benefit(key)) else {
        return Weekly::ZERO;
    };
    let part = higher.weekly().less(lower.weekly());
    trail.note(|| {
        let step = step(part, income);
        setting.practised(with_rates(step, higher, lower), kind)
    });
    part
}

/// How much is paid for the night and counted all the same: what a council could still leave out.
pub(super) fn counted(case: &Case, setting: &Setting) -> Option<Weekly> {
    let parts = case.incomes.iter().filter_map(|income| {
        let (keys, rule, _) = higher_rate(income, setting)?;
        let [higher, lower] = keys.map(|key| setting.year.benefit(key));
        matches!(rule, None | Some(NightPart::Count)).then_some(higher?.weekly().less(lower?.weekly()))
    });
    parts.reduce(|one, other| one + other)
}

fn step(amount: Weekly, income: &Income) -> Step {
    Step::new("night-care-not-counted", Part::Income, Effect::TakesOff, amount)
        .with("benefit", Figure::Word(at_higher_rate(income.kind)))
        .by(if income.kind == IncomeKind::Pip { &sources::GUIDANCE_8 } else { &sources::CARTON })
}

fn with_rates(step: Step, higher: &'static Rate, lower: &'static Rate) -> Step {
    step.with("higher", Figure::Weekly(higher.weekly()))
        .with("lower", Figure::Weekly(lower.weekly()))
        .from_rate(higher)
        .from_rate(lower)
}

/// The two rates whose difference stands for the night, where the higher one is paid; and what the council does, as far as
/// it is known.
fn higher_rate(
    income: &Income,
    setting: &Setting,
) -> Option<([&'static str; 2], Option<NightPart>, &'static str)> {
    let aa_dla = (setting.local.night_aa_dla, "night_aa_dla");
    let pip = (Some(setting.local.night_pip), "night_pip");
    let (keys, (rule, kind)) = match (income.kind, income.choice?) {
        (IncomeKind::AttendanceAllowance, IncomeChoice::Higher) => (["aa_higher", "aa_lower"], aa_dla),
        (IncomeKind::Dla, IncomeChoice::Highest) => (["dla_care_highest", "dla_care_middle"], aa_dla),
        (IncomeKind::Pip, IncomeChoice::Enhanced) => {
            (["pip_daily_living_enhanced", "pip_daily_living_standard"], pip)
        }
        _ => return None,
    };
    Some((keys, rule, kind))
}

/// The benefit at its rate for day and night, as content names it.
const fn at_higher_rate(kind: IncomeKind) -> &'static str {
    match kind {
        IncomeKind::Pip => "pip-enhanced",
        IncomeKind::Dla => "dla-highest",
        _ => "attendance-allowance-higher",
    }
}

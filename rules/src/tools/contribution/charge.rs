//! The charge (Care Act 2014 s.14, SI 2014/2672): income that counts and tariff income, less housing costs, the
//! minimum income guarantee and disability costs, is what is left; the charge is the lower of that and the cost of
//! the care, never below nothing. A council may take a share of what is left, set a largest charge, and not collect
//! a very small one. A fraction of a penny is dropped. Checked 22 November 2026.

use serde::Serialize;

use super::case::Case;
use super::step::{Effect, Figure, Part, Step, Trail};
use super::tariff_income::Assessed;
use super::{Setting, extra_costs, free_care, guarantee, housing, income, open_savings, tariff_income};
use crate::base::money::{Fraction, Percent, Weekly};
use crate::data::sources::{self, Source};

/// What may be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Charge {
    /// Pounds a week.
    Weekly(Weekly),
    /// The full cost of the care, which has no figure here: it is not known.
    FullCost,
}

impl Charge {
    /// Nothing.
    pub const NIL: Self = Self::Weekly(Weekly::ZERO);

    /// Pounds a week, where that can be said.
    pub const fn weekly(self) -> Option<Weekly> {
        match self {
            Self::Weekly(weekly) => Some(weekly),
            Self::FullCost => None,
        }
    }
}

/// One complete sum. All amounts are pounds a week.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "texts", derive(Serialize))]
pub struct Statement {
    /// The charge.
    pub charge: Charge,
    /// The most the person could be asked for, whatever their care costs.
    pub ability_to_pay: Charge,
    /// Pounds a week: all the income that was given, half of what is paid for a couple.
    pub received: Weekly,
    /// Pounds a week: what counts of it.
    pub counted: Weekly,
    /// Pounds a week: what savings are taken to bring.
    pub tariff: Weekly,
    /// Pounds a week: the minimum income guarantee.
    pub guarantee: Weekly,
    /// Pounds a week: housing costs taken off.
    pub housing: Weekly,
    /// Pounds a week: disability costs taken off.
    pub extra_costs: Weekly,
    /// The lines, in order.
    pub steps: Vec<Step>,
}

impl Statement {
    /// What stays of the income that was told, pounds a week.
    pub fn kept(&self) -> Option<Weekly> {
        self.charge.weekly().map(|charge| self.received.less(charge))
    }
}

/// Works one case out.
pub(super) fn assess(case: &Case, setting: &Setting, mut trail: Trail) -> Statement {
    let nil = Statement {
        charge: Charge::NIL,
        ability_to_pay: Charge::NIL,
        received: Weekly::ZERO,
        counted: Weekly::ZERO,
        tariff: Weekly::ZERO,
        guarantee: Weekly::ZERO,
        housing: Weekly::ZERO,
        extra_costs: Weekly::ZERO,
        steps: Vec::new(),
    };
    let settled = open_savings::settled(case, setting);
    let case = settled.as_ref().unwrap_or(case);
    if let Some(step) = free_care::no_charge(case, setting) {
        trail.note(|| step);
        return Statement { steps: trail.into_steps(), ..nil };
    }
    let money = income::income(case, setting, &mut trail);
    let assessed = tariff_income::assess(case, setting.year, &mut trail);
    // Above the limit, what is protected plays no part in the charge: it is worked out and not told.
    let mut untold = Trail::none();
    let told = if assessed == Assessed::AboveLimit { &mut untold } else { &mut trail };
    let guarantee = guarantee::guarantee(case, setting, told);
    let housing = housing::housing(case, setting, told);
    let extra_costs = extra_costs::extra_costs(case, money.disability_benefit, setting, told);
    let tariff = match assessed {
        Assessed::Tariff(tariff) => tariff,
        Assessed::AboveLimit => Weekly::ZERO,
    };
    let endless_extra =
        case.extra_costs_without_end && extra_costs::allowed(money.disability_benefit, setting);
    let endless_costs = case.housing_without_end || endless_extra;
    open_line(case.income_without_end, "income-not-known", Part::Income, &sources::REG_13, &mut trail);
    open_line(case.housing_without_end, "housing-not-known", Part::Housing, &sources::SCH_1_2, &mut trail);
    open_line(endless_extra, "extra-costs-not-known", Part::ExtraCosts, &sources::SCH_1_4, &mut trail);
    let ability_to_pay = match assessed {
        Assessed::AboveLimit => Charge::FullCost,
        Assessed::Tariff(_) if case.income_without_end && setting.local.share != Percent::ZERO => {
            no_more_than_largest(Charge::FullCost, setting, &mut trail)
        }
        Assessed::Tariff(_) => {
            let allowances = guarantee + housing + extra_costs;
            let left = (money.counted + tariff).less(allowances);
            let left = if endless_costs { Weekly::ZERO } else { left };
            trail.note(|| {
                Step::new("available-income", Part::Charge, Effect::Result, left)
                    .with("income", Figure::Weekly(money.counted + tariff))
                    .with("guarantee", Figure::Weekly(guarantee))
                    .with("costs", Figure::Weekly(housing + extra_costs))
                    .by(&sources::REG_7)
            });
            let share = share_taken(left, setting, &mut trail);
            no_more_than_largest(Charge::Weekly(share), setting, &mut trail)
        }
    };
    let charge =
        no_less_than_smallest(no_more_than_cost(ability_to_pay, case, &mut trail), setting, &mut trail);
    trail.note(|| {
        let (effect, amount) = match charge {
            Charge::Weekly(weekly) => (Effect::Result, weekly),
            Charge::FullCost => (Effect::Open, Weekly::ZERO),
        };
        Step::new("charge", Part::Charge, effect, amount).by(&sources::CARE_ACT_14).by(&sources::REG_11)
    });
    Statement {
        charge,
        ability_to_pay,
        received: money.received,
        counted: money.counted,
        tariff,
        guarantee,
        housing,
        extra_costs,
        steps: trail.into_steps(),
    }
}

/// At an end of a range, an amount that is not known stands for whatever leads there.
fn open_line(open: bool, rule: &'static str, part: Part, source: &'static Source, trail: &mut Trail) {
    if open {
        trail.note(|| Step::new(rule, part, Effect::Open, Weekly::ZERO).by(source));
    }
}

fn share_taken(left: Weekly, setting: &Setting, trail: &mut Trail) -> Weekly {
    let share = setting.local.share;
    let taken = share.share_of(left, Fraction::Down);
    if share != Percent::ALL {
        trail.note(|| {
            let step = Step::new("share-taken", Part::Charge, Effect::Result, taken);
            let step = step
                .with("percent", Figure::Percent(share))
                .with("left", Figure::Weekly(left))
                .by(&sources::GUIDANCE_8);
            setting.practised(step, "share")
        });
    }
    taken
}

/// A largest charge is for people whose means are assessed; above the savings limit a council need not help at all.
fn no_more_than_largest(charge: Charge, setting: &Setting, trail: &mut Trail) -> Charge {
    match setting.local.largest {
        Some(largest) if charge > Charge::Weekly(largest) => {
            trail.note(|| {
                let step = Step::new("largest-charge", Part::Charge, Effect::Result, largest)
                    .with("limit", Figure::Weekly(largest))
                    .by(&sources::GUIDANCE_8);
                setting.practised(step, "largest")
            });
            Charge::Weekly(largest)
        }
        _ => charge,
    }
}

/// A charge can't be more than it costs to meet the need (s.14(4)).
fn no_more_than_cost(charge: Charge, case: &Case, trail: &mut Trail) -> Charge {
    match case.cost {
        Some(cost) if charge > Charge::Weekly(cost) => {
            trail.note(|| {
                Step::new("cost-of-care-cap", Part::Charge, Effect::Result, cost)
                    .with("cost", Figure::Weekly(cost))
                    .by(&sources::CARE_ACT_14)
            });
            Charge::Weekly(cost)
        }
        _ => charge,
    }
}

fn no_less_than_smallest(charge: Charge, setting: &Setting, trail: &mut Trail) -> Charge {
    let smallest = setting.local.smallest;
    if charge > Charge::NIL && charge < Charge::Weekly(smallest) {
        trail.note(|| {
            let step = Step::new("smallest-charge", Part::Charge, Effect::Result, Weekly::ZERO)
                .with("limit", Figure::Weekly(smallest))
                .with("left", Figure::Weekly(charge.weekly().unwrap_or_default()))
                .by(&sources::GUIDANCE_8);
            setting.practised(step, "smallest")
        });
        return Charge::NIL;
    }
    charge
}

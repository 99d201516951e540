//! Costs that are not known: what the care costs, the home, and illness or disability. Each can only lower the charge, and
//! nobody knows how far. So the highest charge is the one at which nothing more of it is found, and the lowest is no
//! figure to show.

use super::Setting;
use super::unknown::{Lowest, Opened};
use crate::base::known::Known;
use crate::base::money::{Fraction, Weekly};
use crate::record::{Answers, ExtraCost, HousingCost};

/// What the care costs: nobody pays more (Care Act 2014 s.14(4)).
pub(super) fn care(answers: &Answers, opened: &mut Opened) {
    match answers.care_cost {
        Some(Known::Known(cost)) => opened.case.cost = Some(cost.a_week(Fraction::Down)),
        None | Some(Known::NotSure) => {
            opened.without_lowest(
                "care-cost",
                Lowest::Open,
                |case| case.cost = Some(Weekly::ZERO),
                |case| case.cost = None,
            );
        }
    }
}

/// Housing costs (SI 2014/2672 Sch 1 paras 2 and 3).
pub(super) fn housing(answers: &Answers, setting: &Setting, opened: &mut Opened) {
    let list = match &answers.housing {
        None => return,
        Some(Known::NotSure) => return open_housing("housing", opened),
        Some(Known::Known(list)) => list,
    };
    let allowed = |kind: &HousingCost| *kind != HousingCost::InsuranceWater || setting.local.insurance_water;
    for (kind, amount) in list.iter().filter(|(kind, _)| allowed(kind)) {
        match amount {
            Some(Known::Known(amount)) => opened.case.housing.push((*kind, *amount)),
            None | Some(Known::NotSure) => open_housing(kind.page(), opened),
        }
    }
}

fn open_housing(question: &'static str, opened: &mut Opened) {
    let found = Lowest::OpenCost(|case, amount| case.housing.push((HousingCost::Rent, amount)));
    opened.without_lowest(question, found, |case| case.housing_without_end = true, |_| {});
}

/// What illness or disability costs (Sch 1 para 4).
pub(super) fn disability(answers: &Answers, opened: &mut Opened) {
    let list = match &answers.extra_costs {
        None => return,
        Some(Known::NotSure) => return open_disability("extra-costs", opened),
        Some(Known::Known(list)) => list,
    };
    for (kind, amount) in list {
        match amount {
            Some(Known::Known(amount)) => opened.case.extra_costs.push((*kind, *amount)),
            None | Some(Known::NotSure) => open_disability(kind.page(), opened),
        }
    }
}

fn open_disability(question: &'static str, opened: &mut Opened) {
    let found = Lowest::OpenCost(|case, amount| case.extra_costs.push((ExtraCost::Other, amount)));
    opened.without_lowest(question, found, |case| case.extra_costs_without_end = true, |_| {});
}

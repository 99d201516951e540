//! The questions of the contribution estimator, in the order in which they are asked.

mod age;
mod amounts;
mod children;
mod given_away;
mod income;
mod joint_share;
mod local_rules;
mod savings;
mod simple;

use super::council_rules;
use crate::journey::Tool;
use crate::journey::{Asked, Journey};
use crate::record::{ExtraCost, HousingCost, IncomeKind};
use crate::shared::questions::WHO;
use crate::shared::{CareCost, CouncilPage, When};

/// The journey.
pub static JOURNEY: Journey = Journey { tool: Tool::Contribution, early: EARLY, later: LATER, aside: ASIDE };

const EARLY: &[Asked] = &[
    &WHO,
    &CouncilPage { settles: |answers, today| council_rules(answers, today).no_charge },
    &simple::FREE_CARE,
    &simple::ALL_FREE,
    &age::AgePage,
    &simple::PARTNER,
    &simple::PARTNER_AGE,
    &savings::SavingsPage,
    &joint_share::JointSharePage,
    &CareCost,
    &simple::INCOME,
    &income::Income(IncomeKind::StatePension),
    &income::Income(IncomeKind::PrivatePension),
    &income::Income(IncomeKind::PensionCredit),
    &income::Income(IncomeKind::SavingsCredit),
    &income::Income(IncomeKind::UniversalCredit),
    &income::Income(IncomeKind::Esa),
    &income::Income(IncomeKind::Jsa),
    &income::Income(IncomeKind::IncomeSupport),
    &income::Income(IncomeKind::CarersAllowance),
    &income::Income(IncomeKind::Pip),
    &income::Income(IncomeKind::Dla),
    &income::Income(IncomeKind::AttendanceAllowance),
    &income::Income(IncomeKind::IndustrialInjuries),
    &income::Income(IncomeKind::SurvivorsPension),
    &income::Income(IncomeKind::RentReceived),
    &income::Income(IncomeKind::Other),
    &simple::NIGHT_CARE,
];

const LATER: &[Asked] = &[
    &simple::HOUSING,
    &amounts::Housing(HousingCost::Rent),
    &amounts::Housing(HousingCost::Mortgage),
    &amounts::Housing(HousingCost::CouncilTax),
    &amounts::Housing(HousingCost::ServiceCharge),
    &amounts::Housing(HousingCost::InsuranceWater),
    &simple::EXTRA_COSTS,
    &amounts::Extra(ExtraCost::Heating),
    &amounts::Extra(ExtraCost::Laundry),
    &amounts::Extra(ExtraCost::Clothing),
    &amounts::Extra(ExtraCost::Diet),
    &amounts::Extra(ExtraCost::Equipment),
    &amounts::Extra(ExtraCost::Alarm),
    &amounts::Extra(ExtraCost::Transport),
    &amounts::Extra(ExtraCost::CareBought),
    &amounts::Extra(ExtraCost::GardenCleaning),
    &amounts::Extra(ExtraCost::PhoneInternet),
    &amounts::Extra(ExtraCost::Other),
    &children::Children,
    &simple::CARER,
    &simple::PARTNER_BENEFITS,
    &simple::OTHER_DISABILITY,
    &simple::COUPLE_INCOME,
    &given_away::GivenAwayPage,
];

const ASIDE: &[Asked] = &[&When, &local_rules::LocalRules];

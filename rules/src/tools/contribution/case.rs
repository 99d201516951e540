//! One person's circumstances with nothing left open: what a sum can be made from.

use crate::base::money::{Amount, Money, Weekly};
use crate::record::{
    AgeBand, ExtraCost, FreeCare, HousingCost, IncomeChoice, IncomeKind, PaidFor, PartnerBenefits,
};

/// Everything the sum depends on. A question that has not been asked stands at its usual answer; one that was
/// answered "not sure" stands at one of its possible answers (see `unknown.rs`).
#[derive(Debug, Clone)]
pub(super) struct Case {
    /// Why no charge is made for any of the care, if so.
    pub free: Option<Free>,
    /// Age.
    pub band: AgeBand,
    /// Lives with a partner.
    pub couple: bool,
    /// The partner has reached State Pension age.
    pub partner_pension_age: bool,
    /// Children the person is responsible for.
    pub children: u32,
    /// Entitled to Carer's Allowance, paid or not.
    pub carer: bool,
    /// The partner's disability benefits.
    pub partner_benefits: PartnerBenefits,
    /// Incomes.
    pub incomes: Vec<Income>,
    /// Savings.
    pub capital: Capital,
    /// Housing costs.
    pub housing: Vec<(HousingCost, Amount)>,
    /// Disability-related expenditure.
    pub extra_costs: Vec<(ExtraCost, Amount)>,
    /// The council pays for care at night.
    pub night_care: bool,
    /// All savings credit is left out, where the year's cap on what is left out is not in the data.
    pub savings_credit_left_out: bool,
    /// All of a disability benefit is left out for the night, where the rates that say how much are not in the data.
    pub night_part_left_out: bool,
    /// What the care costs, pounds a week; `None` where any cost is possible.
    pub cost: Option<Weekly>,
    /// At this end of the range an income is as large as may be.
    pub income_without_end: bool,
    /// At this end of the range a housing cost is as large as may be.
    pub housing_without_end: bool,
    /// At this end of the range a disability cost is as large as may be.
    pub extra_costs_without_end: bool,
}

/// Why care is free.
#[derive(Debug, Clone, Copy)]
pub(super) enum Free {
    /// It is of this kind.
    Kind(FreeCare),
    /// It may be of a kind that is; the person is not sure.
    Perhaps,
}

/// One income.
#[derive(Debug, Clone, Copy)]
pub(super) struct Income {
    /// Its kind.
    pub kind: IncomeKind,
    /// The rate picked.
    pub choice: Option<IncomeChoice>,
    /// The amount typed.
    pub typed: Option<Amount>,
    /// For a couple.
    pub paid_for: PaidFor,
}

/// Savings, as far as the sum needs them.
#[derive(Debug, Clone, Copy)]
pub(super) enum Capital {
    /// Amounts: in the person's own name, and all that is held jointly.
    Exact {
        /// Own.
        own: Money,
        /// Joint, whole.
        joint: Money,
    },
    /// Up to the lower limit.
    NoTariff,
    /// Just above the lower limit: the smallest tariff income.
    SmallestTariff,
    /// Exactly the upper limit: the largest tariff income.
    LargestTariff,
    /// More than the upper limit.
    AboveLimit,
}

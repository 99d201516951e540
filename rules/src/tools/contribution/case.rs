//! One person's circumstances with nothing left open: what a sum can be made from.

use crate::base::money::{Amount, Money, Weekly};
use crate::base::sorted::Set;
use crate::record::{
    AgeBand, CoupleIncome, ExtraCost, FreeCare, HousingCost, IncomeChoice, IncomeKind, OtherDisability,
    PaidFor, PartnerBenefits,
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
    /// What was given away and counts as if it were still there.
    pub given: Money,
    /// Housing costs.
    pub housing: Vec<(HousingCost, Amount)>,
    /// Disability-related expenditure.
    pub extra_costs: Vec<(ExtraCost, Amount)>,
    /// The council pays for care at night.
    pub night_care: bool,
    /// The night part counts, at this end of the range, where the council's practice is not known.
    pub night_part_counts: bool,
    /// Ways into the premiums besides the incomes.
    pub other_disability: Set<OtherDisability>,
    /// What is left out for savings is the most it can be, where the year's sum was not seen.
    pub savings_sum_at_most: bool,
    /// A person below State Pension age has the age from which a sum is left out for savings (Sch 1 para 40).
    pub old_enough: bool,
    /// What may be qualifying income is, at this end of the range.
    pub qualifying_open: bool,
    /// An income that would qualify is not known.
    pub unknown_qualifying: bool,
    /// What a couple has together.
    pub couple_income: Option<CoupleIncome>,
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
    /// Amounts: in the person's own name, all that is held jointly, and what of that counts.
    Exact {
        /// Own.
        own: Money,
        /// Joint, whole.
        joint: Money,
        /// The person's share of it.
        share: Money,
    },
    /// Some amount between these two, both included.
    Within {
        /// The least.
        from: Money,
        /// The most.
        to: Money,
        /// The one with the lowest charge is meant, else the one with the highest.
        lowest: bool,
    },
    /// An amount that stands for one of a band.
    Counted(Money),
    /// More than the upper limit.
    AboveLimit,
}

//! The pages of each tool: one folder each.

pub(crate) mod balance;
pub(crate) mod care_costs;
pub(crate) mod contribution;
pub(crate) mod eligibility;
pub(crate) mod suitability;

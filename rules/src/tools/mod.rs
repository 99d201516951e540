//! The tools: one folder each.

pub mod balance;
pub mod budget;
pub mod care_costs;
pub mod contribution;
pub mod eligibility;
pub mod spending;
pub mod suitability;

//! The rules of direct payments and of paying for care at home in England, as pure functions over dated data.
//!
//! Nothing here reads the clock, storage, the page or the network: the day is an input.

pub mod answers;
pub mod balance;
pub mod budget;
pub mod care_costs;
pub mod contribution;
pub mod councils;
#[cfg(feature = "texts")]
pub mod door;
pub mod eligibility;
pub mod form;
pub mod journey;
mod keyed;
pub mod known;
#[cfg(feature = "texts")]
pub mod limits;
pub mod local;
pub mod money;
mod ordered;
pub mod pension_age;
mod questions;
pub mod rates;
pub mod reading;
pub mod sources;
pub mod spending;
pub mod suitability;
pub mod tools;
pub mod wording;

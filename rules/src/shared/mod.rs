//! What several tools share: questions, what the answers say about a person, and who decides a point.

pub(crate) mod amounts;
pub(crate) mod council;
mod decides;
pub mod person;
pub mod questions;
pub(crate) mod savings;

pub use amounts::{CareCost, PaysIn};
pub use council::{CouncilPage, OTHER_COUNCIL, When};
pub use decides::Decides;

//! Could a direct payment be made, to whom and for what (Care Act 2014 ss.31 to 33, SI 2014/2871)?
//!
//! [`check`] is the way in. One file for each subject of the law; `check.rs` puts them together.

pub mod bar;
mod before;
pub mod care_home;
mod check;
mod circumstances;
mod contradictions;
mod council_says;
mod court;
mod draft;
mod family;
mod grounds;
pub mod money;
mod next;
mod outcome;
mod purpose;
pub mod questions;
mod reason;
mod request;
mod ways;

pub use crate::shared::person::support_for;
pub use bar::Bar;
pub use check::{Answer, Suitability, check};
pub use contradictions::contradictions_of_age;
pub use council_says::topics;
pub use next::Next;
pub use outcome::{Bring, Contradiction, Outcome, Way};
pub use purpose::Purpose;
pub use reason::Reason;

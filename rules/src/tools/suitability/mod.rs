//! Could a direct payment be made, to whom and for what (Care Act 2014 ss.31 to 33, SI 2014/2871)?
//!
//! Start with [`check`]. One file for each subject of the law; `check.rs` puts them together.
//!
//! # Example
//!
//! A drug rehabilitation requirement of a court order is on the list of Schedule 1 (SI 2014/2871 reg 2). Not being sure
//! of one is not.
//!
//! ```
//! use chrono::NaiveDate;
//! use rules::record::Answers;
//! use rules::tools::suitability::{Answer, Bar, check};
//!
//! let day = NaiveDate::from_ymd_opt(2026, 11, 30).ok_or("no such day")?;
//! let bar = |required: &str| {
//!     let answers = format!(
//!         r#"{{ "support_for": "care", "who": "me", "home": "own-home", "assessment": "eligible", "paid_by": "council",
//!             "capacity": "has", "court_order": "drugs-or-alcohol", "requirements": {required} }}"#
//!     );
//!     let answers: Answers = serde_json::from_str(&answers)?;
//!     match check(&answers, day) {
//!         Answer::Finding(found) => Ok(found.bar),
//!         Answer::AskBack(_) => Err(Box::<dyn std::error::Error>::from("the answers do not fit together")),
//!     }
//! };
//! assert_eq!(bar(r#"["drug-rehabilitation"]"#)?, Some(Bar::Schedule1));
//! assert_eq!(bar(r#""not-sure""#)?, None);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

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

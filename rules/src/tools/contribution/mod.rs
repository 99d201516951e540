//! What a person living at home may be asked to pay towards their care: the financial assessment.
//!
//! [`estimate`] is the way in: answers and a day give a range with every line that made it. One file for each rule
//! of law; `charge.rs` puts them together.
//!
//! # Example
//!
//! Savings of £15,000 are £750 above the lower limit of £14,250: three times £250, so they count as £3 a week. Savings of
//! more than £23,250 mean the full cost.
//!
//! ```
//! use chrono::NaiveDate;
//! use rules::base::money::{Money, Weekly};
//! use rules::data::rates::RateYear;
//! use rules::record::Answers;
//! use rules::tools::contribution::{Charge, Outcome, estimate, tariff_income};
//!
//! let day = NaiveDate::from_ymd_opt(2026, 11, 30).ok_or("no such day")?;
//! let year = RateYear::on(day)?;
//! assert_eq!(tariff_income(Money::of(15_000.into()), year), Weekly::of(3.into()));
//!
//! let answers: Answers = serde_json::from_str(
//!     r#"{ "free_care": [], "age": { "born": "1946-05-01" }, "partner": false, "savings": { "own": "23250.01" } }"#,
//! )?;
//! let Outcome::Estimate(estimate) = estimate(&answers, day) else { return Err("no estimate".into()) };
//! assert_eq!(estimate.lowest.ability_to_pay, Charge::FullCost);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod above_limit;
mod case;
mod charge;
mod direct_payment;
mod each_pound;
mod estimate;
mod extra_costs;
mod free_care;
mod guarantee;
mod help;
mod housing;
mod income;
pub(crate) mod income_kinds;
mod late_weeks;
mod night_part;
mod open_costs;
mod open_savings;
mod qualifying_income;
pub mod questions;
mod range;
mod savings_disregard;
#[cfg(feature = "schema")]
pub(crate) mod schema;
mod setting;
mod step;
mod tariff_income;
mod unknown;
mod unknown_savings;

use chrono::NaiveDate;

use crate::data::local::Local;
use crate::record::Answers;

pub use above_limit::AboveLimit;
pub use charge::{Charge, Statement};
pub use direct_payment::{DirectPayment, Periods, direct_payment};
pub use each_pound::EachPound;
pub use estimate::{Accepted, Estimate, Outcome, ResultKind, estimate};
pub use help::Help;
pub use late_weeks::LateWeek;
pub use setting::Setting;
pub use step::{Effect, Figure, Part, Step};
pub use tariff_income::{is_above_limit, tariff_income};
pub use unknown::Unknown;

/// What holds locally on the day of the estimate: set by hand, else the council's practice, else the law's default.
pub fn council_rules(answers: &Answers, today: NaiveDate) -> Local {
    Setting::local(answers, answers.day(today)).0
}

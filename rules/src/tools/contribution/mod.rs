//! What a person living at home may be asked to pay towards their care: the financial assessment.
//!
//! [`estimate`] is the way in: answers and a day give a range with every line that made it. One file for each rule
//! of law; `charge.rs` puts them together.

mod case;
mod charge;
mod direct_payment;
mod estimate;
mod extra_costs;
mod free_care;
mod guarantee;
mod housing;
mod income;
pub(crate) mod income_kinds;
mod night_part;
pub mod questions;
mod range;
mod setting;
mod step;
mod tariff_income;
mod unknown;

use chrono::NaiveDate;

use crate::data::local::Local;
use crate::record::Answers;

pub use charge::{Charge, Statement};
pub use direct_payment::{DirectPayment, Periods, direct_payment};
pub use estimate::{Estimate, Outcome, estimate};
pub use setting::Setting;
pub use step::{Effect, Figure, Part, Step};
pub use tariff_income::{is_above_limit, tariff_income};
pub use unknown::Unknown;

/// What holds locally on the day of the estimate: set by hand, else the council's practice, else the law's default.
pub fn council_rules(answers: &Answers, today: NaiveDate) -> Local {
    Setting::local(answers, answers.day(today)).0
}

//! What care at home costs: a personal assistant beside an agency.
//!
//! Pure structs go in and come out; what is "not sure" has been opened before (`opened.rs`). Each rule of law is a file, and its figures
//! are the data of a tax year.
//!
//! **Rounding.** Sums run on exact decimals, and each line is to the penny, half a penny up; National Insurance follows its
//! own rule. A total is the sum of the lines a person sees, so that it can be added up by hand.
//!
//! # Example
//!
//! Ten hours a week of a self-employed helper at £18, in 52 weeks: £9,360 a year.
//!
//! ```
//! use chrono::NaiveDate;
//! use rules::base::money::{Hourly, Hours, Money};
//! use rules::tools::care_costs::{CareWeek, Inputs, Prices, SelfEmployed, Way, cost};
//!
//! let inputs = Inputs {
//!     day: NaiveDate::from_ymd_opt(2026, 11, 30).ok_or("no such day")?,
//!     weeks: 52.into(),
//!     week: CareWeek { care: Hours::of_quarters(40), ..CareWeek::default() },
//!     pa: None,
//!     agency: None,
//!     self_employed: Some(SelfEmployed { hour: Hourly::of_pence(18_00), sleep_in: None, council_rate: None }),
//!     introductory: None,
//!     managed: None,
//!     prices: Prices::default(),
//! };
//! let year = cost(Way::SelfEmployed, &inputs)?.map(|way| way.year);
//! assert_eq!(year, Some(Money::of(9_360.into())));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod agency;
pub mod all_in;
pub mod allowance;
pub mod at_end;
pub mod check;
mod compare;
pub mod comparison;
pub mod employed;
pub mod inputs;
pub mod introductory;
pub mod leave;
#[cfg(feature = "texts")]
pub mod listed;
pub mod managed;
pub mod mileage;
pub mod national_insurance;
pub mod opened;
pub mod pension;
pub mod problem;
pub mod questions;
pub mod redundancy;
pub mod running;
pub mod self_employed;
pub mod services;
pub mod sick_pay;
pub mod typical;
pub mod visits;
pub mod wage;
pub mod warnings;

pub use crate::base::figure::Figure;
pub(crate) use compare::cost_in;
pub use compare::{compare, compare_in, cost};
pub use comparison::{Comparison, Line, LineRule, Warned, Warning, Way, WayCost};
pub use inputs::{
    Agency, CareWeek, Employer, Helper, Inputs, Introductory, Leave, PaPay, PayPeriod, Pension, Prices,
    Running, SelfEmployed, VisitPrices,
};
#[cfg(feature = "texts")]
pub use listed::{Group, Listed};
pub use opened::{Estimate, Outcome, Usual, UsualOf, WayRange, estimate, question_of};
pub use problem::{Field, Problem};

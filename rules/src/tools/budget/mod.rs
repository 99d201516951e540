//! What a budget buys: hours at each way, the highest wage, an indicative budget, and the whole picture with what the
//! person pays in.
//!
//! Costs have steps (a penny of pay above the pension's trigger costs 112.80 a year), so nothing is divided: hours and
//! wages are tried, and the largest that fits is taken. Cost never falls with hours or wage, so halving finds it.
//!
//! # Example
//!
//! £13,000 a year at an agency that asks £25 an hour: 52 weeks of 10 hours.
//!
//! ```
//! use chrono::NaiveDate;
//! use rules::base::money::{Hourly, Hours, Money, Percent};
//! use rules::tools::budget::hours;
//! use rules::tools::care_costs::{Agency, CareWeek, Inputs, Prices, Way};
//!
//! let inputs = Inputs {
//!     day: NaiveDate::from_ymd_opt(2026, 11, 30).ok_or("no such day")?,
//!     weeks: 52.into(),
//!     week: CareWeek { care: Hours::of_quarters(4), ..CareWeek::default() },
//!     pa: None,
//!     agency: Some(Agency {
//!         hour: Hourly::of_pence(25_00),
//!         by_length: None,
//!         weekend: None,
//!         sleep_in: None,
//!         waking_hour: None,
//!         bank_holiday_extra: Percent::ZERO,
//!         vat: None,
//!         council_rate: None,
//!     }),
//!     self_employed: None,
//!     introductory: None,
//!     managed: None,
//!     prices: Prices::default(),
//! };
//! let bought = hours(Way::Agency, Money::of(13_000.into()), &inputs)?;
//! assert_eq!(bought.map(|bought| bought.hours), Some(Hours::of_quarters(40)));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod hours;
mod indicative;
mod of_record;
mod picture;
mod wage;

pub use hours::{HoursBought, hours, with_hours};
pub use indicative::{Indicative, indicative};
pub use of_record::{Buys, IndicativeAt, WayBuys, at_council_rates, buys};
pub use picture::{Picture, picture};
pub use wage::{WageBought, WageFor, wage};

use rust_decimal::Decimal;

use crate::base::money::Money;
use crate::tools::care_costs::{Field, Problem};

/// The largest budget that is taken, pounds a year. Ours, not the law's.
pub const MOST_BUDGET: u32 = 1_000_000;

fn check_budget(budget: Money) -> Result<(), Problem> {
    let (value, most) = (budget.pounds(), Decimal::from(MOST_BUDGET));
    if value < Decimal::ZERO || value > most {
        let (field, least) = (Field::Budget, Decimal::ZERO);
        return Err(Problem::OutOfRange { field, place: None, value, least, above: false, most });
    }
    Ok(())
}

/// The largest number from 0 to `most` that fits, where whatever is less than one that fits does too; none where 0 does
/// not.
fn largest(most: u32, fits: &dyn Fn(u32) -> Result<bool, Problem>) -> Result<Option<u32>, Problem> {
    if !fits(0)? {
        return Ok(None);
    }
    if fits(most)? {
        return Ok(Some(most));
    }
    let (mut good, mut bad) = (0, most);
    while bad - good > 1 {
        let middle = good + (bad - good) / 2;
        if fits(middle)? { good = middle } else { bad = middle }
    }
    Ok(Some(good))
}

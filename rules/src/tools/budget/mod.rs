//! What a budget buys: hours at each way, the highest wage, an indicative budget, and the whole picture with what the
//! person pays in.
//!
//! Costs have steps (a penny of pay above the pension's trigger costs 112.80 a year), so nothing is divided: hours and
//! wages are tried, and the largest that fits is taken. Cost never falls with hours or wage, so halving finds it.

mod hours;
mod indicative;
mod of_record;
mod picture;
mod wage;

pub use hours::{HoursBought, hours, with_hours};
pub use indicative::{Indicative, indicative};
pub use of_record::{Buys, IndicativeAt, WayBuys, a_year, at_council_rates, buys};
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

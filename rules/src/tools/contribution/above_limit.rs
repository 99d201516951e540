//! Savings above the upper limit: how far above, how long they last at the full cost of care, and what comes after.
//!
//! Above the limit a council need not pay (SI 2014/2672 reg 12). Once savings are down to it, it works out a charge from
//! income and tariff income. Only care that is paid from savings alone is reckoned with here: whoever pays a part of it
//! from income has savings for longer. Checked 1 December 2026.

use rust_decimal::Decimal;
use serde::Serialize;

use super::Setting;
use super::case::{Capital, Case};
use super::charge::Charge;
use super::range::ends_of;
use super::unknown::Opened;
use crate::base::money::{Money, WEEKS_A_YEAR, Weekly};

/// Savings that are known to be above the limit, and the way down to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AboveLimit {
    /// The savings that count, in pounds; null where no amount was told.
    pub counted: Option<Money>,
    /// What of a joint account is in it, in pounds.
    pub joint_share: Option<Money>,
    /// By how much they are above the limit, in pounds.
    pub over: Option<Money>,
    /// In how many weeks the full cost brings them down to the limit; null where the cost is not known.
    pub weeks: Option<u32>,
    /// The lowest charge with savings at the limit, pounds a week.
    pub then_lowest: Charge,
    /// The highest.
    pub then_highest: Charge,
}

impl AboveLimit {
    /// Whether savings pay the full cost for a year, or nobody can say.
    pub fn lasts_a_year(&self) -> bool {
        self.weeks.is_none_or(|weeks| Decimal::from(weeks) >= WEEKS_A_YEAR)
    }
}

/// What there is to say of the highest case; `opened` is what both ends were made from.
pub(super) fn above_limit(highest: &Case, opened: Opened, setting: &Setting) -> AboveLimit {
    let limit = setting.year.capital.upper_limit.amount;
    let (counted, joint_share) = match highest.capital {
        Capital::Exact { own, share, .. } => (Some(own + share + highest.given), Some(share)),
        Capital::Within { .. } | Capital::Counted(_) | Capital::AboveLimit => (None, None),
    };
    let over = counted.map(|counted| counted.less(limit));
    let (then_lowest, then_highest) = ends_of(&at_the_limit(opened, limit), setting);
    AboveLimit {
        counted,
        joint_share,
        over,
        weeks: over.zip(highest.cost).and_then(|(over, cost)| weeks(over, cost)),
        then_lowest,
        then_highest,
    }
}

/// The same person with savings at the limit, what was given away included; all else that is not known stays open.
fn at_the_limit(mut opened: Opened, limit: Money) -> Opened {
    let of_savings = ["savings", "joint-share", "joint-share-shown", "given-away", "gift-counted"];
    opened.open.retain(|open| !of_savings.contains(&open.question));
    opened.case.capital = Capital::Counted(limit);
    opened.case.given = Money::ZERO;
    opened
}

/// Whole weeks, the last of them in part.
fn weeks(over: Money, cost: Weekly) -> Option<u32> {
    let weeks: Decimal = over.pounds().checked_div(cost.pounds())?.ceil();
    weeks.try_into().ok()
}

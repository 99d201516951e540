//! The questions on the balance of an account, in the order in which they are asked.

mod held;
mod payment;

use crate::journey::Tool;
use crate::journey::kinds::{any, one};
use crate::journey::parts::{always, never};
use crate::journey::{Asked, Journey};
use crate::record::{BalanceCounts, BalanceWhy};
use crate::shared::CouncilPage;

pub use payment::MOST_WEEKS;

/// The journey.
pub static JOURNEY: Journey = Journey { tool: Tool::Balance, early: ASKED, later: &[], aside: &[] };

const ASKED: &[Asked] = &[
    &CouncilPage { settles: never },
    &payment::PaymentPage,
    &COUNTS,
    &held::HeldPage,
    &held::BILLS,
    &held::SET_ASIDE,
    &WHY,
];

one! {
    /// What the agreement's weeks are weeks of, where the person's own part makes a difference.
    COUNTS = "balance-counts", balance_counts: BalanceCounts,
    if |answers, _| super::counts_matter(answers), settles never
}

any! {
    /// Why it may have built up.
    WHY = "balance-why", balance_why: BalanceWhy,
    keys |_, _| BalanceWhy::ALL.iter().map(|why| why.key()).collect(),
    if always, settles never
}

//! The questions on the balance of an account, in the order in which they are asked.

mod held;
mod payment;

use crate::journey::Tool;
use crate::journey::kinds::any;
use crate::journey::parts::{always, never};
use crate::journey::{Asked, Journey};
use crate::record::BalanceWhy;
use crate::shared::CouncilPage;

pub use payment::MOST_WEEKS;

/// The journey.
pub static JOURNEY: Journey = Journey { tool: Tool::Balance, early: ASKED, later: &[], aside: &[] };

const ASKED: &[Asked] = &[
    &CouncilPage { settles: never },
    &payment::PaymentPage,
    &held::HeldPage,
    &held::BILLS,
    &held::SET_ASIDE,
    &WHY,
];

any! {
    /// Why it may have built up.
    WHY = "balance-why", balance_why: BalanceWhy,
    keys |_, _| BalanceWhy::ALL.iter().map(|why| why.key()).collect(),
    if always, settles never
}

//! What is in the account of a direct payment, and what belongs to it.

use serde::{Deserialize, Serialize};

use crate::base::keyed::keyed;
use crate::base::known::Known;
use crate::base::money::{Every, Money};
use crate::data::local::PaymentRule;

/// What the council pays, as its letter says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BalancePayment {
    /// Pounds that the council pays in for one period.
    pub amount: Money,
    /// The period.
    pub every: Every,
    /// Whether the council pays net, so that the person adds their own contribution, or gross, so that all of it is in
    /// the amount.
    #[serde(default = "not_sure")]
    pub paid: Known<PaymentRule>,
    /// The person's own contribution for one period, in pounds, where it comes on top; none where it is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contribution: Option<Money>,
    /// The weeks of payment that the agreement lets stay in the account; none where that is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weeks: Option<u8>,
}

const fn not_sure() -> Known<PaymentRule> {
    Known::NotSure
}

keyed! {
    /// Why money may have built up, as the person says.
    BalanceWhy {
        /// No personal assistant or agency was found for some time.
        NotFoundHelp = "not-found-help",
        /// Less help was needed than the plan has.
        NeededLess = "needed-less",
        /// A stay in hospital, or away from home.
        Hospital = "hospital",
        /// Bills or wages that have not been asked for yet.
        BillsLate = "bills-late",
        /// Saved up for something that will come.
        Saving = "saving",
        /// The budget has more in it than the support costs.
        BudgetTooHigh = "budget-too-high",
        /// Family or friends helped without being paid.
        FamilyHelped = "family-helped",
        /// The card or the account did not work.
        CardTrouble = "card-trouble",
        /// Something else.
        Other = "other",
    }
}

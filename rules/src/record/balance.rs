//! What is in the account of a direct payment, and what belongs to it.

use serde::{Deserialize, Serialize};

use crate::base::keyed::keyed;
use crate::base::known::Known;
use crate::base::money::{Every, Money};
#[cfg(feature = "schema")]
use crate::base::schema::without_null;
use crate::data::local::PaymentRule;

/// What the council pays, as its letter says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = without_null))]
#[serde(deny_unknown_fields)]
pub struct BalancePayment {
    /// Pounds that the council pays in for one period, more than nothing.
    pub amount: Money,
    /// The period.
    pub every: Every,
    /// Net, so that the person's own contribution comes on top, or gross, with all of it in the amount. Not sure where
    /// it is left out.
    #[serde(default = "not_sure")]
    pub paid: Known<PaymentRule>,
    /// The person's own contribution for one period, in pounds, where it comes on top, so only beside `paid` "net"; not
    /// known where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contribution: Option<Money>,
    /// The weeks of payment that the agreement lets stay in the account. Where it is left out, the council's own
    /// number, else one that another council has published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weeks: Option<u8>,
}

const fn not_sure() -> Known<PaymentRule> {
    Known::NotSure
}

keyed! {
    /// What the weeks of an agreement are weeks of. No law has it (Care Act 2014 ss.31 and 33): agreements differ.
    BalanceCounts {
        /// What the council pays in, once the contribution is taken off.
        Payment = "payment",
        /// The whole budget, with the person's own contribution.
        Budget = "budget",
    }
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

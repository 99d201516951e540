//! The tools, and what they share.

use crate::base::keyed::keyed;
use crate::journey::Journey;
use crate::tools::balance;
use crate::tools::care_costs;
use crate::tools::contribution;
use crate::tools::eligibility;
use crate::tools::suitability;

keyed! {
    /// A tool of the portal and of the JSON door.
    Tool {
        /// Could a direct payment be made, to whom and for what?
        Suitability = "suitability",
        /// Do the answers fit the national test for support?
        Eligibility = "eligibility",
        /// What may the council ask the person to pay?
        Contribution = "contribution",
        /// What does a personal assistant cost beside an agency, and what does a budget buy?
        CareCosts = "care-costs",
        /// Is there more in the account than the council lets stay there?
        Balance = "balance",
    }
}

impl Tool {
    /// Its questions.
    pub fn journey(self) -> &'static Journey {
        match self {
            Self::Suitability => &suitability::questions::JOURNEY,
            Self::Eligibility => &eligibility::questions::JOURNEY,
            Self::Contribution => &contribution::questions::JOURNEY,
            Self::CareCosts => &care_costs::questions::JOURNEY,
            Self::Balance => &balance::questions::JOURNEY,
        }
    }
}

/// Questions whose answers several tools use: given in one, they are not asked again in the next.
const SHARED: &[&str] = &["who", WHOSE, "young", "council"];

/// The question whose needs it is about.
pub const WHOSE: &str = "support-for";

/// The question who pays.
pub const PAYER: &str = "paid-by";

/// Questions that another tool's answers settle, and that can be answered anew all the same.
pub const SAID_ANEW: &[&str] = &[WHOSE, PAYER];

/// Whether another tool may have asked this already.
pub fn is_shared(question: &str) -> bool {
    SHARED.contains(&question)
}

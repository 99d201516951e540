//! The tools, by name.

use crate::base::keyed::keyed;

keyed! {
    /// A tool of the portal and of the JSON API.
    Tool {
        /// Could a direct payment be made, to whom and for what?
        Suitability = "suitability",
        /// Do the answers fit the national test for support?
        Eligibility = "eligibility",
        /// What may the council ask the person to pay?
        Contribution = "contribution",
        /// What does a personal assistant cost compared with an agency, and what does a budget buy?
        CareCosts = "care-costs",
        /// Is there more in the account than the council lets people keep there?
        Balance = "balance",
    }
}

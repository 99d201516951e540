//! The one list of tools with their questions. A program that calls `journey` here contains the code of all tools.

use crate::journey::{Journey, Tool};
use crate::tools;

impl Tool {
    /// Its questions.
    pub const fn journey(self) -> &'static Journey {
        match self {
            Self::Suitability => &tools::suitability::questions::JOURNEY,
            Self::Eligibility => &tools::eligibility::questions::JOURNEY,
            Self::Contribution => &tools::contribution::questions::JOURNEY,
            Self::CareCosts => &tools::care_costs::questions::JOURNEY,
            Self::Balance => &tools::balance::questions::JOURNEY,
        }
    }
}

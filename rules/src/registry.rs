//! The one list of tools with their questions. Whoever asks a tool for its journey here draws the code of all tools in.

use crate::journey::{Journey, Tool};
use crate::tools::{balance, care_costs, contribution, eligibility, suitability};

impl Tool {
    /// Its questions.
    pub const fn journey(self) -> &'static Journey {
        match self {
            Self::Suitability => &suitability::questions::JOURNEY,
            Self::Eligibility => &eligibility::questions::JOURNEY,
            Self::Contribution => &contribution::questions::JOURNEY,
            Self::CareCosts => &care_costs::questions::JOURNEY,
            Self::Balance => &balance::questions::JOURNEY,
        }
    }
}

//! What a person has put by.

use serde::{Deserialize, Serialize};

use crate::base::keyed::keyed;
use crate::base::money::Money;

keyed! {
    /// A rough answer for someone who would rather not add their savings up.
    SavingsBand {
        /// The lower limit or less.
        BelowLower = "below-lower",
        /// Between the limits.
        Between = "between",
        /// More than the upper limit.
        AboveUpper = "above-upper",
    }
}

/// Savings: amounts, or a band.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "SavingsFields", into = "SavingsFields")]
pub enum Savings {
    /// The amounts.
    Exact {
        /// In the person's own name.
        own: Money,
        /// All that is held jointly with one other person; half of it counts (reg 24).
        joint: Money,
    },
    /// The band.
    Band(SavingsBand),
}

/// Savings as JSON has them: `own` and `joint`, or `band`.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SavingsFields {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    own: Option<Money>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    joint: Option<Money>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    band: Option<SavingsBand>,
}

impl TryFrom<SavingsFields> for Savings {
    type Error = &'static str;

    fn try_from(fields: SavingsFields) -> Result<Self, Self::Error> {
        match fields {
            SavingsFields { own: None, joint: None, band: Some(band) } => Ok(Self::Band(band)),
            SavingsFields { own: None, joint: None, band: None } => {
                Err("nothing is given; write `own` (and `joint`) as amounts, or `band`")
            }
            SavingsFields { own, joint, band: None } => {
                Ok(Self::Exact { own: own.unwrap_or_default(), joint: joint.unwrap_or_default() })
            }
            _ => Err("both amounts and `band` are given; write one of the two"),
        }
    }
}

impl From<Savings> for SavingsFields {
    fn from(savings: Savings) -> Self {
        match savings {
            Savings::Exact { own, joint } => Self { own: Some(own), joint: Some(joint), band: None },
            Savings::Band(band) => Self { own: None, joint: None, band: Some(band) },
        }
    }
}

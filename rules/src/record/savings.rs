//! What a person has put by.

use serde::{Deserialize, Serialize};

use crate::base::keyed::keyed;
use crate::base::money::Money;
#[cfg(feature = "schema")]
use crate::base::money::Saved;
#[cfg(feature = "schema")]
use crate::base::schema::{OneWay, one_of, without_null};

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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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

/// Whose the savings are that are held jointly with one other person. The law takes half, unless the council is satisfied
/// that the share is another (reg 24).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum JointShare {
    /// Half each, or nothing shows another share.
    Equal,
    /// Pounds of it that are the person's own, at most all of it, where that can be shown.
    Own(#[cfg_attr(feature = "schema", schemars(with = "Saved"))] Money),
}

/// What was given away, or sold for less than it was worth. A person is treated as still having what they gave away for the
/// purpose of paying less for care (reg 22).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum GivenAway {
    /// Nothing that could matter.
    No,
    /// At that time nobody could foresee that care would be needed and paid for, so that it can't have been for this purpose.
    NotForeseen,
    /// Pounds that it was worth, less what was paid for it.
    Worth(#[cfg_attr(feature = "schema", schemars(with = "Saved"))] Money),
}

/// Savings: `own` and `joint`, or `band`.
#[derive(Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Savings", transform = without_null, transform = amounts_or_band)
)]
#[serde(deny_unknown_fields)]
struct SavingsFields {
    /// Pounds in the person's own name; nothing where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Saved>"))]
    own: Option<Money>,
    /// Pounds held jointly with one other person, the whole of it: half counts; nothing where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Saved>"))]
    joint: Option<Money>,
    /// A rough answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    band: Option<SavingsBand>,
}

#[cfg(feature = "schema")]
fn amounts_or_band(schema: &mut schemars::Schema) {
    let amounts = OneWay { about: "Sums of money.", all: &[], any: &["own", "joint"] };
    one_of(schema, &[amounts, OneWay { about: "A rough answer.", all: &["band"], any: &[] }]);
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

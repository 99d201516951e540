//! What councils pay, or charge, for an hour or a night of care (`[[rate]]` in the data).

use super::basis::Basis;
use crate::base::money::Money;
use crate::data::sources::Standing;

/// A rate of a council.
#[derive(Debug, PartialEq, Eq)]
pub struct CouncilRate {
    /// Its place in the data: council and number, "medway/0", or "england/12" in the list of other councils. Its texts
    /// are found by it.
    pub key: &'static str,
    /// The council's name.
    pub council: &'static str,
    /// What it is for.
    pub basis: Basis,
    /// Pounds for one hour or night.
    pub amount: Money,
    /// Whether it is for a night; otherwise it is for an hour.
    pub is_night: bool,
    /// The year or date for which it was seen.
    pub seen: &'static str,
    /// How far it is confirmed.
    pub standing: Standing,
    /// What it is for, in the council's terms.
    #[cfg(feature = "texts")]
    pub what: &'static str,
    /// Where it was seen.
    #[cfg(feature = "texts")]
    pub source_title: &'static str,
    /// The public address of the source, where it was kept.
    #[cfg(feature = "texts")]
    pub source_url: Option<&'static str>,
    /// What the source leaves open.
    #[cfg(feature = "texts")]
    pub note: Option<&'static str>,
}

//! What counts of savings that are held jointly (SI 2014/2672 reg 24).
//!
//! Each holder is taken to have an equal share, unless the council is satisfied that the share is another; then the actual
//! share counts. A share smaller than half therefore rests on the council's yes. Land is left out of this rule.

use crate::base::known::Known;
use crate::base::money::{Fraction, Money};
use crate::record::JointShare;

/// Half of what is held jointly.
pub fn half(joint: Money) -> Money {
    joint.half(Fraction::Down)
}

/// The least and the most that may count of what is held jointly.
pub fn shares(joint: Money, share: Option<Known<JointShare>>) -> (Money, Money) {
    let half = half(joint);
    match share {
        None | Some(Known::Known(JointShare::Equal)) => (half, half),
        Some(Known::Known(JointShare::Own(own))) => {
            let own = own.min(joint);
            (own, own.max(half))
        }
        Some(Known::NotSure) => (Money::ZERO, joint),
    }
}

//! What finding out a cost pound by pound takes off the highest charge. The first pounds may take nothing off: where less
//! than is left is asked for anyway, or a flat sum for disability costs is more.

use serde::Serialize;

use super::Setting;
use super::case::Case;
use super::charge::{Charge, assess};
use super::step::Trail;
use crate::base::money::{Amount, Fraction, LARGEST_AMOUNT, Money, Weekly};

/// What each pound of a cost takes off the highest charge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EachPound {
    /// Pounds a week for each pound a week: less than one where the council takes only a share of what is left.
    pub takes_off: Weekly,
    /// How many whole pounds a week take nothing off before that.
    pub after: Weekly,
}

/// Tries more and more pounds of a cost in the cases that have the highest charge: it falls when it falls in all of them.
pub(super) fn each_pound(cases: &[Case], setting: &Setting, add: fn(&mut Case, Amount)) -> Option<EachPound> {
    let highest = |pounds: u32| {
        let with = |case: &Case| {
            let mut case = case.clone();
            add(&mut case, Amount::weekly(Money::of(pounds.into())));
            assess(&case, setting, Trail::none()).charge
        };
        cases.iter().map(with).max().unwrap_or(Charge::NIL)
    };
    let unchanged = highest(0);
    let (mut without, mut with) = (0, LARGEST_AMOUNT);
    if highest(with) >= unchanged {
        return None;
    }
    while without + 1 < with {
        let middle = u32::midpoint(without, with);
        if highest(middle) < unchanged {
            with = middle;
        } else {
            without = middle;
        }
    }
    let takes_off = setting.local.share.share_of(Weekly::of_pence(100), Fraction::Down);
    Some(EachPound { takes_off, after: Weekly::of(without.into()) })
}

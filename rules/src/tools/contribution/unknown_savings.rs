//! Savings from answers to cases: amounts, bands, whose a joint account is (reg 24), and what was given away (reg 22).

use super::Setting;
use super::case::Capital;
use super::unknown::{Opened, set};
use crate::base::known::Known;
use crate::base::money::Money;
use crate::record::{Answers, GivenAway, Savings, SavingsBand};
use crate::shared::savings::shares;

/// What is saved: amounts, a band, or not known.
pub(super) fn savings(answers: &Answers, setting: &Setting, opened: &mut Opened) {
    let limits = &setting.year.capital;
    let (lower, upper) = (limits.lower_limit.amount, limits.upper_limit.amount);
    let penny = Money::of_pence(1);
    let within = |from, to, lowest| Capital::Within { from, to, lowest };
    let (lowest, highest) = match answers.savings {
        Some(Known::Known(Savings::Exact { own, joint })) => return amounts(own, joint, answers, opened),
        Some(Known::Known(Savings::Band(SavingsBand::AboveUpper))) => {
            opened.case.capital = Capital::AboveLimit;
            return;
        }
        Some(Known::Known(Savings::Band(SavingsBand::BelowLower))) => {
            (within(Money::ZERO, lower, true), within(Money::ZERO, lower, false))
        }
        Some(Known::Known(Savings::Band(SavingsBand::Between))) => {
            (within(lower + penny, upper, true), within(lower + penny, upper, false))
        }
        None | Some(Known::NotSure) => (within(Money::ZERO, upper, true), Capital::AboveLimit),
    };
    opened.one_way("savings", move |case| case.capital = lowest, move |case| case.capital = highest);
}

/// Savings that are given as amounts. Half of what is held jointly counts, unless the council is satisfied that the share is
/// another (reg 24): a smaller one may be refused.
fn amounts(own: Money, joint: Money, answers: &Answers, opened: &mut Opened) {
    let (least, most) = shares(joint, answers.joint_share);
    opened.case.capital = Capital::Exact { own, joint, share: most };
    if least == most {
        return;
    }
    match answers.joint_share {
        Some(Known::NotSure) => {
            let within = move |lowest| Capital::Within { from: own, to: own + joint, lowest };
            opened.one_way(
                "joint-share",
                move |case| case.capital = within(true),
                move |case| case.capital = within(false),
            );
        }
        _ => {
            let counted = [least, most].map(|share| Capital::Exact { own, joint, share });
            let each = counted.map(|capital| set(move |case| case.capital = capital));
            opened.either("joint-share-shown", each.into());
        }
    }
}

/// What was given away. The council decides whether paying less for care was a purpose of it (reg 22(1)), so that it counts
/// as if it were still there, or doesn't. Annex E of the guidance: paying less must have been a significant reason, and
/// nobody gives away for it who can't foresee that care will be needed and paid for.
pub(super) fn given_away(answers: &Answers, setting: &Setting, opened: &mut Opened) {
    match answers.given_away {
        None | Some(Known::Known(GivenAway::No | GivenAway::NotForeseen)) => {}
        Some(Known::Known(GivenAway::Worth(worth))) => {
            let counts = [Money::ZERO, worth].map(|given| set(move |case| case.given = given));
            opened.either("gift-counted", counts.into());
        }
        Some(Known::NotSure) => {
            let upper = setting.year.capital.upper_limit.amount;
            opened.one_way(
                "given-away",
                move |case| case.capital = this_or_more(case.capital, upper),
                |case| case.capital = Capital::AboveLimit,
            );
        }
    }
}

/// These savings, or more than these, at the lowest charge.
fn this_or_more(capital: Capital, upper: Money) -> Capital {
    let from = match capital {
        Capital::Exact { own, share, .. } => own + share,
        Capital::Counted(from) | Capital::Within { from, .. } => from,
        Capital::AboveLimit => return capital,
    };
    Capital::Within { from, to: upper.max(from), lowest: true }
}

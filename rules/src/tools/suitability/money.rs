//! Who pays, as far as the answers in the estimator tell. Money may mean that there is nothing for the council to pay.
//! That is not a ban (Care Act 2014 s.31(1)(a)), and it can change.

use chrono::NaiveDate;

use crate::base::money::Money;
use crate::data::rates::RateYear;
use crate::record::{Answers, FreeCare, GivenAway, Known, PaidBy, Savings, SavingsBand, SupportFor};
use crate::shared::person::{support_for, ticked};
use crate::shared::savings::shares;
use crate::tools::contribution::{council_rules, is_above_limit};

/// Who pays: what was answered here, else what the estimator's answers settle. Those are about the person with needs, so
/// they do not count for a carer's own support.
pub fn payer(answers: &Answers, today: NaiveDate) -> Option<Known<PaidBy>> {
    if support_for(answers) != SupportFor::Care {
        return None;
    }
    answers.paid_by.or_else(|| known_payer(answers, today).map(Known::Known))
}

/// What the estimator's answers settle: after-care and NHS care come first, since savings do not matter for them.
pub fn known_payer(answers: &Answers, today: NaiveDate) -> Option<PaidBy> {
    if ticked(answers, FreeCare::NhsContinuing) {
        return Some(PaidBy::NhsAll);
    }
    if ticked(answers, FreeCare::Section117) {
        return Some(PaidBy::Section117);
    }
    // Care that is not charged for at all: savings play no part in it.
    if is_free(answers, today) {
        return Some(PaidBy::Council);
    }
    // If the page was not answered, after-care or the NHS may still pay. If some care is free, it is open who pays for the
    // rest.
    answers.free_care.as_ref().and_then(Known::value).filter(|kinds| kinds.is_empty())?;
    let above = has_more_than_limit(answers, today)?;
    Some(if above { PaidBy::Savings } else { PaidBy::Council })
}

/// Whether nothing is charged for the care, by the estimator's answers or by the council's rule. The estimator then asks for
/// no savings, and those that it was told before do not count. An age is a fact of the person, and counts all the same.
pub fn is_free(answers: &Answers, today: NaiveDate) -> bool {
    free_for_all(answers) || council_rules(answers, today).no_charge
}

fn free_for_all(answers: &Answers) -> bool {
    let kinds = answers.free_care.as_ref().and_then(Known::value);
    let all_free =
        answers.all_free == Some(Known::Known(true)) && kinds.is_some_and(|kinds| !kinds.is_empty());
    ticked(answers, FreeCare::Cjd) || ticked(answers, FreeCare::NhsContinuing) || all_free
}

/// Whether the estimator's answers leave nothing for the council to pay, so that nothing that comes later can matter.
pub fn is_known_to_end(answers: &Answers, today: NaiveDate) -> bool {
    let ends = [PaidBy::NhsAll, PaidBy::Savings];
    answers.paid_by.is_none()
        && matches!(payer(answers, today), Some(Known::Known(payer)) if ends.contains(&payer))
}

/// Whether counted savings are more than the upper limit (SI 2014/2672 reg 12), where they are known; of what is held
/// jointly the person's share counts (reg 24), and what was given away may count (reg 22).
pub fn has_more_than_limit(answers: &Answers, today: NaiveDate) -> Option<bool> {
    let savings = *answers.savings.as_ref()?.value()?;
    if savings == Savings::Band(SavingsBand::AboveUpper) {
        return Some(true);
    }
    let year = RateYear::on(answers.day(today)).ok()?;
    let given = match answers.given_away {
        Some(Known::NotSure) => Money::of_pence(1) + year.capital.upper_limit.amount,
        Some(Known::Known(GivenAway::Worth(worth))) => worth,
        _ => Money::ZERO,
    };
    let (least, most) = match savings {
        Savings::Band(SavingsBand::BelowLower) => (Money::ZERO, year.capital.lower_limit.amount),
        Savings::Band(_) => (Money::ZERO, year.capital.upper_limit.amount),
        Savings::Exact { own, joint } => {
            let (least, most) = shares(joint, answers.joint_share);
            (own + least, own + most)
        }
    };
    let above = is_above_limit(least, year);
    (above == is_above_limit(most + given, year)).then_some(above)
}

/// Whether savings came up at all, so that they need a word: a carer's own support is hardly ever charged for, and
/// after-care never.
pub fn savings_do_not_matter(answers: &Answers, today: NaiveDate) -> bool {
    let free = support_for(answers) == SupportFor::Carer
        || payer(answers, today) == Some(Known::Known(PaidBy::Section117));
    free && has_more_than_limit(answers, today) == Some(true)
}

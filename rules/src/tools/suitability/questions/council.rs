//! Where the person lives, and what the council has decided so far.

use crate::journey::kinds::{one, yes_or_no};
use crate::journey::parts::always;
use crate::record::{Assessment, Home, Known, PaidBy, SupportFor};
use crate::shared::person::{is_young, support_for};
use crate::tools::suitability::before::{is_not_eligible, is_outside};
use crate::tools::suitability::money::{is_known_to_end, known_payer, payer};

one! {
    /// Where the person lives.
    HOME = "home", home: Home, if always,
    settles |answers, today| {
        let nhs = answers.paid_by.is_none() && payer(answers, today) == Some(Known::Known(PaidBy::NhsAll));
        is_outside(answers) || (nhs && !is_young(answers, today))
    }
}

yes_or_no! {
    /// Prison and approved premises matter after a conviction only (Care Act s.76(5)).
    CONVICTED = "convicted", convicted,
    if |answers, _| {
        matches!(answers.home, Some(Known::Known(Home::Prison | Home::ApprovedPremises)))
    },
    settles |answers, _| answers.convicted == Some(Known::Known(true))
}

one! {
    /// A payment is a way of using a personal budget, which comes after an assessment (s.31(1)(a)). After-care under
    /// section 117 is owed without it, so who pays is still asked of those whose needs were not found eligible.
    ASSESSMENT = "assessment", assessment: Assessment, if always,
    settles |answers, today| {
        let asks_payer = support_for(answers) == SupportFor::Care
            && (answers.paid_by.is_some() || known_payer(answers, today).is_none());
        is_known_to_end(answers, today) || (is_not_eligible(answers, today) && !asks_payer)
    }
}

one! {
    /// Who pays. A carer's own support is hardly ever charged for, and the estimator may have been told already.
    PAID_BY = "paid-by", paid_by: PaidBy,
    if |answers, today| {
        support_for(answers) == SupportFor::Care
            && (answers.paid_by.is_some() || known_payer(answers, today).is_none())
    },
    settles |answers, today| {
        let ends = [PaidBy::NhsAll, PaidBy::Savings, PaidBy::NoDetails];
        answers.paid_by.as_ref().and_then(Known::value).is_some_and(|payer| ends.contains(payer))
            || is_not_eligible(answers, today)
    },
    said_anew
}

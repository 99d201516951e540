//! "Not allowed" as the law has it, written from its text: prison or approved premises after a conviction (Care Act 2014
//! s.76(5)) and the list of Schedule 1 (SI 2014/2871 reg 2), each on an explicit yes alone, and only where nothing that
//! comes earlier ends the matter.

use rules::record::{
    Age, Answers, Assessment, CourtOrder, FreeCare, Home, Known, PaidBy, Requirement, Savings, SavingsBand,
    SupportFor, Who,
};

/// What the law lists: a drug rehabilitation or alcohol treatment requirement, a licence with a condition to work on
/// behaviour to do with drugs or alcohol, the three requirements of a youth order, the Scottish equivalents.
pub const LISTED: [Requirement; 5] = [
    Requirement::DrugRehabilitation,
    Requirement::AlcoholTreatment,
    Requirement::LicenceProgramme,
    Requirement::YouthOrder,
    Requirement::Scottish,
];

/// The same answer from the law's text: whether it stops the payment on these answers.
pub fn the_law_stops_it(one: &Answers) -> bool {
    // An estimate for somebody else gave their age, not the carer's.
    let own_age = !(is_carer(one) && one.who == Some(Who::Other));
    let young = one.support_for == Some(SupportFor::Young) || (own_age && is_under_18(one));
    // For a carer's own payment it is where the other person lives that counts (Care Act s.20(1)).
    let nation = one.home == Some(Known::Known(Home::OutsideEngland)) && !is_carer(one);
    if young || nation {
        return false;
    }
    // Somebody in prison after a conviction is asked nothing more: what else ends the matter, another tool was told.
    let place = matches!(one.home, Some(Known::Known(Home::Prison | Home::ApprovedPremises)));
    if place && one.convicted == Some(Known::Known(true)) {
        return !council_pays_nothing(one, None);
    }
    let no_needs = one.assessment == Some(Known::Known(Assessment::NotEligible));
    is_required_now(one) && (!no_needs || is_after_care(one)) && !council_pays_nothing(one, one.paid_by)
}

fn is_under_18(one: &Answers) -> bool {
    matches!(one.age, Some(Known::Known(Age::Born(born))) if born > "2008-11-22".parse().unwrap())
}

/// The order asks for something about drugs or alcohol, it is on the list, and nothing of it is said to have ended.
pub fn is_required_now(one: &Answers) -> bool {
    let Some(Known::Known(required)) = &one.requirements else { return false };
    one.court_order == Some(Known::Known(CourtOrder::DrugsOrAlcohol))
        && LISTED.iter().any(|kind| required.contains(kind))
        && !required.contains(&Requirement::Ended)
}

fn is_carer(one: &Answers) -> bool {
    let free = matches!(&one.free_care, Some(Known::Known(kinds)) if kinds.contains(&FreeCare::CarerSupport));
    one.support_for == Some(SupportFor::Carer) || (one.support_for.is_none() && free)
}

/// After-care is owed whatever the test of eligible needs says (Mental Health Act 1983 s.117).
fn is_after_care(one: &Answers) -> bool {
    let free = |kind| matches!(&one.free_care, Some(Known::Known(kinds)) if kinds.contains(&kind));
    let adult = !is_carer(one) && one.support_for != Some(SupportFor::Young);
    let told = free(FreeCare::Section117) && !free(FreeCare::NhsContinuing);
    adult && (one.paid_by == Some(Known::Known(PaidBy::Section117)) || (one.paid_by.is_none() && told))
}

/// Full NHS funding, or the full cost to pay: of an adult with needs, as answered here or else to the estimator.
fn council_pays_nothing(one: &Answers, paid_by: Option<Known<PaidBy>>) -> bool {
    let free = |kind| matches!(&one.free_care, Some(Known::Known(kinds)) if kinds.contains(&kind));
    let above = match one.savings {
        Some(Known::Known(Savings::Band(band))) => band == SavingsBand::AboveUpper,
        Some(Known::Known(Savings::Exact { own, joint })) => {
            let limit = "46500".parse().unwrap();
            (own + own + joint).pounds() > limit
        }
        _ => false,
    };
    // With some care that is free, who pays for the rest is asked.
    let nothing_free = matches!(&one.free_care, Some(Known::Known(kinds)) if kinds.is_empty());
    let charges = one.council.as_deref() != Some("hammersmith-and-fulham");
    match paid_by {
        _ if is_carer(one) => false,
        Some(Known::Known(payer)) => matches!(payer, PaidBy::NhsAll | PaidBy::Savings | PaidBy::NoDetails),
        Some(Known::NotSure) => false,
        None => free(FreeCare::NhsContinuing) || (nothing_free && charges && above),
    }
}

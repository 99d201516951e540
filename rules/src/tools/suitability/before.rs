//! What comes before everything else: where the person lives, whose law it is, what the council has decided and who
//! pays. Each of these ends the matter, and none of them is a ban.

use chrono::NaiveDate;

use super::bar;
use super::draft::Draft;
use super::money;
use super::next::Next;
use super::outcome::{Bring, Outcome};
use super::reason::Reason;
use crate::record::{Answers, Assessment, Circumstance, Home, Known, PaidBy, SupportFor, Young};
use crate::shared::person::{is_young, support_for};

/// What came first and is not known. It may change everything, and says nothing by itself.
pub(super) fn not_told(answers: &Answers, today: NaiveDate, draft: &mut Draft) {
    if answers.support_for.is_none() && answers.who.is_none() {
        draft.open.push("support-for");
    }
    if matches!(answers.home, Some(Known::NotSure) | None) && !is_young(answers, today) {
        draft.open.push("home");
    }
}

/// What ends the matter, in the order in which the law asks.
pub(super) fn ends(answers: &Answers, today: NaiveDate, draft: &mut Draft) -> Option<Outcome> {
    nation(answers, draft)
        .or_else(|| children(answers, today, draft))
        .or_else(|| nhs(answers, today, draft))
        .or_else(|| not_eligible(answers, today, draft))
        .or_else(|| no_council_money(answers, today, draft))
}

/// Wales, Scotland and Northern Ireland have laws of their own; even the rule about drugs and alcohol differs.
fn nation(answers: &Answers, draft: &mut Draft) -> Option<Outcome> {
    is_outside(answers).then(|| {
        draft.say_and(Reason::NotEngland, &[Next::OtherNation]);
        Outcome::NotEngland
    })
}

/// Whether another nation's law holds. For a carer it is where the other person lives that counts (Care Act s.20(1)), so
/// their own home ends nothing.
pub(super) fn is_outside(answers: &Answers) -> bool {
    answers.home == Some(Known::Known(Home::OutsideEngland)) && support_for(answers) != SupportFor::Carer
}

/// Whether the council has found no eligible needs; after-care under section 117 is owed all the same.
pub(super) fn is_not_eligible(answers: &Answers, today: NaiveDate) -> bool {
    answers.assessment == Some(Known::Known(Assessment::NotEligible))
        && payer(answers, today) != Some(PaidBy::Section117)
}

/// Under 18 the Children Act 1989 holds (ss.17A, 17ZA to 17ZD), with payments of its own.
fn children(answers: &Answers, today: NaiveDate, draft: &mut Draft) -> Option<Outcome> {
    if !is_young(answers, today) {
        return None;
    }
    let (reason, next) = match answers.young {
        Some(Known::Known(Young::Disabled16To17)) => (Reason::Young16To17, vec![Next::TransitionAssessment]),
        Some(Known::Known(Young::ParentOfDisabledChild)) => (Reason::YoungParent, vec![]),
        Some(Known::Known(Young::DisabledParent)) => {
            (Reason::YoungDisabledParent, vec![Next::ParentsOwnAssessment])
        }
        Some(Known::Known(Young::ParentCarer)) => (Reason::YoungParentCarer, vec![]),
        Some(Known::Known(Young::YoungCarer)) => (Reason::YoungCarer, vec![Next::YoungCarersAssessment]),
        Some(Known::NotSure) | None => {
            draft.open.push("young");
            (Reason::YoungUnknown, vec![])
        }
    };
    draft.say_and(reason, &next);
    draft.next.insert(Next::ChildrensServices);
    draft.bring.insert(Bring::ListOfNeeds);
    Some(Outcome::OtherScheme)
}

/// Where the NHS pays for all of it there is no council payment; there is a right to a personal health budget.
fn nhs(answers: &Answers, today: NaiveDate, draft: &mut Draft) -> Option<Outcome> {
    let all = payer(answers, today) == Some(PaidBy::NhsAll);
    all.then(|| {
        draft.say_and(Reason::NhsAll, &[Next::AskNhs]);
        draft.bring.insert(Bring::PlanAndLetters);
        Outcome::OtherScheme
    })
}

/// Without eligible needs there is no duty, only a power (Care Act ss.18, 19(1)); reasons in writing (s.24(2)).
fn not_eligible(answers: &Answers, today: NaiveDate, draft: &mut Draft) -> Option<Outcome> {
    is_not_eligible(answers, today).then(|| {
        let next = [
            Next::AskEligibilityReasons,
            Next::PreventionAdvice,
            Next::AskAgainIfChange,
            Next::CheckEligibility,
            Next::ChallengeRefusal,
        ];
        draft.say_and(Reason::NotEligibleNow, &next);
        draft.bring.extend([Bring::PlanAndLetters, Bring::ListOfNeeds]);
        Outcome::NotEligibleNow
    })
}

/// With the full cost to pay there is no amount that the council must pay (s.31(1)(a)). Care at home can still be
/// arranged at full cost (s.18(3)).
fn no_council_money(answers: &Answers, today: NaiveDate, draft: &mut Draft) -> Option<Outcome> {
    let reason = match payer(answers, today)? {
        PaidBy::Savings if support_for(answers) == SupportFor::Care => Reason::SavingsNoBan,
        PaidBy::NoDetails => Reason::NoDetails,
        _ => return None,
    };
    draft.say(reason);
    draft.next.extend([Next::PreventionAdvice, Next::FinancialAssessment, Next::AskCarersAssessment]);
    // That is about care at home (s.18(3)).
    if answers.home != Some(Known::Known(Home::CareHome)) {
        draft.next.insert(Next::ArrangeAtFullCost);
    }
    draft.next.insert(Next::CheckCharge);
    if reason == Reason::SavingsNoBan {
        draft.next.insert(Next::WhenSavingsFall);
    }
    if answers.assessment != Some(Known::Known(Assessment::Eligible)) {
        draft.next.insert(Next::AskAssessment);
        draft.bring.insert(Bring::ListOfNeeds);
    }
    draft.bring.insert(Bring::MoneyLetters);
    Some(Outcome::NoCouncilMoneyNow)
}

/// Without an assessment, or on a move to another council, there is no personal budget yet (s.31(1)(a); ss.37, 38).
pub(super) fn needs_assessment(answers: &Answers, draft: &mut Draft) -> bool {
    let carer = support_for(answers) == SupportFor::Carer;
    let ask = if carer { Next::AskCarersAssessment } else { Next::AskAssessment };
    match answers.assessment {
        Some(Known::Known(Assessment::None)) => {
            let first = if carer { Reason::CarersAssessmentFirst } else { Reason::AssessmentFirst };
            draft.say_and(first, &[ask]);
            // Whoever has just been through that check needs no link to it.
            if answers.cause.is_none() && answers.necessary_care.is_none() {
                draft.next.insert(Next::CheckEligibility);
            }
            draft.bring.insert(Bring::ListOfNeeds);
            return true;
        }
        // Of somebody in prison after a conviction it is not asked.
        None if bar::of_home(answers).is_some() => {}
        Some(Known::NotSure) | None => draft.not_known("assessment", Reason::AssessmentUnknown, &[ask]),
        Some(Known::Known(Assessment::Eligible | Assessment::NotEligible)) => {}
    }
    let moving = answers.circumstances.as_ref().and_then(Known::value);
    let moving = moving.is_some_and(|told| told.contains(&Circumstance::Moving));
    if moving {
        draft.say_and(Reason::Moving, &[Next::TellBothCouncils, ask]);
    }
    moving
}

/// Words about who pays, where it is the council, the NHS in part or nobody knows.
pub(super) fn who_pays(answers: &Answers, today: NaiveDate, draft: &mut Draft) {
    if money::savings_do_not_matter(answers, today) && support_for(answers) == SupportFor::Carer {
        draft.say_and(Reason::SavingsCarer, &[Next::AskCarerCharge]);
    }
    if support_for(answers) == SupportFor::Carer {
        draft.say(Reason::CarersPayment);
        if answers.home == Some(Known::Known(Home::OutsideEngland)) {
            draft.say(Reason::CarersCouncil);
        }
        return;
    }
    match money::payer(answers, today) {
        Some(Known::Known(PaidBy::Section117)) => {
            draft.say_and(Reason::Section117, &[Next::AskNhs]);
            draft.say(Reason::SavingsSection117);
        }
        Some(Known::Known(PaidBy::NhsPart)) => {
            draft.say_and(Reason::NhsPart, &[Next::AskNhs, Next::JoinBudgets])
        }
        Some(Known::NotSure) | None => {
            draft.not_known("paid-by", Reason::PayerUnknown, &[Next::FinancialAssessment, Next::CheckCharge]);
        }
        // Where nothing is charged, savings and a financial assessment play no part.
        Some(Known::Known(_)) if money::is_free(answers, today) => {}
        Some(Known::Known(_)) => {
            draft.next.insert(Next::CheckCharge);
            if answers.savings.is_some() {
                draft.say_and(Reason::SavingsAssessed, &[Next::FinancialAssessment]);
            }
        }
    }
}

fn payer(answers: &Answers, today: NaiveDate) -> Option<PaidBy> {
    money::payer(answers, today)?.value().copied()
}

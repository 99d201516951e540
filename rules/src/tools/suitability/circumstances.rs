//! What else is going on: none of it is a bar. Most of it is for the council to weigh, with help considered first.

use super::draft::Draft;
use super::next::Next;
use super::outcome::{Bring, Outcome};
use super::reason::Reason;
use super::request::needs_authorised_person;
use crate::base::sorted::Set;
use crate::record::{Answers, Circumstance, Home, Known, Manage, MentalHealthOrder, Wish};

fn told(answers: &Answers) -> Set<Circumstance> {
    answers.circumstances.as_ref().and_then(Known::value).cloned().unwrap_or_default()
}

/// A payment follows a request (s.31(1)(b)), so nobody has to take one.
pub(super) fn not_wanted(answers: &Answers, draft: &mut Draft) -> bool {
    let not = told(answers).contains(&Circumstance::NotWanted);
    if not {
        draft.say_and(Reason::NotWanted, &[Next::SayNoThanks, Next::CouncilArranges]);
    }
    not
}

/// What the council has to weigh, and what needs advice.
pub(super) fn weighed(answers: &Answers, draft: &mut Draft) -> Option<Outcome> {
    if matches!(answers.circumstances, Some(Known::NotSure) | None) {
        draft.open.push("circumstances");
    }
    let outcomes = told(answers).into_iter().filter_map(|kind| of(kind, answers, draft));
    let advice_first = |outcome: &Outcome| u8::from(*outcome != Outcome::GetAdvice);
    let told = outcomes.min_by_key(advice_first);
    let hospital = in_hospital(answers, draft);
    told.or(hospital)
}

fn of(kind: Circumstance, answers: &Answers, draft: &mut Draft) -> Option<Outcome> {
    let (reason, next): (_, &[Next]) = match kind {
        Circumstance::NotWanted | Circumstance::Moving => return None,
        Circumstance::Refused => (Reason::RefusalReasons, &[Next::ChallengeRefusal]),
        Circumstance::Debts if holds_already(answers) => {
            (Reason::Debts, &[Next::ManagedAccount, Next::SeparateAccount])
        }
        Circumstance::Debts => {
            (Reason::Debts, &[Next::ManagedAccount, Next::AskNominee, Next::SeparateAccount])
        }
        Circumstance::PastMisuse => (Reason::PastMisuse, &[Next::ManagedAccount, Next::FindSupportService]),
        Circumstance::UnpaidContribution => {
            (Reason::UnpaidContribution, &[Next::TellCouncilNow, Next::ReviewCharge, Next::ManagedAccount])
        }
        Circumstance::MoneyTaken => {
            (Reason::MoneyTaken, &[Next::Call999, Next::ReportAbuse, Next::ChooseAnother])
        }
        Circumstance::HelperOrder => (Reason::HelperOrder, &[Next::ChooseAnother]),
        Circumstance::NoPublicFunds => {
            draft.say_and(Reason::NoPublicFunds, &[Next::LegalAdvice, Next::AskAssessment]);
            return Some(Outcome::GetAdvice);
        }
        Circumstance::CapacityBack => {
            draft.say_and(Reason::CapacityBack, &[Next::TellCouncilNow]);
            return None;
        }
        Circumstance::MentalHealthOrder => return mental_health_order(answers, draft),
    };
    draft.say_and(reason, next);
    Some(Outcome::CouncilDiscretion)
}

/// Whether there is no choice left of who could hold the money: somebody else asks, or nobody can be thought of.
fn holds_already(answers: &Answers) -> bool {
    needs_authorised_person(answers) || answers.manage == Some(Known::Known(Manage::Nobody))
}

/// No special rule about these orders was found in SI 2014/2871: the ordinary condition holds, that a payment is an
/// appropriate way to meet the need (s.31(7), or for after-care Sch 4).
fn mental_health_order(answers: &Answers, draft: &mut Draft) -> Option<Outcome> {
    match answers.mental_health_order {
        Some(Known::Known(MentalHealthOrder::CommunityTreatment)) => {
            draft.say(Reason::TreatmentOrder);
            None
        }
        Some(Known::Known(MentalHealthOrder::Guardianship)) => {
            draft.say(Reason::Guardianship);
            None
        }
        Some(Known::Known(MentalHealthOrder::CourtSentence)) => {
            draft.say(Reason::CourtDischarge);
            None
        }
        Some(Known::Known(MentalHealthOrder::CommunityTreatmentService)) => {
            draft.say_and(Reason::TreatmentOrderService, &[Next::PutInPlan]);
            Some(Outcome::CouncilDiscretion)
        }
        Some(Known::Known(MentalHealthOrder::ConditionalDischarge)) => {
            draft.say_and(Reason::ConditionalDischarge, &[Next::PutInPlan]);
            Some(Outcome::CouncilDiscretion)
        }
        Some(Known::NotSure) | None => {
            draft.not_known("mental-health-order", Reason::MentalOrderUnknown, &[]);
            Some(Outcome::CouncilDiscretion)
        }
    }
}

/// Guidance: a stay in hospital should not end a payment by itself.
fn in_hospital(answers: &Answers, draft: &mut Draft) -> Option<Outcome> {
    let in_hospital = answers.home == Some(Known::Known(Home::Hospital));
    in_hospital.then(|| {
        draft.say_and(Reason::InHospital, &[Next::TellCouncilNow]);
        Outcome::CouncilDiscretion
    })
}

/// How the person would like it handled: an outcome where that needs help or the council's agreement.
pub(super) fn wishes(answers: &Answers, draft: &mut Draft) -> Option<Outcome> {
    let wishes = answers.wishes.as_ref().and_then(Known::value)?;
    let each = wishes.iter().filter_map(|wish| {
        let (reason, next, outcome): (_, &[Next], _) = match wish {
            Wish::BankAccount => (Reason::CardNotOnly, &[Next::AskBankAccount], None),
            Wish::JointAccount => (Reason::JointAccount, &[], None),
            Wish::Cash => (Reason::Cash, &[Next::PutInPlan], Some(Outcome::CouncilDiscretion)),
            Wish::SelfEmployed => {
                draft.bring.insert(Bring::Prices);
                let next: &[Next] = &[Next::CheckStatus, Next::EmployerDuties, Next::PayrollHelp];
                (Reason::SelfEmployed, next, Some(Outcome::SuitableWithHelp))
            }
            Wish::MoneyManager => {
                let next: &[Next] = &[Next::FindSupportService, Next::WhoPaysForHelp];
                (Reason::ManagerCost, next, Some(Outcome::SuitableWithHelp))
            }
            Wish::Communication => {
                (Reason::Communication, &[Next::AskFormat], Some(Outcome::SuitableWithHelp))
            }
            Wish::Advocate => (Reason::Advocate, &[Next::AskAdvocate], Some(Outcome::SuitableWithHelp)),
        };
        draft.say_and(reason, next);
        outcome
    });
    each.min_by_key(|outcome| u8::from(*outcome != Outcome::CouncilDiscretion))
}

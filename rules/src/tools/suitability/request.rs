//! Who asks, and who would look after the money (Care Act 2014 ss.31 and 32).
//!
//! What counts is capacity to ask, not to manage: whoever can ask and cannot manage is a case of section 31 with help.

use super::draft::Draft;
use super::next::Next;
use super::outcome::{Bring, Outcome};
use super::reason::Reason;
use crate::record::{Acts, Answers, Authority, Capacity, Known, Manage, SupportFor, Who};
use crate::shared::person::support_for;

/// What stands in the way of the request or the one who would make it; none where the person can ask.
pub(super) fn of_capacity(answers: &Answers, draft: &mut Draft) -> Option<Outcome> {
    let asked = answers.who == Some(Who::Other) && support_for(answers) == SupportFor::Care;
    match answers.capacity.or(asked.then_some(Known::NotSure))? {
        Known::Known(Capacity::Has) => None,
        // If it is lost for a time and somebody manages, payments can go on (SI 2014/2871 regs 8 and 9).
        Known::Known(Capacity::Sometimes) => {
            draft.say_and(Reason::CapacitySometimes, &[Next::SupportToDecide]);
            Some(if is_managed(answers) { Outcome::SuitableWithHelp } else { Outcome::CouncilDiscretion })
        }
        Known::NotSure => {
            draft.not_known("capacity", Reason::CapacityPresumed, &[Next::SupportToDecide]);
            Some(Outcome::CouncilDiscretion)
        }
        Known::Known(Capacity::Lacks) => Some(authorised_person(answers, draft)),
    }
}

/// Whether somebody would look after the money on the days on which the person can't decide.
fn is_managed(answers: &Answers) -> bool {
    match answers.manage {
        Some(Known::Known(Manage::WithHelp | Manage::MoneyManager)) => true,
        Some(Known::Known(Manage::Nominated)) => answers.nominee_agrees != Some(Known::Known(false)),
        _ => false,
    }
}

/// Whether section 32 holds: somebody else must ask.
pub(super) fn needs_authorised_person(answers: &Answers) -> bool {
    answers.capacity == Some(Known::Known(Capacity::Lacks))
}

fn authorised_person(answers: &Answers, draft: &mut Draft) -> Outcome {
    let next = [Next::TalkWithFamily, Next::CouncilArranges];
    match answers.acts {
        Some(Known::Known(Acts::Nobody)) => {
            draft.say_and(Reason::NobodyToAct, &[Next::CouncilArranges, Next::IndependentPerson]);
            return Outcome::CouncilDiscretion;
        }
        Some(Known::Known(Acts::CouncilOfficer)) => {
            draft.say_and(Reason::CouncilOfficer, &[Next::LegalAdvice, Next::IndependentPerson]);
            return Outcome::GetAdvice;
        }
        Some(Known::NotSure) | None => {
            draft.not_known("acts", Reason::ActsUnknown, &next);
            draft.next.insert(Next::IndependentPerson);
            return Outcome::CouncilDiscretion;
        }
        Some(Known::Known(Acts::FamilyOrFriend | Acts::Professional)) => {}
    }
    draft.bring.insert(Bring::PowerOfAttorney);
    let outcome = by_authority(answers, draft);
    if outcome != Outcome::NotThroughThisPerson {
        draft.say_and(Reason::BestInterests, &[Next::TalkWithFamily]);
    }
    if answers.acts == Some(Known::Known(Acts::Professional)) {
        draft.say_and(Reason::Professional, &[Next::ExpectCheck]);
        let asks_in_own_right = answers.authority == Some(Known::Known(Authority::HealthWelfare));
        if outcome == Outcome::OnlyViaAuthorisedPerson && !asks_in_own_right {
            return Outcome::CouncilDiscretion;
        }
    }
    outcome
}

/// Section 32(4): (a) authorised to decide about care; (b) not, but somebody is, and supports it; (c) nobody is, and
/// the council finds the person suitable.
fn by_authority(answers: &Answers, draft: &mut Draft) -> Outcome {
    match answers.authority {
        Some(Known::Known(Authority::HealthWelfare)) => {
            draft.say_and(Reason::AttorneyCanAsk, &[Next::ShowAuthority]);
            return Outcome::OnlyViaAuthorisedPerson;
        }
        Some(Known::Known(Authority::Property)) => draft.say(Reason::PropertyPower),
        Some(Known::Known(Authority::BenefitsAppointee)) => draft.say(Reason::AppointeePower),
        Some(Known::Known(Authority::None)) => {}
        Some(Known::NotSure) => {
            draft.not_known("authority", Reason::AuthorityUnknown, &[Next::ShowAuthority]);
        }
        None => {
            draft.not_known("authority", Reason::AuthorityUnknown, &[Next::ShowAuthority]);
            return Outcome::OnlyViaAuthorisedPerson;
        }
    }
    match (answers.other_authority, answers.authority_supports) {
        (Some(Known::Known(true)), Some(Known::Known(true))) => {
            draft.say_and(Reason::AttorneySupports, &[Next::AttorneySupport, Next::AskToBeFoundSuitable]);
            Outcome::OnlyViaAuthorisedPerson
        }
        (Some(Known::Known(true)), Some(Known::Known(false))) => {
            draft.say_and(Reason::AttorneyOpposes, &[Next::AttorneySupport, Next::CouncilArranges]);
            Outcome::NotThroughThisPerson
        }
        (Some(Known::Known(true)), _) => {
            draft.not_known("authority-supports", Reason::AttorneyUnknown, &[Next::AttorneySupport]);
            Outcome::OnlyViaAuthorisedPerson
        }
        (Some(Known::Known(false)), _) => {
            draft.say_and(Reason::SuitablePerson, &[Next::AskToBeFoundSuitable]);
            Outcome::OnlyViaAuthorisedPerson
        }
        (Some(Known::NotSure) | None, _) => {
            draft.not_known("other-authority", Reason::AuthorityUnknown, &[Next::AskToBeFoundSuitable]);
            Outcome::OnlyViaAuthorisedPerson
        }
    }
}

/// Condition 3: able to manage, alone or with whatever help the council thinks they can get.
pub(super) fn of_managing(answers: &Answers, draft: &mut Draft) -> Option<Outcome> {
    if needs_authorised_person(answers) {
        return None;
    }
    match answers.manage {
        Some(Known::Known(Manage::Alone)) => None,
        Some(Known::Known(Manage::WithHelp)) => {
            draft.say(Reason::HelpCounts);
            draft.bring.insert(Bring::NamesOfHelpers);
            Some(Outcome::SuitableWithHelp)
        }
        Some(Known::Known(Manage::MoneyManager)) => {
            draft.say_and(Reason::MoneyManager, &[Next::FindSupportService, Next::WhoPaysForHelp]);
            Some(Outcome::SuitableWithHelp)
        }
        Some(Known::Known(Manage::Nominated)) => Some(nominee(answers, draft)),
        Some(Known::Known(Manage::Nobody)) => {
            draft.say_and(Reason::NobodyToHelp, &[Next::FindSupportService, Next::ManagedAccount]);
            Some(Outcome::CouncilDiscretion)
        }
        Some(Known::NotSure) | None => {
            draft.not_known("manage", Reason::ManageUnknown, &[Next::FindSupportService]);
            Some(Outcome::SuitableWithHelp)
        }
    }
}

/// Where the person can't decide, the payment is made to the authorised person (s.32(1)), who then takes on the assistant.
pub(super) fn who_employs(answers: &Answers, draft: &mut Draft) {
    if needs_authorised_person(answers) && answers.acts != Some(Known::Known(Acts::Nobody)) {
        draft.say(Reason::AuthorisedEmployer);
    }
}

/// Where one of the family would be paid, and somebody of theirs may hold the money: it should not be the same person.
/// The council must find the payment an appropriate way to meet the need (s.31(7), s.32(9)).
pub(super) fn who_holds_and_is_paid(answers: &Answers, draft: &mut Draft) {
    let relative_asks =
        needs_authorised_person(answers) && answers.acts == Some(Known::Known(Acts::FamilyOrFriend));
    let helped = matches!(answers.manage, Some(Known::Known(Manage::WithHelp | Manage::Nominated)));
    if relative_asks || (helped && !needs_authorised_person(answers)) {
        draft.say_and(Reason::HoldsAndIsPaid, &[Next::FindSupportService]);
    }
}

/// The nominated person must agree to receive the money (s.31(4)(b)).
fn nominee(answers: &Answers, draft: &mut Draft) -> Outcome {
    draft.bring.insert(Bring::NamesOfHelpers);
    match answers.nominee_agrees {
        Some(Known::Known(true)) => draft.say(Reason::NomineeAgrees),
        Some(Known::Known(false)) => {
            draft.say_and(Reason::NomineeRefuses, &[Next::ChooseAnother, Next::FindSupportService]);
            return Outcome::NotThroughThisPerson;
        }
        Some(Known::NotSure) | None => {
            draft.not_known("nominee-agrees", Reason::NomineeUnknown, &[Next::AskNominee]);
        }
    }
    Outcome::SuitableWithHelp
}

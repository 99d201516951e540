//! Paying relatives (SI 2014/2871 reg 3): not a partner, wherever they live, and not a close relative in the same
//! household, unless the council considers it necessary, for care or for administration and management. Nobody else is
//! on the list.

use super::draft::Draft;
use super::next::Next;
use super::outcome::{Bring, Outcome};
use super::reason::Reason;
use crate::record::{Answers, Known, PaidPerson, PaidWork};

pub(super) fn outcome(answers: &Answers, draft: &mut Draft) -> Outcome {
    match answers.paid_person {
        Some(Known::Known(PaidPerson::Partner | PaidPerson::PartnerElsewhere)) => {
            only_if_necessary(Reason::Partner, answers, draft)
        }
        Some(Known::Known(PaidPerson::CloseRelative | PaidPerson::RelativesPartner)) => {
            only_if_necessary(Reason::CloseRelative, answers, draft)
        }
        Some(Known::Known(PaidPerson::RelativeElsewhere)) => free(Reason::RelativeElsewhere, draft),
        Some(Known::Known(PaidPerson::OtherRelative)) => free(Reason::RelativeNotListed, draft),
        Some(Known::Known(PaidPerson::Friend)) => free(Reason::Friend, draft),
        Some(Known::NotSure) | None => {
            draft.not_known("paid-person", Reason::PersonUnknown, &[Next::AskNecessity]);
            Outcome::CouncilDiscretion
        }
    }
}

fn free(reason: Reason, draft: &mut Draft) -> Outcome {
    draft.say_and(reason, &[Next::EmployerDuties, Next::PayrollHelp]);
    Outcome::Suitable
}

/// For paperwork councils agree more readily; for care the rule is no, unless necessary.
fn only_if_necessary(reason: Reason, answers: &Answers, draft: &mut Draft) -> Outcome {
    draft.say_and(reason, &[Next::AskNecessity, Next::PutInPlan]);
    draft.bring.insert(Bring::WhyNecessary);
    if answers.paid_work == Some(Known::Known(PaidWork::Administration)) {
        draft.say(Reason::Paperwork);
        return Outcome::CouncilDiscretion;
    }
    if answers.paid_work != Some(Known::Known(PaidWork::Care)) {
        draft.open.push("paid-work");
        return Outcome::CouncilDiscretion;
    }
    Outcome::NotThisKindOfSupport
}

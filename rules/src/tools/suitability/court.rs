//! What a court order or a licence means for a direct payment: nothing, unless it is on the law's list (`bar.rs`).

use super::bar::{self, Bar};
use super::draft::Draft;
use super::next::Next;
use super::outcome::{Bring, Outcome};
use super::reason::Reason;
use crate::record::{Answers, CourtOrder, Home, Known, Manage, Requirement};

/// The reasons for a bar, and what remains.
pub(super) fn barred(answers: &Answers, bar: Bar, draft: &mut Draft) {
    match bar {
        Bar::Schedule1 => {
            draft.say_and(Reason::OnList, &[Next::AskProbation, Next::AskAgainWhenEnds]);
            draft.bring.insert(Bring::OrderPapers);
            if answers.manage == Some(Known::Known(Manage::Nominated)) {
                draft.say(Reason::NomineeNoWayRound);
            }
        }
        Bar::Prison => draft.say_and(Reason::Prison, &[Next::CouncilOfThatArea, Next::AskAgainWhenEnds]),
        Bar::ApprovedPremises => {
            draft.say_and(Reason::ApprovedPremises, &[Next::CouncilOfThatArea, Next::AskAgainWhenEnds]);
        }
    }
    draft.say_and(Reason::NeedsStillMet, &[Next::CouncilArranges, Next::ChallengeRefusal]);
}

/// What needs asking where nothing bars; an outcome only where the answer is open.
pub(super) fn of_orders(answers: &Answers, draft: &mut Draft) -> Option<Outcome> {
    let home = of_home(answers, draft);
    let order = match answers.court_order {
        Some(Known::Known(CourtOrder::None)) => None,
        Some(Known::Known(CourtOrder::WithoutTreatment)) => {
            draft.say(Reason::OrderAlone);
            None
        }
        Some(Known::Known(CourtOrder::Waiting)) => {
            draft.say_and(Reason::WaitingForTrial, &[Next::LegalAdvice]);
            Some(Outcome::GetAdvice)
        }
        Some(Known::Known(CourtOrder::DrugsOrAlcohol)) => of_requirements(answers, draft),
        Some(Known::NotSure) | None => {
            draft.not_known("court-order", Reason::OrderUnknown, &[Next::AskProbation]);
            Some(Outcome::GetAdvice)
        }
    };
    order.or(home)
}

/// Section 76(5) is about people who have been convicted.
fn of_home(answers: &Answers, draft: &mut Draft) -> Option<Outcome> {
    if !matches!(answers.home, Some(Known::Known(Home::Prison | Home::ApprovedPremises))) {
        return None;
    }
    match answers.convicted {
        Some(Known::Known(_)) => draft.say_and(Reason::NotConvicted, &[Next::CouncilOfThatArea]),
        Some(Known::NotSure) | None => {
            draft.not_known("convicted", Reason::ConvictionUnknown, &[Next::CouncilOfThatArea]);
        }
    }
    Some(Outcome::GetAdvice)
}

fn of_requirements(answers: &Answers, draft: &mut Draft) -> Option<Outcome> {
    draft.bring.insert(Bring::OrderPapers);
    let Some(required) = bar::required(answers) else {
        draft.not_known("requirements", Reason::OrderUnknown, &[Next::AskProbation]);
        return Some(Outcome::GetAdvice);
    };
    let ended = required.contains(&Requirement::Ended);
    if required.contains(&Requirement::OwnChoice) {
        draft.say(Reason::OwnChoice);
    }
    if required.iter().any(|kind| kind.is_unclear()) && !ended {
        draft.say_and(Reason::NearList, &[Next::AskProbation, Next::LegalAdvice]);
        return Some(Outcome::GetAdvice);
    }
    if ended && required.iter().any(|kind| kind.is_listed() || kind.is_unclear()) {
        draft.say_and(Reason::MayHaveEnded, &[Next::AskProbation]);
        return Some(Outcome::GetAdvice);
    }
    if ended {
        draft.say(Reason::HasEnded);
    } else if !required.contains(&Requirement::OwnChoice) {
        draft.say(Reason::OrderAlone);
    }
    None
}

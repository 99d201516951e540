//! What the payment is for: each purpose has an answer of its own, and one that is not possible takes nothing away
//! from the others (s.31 covers "some or all" of the needs).

use serde::Serialize;

use super::care_home;
use super::draft::Draft;
use super::family;
use super::next::Next;
use super::outcome::{Bring, Outcome};
use super::reason::Reason;
use super::request;
use crate::data::councils::{self, Topic};
use crate::record::{Answers, Home, Known, SupportFor, WhatFor};
use crate::shared::person::support_for;

/// What one purpose comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Purpose {
    /// What it is.
    pub what_for: WhatFor,
    /// What it comes to by itself.
    pub outcome: Outcome,
    /// Why.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub reasons: Vec<Reason>,
}

impl Purpose {
    /// Whether nothing but the council's finding that it is necessary stands before it (reg 3(2)).
    pub fn is_if_necessary(&self) -> bool {
        self.outcome == Outcome::NotThisKindOfSupport && self.what_for == WhatFor::Family
    }
}

/// What each purpose comes to, in the order of the page.
pub(super) fn each(answers: &Answers, draft: &mut Draft) -> Vec<Purpose> {
    let told = match &answers.what_for {
        Some(Known::Known(told)) => told,
        Some(Known::NotSure) | None => {
            draft.not_known("what-for", Reason::PurposeUnknown, &[Next::PutInPlan]);
            return Vec::new();
        }
    };
    if told.is_empty() {
        draft.say_and(Reason::PurposeUnknown, &[Next::PutInPlan]);
    }
    told.iter().map(|what_for| one(*what_for, answers, draft)).collect()
}

/// The best that the purposes come to: a payment for one of them is a payment. None where nothing limits it.
pub(super) fn best(purposes: &[Purpose]) -> Option<Outcome> {
    let rank = |outcome: Outcome| match outcome {
        Outcome::Suitable | Outcome::SuitableWithHelp => 0,
        Outcome::CouncilDiscretion => 1,
        Outcome::OtherScheme => 2,
        _ => 3,
    };
    purposes.iter().map(|purpose| purpose.outcome).min_by_key(|outcome| rank(*outcome))
}

/// In a care home a payment for anything can only be considered, so also where it is not known what for.
pub(super) fn not_known_in_care_home(
    answers: &Answers,
    purposes: &[Purpose],
    draft: &mut Draft,
) -> Option<Outcome> {
    let considered = purposes.is_empty() && lives_in_care_home(answers);
    considered.then(|| {
        draft.say(Reason::LivesInCareHome);
        Outcome::CouncilDiscretion
    })
}

/// A home of one's own is what nearly all of this is for; in a care home it can be considered.
fn lives_in_care_home(answers: &Answers) -> bool {
    answers.home == Some(Known::Known(Home::CareHome))
}

fn one(what_for: WhatFor, answers: &Answers, draft: &mut Draft) -> Purpose {
    let mut own = Draft::default();
    let outcome = outcome_of(what_for, answers, &mut own);
    let in_home = lives_in_care_home(answers) && outcome == Outcome::Suitable;
    if in_home {
        own.say_and(Reason::LivesInCareHome, &[Next::PutInPlan]);
    }
    let reasons = own.reasons.clone();
    draft.next.extend(own.next);
    draft.bring.extend(own.bring);
    draft.open.extend(own.open);
    reasons.iter().for_each(|reason| draft.say(*reason));
    Purpose { what_for, outcome: if in_home { Outcome::CouncilDiscretion } else { outcome }, reasons }
}

fn outcome_of(what_for: WhatFor, answers: &Answers, draft: &mut Draft) -> Outcome {
    match what_for {
        WhatFor::Assistant => {
            draft.say_and(Reason::Assistant, &[Next::EmployerDuties, Next::PayrollHelp]);
            request::who_employs(answers, draft);
            Outcome::Suitable
        }
        WhatFor::Family => {
            let outcome = family::outcome(answers, draft);
            request::who_employs(answers, draft);
            request::who_holds_and_is_paid(answers, draft);
            outcome
        }
        WhatFor::Agency => {
            draft.say(Reason::Agency);
            if support_for(answers) == SupportFor::Carer {
                draft.say(Reason::ReplacementCare);
            }
            draft.bring.insert(Bring::Prices);
            Outcome::Suitable
        }
        WhatFor::Break => {
            draft.say_and(Reason::Break, &[Next::PutInPlan]);
            Outcome::Suitable
        }
        // Care of the other person is that person's, who has an assessment and a plan of their own. For a carer's needs a
        // council may arrange it, and need not (s.20(7), (8)).
        WhatFor::Sitter if support_for(answers) == SupportFor::Carer => {
            draft.say_and(Reason::ReplacementCare, &[Next::AskAssessment, Next::PutInPlan]);
            Outcome::CouncilDiscretion
        }
        WhatFor::Sitter => {
            draft.say_and(Reason::Break, &[Next::PutInPlan]);
            Outcome::Suitable
        }
        WhatFor::Activities => {
            draft.say_and(Reason::Activities, &[Next::PutInPlan]);
            Outcome::Suitable
        }
        WhatFor::DayService => day_service(answers, draft),
        WhatFor::Equipment => {
            draft.say_and(Reason::Equipment, &[Next::WhoOwnsIt, Next::AskOtherSchemes]);
            draft.bring.insert(Bring::Prices);
            Outcome::Suitable
        }
        WhatFor::Adaptation => {
            draft.say_and(Reason::Adaptation, &[Next::OccupationalTherapist]);
            Outcome::OtherScheme
        }
        WhatFor::CouncilService => {
            draft.say_and(Reason::CouncilService, &[Next::PutInPlan]);
            Outcome::CouncilDiscretion
        }
        WhatFor::CareHomeStay => stays(answers, draft),
        WhatFor::CareHome => {
            draft.say_and(Reason::CareHome, &[Next::CouncilArranges, Next::ChoiceOfHome]);
            Outcome::NotThisKindOfSupport
        }
    }
}

/// The law knows no kind of day service that cannot be paid for; where a council says it arranges them itself, its
/// judgement is to be expected.
fn day_service(answers: &Answers, draft: &mut Draft) -> Outcome {
    let council = answers.council.as_deref().and_then(councils::find);
    if council.is_some_and(|council| council.restricts(Topic::DayServices)) {
        draft.say_and(Reason::DayServiceHere, &[Next::PutInPlan, Next::ChallengeRefusal]);
        return Outcome::CouncilDiscretion;
    }
    draft.say_and(Reason::DayService, &[Next::PutInPlan]);
    Outcome::Suitable
}

fn stays(answers: &Answers, draft: &mut Draft) -> Outcome {
    draft.bring.insert(Bring::StayDates);
    let known = answers.care_home_stays.as_ref().and_then(Known::value);
    match known.map(|stays| care_home::check(stays)) {
        Some(Ok(finding)) if finding.is_within() => {
            draft.say_and(Reason::StayWithin, &[Next::PutInPlan]);
            Outcome::Suitable
        }
        Some(Ok(_)) => {
            draft.say_and(Reason::StayOver, &[Next::CouncilArrangesStay]);
            Outcome::NotThisKindOfSupport
        }
        // Dates that do not fit together are refused where they are given; here they count as not known.
        Some(Err(_)) | None => {
            draft.not_known("care-home-stays", Reason::StayUnknown, &[Next::PutInPlan]);
            Outcome::CouncilDiscretion
        }
    }
}

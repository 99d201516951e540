//! Whose needs it is about: asked by the tools that ask whether support is likely and how it could be paid.

use chrono::NaiveDate;

use crate::journey::kinds::one;
use crate::journey::parts::{One, always, never};
use crate::record::{Answers, FreeCare, Known, SupportFor, Who, Young};
use crate::tools::contribution::is_adult;

/// "Me", "somebody I help", "me as a carer", "someone under 18".
const ME: &str = "me";
const OTHER: &str = "other";

/// Whose needs the support is for. The estimator's "who" answers it too, as its estimates are for adults with needs; a
/// carer can still reach the page by a link, and say that it is for themselves.
pub static SUPPORT_FOR: One = One {
    id: "support-for",
    keys: |_, _| vec![ME, OTHER, SupportFor::Carer.key(), SupportFor::Young.key()],
    relevant: |answers, _| answers.who.is_none() || answers.support_for.is_some(),
    settles: never,
    get: |answers| {
        Some(match (answers.support_for?, answers.who) {
            (SupportFor::Care, Some(Who::Other)) => OTHER,
            (SupportFor::Care, _) => ME,
            (other, _) => other.key(),
        })
    },
    set: |answers, key| {
        let Some(key) = key else {
            answers.support_for = None;
            return;
        };
        answers.support_for = Some(SupportFor::from_key(key).unwrap_or(SupportFor::Care));
        let before = answers.who;
        answers.who = Some(match key {
            ME => Who::Me,
            OTHER => Who::Other,
            // Somebody may answer for a carer too.
            _ => answers.who.unwrap_or(Who::Me),
        });
        if before.is_some() && answers.who != before {
            answers.forget_person();
        }
    },
    is_shared: true,
    can_be_said_anew: true,
};

one! {
    /// Of someone under 18: who asks for what. Each has its own law.
    YOUNG = "young", young: Young, if |answers, today| is_young(answers, today), settles always, shared
}

/// Whose needs the support is for, as far as any tool was told.
pub fn support_for(answers: &Answers) -> SupportFor {
    let as_carer = || ticked(answers, FreeCare::CarerSupport);
    answers.support_for.unwrap_or_else(|| if as_carer() { SupportFor::Carer } else { SupportFor::Care })
}

/// Whether someone under 18 comes into it, so that children's services are the ones to ask.
pub fn is_young(answers: &Answers, today: NaiveDate) -> bool {
    // The estimate was for the other person, so the age is theirs.
    let age_of_other = support_for(answers) == SupportFor::Carer && answers.who == Some(Who::Other);
    answers.support_for == Some(SupportFor::Young) || (!age_of_other && !is_adult(answers, today))
}

/// Whether a kind of free care was ticked in the estimator.
pub fn ticked(answers: &Answers, kind: FreeCare) -> bool {
    answers.free_care.as_ref().and_then(Known::value).is_some_and(|kinds| kinds.contains(&kind))
}

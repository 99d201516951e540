//! The questions that ask who answers, and whose needs the answers are about.

use crate::journey::kinds::one;
use crate::journey::parts::{One, always, never};
use crate::record::{SupportFor, Who, Young};
use crate::shared::person::is_young;

/// For whom the questions are answered.
pub static WHO: One = One {
    id: "who",
    keys: |_, _| Who::ALL.iter().map(|who| who.key()).collect(),
    relevant: always,
    settles: never,
    get: |answers| answers.who.map(Who::key),
    set: |answers, key| answers.who = key.and_then(Who::from_key),
    is_shared: true,
    can_be_said_anew: false,
};

/// The keys of "me" and "somebody I help"; the other two options are those of [`SupportFor`].
const ME: &str = "me";
const OTHER: &str = "other";

/// Whose needs the support is for. The estimator's "who" answers this too, because its estimates are for adults with
/// needs. A carer can still reach the page by a link, and say that the support is for themselves.
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
            // The person who answers may do so for a carer.
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
    /// For someone under 18: who asks, and for what. Each case has its own law.
    YOUNG = "young", young: Young, if |answers, today| is_young(answers, today), settles always, shared
}

//! The questions that ask who answers, and whose needs the answers are about.

use crate::journey::kinds::one;
use crate::journey::parts::{One, always, never};
use crate::record::{Answers, SupportFor, Who, Young};
use crate::shared::person::is_young;

/// For whom the questions are answered.
pub static WHO: One = PAGE_OF_WHO;

/// The same in a tool that speaks to "you" until somebody says otherwise. A carer who has asked for their own support in
/// another tool is asked whose care this is, before anything is taken for theirs.
pub static WHO_AFTER_CARER: One = One {
    relevant: |answers, _| answers.who.is_some() || answers.support_for.is_some(),
    ..PAGE_OF_WHO.said_anew()
};

const PAGE_OF_WHO: One = One {
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
        let told = answers.who.or(answers.support_for.map(|_| Who::Me));
        let before = answers.support_for;
        answers.support_for = Some(SupportFor::from_key(key).unwrap_or(SupportFor::Care));
        answers.who = match key {
            ME => Some(Who::Me),
            OTHER => Some(Who::Other),
            // A carer has not said by this whose care the estimator is about: it asks. Somebody who has said that they
            // help another person goes on helping them, and whoever has answered the estimator has told whom it is about.
            _ if before == answers.support_for => answers.who,
            _ => answers.who.filter(|who| *who == Who::Other || has_begun_estimate(answers)),
        };
        if told.is_some() && answers.who.or(told) != told {
            answers.forget_person();
        }
    },
    is_shared: true,
    can_be_said_anew: true,
};

/// Whether the estimator has answers about somebody's age or money.
fn has_begun_estimate(answers: &Answers) -> bool {
    answers.free_care.is_some()
        || answers.age.is_some()
        || answers.savings.is_some()
        || answers.income.is_some()
}

one! {
    /// For someone under 18: who asks, and for what. Each case has its own law.
    YOUNG = "young", young: Young, if |answers, today| is_young(answers, today), settles always, shared
}

//! Who can ask, who acts for somebody who cannot, and who would look after the money.

use crate::journey::kinds::{one, yes_or_no};
use crate::journey::parts::never;
use crate::record::{Acts, Answers, Authority, Capacity, Known, Manage, SupportFor, Who};
use crate::shared::person::support_for;
use crate::tools::suitability::contradictions::{alone_without_capacity, own_answers_without_capacity};

one! {
    /// Asked about somebody else only: whoever answers for themselves can ask (Mental Capacity Act 2005 s.1). Where both
    /// were said, the page stays open, so that the answer can be mended.
    CAPACITY = "capacity", capacity: Capacity,
    if |answers, _| {
        (answers.who == Some(Who::Other) && support_for(answers) == SupportFor::Care)
            || own_answers_without_capacity(answers)
    },
    settles never
}

/// Whether somebody else has to make the request (s.32).
fn lacks(answers: &Answers) -> bool {
    answers.capacity == Some(Known::Known(Capacity::Lacks))
}

one! {
    /// Who could be the authorised person.
    ACTS = "acts", acts: Acts, if |answers, _| lacks(answers), settles never
}

one! {
    /// What power that person has under the Mental Capacity Act.
    AUTHORITY = "authority", authority: Authority,
    if |answers, _| {
        lacks(answers) && matches!(answers.acts, Some(Known::Known(Acts::FamilyOrFriend | Acts::Professional)))
    },
    settles never
}

yes_or_no! {
    /// Without power over care decisions it matters whether somebody else has it (s.32(4)(b), (5)).
    OTHER_AUTHORITY = "other-authority", other_authority,
    if |answers, _| {
        lacks(answers)
            && answers.authority.is_some_and(|authority| authority != Known::Known(Authority::HealthWelfare))
    },
    settles never
}

yes_or_no! {
    /// Whoever has that power must support the request.
    AUTHORITY_SUPPORTS = "authority-supports", authority_supports,
    if |answers, _| lacks(answers) && answers.other_authority == Some(Known::Known(true)),
    settles never
}

one! {
    /// Who would look after the money; for somebody who cannot ask it is whoever asks. Where both were answered and do
    /// not fit together, the page stays open, so that the answer can be mended.
    MANAGE = "manage", manage: Manage,
    if |answers, _| !lacks(answers) || alone_without_capacity(answers),
    settles never
}

yes_or_no! {
    /// A nominated person must agree (s.31(4)(b)).
    NOMINEE_AGREES = "nominee-agrees", nominee_agrees,
    if |answers, _| !lacks(answers) && answers.manage == Some(Known::Known(Manage::Nominated)),
    settles never
}

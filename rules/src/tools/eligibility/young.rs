//! Someone under 18 comes into it: which law, and so whom to ask.
//!
//! The Care Act's test is for adults. Disabled children and their parents, parents who care for a disabled child and
//! carers under 18 have assessments under the Children Act 1989 (ss.17, 17ZA to 17ZD); before somebody turns 18 adult
//! services can be asked to look ahead (Care Act ss.58 to 65).

use super::Reason;
use crate::base::sorted::Set;
use crate::record::{Answers, Known, SupportFor, Young};
use crate::shared::person::support_for;

/// The route, by what was said; a carer with a date of birth under 18 is a young carer.
fn route(answers: &Answers) -> Option<Young> {
    let said = answers.young.and_then(|young: Known<Young>| young.value().copied());
    let as_carer = || (support_for(answers) == SupportFor::Carer).then_some(Young::YoungCarer);
    said.or_else(as_carer)
}

/// What there is to say.
pub fn reasons(answers: &Answers) -> Set<Reason> {
    let reasons: &[Reason] = match route(answers) {
        Some(Young::Disabled16To17) => &[Reason::Young16To17, Reason::TransitionAssessment],
        Some(Young::ParentOfDisabledChild) => &[Reason::YoungParent],
        Some(Young::DisabledParent) => &[Reason::YoungDisabledParent, Reason::OwnAssessmentToo],
        Some(Young::ParentCarer) => &[Reason::YoungParentCarer],
        Some(Young::YoungCarer) => &[Reason::YoungCarer, Reason::TransitionAssessment],
        None => &[Reason::YoungUnknown],
    };
    reasons.iter().copied().collect()
}

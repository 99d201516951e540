//! What the payment is for, whom it would pay, and what else is going on.

use crate::journey::kinds::{any, one};
use crate::journey::parts::{always, never};
use crate::record::{
    Answers, Capacity, Circumstance, Known, Manage, MentalHealthOrder, PaidPerson, PaidWork, SupportFor,
    WhatFor, Wish,
};
use crate::shared::person::support_for;

/// What a payment may be asked for: a carer's own payment buys no home for them.
pub fn purposes(answers: &Answers) -> Vec<WhatFor> {
    let for_others = [
        WhatFor::Adaptation,
        WhatFor::CouncilService,
        WhatFor::DayService,
        WhatFor::CareHomeStay,
        WhatFor::CareHome,
    ];
    let carer = support_for(answers) == SupportFor::Carer;
    WhatFor::ALL.iter().copied().filter(|kind| !carer || !for_others.contains(kind)).collect()
}

any! {
    /// What the payment is for.
    WHAT_FOR = "what-for", what_for: WhatFor,
    keys |answers, _| purposes(answers).into_iter().map(WhatFor::key).collect(),
    if always, settles never
}

fn is_for(answers: &Answers, kind: WhatFor) -> bool {
    answers.what_for.as_ref().and_then(Known::value).is_some_and(|kinds| kinds.contains(&kind))
}

one! {
    /// Whom in the family or the household.
    PAID_PERSON = "paid-person", paid_person: PaidPerson,
    if |answers, _| is_for(answers, WhatFor::Family), settles never
}

one! {
    /// The law has a rule of its own for paperwork (reg 3(2)(b)); it matters for the people on its list only.
    PAID_WORK = "paid-work", paid_work: PaidWork,
    if |answers, _| {
        is_for(answers, WhatFor::Family)
            && answers.paid_person.as_ref().and_then(Known::value).is_some_and(|person| person.is_listed())
    },
    settles never
}

/// What may be told beside: of a helper only where there is one, of a charge only where there may be one.
fn circumstances(answers: &Answers) -> Vec<Circumstance> {
    let helped = matches!(answers.manage, Some(Known::Known(Manage::WithHelp | Manage::Nominated)));
    let lacks = answers.capacity == Some(Known::Known(Capacity::Lacks));
    let asked = |kind: &Circumstance| match kind {
        Circumstance::HelperOrder => helped || lacks,
        Circumstance::CapacityBack => !lacks,
        Circumstance::UnpaidContribution => support_for(answers) == SupportFor::Care,
        _ => true,
    };
    Circumstance::ALL.iter().copied().filter(asked).collect()
}

any! {
    /// What else the council may ask about.
    CIRCUMSTANCES = "circumstances", circumstances: Circumstance,
    keys |answers, _| circumstances(answers).into_iter().map(Circumstance::key).collect(),
    if always, settles never
}

one! {
    /// Which order under the Mental Health Act.
    MENTAL_HEALTH_ORDER = "mental-health-order", mental_health_order: MentalHealthOrder,
    if |answers, _| {
        let told = answers.circumstances.as_ref().and_then(Known::value);
        told.is_some_and(|told| {
            told.contains(&Circumstance::MentalHealthOrder) && !told.contains(&Circumstance::NotWanted)
        })
    },
    settles never
}

any! {
    /// Cards, cash, self-employment, help with language: reached by a link from the result.
    WISHES = "wishes", wishes: Wish,
    keys |answers, _| wishes(answers).into_iter().map(Wish::key).collect(),
    if always, settles never
}

/// What may be wished for: an account shared with the person cared for is for carers.
fn wishes(answers: &Answers) -> Vec<Wish> {
    let carer = support_for(answers) == SupportFor::Carer;
    Wish::ALL.iter().copied().filter(|kind| carer || *kind != Wish::JointAccount).collect()
}

/// Drops what was ticked on these pages and is not offered any more.
pub(super) fn keep_offered(answers: &mut Answers) {
    let (purposes, told, wished) = (purposes(answers), circumstances(answers), wishes(answers));
    if let Some(Known::Known(kinds)) = &mut answers.what_for {
        kinds.retain(|kind| purposes.contains(kind));
    }
    if let Some(Known::Known(kinds)) = &mut answers.circumstances {
        kinds.retain(|kind| told.contains(kind));
    }
    if let Some(Known::Known(kinds)) = &mut answers.wishes {
        kinds.retain(|kind| wished.contains(kind));
    }
}

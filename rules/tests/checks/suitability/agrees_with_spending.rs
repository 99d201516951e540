//! Two tools are asked the same thing: could a payment work for it, and may it be spent on it. They do not disagree.

use rules::base::known::Known;
use rules::record::{Answers, PaidPerson, PaidWork, WhatFor};
use rules::tools::spending::{self, Answer as Spend};
use rules::tools::suitability::{Answer, Outcome, check};
use serde_json::json;

use crate::common::{TODAY, answers, day};

fn purpose(what_for: WhatFor, who: Option<(PaidPerson, PaidWork)>, stay: Option<(&str, &str)>) -> Outcome {
    let mut told: Answers = answers(json!({
        "support_for": "care", "who": "me", "council": "other", "home": "own-home", "assessment": "eligible",
        "paid_by": "council", "manage": "alone", "court_order": "none", "circumstances": [],
        "what_for": [what_for],
    }));
    if let Some((person, work)) = who {
        told.paid_person = Some(Known::Known(person));
        told.paid_work = Some(Known::Known(work));
    }
    if let Some((from, to)) = stay {
        told.care_home_stays = serde_json::from_value(json!([{ "from": from, "to": to }])).unwrap();
    }
    match check(&told, day(TODAY)) {
        Answer::Finding(found) if found.purposes[0].is_if_necessary() => Outcome::CouncilDiscretion,
        Answer::Finding(found) => found.purposes[0].outcome,
        Answer::AskBack(back) => panic!("{back:?}"),
    }
}

/// What "can I spend it on this?" says where no council has said otherwise.
fn spend(item: &str) -> Outcome {
    match spending::item(item).unwrap_or_else(|| panic!("no item {item}")).answer {
        Spend::Yes => Outcome::Suitable,
        Spend::AskFirst => Outcome::CouncilDiscretion,
        Spend::No => Outcome::NotThisKindOfSupport,
        Spend::SomeoneElse => Outcome::OtherScheme,
    }
}

#[test]
fn for_each_person_who_might_be_paid() {
    let care = |person| purpose(WhatFor::Family, Some((person, PaidWork::Care)), None);
    for (person, item) in [
        (PaidPerson::Partner, "partner"),
        (PaidPerson::PartnerElsewhere, "partner"),
        (PaidPerson::CloseRelative, "family-at-home"),
        (PaidPerson::RelativesPartner, "family-at-home"),
        (PaidPerson::OtherRelative, "not-listed-family"),
        (PaidPerson::RelativeElsewhere, "family-elsewhere"),
        (PaidPerson::Friend, "friend-or-neighbour"),
    ] {
        assert_eq!(care(person), spend(item), "{person:?} and {item}");
    }
    let paperwork =
        purpose(WhatFor::Family, Some((PaidPerson::CloseRelative, PaidWork::Administration)), None);
    assert_eq!(paperwork, spend("family-paperwork"));
}

#[test]
fn for_each_kind_of_support() {
    for (what_for, item) in [
        (WhatFor::Assistant, "pa-wages"),
        (WhatFor::Agency, "home-care-agency"),
        (WhatFor::Break, "respite-at-home"),
        (WhatFor::Sitter, "respite-at-home"),
        (WhatFor::Activities, "gym"),
        (WhatFor::DayService, "day-centre"),
        (WhatFor::CouncilService, "council-day-centre"),
        (WhatFor::Adaptation, "stairlift"),
        (WhatFor::CareHome, "permanent-care-home"),
    ] {
        assert_eq!(purpose(what_for, None, None), spend(item), "{what_for:?} and {item}");
    }
    let stay = |to| purpose(WhatFor::CareHomeStay, None, Some(("2027-03-06", to)));
    assert_eq!(stay("2027-03-20"), spend("care-home-stay"));
    assert_eq!(stay("2027-05-20"), spend("care-home-long-stay"));
}

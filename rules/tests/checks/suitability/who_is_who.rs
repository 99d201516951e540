//! Whose care it is, who holds the money, who employs, and what is said of savings where nothing is charged.

use rules::record::WhatFor;
use rules::tools::suitability::{Answer, Next, Outcome, Reason, Suitability, check};
use serde_json::{Value, json};

use crate::common::{TODAY, day, with};

fn found(changes: &Value) -> Suitability {
    let all = json!({
        "support_for": "care", "who": "me", "council": "other", "home": "own-home", "assessment": "eligible",
        "paid_by": "council", "manage": "alone", "court_order": "none", "circumstances": [],
        "what_for": ["personal-assistant"],
    });
    match check(&with(all, changes), day(TODAY)) {
        Answer::Finding(found) => *found,
        Answer::AskBack(back) => panic!("{back:?}"),
    }
}

/// A carer's own break is theirs. Somebody who stays with the other person is care of that person (Care Act s.20(7)).
#[test]
fn a_sitter_is_care_of_the_other_person() {
    let carer = |what_for: &[WhatFor]| found(&json!({ "support_for": "carer", "what_for": what_for }));
    let own = carer(&[WhatFor::Break]);
    assert_eq!(own.outcome, Outcome::Suitable);
    assert!(own.reasons.contains(&Reason::Break) && !own.reasons.contains(&Reason::ReplacementCare));
    let sitter = carer(&[WhatFor::Sitter]);
    assert_eq!(sitter.outcome, Outcome::CouncilDiscretion);
    assert!(sitter.reasons.contains(&Reason::ReplacementCare));
    assert!(sitter.next.contains(&Next::AskAssessment), "the other person's own assessment");
    assert_eq!(carer(&[WhatFor::Break, WhatFor::Sitter]).outcome, Outcome::Suitable);
    // For the person themselves it is their own care.
    assert_eq!(found(&json!({ "what_for": ["sitter"] })).outcome, Outcome::Suitable);
}

#[test]
fn one_person_would_hold_the_money_and_be_paid() {
    let says = |changes: Value| found(&changes).reasons.contains(&Reason::HoldsAndIsPaid);
    let lacks = |acts: &str, what_for: &str| {
        says(json!({ "who": "other", "capacity": "lacks", "manage": null, "acts": acts, "authority": "none",
            "other_authority": false, "what_for": [what_for], "paid_person": "close-relative", "paid_work": "care" }))
    };
    assert!(lacks("family-or-friend", "family"));
    assert!(!lacks("professional", "family"));
    assert!(!lacks("family-or-friend", "agency"));
    let managed = |manage: &str| {
        says(json!({ "manage": manage, "nominee_agrees": true, "what_for": ["family"],
        "paid_person": "relative-elsewhere" }))
    };
    assert!(managed("nominated-person") && managed("with-help"));
    assert!(!managed("alone") && !managed("money-manager"));
}

#[test]
fn the_authorised_person_is_the_employer() {
    let says = |changes: Value| found(&changes).reasons.contains(&Reason::AuthorisedEmployer);
    let asks = json!({ "who": "other", "capacity": "lacks", "manage": null, "acts": "family-or-friend",
        "authority": "none", "other_authority": false });
    assert!(says(asks.clone()));
    let mut agency = asks;
    agency["what_for"] = json!(["agency"]);
    assert!(!says(agency), "an agency employs its own workers");
    assert!(!says(json!({})));
}

/// Nothing is said of savings, nor of a financial assessment, where nothing is charged.
#[test]
fn free_care_needs_no_look_at_savings() {
    let told = |free: Value| {
        let mut all = json!({ "paid_by": null, "savings": { "own": "30000" } });
        all.as_object_mut().unwrap().extend(free.as_object().unwrap().clone());
        found(&all)
    };
    for free in [
        json!({ "free_care": ["cjd"] }),
        json!({ "free_care": ["reablement"], "all_free": true }),
        json!({ "free_care": [], "council": "hammersmith-and-fulham" }),
    ] {
        let found = told(free.clone());
        assert_eq!(found.outcome, Outcome::Suitable, "{free}");
        for reason in [Reason::SavingsAssessed, Reason::SavingsNoBan, Reason::PayerUnknown] {
            assert!(!found.reasons.contains(&reason), "{free} {reason:?}");
        }
        for next in [Next::FinancialAssessment, Next::CheckCharge] {
            assert!(!found.next.contains(&next), "{free} {next:?}");
        }
    }
    // Half of it is free, and savings above the limit decide about the rest.
    let part = told(json!({ "free_care": ["reablement"], "all_free": false, "paid_by": "council" }));
    assert!(part.reasons.contains(&Reason::SavingsAssessed));
}

/// Seven stays of ten days, with twenty days between them, are seventy days: more than four weeks. A page has room for six.
#[test]
fn no_stay_is_cut_off() {
    let stays = |count: u32| {
        let day = |days: u32| (day("2026-12-01") + chrono::Days::new(u64::from(days))).to_string();
        let each = (0..count).map(|place| json!({ "from": day(place * 30), "to": day(place * 30 + 10) }));
        let all = json!({ "what_for": ["care-home-stay"], "care_home_stays": each.collect::<Vec<_>>() });
        found(&all).purposes[0].outcome
    };
    assert_eq!(stays(2), Outcome::Suitable, "twenty days");
    for count in 3..=9 {
        assert_eq!(stays(count), Outcome::NotThisKindOfSupport, "{count}");
    }
    // Three of nine days are 27 days; a fourth, far from the others, stands alone; the seventh of a long list counts too.
    let short = |count: u32, last: u32| {
        let day = |days: u32| (day("2026-12-01") + chrono::Days::new(u64::from(days))).to_string();
        let mut each: Vec<_> =
            (0..count).map(|place| json!({ "from": day(place * 60), "to": day(place * 60 + 2) })).collect();
        each.push(json!({ "from": day(count * 60), "to": day(count * 60 + last) }));
        found(&json!({ "what_for": ["care-home-stay"], "care_home_stays": each })).purposes[0].outcome
    };
    assert_eq!(short(6, 20), Outcome::Suitable);
    assert_eq!(short(6, 40), Outcome::NotThisKindOfSupport);
}

//! Which ways remain, and when the conditions of section 31 are said to be met.

use std::collections::BTreeSet;

use rules::tools::suitability::{Outcome, Reason, Suitability, Way};
use serde_json::{Value, json};

use crate::common::random::Random;
use crate::common::records::{answers, far_reaching, found, random};
use crate::common::shown;

/// Ways in which the money of a direct payment reaches somebody.
const MONEY: [Way; 6] = [
    Way::BankAccount,
    Way::PrepaidCard,
    Way::NominatedPerson,
    Way::AuthorisedPerson,
    Way::ManagedAccount,
    Way::MoneyManager,
];

fn somebody(more: &Value) -> Suitability {
    let mut record = json!({
        "support_for": "care", "who": "me", "council": "other", "home": "own-home", "assessment": "eligible",
        "paid_by": "council", "capacity": "has", "manage": "alone", "court_order": "none",
        "what_for": ["personal-assistant"], "circumstances": [],
    });
    let fields = record.as_object_mut().unwrap();
    fields.extend(more.as_object().unwrap().clone());
    found(&answers(fields)).unwrap()
}

/// A payment is made on request alone (s.31(1)(b)), not where the law forbids it (s.31(5)), and to nobody for whom the
/// council has nothing to pay (s.31(1)(a)). The council's own service stays open to whoever has needs that it must meet.
#[test]
fn money_reaches_nobody_who_has_not_asked_or_may_not_have_it() {
    let mut seed = Random::seeded(51);
    let mut met = BTreeSet::new();
    for _ in 0..20_000 {
        let record = random(&mut seed);
        let who = answers(&far_reaching(record, &mut seed));
        let Some(result) = found(&who) else { continue };
        let last = result.then.unwrap_or(result.outcome);
        let ways: BTreeSet<_> = result.ways.iter().copied().collect();
        assert_eq!(ways.len(), result.ways.len(), "one stands twice: {}", shown(&who));
        match last {
            Outcome::NotEngland
            | Outcome::OtherScheme
            | Outcome::NotEligibleNow
            | Outcome::NoCouncilMoneyNow => assert!(ways.is_empty(), "{last:?} {ways:?} {}", shown(&who)),
            // What is barred is the money, and not by part either.
            Outcome::NotAllowed => assert_eq!(ways, BTreeSet::from([Way::ManagedService]), "{}", shown(&who)),
            Outcome::PersonMustChoose => {
                let money = MONEY.iter().any(|way| ways.contains(way));
                assert!(!money && ways.contains(&Way::ManagedService), "{ways:?} {}", shown(&who));
            }
            _ => {
                assert!(ways.contains(&Way::ManagedService) && ways.contains(&Way::Mix), "{}", shown(&who));
                // An authorised person holds the money of somebody who cannot ask (s.32), a nominated one that of somebody
                // who can (s.31).
                let [authorised, nominated] =
                    [Way::AuthorisedPerson, Way::NominatedPerson].map(|way| ways.contains(&way));
                assert_ne!(authorised, nominated, "{ways:?} {}", shown(&who));
                // A card is a choice beside an account.
                let [card, account] = [Way::PrepaidCard, Way::BankAccount].map(|way| ways.contains(&way));
                assert_eq!((card, account), (nominated, nominated), "{}", shown(&who));
            }
        }
        met.insert(last.key());
    }
    assert_eq!(met.len(), Outcome::ALL.len() - 1, "all but the assessment, which comes before them: {met:?}");
}

/// The four conditions (s.31(4) to (7)): capacity, nothing that forbids it, somebody who can manage it, and that it is an
/// appropriate way. And the council must have something to pay (s.31(1)(a)). What is not known is not met.
#[test]
fn the_conditions_are_met_only_where_each_is_known() {
    let met = |more: Value| somebody(&more).reasons.contains(&Reason::ConditionsMet);
    assert_eq!(somebody(&json!({})).outcome, Outcome::Suitable);
    for more in [json!({}), json!({ "manage": "with-help" }), json!({ "manage": "money-manager" })] {
        assert!(met(more.clone()), "{more}");
    }
    for more in [
        json!({ "manage": "not-sure" }),
        json!({ "paid_by": "not-sure" }),
        json!({ "paid_by": "not-sure", "manage": "with-help" }),
        json!({ "manage": "nobody" }),
        json!({ "assessment": "none" }),
        json!({ "circumstances": ["not-wanted"] }),
        json!({ "home": "prison", "convicted": true }),
    ] {
        assert!(!met(more.clone()), "{more}");
    }
    // It is the first thing that is said.
    assert_eq!(somebody(&json!({})).reasons.first(), Some(&Reason::ConditionsMet));
}

//! Being able to ask that comes and goes, or that is in doubt (Care Act 2014 s.33(2)(e) and (f), SI 2014/2871 regs 8 and
//! 9; Mental Capacity Act 2005 s.1(2)). A doubt never hides what is certain.

use rules::tools::suitability::{Outcome, Reason};
use serde_json::{Value, json};

use crate::common::records::{answers, found};

/// Somebody whose daughter answers for them.
fn outcome(capacity: &str, more: &Value) -> (Outcome, Vec<Reason>) {
    let mut record = json!({
        "support_for": "care", "who": "other", "council": "other", "home": "own-home", "assessment": "eligible",
        "paid_by": "council", "capacity": capacity, "court_order": "none", "what_for": ["personal-assistant"],
        "circumstances": [],
    });
    let fields = record.as_object_mut().unwrap();
    fields.extend(more.as_object().unwrap().clone());
    let found = found(&answers(fields)).unwrap();
    (found.outcome, found.reasons)
}

#[test]
fn capacity_that_comes_and_goes_with_somebody_who_manages_needs_help_and_no_judgement() {
    for (more, expected) in [
        (json!({ "manage": "with-help" }), Outcome::SuitableWithHelp),
        (json!({ "manage": "money-manager" }), Outcome::SuitableWithHelp),
        (json!({ "manage": "nominated-person", "nominee_agrees": true }), Outcome::SuitableWithHelp),
        (json!({ "manage": "nominated-person", "nominee_agrees": false }), Outcome::NotThroughThisPerson),
        // Nobody would look after it on the other days.
        (json!({ "manage": "alone" }), Outcome::CouncilDiscretion),
        (json!({ "manage": "nobody" }), Outcome::CouncilDiscretion),
        (json!({ "manage": "not-sure" }), Outcome::CouncilDiscretion),
    ] {
        let (outcome, reasons) = outcome("sometimes", &more);
        assert_eq!(outcome, expected, "{more}");
        assert!(reasons.contains(&Reason::CapacitySometimes), "{more} {reasons:?}");
    }
}

#[test]
fn in_doubt_the_council_looks() {
    for manage in ["alone", "with-help", "money-manager"] {
        let (outcome, reasons) = outcome("not-sure", &json!({ "manage": manage }));
        assert_eq!(outcome, Outcome::CouncilDiscretion, "{manage}");
        assert!(reasons.contains(&Reason::CapacityPresumed), "{manage} {reasons:?}");
    }
}

#[test]
fn a_doubt_hides_nothing_that_is_certain() {
    for capacity in ["has", "sometimes", "not-sure"] {
        let (limit, _) = outcome(capacity, &json!({ "manage": "with-help", "what_for": ["care-home"] }));
        assert_eq!(limit, Outcome::NotThisKindOfSupport, "{capacity}");
        let (refused, _) =
            outcome(capacity, &json!({ "manage": "nominated-person", "nominee_agrees": false }));
        assert_eq!(refused, Outcome::NotThroughThisPerson, "{capacity}");
    }
    // Where nobody can ask at all, no payment is left that something else could be bought with.
    let nobody = json!({ "acts": "nobody", "what_for": ["care-home"] });
    assert_eq!(outcome("lacks", &nobody).0, Outcome::CouncilDiscretion);
}

//! What the tests of the eligibility check share.

mod cases;
mod properties;
mod walk;

use chrono::NaiveDate;
use rules::record::Answers;
use rules::tools::eligibility::{Eligibility, Fits, Outcome, Part, Reason};
use serde_json::Value;

/// The day of all tests.
pub fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

/// A record as the JSON API has it.
pub fn answers(json: &Value) -> Answers {
    serde_json::from_value(json.clone()).unwrap_or_else(|error| panic!("{error} in {json}"))
}

/// The record as a request, to try by hand what a test found.
pub fn shown(answers: &Answers) -> String {
    serde_json::to_string(answers).unwrap()
}

pub fn check(answers: &Answers) -> Eligibility {
    let found = rules::tools::eligibility::check(answers, today());
    sound(&found, &shown(answers));
    found
}

const ADULT: &[Part] = &[Part::Cause, Part::DailyLife, Part::Impact];
const CARER: &[Part] = &[Part::NecessaryCare, Part::UnpaidRole, Part::HealthOrLife, Part::CarersImpact];
/// Points of one test that are wrong for the other.
const ADULT_ONLY: &[Reason] = &[
    Reason::CauseNeeded,
    Reason::DiagnosisNotNeeded,
    Reason::SubstanceMisuse,
    Reason::HiddenConditions,
    Reason::TwoNeeded,
    Reason::SlownessCounts,
    Reason::ChildCareCounts,
    Reason::CarersHelpLeftOut,
];
const CARER_ONLY: &[Reason] = &[
    Reason::NecessaryCare,
    Reason::OtherPersonsNeeds,
    Reason::CareUnderContract,
    Reason::MayBeSeenAsCarer,
    Reason::HealthAlone,
    Reason::OneIsEnough,
    Reason::SlownessNotForCarers,
    Reason::CarersOwnRight,
];
const IF_NOT: &[Reason] =
    &[Reason::CouncilMayHelp, Reason::PreventionAndAdvice, Reason::WrittenReasons, Reason::AskAgain];

/// What must hold of every result, whatever the answers.
fn sound(found: &Eligibility, why: &str) {
    let parts: Vec<_> = found.parts.iter().map(|finding| finding.part).collect();
    let says = |reason: &Reason| found.reasons.contains(reason);
    let key = found.support_for.key();
    let (own, strange) = match key {
        "care" => (ADULT, CARER_ONLY),
        "carer" => (CARER, ADULT_ONLY),
        _ => (&[][..], &[][..]),
    };
    assert_eq!(parts, own, "{why}");
    assert!(!strange.iter().any(says), "{:?} of {key}: {why}", found.reasons);
    assert_eq!(found.always, Reason::ALWAYS, "{why}");
    assert!(found.reasons.is_sorted() && !found.reasons.is_empty(), "{why}");
    let fits = |fits: Fits| found.parts.iter().filter(|finding| finding.fits == fits).count();
    match found.outcome {
        Outcome::LikelyEligible => {
            assert_eq!(fits(Fits::Fits), parts.len(), "{why}");
            assert!(!IF_NOT.iter().any(says), "{why}");
        }
        Outcome::LikelyNotEligible => {
            assert!(fits(Fits::DoesNotFit) > 0, "{why}");
            assert!(IF_NOT.iter().all(says), "{why}");
        }
        Outcome::CouldBe => assert!(says(&Reason::NotSureIsFine), "{why}"),
        Outcome::OtherScheme => {
            assert_eq!(key, "young", "{why}");
            assert!(found.list.is_empty() && parts.is_empty() && !found.health_at_risk, "{why}");
        }
    }
    for reason in found.reasons.iter().chain(&found.always) {
        assert!(!reason.sources().is_empty(), "{reason:?}");
    }
}

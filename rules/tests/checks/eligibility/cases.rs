//! Every case of `tests/cases/eligibility.json`: the outcome, and that what must be said is said and what must not is
//! not, by reason. A fact that nobody has mapped to the record fails the test.

use std::collections::{BTreeMap, BTreeSet};

use rules::record::Answers;
use rules::tools::eligibility::{Eligibility, Outcome, Reason};
use serde_json::{Map, Value, json};

use super::{answers, check, today};

const FILE: &str = include_str!("../../../../tests/cases/eligibility.json");

#[test]
fn every_case_has_its_outcome_and_its_reasons() {
    let file: Value = serde_json::from_str(FILE).unwrap();
    let cases = file["cases"].as_array().unwrap();
    assert!(cases.len() >= 14, "cases have gone");
    for case in cases {
        let (id, facts) = (case["id"].as_str().unwrap(), case["facts"].as_object().unwrap());
        let is_carer = is_carer(case);
        let found = check(&record(id, is_carer, facts));
        println!("{id}: {} because {:?}", found.outcome.key(), found.reasons);
        let expected = outcome(case["expected"]["outcome"].as_str().unwrap());
        assert_eq!(found.outcome, expected, "{id} {case:#}");
        for reason in must_say(is_carer, facts, expected) {
            assert!(found.reasons.contains(&reason), "{id} does not say {reason:?}: {found:?}");
        }
        for reason in must_not_say(facts, expected) {
            assert!(!found.reasons.contains(&reason), "{id} says {reason:?}: {found:?}");
        }
        has_sources(id, &found);
    }
}

fn is_carer(case: &Value) -> bool {
    match case["kind"].as_str().unwrap() {
        "adult" => false,
        "carer" => true,
        other => panic!("{other} is not a kind of case that is handled"),
    }
}

fn outcome(name: &str) -> Outcome {
    Outcome::from_key(&name.to_lowercase().replace('_', "-")).unwrap_or_else(|| panic!("{name}"))
}

/// What the cases call an outcome, in our words.
fn outcome_key(name: &str) -> String {
    match name {
        "toileting" => "toilet".to_owned(),
        "home_safely" | "safe_home" | "use_home" => "home-safety".to_owned(),
        other => other.replace('_', "-"),
    }
}

/// What the cases call a way, in ours; for a carer slowness is none.
fn way_key(id: &str, is_carer: bool, name: &str) -> Option<&'static str> {
    match name {
        "help" | "assistance" | "prompting" | "supervision" => Some("help"),
        "pain" | "distress" | "anxiety" => Some("pain"),
        "danger" => Some("danger"),
        "slow" => (!is_carer).then_some("slow"),
        other => panic!("{id}: {other} is not a way that is handled"),
    }
}

fn words<'v>(value: &'v Value, what: &str) -> Vec<&'v str> {
    let list = value.as_array().unwrap_or_else(|| panic!("{what} is not a list"));
    list.iter().map(|word| word.as_str().unwrap()).collect()
}

/// A case's facts as a record of answers. "Unable" is "not without help", unless the case says how.
fn record(id: &str, is_carer: bool, facts: &Map<String, Value>) -> Answers {
    let mut record = json!({ "who": "me", "support_for": if is_carer { "carer" } else { "care" } });
    let mut hard: Option<BTreeMap<String, BTreeSet<&str>>> = None;
    for (name, value) in facts {
        match name.as_str() {
            "cause" => record["cause"] = cause(id, value.as_str().unwrap()).into(),
            "unable" => {
                let list = hard.get_or_insert_default();
                for outcome in words(value, name) {
                    list.entry(outcome_key(outcome)).or_default().insert("help");
                }
            }
            "achieves_with" => {
                let list = hard.get_or_insert_default();
                for said in words(value, name) {
                    let (way, outcome) = said.split_once(':').unwrap();
                    list.entry(outcome_key(outcome)).or_default().extend(way_key(id, is_carer, way));
                }
            }
            "needs" => assert_eq!(way_key(id, is_carer, value.as_str().unwrap()), Some("help")),
            "necessary_care" | "impact" => record[name] = known(value),
            "health_risk" => record["health_at_risk"] = known(value),
            "paid_role" | "under_contract" | "contracted" | "voluntary_work" | "paid_carer" => {
                record["paid_role"] = known(value);
            }
            // Not asked, as they change nothing in the test: what must be said of them is said to everyone.
            "fluctuates" | "cared_for_eligible" => {}
            "age" => record["age"] = json!({ "born": birthday(value.as_u64().unwrap()) }),
            other => panic!("{id}: the fact {other} is not mapped to the record"),
        }
    }
    // A role is only named where it is paid.
    if is_carer && record.get("paid_role").is_none() {
        record["paid_role"] = false.into();
    }
    if let Some(hard) = hard {
        let list: Map<_, _> = hard.into_iter().map(|(key, ways)| (key, json!({ "ways": ways }))).collect();
        record[if is_carer { "carer_outcomes" } else { "outcomes" }] = list.into();
    }
    answers(&record)
}

fn cause(id: &str, name: &str) -> &'static str {
    match name {
        "illness" | "impairment" | "brain_injury" => "illness",
        "no_diagnosis" | "undiagnosed" => "no-diagnosis",
        "substance_misuse" => "substances",
        "none" => "none",
        "unknown" | "not_sure" => "not-sure",
        other => panic!("{id}: {other} is not a cause that is handled"),
    }
}

fn known(value: &Value) -> Value {
    if value.is_boolean() { value.clone() } else { "not-sure".into() }
}

/// The birthday of somebody who turned this age yesterday.
fn birthday(age: u64) -> String {
    let years = u32::try_from(age).unwrap();
    (today() - chrono::Months::new(12 * years) - chrono::Days::new(1)).to_string()
}

fn says(facts: &Map<String, Value>, name: &str, value: &Value) -> bool {
    facts.get(name) == Some(value)
}

fn lists(facts: &Map<String, Value>, name: &str, starts: &str) -> bool {
    facts.get(name).is_some_and(|list| words(list, name).iter().any(|word| word.starts_with(starts)))
}

/// What these facts oblige us to say.
fn must_say(is_carer: bool, facts: &Map<String, Value>, expected: Outcome) -> Vec<Reason> {
    let yes = |name| says(facts, name, &true.into());
    let no = |name| says(facts, name, &false.into());
    let cause = |name: &str| says(facts, "cause", &name.into());
    let way = |name| lists(facts, "achieves_with", name);
    let is_not = expected == Outcome::LikelyNotEligible;
    let is_young = expected == Outcome::OtherScheme;
    let all = [
        (is_young && is_carer, Reason::YoungCarer),
        (is_young && is_carer, Reason::TransitionAssessment),
        (cause("none"), Reason::CauseNeeded),
        (cause("none"), Reason::HiddenConditions),
        (cause("substance_misuse"), Reason::SubstanceMisuse),
        (cause("no_diagnosis"), Reason::DiagnosisNotNeeded),
        (!is_carer && !is_young && !cause("none"), Reason::TwoNeeded),
        (!is_carer && !is_young && !cause("none"), Reason::CarersHelpLeftOut),
        (!is_carer && lists(facts, "unable", "child_care"), Reason::ChildCareCounts),
        (says(facts, "needs", &"prompting".into()), Reason::PromptingCounts),
        (yes("fluctuates"), Reason::NeedsComeAndGo),
        (way("pain"), Reason::PainCounts),
        (way("danger"), Reason::DangerCounts),
        (!is_carer && way("slow"), Reason::SlownessCounts),
        (is_carer && way("slow") && is_not, Reason::SlownessNotForCarers),
        (is_carer && way("slow") && is_not, Reason::HealthAlone),
        (is_carer && !is_young, Reason::OtherPersonsNeeds),
        (is_carer && !is_young, Reason::CarersOwnRight),
        (no("necessary_care"), Reason::NecessaryCare),
        (yes("health_risk") && !no("necessary_care"), Reason::HealthAlone),
        (yes("paid_role"), Reason::MayBeSeenAsCarer),
        (is_not, Reason::CouncilMayHelp),
        (is_not, Reason::PreventionAndAdvice),
        (is_not, Reason::WrittenReasons),
    ];
    all.into_iter().filter_map(|(holds, reason)| holds.then_some(reason)).collect()
}

/// What would be wrong to say.
fn must_not_say(facts: &Map<String, Value>, expected: Outcome) -> Vec<Reason> {
    let mut all = Vec::new();
    if expected == Outcome::LikelyEligible {
        all.extend([
            Reason::WrittenReasons,
            Reason::CouncilMayHelp,
            Reason::ImpactNeeded,
            Reason::NotSureIsFine,
        ]);
    }
    if !says(facts, "cause", &"none".into()) {
        all.extend([Reason::CauseNeeded, Reason::HiddenConditions]);
    }
    if says(facts, "necessary_care", &true.into()) {
        all.push(Reason::NecessaryCare);
    }
    all
}

/// Every reason and every part of the test names where it stands.
fn has_sources(id: &str, found: &Eligibility) {
    for reason in found.reasons.iter().chain(&found.always) {
        assert!(!reason.sources().is_empty(), "{id}: {}", reason.key());
    }
    for finding in &found.parts {
        assert!(!finding.part.sources().is_empty() && !finding.part.paragraph().is_empty(), "{id}");
    }
    assert_eq!(found.always.len(), Reason::ALWAYS.len(), "{id}");
}

/// What the file's cases leave out: each part that can be the one that does not fit, alone, and each route of the young.
#[test]
fn cases_of_our_own() {
    let person = |more: Value| {
        let mut record = json!({
            "support_for": "care", "cause": "illness", "impact": true,
            "outcomes": { "toilet": { "ways": ["danger"] }, "work": { "ways": ["slow"] } },
        });
        record.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        check(&answers(&record))
    };
    let carer = |more: Value| {
        let mut record = json!({
            "support_for": "carer", "necessary_care": true, "paid_role": false, "health_at_risk": false,
            "carer_outcomes": { "recreation": { "ways": ["help"] } }, "impact": true,
        });
        record.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        check(&answers(&record))
    };
    let young = |key: &str| person(json!({ "support_for": "young", "young": key }));
    let one_sure = json!({ "outcomes": { "toilet": { "ways": ["danger"] }, "work": null } });
    let in_pain = json!({ "carer_outcomes": { "work": { "ways": [] }, "nutrition": { "ways": ["pain"] } } });
    for (found, outcome, reason) in [
        (person(json!({})), Outcome::LikelyEligible, Reason::SlownessCounts),
        (person(json!({ "cause": "no-diagnosis" })), Outcome::LikelyEligible, Reason::DiagnosisNotNeeded),
        (person(json!({ "cause": "not-sure" })), Outcome::CouldBe, Reason::HiddenConditions),
        (person(json!({ "impact": false })), Outcome::LikelyNotEligible, Reason::ImpactNeeded),
        (person(json!({ "impact": "not-sure" })), Outcome::CouldBe, Reason::ImpactNeeded),
        (person(json!({ "outcomes": {} })), Outcome::LikelyNotEligible, Reason::PromptingCounts),
        (person(json!({ "outcomes": "not-sure" })), Outcome::CouldBe, Reason::NeedsComeAndGo),
        (person(one_sure), Outcome::CouldBe, Reason::TwoNeeded),
        (carer(json!({})), Outcome::LikelyEligible, Reason::OneIsEnough),
        (carer(in_pain), Outcome::LikelyEligible, Reason::PainCounts),
        (carer(json!({ "paid_role": true })), Outcome::LikelyNotEligible, Reason::MayBeSeenAsCarer),
        (carer(json!({ "paid_role": "not-sure" })), Outcome::CouldBe, Reason::CareUnderContract),
        (carer(json!({ "necessary_care": "not-sure" })), Outcome::CouldBe, Reason::NecessaryCare),
        (carer(json!({ "carer_outcomes": {} })), Outcome::LikelyNotEligible, Reason::HealthAlone),
        (carer(json!({ "carer_outcomes": "not-sure" })), Outcome::CouldBe, Reason::OneIsEnough),
        (
            carer(json!({ "carer_outcomes": {}, "health_at_risk": "not-sure" })),
            Outcome::CouldBe,
            Reason::HealthAlone,
        ),
        (carer(json!({ "impact": false })), Outcome::LikelyNotEligible, Reason::ImpactNeeded),
        (young("disabled-16-or-17"), Outcome::OtherScheme, Reason::Young16To17),
        (young("parent-of-disabled-child"), Outcome::OtherScheme, Reason::YoungParent),
        (young("disabled-parent"), Outcome::OtherScheme, Reason::OwnAssessmentToo),
        (young("parent-carer"), Outcome::OtherScheme, Reason::YoungParentCarer),
        (young("young-carer"), Outcome::OtherScheme, Reason::YoungCarer),
        (young("not-sure"), Outcome::OtherScheme, Reason::YoungUnknown),
        (person(json!({ "age": { "born": "2008-11-23" } })), Outcome::OtherScheme, Reason::YoungUnknown),
        (person(json!({ "age": { "born": "2008-11-22" } })), Outcome::LikelyEligible, Reason::TwoNeeded),
        (carer(json!({ "age": { "born": "2008-11-23" } })), Outcome::OtherScheme, Reason::YoungCarer),
    ] {
        assert_eq!(found.outcome, outcome, "{found:?}");
        assert!(found.reasons.contains(&reason), "{reason:?}: {found:?}");
    }
}

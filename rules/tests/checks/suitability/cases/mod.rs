//! Every scenario of `tests/cases/suitability.json`, through the JSON API: the outcome, what must be said and what must
//! not. The file's fact names are mapped to our questions in `facts.rs`, its meanings to our reasons in `meanings.rs`.

mod facts;
mod meanings;

use std::collections::BTreeSet;

use rules::api;
use serde_json::Value;

const FILE: &str = include_str!("../../../../../tests/cases/suitability.json");

fn file() -> Value {
    serde_json::from_str(FILE).unwrap()
}

fn cases(file: &Value) -> &[Value] {
    file["cases"].as_array().unwrap()
}

/// What the API answers to a case.
fn answered(case: &Value) -> Value {
    let request = facts::request(&case["facts"]);
    let answer = api::answer("suitability", &request.to_string());
    let answer = answer.unwrap_or_else(|refused| panic!("{}: {refused} in {request}", case["id"]));
    serde_json::from_str(&answer).unwrap()
}

/// SUITABLE_WITH_HELP is our `suitable-with-help`.
fn key(outcome: &Value) -> String {
    outcome.as_str().unwrap().to_lowercase().replace('_', "-")
}

/// The ids that an answer says, of reasons, next steps and ways.
fn said(answer: &Value) -> BTreeSet<&str> {
    let of = |list: &str| answer[list].as_array().into_iter().flatten().filter_map(Value::as_str);
    let reasons = answer["reasons"].as_array().into_iter().flatten();
    reasons.filter_map(|why| why["reason"].as_str()).chain(of("next")).chain(of("ways")).collect()
}

#[test]
fn every_case_has_its_outcome() {
    let file = file();
    assert!(cases(&file).len() >= 63, "cases are missing");
    let wrong = cases(&file).iter().filter_map(|case| {
        let answer = answered(case);
        let (ours, theirs) = (answer["outcome"].as_str().unwrap(), key(&case["expected"]["outcome"]));
        (ours != theirs).then(|| format!("{} {}: {ours}, not {theirs}", case["id"], case["title"]))
    });
    let wrong: Vec<_> = wrong.collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn what_must_be_said_is_said() {
    let file = file();
    let mut missing = Vec::new();
    for case in cases(&file) {
        let answer = answered(case);
        let (said, expected) = (said(&answer), &case["expected"]);
        for list in ["must_say", "also"] {
            for meaning in expected[list].as_array().into_iter().flatten().filter_map(Value::as_str) {
                let any = meanings::of(meaning)
                    .unwrap_or_else(|| panic!("{}: {meaning} is not mapped", case["id"]));
                if !any.iter().any(|id| said.contains(id)) {
                    missing.push(format!("{} {list} {meaning}: none of {any:?} in {said:?}", case["id"]));
                }
            }
        }
    }
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
}

/// What must not be said is, in every case, a wrong "no": no bar, and none of the reasons that would say so.
#[test]
fn what_must_not_be_said_is_not_said() {
    let file = file();
    for case in cases(&file) {
        let answer = answered(case);
        let said = said(&answer);
        for meaning in case["expected"]["must_not_say"].as_array().into_iter().flatten() {
            assert!(answer["bar"].is_null(), "{}: barred, though {meaning}", case["id"]);
            for reason in ["on-list", "prison", "approved-premises", "savings-no-ban"] {
                let about_money =
                    reason == "savings-no-ban" && key(&case["expected"]["outcome"]) == "no-council-money-now";
                assert!(about_money || !said.contains(reason), "{}: {reason}, though {meaning}", case["id"]);
            }
            let instead = meanings::instead(meaning.as_str().unwrap());
            let instead = instead.unwrap_or_else(|| panic!("{}: {meaning} is not mapped", case["id"]));
            assert!(
                instead.iter().any(|id| said.contains(id)),
                "{}: none of {instead:?} in {said:?}",
                case["id"]
            );
        }
    }
}

/// A bar comes with what remains, in every case.
#[test]
fn a_bar_never_stands_alone() {
    let file = file();
    let mut barred = 0;
    for case in cases(&file) {
        let answer = answered(case);
        if answer["outcome"] == "not-allowed" {
            let said = said(&answer);
            for needed in ["needs-still-met", "council-arranges", "ask-again-when-ends", "managed-service"] {
                assert!(said.contains(needed), "{}: {needed} is not said", case["id"]);
            }
            barred += 1;
        }
    }
    assert!(barred >= 8, "only {barred} cases are barred");
}

/// Every reason names who decides; what the law or guidance decides names where that stands.
#[test]
fn every_reason_has_its_source() {
    let file = file();
    for case in cases(&file) {
        let answer = answered(case);
        for why in answer["reasons"].as_array().into_iter().flatten() {
            assert!(why["decides"].is_string(), "{}: {why}", case["id"]);
            assert!(!why["sources"].as_array().unwrap().is_empty(), "{}: {why}", case["id"]);
        }
    }
}

/// Every fact and value that the file's vocabulary allows is known here, also where no case uses it yet.
#[test]
fn the_whole_vocabulary_is_mapped() {
    let file = file();
    for (name, values) in file["meta"]["vocabulary"].as_object().unwrap() {
        for value in values.as_array().unwrap().iter().filter_map(Value::as_str) {
            let values = match (name.as_str(), value) {
                (_, "int") => vec![serde_json::json!(50)],
                (_, "bool") => vec![serde_json::json!(true), serde_json::json!(false)],
                (_, "list") => continue,
                ("justice" | "support_wanted" | "money_issues" | "access_needs", value) => {
                    vec![serde_json::json!([value])]
                }
                (_, value) => vec![serde_json::json!(value)],
            };
            for value in values {
                let mut case = cases(&file)[0].clone();
                case["facts"][name] = value;
                answered(&case);
            }
        }
    }
}

//! The API of the eligibility check is what `rules/schema/` says: the example, the keys, and what random people get.

use std::collections::BTreeSet;

use rules::record::{AdultOutcome, CarerOutcome, Cause, Young};
use rules::tools::eligibility::questions::JOURNEY;
use rules::tools::eligibility::{Fits, Outcome, Part, Reason};
use serde_json::{Value, json};

use crate::common::random::Random;
use crate::schemas::{Api, api, are_known, keys, set};

static API: Api = api!("eligibility");

#[test]
fn the_example_is_answered_as_stored() {
    let answer = API.example();
    // Two of the ten are out of reach; that a third is not known takes nothing away (SI 2015/313 reg 2(1)(b)).
    assert_eq!(answer["outcome"], "likely-eligible");
    assert_eq!(answer["list"][0]["words"], "She forgets the gas.");
    assert_eq!(answer["list"][2]["ways"], "not-sure");
}

#[test]
fn words_of_the_schema_are_the_keys_of_the_code() {
    API.says([
        ("/anyOf/0/properties/outcome/enum", keys!(Outcome)),
        ("/anyOf/0/properties/parts/items/properties/fits/enum", keys!(Fits)),
        ("/$defs/Part/enum", keys!(Part)),
        ("/$defs/Reason/enum", keys!(Reason)),
        ("/$defs/Question/enum", set(JOURNEY.questions().map(|question| question.id()))),
    ]);
}

/// Somebody's answers, each of them missing now and then.
pub fn person(random: &mut Random) -> Value {
    let mut record = serde_json::Map::new();
    let mut put = |random: &mut Random, field: &str, values: &[Value]| {
        if !random.one_in(8) {
            record.insert(field.to_owned(), values[random.below(values.len())].clone());
        }
    };
    let known = [json!(true), json!(true), json!(false), json!("not-sure")];
    put(
        random,
        "support_for",
        &[json!("care"), json!("care"), json!("carer"), json!("carer"), json!("young")],
    );
    put(random, "young", &Young::ALL.iter().map(|one| json!(one.key())).collect::<Vec<_>>());
    put(random, "cause", &Cause::ALL.iter().map(|one| json!(one.key())).collect::<Vec<_>>());
    for field in ["necessary_care", "health_at_risk", "impact"] {
        put(random, field, &known);
    }
    put(random, "paid_role", &[json!(false), json!(false), json!(true), json!("not-sure")]);
    put(
        random,
        "age",
        &[json!({ "band": "pension-age" }), json!({ "born": "2010-05-01" }), json!("not-sure")],
    );
    let adult =
        list(random, AdultOutcome::ALL.iter().map(|one| one.key()), &["help", "pain", "danger", "slow"]);
    let carer = list(random, CarerOutcome::ALL.iter().map(|one| one.key()), &["help", "pain", "danger"]);
    put(random, "outcomes", &[adult, json!("not-sure"), json!({})]);
    put(random, "carer_outcomes", &[carer, json!("not-sure"), json!({})]);
    record.insert("date".to_owned(), json!("2026-11-22"));
    Value::Object(record)
}

/// Some parts of life, each with a way, with none of them, or not sure.
fn list(random: &mut Random, outcomes: impl Iterator<Item = &'static str>, ways: &[&str]) -> Value {
    let mut list = serde_json::Map::new();
    for outcome in outcomes {
        if random.one_in(4) {
            let way = json!({ "ways": [random.pick(ways)], "words": "On bad days." });
            let said = [way.clone(), way, json!({ "ways": [] }), json!("not-sure"), json!(null)];
            list.insert(outcome.to_owned(), said[random.below(said.len())].clone());
        }
    }
    Value::Object(list)
}

#[test]
fn random_records_are_taken_and_answered_as_documented() {
    let (mut random, mut reasons, mut outcomes) = (Random::seeded(34), BTreeSet::new(), BTreeSet::new());
    for _ in 0..10_000 {
        let answer = API.taken(&person(&mut random));
        outcomes.insert(answer["outcome"].as_str().unwrap().to_owned());
        for list in ["reasons", "always"] {
            for why in answer[list].as_array().into_iter().flatten() {
                reasons.insert(why["reason"].as_str().unwrap().to_owned());
                are_known(&why["sources"]);
            }
        }
    }
    // None of what is documented is never said.
    assert_eq!(reasons, set(Reason::ALL.iter().map(|reason| reason.key())));
    assert_eq!(outcomes, set(Outcome::ALL.iter().map(|outcome| outcome.key()).chain(["ask-back"])));
}

/// The older page of Medway says two or more outcomes; the regulation says any (reg 3(2)(b)).
#[test]
fn a_councils_own_test_for_carers_is_shown_and_not_followed() {
    let carer = |council: &str| {
        json!({
            "date": "2026-11-22", "support_for": "carer", "council": council, "necessary_care": true,
            "paid_role": false, "health_at_risk": false,
            "carer_outcomes": { "recreation": { "ways": ["help"] } }, "impact": true
        })
    };
    let medway = API.taken(&carer("medway"));
    assert_eq!(medway["outcome"], "likely-eligible");
    assert_eq!(API.taken(&carer("other"))["outcome"], medway["outcome"]);
    let said = medway["statements"].as_array().unwrap();
    assert!(said.iter().any(|one| one["about"] == "carers-test" && one["differs"] == true), "{said:?}");
    let adult = API.taken(&json!({ "date": "2026-11-22", "support_for": "care", "council": "medway" }));
    assert!(adult["statements"].as_array().unwrap().is_empty());
}

#[test]
fn what_a_request_can_not_be_is_refused_by_both() {
    API.refuses_on_a_day([
        ("cause", json!({ "cause": "age" })),
        ("necessary_care", json!({ "support_for": "carer", "necessary_care": "often" })),
        ("outcomes.toilet.ways[0]", json!({ "outcomes": { "toilet": { "ways": ["late"] } } })),
        ("carer_outcomes.work.ways[0]", json!({ "carer_outcomes": { "work": { "ways": ["slow"] } } })),
        ("outcomes.toilet", json!({ "outcomes": { "toilet": ["help"] } })),
        (
            "outcomes.toilet.words",
            json!({ "outcomes": { "toilet": { "ways": [], "words": "x".repeat(501) } } }),
        ),
    ]);
}

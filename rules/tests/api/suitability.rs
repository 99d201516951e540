//! The API of the suitability check is what `rules/schema/` says: the examples, the fields, the keys on both sides.

use std::collections::BTreeSet;

use rules::journey::Tool;
use rules::record::{
    Acts, AdultOutcome, AdultWay, Assessment, Authority, Capacity, CarerOutcome, CarerWay, Cause,
    Circumstance, CourtOrder, Home, Manage, MentalHealthOrder, PaidBy, PaidPerson, PaidWork, Requirement,
    SupportFor, WhatFor, Wish, Young,
};
use rules::shared::Decides;
use rules::tools::suitability::questions::{JOURNEY, MOST_STAYS};
use rules::tools::suitability::{Bring, Contradiction, Next, Outcome, Reason, Way};
use serde_json::{Value, json};

use crate::common::random::Random;
use crate::common::records;
use crate::schemas::{
    ANSWERS, Api, api, are_known, dated, keys, parsed, program, refused, set, topics_of_statements, words,
};

static API: Api = api!("suitability");

#[test]
fn the_example_is_answered_as_stored() {
    let answer = API.example();
    // Power over property is none over care, nobody else has that: the council may find the helper suitable. Two stays of
    // three weeks, two weeks apart, are more than four. No order by itself, whatever the council's plan says of it.
    assert_eq!(answer["outcome"], "only-via-authorised-person");
    assert_eq!(answer["purposes"][0]["outcome"], "suitable");
    assert_eq!(answer["purposes"][1]["outcome"], "not-this-kind-of-support");
    let about = |topic: &str| {
        let said = answer["statements"].as_array().unwrap();
        said.iter().any(|one| one["about"] == topic && one["differs"] == true)
    };
    assert!(answer["bar"].is_null() && about("court-orders") && about("licence"));
}

#[test]
fn every_kind_of_response_fits_its_schema() {
    let first =
        API.taken(&json!({ "date": "2026-11-22", "assessment": "none", "circumstances": ["moving"] }));
    assert_eq!((&first["outcome"], &first["then"]), (&json!("needs-assessment-first"), &json!("get-advice")));
    for (more, bar) in [
        (json!({ "home": "prison", "convicted": true }), "prison"),
        (json!({ "home": "approved-premises", "convicted": true }), "approved-premises"),
        (json!({ "court_order": "drugs-or-alcohol", "requirements": ["youth-order"] }), "schedule1"),
    ] {
        let mut request = json!({ "date": "2026-11-22" });
        request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let answer = API.taken(&request);
        assert_eq!((&answer["outcome"], &answer["bar"]), (&json!("not-allowed"), &json!(bar)));
    }
    let back =
        API.taken(&json!({ "date": "2026-11-22", "support_for": "care", "who": "me", "capacity": "lacks" }));
    assert_eq!(back["outcome"], "ask-back");
}

#[test]
fn fields_of_the_schema_are_those_of_the_code() {
    let schema = parsed(ANSWERS);
    assert_eq!(words(&schema, "/properties"), API.fields_beside(&json!({ "?": 1 })));
    let stay = dated(json!({ "care_home_stays": [{ "?": 1 }] }));
    let stays = "/properties/care_home_stays/anyOf/0/items/properties";
    assert_eq!(words(&schema, stays), API.fields_beside(&stay));
    let outcome = dated(json!({ "outcomes": { "toilet": { "?": 1 } } }));
    assert_eq!(
        words(&schema, "/properties/outcomes/anyOf/0/properties/toilet/anyOf/0/properties"),
        API.fields_beside(&outcome)
    );
    let stays = &schema["properties"]["care_home_stays"]["anyOf"][0];
    assert_eq!(stays["maxItems"].as_u64(), u64::try_from(MOST_STAYS).ok());
}

#[test]
fn words_of_the_schemas_are_the_keys_of_the_code() {
    let (answers, response) = (parsed(ANSWERS), API.response());
    assert_eq!(words(&answers, "/properties/support_for/enum"), keys!(SupportFor));
    for (field, rest, keys) in [
        ("young", "/enum", keys!(Young)),
        ("home", "/enum", keys!(Home)),
        ("assessment", "/enum", keys!(Assessment)),
        ("paid_by", "/enum", keys!(PaidBy)),
        ("capacity", "/enum", keys!(Capacity)),
        ("acts", "/enum", keys!(Acts)),
        ("authority", "/enum", keys!(Authority)),
        ("manage", "/enum", keys!(Manage)),
        ("court_order", "/enum", keys!(CourtOrder)),
        ("paid_person", "/enum", keys!(PaidPerson)),
        ("paid_work", "/enum", keys!(PaidWork)),
        ("mental_health_order", "/enum", keys!(MentalHealthOrder)),
        ("cause", "/enum", keys!(Cause)),
        ("requirements", "/items/enum", keys!(Requirement)),
        ("what_for", "/items/enum", keys!(WhatFor)),
        ("circumstances", "/items/enum", keys!(Circumstance)),
        ("wishes", "/items/enum", keys!(Wish)),
        ("outcomes", "/properties", keys!(AdultOutcome)),
        ("carer_outcomes", "/properties", keys!(CarerOutcome)),
    ] {
        assert_eq!(words(&answers, &format!("/properties/{field}/anyOf/0{rest}")), keys, "{field}");
    }
    for (field, keys) in [("outcomes", keys!(AdultWay)), ("carer_outcomes", keys!(CarerWay))] {
        let work = format!("/properties/{field}/anyOf/0/properties/work/anyOf/0");
        assert_eq!(words(&answers, &format!("{work}/properties/ways/anyOf/0/items/enum")), keys, "{field}");
    }
    for (name, keys) in [
        ("Outcome", keys!(Outcome)),
        ("Decides", keys!(Decides)),
        ("Reason", keys!(Reason)),
        ("Way", keys!(Way)),
        ("Next", keys!(Next)),
        ("Bring", keys!(Bring)),
        ("WhatFor", keys!(WhatFor)),
        ("StatementTopic", topics_of_statements()),
        ("Contradiction", keys!(Contradiction)),
        ("Question", set(JOURNEY.questions().map(|question| question.id()))),
    ] {
        assert_eq!(words(&response, &format!("/$defs/{name}/enum")), keys, "{name}");
    }
}

/// Every value of every field by itself is taken by both, and every field of the journey has its page's name.
#[test]
fn every_value_is_taken_alone() {
    let schema = parsed(ANSWERS);
    for (field, values) in records::values() {
        for value in values {
            let answer = API.taken(&json!({ "date": "2026-11-22", field: value }));
            assert!(answer["outcome"].is_string(), "{field}: {value}");
        }
    }
    for id in JOURNEY.questions().map(|question| question.id()) {
        assert!(schema["properties"][id.replace('-', "_")].is_object(), "{id}");
    }
}

#[test]
fn random_records_are_taken_and_answered_as_documented() {
    let (mut random, mut reasons, mut outcomes) = (Random::seeded(33), BTreeSet::new(), BTreeSet::new());
    for _ in 0..10_000 {
        let record = records::random(&mut random);
        let mut record = records::far_reaching(record, &mut random);
        record.insert("date".to_owned(), json!("2026-11-22"));
        let answer = API.taken(&Value::Object(record));
        outcomes.insert(answer["outcome"].as_str().unwrap().to_owned());
        for why in answer["reasons"].as_array().into_iter().flatten() {
            reasons.insert(why["reason"].as_str().unwrap().to_owned());
            are_known(&why["sources"]);
        }
    }
    // None of what is documented is never said.
    assert_eq!(reasons, set(Reason::ALL.iter().map(|reason| reason.key())));
    assert_eq!(outcomes, set(Outcome::ALL.iter().map(|outcome| outcome.key()).chain(["ask-back"])));
}

#[test]
fn what_a_request_can_not_be_is_refused_by_both() {
    API.refuses_on_a_day([
        ("home", json!({ "home": "castle" })),
        ("home", json!({ "home": ["prison"] })),
        ("home", json!({ "home": { "prison": null } })),
        ("convicted", json!({ "convicted": "yes" })),
        ("requirements[0]", json!({ "requirements": ["tag"] })),
        ("requirements", json!({ "requirements": "ended" })),
        ("what_for[0]", json!({ "what_for": [["agency"]] })),
        ("care_home_stays[0]", json!({ "care_home_stays": [["2026-11-22", "2026-11-25"]] })),
        (
            "care_home_stays[0].from",
            json!({ "care_home_stays": [{ "from": "2026-02-30", "to": "2026-11-25" }] }),
        ),
        ("care_home_stays", json!({ "what_for": ["care-home-stay"], "care_home_stays": [] })),
        ("support_for", json!({ "support_for": "not-sure" })),
        ("suitable", json!({ "suitable": true })),
    ]);
    refused(&[API.name], b"{}", "`date`: ");
    API.is_not("suitable");
}

#[test]
fn the_program_names_its_tools() {
    let (code, _, error) = program(&[], b"");
    assert_eq!(code, Some(2));
    assert!(Tool::ALL.iter().all(|tool| error.contains(tool.key())), "{error}");
}

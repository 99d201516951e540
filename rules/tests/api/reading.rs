//! What can't be read is refused by the schema and by the program, which names the field, the value and what would be right.

use std::time::{Duration, Instant};

use rules::api::{Refused, answer, answer_bytes};
use serde_json::{Map, Value, json};

use crate::common::people::{Manner, person};
use crate::common::random::Random;
use crate::common::{records, shown};
use crate::schemas::{Api, api, dated, parsed};
use crate::{care_costs, eligibility};

static CONTRIBUTION: Api = api!("contribution");
static SUITABILITY: Api = api!("suitability");
static ELIGIBILITY: Api = api!("eligibility");
static COSTS: Api = api!("care-costs");
static BUDGET: Api = api!("budget");
static BALANCE: Api = api!("balance");
static SPENDING: Api = api!("spending");

/// Every API with a request that has much in it.
const EXAMPLES: [(&Api, &str); 7] = [
    (&CONTRIBUTION, include_str!("../../schema/contribution.example.request.json")),
    (&SUITABILITY, include_str!("../../schema/suitability.example.request.json")),
    (&ELIGIBILITY, include_str!("../../schema/eligibility.example.request.json")),
    (&COSTS, include_str!("../../schema/care-costs.example.request.json")),
    (&BUDGET, include_str!("../../schema/budget.example.request.json")),
    (&BALANCE, include_str!("../../schema/balance.example.request.json")),
    (&SPENDING, include_str!("../../schema/spending.example.request.json")),
];

/// What serde and its JSON say where something is wrong: none of it is ours.
const OF_SERDE: [&str; 12] = [
    "invalid type",
    "invalid value",
    "invalid length",
    "expected",
    "missing field",
    "unknown field",
    "unknown variant",
    "duplicate field",
    "trailing",
    "EOF",
    "did not match",
    "struct ",
];

/// Where a value stands: the way to it, and how a refusal names it.
struct Place {
    pointer: String,
    field: String,
    is_key: bool,
}

/// Every place of a request.
fn places(value: &Value, at: &Place, found: &mut Vec<Place>) {
    let inner = |step: String, field: String, is_key| Place {
        pointer: format!("{}/{step}", at.pointer),
        field,
        is_key,
    };
    let all: Vec<(&Value, Place)> = match value {
        Value::Object(fields) => fields
            .iter()
            .map(|(key, value)| {
                let field = if at.field.is_empty() { key.clone() } else { format!("{}.{key}", at.field) };
                (value, inner(key.clone(), field, true))
            })
            .collect(),
        Value::Array(items) => {
            let place =
                |(place, value)| (value, inner(format!("{place}"), format!("{}[{place}]", at.field), false));
            items.iter().enumerate().map(place).collect()
        }
        _ => Vec::new(),
    };
    for (value, place) in all {
        places(value, &place, found);
        found.push(place);
    }
}

fn places_of(request: &Value) -> Vec<Place> {
    let mut found = Vec::new();
    let top = Place { pointer: String::new(), field: String::new(), is_key: false };
    places(request, &top, &mut found);
    found
}

/// Neither takes it; what the program says is ours and on one line.
fn refused(api: &Api, request: &Value) -> Refused {
    assert!(!api.takes(request), "{}: the schema takes {request}", api.name);
    let text = request.to_string();
    let refused = answer(api.name, &text).err().unwrap_or_else(|| panic!("{text} is answered"));
    let said = refused.to_string();
    assert_eq!(said.lines().count(), 1, "{said}");
    for words in OF_SERDE {
        assert!(!refused.message.contains(words), "{request}: {said}");
    }
    refused
}

/// With the key at a place named as no key is.
fn renamed(request: &Value, place: &Place) -> Value {
    let mut request = request.clone();
    let (parent, key) = place.pointer.rsplit_once('/').unwrap();
    let fields: &mut Map<_, _> = request.pointer_mut(parent).unwrap().as_object_mut().unwrap();
    let value = fields.remove(key).unwrap();
    fields.insert(format!("{key}~"), value);
    request
}

/// With another value at a place.
fn replaced(request: &Value, place: &Place, value: Value) -> Value {
    let mut request = request.clone();
    *request.pointer_mut(&place.pointer).unwrap() = value;
    request
}

/// Renames each key and puts into each place what belongs nowhere: every one is refused, and named.
fn refuses_what_is_changed(api: &Api, request: &Value, places: &[Place]) {
    for place in places {
        if place.is_key {
            let refused = refused(api, &renamed(request, place));
            let (around, _) = place.field.rsplit_once('.').unwrap_or_default();
            // Of two ways to write one thing, such as a day of birth or a band, the thing is named.
            let is_named = refused.field == format!("{}~", place.field) || refused.field == around;
            assert!(is_named, "{}: {refused}", place.field);
        }
        for wrong in [json!({ "?": 1 }), json!([["?"]]), json!(0.5), json!(-1), json!("~")] {
            let is_text =
                place.field.ends_with(".words") || (api.name == "spending" && place.field == "item");
            if is_text && wrong.is_string() {
                continue;
            }
            let refused = refused(api, &replaced(request, place, wrong.clone()));
            assert!(refused.field.starts_with(&place.field), "{}: {wrong}: {refused}", place.field);
        }
    }
}

#[test]
fn every_place_of_the_examples_is_held_to_its_type() {
    for (api, example) in EXAMPLES {
        let request = parsed(example);
        let places = places_of(&request);
        assert!(places.len() >= 2, "{example}");
        refuses_what_is_changed(api, &request, &places);
    }
}

/// A random record is taken by both; with one key renamed, or one value that belongs nowhere, by neither.
#[test]
fn random_records_are_held_to_their_types() {
    let mut random = Random::seeded(77);
    let mut tried = 0;
    for turn in 0..3_000 {
        let (api, request) = match turn % 4 {
            0 => {
                let (answers, _) = person(&mut random, Manner { unsure_one_in: 9, local_one_in: 2 });
                (&CONTRIBUTION, parsed(&shown(&answers)))
            }
            1 => {
                let record = records::random(&mut random);
                (&SUITABILITY, dated(Value::Object(records::far_reaching(record, &mut random))))
            }
            2 => (&ELIGIBILITY, eligibility::person(&mut random)),
            _ => (&COSTS, care_costs::person(&mut random)),
        };
        // Visits that repeat, and hours that are more than a week's, are nothing that a schema knows.
        if api.answered(&request).is_err() {
            assert_eq!(api.name, "care-costs", "{request}");
            continue;
        }
        let mut places = places_of(&request);
        let place = places.swap_remove(random.below(places.len()));
        refuses_what_is_changed(api, &request, &[place]);
        tried += 1;
    }
    println!("{tried} records");
    assert!(tried > 2_500);
}

#[test]
fn a_key_that_is_given_twice_is_named() {
    for (field, request) in [
        ("date", r#"{"date":"2026-11-22","date":"2026-11-22"}"#),
        ("who", r#"{"date":"2026-11-22","who":"me","partner":true,"who":"other"}"#),
        (
            "care_cost.amount",
            r#"{"date":"2026-11-22","care_cost":{"amount":"5","every":"week","amount":"6"}}"#,
        ),
        ("income.pip", r#"{"date":"2026-11-22","income":{"pip":null,"pip":"not-sure"}}"#),
        ("care_week[0].kind", r#"{"date":"2026-11-22","care_week":[{"kind":"care","kind":"care"}]}"#),
        ("strange", r#"{"date":"2026-11-22","strange":1,"strange":1}"#),
    ] {
        let refused = answer("contribution", request).unwrap_err();
        assert_eq!(
            (refused.field.as_str(), refused.message.as_str()),
            (field, "it is given twice"),
            "{request}"
        );
    }
    let refused = answer("spending", r#"{"item":"taxi","item":"bus"}"#).unwrap_err();
    assert_eq!(refused.field, "item");
}

/// Null stands for what has not been asked of a kind that is there, and for no council of "can I spend it on this?"; it is
/// no way to leave a field out.
#[test]
fn null_is_taken_where_it_means_something() {
    for (field, more) in [
        ("who", json!({ "who": null })),
        ("partner", json!({ "partner": null })),
        ("income", json!({ "income": null })),
        ("income.other.every", json!({ "income": { "other": { "amount": "5", "every": null } } })),
        ("savings.joint", json!({ "savings": { "own": "5", "joint": null } })),
        ("council_rules.share", json!({ "council_rules": { "share": null } })),
        ("agency_more.vat", json!({ "agency_more": { "vat": null, "council_rate": "5" } })),
        ("outcomes.work.ways", json!({ "outcomes": { "work": { "ways": null } } })),
    ] {
        assert_eq!(refused(&CONTRIBUTION, &dated(more)).field, field);
    }
    CONTRIBUTION.taken(&dated(json!({ "income": { "pip": null }, "housing": { "rent": null } })));
    SPENDING.taken(&json!({ "item": "taxi", "council": null }));
}

/// However a machine writes it, so long as it can be read in one way.
#[test]
fn numbers_are_taken_as_they_are_read() {
    for amount in ["5", "5.", "5.5", ".5", ".50", "007", "00000000099999.99", "0"] {
        let answer =
            CONTRIBUTION.taken(&dated(json!({ "care_cost": { "amount": amount, "every": "week" } })));
        assert_eq!(answer["outcome"], "estimate", "{amount}");
    }
    for amount in ["", ".", "5.555", "100000", "0100000", "5,5", "+5", "5e1", "٥"] {
        let cost = dated(json!({ "care_cost": { "amount": amount, "every": "week" } }));
        assert!(refused(&CONTRIBUTION, &cost).field.starts_with("care_cost"), "{amount}");
    }
    for hours in ["14.", ".25", "014.50"] {
        COSTS.taken(&dated(json!({ "care_hours": hours })));
    }
    for (children, is_right) in
        [(json!(2), true), (json!(2.0), true), (json!(2.5), false), (json!(16), false)]
    {
        let request = dated(json!({ "children": children }));
        assert_eq!(CONTRIBUTION.takes(&request), is_right, "{request}");
        assert_eq!(answer("contribution", &request.to_string()).is_ok(), is_right, "{request}");
    }
}

#[test]
fn a_refusal_shows_the_value_once_and_not_all_of_a_long_one() {
    let long = "x".repeat(10_000);
    for (field, more) in [
        ("who", json!({ "who": &long })),
        ("council", json!({ "council": &long })),
        ("care_cost.amount", json!({ "care_cost": { "amount": &long, "every": "week" } })),
        ("age.born", json!({ "age": { "born": &long } })),
        ("care_hours", json!({ "care_hours": &long })),
        ("partner", json!({ "partner": [&long] })),
        ("income", json!({ "income": &long })),
    ] {
        let said = refused(&CONTRIBUTION, &dated(more));
        assert_eq!(said.field, field);
        assert!((50..70).contains(&said.message.matches('x').count()), "{said}");
    }
    let said = refused(&CONTRIBUTION, &dated(json!({ &long: 1 })));
    assert!(said.field.chars().count() < 70, "{}", said.field);
}

#[test]
fn what_is_no_json_and_no_text_is_the_request() {
    for text in ["", "{", "{\"date\":", "[1", "nonsense", "{}{}", "{\"a\":1e999}", &"[".repeat(1_000)] {
        let refused = answer("contribution", text).unwrap_err();
        assert_eq!(refused.field, "request", "{text}");
        assert!(OF_SERDE.iter().all(|words| !refused.message.contains(words)), "{refused}");
    }
    let refused = answer_bytes("contribution", b"{\"date\":\"\xff\"}").unwrap_err();
    assert_eq!((refused.field.as_str(), refused.message.contains("byte 10")), ("request", true), "{refused}");
    assert!(answer_bytes("contribution", b"{\"date\":\"2026-11-22\"}").is_ok());
}

/// Each key is looked for among those before it: a request with many of them keeps nobody waiting.
#[test]
fn a_request_of_any_length_is_answered_soon() {
    let many: String = (0..70_000).map(|number| format!("\"k{number}\":1,")).collect();
    let started = Instant::now();
    for request in [
        format!("{{{many}\"date\":\"2026-11-22\"}}"),
        format!("{{\"income\":{{{many}\"pip\":null}},\"date\":\"2026-11-22\"}}"),
    ] {
        assert!(request.len() < 1_000_000);
        assert!(answer("contribution", &request).unwrap_err().field.contains("k0"));
    }
    assert!(started.elapsed() < Duration::from_secs(30), "{:?}", started.elapsed());
    for tool in ["contribution", "spending"] {
        let long = format!("{{}}{}", " ".repeat(999_999));
        let refused = answer(tool, &long).unwrap_err();
        assert_eq!(
            (refused.field.as_str(), refused.message.as_str()),
            ("request", "it has 1000001 bytes; send at most 1000000")
        );
        assert_eq!(answer_bytes(tool, long.as_bytes()).unwrap_err(), refused);
        let right = answer(tool, long.strip_suffix(' ').unwrap()).unwrap_err();
        assert_ne!(right.field, "request", "{right}");
    }
    let refused = answer(&"x".repeat(100_000), "{}").unwrap_err();
    assert!(refused.message.len() < 300, "{refused}");
}

/// What a page would not accept is named where it stands in the record.
#[test]
fn what_a_page_refuses_is_named_where_it_stands() {
    let visit =
        |days: Value| json!({ "start": "08:00", "minutes": 60, "kind": "care", "helpers": 1, "days": days });
    let week =
        |days: Value| json!({ "care_hours": "visits", "care_week": [visit(json!(["monday"])), visit(days)] });
    let words = |words: &str| json!({ "outcomes": { "nutrition": { "ways": ["help"], "words": words } } });
    for (api, field, more) in [
        (&BUDGET, "care_week[1].days", week(json!([]))),
        (&ELIGIBILITY, "outcomes.nutrition.words", words(&"x".repeat(501))),
        (&ELIGIBILITY, "outcomes.nutrition.words", words(" with a space before it")),
        (&CONTRIBUTION, "children", json!({ "children": 255 })),
        (
            &CONTRIBUTION,
            "income.state-pension.amount",
            json!({ "income": { "state-pension": { "choice": "new-full", "amount": "5.00" } } }),
        ),
    ] {
        let refused = answer(api.name, &dated(more).to_string()).unwrap_err();
        assert_eq!(refused.field, field, "{refused}");
        assert!(!refused.message.contains("in its part"), "{refused}");
    }
    let said = answer("eligibility", &dated(words(" soup")).to_string()).unwrap_err().message;
    assert_eq!(said, "` soup` is not as its page takes it; write `soup`");
}

#[test]
fn what_is_missing_is_named_where_it_belongs() {
    for (tool, field, request) in [
        ("contribution", "date", json!({})),
        ("contribution", "care_cost.every", dated(json!({ "care_cost": { "amount": "5" } }))),
        (
            "suitability",
            "care_home_stays[1].to",
            dated(json!({ "care_home_stays": [
            { "from": "2026-11-22", "to": "2026-11-25" }, { "from": "2026-12-22" }
        ] })),
        ),
        ("eligibility", "outcomes.toilet.ways", dated(json!({ "outcomes": { "toilet": { "words": "x" } } }))),
        ("spending", "item", json!({})),
    ] {
        let refused = answer(tool, &request.to_string()).unwrap_err();
        assert_eq!(refused.field, field, "{refused}");
        assert!(refused.message.starts_with("it is missing"), "{refused}");
    }
}

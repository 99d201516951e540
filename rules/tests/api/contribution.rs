//! The API of the contribution is what `rules/schema/` says: the examples, the keys, what is taken and what is refused.

use std::collections::BTreeSet;

use rules::base::money::Every;
use rules::data::local::{MonthRule, NightPart, PaymentRule, SavingsCreditRule};
use rules::data::{councils, rates};
use rules::record::{
    AgeBand, ExtraCost, FreeCare, HousingCost, IncomeChoice, IncomeKind, PaidFor, PartnerBenefits,
    SavingsBand, Who,
};
use rules::tools::contribution::questions::JOURNEY;
use serde_json::{Value, json};

use crate::common::people::{Manner, person};
use crate::common::random::Random;
use crate::common::shown;
use crate::schemas::{ANSWERS, Api, api, are_known, at, dated, keys, parsed, refused, set, words};

/// Requests that are refused, and the field that is named; a few of them a schema cannot tell.
const REFUSED: &str = include_str!("../../schema/contribution.refused.json");

static API: Api = api!("contribution");

/// The answer to fields beside a date and answers that settle all but what they replace.
fn outcome(more: &Value) -> Value {
    let mut request = json!({
        "date": "2026-11-22", "council": "other", "free_care": [], "age": { "band": "25-to-pension-age" },
        "partner": false, "savings": { "own": "0" }, "care_cost": { "amount": "500", "every": "week" },
        "income": { "pip": { "choice": "enhanced" }, "other": { "amount": "200" } },
    });
    request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    API.taken(&request)
}

#[test]
fn the_example_is_answered_as_stored() {
    // Knowsley's published example 1 of 2024/25: £67.71 a week of £391.95.
    let answer = API.example();
    assert_eq!(answer["lowest"]["charge"]["weekly"], "67.71");
    assert_eq!(answer["highest"]["charge"]["weekly"], "67.71");
    assert_eq!(answer["direct_payment"][0]["council"]["week"], "324.24");
}

#[test]
fn every_kind_of_response_fits_its_schema() {
    let full = json!("full-cost");
    let exact = outcome(&json!({}));
    assert_eq!(exact["lowest"]["charge"], exact["highest"]["charge"]);
    let range = outcome(&json!({ "age": "not-sure", "income": { "pip": "not-sure", "other": null } }));
    assert_ne!(range["lowest"]["charge"], range["highest"]["charge"]);
    let known = outcome(&json!({ "savings": { "own": "23250.01" } }));
    assert_eq!(known["lowest"]["charge"], json!({ "weekly": "500.00" }));
    assert_eq!(known["direct_payment"][1], json!({ "kind": "none" }));
    let unknown = outcome(&json!({ "savings": { "own": "23250.01" }, "care_cost": "not-sure" }));
    assert_eq!((&unknown["highest"]["charge"], &unknown["periods"]), (&full, &Value::Null));
    let free = outcome(&json!({ "free_care": ["cjd"] }));
    assert_eq!(free["highest"]["charge"], json!({ "weekly": "0.00" }));
    for payment in ["net", "gross"] {
        let paid = outcome(&json!({ "council_rules": { "payment": payment } }));
        assert_eq!(paid["direct_payment"][0]["kind"], payment);
    }
    let young = outcome(&json!({ "age": { "born": "2008-11-23" } }));
    assert_eq!(young, json!({ "outcome": "under-18" }));
    for day in ["2019-04-05", "2031-01-01", "0001-01-01"] {
        let none = outcome(&json!({ "date": day }));
        assert_eq!(none["outcome"], "no-rates");
    }
    for request in [dated(json!({ "age": { "born": "2010-01-01" } })), json!({ "date": "2031-01-01" })] {
        API.printed(&request.to_string());
    }
}

#[test]
fn fields_of_the_schema_are_those_of_the_code() {
    let schema = parsed(ANSWERS);
    for (request, pointer) in [
        (json!({}), "/properties"),
        (
            json!({ "income": { "esa": { "?": 1 } } }),
            "/properties/income/anyOf/0/properties/esa/anyOf/0/properties",
        ),
        (
            json!({ "income": { "jsa": { "?": 1 } } }),
            "/properties/income/anyOf/0/properties/jsa/anyOf/0/properties",
        ),
        (json!({ "care_cost": { "?": 1 } }), "/properties/care_cost/anyOf/0/properties"),
        (json!({ "council_rules": { "?": 1 } }), "/properties/council_rules/properties"),
    ] {
        let request = if pointer == "/properties" { json!({ "?": 1 }) } else { dated(request) };
        let choice = pointer.contains("jsa").then(|| "choice".to_owned());
        let documented: BTreeSet<_> = words(&schema, pointer).into_iter().chain(choice).collect();
        assert_eq!(documented, API.fields_beside(&request), "{pointer}");
    }
    let fields = API.fields_beside(&dated(json!({ "savings": { "?": 1 } })));
    assert_eq!(fields, set(["own", "joint", "band"]));
}

#[test]
fn words_of_the_schemas_are_the_keys_of_the_code() {
    let (request, response) = (parsed(ANSWERS), API.response());
    let known = |field: &str, rest: &str| format!("/properties/{field}/anyOf/0{rest}");
    for (pointer, keys) in [
        ("/properties/who/enum".to_owned(), keys!(Who)),
        (
            "/properties/council/enum".to_owned(),
            set(councils::all().iter().map(|one| one.id).chain(["other"])),
        ),
        (known("free_care", "/items/enum"), keys!(FreeCare)),
        (known("age", "/oneOf/1/properties/band/enum"), keys!(AgeBand)),
        (known("savings", "/oneOf/0/properties"), set(["own", "joint"])),
        (known("savings", "/oneOf/1/properties/band/enum"), keys!(SavingsBand)),
        (known("partner_benefits", "/enum"), keys!(PartnerBenefits)),
        (known("income", "/properties"), keys!(IncomeKind)),
        (known("housing", "/properties"), keys!(HousingCost)),
        (known("extra_costs", "/properties"), keys!(ExtraCost)),
        ("/$defs/Every/enum".to_owned(), keys!(Every)),
        ("/$defs/PaidFor/enum".to_owned(), keys!(PaidFor)),
        ("/properties/council_rules/properties/night_pip/enum".to_owned(), keys!(NightPart)),
        ("/properties/council_rules/properties/savings_credit/enum".to_owned(), keys!(SavingsCreditRule)),
        ("/properties/council_rules/properties/month/enum".to_owned(), keys!(MonthRule)),
        ("/properties/council_rules/properties/payment/enum".to_owned(), keys!(PaymentRule)),
    ] {
        assert_eq!(words(&request, &pointer), keys, "{pointer}");
    }
    for kind in IncomeKind::ALL {
        let shape = at(&request, &format!("/properties/income/anyOf/0/properties/{}/anyOf/0", kind.key()));
        let choices =
            shape.pointer("/properties/choice/enum").map(|_| words(shape, "/properties/choice/enum"));
        let keys = set(kind.choices().iter().map(|choice| choice.key()));
        assert_eq!(choices.unwrap_or_default(), keys, "{kind:?}");
        assert_eq!(shape["properties"]["paid_for"].is_object(), kind.may_be_for_both(), "{kind:?}");
    }
    for (pointer, keys) in [
        ("/$defs/Question/enum", set(JOURNEY.questions().map(|question| question.id()))),
        ("/$defs/Step/properties/inputs/properties/choice/enum", keys!(IncomeChoice)),
        (
            "/$defs/Step/properties/rates/items/enum",
            set(rates::all().iter().flat_map(|year| year.rates().map(|rate| rate.key))),
        ),
        ("/oneOf/0/properties/year/enum", set(rates::all().iter().map(|year| year.label))),
        ("/oneOf/0/properties/month_rule/enum", keys!(MonthRule)),
        ("/$defs/Amount/properties/every/enum", keys!(Every)),
    ] {
        assert_eq!(words(&response, pointer), keys, "{pointer}");
    }
}

#[test]
fn random_people_are_taken_and_every_rule_of_the_schema_is_met() {
    let mut random = Random::seeded(2024);
    let (mut rules, mut inputs) = (BTreeSet::new(), BTreeSet::new());
    for one in 0..3000 {
        let unsure = if one % 3 == 0 { 8 } else { 0 };
        let (answers, _) = person(&mut random, Manner { unsure_one_in: unsure, local_one_in: 2 });
        let answer = API.taken(&parsed(&shown(&answers)));
        let steps =
            ["/lowest/steps", "/highest/steps"].into_iter().filter_map(|end| answer.pointer(end)?.as_array());
        for step in steps.flatten().chain([&answer["payment_step"]]).filter(|step| step.is_object()) {
            rules.insert(step["rule"].as_str().unwrap().to_owned());
            inputs.extend(words(step, "/inputs"));
            are_known(&step["sources"]);
        }
    }
    let schema = API.response();
    assert_eq!(rules, words(&schema, "/$defs/Step/properties/rule/enum"));
    assert_eq!(inputs, words(&schema, "/$defs/Step/properties/inputs/properties"));
}

#[test]
fn typed_amounts_are_taken_in_every_year_with_and_without_a_partner() {
    for (kind, year) in
        IncomeKind::ALL.iter().flat_map(|kind| rates::all().iter().map(move |year| (kind, year)))
    {
        for couple in [false, true] {
            let request = json!({
                "date": year.starts, "partner": couple, "age": { "band": "25-to-pension-age" }, "savings": { "own": "0" },
                "income": { kind.key(): { "amount": "12.34", "every": "fortnight" } },
            });
            let typed = kind.choices().is_empty() || kind.choices().contains(&IncomeChoice::Another);
            if typed {
                assert_eq!(API.taken(&request)["highest"]["received"], "6.17", "{request}");
            } else {
                assert!(!API.takes(&request), "{request}");
                let refused = rules::api::answer(API.name, &request.to_string()).unwrap_err();
                assert_eq!(refused.field, format!("income.{}", kind.key()), "{request}");
            }
        }
    }
}

#[test]
fn what_a_request_can_not_be_is_refused_with_its_field() {
    for one in parsed(REFUSED).as_array().unwrap() {
        let (field, request) = (one["field"].as_str().unwrap(), &one["request"]);
        refused(&[API.name], request.to_string().as_bytes(), &format!("`{field}`: "));
        assert_eq!(API.takes(request), one["fits_the_schema"] == true, "{request}");
    }
    let texts =
        ["", " ", "{", "[]", "null", "\"2026-11-22\"", "7", "{\"date\":\"2026-11-22\"} {}", "{'date':1}"];
    for text in texts.into_iter().map(str::to_owned).chain([r#"{"date":"2026-11-22",}"#.to_owned()]) {
        refused(&[API.name], text.as_bytes(), "`request`: ");
    }
    refused(&[API.name], b"{}", "`date`: ");
    refused(&[API.name], b"{\"date\":\"\xff\"}", "`request`: ");
    API.is_not("benefits");
    refused(&[], b"{}", "Say which tool: ");
}

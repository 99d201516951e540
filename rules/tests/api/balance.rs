//! The API of the balance is what `rules/schema/` says: the example, the fields, the keys, and what random people get.

use rules::record::{BalanceCounts, BalanceWhy};
use rules::tools::balance::questions::JOURNEY;
use rules::tools::balance::{Ask, Next, Outcome, Reason, Say, StepRule, WeeksFrom};
use serde_json::{Value, json};

use crate::common::random::Random;
use crate::schemas::{
    ANSWERS, Api, api, are_known, dated, keys, parsed, refused, set, topics_of_statements, words,
};

static API: Api = api!("balance");

#[test]
fn the_example_is_answered_as_stored() {
    let answer = API.example();
    // £2,150 less £310.50 owed, less what is put by and not known; £820 and £180 every four weeks.
    assert_eq!((&answer["outcome"], &answer["free"]["high"]), (&json!("cannot-say"), &json!("1839.50")));
    assert_eq!(
        (&answer["limit"]["low"], &answer["weeks"]["council"]),
        (&json!("1000.00"), &json!("leicestershire"))
    );
}

#[test]
fn words_of_the_schemas_are_the_keys_of_the_code() {
    API.says([
        ("/properties/weeks/properties/from/enum", keys!(WeeksFrom)),
        ("/$defs/Outcome/enum", keys!(Outcome)),
        ("/$defs/StepRule/enum", keys!(StepRule)),
        ("/$defs/Reason/enum", keys!(Reason)),
        ("/$defs/Ask/enum", keys!(Ask)),
        ("/$defs/Say/enum", keys!(Say)),
        ("/$defs/Next/enum", keys!(Next)),
        ("/$defs/StatementTopic/enum", topics_of_statements()),
        ("/$defs/Question/enum", set(JOURNEY.questions().map(|question| question.id()))),
    ]);
    let answers = parsed(ANSWERS);
    assert_eq!(words(&answers, "/properties/balance_why/anyOf/0/items/enum"), keys!(BalanceWhy));
    assert_eq!(words(&answers, "/properties/balance_counts/anyOf/0/enum"), keys!(BalanceCounts));
    // Each reason of a person has something to say.
    assert!(keys!(BalanceWhy).is_subset(&keys!(Say)));
    let fields = API.fields_beside(&dated(json!({ "balance_payment": { "?": 1 } })));
    assert_eq!(words(&answers, "/properties/balance_payment/anyOf/0/properties"), fields);
    for id in JOURNEY.questions().map(|question| question.id()) {
        assert!(answers["properties"][id.replace('-', "_")].is_object(), "{id}");
    }
}

#[test]
fn random_records_are_taken_and_answered_as_documented() {
    let mut random = Random::seeded(41);
    for _ in 0..2_000 {
        let mut record = json!({ "date": "2026-11-22" });
        let fields = record.as_object_mut().unwrap();
        let mut put = |random: &mut Random, field: &str, value: Value| {
            if !random.one_in(6) {
                fields.insert(field.to_owned(), value);
            }
        };
        let council = random.pick(&["leicestershire", "leicester", "medway", "devon", "other"]);
        put(&mut random, "council", json!(council));
        let every = random.pick(&["week", "fortnight", "four-weeks", "month", "quarter", "year"]);
        let mut payment = json!({ "amount": format!("{}.50", random.below(3_000)), "every": every });
        match random.below(4) {
            0 => payment["paid"] = json!("gross"),
            1 => payment["paid"] = json!("not-sure"),
            2 => payment
                .as_object_mut()
                .unwrap()
                .extend(json!({ "paid": "net", "contribution": "41.10" }).as_object().unwrap().clone()),
            _ => {}
        }
        let payment = if random.one_in(8) { json!("not-sure") } else { payment };
        put(&mut random, "balance_payment", payment);
        for field in ["balance_held", "balance_bills", "balance_set_aside"] {
            let value = if random.one_in(5) { json!("not-sure") } else { json!(random.pounds(500_000)) };
            put(&mut random, field, value);
        }
        let whys: Vec<_> = BalanceWhy::ALL.iter().filter(|_| random.one_in(4)).map(|why| why.key()).collect();
        put(&mut random, "balance_why", json!(whys));
        if random.one_in(2) {
            record["balance_counts"] = json!(random.pick(&["payment", "budget", "not-sure"]));
        }
        let answer = API.taken(&record);
        for why in answer["reasons"].as_array().unwrap() {
            are_known(&why["sources"]);
        }
        // What the weeks count is no question where nothing is paid in besides.
        let unused = answer["not_used"].as_array().unwrap();
        assert!(unused.is_empty() || *unused == [json!("balance-counts")], "{record}");
    }
}

#[test]
fn what_a_request_can_not_be_is_refused_by_both() {
    let payment = |more: Value| {
        let mut payment = json!({ "amount": "100.00", "every": "week" });
        payment.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({ "balance_payment": payment })
    };
    API.refuses_on_a_day([
        ("balance_held", json!({ "balance_held": 500 })),
        ("balance_held", json!({ "balance_held": "-5.00" })),
        ("balance_held", json!({ "balance_held": ["5.00"] })),
        ("balance_bills", json!({ "balance_bills": "none" })),
        ("balance_set_aside", json!({ "balance_set_aside": { "amount": "5.00" } })),
        ("balance_payment.amount", payment(json!({ "amount": "0.00" }))),
        ("balance_payment.every", payment(json!({ "every": "day" }))),
        ("balance_payment.contribution", payment(json!({ "paid": "gross", "contribution": "5.00" }))),
        ("balance_payment.contribution", payment(json!({ "contribution": "5.00" }))),
        ("balance_payment.weeks", payment(json!({ "weeks": 0 }))),
        ("balance_payment.weeks", payment(json!({ "weeks": 53 }))),
        ("balance_payment.weeks", payment(json!({ "weeks": "4" }))),
        ("balance_payment.paid", payment(json!({ "paid": "cash" }))),
        ("balance_counts", json!({ "balance_counts": "weeks" })),
        ("balance_why[0]", json!({ "balance_why": ["greed"] })),
        ("balance", json!({ "balance": "5.00" })),
    ]);
    refused(&[API.name], b"{}", "`date`: ");
    API.is_not("balances");
}

//! The API of "can I spend it on this?" is what `rules/schema/` says: the example, the keys, and every item.

use rules::data::councils::Topic;
use rules::data::sources;
use rules::tools::spending::{Answer, NOT_KNOWN, Payer, Why, all};
use serde_json::json;

use crate::common::random::Random;
use crate::schemas::{Api, api, keys, program, refused, topics_of_statements};

static API: Api = api!("spending");

#[test]
fn the_example_is_answered_as_stored() {
    let answer = API.example();
    assert_eq!((&answer["answer"], &answer["item"]), (&json!("ask-first"), &json!("washing-machine")));
    // Two councils that differ are shown as two.
    let says: Vec<_> =
        answer["councils"].as_array().unwrap().iter().map(|said| said["says"].clone()).collect();
    assert_eq!(says, [json!("yes"), json!("no")]);
}

#[test]
fn words_of_the_schema_are_the_keys_of_the_code() {
    API.says([
        ("/$defs/Answer/enum", keys!(Answer)),
        ("/$defs/Payer/enum", keys!(Payer)),
        ("/$defs/Why/enum", keys!(Why)),
        ("/$defs/Topic/enum", keys!(Topic)),
        ("/$defs/StatementTopic/enum", topics_of_statements()),
    ]);
}

#[test]
fn every_item_is_answered_for_every_kind_of_council() {
    for item in all() {
        for council in
            [json!("leicestershire"), json!("leicester"), json!("medway"), json!("other"), json!(null)]
        {
            let answer = API.taken(&json!({ "item": item.name, "council": council, "date": "2026-11-22" }));
            assert_eq!(answer["item"], item.id, "{}", item.name);
            assert_eq!(answer["answer"], item.answer.key());
            for cited in answer["sources"].as_array().unwrap() {
                assert!(sources::find(cited["source"].as_str().unwrap()).is_some(), "{cited}");
            }
            let has_papers = council.as_str().is_some_and(|council| council != "other");
            let papers = [&answer["statements"], &answer["facts"]].map(|list| list.as_array().unwrap().len());
            assert!(has_papers || papers == [0, 0], "{}", item.id);
        }
    }
}

#[test]
fn what_nobody_listed_is_asked_about_first() {
    let answer = API.taken(&json!({ "item": "a telescope", "council": "leicester" }));
    assert_eq!(
        (&answer["answer"], &answer["item"], &answer["why"]),
        (&json!("ask-first"), &json!(null), &json!("not-known"))
    );
    assert_eq!(answer["sources"].as_array().unwrap().len(), NOT_KNOWN.len());
    assert!(!answer["statements"].as_array().unwrap().is_empty());
    for odd in ["🦽", "\u{202e}", "\0", "a", "?!", &"x y ".repeat(20_000)] {
        assert_eq!(API.taken(&json!({ "item": odd }))["answer"], "ask-first");
    }
}

#[test]
fn pairs_of_words_are_answered_as_documented() {
    let mut random = Random::seeded(51);
    let phrases: Vec<String> = all().iter().flat_map(rules::tools::spending::Item::phrases).collect();
    for _ in 0..200 {
        let item =
            format!("{} {}", phrases[random.below(phrases.len())], phrases[random.below(phrases.len())]);
        let answer = API.taken(&json!({ "item": item }));
        assert!(answer["item"].is_string() || answer["answer"] == "ask-first", "{item}");
    }
}

#[test]
fn what_a_request_can_not_be_is_refused_by_both() {
    for (field, request) in [
        ("item", json!({})),
        ("item", json!({ "item": "" })),
        ("item", json!({ "item": "  " })),
        ("item", json!({ "item": 5 })),
        ("item", json!({ "item": ["taxi"] })),
        ("council", json!({ "item": "taxi", "council": "atlantis" })),
        ("council", json!({ "item": "taxi", "council": 1 })),
        ("date", json!({ "item": "taxi", "date": "2026-02-30" })),
        ("date", json!({ "item": "taxi", "date": "today" })),
        ("thing", json!({ "item": "taxi", "thing": "taxi" })),
    ] {
        API.refuses(field, &request);
    }
    for text in [&b""[..], b"taxi", b"[]", b"[\"taxi\"]", b"null", b"\"taxi\""] {
        refused(&[API.name], text, "`request`: ");
    }
}

#[test]
fn the_program_names_both_tools() {
    let (_, _, error) = program(&[], b"");
    assert!(["spending", "balance"].iter().all(|name| error.contains(name)), "{error}");
}

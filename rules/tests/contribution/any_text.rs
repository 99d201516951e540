//! Whatever a page or the JSON API is sent, nothing breaks: it is taken for what it is, or what is wrong is said.

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use rules::api;
use rules::form::Texts;
use rules::journey::Asked;
use rules::record::Answers;
use rules::tools::contribution::estimate;
use serde_json::Value;

use super::pages::{boxes, pages, today};
use crate::common::people::{Manner, person};
use crate::common::random::Random;
use crate::common::shown;

/// Something that a page may be sent: what people type, what a form has, and anything at all.
fn typed() -> impl Strategy<Value = String> {
    let options: Vec<&str> = vec![
        "", "not-sure", "none", "yes", "no", "other", "exact", "date", "week", "month", "both", "me",
        "enhanced", "another",
    ];
    prop_oneof![
        4 => prop::sample::select(options).prop_map(str::to_owned),
        3 => "[-£0-9., %]{0,14}",
        2 => "[0-9]{1,4}",
        1 => any::<String>(),
        1 => "\\PC{0,40}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, rng_seed: RngSeed::Fixed(2672), ..ProptestConfig::default() })]

    /// Whatever is sent, a page never panics: it takes it into its own answer alone, and the same again, or says what
    /// is wrong with one of its own boxes and leaves the record as it was.
    #[test]
    fn no_text_breaks_a_page(texts in prop::collection::vec((0..24usize, typed()), 0..8)) {
        for (question, answers) in pages() {
            let names = boxes(&question.form(&answers, today()).fields);
            let mut sent = Texts::default();
            for (place, text) in &texts {
                sent.toggle(&names[place % names.len()], text, true);
            }
            let mut after = answers.clone();
            match question.read(&sent, &mut after, today()) {
                Ok(()) => taken(question, &answers, &after),
                Err(problems) => {
                    prop_assert_eq!(&after, &answers);
                    prop_assert!(!problems.is_empty());
                    prop_assert!(problems.iter().all(|problem| names.contains(&problem.field)), "{:?}", problems);
                }
            }
        }
    }
}

fn taken(question: Asked, before: &Answers, after: &Answers) {
    let without = |answers: &Answers| {
        let mut answers = answers.clone();
        question.forget(&mut answers);
        // Rules that were typed for one council end with it.
        if question.id() == "council" {
            answers.council_rules = None;
        }
        answers
    };
    assert_eq!(without(before), without(after), "{} changed another answer", question.id());
    let mut again = after.clone();
    assert_eq!(
        question.read(&question.texts(after), &mut again, today()),
        Ok(()),
        "{} {}",
        question.id(),
        shown(after)
    );
    assert_eq!(&again, after, "{} reads its own texts otherwise", question.id());
    let _ = estimate(after, today());
}

/// Something that may stand in a request: the right word, the wrong kind of thing, far too much.
fn anything() -> impl Strategy<Value = Value> {
    let words = [
        "not-sure",
        "2026-11-22",
        "2019-02-30",
        "0001-01-01",
        "12.50",
        "-1",
        "1e9",
        "99999999.99",
        "enhanced",
        "",
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        prop::sample::select(words.to_vec()).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 6, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::btree_map("[a-z_]{1,6}", inner, 0..3).prop_map(Value::from_iter),
        ]
    })
}

/// Every place in a request where something stands.
fn places(value: &Value, pointer: &str, found: &mut Vec<String>) {
    found.push(pointer.to_owned());
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| places(value, &format!("{pointer}/{name}"), found))
        }
        Value::Array(items) => {
            (0..items.len()).for_each(|place| places(&items[place], &format!("{pointer}/{place}"), found))
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, rng_seed: RngSeed::Fixed(14), ..ProptestConfig::default() })]

    /// A request with something strange in one place is answered, or refused with a field and one line.
    #[test]
    fn no_request_breaks_the_api(seed in any::<u64>(), place in any::<prop::sample::Index>(), strange in anything()) {
        let (answers, _) = person(&mut Random::seeded(seed), Manner { unsure_one_in: 8, local_one_in: 2 });
        let mut request = serde_json::to_value(&answers).unwrap();
        let mut found = Vec::new();
        places(&request, "", &mut found);
        *request.pointer_mut(place.get::<String>(&found)).unwrap() = strange;
        if let Err(refused) = api::answer("contribution", &request.to_string()) {
            prop_assert!(!refused.field.is_empty());
            prop_assert_eq!(refused.to_string().lines().count(), 1, "{}", refused);
        }
    }

    /// Nor does anything that is no request at all.
    #[test]
    fn no_text_breaks_the_api(tool in any::<String>(), text in any::<String>()) {
        prop_assert!(api::answer("contribution", &text).is_err());
        prop_assert!(api::answer(&tool, &text).is_err());
    }
}

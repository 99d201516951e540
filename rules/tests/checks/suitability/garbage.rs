//! Whatever the API of the suitability check is sent, nothing breaks.

use rules::api;
use serde_json::{Map, Value, json};

use crate::common::random::Random;
use crate::common::records::values;

/// What the API makes of anything at all: an answer with a reason, a question back, or a refusal of one line.
#[test]
fn garbage_never_breaks_the_api() {
    let mut random = Random::seeded(31);
    let fields: Vec<_> = values();
    let any = |random: &mut Random| -> Value {
        let depth = [
            json!(null),
            json!(true),
            json!(-1),
            json!(1e300),
            json!(""),
            json!("not-sure"),
            json!("\u{0}\n\"`"),
            json!([]),
            json!({}),
            json!([[]]),
            json!({ "born": null }),
            json!([{ "from": "2026-11-22", "to": "x" }]),
            json!("9999-12-31"),
            json!({ "born": "0001-01-01" }),
            json!(["care", "care"]),
            json!({ "ways": [["x"]] }),
        ];
        depth[random.below(depth.len())].clone()
    };
    let (mut answered, mut refusals) = (0, 0);
    for _ in 0..20_000 {
        let mut record: Map<String, Value> = crate::common::records::random(&mut random);
        record.insert("date".to_owned(), json!("2026-11-22"));
        for _ in 0..random.below(3) {
            let (field, values) = &fields[random.below(fields.len())];
            let bad =
                if random.one_in(3) { values[random.below(values.len())].clone() } else { any(&mut random) };
            let field = if random.one_in(12) { "nonsense" } else { field };
            record.insert(field.to_owned(), bad);
        }
        match api::answer("suitability", &Value::Object(record.clone()).to_string()) {
            Ok(answer) => {
                let answer: Value = serde_json::from_str(&answer).unwrap();
                let list = if answer["outcome"] == "ask-back" { "contradictions" } else { "reasons" };
                assert!(answer[list].as_array().is_some_and(|list| !list.is_empty()), "{record:?}: {answer}");
                answered += 1;
            }
            Err(refused) => {
                assert!(!refused.field.is_empty() && !refused.message.is_empty(), "{record:?}");
                assert_eq!(refused.to_string().lines().count(), 1, "{refused}");
                refusals += 1;
            }
        }
    }
    println!("{answered} answered, {refusals} refused");
    assert!(answered > 5000 && refusals > 5000);
    for text in ["", "{", "[]", "null", "7", "\"date\"", "{\"date\":\"2026-11-22\"} x", "\u{feff}{}"] {
        assert_eq!(api::answer("suitability", text).unwrap_err().field, "request", "{text:?}");
    }
    assert_eq!(api::answer("suitability", "{}").unwrap_err().field, "date");
}

//! The new tool: its journey from the first page to the list of answers, what it comes to, and its API.

use rules::journey::{Asked, Journey, Place};
use rules::record::Answers;
use rules::tools::new_tool::questions::JOURNEY;
use rules::tools::new_tool::{Outcome, check};
use serde_json::{Value, json};

use crate::common::answers;
use crate::common::walk::{Walked, today};

struct NewTool;

impl Walked for NewTool {
    fn journey(&self) -> &'static Journey {
        &JOURNEY
    }

    fn sent(&self, asked: Asked, after: &Answers) {
        let mut forgotten = after.clone();
        asked.forget(&mut forgotten);
        assert!(!asked.answered(&forgotten), "{}", asked.id());
    }
}

#[test]
fn every_page_takes_every_way_to_fill_it() {
    let mut path = Vec::new();
    let mut place = JOURNEY.first(&Answers::default(), today());
    let mut told = Answers::default();
    while let Place::Question(asked) = place {
        for filling in NewTool.fillings(asked, &told) {
            NewTool.send(asked, &told, &filling);
        }
        told = NewTool.send(asked, &told, &NewTool.fillings(asked, &told)[0]);
        path.push(asked.id());
        place = JOURNEY.after(asked.id(), &told, today());
    }
    assert!(matches!(place, Place::CheckAnswers));
    assert_eq!(path, ["council", "new-question"]);
}

#[test]
fn not_sure_is_never_no() {
    let cases = [
        (json!({ "new_question": true }), Outcome::Yes),
        (json!({ "new_question": false }), Outcome::No),
        (json!({ "new_question": "not-sure" }), Outcome::CannotSay),
        (json!({}), Outcome::CannotSay),
    ];
    for (record, outcome) in cases {
        assert_eq!(check(&answers(record.clone()), today()).outcome, outcome, "{record}");
    }
}

#[test]
fn the_api_says_the_outcome_and_what_is_open() {
    let request = json!({ "date": "2026-11-22", "new_question": true }).to_string();
    let response: Value = serde_json::from_str(&rules::api::answer("new-tool", &request).unwrap()).unwrap();
    assert_eq!(response, json!({ "outcome": "yes", "not_asked": ["council"], "not_used": [] }));
}

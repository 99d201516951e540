//! Whatever a page is sent, nothing breaks: it takes it into its own answer alone, or says what is wrong.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod common;

use common::pages::{boxes, pages, today};
use common::shown;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use rules::answers::Answers;
use rules::contribution::estimate;
use rules::form::Texts;
use rules::journey::Asked;

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

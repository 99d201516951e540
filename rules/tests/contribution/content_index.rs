//! The questions and the lines of a statement are those that have words (`app/content/index.toml`).

use std::collections::BTreeSet;

use rules::journey::Tool;
use rules::tools::contribution::questions::JOURNEY;
use rules::tools::contribution::{Outcome, estimate};

use crate::common::people::{Manner, person};
use crate::common::random::Random;
use crate::common::shown;

const INDEX: &str = include_str!("../../../app/content/index.toml");

/// A list of a tool in the index.
fn listed(tool: &str, name: &str) -> BTreeSet<&'static str> {
    let (_, tool) = INDEX.split_once(&format!("\n[{tool}]\n")).unwrap();
    let (_, after) = tool.split_once(&format!("\n{name} = [")).unwrap_or_else(|| panic!("no list {name}"));
    let (list, _) = after.split_once(']').unwrap();
    list.split('"').skip(1).step_by(2).collect()
}

#[test]
fn every_question_has_words_and_no_words_lack_a_question() {
    for tool in Tool::ALL {
        let questions: Vec<_> = tool.journey().questions().map(|question| question.id()).collect();
        let unique: BTreeSet<_> = questions.iter().copied().collect();
        assert_eq!(unique.len(), questions.len(), "an id stands twice");
        assert_eq!(unique, listed(tool.key(), "questions"), "{}", tool.key());
    }
}

#[test]
fn every_line_of_a_statement_has_words() {
    let words = listed("contribution", "steps");
    let mut random = Random::seeded(11);
    let mut seen = BTreeSet::new();
    for _ in 0..4_000 {
        let (answers, on) = person(&mut random, Manner { unsure_one_in: 12, local_one_in: 2 });
        let Outcome::Estimate(estimate) = estimate(&answers, on) else { continue };
        for step in estimate.lowest.steps.iter().chain(&estimate.highest.steps).chain(&estimate.payment_step)
        {
            assert!(words.contains(step.rule), "no words for {} in {}", step.rule, shown(&answers));
            seen.insert(step.rule);
        }
        for unknown in &estimate.unknowns {
            let known = JOURNEY.find(unknown.question).is_some();
            assert!(
                known
                    || [
                        "savings-credit-cap",
                        "qualifying-income",
                        "joint-share-shown",
                        "gift-counted",
                        "night-part-counted"
                    ]
                    .contains(&unknown.question),
                "{}",
                unknown.question
            );
        }
    }
    let never: Vec<_> = words.difference(&seen).collect();
    println!("words for lines that nobody met: {never:?}");
}

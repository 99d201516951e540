//! The results of the two checks, for everyone and after every change to one answer.

use std::collections::BTreeSet;

use app::words::routes;
use rules::form::{Control, Texts};
use rules::journey::Tool;
use rules::record::Answers;
use rules::tools::eligibility;
use rules::tools::suitability::{self, Answer};

use super::{checks, faults_on, none, of_checks, read, today};

/// All that a result is made of, and whom it speaks to: what is the same need not be drawn again.
fn made_of(tool: Tool, answers: &Answers) -> String {
    let found = match tool {
        Tool::Eligibility => format!("{:?}", eligibility::check(answers, today())),
        _ => format!("{:?}", suitability::check(answers, today())),
    };
    format!("{:?} {:?} {found}", answers.who, answers.support_for)
}

/// The key of what a check comes to.
fn outcome(tool: Tool, answers: &Answers) -> &'static str {
    match tool {
        Tool::Eligibility => eligibility::check(answers, today()).outcome.key(),
        Tool::Suitability => match suitability::check(answers, today()) {
            Answer::Finding(found) => found.outcome.key(),
            Answer::AskBack(_) => "ask-back",
        },
        _ => unreachable!("no check"),
    }
}

#[test]
fn the_people_of_the_checks_come_to_every_outcome() {
    let people = [(Tool::Suitability, checks::SUITABILITY), (Tool::Eligibility, checks::ELIGIBILITY)];
    for (tool, people) in people {
        let mut left: BTreeSet<&str> = match tool {
            Tool::Eligibility => eligibility::Outcome::ALL.iter().map(|one| one.key()).collect(),
            _ => suitability::Outcome::ALL.iter().map(|one| one.key()).collect(),
        };
        for (who, expected, request) in people {
            assert_eq!(outcome(tool, &read(who, request)), *expected, "{who}");
            left.remove(expected);
        }
        assert!(left.is_empty(), "{}: nobody comes to {left:?}", tool.key());
    }
}

/// Someone's answers with one of them changed, to each option that its page offers.
fn with_each_option(tool: Tool, answers: &Answers) -> Vec<(String, Answers)> {
    let mut changed = Vec::new();
    for question in tool.journey().questions() {
        for field in question.form(answers, today()).fields {
            let (Control::One(choices) | Control::Any(choices)) = field.control else { continue };
            for choice in choices {
                let mut texts = Texts::default();
                texts.set(field.name, choice.value);
                let mut after = answers.clone();
                // An option that shows boxes needs what is in them, too.
                if question.read(&texts, &mut after, today()).is_ok() {
                    changed.push((format!("{} {}", question.id(), choice.value), after));
                }
            }
        }
    }
    changed
}

#[test]
fn every_result_of_the_checks_says_everything_whatever_is_changed() {
    let (mut found, mut said, mut drawn) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    for (tool, who, answers) in of_checks() {
        for (change, after) in with_each_option(tool, &answers) {
            if drawn.insert(made_of(tool, &after)) {
                let who = format!("{who}, {change}");
                found.extend(faults_on(std::iter::once(routes::result(tool)), &who, &after));
            }
            if let (Tool::Suitability, Answer::Finding(finding)) = (tool, suitability::check(&after, today()))
            {
                said.extend(finding.reasons);
            }
        }
    }
    none(found);
    let silent: Vec<_> = suitability::Reason::ALL.iter().filter(|reason| !said.contains(reason)).collect();
    assert!(silent.is_empty(), "no result says: {silent:?}");
}

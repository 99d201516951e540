//! Whose answers these are: a carer's own age and money never stand in for those of the person they care for.

use chrono::NaiveDate;
use rules::base::known::Known;
use rules::form::Texts;
use rules::journey::{Place, Tool};
use rules::record::{Age, AgeBand, Answers, SupportFor, Who};

use crate::common::{TODAY, day};

fn today() -> NaiveDate {
    day(TODAY)
}

/// Answers a question of a tool on its page.
fn say(tool: Tool, id: &str, choice: &str, answers: &mut Answers) {
    let mut texts = Texts::default();
    texts.set("choice", choice);
    let question = tool.journey().find(id).unwrap_or_else(|| panic!("{tool:?} does not ask {id}"));
    question.read(&texts, answers, today()).unwrap_or_else(|problems| panic!("{problems:?}"));
}

fn first(tool: Tool, answers: &Answers) -> &'static str {
    match tool.journey().first(answers, today()) {
        Place::Question(question) => question.id(),
        _ => "the list of answers",
    }
}

#[test]
fn a_carer_is_asked_whose_care_it_is() {
    for checked in [Tool::Eligibility, Tool::Suitability] {
        let mut answers = Answers::default();
        say(checked, "support-for", "carer", &mut answers);
        for tool in [Tool::Contribution, Tool::CareCosts] {
            assert_eq!(first(tool, &answers), "who", "{checked:?}, then {tool:?}");
            let mut told = answers.clone();
            say(tool, "who", "other", &mut told);
            assert_eq!((told.support_for, told.who), (Some(SupportFor::Carer), Some(Who::Other)));
            assert_ne!(first(tool, &told), "who", "it is asked once");
            assert_ne!(first(checked, &told), "support-for", "the carer's own check goes on");
        }
    }
}

/// Nobody else is asked twice.
#[test]
fn others_have_said_whose_care_it_is() {
    for (choice, who) in [("me", Who::Me), ("other", Who::Other)] {
        let mut answers = Answers::default();
        say(Tool::Suitability, "support-for", choice, &mut answers);
        assert_eq!(answers.who, Some(who));
        for tool in [Tool::Contribution, Tool::CareCosts] {
            assert_ne!(first(tool, &answers), "who", "{choice} {tool:?}");
        }
    }
    assert_ne!(first(Tool::CareCosts, &Answers::default()), "who", "the comparison begins with the council");
}

/// What was answered for one person is not another person's.
#[test]
fn a_change_of_person_drops_the_answers() {
    let age = Some(Known::Known(Age::Band(AgeBand::PensionAge)));
    for (before, after, stays) in [
        ("me", "other", false),
        ("other", "me", false),
        ("carer", "other", false),
        ("me", "me", true),
        ("carer", "carer", true),
    ] {
        let mut answers = Answers::default();
        say(Tool::Suitability, "support-for", before, &mut answers);
        answers.age = age;
        say(Tool::Suitability, "support-for", after, &mut answers);
        assert_eq!(answers.age == age, stays, "{before}, then {after}");
    }
}

/// Somebody who has worked out what they pay themselves, and then asks as a carer, is still the one of the estimate.
#[test]
fn an_estimate_stays_that_of_the_same_person() {
    let mut answers = Answers::default();
    say(Tool::Contribution, "who", "me", &mut answers);
    answers.age = Some(Known::Known(Age::Band(AgeBand::WorkingAge)));
    say(Tool::Suitability, "support-for", "carer", &mut answers);
    assert_eq!(answers.who, Some(Who::Me));
    assert!(answers.age.is_some());
}

//! Answers that were kept come back as they were, whatever happens to the text meanwhile.

use rules::journey::kept::{Kept, READ_FIRST, Unreadable};
use rules::journey::{Journey, Tool};
use rules::record::Answers;
use serde_json::{Value, json};

use crate::common::random::Random;
use crate::common::visitors::goes_through;
use crate::common::{TODAY, day};

/// A text as the first version of the form wrote it, made by hand. It must be readable for ever.
const FIRST: &str = include_str!("kept/first.txt");

fn journeys() -> Vec<&'static Journey> {
    Tool::ALL.iter().map(|tool| tool.journey()).collect()
}

fn kept(journeys: &[&'static Journey], answers: &Answers) -> Kept {
    let mut kept = Kept::default();
    journeys.iter().for_each(|journey| kept.put(journey, answers, day(TODAY)));
    kept
}

fn read(kept: &Kept, journeys: &[&'static Journey]) -> (Answers, bool) {
    let mut answers = Answers::default();
    let whole = kept.take_up(journeys, &mut answers, day(TODAY));
    (answers, whole)
}

/// Somebody who goes through some of the tools, in any order. Answers which their own page would no longer take count
/// nowhere, and are taken away. So are options that are ticked and no longer shown.
fn visitor(random: &mut Random) -> Answers {
    let (mut left, mut answers) = (journeys(), Answers::default());
    for _ in 0..1 + random.below(left.len()) {
        let journey = left.remove(random.below(left.len()));
        goes_through(journey, &mut answers, day(TODAY), random);
    }
    for question in journeys().into_iter().flat_map(Journey::questions) {
        let mut anew = answers.clone();
        question.forget(&mut anew);
        if question.answered(&answers)
            && question.read(&question.texts(&answers), &mut anew, day(TODAY)).is_err()
        {
            question.forget(&mut answers);
        }
    }
    answers
}

#[track_caller]
fn same((found, whole): &(Answers, bool), answers: &Answers) {
    let differs = |one: &Answers, other: &Answers| {
        let fields = |answers| serde_json::to_value(answers).unwrap().as_object().unwrap().clone();
        let (one, other) = (fields(one), fields(other));
        one.into_iter().filter(|(key, value)| other.get(key) != Some(value)).collect::<Vec<_>>()
    };
    assert!(found == answers, "lost {:?}, found {:?}", differs(answers, found), differs(found, answers));
    assert!(whole);
}

#[test]
fn ten_thousand_visitors_find_their_answers_again() {
    let mut random = Random::seeded(0x5eed);
    let mut answered = 0;
    for _ in 0..10_000 {
        let answers = visitor(&mut random);
        let text = kept(&journeys(), &answers).text();
        let again = Kept::parse(&text).unwrap();
        same(&read(&again, &journeys()), &answers);
        assert_eq!(kept(&journeys(), &answers), kept(&journeys(), &read(&again, &journeys()).0));
        answered += journeys()
            .iter()
            .map(|journey| journey.questions().filter(|one| one.answered(&answers)).count())
            .sum::<usize>();
    }
    assert!(answered > 200_000, "the visitors have answers: {answered}");
}

/// A page has the code of its own tool, and writes only what that tool asks.
#[test]
fn answers_to_another_tool_stay_in_the_text() {
    let mut random = Random::seeded(7);
    for _ in 0..500 {
        let answers = visitor(&mut random);
        let whole = kept(&journeys(), &answers);
        for journey in journeys() {
            let mut text = Kept::parse(&whole.text()).unwrap();
            text.put(journey, &answers, day(TODAY));
            same(&read(&text, &journeys()), &answers);
            text.put(journey, &Answers::default(), day(TODAY));
            assert!(journey.is_untouched(&read(&text, &[journey]).0));
        }
    }
}

#[test]
fn it_says_which_tools_have_answers() {
    let mut answers = Answers::default();
    assert!(kept(&journeys(), &answers).is_empty());
    answers.balance_why = Some(rules::base::known::Known::NotSure);
    let text = kept(&journeys(), &answers);
    assert!(!text.is_empty());
    // What boot.js looks for.
    let names = |tool: &&Tool| text.text().contains(&format!("\u{1f}tool\u{1f}{}\u{1e}", tool.key()));
    assert_eq!(Tool::ALL.iter().filter(names).collect::<Vec<_>>(), [&Tool::Balance]);
}

#[test]
fn the_first_form_is_readable_for_ever() {
    let kept = Kept::parse(FIRST).unwrap();
    let (answers, whole) = read(&kept, &journeys());
    let expected: Value = json!({
        "who": "other", "support_for": "care", "council": "medway", "age": { "band": "pension-age" },
        "care_hours": "14.5",
    });
    assert_eq!(serde_json::to_value(&answers).unwrap(), expected);
    assert!(whole);
    assert_eq!(kept.held("", "touched"), Some("1796083200000"));
    assert!(!kept.is_known(&journeys()), "a question of the text is gone");
}

#[test]
fn what_no_page_would_take_is_left_out() {
    let mut kept = Kept::parse(FIRST).unwrap();
    kept.set("care-hours", "hours", Some("four thousand"));
    kept.set("council", "choice", Some("atlantis"));
    let (answers, whole) = read(&kept, &journeys());
    assert!(!whole);
    assert_eq!((answers.care_hours, answers.council), (None, None));
    assert!(answers.age.is_some(), "the rest is there");
}

/// A council that counts insurance and water offers more to tick than another one.
#[test]
fn an_option_that_is_no_longer_offered_is_left_out_alone() {
    let mut kept = Kept::parse("direct-payments-guide 1\u{1e}council\u{1f}choice\u{1f}other\u{1e}").unwrap();
    let housing =
        ["housing\u{1f}choice\u{1f}rent\u{1e}", "housing\u{1f}choice\u{1f}insurance-water\u{1e}"].concat();
    kept = Kept::parse(&[&kept.text(), housing.as_str()].concat()).unwrap();
    let (answers, whole) = read(&kept, &journeys());
    assert!(whole);
    assert_eq!(serde_json::to_value(&answers.housing).unwrap(), json!({ "rent": null }));
}

#[test]
fn an_answer_given_since_then_stays() {
    let kept = Kept::parse(FIRST).unwrap();
    let mut answers = Answers { council: Some("leicester".to_owned()), ..Answers::default() };
    assert!(kept.take_up(&journeys(), &mut answers, day(TODAY)));
    assert_eq!(answers.council.as_deref(), Some("leicester"));
}

#[test]
fn other_texts_are_refused() {
    assert_eq!(Kept::parse(&FIRST.replacen(" 1", " 2", 1)), Err(Unreadable::Newer));
    for foreign in [
        "",
        "direct-payments-guide 1",
        "direct-payments-guide 0\u{1e}",
        "direct-payments-guide x\u{1e}",
        "{}",
        "a\u{1e}b",
    ] {
        assert_eq!(Kept::parse(foreign), Err(Unreadable::Foreign), "{foreign:?}");
    }
    assert_eq!(Kept::parse(&FIRST.repeat(1_000)), Err(Unreadable::Foreign), "too long");
}

/// Cut at any place, with any sign in any place: it is refused or read in part, and never more.
#[test]
fn a_text_that_was_cut_or_altered_does_no_harm() {
    let (whole, _) = read(&Kept::parse(FIRST).unwrap(), &journeys());
    for place in (0..FIRST.len()).filter(|place| FIRST.is_char_boundary(*place)) {
        let (before, after) = FIRST.split_at(place);
        if let Ok(kept) = Kept::parse(before) {
            let (answers, _) = read(&kept, &journeys());
            assert!(answers.care_hours.is_none() || answers.care_hours == whole.care_hours);
        }
        for sign in ["\u{1e}", "\u{1f}", "\0", "é", "\n"] {
            if let Ok(kept) = Kept::parse(&[before, sign, after].concat()) {
                read(&kept, &journeys());
            }
        }
    }
    let kept = Kept::parse(&FIRST[..FIRST.len() - 1]);
    assert_eq!(kept, Err(Unreadable::Foreign), "the last line is not whole");
}

/// Whatever was typed: signs that part lines do not make lines.
#[test]
fn signs_in_what_was_typed_do_no_harm() {
    let mut kept = Kept::parse(FIRST).unwrap();
    kept.set("balance-why", "other", Some("one\u{1e}two\u{1f}three\nfour"));
    let again = Kept::parse(&kept.text()).unwrap();
    assert_eq!(kept.text(), again.text());
    assert!(again.text().contains("one two three\nfour"));
}

#[test]
fn the_questions_that_are_read_first_are_there() {
    for id in READ_FIRST {
        assert!(journeys().iter().any(|journey| journey.find(id).is_some()), "{id}");
    }
}

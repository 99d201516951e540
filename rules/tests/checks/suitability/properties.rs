//! What holds for whatever is answered, in any combination: there is always an answer with a reason, what is not known
//! is named, and neither a note, a council nor "not sure" ever makes a "no" of a "yes".

use std::collections::BTreeSet;

use rules::journey::Asked;
use rules::record::{Answers, WhatFor};
use rules::tools::suitability::questions::JOURNEY;
use rules::tools::suitability::{Outcome, Suitability};
use serde_json::{Map, Value, json};

use crate::common::random::Random;
use crate::common::records::{ANY, COUNCILS, answers, far_reaching, found, is_not_allowed, shown, today};

const RECORDS: usize = 100_000;

/// Records, every second one of which goes as far as the later questions.
fn random_records(seed: u64, count: usize) -> impl Iterator<Item = (Map<String, Value>, Random)> {
    (0..count).map(move |place| {
        let mut random = Random::seeded(seed.wrapping_mul(1_000_003).wrapping_add(place as u64));
        let record = crate::common::records::random(&mut random);
        let record = if place % 2 == 0 { far_reaching(record, &mut random) } else { record };
        (record, random)
    })
}

/// A payment that is possible in some way: neither barred, nor for other things only, nor somebody else's to make.
fn is_possible(found: &Suitability) -> bool {
    let last = found.then.unwrap_or(found.outcome);
    !matches!(
        last,
        Outcome::NotAllowed
            | Outcome::NotThisKindOfSupport
            | Outcome::OtherScheme
            | Outcome::NotEligibleNow
            | Outcome::NoCouncilMoneyNow
            | Outcome::NotEngland
    )
}

/// Whether the answer to a question that is asked is missing or "not sure".
fn is_not_known(question: Asked, one: &Answers) -> bool {
    !question.answered(one) || question.texts(one).has("choice", "not-sure")
}

#[test]
fn there_is_always_an_answer_with_a_reason_and_what_is_not_known_is_named() {
    let (mut asked_back, mut with_open) = (0, 0);
    for (record, _) in random_records(1, RECORDS) {
        let one = answers(&record);
        let Some(found) = found(&one) else {
            asked_back += 1;
            continue;
        };
        assert!(!found.reasons.is_empty(), "{}", shown(&one));
        let (asked, kept) = JOURNEY.walk(&one, today());
        let open: BTreeSet<_> = found.open.iter().copied().collect();
        assert_eq!(open.len(), found.open.len(), "twice: {:?} of {}", found.open, shown(&one));
        let not_known: BTreeSet<_> = asked
            .iter()
            .filter(|question| is_not_known(**question, &kept))
            .map(|question| question.id())
            .collect();
        let stray: Vec<_> = open.difference(&not_known).collect();
        assert!(stray.is_empty(), "{stray:?} is known or not asked: {}", shown(&one));
        // Of what is settled, or barred, only what came before it is worth a question. A council need not be named.
        let matters: BTreeSet<_> = match found.then.unwrap_or(found.outcome) {
            Outcome::NotEngland
            | Outcome::NotEligibleNow
            | Outcome::NoCouncilMoneyNow
            | Outcome::PersonMustChoose
            | Outcome::NotAllowed => BTreeSet::new(),
            Outcome::OtherScheme if found.purposes.is_empty() => BTreeSet::new(),
            _ => not_known.into_iter().filter(|id| *id != "council").collect(),
        };
        let silent: Vec<_> = matters.difference(&open).collect();
        assert!(silent.is_empty(), "{silent:?} is unknown in silence: {}", shown(&one));
        with_open += usize::from(!open.is_empty());
    }
    println!("{RECORDS} records: {asked_back} asked back, {with_open} with something open");
    assert!(asked_back > 1000 && with_open > RECORDS / 2);
}

#[test]
fn reasons_steps_and_purposes_are_said_once_and_purposes_are_those_ticked() {
    for (record, _) in random_records(2, 20_000) {
        let one = answers(&record);
        let Some(found) = found(&one) else { continue };
        let reasons: BTreeSet<_> = found.reasons.iter().collect();
        assert_eq!(reasons.len(), found.reasons.len(), "{}", shown(&one));
        let purposes: BTreeSet<_> = found.purposes.iter().map(|purpose| purpose.what_for).collect();
        let ticked = one.what_for.as_ref().and_then(|told| told.value().cloned()).unwrap_or_default();
        let is_ticked = purposes.iter().all(|what_for| ticked.contains(what_for));
        assert!(is_ticked && purposes.len() == found.purposes.len(), "{}", shown(&one));
        for purpose in &found.purposes {
            assert!(!purpose.reasons.is_empty(), "{:?} of {}", purpose.what_for, shown(&one));
            assert!(purpose.reasons.iter().all(|reason| reasons.contains(reason)), "{}", shown(&one));
        }
        for source in found.reasons.iter().map(|reason| reason.sources()) {
            assert!(!source.is_empty(), "{}", shown(&one));
        }
    }
}

/// A wish, or something that is going on, is a note: help, advice or the council's judgement may come of it, never a no.
#[test]
fn a_note_never_makes_a_no() {
    let notes = [(ANY[2], &["not-wanted", "moving"][..]), (ANY[3], &[])];
    let mut added = 0;
    for (record, mut random) in random_records(3, 20_000) {
        let one = answers(&record);
        let Some(before) = found(&one) else { continue };
        let ((field, keys), but) = random.pick(&notes);
        let key = random.pick(keys);
        let ticked = record.get(field).and_then(Value::as_array).cloned().unwrap_or_default();
        if but.contains(&key) || ticked.contains(&json!(key)) {
            continue;
        }
        let mut more = record.clone();
        more.insert(field.to_owned(), json!([ticked, vec![json!(key)]].concat()));
        let Some(after) = found(&answers(&more)) else { panic!("asked back for {key}: {}", shown(&one)) };
        assert!(!is_not_allowed(&after) || is_not_allowed(&before), "{key} bars {}", shown(&one));
        assert!(is_possible(&after) || !is_possible(&before), "{key} makes a no of {}", shown(&one));
        // Nor does it take away what was said of any purpose.
        assert_eq!(after.purposes, before.purposes, "{key}: {}", shown(&one));
        added += 1;
    }
    assert!(added > 10_000, "{added}");
}

/// A council's own practice changes an outcome in one place alone: day services at Medway.
#[test]
fn a_council_never_changes_the_outcome() {
    let mut at_medway = 0;
    for (record, _) in random_records(4, 10_000) {
        let with = |council: &str| {
            let mut record = record.clone();
            record.insert("council".to_owned(), json!(council));
            found(&answers(&record))
        };
        let elsewhere = with("other");
        for council in &COUNCILS[1..] {
            let here = with(council);
            let (Some(here), Some(elsewhere)) = (&here, &elsewhere) else {
                assert_eq!(here.is_some(), elsewhere.is_some(), "{council}: {record:?}");
                continue;
            };
            let day_service = here.purposes.iter().any(|purpose| purpose.what_for == WhatFor::DayService);
            if *council == "medway" && day_service {
                at_medway += usize::from(here.outcome != elsewhere.outcome);
                assert!(is_possible(here) || !is_possible(elsewhere), "{record:?}");
                continue;
            }
            let told = |found: &Suitability| {
                (found.outcome, found.then, found.bar, found.purposes.clone(), found.reasons.clone())
            };
            assert_eq!(told(here), told(elsewhere), "{council}: {record:?}");
        }
    }
    assert!(at_medway > 0);
}

/// Not knowing never makes a "not allowed" of an answer that was none, and never rests on it.
#[test]
fn not_sure_never_gives_not_allowed() {
    for (record, _) in random_records(5, 20_000) {
        let one = answers(&record);
        let Some(found) = found(&one).filter(is_not_allowed) else { continue };
        let deciding: &[&str] = match found.bar.map(|bar| serde_json::to_value(bar).unwrap()) {
            Some(Value::String(bar)) if bar == "schedule1" => &["court-order", "requirements"],
            Some(_) => &["home", "convicted"],
            None => panic!("no bar: {}", shown(&one)),
        };
        for id in deciding {
            let question = JOURNEY.find(id).unwrap();
            assert!(
                JOURNEY.asks(id, &one, today()) && !is_not_known(question, &one),
                "{id} of {}",
                shown(&one)
            );
        }
    }
    // All of it "not sure", and nothing answered at all.
    let all: Map<String, Value> = crate::common::records::values()
        .into_iter()
        .filter(|(_, values)| values.contains(&json!("not-sure")))
        .map(|(field, _)| (field.to_owned(), json!("not-sure")))
        .collect();
    for record in [all, Map::new()] {
        let found = found(&answers(&record)).unwrap();
        assert_eq!(found.outcome, Outcome::GetAdvice);
        assert!(found.open.len() >= 6, "{:?}", found.open);
    }
}

/// How far away from a plain yes. What the purposes have no part in (who would ask, what else is going on) is alike for
/// all of them, so one place for all that is still possible is enough.
fn rank(outcome: Outcome) -> usize {
    match outcome {
        Outcome::Suitable => 0,
        Outcome::SuitableWithHelp => 1,
        Outcome::OtherScheme => 3,
        Outcome::NotThisKindOfSupport => 4,
        _ => 2,
    }
}

/// What a payment can't buy takes nothing from what it can: many purposes come to no less than the best one alone.
#[test]
fn a_purpose_more_is_never_worse() {
    let mut better = 0;
    for (record, _) in random_records(6, 12_000) {
        let one = answers(&record);
        let Some(all) = found(&one) else { continue };
        if all.purposes.len() < 2 {
            continue;
        }
        let alone = all.purposes.iter().map(|purpose| {
            let mut record = record.clone();
            record.insert("what_for".to_owned(), json!([purpose.what_for]));
            let found = found(&answers(&record)).unwrap();
            assert_eq!(found.purposes, std::slice::from_ref(purpose), "{}", shown(&one));
            rank(found.then.unwrap_or(found.outcome))
        });
        let alone: Vec<usize> = alone.collect();
        let together = rank(all.then.unwrap_or(all.outcome));
        assert_eq!(Some(&together), alone.iter().min(), "{} {alone:?}", shown(&one));
        better += usize::from(alone.iter().any(|one| *one > together));
    }
    assert!(better > 100, "{better}");
}

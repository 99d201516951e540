//! "Not sure" widens: it never narrows a range, always holds the exact answer, and the range it gives is the one that
//! trying every answer gives.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rules::record::Answers;
use rules::shared::person::is_adult;
use rules::tools::contribution::questions::JOURNEY;
use rules::tools::contribution::{Charge, ResultKind};

use super::unsure::{blurred, meanings as meant_by, opened};
use crate::common::people::{Manner, person};
use crate::common::random::Random;
use crate::common::{estimated, pounds, shown};

fn adult(random: &mut Random, manner: Manner) -> (Answers, NaiveDate) {
    loop {
        let (answers, on) = person(random, manner);
        if is_adult(&answers, on) {
            return (answers, on);
        }
    }
}

fn range(answers: &Answers) -> (Charge, Charge) {
    let estimate = estimated(answers);
    assert!(estimate.lowest.charge <= estimate.highest.charge, "upside down: {}", shown(answers));
    (estimate.lowest.charge, estimate.highest.charge)
}

/// Turns each answer of each person to "not sure", one at a time; from exact answers and from answers that already
/// hold some "not sure".
fn widen(seed: u64, people: usize, manner: Manner) -> BTreeMap<&'static str, usize> {
    let mut random = Random::seeded(seed);
    let mut turned = BTreeMap::new();
    for _ in 0..people {
        let (answers, on) = adult(&mut random, manner);
        let (low, high) = range(&answers);
        for question in JOURNEY.walk(&answers, on).0 {
            let Some(unsure) = blurred(question, &answers, on) else { continue };
            let (lower, higher) = range(&unsure);
            let why = format!("{} not sure in {}", question.id(), shown(&answers));
            assert!(lower <= low && high <= higher, "{low:?}-{high:?} became {lower:?}-{higher:?}: {why}");
            *turned.entry(question.id()).or_default() += 1;
        }
    }
    turned
}

#[test]
fn one_not_sure_holds_the_exact_answer() {
    let turned = widen(7, 3_000, Manner::SURE);
    println!("{turned:?}");
    let askable = JOURNEY
        .early
        .iter()
        .chain(JOURNEY.later)
        .filter(|question| !matches!(question.id(), "who" | "council"));
    for question in askable {
        assert!(turned.contains_key(question.id()), "{} was never turned to not sure", question.id());
    }
}

#[test]
fn one_more_not_sure_never_narrows_a_range() {
    widen(8, 1_500, Manner { unsure_one_in: 6, local_one_in: 2 });
}

/// The lowest and the highest charge over every answer that could be meant.
fn brute_force(answers: &Answers, on: NaiveDate) -> (Charge, Charge) {
    let Some(meant) = opened(answers, on) else { return range(answers) };
    let each = meant.iter().map(|answers| brute_force(answers, on));
    each.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1))).unwrap()
}

/// How many records brute force would look at, given up at `most`.
fn meanings(answers: &Answers, on: NaiveDate, most: usize) -> usize {
    let Some(meant) = opened(answers, on) else { return 1 };
    let first = meant.first().unwrap();
    meant.len().saturating_mul(if meant.len() > most { 1 } else { meanings(first, on, most / meant.len()) })
}

#[test]
fn a_range_is_what_trying_every_answer_gives() {
    let mut random = Random::seeded(9);
    let (mut compared, mut records, mut without_end) = (0, 0, 0);
    while compared < 500 {
        let (answers, on) = adult(&mut random, Manner { unsure_one_in: 8, local_one_in: 2 });
        let size = meanings(&answers, on, 300);
        if size == 1 || size > 300 {
            continue;
        }
        let (low, high) = range(&answers);
        let (least, most) = brute_force(&answers, on);
        assert_eq!(low, least, "lowest of {}", shown(&answers));
        // An income without an end, tried at the largest amount a box takes, stands for the full cost of the care.
        let endless = high == Charge::FullCost
            && most.weekly().is_some_and(|most| most.pounds() >= pounds("2000").pounds());
        assert!(high == most || endless, "highest {high:?}, tried {most:?}: {}", shown(&answers));
        compared += 1;
        records += size;
        without_end += usize::from(endless);
    }
    println!("{compared} ranges against {records} sums, {without_end} without an end");
}

/// Whether a page asks for something that can only lower the charge and has no end: more costs, more children, cheaper care.
fn has_no_lowest(page: &str) -> bool {
    ["housing", "extra-costs", "children", "care-cost"].iter().any(|start| page.starts_with(start))
}

#[test]
fn it_is_at_most_where_an_answer_without_an_end_moves_the_charge() {
    let mut random = Random::seeded(11);
    let (mut at_most, mut ranges) = (0, 0);
    while at_most < 40 || ranges < 40 {
        let (answers, on) = adult(&mut random, Manner { unsure_one_in: 8, local_one_in: 2 });
        let asked = JOURNEY.walk(&answers, on).0;
        let open_income = asked.iter().any(|question| {
            question.id().starts_with("income") && meant_by(question.id(), &answers, on).is_some()
        });
        // Of an income and a cost without an end, trying amounts does not tell which is the larger.
        if open_income || meanings(&answers, on, 300) > 300 {
            continue;
        }
        let without_end = asked.iter().map(|question| question.id()).filter(|page| has_no_lowest(page));
        let open: Vec<_> = without_end.filter_map(|page| meant_by(page, &answers, on)).collect();
        let moves = open.iter().any(|meant| {
            let tried: Vec<_> = meant.iter().map(|answers| brute_force(answers, on)).collect();
            tried.iter().any(|ends| Some(ends) != tried.first())
        });
        let said = estimated(&answers);
        // Of two that bring the lowest charge to nothing, neither moves it alone.
        if moves || open.len() < 2 {
            assert_eq!(said.result == ResultKind::AtMost, moves, "{}", shown(&answers));
        }
        at_most += usize::from(moves);
        ranges += usize::from(said.result == ResultKind::Range);
    }
}

#[test]
fn answers_left_over_from_other_questions_change_nothing() {
    let mut random = Random::seeded(10);
    let mut changed = 0;
    for _ in 0..3_000 {
        let (answers, on) = adult(&mut random, Manner { unsure_one_in: 10, local_one_in: 2 });
        let (other, _) = person(&mut random, Manner { unsure_one_in: 10, local_one_in: 0 });
        let (asked, kept) = JOURNEY.walk(&answers, on);
        assert_eq!(kept, answers, "a walk loses nothing of a page's own answers");
        let left_over =
            with_left_over(&answers, &other, &asked.iter().map(|question| question.id()).collect::<Vec<_>>());
        changed += usize::from(left_over != answers);
        assert_eq!(JOURNEY.walk(&left_over, on).1, answers, "left over in {}", shown(&left_over));
        assert_eq!(estimated(&left_over), estimated(&answers), "{}", shown(&left_over));
    }
    assert!(changed > 1_500);
}

/// The record with answers to questions that are not asked of this person, as another person gave them.
fn with_left_over(answers: &Answers, other: &Answers, asked: &[&str]) -> Answers {
    let mut mixed = serde_json::to_value(answers).unwrap();
    let fields = mixed.as_object_mut().unwrap();
    for (name, value) in serde_json::to_value(other).unwrap().as_object().unwrap() {
        if !asked.contains(&name.replace('_', "-").as_str())
            && !matches!(name.as_str(), "date" | "council_rules")
        {
            fields.insert(name.clone(), value.clone());
        }
    }
    let single = !fields.contains_key("partner") || fields.get("partner") == Some(&serde_json::json!(false));
    if let Some(incomes) = fields.get_mut("income").and_then(|list| list.as_object_mut()) {
        for income in incomes.values_mut().filter_map(|income| income.as_object_mut()) {
            // Money beside a published rate, and "paid for both" from the days before a partner left.
            if !income.contains_key("amount") {
                income.insert("amount".to_owned(), "5.00".into());
                income.insert("every".to_owned(), "month".into());
            }
            if single {
                income.insert("paid_for".to_owned(), "both".into());
            }
        }
    }
    serde_json::from_value(mixed).unwrap()
}

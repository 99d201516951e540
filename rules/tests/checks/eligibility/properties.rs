//! What holds of the eligibility check for anybody: more that is hard never makes support less likely, "not sure" is
//! never a no, and neither what is left over from another path nor the other form of the test comes into it.

use std::collections::BTreeMap;

use rules::record::{AdultOutcome, Answers, CarerOutcome};
use rules::tools::eligibility::Outcome;
use serde_json::{Map, Value, json};

use super::{answers, check};
use crate::common::random::Random;

const PEOPLE: usize = 20_000;
const NOT_SURE: &str = "not-sure";

/// The fields of one form of the test.
struct Form {
    whose: &'static str,
    list: &'static str,
    ways: &'static [&'static str],
    needed: usize,
}

const CARE: Form =
    Form { whose: "care", list: "outcomes", ways: &["help", "pain", "danger", "slow"], needed: 2 };
const CARER: Form =
    Form { whose: "carer", list: "carer_outcomes", ways: &["help", "pain", "danger"], needed: 1 };

impl Form {
    fn outcomes(&self) -> Vec<&'static str> {
        match self.whose {
            "care" => AdultOutcome::ALL.iter().map(|kind| kind.key()).collect(),
            _ => CarerOutcome::ALL.iter().map(|kind| kind.key()).collect(),
        }
    }

    /// The answers of this form but for the list, each with its answers for yes and for no.
    fn plain(&self) -> &'static [(&'static str, &'static [Answer])] {
        const TRUE: Answer = |yes| yes.into();
        const NOT: Answer = |yes| (!yes).into();
        const CAUSES: &[Answer] = &[
            |yes| if yes { "illness" } else { "none" }.into(),
            |yes| if yes { "no-diagnosis" } else { "none" }.into(),
            |yes| if yes { "substances" } else { "none" }.into(),
        ];
        match self.whose {
            "care" => &[("cause", CAUSES), ("impact", &[TRUE])],
            _ => &[
                ("necessary_care", &[TRUE]),
                ("paid_role", &[NOT]),
                ("health_at_risk", &[TRUE]),
                ("impact", &[TRUE]),
            ],
        }
    }
}

/// The answer that stands for yes, or for no, to a part of the test.
type Answer = fn(bool) -> Value;

/// A person with answers, "not sure" and gaps; `open` of ten are not known.
fn person(random: &mut Random, form: &Form, open: usize) -> Map<String, Value> {
    let mut record = Map::new();
    for (field, says) in form.plain() {
        if random.below(10) < open {
            if random.one_in(2) {
                record.insert((*field).to_owned(), NOT_SURE.into());
            }
        } else {
            record.insert((*field).to_owned(), random.pick(says)(!random.one_in(4)));
        }
    }
    if random.below(20) < open {
        if random.one_in(2) {
            record.insert(form.list.to_owned(), NOT_SURE.into());
        }
        return record;
    }
    let mut list = Map::new();
    for outcome in form.outcomes() {
        if random.one_in(4) {
            list.insert(outcome.to_owned(), difficulty(random, form, open));
        }
    }
    record.insert(form.list.to_owned(), list.into());
    record
}

fn difficulty(random: &mut Random, form: &Form, open: usize) -> Value {
    if random.below(10) < open {
        let unknown = [Value::Null, NOT_SURE.into(), json!({ "ways": NOT_SURE, "words": "on bad days" })];
        return unknown[random.below(unknown.len())].clone();
    }
    let ways: Vec<_> = form.ways.iter().filter(|_| random.one_in(3)).collect();
    json!({ "ways": ways })
}

fn of(form: &Form, mut record: Map<String, Value>) -> Answers {
    record.insert("who".to_owned(), "me".into());
    record.insert("support_for".to_owned(), form.whose.into());
    answers(&record.into())
}

fn outcome(form: &Form, record: &Map<String, Value>) -> Outcome {
    check(&of(form, record.clone())).outcome
}

/// The test on a record without gaps, by counting: a second opinion that shares nothing with the program.
fn fits(form: &Form, record: &Map<String, Value>) -> bool {
    let yes = |field: &str| record[field] == true;
    let hard = record[form.list].as_object().unwrap().values();
    let enough = hard.filter(|said| said["ways"] != json!([])).count() >= form.needed;
    match form.whose {
        "care" => record["cause"] != "none" && enough && yes("impact"),
        _ => yes("necessary_care") && !yes("paid_role") && (yes("health_at_risk") || enough) && yes("impact"),
    }
}

/// Every way in which the gaps of a record could be filled, as far as it can make a difference.
fn completions(form: &Form, record: &Map<String, Value>) -> Vec<Map<String, Value>> {
    let unknown = |value: Option<&Value>| value.is_none_or(|value| value.is_null() || value == NOT_SURE);
    let mut all = vec![record.clone()];
    let mut fill = |put: &dyn Fn(&mut Map<String, Value>, usize), count: usize| {
        all = all
            .iter()
            .flat_map(|record| {
                (0..count).map(move |choice| {
                    let mut filled = record.clone();
                    put(&mut filled, choice);
                    filled
                })
            })
            .collect();
    };
    for (field, says) in form.plain() {
        if unknown(record.get(*field)) {
            fill(&|record, choice| drop(record.insert((*field).to_owned(), says[0](choice == 0))), 2);
        }
    }
    if unknown(record.get(form.list)) {
        // None, one, … up to one more than are needed.
        let ticked = |count: usize| -> Map<_, _> {
            form.outcomes()
                .iter()
                .take(count)
                .map(|key| ((*key).to_owned(), json!({ "ways": ["pain"] })))
                .collect()
        };
        let put = |record: &mut Map<String, Value>, count| {
            record.insert(form.list.to_owned(), ticked(count).into());
        };
        fill(&put, form.needed + 2);
        return all;
    }
    for (outcome, said) in record[form.list].as_object().unwrap() {
        if unknown(Some(said)) || unknown(said.get("ways")) {
            let put = |record: &mut Map<String, Value>, choice: usize| {
                record[form.list][outcome] = json!({ "ways": &form.ways[..choice] });
            };
            fill(&put, 2);
        }
    }
    all
}

#[test]
fn not_sure_is_what_trying_every_answer_gives() {
    let mut random = Random::seeded(31);
    let mut counts = BTreeMap::new();
    for round in 0..PEOPLE {
        let form = if round % 2 == 0 { &CARE } else { &CARER };
        let record = person(&mut random, form, round % 7);
        let possible = completions(form, &record);
        let eligible = possible.iter().filter(|record| fits(form, record)).count();
        let expected = match eligible {
            0 => Outcome::LikelyNotEligible,
            all if all == possible.len() => Outcome::LikelyEligible,
            _ => Outcome::CouldBe,
        };
        assert_eq!(outcome(form, &record), expected, "{}: {}", form.whose, json!(record));
        *counts.entry((form.whose, expected.key())).or_insert(0) += 1;
        // And each completion is what it is.
        let filled = &possible[random.below(possible.len())];
        let is = if fits(form, filled) { Outcome::LikelyEligible } else { Outcome::LikelyNotEligible };
        assert_eq!(outcome(form, filled), is, "{}: {}", form.whose, json!(filled));
    }
    println!("{counts:?}");
    assert!(counts.len() == 6 && counts.values().all(|count| *count > PEOPLE / 100), "{counts:?}");
}

#[test]
fn more_that_is_hard_never_makes_it_less_likely() {
    let rank = |outcome| match outcome {
        Outcome::LikelyNotEligible => 0,
        Outcome::CouldBe => 1,
        Outcome::LikelyEligible => 2,
        Outcome::OtherScheme => panic!("nobody here is under 18"),
    };
    let mut random = Random::seeded(32);
    let mut kept = 0;
    let unclear = [Value::Null, NOT_SURE.into(), json!({ "ways": [] })];
    for round in 0..PEOPLE {
        let form = if round % 2 == 0 { &CARE } else { &CARER };
        let record = person(&mut random, form, round % 3);
        let before = outcome(form, &record);
        let Some(list) = record.get(form.list).and_then(Value::as_object) else { continue };
        let mut more = record.clone();
        let key = random.pick(&form.outcomes());
        let (said, way) = (list.get(key), random.pick(form.ways));
        more[form.list][key] = match said.and_then(|said| said.get("ways")).and_then(Value::as_array) {
            // A way more, of an outcome that is ticked or not yet.
            Some(ways) => {
                let ways = [ways.as_slice(), &[way.into()]].concat();
                json!({ "ways": ways })
            }
            None if said.is_some() || random.one_in(2) => json!({ "ways": [way] }),
            // Or a tick alone.
            None => unclear[random.below(unclear.len())].clone(),
        };
        let after = outcome(form, &more);
        assert!(
            rank(after) >= rank(before),
            "{before:?} became {after:?}: {} {}",
            json!(record),
            json!(more)
        );
        kept += usize::from(before == Outcome::LikelyEligible);
    }
    assert!(kept > PEOPLE / 20, "only {kept} were likely to begin with");
}

/// What another path was told, and what stands behind an answer that has changed since, changes nothing.
#[test]
fn answers_that_are_left_over_do_not_matter() {
    let mut random = Random::seeded(33);
    for round in 0..PEOPLE / 4 {
        let (form, other) = if round % 2 == 0 { (&CARE, &CARER) } else { (&CARER, &CARE) };
        let mut record = person(&mut random, form, 3);
        let alone = check(&of(form, record.clone()));
        let mut strange = person(&mut random, other, 3);
        strange.remove("impact");
        record.extend(strange);
        record.insert("young".to_owned(), "young-carer".into());
        record.insert("savings".to_owned(), json!({ "own": "30000.00" }));
        assert_eq!(check(&of(form, record.clone())), alone, "{}", json!(record));
    }
}

#[test]
fn someone_under_18_is_never_measured_by_the_test_for_adults() {
    let mut random = Random::seeded(34);
    for round in 0..PEOPLE / 4 {
        let form = if round % 2 == 0 { &CARE } else { &CARER };
        let mut record = person(&mut random, form, 3);
        record.insert("age".to_owned(), json!({ "born": "2010-03-01" }));
        assert_eq!(outcome(form, &record), Outcome::OtherScheme, "{}", json!(record));
    }
}

/// Before it is known whose needs they are, nothing is likely or unlikely: what does not fit one form may fit the other.
#[test]
fn without_knowing_whose_needs_they_are_it_could_be() {
    let mut random = Random::seeded(35);
    for _ in 0..PEOPLE / 4 {
        let mut record = person(&mut random, &CARE, 2);
        record.extend(person(&mut random, &CARER, 2));
        assert_eq!(check(&answers(&json!(record))).outcome, Outcome::CouldBe, "{}", json!(record));
    }
    assert_eq!(check(&Answers::default()).outcome, Outcome::CouldBe);
}

/// Taking longer is a way for adults with needs only: a carer's record can't hold it.
#[test]
fn a_carers_slowness_cannot_be_expressed() {
    let record = |list: &str| json!({ list: { "habitable-home": { "ways": ["slow"] } } });
    let read =
        |list: &str| serde_json::from_value::<Answers>(record(list)).map_err(|error| error.to_string());
    assert!(read("outcomes").is_ok());
    let refused = read("carer_outcomes").unwrap_err();
    assert!(refused.contains("unknown variant `slow`"), "{refused}");
}
